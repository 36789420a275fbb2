/** Reading and writing the files of other programs, by the same code as the command line. */

import { Engine } from '../engine/client'
import type { Trouble } from '../engine/answer'
import type { MapAnswer } from '../engine/map-answer'
import type { Map as MarketMap } from '../engine/programme'
import { hand, named } from '../export'
import { answers } from '../state/answers.svelte'
import { map as say } from '../words/map'
import { merge, type Merged } from './merge'

export const EXPORTS = ['actors', 'links', 'graphml', 'gexf'] as const
export type Export = (typeof EXPORTS)[number]

/** What was understood of files, or why nothing was. */
export type Understood = { names: string; merged: Merged; made: boolean } | { names: string; refused: readonly string[] }

type Read = { ok: MarketMap } | { unreadable: { part: 'actors' | 'links' | 'graph'; line: number; message: string }[] }

/** Megabytes of a file that nobody can have meant. */
const LARGE = 50

let engine: Engine | undefined
const door = async <T>(name: string, ...given: string[]): Promise<T> => {
  engine ??= new Engine('exchange')
  try {
    return await engine.call<T>(name, ...given)
  } catch (error) {
    engine.stop()
    engine = undefined
    throw error
  }
}

type Part = 'actors' | 'links' | 'graph'

/** Which of the files of a map a text is, by how it begins. */
export function partOf(text: string): Part | undefined {
  const start = text.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('<')) return 'graph'
  const heads = (start.split(/\r?\n/, 1)[0] ?? '').toLowerCase().split(/[,;\t]/).map((head) => head.trim().replace(/^"|"$/g, ''))
  const has = (...names: string[]): boolean => names.some((name) => heads.includes(name))
  if (has('source', 'from') || has('target', 'to')) return 'links'
  return has('id') ? 'actors' : undefined
}

/** Reads files and puts what was understood beside the map there is. Nothing is changed. */
export async function understand(files: readonly File[]): Promise<Understood> {
  const names = files.map((file) => file.name).join(', ')
  const refuse = (...refused: string[]): Understood => ({ names, refused })
  const parts = new Map<Part, { name: string; text: string }>()
  for (const file of files) {
    if (file.size > LARGE * 1e6) return refuse(say.tooLarge(file.name, String(LARGE)))
    const text = await file.text()
    const part = partOf(text)
    if (!part) return refuse(say.unknownFile(file.name))
    if (parts.has(part)) return refuse(say.twoOfOne(say.parts[part]))
    parts.set(part, { name: file.name, text })
  }
  const text = (part: Part): string => parts.get(part)?.text ?? ''
  const read = await door<Read>('read', text('actors'), text('links'), text('graph'))
  if ('unreadable' in read)
    return refuse(...read.unreadable.map(({ part, line, message }) => say.refusedAt(parts.get(part)?.name ?? names, line, message)))
  const merged = merge(read.ok)
  const problems = await answers.check(merged.text)
  if (problems.length > 0) return refuse(...problems.map((problem) => told(problem, merged.map)))
  return { names, merged, made: parts.has('links') && !parts.has('actors') }
}

/** A problem of the programme, with the name of the actor or link that it is about. */
function told({ at, message, help }: Trouble, map: MarketMap): string {
  const [, list, place] = /^\/map\/(actors|links)\/(\d+)/.exec(at) ?? []
  const actor = list === 'actors' ? map.actors[Number(place)] : undefined
  const link = list === 'links' ? map.links?.[Number(place)] : undefined
  return say.refusedWhat(actor ? say.actorCalled(actor.id) : link ? say.linkCalled(link.from, link.to) : at, message, help)
}

/** Hands the map over as a file of another program. */
export async function write(kind: Export, map: MarketMap, found: MapAnswer | undefined): Promise<void> {
  const alone = found ? JSON.stringify(found.actors.map((one) => one.alone.mean)) : ''
  const text = await door<string>('write', kind, JSON.stringify(map), alone)
  const sheet = kind === 'actors' || kind === 'links'
  // A mark by which spreadsheets know that it is UTF-8.
  if (sheet) hand(named(kind, 'csv'), 'text/csv', '\ufeff' + text)
  else hand(named('map', kind), 'application/xml', text)
}
