/** Any plan, in the numbers by which plans are put beside each other. */

import type { AlternativePlan, JudgedPlan, MoneyFrontier, MoneyPoint, Outline, Planned, Way } from '../engine/answer'

export type Sketch = {
  chosen: readonly string[]
  cost: number
  value: number
  outline: Outline
}

export const ofPlan = ({ chosen, cost, value, starts, by_period, constraints }: Planned): Sketch => ({
  chosen,
  cost,
  value,
  outline: { starts, by_period, constraints },
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

/** When an intervention spends in a plan: its money by period, and whether its start was chosen. */
export type Lane = { id: string; cost: readonly number[]; partners: readonly number[]; from: number; to: number; sum: number; free: boolean }

/** The interventions of a plan in time: those that begin first, and of them the dearest, come first. */
export function lanes(ways: readonly Way[], { chosen, outline }: Pick<Sketch, 'chosen' | 'outline'>): Lane[] {
  const byId = Map.groupBy(ways, (way) => way.id)
  const starts = new Map(outline.starts.map((start) => [start.id, start.period]))
  const made = chosen.flatMap((id) => {
    const its = byId.get(id) ?? []
    const start = starts.get(id)
    const way = its.find((one) => start === undefined || one.start === start)
    if (!way) return []
    const { cost, partners } = way
    const spends = cost.map((amount, place) => amount + (partners[place] ?? 0) > SAME)
    const sum = cost.reduce((sum, amount) => sum + amount, 0)
    return [{ id, cost, partners, from: spends.indexOf(true), to: spends.lastIndexOf(true), sum, free: its.length > 1 }]
  })
  return made.sort((a, b) => a.from - b.from || b.sum - a.sum)
}
