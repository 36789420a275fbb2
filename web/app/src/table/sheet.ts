/** The table of interventions as it is handed over: in the clipboard, as CSV, as a sheet of a workbook. */

import type { LeverpointProgramme } from '../engine/programme'
import type { Sheet } from '../report/tables'
import { columns, headOf, textOf, type Column } from './columns'

/** Heads and rows; a cell is empty where nothing is known. */
export function table(programme: LeverpointProgramme): { columns: Column[]; rows: string[][] } {
  const all = columns(programme)
  return { columns: all, rows: (programme.interventions ?? []).map((one) => all.map((column) => textOf(column, one))) }
}

/** The table as one of those that are handed over: whole numbers as numbers, so that a spreadsheet can sum them. */
export function interventionsSheet(programme: LeverpointProgramme): Sheet {
  const { columns, rows } = table(programme)
  const numbers = columns.map(({ field }) => field === 'serves' || field === 'cost' || field === 'exit_year')
  return {
    name: 'interventions',
    columns: columns.map((column, at) => ({ head: headOf(column), as: numbers[at] ? 'whole' : 'text' })),
    rows: rows.map((cells) => cells.map((cell, at) => (numbers[at] && /^[1-9]\d{0,14}$/.test(cell) ? Number(cell) : cell || undefined))),
  }
}
