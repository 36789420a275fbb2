/** A box that can be scrolled by the keyboard where its content is wider than it is, and is no stop where it is not. */

import type { Attachment } from 'svelte/attachments'

export const scrolls =
  (label: () => string): Attachment<HTMLElement> =>
  (box) => {
    // Read here, so that what changes, such as the language, is said at once and not with the next size.
    const name = label()
    if (box.hasAttribute('aria-label')) box.setAttribute('aria-label', name)
    const look = (): void => {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0
        box.setAttribute('role', 'region')
        box.setAttribute('aria-label', name)
      } else for (const one of ['tabindex', 'role', 'aria-label']) box.removeAttribute(one)
    }
    const seen = new ResizeObserver(look)
    seen.observe(box)
    for (const inner of box.children) seen.observe(inner)
    return () => seen.disconnect()
  }
