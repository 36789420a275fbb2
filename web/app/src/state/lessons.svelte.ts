/** What the sources teach beside the matrix: rules, cases, words. Fetched when somebody first asks. */

import type { Case, Cite, Rule, Terms } from '../engine/lessons'
import { know } from './knowledge.svelte'

type Work = { id: string; title: string; year?: number }

/** What of the files of the lessons is shown. */
type File = { rule?: Rule[]; case?: Case[]; source?: Work[]; list?: Terms[] }

/** The kind of word that a fact of a finding names. */
const KINDS: Record<string, string> = {
  need: 'need',
  threat: 'threat',
  opportunity: 'opportunity',
  factor: 'factor',
  principle: 'principle',
  level: 'policy-level',
  lacks: 'women',
  subject: 'screen',
}

class Lessons {
  #text: Promise<string> | undefined
  #rules = new Map<string, Rule>()
  #cases = new Map<string, Case>()
  #works = new Map<string, Work>()
  #terms = new Map<string, string>()
  /** Whether they are there. */
  there = $state(false)
  /** Why they could not be fetched. */
  failed = $state('')

  /** Fetches them, once; after a failure again. */
  text(): Promise<string> {
    return (this.#text ??= this.#fetch())
  }

  /** Asks for them, for what shows them as soon as they are there. */
  need(): void {
    this.text().catch(() => undefined)
  }

  async #fetch(): Promise<string> {
    try {
      const response = await fetch('./lessons.json')
      if (!response.ok) throw new Error(`${response.status} lessons.json`)
      const text = await response.text()
      this.#read(Object.values(JSON.parse(text) as Record<string, File>))
      this.there = true
      this.failed = ''
      return text
    } catch (error) {
      this.#text = undefined
      this.failed = (error as Error).message
      throw error
    }
  }

  #read(files: readonly File[]): void {
    for (const file of files) {
      for (const one of file.rule ?? []) this.#rules.set(one.id, one)
      for (const one of file.case ?? []) this.#cases.set(one.id, one)
      for (const one of file.source ?? []) this.#works.set(one.id, one)
      for (const { kind, term } of file.list ?? []) for (const one of term) this.#terms.set(`${kind} ${one.id}`, one.name)
    }
  }

  rule(code: string): Rule | undefined {
    return this.#rules.get(code)
  }

  case(id: string): Case | undefined {
    return this.#cases.get(id)
  }

  /** The cases that bear on a cell: they used the approach and bear on the constraint. */
  casesOf(approach: string, constraint: string): Case[] {
    return [...this.#cases.values()].filter((one) => one.approaches?.includes(approach) && one.constraints?.includes(constraint))
  }

  /** What the word that a fact names is called. */
  term(fact: string, id: string): string | undefined {
    return this.#terms.get(`${KINDS[fact] ?? fact} ${id}`)
  }

  /** Where the sources say so, in full. */
  cited({ source, section }: Cite): string {
    const found = know().all.sources.find((one) => one.id === source) ?? this.#works.get(source)
    return [found?.title ?? source, found?.year, section].filter(Boolean).join(', ')
  }
}

export const lessons = new Lessons()
