/** A component that is fetched when it is first needed. */

import type { Component } from 'svelte'

export class Lazy<Props extends Record<string, unknown>> {
  it = $state.raw<Component<Props>>()
  /** Whether it could not be fetched. */
  failed = $state(false)
  readonly #load: () => Promise<{ default: Component<Props> }>
  #asked = false

  constructor(load: () => Promise<{ default: Component<Props> }>) {
    this.#load = load
  }

  need(): void {
    if (this.#asked) return
    this.#asked = true
    this.failed = false
    this.#load().then(
      (found) => (this.it = found.default),
      () => {
        this.#asked = false
        this.failed = true
      },
    )
  }
}
