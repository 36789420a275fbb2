/** What everybody’s statements about weights come to. */

import type { Engine } from '../engine/client'
import type { Weights } from '../engine/answer'
import { answers } from './answers.svelte'

const REST = 120

class Weighings {
  #asker: Engine | undefined
  #rest = 0
  #text = ''
  found = $state.raw<Weights>()
  /** Whether what is found is of an earlier state. */
  old = $state(true)

  follow(text: string): void {
    if (text === this.#text) return
    this.#text = text
    this.old = true
    clearTimeout(this.#rest)
    this.#rest = window.setTimeout(() => void this.#ask(text), REST)
  }

  async #ask(text: string): Promise<void> {
    const asker = (this.#asker ??= answers.whole())
    const reply = await asker.ask(text, { weighing: true }).catch(() => (this.#asker = undefined))
    if (!reply || text !== this.#text || !('ok' in reply)) return
    this.found = reply.ok.weighing
    this.old = false
  }
}

export const weighings = new Weighings()
