/** How tables are read: the words of every language for columns and values, and the way their numbers are written. */

import type { LeverpointProgramme } from '../engine/programme'
import { tellings } from '../state/knowledge.svelte'
import { table as say } from '../words/table'
import { signs } from '../words/locale'
import { columns, optionsOf, type Column, type Field } from './columns'

type Heads = { heads: Readonly<Partial<Record<Field, string>>>; also: Readonly<Partial<Record<Field, string>>>; unknown: string }

/** What a language calls the columns, and what the engine knows in it. */
export type Language = { table: Heads; knowledge: unknown }

/** Letters and digits only, in small letters without accents. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The languages beside English; a table may come from a page in any of them. */
export async function languages(): Promise<Language[]> {
  const [fr, frKnows, es, esKnows] = await Promise.all([
    import('../words/fr/table'),
    import('../words/fr/knowledge'),
    import('../words/es/table'),
    import('../words/es/knowledge'),
  ])
  return [
    { table: fr.table, knowledge: frKnows.knowledge },
    { table: es.table, knowledge: esKnows.knowledge },
  ]
}

const listed = (text: string | undefined): string[] => (text ?? '').split(';').map(plain).filter(Boolean)

const FIELDS: readonly Field[] = ['id', 'title', 'summary', 'approaches', 'serves', 'role', 'subsidy', 'feasibility', 'inclusion', 'starts', 'scale', 'exit_year', 'cost', 'programme_share', 'note']
const WORDED: readonly Field[] = ['role', 'subsidy', 'feasibility', 'inclusion']
const PERIODIC: readonly Field[] = ['cost', 'programme_share']

export class Ways {
  readonly periods: readonly string[]
  readonly currency: string
  readonly unknown: ReadonlySet<string>
  /** Columns by what they are called. */
  readonly #heads = new Map<string, Field>()
  readonly #options = new Map<Field, Map<string, string>>()
  readonly #approaches = new Map<string, string>()
  readonly columns: readonly Column[]

  constructor(programme: LeverpointProgramme, others: readonly Language[]) {
    this.periods = programme.periods ?? []
    this.currency = programme.meta?.currency ?? ''
    this.columns = [...columns(programme), { field: 'cost' }, { field: 'programme_share' }]
    const all: readonly Heads[] = [say, ...others.map((one) => one.table)]
    this.unknown = new Set(['', ...all.flatMap((one) => listed(one.unknown))])
    // The heads that we write ourselves come before what others write.
    for (const field of FIELDS) {
      this.#heads.set(plain(field), field)
      for (const one of all) this.#heads.set(plain(one.heads[field] ?? field), field)
    }
    for (const field of FIELDS) for (const name of all.flatMap((one) => listed(one.also[field]))) if (!this.#heads.has(name)) this.#heads.set(name, field)
    const told = tellings(others.map((one) => one.knowledge))
    for (const field of WORDED) {
      const known = new Map<string, string>()
      for (const one of told)
        for (const { id, name } of optionsOf(field, one) ?? [])
          for (const word of [id, name, ...(field === 'feasibility' ? [`${id} ${name}`] : [])]) known.set(plain(word), id)
      this.#options.set(field, known)
    }
    for (const one of told)
      for (const { id, number, name } of one.approaches) for (const word of [id, String(number), name]) this.#approaches.set(plain(word), id)
  }

  /** What a head names: a column, one of a period that the programme has not, or nothing that we know. */
  column(head: string): Column | { field: Field; foreign: string } | undefined {
    const name = plain(head)
    const field = this.#heads.get(name)
    if (field) return { field }
    // The longest name of a period first, so that “2027-1” is not taken for “2027”.
    for (const period of [...this.periods].sort((one, other) => other.length - one.length)) {
      const part = plain(period)
      const rest = name.endsWith(` ${part}`) ? name.slice(0, -part.length - 1) : name.startsWith(`${part} `) ? name.slice(part.length + 1) : undefined
      const found = rest === undefined ? undefined : this.#heads.get(rest)
      if (found && PERIODIC.includes(found)) return { field: found, period }
    }
    const [, before, year] = /^(.*\S) (\d{4})$/.exec(name) ?? []
    const found = before === undefined ? undefined : this.#heads.get(before)
    return found && year && PERIODIC.includes(found) ? { field: found, foreign: year } : undefined
  }

  option(field: Field, text: string): string | undefined {
    return this.#options.get(field)?.get(plain(text))
  }

  approach(text: string): string | undefined {
    return this.#approaches.get(plain(text))
  }
}

const COMMA = /(?<![\d.,])\d+,\d{1,2}(?!\d)|\d,\d{4,}|\.\d{3},\d|\.\d{3}\.\d{3}/
const POINT = /(?<![\d.,])\d+\.\d{1,2}(?!\d)|\d\.\d{4,}|,\d{3}\.\d|,\d{3},\d{3}/

/** What parts thousands in a table: told by the numbers that can be read in one way only, else by how it was written. */
export function groupOf(cells: readonly string[], parted: string): ',' | '.' {
  const commas = cells.filter((cell) => COMMA.test(cell)).length
  const points = cells.filter((cell) => POINT.test(cell)).length
  if (commas !== points) return commas > points ? '.' : ','
  return parted === ';' || (parted !== ',' && signs().decimal === ',') ? '.' : ','
}
