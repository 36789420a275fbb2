/** The parts in which the review asks: what stands in each, and on which view. */

import type { Path } from '../json'
import type { View } from '../state/route.svelte'

/** Of the programme as a whole: the groups of each part. */
export const GROUPS = {
  vision: ['vision'],
  market: ['needs', 'opportunities', 'threats', 'policy'],
  whole: ['readiness', 'screen', 'women', 'principles', 'answers'],
} as const
const CAUSES = ['root_cause', 'causes', 'evidence', 'confidence', 'note']
const ONE = ['partner', 'deal', 'upgrading', 'principles', 'answers']

export type Part = keyof typeof GROUPS | 'causes' | 'one'

export const VIEWS: Readonly<Record<Part, View>> = { vision: 'vision', market: 'diagnosis', whole: 'checks', causes: 'diagnosis', one: 'interventions' }

/** In which part a place of the document is asked for, if in any. */
export function partOf([list, inside, field]: Path): Part | undefined {
  const of = (names: readonly string[], name = String(field)): boolean => names.includes(name)
  if (list === 'interventions') return of(ONE) ? 'one' : undefined
  if (list === 'diagnosis') return of(CAUSES) ? 'causes' : undefined
  if (list !== 'design') return undefined
  return (['vision', 'market', 'whole'] as const).find((part) => of(GROUPS[part], String(inside)))
}
