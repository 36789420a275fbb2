/** Handing over tables and charts as files. */

import { work } from './state/work.svelte'

export type Cell = string | number
/** The numbers of a chart: its columns and rows. */
export type Table = { heads: readonly string[]; rows: readonly (readonly Cell[])[] }

/** Offers a file. */
export function hand(name: string, kind: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: kind }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** The name of a file about something of the programme. */
export const named = (what: string, end: string): string =>
  `${(work.state.name || 'programme').replace(/\.json$/, '')}-${what}.${end}`

export { csv } from './csv'
export { png, svg } from './chart-file'
