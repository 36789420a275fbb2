/** What was pasted and not yet taken: it stays while one looks at other views, and leaves nothing behind when taken. */

class Pasting {
  text = $state('')
  /** Whether somebody has just pasted rows into the table, so that the place for them opens. */
  asked = $state(false)
}

export const pasting = new Pasting()
