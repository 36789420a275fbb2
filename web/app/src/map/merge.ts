/**
 * An imported map beside the one there is: what is new, what changed, what is gone; and the two put together.
 *
 * What a file has no column for is kept where its actor or link stays: citations, remarks, the reason of an answer,
 * the note of a number that is still the same. Functions stay with those of their actors that stay.
 */

import type { Map as MarketMap, MapActor, MapLink } from '../engine/programme'
import { remove, set } from '../json'
import { work } from '../state/work.svelte'
import { DOERS } from './edit'

type Fields = Record<string, unknown>
export type Counted = { all: number; fresh: number; changed: number; gone: number }
export type Merged = { map: MarketMap; text: string; actors: Counted; links: Counted; gone: readonly string[] }

/** What the columns of the files cannot say. */
const KEPT = ['$comment', 'cite'] as const

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The numbers of a quantity, or the answer of an answered question, without where they come from. */
function bare(value: unknown): unknown {
  if (!isObject(value)) return value
  if ('answer' in value) return value.answer
  const { value: taken, low, high } = value
  return low === undefined && high === undefined ? taken : JSON.stringify([taken, low, high])
}

/** A field as it was, if it says the same; otherwise as it is read. */
function together(before: Fields, read: Fields): Fields {
  const made: Fields = {}
  // The order of the file stays.
  for (const key of Object.keys(before)) {
    if (KEPT.some((kept) => kept === key)) made[key] = before[key]
    else if (key in read) made[key] = bare(before[key]) === bare(read[key]) ? before[key] : read[key]
    // No column says `false` or `one way`, which is what is taken where nothing is said.
    else if (before[key] === false || before[key] === 'one-way') made[key] = before[key]
  }
  for (const key of Object.keys(read)) if (!(key in made)) made[key] = read[key]
  return made
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function all<T extends object>(before: readonly T[], read: readonly T[], key: (one: T) => string): { made: T[]; counted: Counted } {
  const old = new Map(before.map((one) => [key(one), one]))
  const counted: Counted = { all: read.length, fresh: 0, changed: 0, gone: 0 }
  const made = read.map((one) => {
    const was = old.get(key(one))
    if (!was) {
      counted.fresh++
      return one
    }
    const merged = together(was as Fields, one as Fields) as T
    if (!same(was, merged)) counted.changed++
    return merged
  })
  const now = new Set(read.map(key))
  counted.gone = before.filter((one) => !now.has(key(one))).length
  return { made, counted }
}

/** The programme with the imported map in place of its own. */
export function merge(read: MarketMap): Merged {
  const before = work.programme.map
  const actors = all<MapActor>(before?.actors ?? [], read.actors, (one) => one.id)
  const links = all<MapLink>(before?.links ?? [], read.links ?? [], (one) => `${one.from} ${one.kind} ${one.to}`)
  const there = new Set(read.actors.map((one) => one.id))
  const functions = (before?.functions ?? []).map((one) => {
    const made = { ...one }
    for (const list of DOERS) {
      const stay = made[list]?.filter((id) => there.has(id))
      // Nobody is another thing than those who are gone.
      if (stay && stay.length === 0 && (made[list] ?? []).length > 0) delete made[list]
      else if (stay) made[list] = stay
    }
    return made
  })
  const map: MarketMap = {
    ...(before?.$comment === undefined ? {} : { $comment: before.$comment }),
    actors: actors.made,
    links: links.made,
    ...(functions.length > 0 ? { functions } : {}),
  }
  let text = set(work.text, ['map'], map)
  ;(work.programme.interventions ?? []).forEach((one, place) => {
    const partners = one.works_with ?? []
    const gone = partners.flatMap(({ actor }, at) => (there.has(actor) ? [] : [at])).reverse()
    if (gone.length === 0) return
    const path = ['interventions', place, 'works_with']
    text = gone.length === partners.length ? remove(text, path) : gone.reduce((text, at) => remove(text, [...path, at]), text)
  })
  const gone = (before?.actors ?? []).filter((one) => !there.has(one.id)).map((one) => one.title ?? one.id)
  return { map, text, actors: actors.counted, links: links.counted, gone }
}
