/** Everything that the page says of a programme, as tables: for the report, for spreadsheets, for both alike. */

import type { Found, Planning, Ranking } from '../engine/answer'
import type { Reviewed } from '../engine/review'
import { requirements, whyOut } from '../say'
import { know } from '../state/knowledge.svelte'
import { lessons } from '../state/lessons.svelte'
import { message } from '../state/review.svelte'
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

function planned({ plan }: Parts): Sheet[] {
  if (plan?.outcome !== 'plan') return []
  return [
    {
      name: 'plan',
      columns: [column('fund'), column('intervention'), column('cost', 'money'), column('value', 'points'), column('why')],
      rows: [
        ...plan.why_in.map(({ id, cost, gain, needed_for }) => [common.fund, titleOf(id), cost, gain, needed_for.length > 0 ? common.also(requirements(needed_for)) : '']),
        ...plan.left_out.map((one) => [common.leave, titleOf(one.id), one.cost, one.gain, whyOut(one)]),
      ],
    },
    {
      name: 'money',
      columns: [column('period'), column('spent', 'money'), column('budget', 'money')],
      rows: plan.by_period.map(({ period, cost, budget }) => [period, cost, budget]),
    },
    {
      name: 'relief',
      columns: [column('constraint'), column('relief', 'share'), column('harm', 'share')],
      rows: plan.constraints.map(({ constraint, relief, harm }) => [know().constraint(constraint)?.name ?? constraint, relief, harm]),
    },
  ]
}

function found({ review }: Parts): Sheet[] {
  if (!review) return []
  const rows = review.findings.flatMap((one): Cell[][] => {
    const rule = lessons.rule(one.rule)
    if (!rule) return []
    const aside = one.set_aside
    return [
      [
        aside ? say.heads.aside : sayFindings.severity[one.severity],
        one.intervention === undefined ? '' : titleOf(one.intervention),
        message(rule, one),
        rule.fix,
        rule.cite.map((cite) => lessons.cited(cite)).join('; '),
        aside ? say.asideBy(aside.author, aside.date, aside.reason) : '',
      ],
    ]
  })
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

/** All tables, in the order of the report. */
export const sheets = (parts: Parts): Sheet[] => [diagnosis(parts), ranked(parts), ...planned(parts), ...found(parts), decisions(), sources()]

/** A number as a spreadsheet has it: points of 100 as such, everything else as the engine gives it. */
export const plain = (cell: Cell, as: As): string | number =>
  typeof cell !== 'number' ? (cell ?? '') : as === 'points' ? cell * 100 : cell
