/** Round numbers along an axis. */

/** From 0 up to a number, about so many of them. */
export function ticks(top: number, count: number): number[] {
  const size = 10 ** Math.floor(Math.log10(Math.max(top, 1e-9) / count))
  const step = size * ([1, 2, 5, 10].find((times) => top / (times * size) <= count) ?? 10)
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, nth) => nth * step)
}
