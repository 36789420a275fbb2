/** Where somebody is in the guided tour, remembered across a reload. */

const KEY = 'leverpoint-tour'

const stored = (): number | undefined => {
  try {
    const found = Number(localStorage.getItem(KEY) ?? NaN)
    return Number.isInteger(found) && found >= 0 ? found : undefined
  } catch {
    return undefined
  }
}

class Tour {
  /** The stop; none outside the tour. */
  at = $state<number | undefined>(stored())

  /** Goes to a stop, or out of the tour. */
  go(at: number | undefined): void {
    this.at = at
    try {
      if (at === undefined) localStorage.removeItem(KEY)
      else localStorage.setItem(KEY, String(at))
    } catch {
      // Kept for this visit only.
    }
  }
}

export const tour = new Tour()
