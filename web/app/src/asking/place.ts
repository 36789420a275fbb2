/** Where an answer stands in the document, and what can be said there. */

import type { Question } from '../engine/questions'
import { answerOptions, levelOf } from '../components/why/options'
import { control, type Control } from '../components/why/gaps'
import type { Path } from '../json'
import { placeOf } from '../state/work.svelte'
import { asking as say } from '../words/asking'

/** A JSON pointer as a path of names and places. */
export const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))

const options = (names: Readonly<Record<string, string>>): { id: string; name: string }[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }))

/** Fields that take yes, partly or no: by the object that they stand in. */
const ANSWERS = ['answers', 'shields', 'conditions', 'principles', 'opportunities', 'screen', 'women', 'partner', 'additionality', 'tests', 'context']
const ALONE = ['arbitration', 'partner_pays_first', 'needs_buyers_leave']
const LEVELS = ['needs', 'readiness', 'threats'] as const

/** How a question is answered where it is read; nothing where more than a word or a number is needed. */
export function controlOf(question: Question): Control | undefined {
  const { judged } = question
  const path = pathOf(question.at)
  if (judged && judged.judged.about !== 'shield') {
    const made = control(judged.judged, question.intervention === undefined ? -1 : placeOf(question.intervention))
    return made.options || made.amount ? made : undefined
  }
  const [last, inside] = [String(path.at(-1)), String(path.at(-2))]
  const write = (value: string): unknown => (value === 'unknown' ? undefined : value)
  if (last === 'exit_year') return { path, amount: 'year', write }
  if (inside === 'programme_share' || inside === 'partner_share') return { path, amount: 'share', write }
  if (last === 'governance') return { path, options: options(say.governance), write }
  if (last === 'agreement') return { path, options: options(say.agreement), write }
  if (inside === 'due_diligence') return { path, options: options(say.checked), write }
  if (inside === 'policy') return { path, options: options(say.policy), write }
  const levels = LEVELS.find((one) => one === inside)
  if (levels) return { path, options: say.levels[levels].map((name, level) => ({ id: String(level), name: `${level} ${name}`.trim() })), write: levelOf }
  if (ANSWERS.includes(inside) || ALONE.includes(last)) return { path, options: answerOptions, write }
  return undefined
}
