/** What the sources teach beside the matrix: rules, cases, words. Fetched when somebody first asks. */

import type { Case, Cite, Rule, Terms } from '../engine/lessons'
import { beside } from '../beside'
import type { Teaches } from '../words/catalogue'
import { other } from '../words/spoken'
import { translated } from '../words/translated'
import { know } from './knowledge.svelte'
import { speech } from './tongue.svelte'

type Work = { id: string; title: string; year?: number }

/** What of the files of the lessons is shown. */
type File = { rule?: Rule[]; case?: Case[]; source?: Work[]; list?: Terms[] }

/** A word or a question of the review: its id, what it is called, and what it asks at more length. */
export type Asked = { id: string; name: string; asks?: string }

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
  #lists = new Map<string, readonly { id: string; name: string; asks: string }[]>()
  /** Whether they are there. */
  there = $state(false)
  /** Why they could not be fetched. */
  failed = $state('')

  /** In the language of the page, if they are there in it. */
  get #texts(): Teaches | undefined {
    return other('lessons') as Teaches | undefined
  }

  /** The language of the lessons, where it is not that of the page. */
  get foreign(): 'en' | undefined {
    return this.#texts?.rules ? undefined : speech.foreign
  }

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
      void speech.teach()
      const text = await beside('lessons.json')
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
      for (const { kind, term } of file.list ?? []) {
        this.#lists.set(kind, term)
        for (const one of term) this.#terms.set(`${kind} ${one.id}`, one.name)
      }
    }
  }

  rule(code: string): Rule | undefined {
    const texts = this.#texts
    return translated(this.#rules.get(code), texts && { ...texts.rules?.[code], asks: texts.asks?.[code] })
  }

  case(id: string): Case | undefined {
    return translated(this.#cases.get(id), this.#texts?.cases?.[id])
  }

  /** The cases that bear on a cell: they used the approach and bear on the constraint. */
  casesOf(approach: string, constraint: string): Case[] {
    const all = [...this.#cases.values()].filter((one) => one.approaches?.includes(approach) && one.constraints?.includes(constraint))
    return all.map((one) => translated(one, this.#texts?.cases?.[one.id]))
  }

  /** What the word that a fact names is called. */
  term(fact: string, id: string): string | undefined {
    const name = `${KINDS[fact] ?? fact} ${id}`
    return translated(this.#terms.get(name), this.#texts?.terms?.[name])
  }

  /** The words of a kind, in the order of the sources. */
  terms(kind: string): Asked[] {
    const texts = this.#texts
    return (this.#lists.get(kind) ?? []).map(({ id, name, asks }) => {
      const key = `${kind} ${id}`
      return { id, name: translated(name, texts?.terms?.[key]), asks: translated(asks, texts?.termAsks?.[key]) }
    })
  }

  /** The questions that are asked of the programme, or of an intervention with these approaches: each once. */
  questions(of: Rule['of'], uses: readonly string[] = []): Asked[] {
    const asked = new Map<string, Asked>()
    // A rule is one question, or has a function that reads some beside other fields; the former say best what is asked.
    const rules = [...this.#rules.values()].sort((a, b) => Number(!a.when) - Number(!b.when))
    for (const { id: code, of: whole, asks, when, looks_at: looks = [] } of rules) {
      if (whole !== of || (when?.uses && !when.uses.some((one) => uses.includes(one)))) continue
      const ids = when ? [when.answer] : looks.flatMap((path) => /^(?:design|interventions\/\*)\/answers\/(.+)$/.exec(path)?.[1] ?? [])
      for (const id of ids) if (!asked.has(id)) asked.set(id, { id, name: this.rule(code)?.asks ?? asks })
    }
    return [...asked.values()]
  }

  /** Where the sources say so, in full. */
  cited({ source, section }: Cite): string {
    const found = know().all.sources.find((one) => one.id === source) ?? this.#works.get(source)
    return [found?.title ?? source, found?.year, section].filter(Boolean).join(', ')
  }
}

export const lessons = new Lessons()
