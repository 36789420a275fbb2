/** Which two plans are put side by side, and which parts of the view are open. */

import { tick } from 'svelte'

/** The parts below the plan, in the order in which they are asked for. */
export const PARTS = ['next', 'unrelieved', 'alternatives', 'sure', 'own', 'lanes', 'compare'] as const
export type Part = (typeof PARTS)[number]

class Pinned {
  /** `plan`, `own`, `other:N` or `at:BUDGET`. */
  one = $state('plan')
  other = $state('')
  open = $state<Record<Part, boolean>>({ next: false, unrelieved: false, lanes: false, alternatives: false, sure: false, own: false, compare: false })

  /** Puts a plan beside the plan as it stands, and goes there. */
  compare(key: string): void {
    this.one = 'plan'
    this.other = key
    this.open.compare = true
    void tick().then(() => {
      const part = document.getElementById('part-compare')
      part?.querySelector('summary')?.focus({ preventScroll: true })
      part?.scrollIntoView({ block: 'start' })
    })
  }
}

export const pinned = new Pinned()
