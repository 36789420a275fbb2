/** Numbers as people type them: `1,200`, `5 to 20`, `12 (5 to 20)`, or nothing for what nobody knows. */

import { signs } from './words/locale'

/** What was typed: a number, a range, or a number with its range. */
export type Typed = { value?: number; low?: number; high?: number }

/** What stands between the ends of a range. */
const TO = /\s*(?:to|–|—|-|\.\.+|à|a|bis|hasta)\s*/i

/** One number; thousands may stand apart by commas, points, spaces or apostrophes. */
function one(text: string, group: string): number | undefined {
  let plain = text.replace(/[\s\u00a0\u202f'’_]/g, '').replace(/%$/, '')
  // A comma or point before exactly three digits parts thousands where there is another, or decimals by the other
  // sign, or the language parts them so.
  // In India, hundreds of thousands are parted by two digits: `12,34,567`.
  if (/^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/.test(plain) || /^\d{1,3}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+)$/.test(plain) || (group === ',' && /^\d{1,3},\d{3}$/.test(plain))) plain = plain.replaceAll(',', '')
  else if (/^\d{1,3}((\.\d{3}){2,}(,\d+)?|\.\d{3},\d+)$/.test(plain) || (group === '.' && /^[1-9]\d{0,2}\.\d{3}$/.test(plain))) plain = plain.replaceAll('.', '').replace(',', '.')
  else plain = plain.replace(/^(\d+),(\d+)$/, '$1.$2')
  return /^\d+(\.\d+)?$|^\.\d+$/.test(plain) ? Number(plain) : undefined
}

function range(text: string, group: string): { low: number; high: number } | undefined {
  const [from, to, more] = text.trim().split(TO)
  if (from === undefined || to === undefined || more !== undefined) return
  const [a, b] = [one(from, group), one(to, group)]
  return a === undefined || b === undefined ? undefined : { low: Math.min(a, b), high: Math.max(a, b) }
}

/**
 * Reads what was typed: `undefined` for nothing or unknown, `null` where it cannot be understood; `group` parts
 * thousands where a number could be read in two ways.
 */
export function read(text: string, group = signs().group): Typed | undefined | null {
  const bare = text.trim()
  if (bare === '' || /^(\?|-|–|unknown|n\/a)$/i.test(bare)) return undefined
  const inside = /^(.*?)\s*[([]\s*(.*?)\s*[)\]]$/.exec(bare)
  if (inside) {
    const value = one(inside[1] ?? '', group)
    const ends = range(inside[2] ?? '', group)
    return value === undefined || !ends || value < ends.low || value > ends.high ? null : { value, ...ends }
  }
  const value = one(bare, group)
  return value === undefined ? (range(bare, group) ?? null) : { value }
}

/** As it would be typed, in the language of the page. */
export function typed({ value, low, high }: Typed, to: string): string {
  const round = (number: number): string => String(Math.round(number * 1e6) / 1e6).replace('.', signs().decimal)
  const ends = low !== undefined && high !== undefined ? `${round(low)} ${to} ${round(high)}` : ''
  if (value === undefined) return ends
  return ends ? `${round(value)} (${ends})` : round(value)
}
