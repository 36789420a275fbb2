/** What there is to say of a ranking and its doubts, as sentences. */

import type { Change, CriterionId, Gap, Leaf, Outcome, Remark, Where } from '../engine/answer'
import { count, list, money, percent, points, upTo } from '../format'
import { doubt as say } from '../words/doubt'

/** How things are called. */
export type Names = {
  title: (intervention: string) => string
  criterion: (id: CriterionId) => string
  question: (gap: Gap) => string
  /** An answer that is one of a few, by its key. */
  answer: (key: string) => string
}

/** More names than this are counted instead. */
const NAMES = 6

const draws = (share: number, error: number): string => say.draws(points(share, 0), points(error, 1))

/** A way something may turn out. */
export function outcome({ word, value }: Outcome, names: Names): string {
  if (word) return names.answer(word)
  return Math.abs(value) >= 100 ? money(value) : upTo(value, 2)
}

export const question = ({ judged, intervention }: Leaf, names: Names): string =>
  say.question(names.question(judged), intervention ? names.title(intervention) : '')

function where(place: Where, names: Names): string {
  const higher = place.turned > place.overall
  if (place.what === 'weight')
    return say.whereWeight(names.criterion(place.criterion), higher, percent(place.turned), percent(place.overall))
  return say.whereJudgement(question(place.leaf, names), higher, outcome({ value: place.turned }, names), outcome({ value: place.overall }, names))
}

/** What single change puts one ahead of another. */
export function change(it: Change, ahead: string, behind: string, names: Names): string {
  const [before, after] = [names.title(ahead), names.title(behind)]
  if (it.of === 'weight')
    return say.overtakesWeight(after, before, names.criterion(it.criterion), it.becomes > it.now, percent(it.becomes), percent(it.now))
  // What nobody has said is taken for something, but it is nobody's answer.
  const taken = it.leaf.unknown ? '' : outcome(it.taken, names)
  return say.overtakesJudgement(after, before, question(it.leaf, names), outcome(it.becomes, names), taken, percent(it.chance))
}

export function remark(it: Remark, names: Names): string {
  const criteria = (all: readonly CriterionId[]): string => list(all.map(names.criterion))
  const titles = (all: readonly string[]): string => (all.length > NAMES ? say.counted(all.length) : list(all.map(names.title)))
  switch (it.says) {
    case 'first':
      return say.first(names.title(it.intervention), names.title(it.next), criteria(it.because), criteria(it.despite))
    case 'first-together':
      return it.interventions.length === 1 ? say.only(titles(it.interventions)) : say.together(titles(it.interventions))
    case 'first-in':
      return say.firstIn(names.title(it.intervention), draws(it.share, it.standard_error))
    case 'never-first':
      return say.neverFirst(titles(it.interventions), it.interventions.length === 1)
    case 'ahead-in':
      return say.aheadIn(names.title(it.ahead), names.title(it.behind), draws(it.share, it.standard_error), it.behind_where ? where(it.behind_where, names) : '')
    case 'stays-first': {
      const [title, criterion] = [names.title(it.intervention), names.criterion(it.criterion)]
      if (it.low <= 0) return say.staysUpTo(title, criterion, percent(it.high))
      if (it.high >= 1) return say.staysFrom(title, criterion, percent(it.low))
      return say.staysBetween(title, criterion, percent(it.low), percent(it.high))
    }
    case 'always-first':
      return say.always(names.title(it.intervention), it.criteria.length === 1 ? criteria(it.criteria) : say.anyOf(criteria(it.criteria)))
    case 'drops':
      return say.drops(names.title(it.intervention), it.from, it.to, question(it.leaf, names), outcome(it.becomes, names))
    case 'overtakes':
      return change(it.change, it.ahead, it.behind, names)
    case 'ask-next':
      return say.askNext(question(it.leaf, names), few(it.moves), percent(it.changes_first))
    case 'method-differs':
      return say.methodDiffers(say.methods[it.method], names.title(it.first), it.rank_by_total)
    case 'methods-agree':
      return say.methodsAgree(names.title(it.intervention))
  }
}

/** A small number, with one decimal where it has one. */
export const few = (value: number): string => (value >= 10 ? count(value) : upTo(value, 1))
