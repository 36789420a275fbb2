/** From constraints to approaches: what relieves them, what harm that does, what it asks, and an intervention drafted from it. */

import type { Approach, CellOut, Constraint } from '../engine/knowledge'
import { list } from '../format'
import { know } from '../state/knowledge.svelte'
import { work } from '../state/work.svelte'
import { draft as say } from '../words/draft'

/** An approach that relieves at least one of the chosen constraints, with its cells. */
export type Relieving = { approach: Approach; relieves: CellOut[]; harms: CellOut[] }

/** Whether a cell can relieve its constraint: always, or where its condition holds. */
const relieving = (cell: CellOut | undefined): cell is CellOut => cell !== undefined && cell.direction !== 'worsens'
/** Whether it can make it worse. */
const harming = (cell: CellOut | undefined): cell is CellOut => cell !== undefined && cell.direction !== 'relieves'

/** The approaches that relieve the chosen constraints: those first that relieve most of what has priority, at full effort. */
export function relievingOf(chosen: readonly Constraint[], shares: ReadonlyMap<string, number>): Relieving[] {
  const { approaches, constraints } = know().all
  return approaches
    .map((approach) => {
      const cells = constraints.map((one) => know().cell(approach.number, one.number))
      const relieves = chosen.map((one) => know().cell(approach.number, one.number)).filter(relieving)
      return { approach, relieves, harms: cells.filter(harming) }
    })
    .filter(({ relieves }) => relieves.length > 0)
    .map((one) => ({ one, most: one.relieves.reduce((sum, cell) => sum + cell.share.value * (shares.get(know().column(cell.constraint)?.id ?? '') ?? 0), 0) }))
    .sort((one, other) => other.most - one.most || one.one.approach.number - other.one.approach.number)
    .map(({ one }) => one)
}

/** The conditions that cells ask about, each once. */
export const conditionsOf = (cells: readonly CellOut[]): string[] => [...new Set(cells.flatMap((cell) => cell.condition ?? []))]

/** Adds an intervention with these approaches, for these constraints, its questions open; gives its short name. */
export function draft(used: readonly Relieving[], chosen: readonly Constraint[]): string {
  const all = work.programme.interventions ?? []
  const against = list(chosen.map((one) => one.short))
  let id = 'draft'
  for (let count = 2; all.some((one) => one.id === id); count++) id = `draft-${count}`
  const emphasis = Math.floor(100 / used.length) / 100
  const asked = conditionsOf(used.flatMap((one) => [...one.relieves, ...one.harms]))
  work.put(['interventions', all.length], {
    id,
    title: say.title(list(used.map((one) => one.approach.name)), against),
    summary: say.summary(against),
    approaches: used.map(({ approach }) => ({ approach: approach.id, emphasis })),
    ...(asked.length > 0 ? { conditions: Object.fromEntries(asked.map((condition) => [condition, 'unknown'])) } : {}),
  })
  return id
}
