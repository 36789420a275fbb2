/** Which part of the drawing is seen: zooming and moving, as numbers. */

export type Place = { x: number; y: number }
/** On the screen a place lies at `x * scale + dx`, `y * scale + dy`. */
export type View = { scale: number; dx: number; dy: number }

const MOST = 4
/** Room for names at the edges, in pixels. */
const MARGIN = { side: 52, top: 44, bottom: 68 }

export const seen = ({ scale, dx, dy }: View, { x, y }: Place): Place => ({ x: x * scale + dx, y: y * scale + dy })

/** The room for the middles of actors, between the edges. */
export const inside = (width: number, height: number): { width: number; height: number } => ({
  width: Math.max(1, width - 2 * MARGIN.side),
  height: Math.max(1, height - MARGIN.top - MARGIN.bottom),
})

/** A view in which everything is seen. */
export function fitted(places: readonly Place[], width: number, height: number): View {
  if (places.length === 0) return { scale: 1, dx: width / 2, dy: height / 2 }
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = inside(width, height)
  const scale = Math.min(1.4, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top))
  return {
    scale,
    dx: width / 2 - ((left + right) / 2) * scale,
    dy: MARGIN.top + room.height / 2 - ((top + bottom) / 2) * scale,
  }
}

/** The view nearer or further by a factor, with one point of the screen staying where it is. */
export function zoomed(view: View, by: number, at: Place, least: number): View {
  const scale = Math.min(MOST, Math.max(least, view.scale * by))
  const change = scale / view.scale
  return { scale, dx: at.x - (at.x - view.dx) * change, dy: at.y - (at.y - view.dy) * change }
}

export const moved = (view: View, dx: number, dy: number): View => ({ ...view, dx: view.dx + dx, dy: view.dy + dy })

/** The actor that lies in a direction from another, the nearest by how straight the way is. */
export function towards(places: ReadonlyMap<string, Place>, from: string, key: string): string | undefined {
  const start = places.get(from)
  if (!start) return undefined
  let best: { id: string; far: number } | undefined
  for (const [id, { x, y }] of places) {
    if (id === from) continue
    const [dx, dy] = [x - start.x, y - start.y]
    const [along, across] =
      key === 'ArrowRight' ? [dx, dy] : key === 'ArrowLeft' ? [-dx, dy] : key === 'ArrowDown' ? [dy, dx] : [-dy, dx]
    if (along <= 0) continue
    const far = along + 2 * Math.abs(across)
    if (!best || far < best.far) best = { id, far }
  }
  return best?.id
}
