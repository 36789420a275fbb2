/** What the sources would say of the design: findings by rule, each with where it comes from. */

import type { Engine } from '../engine/client'
import type { FindingOut, ReviewReply, Reviewed, Severity } from '../engine/review'
import type { Case, Cite, Rule } from '../engine/lessons'
import { beside } from '../beside'
import { percent } from '../format'
import { answers } from './answers.svelte'
import { know } from './knowledge.svelte'
import { work } from './work.svelte'

type Work = { id: string; title: string; year?: number }

/** The files of the lessons that this view reads. */
type File = { format: string; rule?: Rule[]; case?: Case[]; work?: Work[] }

class Reviews {
  #engine: Engine | undefined
  #lessons: Promise<string> | undefined
  #rules = new Map<string, Rule>()
  #cases = new Map<string, Case>()
  #works = new Map<string, Work>()

  found = $state.raw<Reviewed>()
  /** The text that `found` is about. */
  of = $state.raw('')
  broken = $state('')

  /** Reviews a text, once the lessons are there. */
  async follow(text: string): Promise<void> {
    try {
      const engine = (this.#engine ??= await this.#begin())
      const reply = await engine.call<ReviewReply>('review', text)
      // Something newer may have been asked for meanwhile.
      if (text !== answers.text || !('ok' in reply)) return
      this.found = reply.ok
      this.of = text
      this.broken = ''
    } catch (error) {
      this.#engine?.stop()
      this.#engine = undefined
      this.#lessons = undefined
      this.broken = (error as Error).message
    }
  }

  async #begin(): Promise<Engine> {
    const text = await (this.#lessons ??= beside('lessons.json'))
    for (const file of Object.values(JSON.parse(text) as Record<string, File>)) {
      for (const one of file.rule ?? []) this.#rules.set(one.id, one)
      for (const one of file.case ?? []) this.#cases.set(one.id, one)
      for (const one of file.work ?? []) this.#works.set(one.id, one)
    }
    const engine = answers.whole()
    await engine.call('teach', text)
    return engine
  }

  rule(code: string): Rule | undefined {
    return this.#rules.get(code)
  }

  case(id: string): Case | undefined {
    return this.#cases.get(id)
  }

  /** Where the sources say so, in full. */
  cited({ source, section }: Cite): string {
    const found = know().all.sources.find((one) => one.id === source) ?? this.#works.get(source)
    return [found?.title ?? source, found?.year, section].filter(Boolean).join(', ')
  }
}

/** What a finding says, with its numbers in place. */
export function message(rule: Rule, found: FindingOut): string {
  return found.facts.reduce((text, { name, is }) => {
    const value = 'share' in is ? percent(is.share) : 'count' in is ? String(is.count) : is.name
    return text.replaceAll(`{${name}}`, value)
  }, rule.message)
}

/** How many findings of each severity still stand. */
export function standing(found: Reviewed): Record<Severity | 'aside', number> {
  const counts = { error: 0, warning: 0, note: 0, aside: 0 }
  for (const one of found.findings) counts[one.set_aside ? 'aside' : one.severity]++
  return counts
}

/** Sets a finding aside, with who says so and why; it stays visible. */
export function setAside(found: FindingOut, author: string, reason: string): void {
  const place = work.programme.overrides?.length ?? 0
  const whose = found.intervention === undefined ? {} : { intervention: found.intervention }
  const date = new Date().toISOString().slice(0, 10)
  work.put(['overrides', place], { rule: found.rule, ...whose, at: found.at, author, date, reason })
}

/** Takes back that a finding is set aside. */
export function takeBack(found: FindingOut): void {
  const all = work.programme.overrides ?? []
  const same = (place: number) => {
    const one = all[place]
    return one?.rule === found.rule && one.intervention === found.intervention && (one.at ?? found.at) === found.at
  }
  const kept = all.filter((_, place) => !same(place))
  work.put(['overrides'], kept.length > 0 ? kept : undefined)
}

export const reviews = new Reviews()
