/** Two versions of a programme, and what lies between them. */

import type { Engine } from '../engine/client'
import type { Planning, Trouble } from '../engine/answer'
import type { Diff, DiffReply } from '../engine/diff'
import { answers } from './answers.svelte'

/** What lies between two texts, with the plan of each. */
export type Between = { of: readonly [string, string]; diff: Diff; plans: readonly [Planning | undefined, Planning | undefined] }

class Beside {
  #engine: Engine | undefined
  #wanted = ''

  found = $state.raw<Between>()
  working = $state(false)
  /** What is wrong with one of the two. */
  problems = $state.raw<readonly Trouble[]>([])
  broken = $state('')

  /** Looks for what lies between; of two that say the same, nothing. */
  async look(before: string, after: string): Promise<void> {
    const wanted = `${before}\0${after}`
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    this.working = true
    if (this.#engine?.busy) {
      this.#engine.stop()
      this.#engine = undefined
    }
    try {
      const engine = (this.#engine ??= answers.whole())
      const reply = await engine.call<DiffReply>('diff', before, after)
      if ('ok' in reply) {
        const plans = await Promise.all([planOf(engine, before), planOf(engine, after)])
        this.found = { of: [before, after], diff: reply.ok, plans }
        this.problems = []
      } else {
        this.found = undefined
        this.problems = 'before' in reply ? reply.before : reply.after
      }
      this.broken = ''
    } catch (error) {
      this.#engine?.stop()
      this.#engine = undefined
      this.#wanted = ''
      this.broken = (error as Error).message
    }
    this.working = false
  }
}

async function planOf(engine: Engine, text: string): Promise<Planning | undefined> {
  const reply = await engine.ask(text, { plan: true })
  return 'ok' in reply ? reply.ok.plan : undefined
}

export const beside = new Beside()

/** A second pair, for what has changed since the file was opened. */
export const since = new Beside()
