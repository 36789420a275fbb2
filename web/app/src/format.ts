/** Numbers for people. */

import { words } from './words/en'

const made = new Map<number, Intl.NumberFormat>()

/** With thousands apart and so many decimals; ties to even, as the command line has it. */
const fixed = (value: number, decimals: number): string => {
  let format = made.get(decimals)
  if (!format) {
    const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, roundingMode: 'halfEven' }
    made.set(decimals, (format = new Intl.NumberFormat(words.locale, options as Intl.NumberFormatOptions)))
  }
  return format.format(Math.abs(value) < 0.5 / 10 ** decimals ? 0 : value)
}

/** An amount of money, with the currency after it. */
export const money = (amount: number, currency?: string): string =>
  fixed(amount, 0) + (currency ? '\u00a0' + currency : '')

/** A number from 0 to 1 as points of 100. */
export const points = (value: number, decimals = 1): string => fixed(value * 100, decimals)

/** A share as a percentage. */
export const percent = (share: number): string => fixed(share * 100, 0) + '%'

/** Enterprises reached for each one served. */
export const ratio = (value: number): string => fixed(value, 2)

export const count = (value: number): string => fixed(value, 0)

type Range = { low: number; high: number }

/** From the lowest to the highest, if they differ. */
export const range = ({ low, high }: Range, as: (value: number) => string): string =>
  words.range(as(low), as(high))

export const points0 = (value: number): string => points(value, 0)

/** Whether anything is left open. */
export const open = ({ low, high }: Range): boolean => high - low > 1e-9

/** A list of words with `and` before the last. */
export const list = (items: readonly string[]): string =>
  new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(items)
