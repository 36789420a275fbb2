// As `best_actors`, in the page's module: folder of the module, file of links, number of choices.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder, path, choices] = process.argv.slice(2)
const module = await import(pathToFileURL(join(resolve(folder), 'whole.js')).href)
await module.default({ module_or_path: await readFile(join(folder, 'whole_bg.wasm')) })
const [, ...lines] = (await readFile(path, 'utf8')).trim().split('\n')
const links = lines.map((line) => line.split(',')).map(([from, to, chance]) => ({ from, to, kind: 'neighbour', chance: Number(chance) }))
const actors = [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((id) => ({ id, kind: 'producer' }))
const programme = JSON.stringify({
  format: 'leverpoint/programme/1', meta: { title: 'speed' }, periods: ['p'], interventions: [], map: { actors, links },
})
// The whole answer is timed, with opening the document, what every actor adds, what is lost and what is missing:
// there is no other way in. `best_actors` times the same natively as `answer_seconds`.
const want = JSON.stringify({ choices: Number(choices) })
module.map(programme, want)
const started = performance.now()
const reply = JSON.parse(module.map(programme, want))
const seconds = (performance.now() - started) / 1000
console.log(JSON.stringify({ seconds, chosen: reply.ok.best.chosen.map(({ actor }) => actor) }))
