/** Writing what a plan is to keep: what must and must not be funded, money, and relief. Each is one step back. */

import type { Path } from '../json'
import { asks } from '../state/asked.svelte'
import { work } from '../state/work.svelte'

export const WISHES = ['free', 'must', 'not'] as const
export type Wish = (typeof WISHES)[number]
const LISTS = { must: 'must_fund', not: 'must_not_fund' } as const

export const wishOf = (id: string): Wish => {
  const { budget } = work.programme
  return budget?.must_fund?.includes(id) ? 'must' : budget?.must_not_fund?.includes(id) ? 'not' : 'free'
}

/** Writes wishes, and leaves all others as they are. */
export function wish(wishes: ReadonlyMap<string, Wish>): void {
  const { budget } = work.programme
  const changes = (['must', 'not'] as const).flatMap((one): [Path, unknown][] => {
    const before = budget?.[LISTS[one]] ?? []
    const kept = before.filter((id) => (wishes.get(id) ?? one) === one)
    const added = [...wishes].flatMap(([id, wish]) => (wish === one && !before.includes(id) ? [id] : []))
    if (kept.length === before.length && added.length === 0) return []
    const after = [...kept, ...added]
    return [[['budget', LISTS[one]], after.length > 0 ? after : undefined]]
  })
  if (changes.length > 0) work.change(changes)
}

/** Fixes what another plan swaps against the plan: with that it is the best there is. */
export const wishSwaps = (enters: readonly string[], leaves: readonly string[]): void =>
  wish(new Map([...enters.map((id) => [id, 'must'] as const), ...leaves.map((id) => [id, 'not'] as const)]))

/** The money that every limit on money comes to together; none where there is no limit. */
export function moneyNow(): number | undefined {
  const { budget } = work.programme
  const periods = Object.values(budget?.by_period ?? {})
  return budget?.total ?? (periods.length > 0 ? periods.reduce((sum, amount) => sum + amount, 0) : undefined)
}

/** Sets the money over all periods, and moves the limits of single periods in proportion; up to whole units. */
export function setMoney(money: number): void {
  const { budget } = work.programme
  const base = moneyNow() ?? asks.frontier.found?.money ?? money
  const share = base > 0 ? money / base : 1
  // What is all but whole is whole: the plan that was shown must still fit.
  const whole = (amount: number): number => Math.ceil(amount - 1e-6)
  const periods = Object.entries(budget?.by_period ?? {})
  const changes = periods.map(([period, amount]): [Path, unknown] => [['budget', 'by_period', period], whole(amount * share)])
  if (budget?.total !== undefined || periods.length === 0) changes.push([['budget', 'total'], whole(money)])
  work.change(changes)
}
