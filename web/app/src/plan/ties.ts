/** Writing what interventions have to do with each other: each press is one step back. */

import type { Intervention, Quantity } from '../engine/programme'
import type { Path } from '../json'
import { work } from '../state/work.svelte'

/** The lists of an intervention that name others. */
export const LISTS = ['requires', 'requires_any', 'excludes'] as const
export type List = (typeof LISTS)[number]

const all = (): readonly Intervention[] => work.programme.interventions ?? []

/** A path without one item of the list there; without the list where it was the only one. */
export const without = (path: Path, length: number, at: number): Path => (length > 1 ? [...path, at] : path)

/** Those that cannot be funded beside one, whichever of the two says so. */
export const apart = (one: Intervention): string[] => [
  ...new Set([...(one.excludes ?? []), ...all().flatMap((it) => (it.excludes?.includes(one.id) ? [it.id] : []))]),
]

/** Those that one names in a list. */
export const namedIn = (one: Intervention, list: List): readonly string[] => (list === 'excludes' ? apart(one) : (one[list] ?? []))

/** Those that start before one, of themselves or through others. */
function before(id: string, found = new Set<string>()): Set<string> {
  for (const { intervention } of all().find((one) => one.id === id)?.after ?? [])
    if (!found.has(intervention)) before(intervention, found.add(intervention))
  return found
}

/** Those that one can name in a list without saying two things at once. */
export function nameable(one: Intervention, list: List | 'after'): string[] {
  const needs = (it: Intervention): string[] => [...(it.requires ?? []), ...(it.requires_any ?? []), ...(it.after ?? []).map((it) => it.intervention)]
  const taken = new Set([one.id, ...(list === 'after' ? (one.after ?? []).map((it) => it.intervention) : namedIn(one, list))])
  const never = new Set(list === 'excludes' ? [...needs(one), ...all().flatMap((it) => (needs(it).includes(one.id) ? [it.id] : []))] : apart(one))
  return all().flatMap(({ id }) => (taken.has(id) || never.has(id) || (list === 'after' && before(id).has(one.id)) ? [] : [id]))
}

/** Takes the mention of another out of a list; an exclusion wherever it is said. */
export function unname(one: Intervention, list: List, other: string): void {
  const place = (id: string): number => all().findIndex((it) => it.id === id)
  const mention = (by: string, of: string): [Path, undefined][] => {
    const names = all()[place(by)]?.[list]
    const at = names?.indexOf(of) ?? -1
    return names && at >= 0 ? [[without(['interventions', place(by), list], names.length, at), undefined]] : []
  }
  work.change([...mention(one.id, other), ...(list === 'excludes' ? mention(other, one.id) : [])])
}

/** The most that a number may be. */
const most = (it: Quantity | undefined): number => (typeof it === 'object' ? (it.high ?? it.value ?? it.low ?? 0) : (it ?? 0))

/** Over how many periods an intervention costs money, and the place of the last in which it can start. */
export function latest(one: Intervention, periods: readonly string[]): { over: number; place: number } {
  const paid = periods.flatMap((period, place) => (most(one.cost?.[period]) > 0 ? [place] : []))
  const over = paid.length > 0 ? (paid.at(-1) ?? 0) - (paid[0] ?? 0) + 1 : 1
  return { over, place: periods.length - over }
}
