// Compares the answers of the page's module with those that the native engine gave, byte by byte.
// Standard input: a JSON list of {name, programme, want, expected}. Argument: the folder of the module.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { text } from 'node:stream/consumers'

const folder = resolve(process.argv[2])
const module = await import(pathToFileURL(join(folder, 'leverpoint_web.js')).href)
await module.default({ module_or_path: await readFile(join(folder, 'leverpoint_web_bg.wasm')) })

const cases = JSON.parse(await text(process.stdin))
const different = cases.filter(({ programme, want, expected }) => module.answer(programme, want) !== expected)
for (const { name, programme, want, expected } of different) {
  const found = module.answer(programme, want)
  const at = [...found].findIndex((letter, index) => letter !== expected[index])
  console.error(`${name}: differs at ${at}: ${found.slice(at - 40, at + 40)} | ${expected.slice(at - 40, at + 40)}`)
}
console.log(`${cases.length - different.length} of ${cases.length} answers are the same bytes`)
process.exit(different.length === 0 && cases.length > 0 ? 0 : 1)
