/** Any plan, in the numbers by which plans are put beside each other. */

import type { AlternativePlan, JudgedPlan, MoneyFrontier, MoneyPoint, Outline, Planned } from '../engine/answer'

export type Sketch = {
  chosen: readonly string[]
  cost: number
  value: number
  outline: Outline
}

export const ofPlan = ({ chosen, cost, value, starts, scales, by_period, constraints }: Planned): Sketch => ({
  chosen,
  cost,
  value,
  outline: { starts, scales, by_period, constraints },
})

export const ofOther = ({ chosen, cost, value, outline }: AlternativePlan | JudgedPlan | MoneyPoint): Sketch => ({ chosen, cost, value, outline })

/** Amounts of money that differ by less are the same. */
const SAME = 1e-6

/** The best plan at a budget, if there is any. */
export function pointAt(frontier: MoneyFrontier, money: number): MoneyPoint | undefined {
  return frontier.points.findLast((point) => point.budget <= money * (1 + SAME) + SAME)
}

/** What is in the second and not in the first. */
export const without = (first: readonly string[], second: readonly string[]): string[] => {
  const there = new Set(first)
  return second.filter((id) => !there.has(id))
}

/** When something spends in a plan: its money by period, and whether its start was chosen. */
export type Lane = {
  id: string
  /** The share of the whole at which it is done, where that is open. */
  scale?: number
  /** Whether it is a cost that interventions share. */
  shared: boolean
  cost: readonly number[]
  partners: readonly number[]
  from: number
  to: number
  sum: number
  free: boolean
}

/** What a plan pays for in time: what begins first, and of that the dearest, comes first; shared costs come last. */
export function lanes({ ways, shared_costs }: Pick<Planned, 'ways' | 'shared_costs'>, { chosen, outline }: Pick<Sketch, 'chosen' | 'outline'>): Lane[] {
  const byId = Map.groupBy(ways, (way) => way.id)
  const starts = new Map(outline.starts.map((start) => [start.id, start.period]))
  const scales = new Map(outline.scales?.map((one) => [one.id, one.scale]))
  const lane = (id: string, { cost, partners }: { cost: readonly number[]; partners: readonly number[] }): Lane => {
    const spends = cost.map((amount, place) => amount + (partners[place] ?? 0) > SAME)
    const sum = cost.reduce((sum, amount) => sum + amount, 0)
    return { id, shared: false, cost, partners, from: spends.indexOf(true), to: spends.lastIndexOf(true), sum, free: starts.has(id) }
  }
  const own = chosen.flatMap((id) => {
    const [start, scale] = [starts.get(id), scales.get(id)]
    const way = byId.get(id)?.find((one) => (start === undefined || one.start === start) && (scale === undefined || one.scale === scale))
    return way ? [{ ...lane(id, way), scale }] : []
  })
  const there = new Set(chosen)
  const shared = (shared_costs ?? []).filter(({ of }) => of.some((id) => there.has(id))).map((one) => ({ ...lane(one.id, one), shared: true }))
  return [...own.sort((a, b) => a.from - b.from || b.sum - a.sum), ...shared]
}
