/** Opening and saving programme files. Nothing is sent: the browser hands the file over and takes it back. */

import type { Trouble } from './engine/answer'
import { answers } from './state/answers.svelte'
import { look } from './state/look.svelte'
import { work } from './state/work.svelte'
import { words } from './words'

/** What could not be opened, and why. */
export type Refused = { name: string; text: string; problems: readonly Trouble[] }

/** Takes a text as the programme if the engine can read it; else says why not and changes nothing. */
export async function take(text: string, name: string): Promise<Refused | undefined> {
  const problems = await answers.check(text)
  if (problems.length > 0) return { name, text, problems }
  if (answers.broken) return
  look.open = new Set()
  look.lit = ''
  work.open(text, name)
  look.notice = words.opened(name)
}

/** An example programme, from beside the page. */
export async function example(name: string): Promise<string> {
  const response = await fetch(`./examples/${name}.json`)
  if (!response.ok) throw new Error(`${response.status}`)
  return response.text()
}

/** A programme with nothing in it yet. */
export function blank(): string {
  const year = new Date().getFullYear() + 1
  const programme = {
    format: 'leverpoint/programme/1',
    meta: { title: words.blankTitle },
    periods: [0, 1, 2].map((later) => String(year + later)),
    diagnosis: [],
    interventions: [],
    budget: {},
  }
  return JSON.stringify(programme, null, 2) + '\n'
}

/** Hands the file over, as it stands. */
export function save(): void {
  const url = URL.createObjectURL(new Blob([work.text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = work.state.name || 'programme.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  work.saved()
  look.notice = words.savedAs(link.download)
}
