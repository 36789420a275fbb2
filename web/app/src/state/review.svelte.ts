/** What the sources would say of the design: findings by rule, each with where it comes from. */

import type { Engine } from '../engine/client'
import type { FindingOut, ReviewReply, Reviewed, Severity, Trouble } from '../engine/review'
import type { Rule } from '../engine/lessons'
import { percent } from '../format'
import { findings as say } from '../words/findings'
import { answers } from './answers.svelte'
import { know } from './knowledge.svelte'
import { lessons } from './lessons.svelte'
import { work } from './work.svelte'

/** How long nothing must change before the design is reviewed again. */
const REST = 250

/** What findings speak of: the programme as a whole, the market, a constraint, an intervention. */
export type Spot = 'programme' | 'context' | `constraint ${string}` | `intervention ${string}`

class Reviews {
  #engine: Promise<Engine> | undefined
  #soon = 0
  #wanted = ''

  found = $state.raw<Reviewed>()
  /** The text that `found` is about. */
  of = $state.raw('')
  broken = $state('')
  /** What the list of findings shows. */
  kind = $state<Severity | 'all' | 'aside'>('all')
  spot = $state<Spot | 'all'>('all')
  field = $state('all')

  /** The findings by what they speak of; one of a constraint stands there and with the programme or its intervention. */
  readonly spots = $derived.by(() => {
    const spots = new Map<Spot, FindingOut[]>()
    for (const one of this.found?.findings ?? [])
      for (const spot of spotsOf(one)) spots.set(spot, [...(spots.get(spot) ?? []), one])
    return spots
  })

  /** Reviews a text a moment after the last change, with the lessons, which come with the first. */
  follow(text: string): void {
    if (text === this.#wanted) return
    this.#wanted = text
    clearTimeout(this.#soon)
    this.#soon = window.setTimeout(() => void this.#review(text), this.found ? REST : 0)
  }

  async #review(text: string): Promise<void> {
    try {
      const engine = await this.engine()
      const reply = await engine.call<ReviewReply>('review', text)
      // Something newer may have been asked for meanwhile.
      if (text !== this.#wanted) return
      if ('untaught' in reply) throw new Error(say.untaught)
      if (!('ok' in reply)) return
      this.found = reply.ok
      this.of = text
      this.broken = ''
    } catch (error) {
      void this.#engine?.then((engine) => engine.stop(), () => undefined)
      this.#engine = undefined
      this.#wanted = ''
      this.broken = (error as Error).message
    }
  }

  /** The engine that knows the lessons. */
  engine(): Promise<Engine> {
    return (this.#engine ??= taught())
  }
}

/** Another engine that knows the lessons. */
export async function taught(): Promise<Engine> {
  const text = await lessons.text()
  const engine = answers.whole()
  const { problems } = await engine.call<{ problems?: Trouble[] }>('teach', text)
  if (problems?.[0]) throw new Error(problems[0].message)
  return engine
}

/** The first name in the place of a finding: of the intervention, or of the programme. */
export function fieldOf({ at, intervention }: FindingOut): string {
  const names = at.split('/').slice(1)
  return (intervention === undefined ? names[0] : names[2]) ?? ''
}

function spotsOf(one: FindingOut): Spot[] {
  const spots: Spot[] = [one.intervention === undefined ? 'programme' : `intervention ${one.intervention}`]
  if (one.at.startsWith('/context')) spots.push('context')
  for (const { name, is } of one.facts) if (name === 'constraint' && 'name' in is) spots.push(`constraint ${is.name}`)
  return spots
}

/** What a finding says, with its numbers and names in place. */
export function message(rule: Rule, found: FindingOut): string {
  return found.facts.reduce((text, { name, is }) => {
    const value = 'share' in is ? percent(is.share) : 'count' in is ? String(is.count) : named(name, is.name)
    return text.replaceAll(`{${name}}`, value)
  }, rule.message)
}

/** What something of the knowledge or the lessons is called; whatever a document names is called that. */
function named(fact: string, id: string): string {
  if (fact === 'constraint') return know().short(id)
  if (fact === 'approach') return know().approach(id)?.name ?? id
  return lessons.term(fact, id) ?? id
}

/** How many findings of each severity still stand. */
export function standing(found: Reviewed): Record<Severity | 'aside', number> {
  const counts = { error: 0, warning: 0, note: 0, aside: 0 }
  for (const one of found.findings) counts[kindOf(one)]++
  return counts
}

/** The severity of a finding that stands, or that it is set aside. */
export const kindOf = (one: FindingOut): Severity | 'aside' => (one.set_aside ? 'aside' : one.severity)

/** Sets a finding aside, with who says so and why; it stays visible. */
export function setAside(found: FindingOut, author: string, reason: string): void {
  const place = work.programme.overrides?.length ?? 0
  const whose = found.intervention === undefined ? {} : { intervention: found.intervention }
  const date = new Date().toISOString().slice(0, 10)
  work.put(['overrides', place], { rule: found.rule, ...whose, at: found.at, author, date, reason })
}

/** Takes out an override, by its place in the document. */
export function dropOverride(place: number): void {
  const all = work.programme.overrides ?? []
  work.put(all.length > 1 ? ['overrides', place] : ['overrides'], undefined)
}

/** Takes back that a finding is set aside. */
export function takeBack(found: FindingOut): void {
  const all = work.programme.overrides ?? []
  const same = (place: number) => {
    const one = all[place]
    return one?.rule === found.rule && one.intervention === found.intervention && (one.at ?? found.at) === found.at
  }
  const kept = all.filter((_, place) => !same(place))
  work.put(['overrides'], kept.length > 0 ? kept : undefined)
}

export const reviews = new Reviews()
