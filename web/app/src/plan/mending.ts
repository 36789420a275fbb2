/** What requirements that clash must become, in the unit in which each is written, and where in the file it stands. */

import type { Repair, Requirement } from '../engine/answer'
import { count, finePercent, money } from '../format'
import type { Path } from '../json'
import { currency } from '../say'
import { placeOf, work } from '../state/work.svelte'

/** Shares are told to a hundredth of a percent, rounded so that what is told is enough. */
const SHARE = 1e4
/** Far less than that, and than what every plan may break a requirement by: the noise of the last digits is nothing. */
const NOISE = 1e-6
const SHARES: readonly Requirement['kind'][] = ['heavy-share', 'min-relief', 'max-harm']
const COUNTS: readonly Requirement['kind'][] = ['leverage-points', 'group']

/** What a limit is and what it must become: as it is written, and as it is told; whether a little less may do. */
export type Moved = { to: number; from: string; told: string; within: boolean }

/** None where the requirement knows no degrees. */
export function moved({ requirement: it, mend }: Repair): Moved | undefined {
  if (mend.kind !== 'move') return undefined
  const { from, to, within } = mend
  const outward = (value: number): number => (to > from ? Math.ceil(value - NOISE) : Math.floor(value + NOISE))
  const share = SHARES.includes(it.kind)
  // What earlier periods may leave stands in the bound of a period, and not in its budget.
  const before = it.kind === 'period-budget' ? (work.programme.budget?.by_period?.[it.period] ?? from) - from : 0
  const bound = share ? outward(to * SHARE) / SHARE : outward(to + before)
  const tell = (value: number): string => (share ? finePercent(value) : COUNTS.includes(it.kind) ? count(value) : money(value, currency()))
  return { to: bound, from: tell(from + before), told: tell(bound), within: within > 0 }
}

/** Where in the file a requirement stands, if it is one of the budget's or of an intervention's list. */
export function place(it: Requirement): Path | undefined {
  const budget = work.programme.budget
  const of = (list: readonly string[] | undefined, id: string): number => list?.indexOf(id) ?? -1
  switch (it.kind) {
    case 'budget':
      return ['budget', 'total']
    case 'period-budget':
      return ['budget', 'by_period', it.period]
    case 'heavy-share':
      return ['budget', 'heavy_share']
    case 'min-relief':
      return ['budget', 'min_relief', it.constraint]
    case 'max-harm':
      return ['budget', 'max_harm']
    case 'must-fund':
      return ['budget', 'must_fund', of(budget?.must_fund, it.intervention)]
    case 'must-not-fund':
      return ['budget', 'must_not_fund', of(budget?.must_not_fund, it.intervention)]
    case 'requires':
    case 'excludes': {
      const one = placeOf(it.intervention)
      const at = of(work.programme.interventions[one]?.[it.kind], it.other)
      return at < 0 ? undefined : ['interventions', one, it.kind, at]
    }
    case 'partner-money':
      return ['budget', 'partner_money']
    case 'least-inclusion':
      return ['budget', 'least_inclusion']
    case 'leverage-points':
      return ['budget', 'least_leverage_points']
    case 'share-only-falls':
      return ['budget', 'share_only_falls']
    case 'requires-any':
      return ['interventions', placeOf(it.intervention), 'requires_any']
    case 'after': {
      const one = placeOf(it.intervention)
      const at = work.programme.interventions[one]?.after?.findIndex((after) => after.intervention === it.other) ?? -1
      return at < 0 ? undefined : ['interventions', one, 'after', at]
    }
    case 'group': {
      const at = budget?.at_most?.findIndex((group) => group.of.join(' ') === it.group) ?? -1
      return at < 0 ? undefined : ['budget', 'at_most', at]
    }
    default:
      return undefined
  }
}

/** Where the bound of a limit is written. */
export function boundOf(it: Requirement): Path | undefined {
  const path = place(it)
  return path && it.kind === 'group' ? [...path, 'count'] : path
}
