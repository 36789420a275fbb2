// Times plans in WebAssembly beside the command line on the same made-up programmes, the median of five each.
// Both read the document, look for the plan and write it with its reasons; the command's time has its start in it.
// Before: `cargo build --release -p leverpoint-cli` and `cargo xtask wasm`. Then: `node benches/plan.mjs`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const ours = join(root, 'target/release/leverpoint')
const modules = join(root, 'web/app/src/wasm')
const whole = await import(join(modules, 'whole.js'))
await whole.default({ module_or_path: readFileSync(join(modules, 'whole_bg.wasm')) })

const median = (work) => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[2]
}

const plan = (programme, want) => {
  const search = new whole.PlanSearch(programme, want)
  while (search.step(1) < 1);
  return search.result()
}

const WORK = [
  ['plan', [], {}],
  ['frontier', ['--frontier'], { frontier: true }],
  ['alternatives', ['--alternatives', '3'], { alternatives: 3 }],
]

const folder = mkdtempSync(join(tmpdir(), 'plan-'))
for (const count of [50, 100, 200]) {
  for (const seed of [1, 2, 3]) {
    const programme = execFileSync(ours, ['init', '--random', String(count), '--seed', String(seed)]).toString()
    const file = join(folder, 'programme.json')
    writeFileSync(file, programme)
    for (const [name, options, want] of WORK) {
      const native = median(() => execFileSync(ours, ['plan', file, ...options, '--format', 'json'], { maxBuffer: 1e9 }))
      const wasm = median(() => plan(programme, JSON.stringify(want)))
      console.log(`${name} of ${count}, seed ${seed}: natively ${native.toFixed(0)} ms, in WebAssembly ${wasm.toFixed(0)} ms, ${(wasm / native).toFixed(1)} times`)
    }
  }
}
rmSync(folder, { recursive: true })
