/**
 * What the engine says of the programme: the ranking at every change, the plan once the hand rests.
 *
 * The whole module, which plans and simulates, is fetched when a view first asks for what it gives.
 */

import { Engine, type PlanProgress, type Searched } from '../engine/client'
import type { Contrasting, Planning, Ranking, Reply, Response, Trouble } from '../engine/answer'
import type { LeverpointProgramme } from '../engine/programme'
import { learn } from './knowledge.svelte'

/** How long nothing must change before a plan is looked for. */
const REST = 150

class Answers {
  #ranker: Engine | undefined
  #planner: Engine | undefined
  #short: WebAssembly.Module | undefined
  #whole: WebAssembly.Module | undefined
  #wanted = ''
  #answered = ''
  #soon = 0
  #rest = 0

  #enough: (() => void) | undefined

  #planWanted = $state(false)

  ranking = $state.raw<Ranking>()
  /** Whether the ranking shown is of an earlier state. */
  answering = $state(true)
  madeBy = $state.raw<Response['made_by']>()
  plan = $state.raw<Planning>()
  /** The programme that `ranking` is about. */
  programme = $state.raw<LeverpointProgramme>()
  /** Whether the plan shown is of an earlier state and the present one is looked for. */
  planning = $state(false)
  /** How far the search for a plan has come. */
  progress = $state.raw<PlanProgress>()
  /** The text that `ranking` is about. */
  text = $state.raw('')
  /** What is wrong with the programme as it stands. */
  problems = $state.raw<readonly Trouble[]>([])
  /** Why the engine does not answer. */
  broken = $state('')

  /** Starts the engine and gives what it knows. */
  async start(): Promise<void> {
    try {
      await this.#begin()
    } catch (error) {
      this.broken = String(error)
      throw error
    }
  }

  async #begin(): Promise<void> {
    this.#ranker = new Engine('short', this.#short)
    const { engine, knowledge } = await this.#ranker.ready
    if (!this.#short) learn(knowledge)
    this.#short = engine
  }

  /** Whether a text is a programme: its problems, or none. */
  async check(text: string): Promise<readonly Trouble[]> {
    const reply = await this.#ask(text)
    return 'problems' in reply ? reply.problems : []
  }

  /** The ranks of the interventions of a text. */
  async ranks(text: string): Promise<Map<string, number>> {
    const reply = await this.#ask(text)
    return new Map('ok' in reply ? reply.ok.ranking.interventions.map((one) => [one.id, one.rank]) : [])
  }

  /** Why one intervention stands ahead of another. */
  async contrast(text: string, one: string, other: string): Promise<Contrasting | undefined> {
    const reply = await this.#ask(text, [one, other])
    return 'ok' in reply ? reply.ok.contrast : undefined
  }

  /** Asks for plans from now on. */
  needPlan(): void {
    if (this.#planWanted) return
    this.#planWanted = true
    if (this.ranking && !this.answering) this.#planSoon()
    else this.planning = true
  }

  /** Takes the best plan so far, with the gap that is left. */
  enough(): void {
    this.#enough?.()
  }

  /** Another worker with everything. */
  whole(): Engine {
    const engine = new Engine('whole', this.#whole)
    engine.ready.then(
      ({ engine }) => (this.#whole = engine),
      () => undefined,
    )
    return engine
  }

  /** Ranks a text soon, and plans it when nothing newer has come. */
  follow(text: string): void {
    this.#wanted = text
    this.answering = text !== this.#answered
    this.#endPlan()
    if (this.#soon === 0) this.#soon = window.setTimeout(() => void this.#rank(), 16)
  }

  async #rank(): Promise<void> {
    try {
      while (this.#wanted !== this.#answered) {
        const text = this.#wanted
        const reply = await this.#ask(text)
        this.#answered = text
        if ('problems' in reply) this.problems = reply.problems
        else {
          this.problems = []
          this.ranking = reply.ok.ranking
          this.madeBy = reply.ok.made_by
          this.text = text
          this.programme = JSON.parse(text) as LeverpointProgramme
        }
      }
    } finally {
      this.#soon = 0
      this.answering = false
    }
    this.#planSoon()
  }

  #planSoon(): void {
    if (this.problems.length > 0 || this.broken) return void (this.planning = false)
    this.#endPlan()
    if (this.#planWanted) this.#rest = window.setTimeout(() => void this.#plan(this.#answered), REST)
  }

  async #plan(text: string): Promise<void> {
    const planner = (this.#planner ??= this.whole())
    const { reply, enough } = planner.search(text, {}, (_, progress) => (this.progress = progress))
    this.#enough = enough
    const got = await reply.catch((error: Error): Searched => {
      this.broken = error.message
      return { problems: [] }
    })
    // A stopped planner never answers, so that this is of the present state.
    this.planning = false
    this.progress = undefined
    if ('ok' in got) this.plan = got.ok
  }

  /** Whatever plan is under way is of an outdated state. */
  #endPlan(): void {
    clearTimeout(this.#rest)
    this.planning = this.#planWanted
    this.progress = undefined
    if (!this.#planner?.busy) return
    this.#planner.stop()
    this.#planner = undefined
  }

  async #ask(text: string, contrast?: string[]): Promise<Reply> {
    try {
      if (!this.#ranker) await this.#begin()
      if (!this.#ranker) throw new Error()
      const reply = await this.#ranker.ask(text, contrast ? { contrast } : {})
      this.broken = ''
      return reply
    } catch (error) {
      // After a fault the module cannot be trusted any more: the next question starts another.
      this.#ranker?.stop()
      this.#ranker = undefined
      this.broken = (error as Error).message
      return { problems: [] }
    }
  }
}

export const answers = new Answers()
