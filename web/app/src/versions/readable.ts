/** What two documents say differently, in words. */

import type { Changed } from '../engine/diff'
import type { LeverpointProgramme, Quantity } from '../engine/programme'
import { list, upTo } from '../format'
import { know } from '../state/knowledge.svelte'
import { fieldName } from '../words/findings'
import { versions as say } from '../words/versions'
import { common } from '../words/common'

/** Part of the programme, what of it, what it was and what it is. */
export type Line = { group: string; what: string; was: string; is: string }

/** A longer text is cut; the file has it whole. */
const MOST = 160
const short = (text: string): string => (text.length > MOST ? text.slice(0, MOST - 1) + '…' : text)

/** A value as one would write it. */
export function value(it: unknown): string {
  if (it === undefined || it === null) return ''
  if (typeof it === 'number') return upTo(it, 4)
  if (typeof it === 'boolean') return it ? common.answers.yes : common.answers.no
  if (typeof it === 'string') return short(it)
  if (Array.isArray(it)) return it.length === 0 ? say.nothing : short(list(it.map(value)))
  const object = it as Record<string, unknown>
  if ('value' in object || 'low' in object) {
    const { value: middle, low, high } = object as Exclude<Quantity, number>
    const ends = low !== undefined && high !== undefined ? common.range(upTo(low, 4), upTo(high, 4)) : ''
    if (middle === undefined) return ends
    return ends ? `${upTo(middle, 4)} (${ends})` : upTo(middle, 4)
  }
  if (typeof object.answer === 'string') return object.note ? `${object.answer}: ${short(String(object.note))}` : object.answer
  for (const name of ['title', 'name', 'what', 'reason', 'actor', 'approach', 'constraint']) if (typeof object[name] === 'string') return short(object[name])
  return short(list(Object.entries(object).map(([name, inner]) => `${fieldName(name)} ${value(inner)}`)))
}

/** What a difference speaks of; `whose` gives titles of interventions. */
function placed(at: string, titles: ReadonlyMap<string, string>): { group: string; rest: string[] } {
  const [first = '', second = '', ...rest] = at.split('/')
  if (first === 'interventions' && second) return { group: titles.get(second) ?? second, rest }
  if (first === 'diagnosis' && second) return { group: know().constraint(second)?.name ?? second, rest }
  return { group: fieldName(first), rest: [second, ...rest].filter(Boolean) }
}

const named = (part: string): string => know().constraint(part)?.short ?? know().approach(part)?.name ?? fieldName(part)

/** Every difference but those of the log of decisions, which is told by itself. */
export function readable(inputs: readonly Changed[], before: LeverpointProgramme, after: LeverpointProgramme): Line[] {
  const titles = new Map([...(before.interventions ?? []), ...(after.interventions ?? [])].map((one) => [one.id, one.title]))
  return inputs
    .filter(({ at }) => at !== 'decisions' && !at.startsWith('decisions/'))
    .map(({ at, before, after }) => {
      const { group, rest } = placed(at, titles)
      const what = rest.map(named).join(' › ') || say.whole
      return { group, what, was: value(before), is: value(after) }
    })
}

/** Of the decisions of a programme, those that an earlier version has not. */
export function decided(before: LeverpointProgramme, after: LeverpointProgramme): NonNullable<LeverpointProgramme['decisions']> {
  const known = new Set((before.decisions ?? []).map((one) => JSON.stringify(one)))
  return (after.decisions ?? []).filter((one) => !known.has(JSON.stringify(one)))
}

/** One line as a sentence. */
export const sentence = ({ group, what, was, is }: Line): string =>
  was === '' ? say.added(group, what, is) : is === '' ? say.takenOut(group, what, was) : say.changed(group, what, was, is)
