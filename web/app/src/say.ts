/** Sentences from what the engine says, in the words of the catalogue. */

import type { Planning, Requirement, WhyOut } from './engine/answer'
import { list, money, points } from './format'
import { answers } from './state/answers.svelte'
import { know } from './state/knowledge.svelte'
import { titleOf } from './state/work.svelte'
import { common } from './words/common'

/** A requirement of a plan, as something that can be kept or broken. */
export function requirement(it: Requirement): string {
  const say = common.requirement
  switch (it.kind) {
    case 'budget':
    case 'heavy-share':
    case 'partner-money':
    case 'least-inclusion':
    case 'leverage-points':
      return say[it.kind]
    case 'period-budget':
      return say[it.kind](it.period)
    case 'min-relief':
    case 'max-harm':
      return say[it.kind](know().short(it.constraint))
    case 'must-fund':
    case 'must-not-fund':
    case 'share-only-falls':
    case 'requires-any':
    case 'once':
      return say[it.kind](titleOf(it.intervention))
    case 'requires':
    case 'excludes':
    case 'after':
      return say[it.kind](titleOf(it.intervention), titleOf(it.other))
    case 'group':
      return say[it.kind](list(it.group.split(' ').map(titleOf)))
    case 'cover':
      return say[it.kind](it.cover)
    case 'needs-beside':
      return say[it.kind](titleOf(it.intervention), know().approach(it.approach)?.name ?? it.approach)
  }
}

/** Several requirements, as a list; the periods whose budgets they name are put together. */
export function requirements(all: readonly Requirement[]): string {
  const periods = all.flatMap((it) => (it.kind === 'period-budget' ? [it.period] : []))
  if (periods.length < 2) return list(all.map(requirement))
  const rest = all.filter((it) => it.kind !== 'period-budget').map(requirement)
  return list([...rest, common.requirement.budgets(list(periods))])
}

/** Why an intervention is out of the plan. */
export const whyOut = (left: WhyOut): string => common.reasons[left.reason](requirements(left.breaks))

/** What comes first in the ranking. */
export function firstOf(): string {
  const first = answers.ranking?.interventions[0]
  return first ? common.first(first.title, points(first.total)) : ''
}

/** What the plan comes to; nothing where there is nothing to choose from. */
export function planOf(plan: Planning | undefined): string {
  if (!plan || answers.programme?.interventions?.length === 0) return ''
  if (plan.outcome === 'impossible') return common.none
  if (plan.outcome === 'failed') return common.noPlan
  const all = plan.chosen.length + plan.left_out.length
  return common.funds(plan.chosen.length, all, money(plan.cost, currency()))
}

export const currency = (): string | undefined => answers.programme?.meta?.currency
