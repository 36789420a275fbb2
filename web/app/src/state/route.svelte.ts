/** Which view is shown: the part of the address after `#/`. */

/** The six steps of the way, in their order. */
export const STEPS = ['vision', 'diagnosis', 'priorities', 'interventions', 'checks', 'plan'] as const
/** What can be looked at besides. */
export const SIGHTS = ['matrix', 'ranking', 'doubt', 'versions', 'report', 'map'] as const
const VIEWS = ['overview', ...STEPS, ...SIGHTS] as const

export type Step = (typeof STEPS)[number]
export type View = (typeof VIEWS)[number]

const read = (): View => {
  const asked = location.hash.replace(/^#\/?/, '')
  return VIEWS.find((view) => view === asked) ?? 'overview'
}

class Route {
  view = $state<View>(read())
  /** What is to be given the focus once the view is there; its heading, if nothing is named. */
  #focus: string | undefined
  #moved = false

  constructor() {
    addEventListener('hashchange', () => {
      const next = read()
      if (next === this.view) return
      this.view = next
      this.#moved = true
    })
  }

  /** Goes to a view, and to an element of it if one is named by its id. */
  go(view: View, focus?: string): void {
    this.#focus = focus
    if (view === this.view) return this.arrived(true)
    location.hash = '/' + view
  }

  /** Called when the view is on the page: gives the focus to what was asked for, and shows the top of it. */
  arrived(again = false): void {
    if (!this.#moved && !again) return
    this.#moved = false
    const wanted = this.#focus === undefined ? null : document.getElementById(this.#focus)
    this.#focus = undefined
    if (wanted) {
      wanted.focus({ preventScroll: true })
      wanted.scrollIntoView({ block: 'center' })
    } else if (!again) {
      scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h2')?.focus({ preventScroll: true })
    }
  }
}

export const route = new Route()

export const to = (view: View): string => `#/${view}`
