/** How far the ranking survives doubt: a first answer at once, then the refined one with its progress. */

import type { Engine } from '../engine/client'
import type { Found, Sensitivity, Simulating } from '../engine/answer'
import { answers } from './answers.svelte'

/** Draws of the first answer. */
const ROUGH = 1_000
/** How long nothing must change before worlds are drawn. */
const REST = 250

class Doubt {
  #drawer: Engine | undefined
  #asker: Engine | undefined
  #rest = 0
  #text = ''

  found = $state.raw<Found>()
  sensitivity = $state.raw<Sensitivity>()
  /** Why there is nothing: a clash of statements, or a failure. */
  without = $state.raw<Exclude<Simulating, { found: Found }>>()
  /** The text that `found` is of. */
  of = $state.raw('')
  /** The text that `sensitivity` is of. */
  sensitivityOf = $state.raw('')
  /** The share of the refined answer that is behind; none when it is not being worked out. */
  share = $state<number>()
  /** Whether what is shown is the refined answer. */
  refined = $state(false)
  stopped = $state(false)

  /** Works out the doubts of a text, unless they are there. */
  follow(text: string): void {
    if (text === this.#text) return
    this.#text = text
    this.#end()
    this.stopped = false
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => {
      void this.#draw(text)
      void this.#ask(text)
    }, REST)
  }

  /** Leaves it at what there is. */
  stop(): void {
    this.#drawer?.stop()
    this.#drawer = undefined
    this.share = undefined
    this.stopped = true
  }

  /** Goes on after a stop. */
  goOn(): void {
    this.stopped = false
    void this.#draw(this.#text)
  }

  #end(): void {
    for (const engine of [this.#drawer, this.#asker]) if (engine?.busy) engine.stop()
    if (this.#drawer?.busy) this.#drawer = undefined
    if (this.#asker?.busy) this.#asker = undefined
    this.share = undefined
  }

  async #draw(text: string): Promise<void> {
    const drawer = (this.#drawer ??= answers.whole())
    this.share = 0
    try {
      const rough = await drawer.simulate(text, { draws: ROUGH }, () => undefined)
      if (!this.#take(rough, text, false)) return
      const full = await drawer.simulate(text, {}, (share) => (this.share = share))
      this.#take(full, text, true)
    } catch (error) {
      this.#drawer = undefined
      this.without = { failed: (error as Error).message }
    }
    if (text === this.#text) this.share = undefined
  }

  #take(got: Awaited<ReturnType<Engine['simulate']>>, text: string, refined: boolean): boolean {
    if (text !== this.#text) return false
    this.without = undefined
    if ('problems' in got) this.without = { failed: got.problems[0]?.message ?? '' }
    else if ('found' in got.ok) {
      this.found = got.ok.found
      this.of = text
      this.refined = refined
      return true
    } else this.without = got.ok
    this.share = undefined
    return false
  }

  async #ask(text: string): Promise<void> {
    const asker = (this.#asker ??= answers.whole())
    const reply = await asker.ask(text, { sensitivity: true }).catch(() => {
      this.#asker = undefined
    })
    if (!reply || text !== this.#text || !('ok' in reply)) return
    this.sensitivity = reply.ok.sensitivity
    this.sensitivityOf = text
  }
}

export const doubts = new Doubt()
