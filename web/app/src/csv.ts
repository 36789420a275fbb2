/** Tables for spreadsheets. */

/** What a spreadsheet would run as a formula, or is led by an apostrophe against that already. */
const RUN = /^'*\s*[=+\-@\t\r]/

/** A text without the apostrophe that a table of ours led it by. */
export const bare = (text: string): string => (text.startsWith("'") && RUN.test(text) ? text.slice(1) : text)

/**
 * Rows as CSV (RFC 4180), with a mark by which spreadsheets know that it is UTF-8.
 *
 * A text that a spreadsheet would run as a formula is led by an apostrophe: it comes from a file that anybody may
 * have written.
 */
export function csv(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
    const safe = RUN.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return '\ufeff' + [heads, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('')
}
