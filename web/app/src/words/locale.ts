/** How numbers and dates are written: by the language of the page, in the region that the browser names for it. */

import { words } from './en'

const plain = (locale: string): string => locale.split('-')[0] ?? locale

/** A locale, such as `fr-CA` for a page in French whose reader has a browser of Canada. */
export const locale = (): string => {
  const asked = (globalThis.navigator as Navigator | undefined)?.languages ?? []
  return asked.find((one) => one.includes('-') && plain(one) === plain(words.locale)) ?? words.locale
}

const made = new Map<string, { decimal: string; group: string }>()

/** What stands before decimals and between thousands. */
export function signs(): { decimal: string; group: string } {
  const where = locale()
  let found = made.get(where)
  if (!found) {
    const parts = new Intl.NumberFormat(where).formatToParts(1234567.5)
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
    made.set(where, (found = { decimal: part('decimal'), group: part('group') }))
  }
  return found
}
