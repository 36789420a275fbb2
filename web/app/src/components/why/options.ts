import { know } from '../../state/knowledge.svelte'
import { common } from '../../words/common'

type Option = { id: string; name: string }

/** yes, partly, no; unknown is added by the control. */
export const answerOptions: readonly Option[] = (['yes', 'partly', 'no'] as const).map((id) => ({
  id,
  get name() {
    return common.answers[id]
  },
}))

const levels = (names: readonly string[]): Option[] => names.map((name, level) => ({ id: String(level), name: `${level} ${name}` }))

export const feasibilityOptions = (): Option[] => levels(know().all.scales.basics.levels.feasibility)

export const severityOptions = (): Option[] => levels(know().all.scales.basics.levels.severity)

export const constraintOptions = feasibilityOptions

export const influenceOptions = (): Option[] => levels(know().all.scales.basics.levels.influence)

/** A level as documents write it. */
export const levelOf = (value: string): number | 'unknown' => (value === 'unknown' ? value : Number(value))

/** Taken out where the document says nothing for unknown. */
export const wordOf = (value: string): string | undefined => (value === 'unknown' ? undefined : value)
