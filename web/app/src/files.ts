/** Opening and saving programme files. Nothing is sent: the browser hands the file over and takes it back. */

import type { Trouble } from './engine/answer'
import { beside } from './beside'
import { answers } from './state/answers.svelte'
import { look } from './state/look.svelte'
import { work } from './state/work.svelte'
import { words } from './words'

/** What could not be opened, and why. */
export type Refused = { name: string; text: string; problems: readonly Trouble[] }

/** No programme that anybody wrote comes near this. */
const MOST = 20_000_000

/** The text of a file, or nothing if it is none: then it is said what it is instead. */
export async function textOf(file: File): Promise<string | undefined> {
  const refuse = (why: string): undefined => void (look.notice = why)
  if (file.size > MOST) return refuse(words.notText.large(file.name))
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return /^PK/.test(text) ? refuse(words.notText.spreadsheet(file.name)) : text
  } catch {
    // No text in the one way of writing it that programme files use.
  }
  const sheet = /\.(xlsx?|ods)$/i.test(file.name) || (bytes[0] === 0x50 && bytes[1] === 0x4b)
  return refuse(sheet ? words.notText.spreadsheet(file.name) : words.notText.other(file.name))
}

/** Takes a text as the programme if the engine can read it; else says why not and changes nothing. */
export async function take(text: string, name: string): Promise<Refused | undefined> {
  const problems = await answers.check(text)
  if (problems.length > 0) return { name, text, problems }
  if (answers.broken) return
  look.open = new Set()
  look.lit = ''
  const before = work.there
  work.open(text, name)
  look.notice = before ? words.opened(name) : ''
}

/** An example programme, from beside the page. */
export function example(name: string): Promise<string> {
  return beside(`examples/${name}.json`)
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
