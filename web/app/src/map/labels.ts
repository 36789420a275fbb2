/** Names beside the actors: on two lines, and only where they lie over nothing that matters more. */

import type { Place } from './view'

/** Width of a letter and height of a line, in pixels, for the letters of the drawing. */
const LETTER = 6.1
export const LINE = 13
const MOST = 18
const BRIEF = 15

/** A name on at most two lines, or on a short one. */
export function wrapped(name: string, brief = false): string[] {
  if (brief) return [name.length > BRIEF ? name.slice(0, BRIEF - 1).replace(/[\s,]+$/, '') + '…' : name]
  const words = name.split(/\s+/)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= MOST) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= 2) return lines.map(cut)
  return [cut(lines[0] ?? ''), cut(`${lines[1] ?? ''} ${lines.slice(2).join(' ')}`)]
}

const cut = (line: string): string => (line.length > MOST + 2 ? line.slice(0, MOST).trimEnd() + '…' : line)

export const nameWidth = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => line.length)) * LETTER

export type Labelled = { id: string; at: Place; radius: number; lines: readonly string[]; first: boolean; best: boolean; matters: number }

type Box = { left: number; right: number; top: number; bottom: number }

/**
 * Those whose names can be shown: the ones that matter most first, none over another's name, and but for the best none
 * well into another's shape.
 */
export function shown(all: readonly Labelled[]): Set<string> {
  const shapes = all.map((one) => ({ id: one.id, box: around(one.at, one.radius * 0.8) }))
  const taken: Box[] = []
  const chosen = new Set<string>()
  for (const one of [...all].sort((a, b) => Number(b.first) - Number(a.first) || b.matters - a.matters)) {
    const box = boxOf(one)
    const onName = taken.some((other) => over(box, other))
    const onShape = shapes.some(({ id, box: shape }) => id !== one.id && over(box, shape))
    if (!one.first && (onName || (onShape && !one.best))) continue
    chosen.add(one.id)
    taken.push(box)
  }
  return chosen
}

const around = ({ x, y }: Place, by: number): Box => ({ left: x - by, right: x + by, top: y - by, bottom: y + by })

function boxOf({ at, radius, lines }: Labelled): Box {
  const half = nameWidth(lines) / 2
  const top = at.y + radius + 2
  return { left: at.x - half, right: at.x + half, top, bottom: top + lines.length * LINE }
}

const over = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
