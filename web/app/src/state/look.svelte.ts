/** What is open, lit or chosen on the page: nothing that belongs to the programme. */

import type { Path } from '../json'
import type { Spot } from './review.svelte'
import { route, type View } from './route.svelte'

export type Place = { row: number; column: number }

/** Parts of the reasons for a rank that a number can lead to. */
export type Part = 'terms' | 'cells' | 'intensity' | 'lasting' | 'leverage' | 'cost' | 'open' | 'compare'

/** A number whose reasons are asked for. */
export type Reason =
  | { about: 'priority'; constraint: string }
  | { about: 'weight'; criterion: string }
  | { about: 'value' }
  | { about: 'gain'; id: string }
  | { about: 'otherwise'; id: string }
  | { about: 'cost'; id: string }
  | { about: 'spent'; period: string }
  | { about: 'relief'; constraint: string }
  | { about: 'findings'; spot: Spot; name: string }

class Look {
  /** The cell of the matrix whose card is open. */
  cell = $state.raw<Place>()
  /** Whether the card that opens next is to be read from its head. */
  reading = $state(false)
  /** The intervention whose rows are lit in the matrix. */
  lit = $state('')
  /** The interventions whose reasons are open. */
  open = $state.raw<ReadonlySet<string>>(new Set())
  /** Where to go in the reasons that open next. */
  part = $state.raw<{ id: string; part: Part }>()
  /** The number whose reasons are shown. */
  reason = $state.raw<Reason>()
  /** The place in the text of the programme that is to be shown. */
  inText = $state.raw<Path>()
  /** The field of the forms of the review that is to be shown. */
  inForm = $state.raw<Path>()
  /** Ranks when the programme was opened or last saved, to show what has moved since. */
  first = $state.raw<ReadonlyMap<string, number>>(new Map())
  /** A word to the user: what has just happened. */
  notice = $state('')
  /** What those who hear the page are told when everything has come to rest. */
  spoken = $state('')

  #from: HTMLElement | undefined
  readonly #origins = new Map<string, { view: View; element: Element | null }>()

  /** Opens or closes the reasons for a rank. */
  toggle(id: string): void {
    const open = new Set(this.open)
    if (!open.delete(id)) open.add(id)
    this.open = open
    this.lit = open.has(id) ? id : ''
  }

  /** Opens the reasons for a rank at one part. */
  show(id: string, part: Part): void {
    this.#origins.set(id, { view: route.view, element: document.activeElement })
    this.open = new Set(this.open).add(id)
    this.lit = id
    this.part = { id, part }
    route.go('ranking', `title-${id}`)
  }

  /** Closes the reasons for a rank, and goes back to where they were opened from. */
  close(id: string): void {
    const origin = this.#origins.get(id)
    this.#origins.delete(id)
    this.toggle(id)
    const { view, element } = origin ?? { view: route.view, element: null }
    if (view !== route.view) return route.go(view, element?.id)
    const back = element?.isConnected && element !== document.body ? element : document.getElementById(`title-${id}`)
    ;(back as HTMLElement | null)?.focus()
  }

  /** Opens the reasons for a number, and remembers where from. */
  why(reason: Reason): void {
    this.#from = document.activeElement as HTMLElement
    this.reason = reason
  }

  /** Closes the reasons for a number and goes back to it. */
  done(): void {
    this.reason = undefined
    this.#from?.focus()
  }

  /** Goes to a cell of the matrix, and opens its card. */
  goTo(place: Place): void {
    this.cell = place
    route.go('matrix', cellId(place))
  }

  /** Closes the card of a cell and goes back to the cell. */
  leave(place: Place): void {
    this.cell = undefined
    cellAt(place)?.focus()
  }
}

const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`

export const cellAt = (place: Place): HTMLElement | null => document.getElementById(cellId(place))

export const look = new Look()

type Theme = 'auto' | 'light' | 'dark'
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']
const KEY = 'leverpoint-theme'

const stored = (): Theme => {
  try {
    const found = localStorage.getItem(KEY) as Theme
    return THEMES.includes(found) ? found : 'auto'
  } catch {
    return 'auto'
  }
}

let chosen = $state<Theme>(stored())

export const theme = {
  get now(): Theme {
    return chosen
  },
  /** Puts the choice on the page. */
  wear(): void {
    document.documentElement.dataset.theme = chosen
  },
  next(): void {
    chosen = THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length] ?? 'auto'
    this.wear()
    try {
      localStorage.setItem(KEY, chosen)
    } catch {
      // Kept for this visit only.
    }
  },
}
