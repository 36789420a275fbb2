/** The matrix and the scales, as the engine has them. */

import type { Approach, CellOut, Condition, Constraint, KnowledgeOut, Source } from '../engine/knowledge'
import { other } from '../words/spoken'
import { translated } from '../words/translated'
import { speech } from './tongue.svelte'

export class Knowledge {
  readonly all: KnowledgeOut
  readonly #cells = new Map<string, CellOut>()
  readonly #constraints = new Map<string, Constraint>()

  constructor(all: KnowledgeOut) {
    this.all = all
    for (const cell of all.cells) this.#cells.set(`${cell.approach},${cell.constraint}`, cell)
    for (const constraint of all.constraints) this.#constraints.set(constraint.id, constraint)
  }

  cell(row: number, column: number): CellOut | undefined {
    return this.#cells.get(`${row},${column}`)
  }

  constraint(id: string): Constraint | undefined {
    return this.#constraints.get(id)
  }

  /** The short name of a constraint. */
  short(id: string): string {
    return this.constraint(id)?.short ?? id
  }

  column(number: number): Constraint | undefined {
    return this.all.constraints.find((constraint) => constraint.number === number)
  }

  approach(key: string | number): Approach | undefined {
    return this.all.approaches.find((approach) => approach.id === key || approach.number === key)
  }

  condition(id: string): Condition | undefined {
    return this.all.conditions.find((condition) => condition.id === id)
  }

  source(id: string): Source | undefined {
    return this.all.sources.find((source) => source.id === id)
  }
}

let told = $state.raw<KnowledgeOut>()
/** With the names and sentences of the language of the page. */
const known = $derived(told && new Knowledge(translated(told, other('knowledge'))))

export const learn = (json: string): void => void (told = JSON.parse(json) as KnowledgeOut)

/** What the engine knows in several languages: in English, in that of the page, and in those of `packs`. */
export function tellings(packs: readonly unknown[]): KnowledgeOut[] {
  const english = told
  return english ? [english, know().all, ...packs.map((pack) => translated(english, pack))] : []
}

/** Whether the engine has said what it knows, and the words for it are there. */
export const learnt = (): boolean => told !== undefined && speech.whole

/** What the engine knows. Only for what is shown once it has said so. */
export const know = (): Knowledge => {
  if (!known) throw new Error('asked before the engine was ready')
  return known
}
