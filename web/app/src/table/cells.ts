/** Rows and cells of what was pasted or of a file: tables that spreadsheets write, parted by tabs, semicolons or commas. */

import { unzipSync, zipSync } from 'fflate'
import Papa from 'papaparse'

/** The most that is taken at once. */
export const MOST = { rows: 2_000, columns: 200, letters: 2_000_000 }
/** A workbook that unpacks to more holds no table of interventions. */
const UNPACKED = 60_000_000

export type Cells = {
  rows: { number: number; cells: string[] }[]
  /** What parts the cells. */
  parted: string
  /** The row in which a quotation mark is left open. */
  broken?: number
}

/** What parts the cells: told by the first row, in which heads hold neither tabs nor semicolons. */
function parting(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0] ?? ''
  const outside = first.replace(/"(?:[^"]|"")*"/g, '')
  return ['\t', ';', '|'].find((sign) => outside.includes(sign)) ?? ','
}

/** Reads rows; those without anything in them are left out, and the others keep their numbers. Nothing if it is too much. */
export function cellsOf(text: string): Cells | undefined {
  if (text.length > MOST.letters) return undefined
  const whole = text.replace(/^\ufeff/, '')
  const sign = parting(whole)
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter: sign })
  const rows = data.map((cells, place) => ({ number: place + 1, cells: cells.map((cell) => cell.trim()) })).filter(({ cells }) => cells.some(Boolean))
  if (rows.length > MOST.rows + 1 || rows.some(({ cells }) => cells.length > MOST.columns)) return undefined
  const open = errors.find(({ type }) => type === 'Quotes')
  return { rows, parted: sign, ...(open ? { broken: (open.row ?? 0) + 1 } : {}) }
}

/** Rows of cells that `sign` parts. */
export const parted = (text: string, sign: string): string[][] => Papa.parse<string[]>(text, { delimiter: sign }).data

/** Cells as text that goes through a paste: a cell with a tab, a line break or a quotation mark stands in quotation marks. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n')

/** Why a file holds no table that can be taken. */
export class Untaken extends Error {}

/**
 * The sheet of a workbook with the most heads that `known` knows, as text that reads like a paste. Only what the cells
 * show is read: nothing in it runs.
 */
export async function sheetOf(file: Blob, known: (head: string) => boolean): Promise<string> {
  let size = 0
  const small = ({ originalSize }: { originalSize: number }): boolean => (size += originalSize) <= UNPACKED
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()), { filter: small })
  if (size > UNPACKED) throw new Untaken()
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  // The reader would unpack large parts in a worker made of text, which our policy refuses: it is handed them unpacked.
  const sheets = (await readXlsxFile(zipSync(parts, { level: 0 }).buffer as ArrayBuffer)).map(({ data }) => data.map((cells) => cells.map(written)))
  const heads = (rows: readonly string[][]): number => (rows.find((cells) => cells.some(Boolean)) ?? []).filter(known).length
  const [best] = sheets.sort((one, other) => heads(other) - heads(one))
  if (!best) throw new Untaken()
  return tabbed(best)
}

/** A cell as text; numbers never with three decimals, which could be read as thousands. */
function written(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell !== 'number') return typeof cell === 'string' ? cell : String(cell as boolean)
  return String(cell).replace(/\.(\d{3})$/, '.$10')
}
