// Times the simulation in WebAssembly: what work, alternatives, criteria, draws and repetitions in, milliseconds out.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, work, alternatives, criteria, draws, times] = process.argv.slice(2)
const module = await import(pathToFileURL(join(resolve(folder), 'benches.js')).href)
await module.default({ module_or_path: await readFile(join(folder, 'benches_bg.wasm')) })
for (let time = 0; time < Number(times); time++) {
  const start = performance.now()
  const sum = module.simulate(work, Number(alternatives), Number(criteria), Number(draws))
  console.log(performance.now() - start, sum)
}
