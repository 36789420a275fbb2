/** Who sits here: the name under what is set aside, decided and saved. It is kept in this browser and sent nowhere. */

const KEY = 'leverpoint-name'

const stored = (): string => {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

let name = $state(stored())

export const me = {
  get name(): string {
    return name
  },
  set name(given: string) {
    name = given
    try {
      localStorage.setItem(KEY, given)
    } catch {
      // Known for this visit only.
    }
  },
}

/** The day it is here, as documents write it. */
export function today(): string {
  const now = new Date()
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
