/** Several interventions in a sentence. */

import type { AlternativePlan, Otherwise } from '../engine/answer'
import { list, percent } from '../format'
import { titleOf } from '../state/work.svelte'
import { plan as say } from '../words/plan'

/** More than this are counted. */
const NAMES = 4

const several = (names: readonly string[]): string =>
  list(names.length > NAMES + 1 ? [...names.slice(0, NAMES), say.others(names.length - NAMES)] : names)

export const titles = (ids: readonly string[]): string => several(ids.map(titleOf))

function way({ id, period, scale }: Otherwise): string {
  const title = scale === undefined ? titleOf(id) : say.scaled(titleOf(id), percent(scale))
  return period === undefined ? title : say.fromPeriod(title, period)
}

/** What a plan swaps for another, in sentences. */
export const swaps = ({ enters, leaves, otherwise = [] }: Pick<AlternativePlan, 'enters' | 'leaves' | 'otherwise'>): string =>
  [
    leaves.length > 0 ? say.leavesOut(titles(leaves)) : '',
    enters.length > 0 ? say.takes(titles(enters)) : '',
    otherwise.length > 0 ? say.differently(several(otherwise.map(way))) : '',
  ]
    .filter(Boolean)
    .join(' ')
