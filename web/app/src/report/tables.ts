/** Everything that the page says of a programme, as tables: for the report, for spreadsheets, for both alike. */

import type { Found, Planning, Ranking } from '../engine/answer'
import type { Rule } from '../engine/lessons'
import type { Reviewed, Severity } from '../engine/review'
import { requirements, whyOut } from '../say'
import { know } from '../state/knowledge.svelte'
import { lessons } from '../state/lessons.svelte'
import { kindOf, message } from '../state/review.svelte'
import { titleOf, work } from '../state/work.svelte'
import { common } from '../words/common'
import { findings as sayFindings } from '../words/findings'
import { report as say } from '../words/report'

/** A cell: a text, a number, or nothing where nobody knows. */
export type Cell = string | number | undefined
/** What a number counts, which decides how it is written. */
export type As = 'text' | 'whole' | 'points' | 'share' | 'ratio' | 'money'
export type Column = { head: string; as: As }
export type Sheet = { name: keyof typeof say.sheets; columns: Column[]; rows: Cell[][] }

/** What there is to report; whatever is not there yet is left out. */
export type Parts = {
  ranking: Ranking
  found?: Found | undefined
  plan?: Planning | undefined
  review?: Reviewed | undefined
}

const column = (head: keyof typeof say.heads, as: As = 'text'): Column => ({ head: say.heads[head], as })

const diagnosis = ({ ranking }: Parts): Sheet => ({
  name: 'diagnosis',
  columns: [column('constraint'), column('severity', 'whole'), column('feasibility', 'whole'), column('priority', 'share'), column('from', 'share'), column('to', 'share'), column('cause')],
  rows: ranking.priorities.map(({ constraint, severity, feasibility, share }) => [
    know().constraint(constraint)?.name ?? constraint,
    severity ?? undefined,
    feasibility ?? undefined,
    share.value,
    share.low,
    share.high,
    work.programme.diagnosis?.find((one) => one.constraint === constraint)?.root_cause ?? '',
  ]),
})

function ranked({ ranking, found }: Parts): Sheet {
  const first = (id: string): Cell[] => (found ? [found.rank_acceptability[found.alternatives.indexOf(id)]?.[0]] : [])
  return {
    name: 'ranking',
    columns: [
      column('rank', 'whole'),
      column('intervention'),
      column('total', 'points'),
      column('from', 'points'),
      column('to', 'points'),
      ...(found ? [column('first', 'share')] : []),
      column('relief', 'points'),
      column('harm', 'points'),
      column('intensity', 'points'),
      column('sustainability', 'points'),
      column('leverage', 'ratio'),
      column('cost', 'money'),
      column('unknown', 'whole'),
    ],
    rows: ranking.interventions.map((one) => [
      one.rank,
      one.title,
      one.total,
      one.ranges.total.low,
      one.ranges.total.high,
      ...first(one.id),
      one.relief,
      one.harm,
      one.intensity,
      one.sustainability,
      one.leverage,
      one.cost,
      one.gaps.length,
    ]),
  }
}

/** Those that are worth most to the plan first. */
const best = <One extends { gain: number }>(rows: readonly One[]): One[] => [...rows].sort((one, other) => other.gain - one.gain)

function planned({ plan }: Parts): Sheet[] {
  if (plan?.outcome !== 'plan') return []
  return [
    {
      name: 'plan',
      columns: [column('fund'), column('intervention'), column('cost', 'money'), column('value', 'points'), column('why')],
      rows: [
        ...best(plan.why_in).map(({ id, cost, gain, needed_for }) => [common.fund, titleOf(id), cost, gain, needed_for.length > 0 ? common.also(requirements(needed_for)) : '']),
        ...best(plan.left_out).map((one) => [common.leave, titleOf(one.id), one.cost, one.gain, whyOut(one)]),
      ],
    },
    {
      name: 'money',
      columns: [column('period'), column('spent', 'money'), column('budget', 'money'), column('partners', 'money')],
      rows: plan.by_period.map(({ period, cost, budget, partners }) => [period, cost, budget, partners]),
    },
    {
      name: 'relief',
      columns: [column('constraint'), column('relief', 'share'), column('harm', 'share')],
      rows: plan.constraints.map(({ constraint, relief, harm }) => [know().constraint(constraint)?.name ?? constraint, relief, harm]),
    },
  ]
}

/** Findings that say the same of several things, and all of a rule, together: what stands first, what is set aside last. */
export type Told = { rule: Rule; kind: Severity | 'aside'; lines: { message: string; of: string[]; aside: string }[] }

export function told({ findings }: Reviewed): Told[] {
  const rules = new Map<string, Told>()
  for (const one of findings) {
    const rule = lessons.rule(one.rule)
    if (!rule) continue
    const kind = kindOf(one)
    const told = rules.get(`${kind} ${rule.id}`) ?? { rule, kind, lines: [] }
    rules.set(`${kind} ${rule.id}`, told)
    const aside = one.set_aside ? say.asideBy(one.set_aside.author, one.set_aside.date, one.set_aside.reason) : ''
    const said = message(rule, one)
    const line = told.lines.find((line) => line.message === said && line.aside === aside)
    const whose = one.intervention === undefined ? sayFindings.whole : titleOf(one.intervention)
    if (line) line.of.push(whose)
    else told.lines.push({ message: said, of: [whose], aside })
  }
  return [...rules.values()].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
}
const KINDS: readonly Told['kind'][] = ['error', 'warning', 'note', 'aside']

/** What helps against what a rule finds, without the marks of code. */
export const helps = (rule: Rule): string => rule.fix.replaceAll('`', '')
/** Where the sources say what a rule says. */
export const cited = (rule: Rule): string => rule.cite.map((cite) => lessons.cited(cite)).join('; ')

function found({ review }: Parts): Sheet[] {
  if (!review) return []
  const rows = told(review).flatMap(({ rule, kind, lines }) =>
    lines.flatMap(({ message, of, aside }) => of.map((whose): Cell[] => [kind === 'aside' ? say.heads.aside : sayFindings.severity[kind], whose, message, helps(rule), cited(rule), aside])),
  )
  return [{ name: 'findings', columns: [column('severityOf'), column('intervention'), column('finding'), column('fix'), column('source'), column('aside')], rows }]
}

const decisions = (): Sheet => ({
  name: 'decisions',
  columns: [column('date'), column('author'), column('what'), column('why')],
  rows: (work.programme.decisions ?? []).map(({ date, author, what, why }) => [date, author, what, why]),
})

const sources = (): Sheet => ({
  name: 'sources',
  columns: [column('work'), column('authors'), column('year', 'whole')],
  rows: know().all.sources.map(({ title, authors, year }) => [title, authors, year]),
})

/** The tables of the report before and after its findings. */
export const before = (parts: Parts): Sheet[] => [diagnosis(parts), ranked(parts), ...planned(parts)]
export const after = (): Sheet[] => [decisions(), sources()]

/** All tables, in the order of the report. */
export const sheets = (parts: Parts): Sheet[] => [...before(parts), ...found(parts), ...after()]

/** A number as a spreadsheet has it: points of 100 as such, everything else as the engine gives it. */
export const plain = (cell: Cell, as: As): string | number =>
  typeof cell !== 'number' ? (cell ?? '') : as === 'points' ? cell * 100 : cell
