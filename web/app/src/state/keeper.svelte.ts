/** Whether the work is kept in this browser, and what to do where another tab has kept something else. */

import { Elsewhere, keep, kept, leave, type Kept } from '../storage'
import { work } from './work.svelte'

/** How long nothing must change before it is kept. */
const REST = 300

class Keeper {
  state = $state<'no' | 'soon' | 'yes' | 'full' | 'elsewhere'>('soon')
  #soon = 0
  #wanted: Kept | undefined

  constructor() {
    // Whoever leaves within the rest loses nothing.
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#now()
    })
    addEventListener('pagehide', () => {
      if (this.#wanted && this.state === 'soon') leave(this.#wanted)
    })
    addEventListener('beforeunload', (event) => {
      if (work.changed && (this.state === 'full' || this.state === 'elsewhere')) event.preventDefault()
    })
  }

  /** Keeps this a moment after the last change, and says so only when it is true. */
  follow(state: Kept, hold: boolean): void {
    clearTimeout(this.#soon)
    if (hold) return void (this.state = 'no')
    // Until somebody says which of the two is to stay, neither is written over.
    if (this.state === 'elsewhere') return void (this.#wanted = state)
    this.state = 'soon'
    this.#wanted = state
    this.#soon = window.setTimeout(() => void this.#now(), REST)
  }

  async #now(force = false): Promise<void> {
    clearTimeout(this.#soon)
    const state = this.#wanted
    if (!state || (this.state === 'elsewhere' && !force)) return
    try {
      await keep(state, force)
      if (state === this.#wanted) this.state = 'yes'
    } catch (error) {
      if (error instanceof Elsewhere) this.state = 'elsewhere'
      else this.state = (error as DOMException | null)?.name === 'QuotaExceededError' ? 'full' : 'no'
    }
  }

  /** Keeps what this tab has, in place of what the other kept. */
  mine(): void {
    void this.#now(true)
  }

  /** Takes what the other tab kept; one step back brings this tab's again. */
  async theirs(): Promise<void> {
    const other = await kept()
    this.state = 'soon'
    if (other) work.open(other.text, other.name, other.opened)
  }
}

export const keeper = new Keeper()
