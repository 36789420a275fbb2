/** The lines of links: slightly bent, so that there and back lie apart, with an arrow where practice goes. */

import type { Place } from './view'

export type Line = { path: string; head: string; tail: string; middle: Place }

const round = (number: number): number => Math.round(number * 10) / 10

/** The arrow at `tip`, pointing along (`ux`, `uy`). */
const arrow = ({ x, y }: Place, ux: number, uy: number, size: number): string => {
  const [bx, by] = [x - ux * size, y - uy * size]
  const [wx, wy] = [-uy * size * 0.5, ux * size * 0.5]
  return `M${round(x)},${round(y)}L${round(bx + wx)},${round(by + wy)}L${round(bx - wx)},${round(by - wy)}Z`
}

/** A link from one place to another; `apart` tells several of the same two apart. */
export function line(from: Place, to: Place, radii: readonly [number, number], apart: number, size: number, both: boolean): Line {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const far = Math.hypot(dx, dy) || 1
  const bend = Math.min(46, far * 0.1) + apart * 14
  const through = { x: (from.x + to.x) / 2 - (dy / far) * bend, y: (from.y + to.y) / 2 + (dx / far) * bend }
  const [start, end] = [short(from, through, radii[0] + 3), short(to, through, radii[1] + 3)]
  const into = unit(through, end)
  const out = unit(through, start)
  return {
    path: `M${round(start.x)},${round(start.y)}Q${round(through.x)},${round(through.y)},${round(end.x)},${round(end.y)}`,
    head: arrow(end, into.x, into.y, size),
    tail: both ? arrow(start, out.x, out.y, size) : '',
    middle: { x: (start.x + 2 * through.x + end.x) / 4, y: (start.y + 2 * through.y + end.y) / 4 },
  }
}

/** A link of a group with itself: a loop at its upper right. */
export function loop({ x, y }: Place, radius: number, apart: number, size: number): Line {
  const out = radius + 16 + apart * 8
  const [sx, sy] = [x + radius * 0.35, y - radius - 2]
  const end = { x: x + radius + 3, y: y - radius * 0.3 }
  const [cx, cy] = [x + out * 1.15, y - out * 1.15]
  const into = unit({ x: cx, y: cy }, end)
  return {
    path: `M${round(sx)},${round(sy)}C${round(x + radius * 0.5)},${round(y - out * 1.4)},${round(x + out * 1.6)},${round(y - radius * 0.8)},${round(end.x)},${round(end.y)}`,
    head: arrow(end, into.x, into.y, size),
    tail: '',
    middle: { x: (x + cx) / 2 + radius * 0.4, y: (y + cy) / 2 - radius * 0.4 },
  }
}

const unit = (from: Place, to: Place): Place => {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / far, y: (to.y - from.y) / far }
}

/** The place so far from the end of a line, towards the other end. */
const short = (end: Place, other: Place, by: number): Place => {
  const way = unit(end, other)
  return { x: end.x + way.x * by, y: end.y + way.y * by }
}

/** Part of a ring around a place, clockwise from the top: a share from 0 to 1. */
export function ring(radius: number, share: number): string {
  const angle = 2 * Math.PI * Math.min(0.9999, Math.max(0, share))
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)]
  return `M0,${round(-radius)}A${round(radius)},${round(radius)},0,${share > 0.5 ? 1 : 0},1,${round(x)},${round(y)}`
}
