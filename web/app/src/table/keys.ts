/** Going through a table by keys, as in a spreadsheet: Enter and the arrows to the row below or above. */

const FIELDS = 'input, select, textarea'

/** What is written in at the same place of the row so many below. */
function beside(from: Element, step: number): HTMLElement | undefined {
  const cell = from.closest('td, th')
  const row = cell?.parentElement as HTMLTableRowElement | null | undefined
  const rows = [...(row?.parentElement?.children ?? [])] as HTMLTableRowElement[]
  const there = row && rows[rows.indexOf(row) + step]
  const place = [...(row?.children ?? [])].indexOf(cell as Element)
  return there?.children[place]?.querySelector<HTMLElement>(FIELDS) ?? undefined
}

/**
 * Goes where a key leads: Enter and the arrows down, Shift and Enter and the arrow up, in a list of choices together
 * with Ctrl, since the arrows choose there. `more` shows further rows where there are any.
 */
export async function goes(event: KeyboardEvent, more: () => Promise<boolean>): Promise<void> {
  const from = event.target as HTMLElement
  if (!from.matches(FIELDS) || event.isComposing || event.altKey || event.metaKey) return
  const arrows = event.ctrlKey || from.matches('input[type=text]') || (from.matches('textarea') && single(from as HTMLTextAreaElement))
  const down = (event.key === 'Enter' && !event.shiftKey) || (event.key === 'ArrowDown' && arrows)
  const up = (event.key === 'Enter' && event.shiftKey) || (event.key === 'ArrowUp' && arrows)
  if (!down && !up) return
  event.preventDefault()
  const step = down ? 1 : -1
  const to = beside(from, step) ?? ((await more()) ? beside(from, step) : undefined)
  if (!to) {
    // At the end what was typed is taken all the same.
    from.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  to.focus()
  if (to instanceof HTMLInputElement) to.select()
}

/** Whether a text is written on one line, so that the arrows lead nowhere in it. */
const single = (box: HTMLTextAreaElement): boolean => box.scrollHeight < parseFloat(getComputedStyle(box).lineHeight) * 2 + 8
