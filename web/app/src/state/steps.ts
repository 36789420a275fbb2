/** How far each step of the way is, read from the programme alone. */

import type { Answered, Intervention, LeverpointProgramme } from '../engine/programme'
import type { Step } from './route.svelte'

export type Status = 'none' | 'begun' | 'done'

/** How many of the things that a step asks for are said. */
export type Progress = { status: Status; said: number; of: number }

const progress = (asked: readonly boolean[]): Progress => {
  const said = asked.filter(Boolean).length
  return { said, of: asked.length, status: said === 0 ? 'none' : said === asked.length ? 'done' : 'begun' }
}

const there = (text: string | undefined): boolean => (text ?? '').trim() !== ''

/** What the programme is: the questions of the first step. */
const vision = ({ meta, interventions }: LeverpointProgramme): Progress => {
  const functions = (interventions ?? []).flatMap((one) => one.functions ?? [])
  return progress([
    there(meta?.value_chain),
    there(meta?.country),
    there(meta?.currency),
    meta?.target_enterprises !== undefined,
    functions.some((one) => there(one.does_after) && there(one.pays_after)),
  ])
}

/** Every constraint judged, be it as unknown, and the three statements about the market. */
const diagnosis = ({ diagnosis, context }: LeverpointProgramme, constraints: readonly string[]): Progress => {
  const judged = new Map((diagnosis ?? []).map((one) => [one.constraint, one]))
  const said = (answered: Answered | undefined): boolean => answered !== undefined
  return progress([
    ...constraints.map((id) => judged.get(id)?.severity !== undefined && judged.get(id)?.feasibility !== undefined),
    said(context?.enforcement_problem),
    said(context?.policy_problem),
    said(context?.thin_market),
  ])
}

const priorities = ({ preferences }: LeverpointProgramme): Progress =>
  progress([preferences?.weights !== undefined || preferences?.weighing !== undefined])

/** What an intervention cannot be compared without. */
const described = (one: Intervention): boolean =>
  one.cost !== undefined && one.serves !== undefined && one.role !== undefined && (one.functions ?? []).length > 0

const interventions = ({ interventions }: LeverpointProgramme): Progress => {
  const all = interventions ?? []
  return all.length === 0 ? { status: 'none', said: 0, of: 0 } : { ...progress(all.map(described)), status: all.every(described) ? 'done' : 'begun' }
}

/** The money there is, and something to spend it on. */
const plan = ({ budget, interventions }: LeverpointProgramme): Progress =>
  progress([
    budget?.total !== undefined || Object.keys(budget?.by_period ?? {}).length > 0,
    (interventions ?? []).some((one) => one.cost !== undefined),
  ])

/** All six; `open` counts the questions that nobody has answered, if the engine has said so. */
export function steps(
  programme: LeverpointProgramme,
  constraints: readonly string[],
  open: { interventions: number; questions: number } | undefined,
): Record<Step, Progress> {
  const all = programme.interventions?.length ?? 0
  const clear = open === undefined ? 0 : all - open.interventions
  return {
    vision: vision(programme),
    diagnosis: diagnosis(programme, constraints),
    priorities: priorities(programme),
    interventions: interventions(programme),
    checks: { said: clear, of: all, status: clear === 0 ? 'none' : open?.questions === 0 ? 'done' : 'begun' },
    plan: plan(programme),
  }
}
