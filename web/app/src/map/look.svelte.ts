/** What of the map is chosen and shown: nothing that belongs to the programme. */

import type { Push } from '../state/map.svelte'
import type { Place } from './view'

class Look {
  /** The chosen actor. */
  actor = $state('')
  /** The chosen link, by its place. */
  link = $state(-1)
  /** With whom one works where no actor is chosen. */
  push = $state.raw<Push>({ of: 'all' })
  as = $state<'drawing' | 'list'>('drawing')
  /** A link that is being made: its ends, as far as they are known. */
  making = $state.raw<{ from: string; to: string }>()
  /** What the forms below have open. */
  form = $state<'' | 'actor' | 'link' | 'functions' | 'files'>('')
  /** Where actors stand in the drawing, wide and tall: kept while the map is changed. */
  readonly places: Record<'wide' | 'tall', ReadonlyMap<string, Place>> = { wide: new Map(), tall: new Map() }

  choose(actor: string): void {
    this.actor = actor
    this.link = -1
  }

  chooseLink(place: number): void {
    this.link = place
    this.actor = ''
  }

  /** Begins a link between two actors: the form takes over. */
  join(from: string, to: string): void {
    this.making = { from, to }
    this.form = 'link'
  }

  none(): void {
    this.actor = ''
    this.link = -1
  }
}

export const mapLook = new Look()
