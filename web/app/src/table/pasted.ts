/** A whole table against the programme: what it would add and change, row by row, before anything is written. */

import type { Intervention, LeverpointProgramme } from '../engine/programme'
import { bare } from '../csv'
import { append, each, remove, set } from '../json'
import { shortName } from '../state/work.svelte'
import type { Cells } from './cells'
import { textOf, type Column } from './columns'
import { meant, type Edit, type Wrong } from './read'
import { groupOf, type Ways } from './ways'

export type CellSeen =
  | { as: 'empty' | 'same'; is: string }
  | { as: 'put'; was: string; is: string }
  | { as: 'wrong'; is: string; why: Wrong }

export type RowSeen = {
  number: number
  as: 'new' | 'change' | 'same' | 'wrong'
  /** What is wrong with the row as a whole: then nothing of it is taken. */
  why?: Wrong
  /** One for each column that is something. */
  cells: CellSeen[]
  /** Its place in the programme, if it is there. */
  place?: number
  /** What it is to become, as it stands in the file. */
  text: string
}

export type Mapping = readonly (Column | undefined)[]

/** The columns as the heads name them; each is one thing once. */
export function mapped(heads: readonly string[], ways: Ways): { mapping: Mapping; foreign: string[] } {
  const taken = new Set<string>()
  const foreign: string[] = []
  const mapping = heads.map((head) => {
    const found = ways.column(head)
    if (!found) return undefined
    if ('foreign' in found) return void foreign.push(head)
    const key = keyOf(found)
    if (taken.has(key)) return undefined
    taken.add(key)
    return found
  })
  return { mapping, foreign }
}

export const keyOf = (column: Column | undefined): string => (column ? `${column.field} ${column.period ?? ''}` : '')

const written = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((text, [path, value]) => (value === undefined ? remove(text, path) : set(text, path, value)), text)

/** Shares of a column in which no number is above 1 are shares of 1. */
const ofOne = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => /\d/.test(cell) && !cell.includes('%')).map((cell) => Number(cell.replace(',', '.').replace(/^.*[^\d.]/, '')))
  return numbers.length > 0 && numbers.every((number) => number <= 1)
}

const name = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/** Which intervention a row speaks of: by its short name, else by its title. */
function whose(id: string, title: string, all: readonly Intervention[]): number | undefined | Wrong {
  const named = all.findIndex((one) => id !== '' && one.id === id)
  if (named >= 0) return named
  const places = all.flatMap((one, place) => (title !== '' && [name(title), name(bare(title))].includes(name(one.title)) ? [place] : []))
  return places.length > 1 ? { kind: 'alike', text: title } : places[0]
}

const isNumber = (column: Column | undefined): boolean => ['serves', 'cost', 'programme_share'].includes(column?.field ?? '')

/** What parts the thousands of a table, as far as it can be told. */
export const groupIn = (table: Cells, head: boolean, mapping: Mapping): ',' | '.' =>
  groupOf(table.rows.slice(head ? 1 : 0).flatMap(({ cells }) => cells.filter((_, at) => isNumber(mapping[at]))), table.parted)

/** Reads every row against the programme. `group` says what parts thousands. */
export function seen(programme: LeverpointProgramme, items: readonly string[], table: Cells, head: boolean, mapping: Mapping, ways: Ways, group: string): RowSeen[] {
  const all = programme.interventions ?? []
  const rows = head ? table.rows.slice(1) : table.rows
  const place = (field: Column['field']): number => mapping.findIndex((column) => column?.field === field)
  const [atId, atTitle] = [place('id'), place('title')]
  const shares = mapping.map((column, at) => column?.field === 'programme_share' && ofOne(rows.map(({ cells }) => cells[at] ?? '')))
  // Where a cost goes may hang on when it can start.
  const order = mapping.map((_, at) => at).sort((one, other) => Number(mapping[one]?.period === undefined && isNumber(mapping[one])) - Number(mapping[other]?.period === undefined && isNumber(mapping[other])) || one - other)

  const taken = new Map<string, number>()
  const made: { id: string }[] = [...all]
  return rows.map(({ number, cells }): RowSeen => {
    const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? '').trim())
    const bad = (why: Wrong): RowSeen => ({ number, as: 'wrong', why, text: '', cells: mapping.flatMap((column, at) => (column ? [{ as: 'empty' as const, is: cell(at) }] : [])) })
    const [id, title] = [cell(atId), cell(atTitle)]
    const found = whose(id, title, all)
    if (typeof found === 'object') return bad(found)
    if (found === undefined && title === '') return bad({ kind: 'untitled', text: '' })
    const key = found === undefined ? id || name(title) : `#${found}`
    const before = taken.get(key)
    if (before !== undefined) return bad({ kind: 'again', text: String(before) })

    const own = found === undefined ? fresh(id, title, made) : items[found]
    if (typeof own !== 'string') return bad(own ?? { kind: 'untitled', text: '' })
    taken.set(key, number)
    let [text, now] = [own, JSON.parse(own) as Intervention]
    if (found === undefined) made.push(now)
    const looked = new Map<number, CellSeen>()
    for (const at of order) {
      const column = mapping[at]
      if (!column) continue
      const said = meant(column, cell(at), now, ways, { group, ofOne: shares[at] ?? false })
      if (said.as === 'put') {
        const was = textOf(said.at, now)
        text = written(text, said.edits)
        now = JSON.parse(text) as Intervention
        looked.set(at, { as: 'put', was, is: textOf(said.at, now) })
      } else if (column.field === 'title' && found === undefined) looked.set(at, { as: 'put', was: '', is: now.title })
      else if (said.as === 'wrong') looked.set(at, { as: 'wrong', is: cell(at), why: said.why })
      else looked.set(at, { as: said.as, is: cell(at) })
    }
    const none = found === undefined && now.approaches.length === 0
    const as = none ? 'wrong' : found === undefined ? 'new' : text === own ? 'same' : 'change'
    return { number, as, text, ...(none ? { why: { kind: 'aimless', text: '' } } : {}), ...(found === undefined ? {} : { place: found }), cells: mapping.flatMap((column, at) => (column ? [looked.get(at) ?? { as: 'empty' as const, is: '' }] : [])) }
  })
}

/** A new intervention of which only the title is known; or what is wrong with its short name. */
function fresh(id: string, title: string, taken: readonly { id: string }[]): string | Wrong {
  const named = bare(title).replace(/\s+/g, ' ')
  if (id && !/^[A-Za-z0-9][\w.-]*$/.test(id)) return { kind: 'id', text: id }
  return JSON.stringify({ id: id || shortName(named, taken, 'intervention'), title: named, approaches: [] })
}

/** The interventions of a programme's text, each as it stands there. */
export function itemsOf(text: string): string[] {
  const items: string[] = []
  each(text, ['interventions'], (item) => {
    items.push(item)
    return item
  })
  return items
}

/** The text of the programme with all rows taken. */
export function taken(text: string, rows: readonly RowSeen[]): string {
  const changed = new Map(rows.flatMap((row) => (row.as === 'change' && row.place !== undefined ? [[row.place, row.text] as const] : [])))
  const amended = each(text, ['interventions'], (item, place) => changed.get(place) ?? item)
  return append(amended, ['interventions'], rows.filter(({ as }) => as === 'new').map((row) => JSON.parse(row.text) as unknown))
}
