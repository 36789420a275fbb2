/** The texts of the page in each language, for tests. */

import fs from 'node:fs'
import { initSync, knowledge } from '../src/wasm/short'
import esFirst from '../src/words/es/first'
import esRest from '../src/words/es/rest'
import frFirst from '../src/words/fr/first'
import frRest from '../src/words/fr/rest'
import { nameOf } from '../src/words/translated'

type Told = { name: string; english: unknown }
const FOLDER = 'src/words'

/** The English catalogues by name, as the files of `src/words` give them. */
export async function english(): Promise<Record<string, unknown>> {
  const told: Told[] = []
  for (const file of fs.readdirSync(FOLDER).filter((file) => file.endsWith('.ts'))) {
    const names = [...fs.readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/^export const (\w+) = spoken\('(\w+)'/gm)]
    if (names.length === 0) continue
    const found = (await import(`../src/words/${file.replace(/\.ts$/, '')}.ts`)) as Record<string, unknown>
    for (const [, as, name] of names) if (as && name) told.push({ name, english: found[as] })
  }
  return Object.fromEntries(told.map(({ name, english }) => [name, english]))
}

/** What the engine knows, in English. */
export function known(): unknown {
  initSync({ module: new WebAssembly.Module(fs.readFileSync('src/wasm/short_bg.wasm')) })
  return JSON.parse(knowledge())
}

export const others: Record<'fr' | 'es', Record<string, unknown>> = {
  fr: { ...frFirst, ...frRest },
  es: { ...esFirst, ...esRest },
}

export type Leaf = { path: string; text: string | ((...given: unknown[]) => unknown) }

/** Every text of a catalogue with its path; numbers are none. */
export function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'function') return [{ path, text: value as Leaf['text'] }]
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? value.map((item, place) => [nameOf(item, place), item] as const) : Object.entries(value)
  return entries.flatMap(([key, inner]) => leaves(inner, path ? `${path}/${key}` : key))
}

/** Stands for whatever a text is given. */
export const GIVEN = '\u0001'

/** The parts of a text that are always the same; none if it cannot be said with just anything. */
export function fixed(text: Leaf['text']): string[] {
  if (typeof text === 'string') return [text]
  try {
    const said = text(GIVEN, GIVEN, GIVEN, GIVEN, GIVEN, GIVEN)
    return typeof said === 'string' ? said.split(GIVEN) : []
  } catch {
    return []
  }
}
