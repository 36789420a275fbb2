// Compares the answers of the page's modules with those that the native engine gave, byte by byte.
// Standard input: a JSON list of {name, door, programme, want, expected}. Argument: the folder of the modules.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { text } from 'node:stream/consumers'

const folder = resolve(process.argv[2])
const load = async (name) => {
  const module = await import(pathToFileURL(join(folder, `${name}.js`)).href)
  await module.default({ module_or_path: await readFile(join(folder, `${name}_bg.wasm`)) })
  return module
}
const [short, whole] = [await load('short'), await load('whole')]
const taken = (Steps, much) => (programme, want) => {
  const steps = new Steps(programme, want)
  while (steps.step(much) < 1);
  return steps.result()
}
const doors = {
  rank: short.rank,
  answer: whole.answer,
  study: taken(whole.Study, 3_000),
  search: taken(whole.PlanSearch, 1),
  hold: taken(whole.PlanStudy, 7),
  map: whole.map,
}

const cases = JSON.parse(await text(process.stdin))
const different = cases.filter(({ door, programme, want, expected }) => doors[door](programme, want) !== expected)
for (const { name, door, programme, want, expected } of different) {
  const found = doors[door](programme, want)
  const at = [...found].findIndex((letter, index) => letter !== expected[index])
  console.error(`${name}: ${door} differs at ${at}: ${found.slice(at - 40, at + 40)} | ${expected.slice(at - 40, at + 40)}`)
}
console.log(`${cases.length - different.length} of ${cases.length} answers are the same bytes`)
process.exit(different.length === 0 && cases.length > 0 ? 0 : 1)
