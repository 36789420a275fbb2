/**
 * Tables as an XLSX workbook: the few parts of Office Open XML (ECMA-376) that every spreadsheet reads.
 *
 * Texts are written as inline strings, which no spreadsheet runs as a formula, whatever they begin with.
 */

import { strToU8, zipSync } from 'fflate'
import { plain, type As, type Cell, type Sheet } from './tables'

/** Numbers of the styles below. */
const STYLE: Record<As, number> = { text: 0, whole: 1, points: 2, share: 3, ratio: 4, money: 5 }
const HEAD = 6
/** Built-in number formats: 1 whole, 9 percent, 4 two decimals, 3 thousands apart; 164 is ours, one decimal. */
const FORMATS = [0, 1, 164, 9, 4, 3, 0]

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** Characters that XML cannot hold, whatever is done to them. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '')

/** The letters of a column: A to Z, then AA and on. */
const letters = (place: number): string => (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))

function cell(value: Cell, as: As, at: string, head = false): string {
  const shown = plain(value, as)
  const style = head ? HEAD : STYLE[as]
  if (shown === '' || (typeof shown === 'number' && !Number.isFinite(shown))) return ''
  if (typeof shown === 'number') return `<c r="${at}" s="${style}"><v>${shown}</v></c>`
  return `<c r="${at}" s="${head ? HEAD : 0}" t="inlineStr"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`
}

function sheet({ columns, rows }: Sheet): string {
  const row = (cells: readonly Cell[], number: number, head: boolean): string =>
    `<row r="${number}">${cells.map((value, place) => cell(value, head ? 'text' : (columns[place]?.as ?? 'text'), letters(place) + number, head)).join('')}</row>`
  const widths = columns.map(({ as }, place) => `<col min="${place + 1}" max="${place + 1}" width="${as === 'text' ? 40 : 12}" customWidth="1"/>`)
  const all = [row(columns.map((column) => column.head.replaceAll('\u00ad', '')), 1, true), ...rows.map((cells, place) => row(cells, place + 2, false))]
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${all.join('')}</sheetData></worksheet>`
}

const styles = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.map((format, place) => `<xf numFmtId="${format}" fontId="${place === HEAD ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${place === 0 || place === HEAD ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : '/>'}`).join('')}</cellXfs></styleSheet>`

/** The workbook, a sheet for each table under the name that is given with it. */
export function workbook(all: readonly { title: string; sheet: Sheet }[]): Uint8Array<ArrayBuffer> {
  const part = (place: number): string => `worksheets/sheet${place + 1}.xml`
  const related = (kind: string, target: string, id: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${all.map((_, place) => `<Override PartName="/xl/${part(place)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${related('officeDocument', 'xl/workbook.xml', 'r1')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${all.map(({ title }, place) => `<sheet name="${escaped(title.replace(/[\\/?*:[\]]/g, ' ').slice(0, 31))}" sheetId="${place + 1}" r:id="r${place + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.map((_, place) => related('worksheet', part(place), `r${place + 1}`)).join('')}${related('styles', 'styles.xml', 'rs')}</Relationships>`,
    'xl/styles.xml': styles,
  }
  all.forEach((one, place) => (files[`xl/${part(place)}`] = sheet(one.sheet)))
  // A day of its own would make every copy differ.
  const zipped = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return new Uint8Array(zipSync(zipped, { level: 6, mtime: '1980-01-01T00:00:00' }))
}
