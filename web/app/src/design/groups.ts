/** What the review asks, as groups of fields: each with where its answer stands in the document. */

import { answerOptions, levelOf, wordOf } from '../components/why/options'
import type { Answered, Intervention, Quantity } from '../engine/programme'
import type { Path } from '../json'
import { know } from '../state/knowledge.svelte'
import { lessons, type Asked } from '../state/lessons.svelte'
import { answerOf, putAnswer, work } from '../state/work.svelte'
import { asking } from '../words/asking'
import { design as say } from '../words/design'

type Option = { id: string; name: string }

/** One field. What it asks at more length is English where the lessons are. */
export type Item = { id: string; name: string; asks?: string; path: Path } & (
  | { as: 'pick'; options: readonly Option[]; value: string | undefined; put: (value: string) => void }
  | { as: 'several'; options: readonly Option[]; value: readonly string[] | undefined; put: (value: readonly string[] | undefined) => void }
  | { as: 'text'; value: string | undefined; put?: (value: string | undefined) => void }
  | { as: 'months'; value: number | undefined }
  | { as: 'share'; value: Quantity | undefined }
)

type Name = keyof typeof say.groups
export type Group = { id: string; title: string; items: readonly Item[] }

const group = (id: Name, items: readonly Item[]): Group => ({ id, title: say.groups[id], items })

/** Whether anything is said of a field. */
export const isSaid = (item: Item): boolean => item.value !== undefined && item.value !== '' && item.value !== 'unknown'

const words = (names: Readonly<Record<string, string>>): Option[] => Object.entries(names).map(([id, name]) => ({ id, name }))

const picked = (path: Path, of: Pick<Item, 'id' | 'name' | 'asks'>, options: readonly Option[], value: string | undefined, write: (value: string) => unknown = wordOf): Item => ({
  ...of, path, as: 'pick', options, value, put: (value) => work.put(path, write(value)),
})

/** A field that takes yes, partly or no, plain or with a reason that is kept. */
const answered = (path: Path, of: Pick<Item, 'id' | 'name' | 'asks'>, before: Answered | undefined): Item => ({
  ...of,
  path,
  as: 'pick',
  options: answerOptions,
  value: answerOf(before),
  put: (value) => (value === 'unknown' && typeof before !== 'object' ? work.put(path, undefined) : putAnswer(path, before, value as ReturnType<typeof answerOf>)),
})

type Answers = Readonly<Record<string, Answered>> | undefined

const answers = (here: Path, all: readonly Asked[], said: Answers): Item[] => all.map((one) => answered([...here, one.id], one, said?.[one.id]))

const levels = (here: Path, field: 'needs' | 'threats' | 'readiness', kind: string): Item[] => {
  const options = asking.levels[field].map((name, level) => ({ id: String(level), name: `${level} ${name}`.trim() }))
  const said = work.programme.design?.[field]
  const level = (id: string): string | undefined => (said?.[id] === undefined ? undefined : String(said[id]))
  return lessons.terms(kind).map((one) => picked([...here, field, one.id], one, options, level(one.id), (value) => (value === 'unknown' ? undefined : levelOf(value))))
}

/** What is asked of the programme as a whole. */
export function ofWhole(): Group[] {
  const said = work.programme.design
  const here: Path = ['design']
  const at = (field: string): Path => [...here, field]
  return [
    group('vision', lessons.terms('vision-part').map((one) => ({ ...one, path: [...at('vision'), one.id], as: 'text', value: said?.vision?.[one.id] }))),
    group('needs', levels(here, 'needs', 'need')),
    group('opportunities', answers(at('opportunities'), lessons.terms('opportunity'), said?.opportunities)),
    group('threats', levels(here, 'threats', 'threat')),
    group('policy', lessons.terms('policy-level').map((one) => picked([...at('policy'), one.id], one, words(asking.policy), said?.policy?.[one.id]))),
    group('readiness', levels(here, 'readiness', 'factor')),
    group('screen', answers(at('screen'), lessons.terms('screen'), said?.screen)),
    group('women', answers(at('women'), lessons.terms('women'), said?.women)),
    group('principles', answers(at('principles'), lessons.terms('principle'), said?.principles)),
    group('answers', answers(at('answers'), lessons.questions('programme'), said?.answers)),
  ]
}

/** Why each constraint exists, and what the judgement of it rests on. */
export function ofCauses(): Group[] {
  const all = work.programme.diagnosis ?? []
  return know().all.constraints.map(({ id: constraint, number, name }) => {
    const found = all.findIndex((one) => one.constraint === constraint)
    const [said, place] = [all[found], found < 0 ? all.length : found]
    const path = (field: string): Path => ['diagnosis', place, field]
    // An entry that is not there yet begins with the name of its constraint.
    const put = (field: string, value: unknown): void => (said ? work.put(path(field), value) : value === undefined ? undefined : work.put(['diagnosis', place], { constraint, [field]: value }))
    const pick = (field: 'evidence' | 'confidence'): Item => ({ id: field, name: say.cause[field], path: path(field), as: 'pick', options: words(say[field]), value: said?.[field], put: (value) => put(field, wordOf(value)) })
    const text = (field: 'root_cause' | 'note'): Item => ({ id: field, name: say.cause[field], path: path(field), as: 'text', value: said?.[field], put: (value) => put(field, value) })
    const kinds: Item = { id: 'causes', name: say.cause.causes, path: path('causes'), as: 'several', options: words(say.causes), value: said?.causes, put: (value) => put('causes', value) }
    return { id: constraint, title: `${number} ${name}`, items: [text('root_cause'), kinds, pick('evidence'), pick('confidence'), text('note')] }
  })
}

/** What is asked of the intervention at a place of the document. */
export function ofOne(one: Intervention, place: number): Group[] {
  const at = (...path: (string | number)[]): Path => ['interventions', place, ...path]
  const { partner, deal, upgrading } = one
  const of = <K extends string>(names: Readonly<Record<K, string>>, id: K): { id: K; name: string } => ({ id, name: names[id] })
  const texts = (id: 'name' | 'note'): Item => ({ ...of(say.partner, id), path: at('partner', id), as: 'text', value: partner?.[id] })
  const partnerAnswers = (['will', 'skill', 'incentive', 'capability', 'awareness', 'disruptor'] as const).map((id) => answered(at('partner', id), of(say.partner, id), partner?.[id]))
  const uses = one.approaches.map((use) => use.approach)
  return [
    group('partner', [texts('name'), picked(at('partner', 'kind'), of(say.partner, 'kind'), lessons.terms('actor-type'), partner?.kind), ...partnerAnswers, texts('note')]),
    group('deal', [
      answered(at('deal', 'partner_pays_first'), of(say.deal, 'partner_pays_first'), deal?.partner_pays_first),
      ...(work.programme.periods ?? []).map((period): Item => ({ id: `share-${period}`, name: say.partnerShare(period), path: at('deal', 'partner_share', period), as: 'share', value: deal?.partner_share?.[period] })),
      picked(at('deal', 'share_reason'), of(say.deal, 'share_reason'), lessons.terms('share-reason'), deal?.share_reason),
      { ...of(say.deal, 'exclusive_months'), path: at('deal', 'exclusive_months'), as: 'months', value: deal?.exclusive_months },
      picked(at('deal', 'agreement'), of(say.deal, 'agreement'), words(asking.agreement), deal?.agreement),
      answered(at('deal', 'arbitration'), of(say.deal, 'arbitration'), deal?.arbitration),
    ]),
    group('additionality', answers(at('deal', 'additionality'), lessons.terms('additionality'), deal?.additionality)),
    group('diligence', lessons.terms('diligence-check').map((it) => picked(at('deal', 'due_diligence', it.id), it, words(asking.checked), deal?.due_diligence?.[it.id]))),
    group('upgrading', [
      ...answers(at('upgrading', 'tests'), lessons.terms('upgrading-test'), upgrading?.tests),
      answered(at('upgrading', 'needs_buyers_leave'), of(say, 'needs_buyers_leave'), upgrading?.needs_buyers_leave),
    ]),
    group('principles', answers(at('principles'), lessons.terms('principle'), one.principles)),
    group('answers', answers(at('answers'), lessons.questions('intervention', uses), one.answers)),
  ]
}
