/** What the engine says of the market map: everything once the hand rests, and what comes of one push at a time. */

import type { Engine } from '../engine/client'
import type { MapAnswer, MapReply, Pushed, PushOut } from '../engine/map-answer'
import type { MapWant } from '../engine/map-want'
import type { Trouble } from '../engine/answer'
import { answers } from './answers.svelte'
import { work } from './work.svelte'

/** How long nothing must change before the map is worked out. */
const REST = 200

/** With whom one works. */
export type Push = { of: 'all' } | { of: 'best' } | { of: 'intervention'; id: string } | { of: 'actor'; id: string }

/** What comes of a push, and for each actor by its short name how many of its members take the practice up. */
export type Spread = { push: PushOut; taken: ReadonlyMap<string, number> }

export const samePush = (one: Push, other: Push): boolean =>
  one.of === other.of && ('id' in one ? one.id : '') === ('id' in other ? other.id : '')

/** Somebody who is asked for one thing at a time: whoever asks again takes back what was asked before. */
class Asker {
  #engine: Engine | undefined

  /** Asks at a door; never answers what was taken back. */
  async ask(door: string, text: string, want: MapWant): Promise<MapReply> {
    this.#fresh()
    return this.#call(door, text, want)
  }

  /** Asks for several things, one after the other. */
  async each(door: string, text: string, wants: readonly MapWant[]): Promise<MapReply[]> {
    this.#fresh()
    return Promise.all(wants.map((want) => this.#call(door, text, want)))
  }

  #fresh(): void {
    if (!this.#engine?.busy) return
    this.#engine.stop()
    this.#engine = undefined
  }

  async #call(door: string, text: string, want: MapWant): Promise<MapReply> {
    const engine = (this.#engine ??= answers.whole())
    try {
      return await engine.call<MapReply>(door, text, JSON.stringify(want))
    } catch (error) {
      // After a fault the module cannot be trusted any more.
      engine.stop()
      if (this.#engine === engine) this.#engine = undefined
      throw error
    }
  }
}

class Maps {
  readonly #all = new Asker()
  readonly #one = new Asker()
  #rest = 0
  #asked = ''
  #wanted = ''

  /** Everything that the map says. */
  found = $state.raw<MapAnswer>()
  /** The text that `found` is of. */
  of = $state.raw('')
  /** What comes of the push that was asked for last, and which that is. */
  spread = $state.raw<{ of: Push; text: string; is: Spread; others?: Spread }>()
  /** How many actors are chosen as best. */
  choices = $state(3)
  broken = $state('')
  problems = $state.raw<readonly Trouble[]>([])

  /** Works out everything about the map of a text, unless it is there. */
  follow(text: string, choices: number): void {
    const asked = `${choices} ${text}`
    if (asked === this.#asked) return
    this.#asked = asked
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => void this.#work(text, choices, asked), this.found ? REST : 0)
  }

  async #work(text: string, choices: number, asked: string): Promise<void> {
    try {
      const reply = await this.#all.ask('map', text, { choices })
      if (asked !== this.#asked) return
      this.broken = ''
      this.problems = 'problems' in reply ? reply.problems : []
      if (!('ok' in reply)) return
      this.found = reply.ok
      this.of = text
    } catch (error) {
      this.broken = (error as Error).message
      if (asked === this.#asked) this.#asked = ''
    }
  }

  /** Works out what comes of a push; of an intervention also what comes of all the others. */
  async look(text: string, push: Push, choices: number): Promise<void> {
    const wanted = JSON.stringify([push, choices, text])
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    const ids = (answers.programme?.map?.actors ?? []).map((one) => one.id)
    try {
      const replies = await this.#one.each('push', text, wants(push, choices))
      if (wanted !== this.#wanted) return
      const [is, others] = replies.map((reply) => ('pushed' in reply ? spreadOf(ids, reply.pushed) : undefined))
      if (is) this.spread = { of: push, text, is, ...(others ? { others } : {}) }
      this.broken = ''
    } catch (error) {
      this.broken = (error as Error).message
      if (wanted === this.#wanted) this.#wanted = ''
    }
  }
}

const spreadOf = (ids: readonly string[], { push, taken }: Pushed): Spread => ({
  push,
  taken: new Map(ids.map((id, place) => [id, taken[place] ?? 0])),
})

/** What is asked for to see a push, and for an intervention the push of all others. */
function wants(push: Push, choices: number): MapWant[] {
  if (push.of === 'actor') return [{ push: [{ actor: push.id }] }]
  if (push.of === 'best') return [{ best: true, choices }]
  if (push.of === 'all') return [{}]
  const others = (work.programme.interventions ?? [])
    .filter((one) => one.id !== push.id && (one.works_with ?? []).length > 0)
    .map((one) => one.id)
  return [{ interventions: [push.id] }, ...(others.length > 0 ? [{ interventions: others }] : [])]
}

export const maps = new Maps()
