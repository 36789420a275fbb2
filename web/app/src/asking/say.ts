/** Questions in words: what is asked, of whom, why it matters, and the way to where the answer stands. */

import { question, questionOfSeveral } from '../components/why/gaps'
import { partOf, VIEWS } from '../design/parts'
import type { Alike, Outcome, Question } from '../engine/questions'
import { list, percent, points, upTo } from '../format'
import { know } from '../state/knowledge.svelte'
import { lessons } from '../state/lessons.svelte'
import { look } from '../state/look.svelte'
import { route } from '../state/route.svelte'
import { titleOf } from '../state/work.svelte'
import { asking as say } from '../words/asking'
import { common } from '../words/common'
import { pathOf } from './place'

/** So many interventions are named, and the others counted. */
const NAMED = 2

/** What is asked: of what is scored, or of the first rule that asks it. */
export function textOf(line: Alike, questions: readonly Question[]): string {
  const gap = questions.find((one) => one.judged)?.judged?.judged
  if (gap) return questions.length > 1 ? questionOfSeveral(gap) : question(gap)
  return lessons.rule(line.rules[0] ?? '')?.asks ?? line.at
}

/** The interventions that it is asked of. */
export function whose(questions: readonly Question[], most = NAMED): string {
  const names = [...new Set(questions.flatMap((one) => (one.intervention === undefined ? [] : [titleOf(one.intervention)])))]
  if (names.length === 0) return say.programme
  return names.length > most ? say.of(names.slice(0, most).join('; '), names.length - most) : list(names)
}

/** What its answer could move. Less than this is not worth a word. */
const LEAST = 0.005

/** Why it is worth asking, in a phrase. */
export function matters(line: Alike): string {
  const parts: string[] = []
  if ((line.plan_moves ?? 0) >= LEAST) parts.push(say.plan(upTo(line.plan_moves ?? 0, 1)))
  if (line.moves >= 0.05) parts.push(say.pairs(upTo(line.moves, 1)))
  if (line.changes_first >= LEAST) parts.push(say.first(percent(line.changes_first)))
  if (line.worth * 100 >= 0.05) parts.push(say.worth(points(line.worth)))
  if (line.rules.length > 0) parts.push(say.decides(line.rules.length))
  return parts.length > 0 ? list(parts) : say.nothing
}

/** How an outcome is called: an answer, a word of a scale, or a number. */
function outcome(one: Outcome, of: Question): string {
  const { word, value } = one
  if (word !== undefined) {
    const answers: Readonly<Record<string, string>> = common.answers
    const { intensity, criteria } = know().all.scales
    const about = of.judged?.judged.about
    const scale = about === 'role' ? intensity.role : about === 'subsidy' ? intensity.subsidy : about === 'inclusion' ? criteria.inclusion : []
    return scale.find(({ id }) => id === word)?.name ?? answers[word] ?? word
  }
  const about = of.judged?.judged.about
  return about === 'coverage' || about === 'programme-share' ? percent(value) : upTo(value, 2)
}

/** Between what it may lie, and what it is taken for until somebody says. */
export function endsOf(questions: readonly Question[]): string {
  const one = questions.find((it) => it.low && it.high)
  if (!one?.low || !one.high) return ''
  const said = (it: Outcome): string => (it.word === undefined ? outcome(it, one) : say.quoted(outcome(it, one)))
  // A value between the words of a scale is no answer to anybody.
  const taken = one.taken && (one.taken.word === undefined) === (one.low.word === undefined) ? said(one.taken) : ''
  return say.ends(said(one.low), said(one.high), taken)
}

/** What it may be, for a table. */
export function couldBe(questions: readonly Question[]): string {
  const one = questions.find((it) => it.low && it.high)
  return one?.low && one.high ? common.range(outcome(one.low, one), outcome(one.high, one)) : ''
}

/** Leads to the field where the answer goes. */
export function goTo(one: Question): void {
  const gap = one.judged?.judged
  if (gap?.about === 'severity' || gap?.about === 'feasibility') return route.go('diagnosis', `${gap.about}-${gap.constraint}`)
  if (gap?.about === 'context') return route.go('diagnosis', `${gap.statement.replace('-', '_')}-yes`)
  if (gap?.about === 'target') return route.go('vision', 'target')
  if (gap && one.intervention !== undefined) return look.show(one.intervention, 'open')
  const path = pathOf(one.at)
  const part = partOf(path)
  if (part) {
    look.inForm = path
    return route.go(VIEWS[part])
  }
  look.inText = path
  route.go('interventions')
}
