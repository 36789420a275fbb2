/** The shape of each kind of actor, so that colour alone never tells them apart; all of one size have about one area. */

/** Corners on a circle, the first at an angle in degrees; every second one nearer to the middle if `inner` says so. */
const corners = (count: number, radius: number, turn: number, inner = 1): string =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((turn + (360 / count) * index) * Math.PI) / 180
    const far = index % 2 === 1 ? radius * inner : radius
    return `${round(far * Math.cos(angle))},${round(far * Math.sin(angle))}`
  }).join('L')

const round = (number: number): number => Math.round(number * 100) / 100

const circle = (radius: number): string =>
  `M${round(-radius)},0A${round(radius)},${round(radius)},0,1,0,${round(radius)},0A${round(radius)},${round(radius)},0,1,0,${round(-radius)},0Z`

const box = (half: number, tall = half): string =>
  `M${round(-half)},${round(-tall)}H${round(half)}V${round(tall)}H${round(-half)}Z`

function plus(radius: number): string {
  const [far, near] = [radius * 1.12, radius * 0.45].map(round) as [number, number]
  return `M${-near},${-far}H${near}V${-near}H${far}V${near}H${near}V${far}H${-near}V${near}H${-far}V${-near}H${-near}Z`
}

function house(radius: number): string {
  const [half, eaves, top] = [radius * 0.88, radius * 0.25, radius * 1.2].map(round) as [number, number, number]
  return `M${-half},${half}V${-eaves}L0,${-top}L${half},${-eaves}V${half}Z`
}

const SHAPES: Record<string, (radius: number) => string> = {
  producer: circle,
  'lead-producer': (radius) => `M${corners(10, radius * 1.35, -90, 0.55)}Z`,
  trader: (radius) => `M${corners(4, radius * 1.25, -90)}Z`,
  processor: (radius) => `M${corners(6, radius * 1.1, 0)}Z`,
  retailer: (radius) => box(radius * 0.9),
  buyer: (radius) => `M${corners(5, radius * 1.15, -90)}Z`,
  'input-supplier': (radius) => `M${corners(3, radius * 1.4, -90)}Z`,
  'service-provider': (radius) => box(radius * 1.15, radius * 0.68),
  lender: (radius) => `M${corners(3, radius * 1.4, 90)}Z`,
  association: plus,
  government: house,
  media: (radius) => `M${corners(8, radius * 1.06, 22.5)}Z`,
}

/** The outline of an actor of a kind, around the origin. */
export const outline = (kind: string, radius: number): string => (SHAPES[kind] ?? circle)(radius)

/** How far the shape of a kind goes from its middle. */
const FAR: Record<string, number> = { 'lead-producer': 1.35, trader: 1.25, retailer: 1.2, 'input-supplier': 1.4, 'service-provider': 1.3, lender: 1.4, association: 1.2, government: 1.25 }
export const extent = (kind: string, radius: number): number => radius * (FAR[kind] ?? 1.1)

/** The class by which the styles know a kind. */
export const kindClass = (kind: string): string => `k-${kind in SHAPES ? kind : 'other'}`

const LEAST = 8
const MOST = 25

/** The radius of an actor: its area grows with what it reaches alone. */
export const radiusOf = (reaches: number | undefined, most: number): number =>
  reaches === undefined || most <= 0 ? 12 : LEAST + (MOST - LEAST) * Math.sqrt(Math.max(0, reaches) / most)
