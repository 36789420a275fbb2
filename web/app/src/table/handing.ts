/** The table of interventions for the clipboard, and rows that are pasted at a place of it. */

import type { LeverpointProgramme } from '../engine/programme'
import { bare } from '../csv'
import { parted, tabbed } from './cells'
import { headOf, type Column } from './columns'
import { table } from './sheet'

/** The whole table for the clipboard; a text that a spreadsheet would run as a formula is led by an apostrophe. */
export function copied(programme: LeverpointProgramme): string {
  const { columns, rows } = table(programme)
  const safe = (cell: string): string => (bare(`'${cell}`) === cell ? `'${cell}` : cell)
  return tabbed([columns.map(headOf), ...rows.map((row) => row.map(safe))])
}

/** Where rows are pasted into the table: the interventions from that row on, the columns shown, and the first pasted into. */
export type Place = { ids: readonly string[]; columns: readonly Column[]; at: number }

/** Cells that were pasted at a place, as a table of their own: with heads, and the short names of the rows they fall on. */
export function placed(text: string, { ids, columns, at }: Place): string {
  const cells = parted(text.replace(/\r?\n$/, ''), '\t')
  const width = Math.max(...cells.map((row) => row.length))
  const heads = columns.slice(Math.max(0, at), Math.max(0, at) + width).map(headOf)
  return tabbed([
    [headOf({ field: 'id' }), ...heads, ...Array.from({ length: width - heads.length }, () => '')],
    ...cells.map((row, place) => [ids[place] ?? '', ...row]),
  ])
}
