/** Questions that nobody has answered: in words, and how to answer each where it stands. */

import type { Gap } from '../../engine/answer'
import type { Path } from '../../json'
import { know } from '../../state/knowledge.svelte'
import { interventionOf, putLevel, work } from '../../state/work.svelte'
import { more } from '../../words/more'
import { answerOptions, constraintOptions, feasibilityOptions, influenceOptions, levelOf, severityOptions } from './options'

/** The same question of several, without the names that tell them apart. */
export function questionOfSeveral(gap: Gap): string {
  if (gap.about === 'lasting') return know().all.scales.sustainability.question.find((one) => one.id === gap.question)?.name ?? gap.question
  if (gap.about === 'programme-share' || gap.about === 'reach' || gap.about === 'influence') return more.gapsOfSeveral[gap.about]
  return question(gap)
}

/** Something that nobody has said yet, as a question. */
export function question(gap: Gap): string {
  const say = more.gaps
  const scales = know().all.scales
  const named = (list: readonly { id: string; name: string }[], id: string): string =>
    list.find((one) => one.id === id)?.name ?? id
  switch (gap.about) {
    case 'severity':
    case 'feasibility':
      return say[gap.about](know().short(gap.constraint))
    case 'context':
      return say.context[gap.statement]
    case 'condition':
      return know().condition(gap.condition)?.question ?? gap.condition
    case 'programme-share':
      return say[gap.about](gap.period)
    case 'shield':
      return say.shield(named(scales.intensity.flag, gap.flag))
    case 'lasting':
      return say.lasting(named(scales.sustainability.question, gap.question), gap.function)
    case 'reach':
    case 'influence':
      return say[gap.about](gap.actor)
    case 'strength':
      return say.strength(gap.approach, gap.constraint)
    case 'will':
      return more.will
    case 'skill':
      return more.skill
    case 'doable':
      return more.doable
    case 'inclusion':
      return more.inclusion
    default:
      return say[gap.about]
  }
}

export type Control = {
  /** Where the answer stands in the file. */
  path: Path
  /** The words to choose from; none where a number or a text is needed. */
  options?: readonly { id: string; name: string }[]
  /** Whether a number is asked for, a share, or a year. */
  amount?: 'number' | 'share' | 'year'
  write: (value: string) => unknown
  /** How an answer is written, where it is not simply put at `path`. */
  put?: (value: string) => void
}

/** How a question of the intervention at `place` is answered. */
export function control(gap: Gap, place: number): Control {
  const here = (...path: (string | number)[]): Path => ['interventions', place, ...path]
  const it = work.programme.interventions[place]
  const said = it && interventionOf(it.id)
  const same = (value: string): unknown => value
  const answered = (path: Path): Control => ({ path, options: answerOptions, write: same })
  const scales = know().all.scales
  switch (gap.about) {
    case 'context':
      return answered(['context', gap.statement.replace('-', '_')])
    case 'condition':
      return answered(here('conditions', gap.condition))
    case 'shield':
      return answered(here('shields', gap.flag))
    case 'will':
    case 'skill':
      return answered(here('partner', gap.about))
    case 'lasting': {
      const index = (said?.functions ?? []).findIndex((one) => one.name === gap.function)
      return answered(here('functions', index, gap.question))
    }
    case 'influence': {
      const index = (said?.leverage ?? []).findIndex((one) => one.actor === gap.actor)
      return { path: here('leverage', index, 'influence'), options: influenceOptions(), write: levelOf }
    }
    case 'reach': {
      const index = (said?.leverage ?? []).findIndex((one) => one.actor === gap.actor)
      return { path: here('leverage', index, 'reach'), amount: 'number', write: same }
    }
    case 'doable':
      return { path: here('feasibility'), options: feasibilityOptions(), write: levelOf }
    case 'role':
      return { path: here('role'), options: scales.intensity.role, write: same }
    case 'subsidy':
      return { path: here('subsidy'), options: scales.intensity.subsidy, write: same }
    case 'inclusion':
      return { path: here('inclusion'), options: scales.criteria.inclusion, write: same }
    case 'target':
      return { path: ['meta', 'target_enterprises'], amount: 'number', write: same }
    case 'programme-share':
      return { path: here('programme_share', gap.period), amount: 'share', write: same }
    case 'coverage':
    case 'serves':
      return { path: here('serves'), amount: 'number', write: same }
    case 'leverage-actors':
      return { path: here('leverage'), write: same }
    case 'severity':
    case 'feasibility': {
      const { constraint, about } = gap
      return {
        path: ['diagnosis', constraint, about],
        options: about === 'severity' ? severityOptions() : constraintOptions(),
        write: same,
        put: (value) => putLevel(constraint, about, levelOf(value)),
      }
    }
    default:
      return { path: here(gap.about), write: same }
  }
}
