/** How far the plan survives doubt: drawn worlds, with their progress, that can be cut short or stopped. */

import type { Engine } from '../engine/client'
import type { Robust } from '../engine/answer'
import { doubt } from '../words/doubt'
import { answers } from './answers.svelte'

/** How long nothing must change before worlds are drawn. */
const REST = 400

class Robusts {
  #engine: Engine | undefined
  #rest = 0
  #text = ''
  #enough: (() => void) | undefined

  found = $state.raw<Robust>()
  /** The text that `found` is of. */
  of = $state.raw('')
  /** The share of the worlds that is behind; none when none is drawn. */
  share = $state<number>()
  stopped = $state(false)
  /** Why there is nothing. */
  without = $state('')

  /** Draws worlds of a text, unless that was done. */
  follow(text: string): void {
    if (text === this.#text) return
    this.#text = text
    this.#begin()
  }

  /** Takes what was found so far. */
  enough(): void {
    this.#enough?.()
  }

  /** Leaves it at what there was before. */
  stop(): void {
    this.#end()
    this.stopped = true
  }

  goOn(): void {
    this.#begin()
  }

  #begin(): void {
    this.#end()
    this.stopped = false
    this.without = ''
    this.share = 0
    this.#rest = window.setTimeout(() => void this.#draw(this.#text), REST)
  }

  #end(): void {
    clearTimeout(this.#rest)
    if (this.#engine?.busy) {
      this.#engine.stop()
      this.#engine = undefined
    }
    this.share = undefined
  }

  async #draw(text: string): Promise<void> {
    const engine = (this.#engine ??= answers.whole())
    try {
      const { reply, enough } = engine.hold(text, {}, (share) => (this.share = share))
      this.#enough = enough
      const got = await reply
      if ('problems' in got) this.without = got.problems[0]?.message ?? ''
      else if ('found' in got.ok) {
        this.found = got.ok.found
        this.of = text
      } else this.without = 'failed' in got.ok ? got.ok.failed : doubt.clash
    } catch (error) {
      this.#engine = undefined
      this.without = (error as Error).message
    }
    this.share = undefined
  }
}

export const robust = new Robusts()
