/** The texts of the page in each language, for tests. */

import fs from 'node:fs'
import { initSync, knowledge } from '../src/wasm/short'
import esFirst from '../src/words/es/first'
import esLessons from '../src/words/es/lessons'
import esRest from '../src/words/es/rest'
import frFirst from '../src/words/fr/first'
import frLessons from '../src/words/fr/lessons'
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

/** What the lessons teach, in English: of rules, cases and terms what the page shows. */
export function taught(): unknown {
  type Item = { id: string; name: string; title: string; summary: string; cautions?: string[]; message: string; why: string; fix: string; asks: string }
  type File = { rule?: Item[]; case?: Item[]; list?: { kind: string; term: Item[] }[] }
  const files = Object.values(JSON.parse(fs.readFileSync('../../data/lessons.json', 'utf8')) as Record<string, File>)
  const all = <T>(of: (file: File) => (readonly [string, T])[]): Record<string, T> => Object.fromEntries(files.flatMap(of))
  return {
    rules: all((file) => (file.rule ?? []).map(({ id, message, why, fix }) => [id, { message, why, fix }] as const)),
    asks: all((file) => (file.rule ?? []).map(({ id, asks }) => [id, asks] as const)),
    cases: all((file) => (file.case ?? []).map(({ id, title, summary, cautions }) => [id, { title, summary, ...(cautions && { cautions }) }] as const)),
    termAsks: all((file) => (file.list ?? []).flatMap(({ kind, term }) => term.map(({ id, asks }) => [`${kind} ${id}`, asks] as const))),
    terms: all((file) => (file.list ?? []).flatMap(({ kind, term }) => term.map(({ id, name }) => [`${kind} ${id}`, name] as const))),
  }
}

export const lessons = { fr: frLessons, es: esLessons }

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
