/** Amounts of money as people type them. */

import { read } from './quantity'
import { signs } from './words/locale'

/** What stands behind thousands and millions. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/(?<=\d)\s*(?:k|mil|mille)\.?$/i, 1e3],
  [/(?<=\d)\s*(?:m|mn|mio|millions?|mill[oó]n(?:es)?)\.?$/i, 1e6],
]
/** More than any amount of money. */
const MOST = 1e15

/**
 * Reads an amount of money: `500 000`, `500,000`, `500k`, `0.5 m`; `undefined` for nothing, `null` where it cannot be
 * understood or is a range.
 */
export function amount(text: string, group = signs().group): number | undefined | null {
  const bare = text.trim()
  const [sign, times] = TIMES.find(([sign]) => sign.test(bare)) ?? [undefined, 1]
  const got = read(sign ? bare.replace(sign, '') : bare, group)
  if (!got) return bare === '' ? undefined : null
  const made = got.low === undefined && got.value !== undefined ? Math.round(got.value * times * 1e6) / 1e6 : null
  return made === null || made > MOST || /%/.test(bare) ? null : made
}
