/** Several interventions in a sentence. */

import { list } from '../format'
import { titleOf } from '../state/work.svelte'
import { plan as say } from '../words/plan'

/** More than this are counted. */
const NAMES = 4

export const titles = (ids: readonly string[]): string =>
  list(ids.length > NAMES + 1 ? [...ids.slice(0, NAMES).map(titleOf), say.others(ids.length - NAMES)] : ids.map(titleOf))
