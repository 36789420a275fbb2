/** What one cell of a table means for an intervention: what to write, or what is wrong with it and how to mend it. */

import type { Intervention } from '../engine/programme'
import { bare } from '../csv'
import type { Path } from '../json'
import { list } from '../format'
import { scaleOf } from '../plan/scale'
import { read, type Typed } from '../quantity'
import { restated } from '../state/work.svelte'
import type { table } from '../words/table'
import { optionsOf, textOf, typedOf, type Column } from './columns'
import { plain, type Ways } from './ways'

export type Wrong = { kind: keyof typeof table.wrong; text: string; more?: string }
export type Edit = readonly [Path, unknown]

export type Meant =
  /** Nothing is said. */
  | { as: 'empty' }
  /** What is here already. */
  | { as: 'same' }
  | { as: 'put'; at: Column; edits: readonly Edit[] }
  | { as: 'wrong'; why: Wrong }

/** How numbers of a column are meant. */
export type Numbers = {
  /** What parts thousands. */
  group: string
  /** Whether shares are written as shares of 1, so that 0.4 is 40%. */
  ofOne: boolean
}

const ID = /^[A-Za-z0-9][\w.-]*$/
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]
/** Signs that stand for one currency alone. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₫': 'VND', '៛': 'KHR', '₦': 'NGN', '₱': 'PHP' }

const wrong = (kind: Wrong['kind'], text: string, more?: string): Meant => ({ as: 'wrong', why: { kind, text, ...(more === undefined ? {} : { more }) } })
const put = (at: Column, ...edits: Edit[]): Meant => ({ as: 'put', at, edits })

const equal = (one: Typed | undefined, other: Typed | undefined): boolean =>
  (['value', 'low', 'high'] as const).every((name) => Math.abs((one?.[name] ?? NaN) - (other?.[name] ?? NaN)) < 1e-6 || one?.[name] === other?.[name])

/** An amount without the signs and letters of its currency; those of another are named. */
function amount(text: string, currency: string): { text: string; foreign?: string } {
  const own = currency.toUpperCase()
  let foreign: string | undefined
  const other = (found: string): string => {
    const code = SIGNS[found] ?? found.toUpperCase()
    if (own && found !== '$' && code !== own) foreign = code
    if (own && found === '$' && Object.values(SIGNS).includes(own)) foreign = '$'
    return ' '
  }
  const left = text.replace(/\p{Sc}|\b[A-Z]{3}\b/gu, other).trim()
  return foreign === undefined ? { text: left } : { text: left, foreign }
}

function quantity(column: Column, path: Path, text: string, one: Intervention, ways: Ways, numbers: Numbers): Meant {
  const share = column.field === 'programme_share'
  const money = column.field === 'cost' ? amount(text, ways.currency) : { text: share ? text.replaceAll('%', '') : text }
  if ('foreign' in money) return wrong('currency', text, ways.currency)
  const typed = read(money.text, numbers.group)
  if (typed === null) return wrong(share ? 'share' : 'number', text)
  const scale = !share || (numbers.ofOne && !text.includes('%')) ? 1 : 100
  const ends = Object.values(typed ?? {})
  if (share && ends.some((end) => end / scale > 1)) return wrong('share', text)
  if (ends.some((end) => end > 1e15)) return wrong('number', text)
  const before = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], one) as Intervention['serves']
  if (equal(typedOf(before, scale), typed)) return { as: 'same' }
  return put(column, restated(path, before, typed, scale, share ? 1 : Infinity))
}

/** Approaches as typed: `2: 60%; 10: 40%`, or without shares, which then are even. */
export function uses(text: string, ways: Pick<Ways, 'approach'>, group: string): { uses: Intervention['approaches'] } | Wrong {
  // Commas part approaches where nothing else does, but for those within a number.
  const parts = text.split(/[;\n|]/.test(text) ? /[;\n|]+/ : /,(?!\d+\s*%)\s*/).map((part) => part.trim()).filter(Boolean)
  // A name may hold a comma itself.
  const items = parts.length > 1 && ways.approach(text) !== undefined ? [text] : parts
  const made: Intervention['approaches'] = []
  let shared = 0
  for (const item of items) {
    const whole = ways.approach(item)
    const [, name = item, share] = whole === undefined ? (/^(.+?)\s*(?:[:=]|\s(?=[\d.,]+\s*%$))\s*([\d.,\s\u00a0\u202f]+%?)$/.exec(item) ?? /^(.+?)\s*\(([\d.,]+\s*%?)\)$/.exec(item) ?? []) : []
    const approach = whole ?? ways.approach(name)
    if (approach === undefined) return { kind: 'approach', text: item }
    if (made.some((use) => use.approach === approach)) return { kind: 'twice', text: item }
    const number = share === undefined ? undefined : read(share.replace('%', ''), group)
    if (number === null) return { kind: 'approach', text: item }
    if (number?.value !== undefined) shared++
    made.push({ approach, emphasis: number?.value ?? 0 })
  }
  if (shared === 0) return { uses: made.map(({ approach }) => ({ approach, emphasis: Math.floor(100 / made.length) / 100 })) }
  const sum = made.reduce((sum, { emphasis }) => sum + emphasis, 0)
  // Shares of 1 never come to more than 1.
  const scale = sum > 1 + 1e-9 || text.includes('%') ? 100 : 1
  if (made.some(({ emphasis }) => !(emphasis > 0)) || sum / scale > 1 + 1e-9) return { kind: 'sum', text }
  return { uses: made.map(({ approach, emphasis }) => ({ approach, emphasis: Math.round((emphasis / scale) * 1e6) / 1e6 })) }
}

function approaches(column: Column, text: string, one: Intervention, ways: Ways, group: string): Meant {
  const got = uses(text, ways, group)
  if (!('uses' in got)) return wrong(got.kind, got.text)
  const before = one.approaches ?? []
  const same =
    got.uses.length === before.length &&
    got.uses.every(({ approach, emphasis }, place) => before[place]?.approach === approach && Math.abs((before[place]?.emphasis ?? 0) - emphasis) < 1e-6)
  // What is said of an approach besides stays with it.
  const made = got.uses.map((use) => ({ ...before.find(({ approach }) => approach === use.approach), ...use }))
  return same ? { as: 'same' } : put(column, [['approaches'], made])
}

function starts(column: Column, text: string, one: Intervention, ways: Ways): Meant {
  const wanted = ways.periods.includes(text) ? [text] : text.split(/[;,\s]+/).filter(Boolean)
  const foreign = wanted.find((period) => !ways.periods.includes(period))
  if (foreign !== undefined) return wrong('period', foreign, list([...ways.periods]))
  const made = [...new Set(wanted)]
  return JSON.stringify(made) === JSON.stringify(one.starts ?? []) ? { as: 'same' } : put(column, [['starts'], made])
}

/** Where a cost without a period goes: where it is now, or to the first in which it can start. */
function whole(text: string, one: Intervention, ways: Ways, numbers: Numbers): Meant {
  const now = Object.keys(one.cost ?? {})
  const period = now[0] ?? one.starts?.[0] ?? ways.periods[0]
  if (period === undefined) return wrong('period', text, '')
  if (now.length <= 1) return quantity({ field: 'cost', period }, ['cost', period], text, one, ways, numbers)
  const sum = now.reduce((sum, period) => sum + (typedOf(one.cost?.[period])?.value ?? NaN), 0)
  const typed = read(amount(text, ways.currency).text, numbers.group)
  return typed?.value !== undefined && Math.abs(typed.value - sum) < 0.5 ? { as: 'same' } : wrong('several', text)
}

/** A share without a period holds for every period with a cost. */
function everywhere(text: string, one: Intervention, ways: Ways, numbers: Numbers): Meant {
  const periods = Object.keys(one.cost ?? {})
  const all = (periods.length > 0 ? periods : ways.periods).map((period) => quantity({ field: 'programme_share', period }, ['programme_share', period], text, one, ways, numbers))
  const bad = all.find(({ as }) => as === 'wrong')
  const edits = all.flatMap((meant) => (meant.as === 'put' ? meant.edits : []))
  return bad ?? (edits.length === 0 ? { as: 'same' } : put({ field: 'programme_share', period: periods[0] ?? ways.periods[0] ?? '' }, ...edits))
}

/** A text as every spreadsheet can give it back: line ends of one kind, nothing that XML cannot hold. */
const flat = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .trim()

/** What a cell means for an intervention as it is, or as the cells before it have made it. */
export function meant(column: Column, cell: string, one: Intervention, ways: Ways, numbers: Numbers): Meant {
  const { field, period } = column
  const text = bare(cell)
  const here = textOf(column, one)
  if ([cell, text].map(flat).includes(flat(here))) return { as: cell === '' ? 'empty' : 'same' }
  if (text === '') return { as: 'empty' }
  const free = field === 'title' || field === 'summary' || field === 'note' || field === 'id'
  if (!free && (ways.unknown.has(plain(text)) || /^[?–—-]+$/.test(text))) {
    if (field === 'approaches' || here === '') return { as: 'empty' }
    return put(column, [period === undefined ? [field] : [field, period], undefined])
  }
  switch (field) {
    case 'id':
      return ID.test(text) ? { as: 'same' } : wrong('id', text)
    case 'title':
    case 'summary':
    case 'note':
      return put(column, [[field], field === 'title' ? text.replace(/\s+/g, ' ') : text])
    case 'approaches':
      return approaches(column, text, one, ways, numbers.group)
    case 'serves':
      return quantity(column, [field], text, one, ways, numbers)
    case 'cost':
      return period === undefined ? whole(text, one, ways, numbers) : quantity(column, [field, period], text, one, ways, numbers)
    case 'programme_share':
      return period === undefined ? everywhere(text, one, ways, numbers) : quantity(column, [field, period], text, one, ways, numbers)
    case 'starts':
      return starts(column, text, one, ways)
    case 'scale': {
      const made = scaleOf(text.replaceAll('%', ''), numbers.group)
      if (!made) return wrong('scale', text)
      const ends = ({ least, most = 1 }: NonNullable<Intervention['scale']>): Typed => ({ low: least, high: most })
      return one.scale && equal(ends(made), ends(one.scale)) ? { as: 'same' } : put(column, [[field], made])
    }
    case 'exit_year': {
      const year = Number(text)
      if (!/^\d{4}$/.test(text) || year < FIRST_YEAR || year > LAST_YEAR) return wrong('year', text)
      return one.exit_year === year ? { as: 'same' } : put(column, [[field], year])
    }
    default: {
      const id = ways.option(field, text)
      if (id === undefined) return wrong('word', text, (optionsOf(field) ?? []).map(({ name }) => name).join('; '))
      if (String(one[field] ?? '') === id) return { as: 'same' }
      return put(column, [[field], field === 'feasibility' ? Number(id) : id])
    }
  }
}
