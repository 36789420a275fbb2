/** How far an intervention can be scaled, as people type it. */

import type { Intervention } from '../engine/programme'
import { read } from '../quantity'

/** A share of the whole as it was typed, in percent: a least, or a least and a most; `null` where it is none. */
export function scaleOf(text: string, group?: string): Intervention['scale'] | null {
  const got = read(text, group)
  if (!got) return got
  const { value, low = value, high = 100 } = got
  if (low === undefined || (value !== undefined && got.low !== undefined) || low <= 0 || high > 100 || low > high) return null
  return high === 100 ? { least: low / 100 } : { least: low / 100, most: high / 100 }
}
