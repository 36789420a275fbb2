/** Numbers for people. */


import { common } from './words/common'
import { locale } from './words/locale'

const made = new Map<string, Intl.NumberFormat>()

/** With thousands apart and so many decimals; ties to even, as the command line has it. */
const fixed = (value: number, decimals: number, style: 'decimal' | 'percent' = 'decimal', least = decimals): string => {
  const key = `${locale()} ${style} ${least} ${decimals}`
  let format = made.get(key)
  if (!format) {
    const options = { style, minimumFractionDigits: least, maximumFractionDigits: decimals, roundingMode: 'halfEven' }
    made.set(key, (format = new Intl.NumberFormat(locale(), options as Intl.NumberFormatOptions)))
  }
  const zero = 0.5 / 10 ** decimals / (style === 'percent' ? 100 : 1)
  return format.format(Math.abs(value) < zero ? 0 : value)
}

/** An amount of money, with the currency after it. */
export const money = (amount: number, currency?: string): string =>
  fixed(amount, 0) + (currency ? '\u00a0' + currency : '')

/** An amount in few letters, for charts: 1.2M, 350K. */
export function short(amount: number): string {
  const key = `${locale()} short`
  let format = made.get(key)
  if (!format) made.set(key, (format = new Intl.NumberFormat(locale(), { notation: 'compact', maximumSignificantDigits: 3 })))
  return format.format(amount)
}

/** A number from 0 to 1 as points of 100. */
export const points = (value: number, decimals = 1): string => fixed(value * 100, decimals)

/** A share as a percentage. */
export const percent = (share: number): string => fixed(share, 0, 'percent')

/** A share to a tenth of a percent. */
export const tenth = (share: number): string => fixed(share, 1, 'percent')

/** A share to a hundredth of a percent. */
export const finePercent = (share: number): string => fixed(share, 2, 'percent')

/** Enterprises reached for each one served. */
export const ratio = (value: number): string => fixed(value, 2)

export const count = (value: number): string => fixed(value, 0)

/** With so many decimals, or none where it is whole. */
export const number = (value: number, decimals: number): string => fixed(value, Number.isInteger(value) ? 0 : decimals)

/** With so many decimals at most. */
export const upTo = (value: number, decimals: number): string => fixed(value, decimals, 'decimal', 0)

/** As it is, to the sixth decimal. */
export const plain = (value: number): string => upTo(value, 6)

/** A day that is written as `2024-05-31`; anything else as it is. */
export const day = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date)) : date

type Range = { low: number; high: number }

/** From the lowest to the highest, if they differ. */
export const range = ({ low, high }: Range, as: (value: number) => string): string =>
  common.range(as(low), as(high))

export const points0 = (value: number): string => points(value, 0)

/** Whether anything is left open. */
export const open = ({ low, high }: Range): boolean => high - low > 1e-9

/** A list of words with `and` before the last. */
export const list = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items)
