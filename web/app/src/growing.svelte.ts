/** How much of a long list is drawn: a few at first, and more with every frame, so that the page answers meanwhile. */

import { untrack } from 'svelte'

export class Growing {
  /** So many are drawn. */
  shown = $state(0)
  /** So many are asked for. */
  asked = $state(0)
  /** So many there are at least. */
  readonly few: number
  /** So many are added with every frame. */
  step: number

  constructor(few: number, step = few) {
    this.few = this.shown = this.asked = few
    this.step = step
  }

  /** Asks for so many: some more at once, the rest frame by frame. */
  to(all: number): void {
    untrack(() => {
      const grows = this.shown < this.asked
      this.asked = Math.max(all, this.few)
      this.shown = Math.min(this.shown, this.asked)
      if (!grows) this.#grow()
    })
  }

  /** All of so many, or the few again. */
  turn(all: number): void {
    if (this.asked <= this.few) return this.to(all)
    this.shown = this.asked = this.few
  }

  #grow(): void {
    if (this.shown >= this.asked) return
    this.shown = Math.min(this.asked, this.shown + this.step)
    requestAnimationFrame(() => this.#grow())
  }
}
