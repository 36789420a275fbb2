/** Tables for spreadsheets. */

/**
 * Rows as CSV (RFC 4180), with a mark by which spreadsheets know that it is UTF-8.
 *
 * A text that a spreadsheet would run as a formula is led by an apostrophe: it comes from a file that anybody may
 * have written.
 */
export function csv(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
    const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return '\ufeff' + [heads, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('')
}
