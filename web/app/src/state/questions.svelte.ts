/** What is worth asking next: a first answer from the ranking alone, then the one for which plans were looked for. */

import type { Engine } from '../engine/client'
import type { Questions, QuestionsReply } from '../engine/questions'
import { taught } from './review.svelte'

/** For so many questions the plan is looked for again with either answer: for the first few soon, then for more. */
const PLANNED = [0, 4, 20] as const
/** How long nothing must change before it is asked again. */
const REST = 500

class Asking {
  #engine: Promise<Engine> | undefined
  #soon = 0
  #wanted = ''
  #busy = false

  found = $state.raw<Questions>()
  /** Whether what is shown is of an earlier state, or plans are still looked for. */
  working = $state(true)
  /** Whether somebody had enough of waiting. */
  stopped = $state(false)
  broken = $state('')

  /** Leaves it at what there is. */
  stop(): void {
    this.#end()
    this.working = false
    this.stopped = true
  }

  follow(text: string): void {
    if (text === this.#wanted) return
    this.#wanted = text
    this.working = true
    clearTimeout(this.#soon)
    this.#soon = window.setTimeout(() => void this.#ask(text), this.found ? REST : 0)
  }

  async #ask(text: string): Promise<void> {
    // What is under way is of an earlier state: nobody waits for it.
    if (this.#busy) this.#end()
    this.#busy = true
    try {
      const engine = await (this.#engine ??= taught())
      for (const planned of PLANNED) {
        const reply = await engine.call<QuestionsReply>('questions', text, String(planned))
        if (text !== this.#wanted) return void (this.#busy = false)
        if ('ok' in reply) this.found = reply.ok
      }
      this.stopped = false
      this.working = false
      this.broken = ''
      this.#busy = false
    } catch (error) {
      this.#end()
      this.#wanted = ''
      this.broken = (error as Error).message
    }
  }

  #end(): void {
    clearTimeout(this.#soon)
    void this.#engine?.then((engine) => engine.stop(), () => undefined)
    this.#engine = undefined
    this.#busy = false
  }
}

export const asking = new Asking()
