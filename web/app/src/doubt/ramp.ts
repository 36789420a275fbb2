/** Colours for places in an order: dark for the first, pale for the last, readable on both kinds of paper. */

const FIRST = [8, 48, 107] as const
const LAST = [214, 228, 242] as const

/** The colour of a place between 0 (first) and 1 (last), and black or white to write on it. */
export function ramp(place: number): { fill: string; ink: string } {
  // Darker ones lie further apart: eyes tell them apart less well.
  const at = Math.min(1, Math.max(0, place)) ** 0.8
  const mixed = FIRST.map((first, part) => Math.round(first + ((LAST[part] ?? first) - first) * at))
  const linear = mixed.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  const light = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0)
  // Whichever stands out more; the better of the two is always at least 4.5 to 1.
  const ink = (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? '#000' : '#fff'
  return { fill: `rgb(${mixed.join(' ')})`, ink }
}
