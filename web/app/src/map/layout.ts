/**
 * Where each actor stands in the drawing.
 *
 * As market maps are drawn by hand: the chain from inputs to buyers along the middle, those who set rules and are
 * heard above, those who serve and lend below. The forces are d3-force's, whose random numbers are the same every
 * time: the same map gives the same picture. It is worked out in slices, so that the page answers meanwhile.
 */

import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import { LINE, nameWidth } from './labels'
import type { Place } from './view'

/** Where along the chain, and how far from it, actors of a kind stand: shares of the width and height. */
const ZONES: Record<string, readonly [number, number]> = {
  'input-supplier': [0.06, 0.5],
  'lead-producer': [0.36, 0.36],
  producer: [0.4, 0.6],
  trader: [0.66, 0.52],
  processor: [0.72, 0.58],
  retailer: [0.88, 0.6],
  buyer: [0.94, 0.42],
  association: [0.3, 0.1],
  government: [0.62, 0.06],
  media: [0.9, 0.1],
  'service-provider': [0.62, 0.96],
  lender: [0.3, 0.96],
}
const MIDDLE = [0.5, 0.5] as const

/** Room that an actor takes with its name below it, in pixels at the usual nearness. */
export type Room = { side: number; up: number; down: number }
export const roomOf = (name: readonly string[], group: boolean): Room => ({
  side: Math.max(30, nameWidth(name) / 2 + 3),
  up: 26,
  down: 24 + LINE * (name.length + (group ? 1 : 0)),
})
/** How far apart those that are linked would like to be. */
const APART = 110
/** How much more room there is than all of them take. */
const AIR = 1.3
const TICKS = 260
/** Milliseconds after which the page may breathe. */
const SLICE = 8
type Node = SimulationNodeDatum & { id: string; room: Room; x: number; y: number }
type Link = SimulationLinkDatum<Node>

export type Asked = {
  actors: readonly { id: string; kind: string; room: Room }[]
  links: readonly { from: string; to: string }[]
  /** Whether the chain goes from top to bottom, where the drawing is narrow. */
  tall: boolean
  /** Width of the drawing over its height. */
  aspect: number
  /** Those that stay where they are. */
  kept: ReadonlyMap<string, Place>
}

/** The places of all actors; undefined if it was called off. */
export async function lay(asked: Asked, signal: AbortSignal): Promise<Map<string, Place> | undefined> {
  const { actors, tall, aspect, kept } = asked
  const area = AIR * Math.max(60_000, actors.reduce((sum, { room }) => sum + 2 * room.side * (room.up + room.down), 0))
  const width = Math.sqrt(area * aspect)
  const height = area / width
  const zone = (kind: string): Place => {
    const [along, across] = ZONES[kind] ?? MIDDLE
    return tall ? { x: across * width, y: along * height } : { x: along * width, y: across * height }
  }
  const neighbours = near(asked)
  const free = actors.some(({ id }) => kept.has(id))
  const nodes: Node[] = actors.map(({ id, kind, room }, index) => {
    const stays = kept.get(id)
    if (stays) return { id, room, ...stays, fx: stays.x, fy: stays.y }
    // A newcomer begins beside those it deals with; all begin a little apart.
    const around = (neighbours.get(id) ?? []).flatMap((other) => kept.get(other) ?? [])
    const start = around.length > 0 ? middle(around) : zone(kind)
    const turn = index * 2.399963
    return { id, room, x: start.x + 12 * Math.sqrt(index + 1) * Math.cos(turn), y: start.y + 12 * Math.sqrt(index + 1) * Math.sin(turn) }
  })
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
  const at = (node: Node): Place => zone(kinds.get(node.id) ?? '')
  const there = new Set(actors.map(({ id }) => id))
  const links: Link[] = asked.links
    .filter(({ from, to }) => from !== to && there.has(from) && there.has(to))
    .map(({ from, to }) => ({ source: from, target: to }))
  const simulation = forceSimulation<Node, Link>(nodes)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('links', forceLink<Node, Link>(links).id(({ id }) => id).distance(APART).strength(0.06))
    .force('apart', forceManyBody<Node>().strength(-160).distanceMax(APART * 3))
    .force('x', forceX<Node>((node) => at(node).x).strength(tall ? 0.22 : 0.16))
    .force('y', forceY<Node>((node) => at(node).y).strength(tall ? 0.16 : 0.22))
    .force('room', spaced(nodes))
  for (let tick = 0, since = performance.now(); tick < (free ? TICKS / 2 : TICKS); tick++) {
    simulation.tick()
    if (performance.now() - since < SLICE) continue
    await breath()
    if (signal.aborted) return
    since = performance.now()
  }
  if (!free) await filled(nodes, width, height, signal)
  if (signal.aborted) return
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]))
}

/** Stretches the picture until it fills its room, and makes room again where that brought names together. */
async function filled(nodes: readonly Node[], width: number, height: number, signal: AbortSignal): Promise<void> {
  for (const [axis, room] of [['x', width], ['y', height]] as const) {
    const all = nodes.map((node) => node[axis])
    const [least, most] = [Math.min(...all), Math.max(...all)]
    const by = most - least > 1 ? room / (most - least) : 1
    for (const node of nodes) node[axis] = (node[axis] - least) * by
  }
  const apart = spaced(nodes)
  for (let round = 0, since = performance.now(); round < 60; round++) {
    apart()
    for (const node of nodes) {
      node.x = Math.min(width, Math.max(0, node.x))
      node.y = Math.min(height, Math.max(0, node.y))
    }
    if (performance.now() - since < SLICE) continue
    await breath()
    if (signal.aborted) return
    since = performance.now()
  }
}

/** Lets the page draw and listen. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done))

const middle = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
  y: places.reduce((sum, { y }) => sum + y, 0) / places.length + APART / 2,
})

function near({ links }: Asked): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const { from, to } of links) {
    all.set(from, [...(all.get(from) ?? []), to])
    all.set(to, [...(all.get(to) ?? []), from])
  }
  return all
}

/** Keeps names from lying over each other: pairs whose boxes overlap are pushed apart along the shorter way. */
function spaced(nodes: readonly Node[]): () => void {
  return () => {
    nodes.forEach((a, one) => {
      for (let other = one + 1; other < nodes.length; other++) {
        const b = nodes[other]
        if (!b) continue
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const [wide, high] = [a.room.side + b.room.side, dy < 0 ? b.room.down + a.room.up : a.room.down + b.room.up]
        const [over, under] = [wide - Math.abs(dx), high - Math.abs(dy)]
        if (over <= 0 || under <= 0) continue
        if (over / wide < under / high) push(a, b, 'x', (dx < 0 ? -over : over) / 4)
        else push(a, b, 'y', (dy < 0 ? -under : under) / 4)
      }
    })
  }
}

/** Moves two apart along an axis; who stays where it is moves the other twice as far. */
function push(a: Node, b: Node, axis: 'x' | 'y', by: number): void {
  const [still, other] = axis === 'x' ? [a.fx, b.fx] : [a.fy, b.fy]
  if (still == null) a[axis] -= other == null ? by : 2 * by
  if (other == null) b[axis] += still == null ? by : 2 * by
}
