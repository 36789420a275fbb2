/** What is asked of the plan besides, each in a thread of its own: when it is looked at, and again when the programme changes. */

import type { Engine } from '../engine/client'
import type { AlternativePlan, BestUnder, JudgedPlan, MoneyFrontier, Planned, Prices } from '../engine/answer'
import type { LeverpointProgramme } from '../engine/programme'
import type { Want } from '../engine/want'
import { answers } from './answers.svelte'

/** How long nothing must change before it is asked. */
const REST = 200

/** What an answer speaks of: it makes no sense beside another programme. */
const shapeOf = ({ interventions, periods }: LeverpointProgramme): string =>
  JSON.stringify([periods ?? [], (interventions ?? []).map((one) => one.id)])
const shape = $derived(answers.programme ? shapeOf(answers.programme) : '')

export class Asked<T> {
  readonly #pick: (plan: Planned) => T | undefined
  #engine: Engine | undefined
  #rest = 0
  #key = ''
  #last: { text: string; want: Want } | undefined

  #found = $state.raw<{ shape: string; found: T | undefined }>()
  /** The text that `found` is of. */
  of = $state.raw('')
  /** Whether an answer is on its way. */
  busy = $state(false)
  stopped = $state(false)
  failed = $state('')

  constructor(pick: (plan: Planned) => T | undefined) {
    this.#pick = pick
  }

  /** What was found last, unless it was of other interventions or periods. */
  get found(): T | undefined {
    return this.#found?.shape === shape ? this.#found.found : undefined
  }

  /** Asks of a text, unless that is known or under way. */
  follow(text: string, want: Want): void {
    const key = JSON.stringify(want) + text
    if (key === this.#key) return
    this.#key = key
    this.#last = { text, want }
    this.#again()
  }

  /** Leaves it at what there is. */
  stop(): void {
    this.#end()
    this.stopped = true
  }

  /** Goes on after a stop or a failure: from the start. */
  goOn(): void {
    this.#again()
  }

  #again(): void {
    this.#end()
    this.stopped = false
    this.failed = ''
    this.busy = true
    this.#rest = window.setTimeout(() => void this.#ask(), REST)
  }

  #end(): void {
    clearTimeout(this.#rest)
    if (this.#engine?.busy) {
      this.#engine.stop()
      this.#engine = undefined
    }
    this.busy = false
  }

  async #ask(): Promise<void> {
    if (!this.#last) return
    const { text, want } = this.#last
    const engine = (this.#engine ??= answers.whole())
    try {
      // A stopped engine never answers, so that this is of what was asked last.
      const reply = await engine.ask(text, { plan: true, ...want })
      if ('ok' in reply && reply.ok.plan?.outcome === 'plan') {
        this.#found = { shape: shapeOf(JSON.parse(text) as LeverpointProgramme), found: this.#pick(reply.ok.plan) }
        this.of = text
      }
    } catch (error) {
      this.#engine = undefined
      this.failed = (error as Error).message
    }
    this.busy = false
  }
}

/** How many other plans are looked for at a time. */
const OTHERS = 3

class Asks {
  readonly frontier = new Asked<MoneyFrontier>((plan) => plan.frontier)
  readonly prices = new Asked<Prices>((plan) => plan.prices)
  readonly alternatives = new Asked<AlternativePlan[]>((plan) => plan.alternatives)
  readonly own = new Asked<JudgedPlan>((plan) => plan.own)
  readonly under = new Asked<BestUnder>((plan) => plan.own?.best_under)
  /** How many other plans are looked for. */
  others = $state(OTHERS)
  /** What a plan made by hand funds; none until somebody ticks something. */
  ticks = $state.raw<ReadonlySet<string>>()
  /** The ticks of which it was asked under which weights they would be the best. */
  weighed = $state.raw<ReadonlySet<string>>()

  /** The plan that was found last, where there is one; none of another programme. */
  readonly plan = $derived.by(() => {
    const { plan, programme } = answers
    if (plan?.outcome !== 'plan' || !programme) return
    const ids = new Set((programme.interventions ?? []).map((one) => one.id))
    const all = [...plan.why_in, ...plan.left_out]
    return all.length === ids.size && all.every((one) => ids.has(one.id)) ? plan : undefined
  })
  readonly #rested = $derived(this.plan && !answers.planning && !answers.answering ? answers.text : '')

  needFrontier(): void {
    if (this.#rested) this.frontier.follow(this.#rested, { frontier: true })
  }

  needPrices(): void {
    if (this.#rested) this.prices.follow(this.#rested, { prices: true })
  }

  needAlternatives(): void {
    if (this.#rested) this.alternatives.follow(this.#rested, { alternatives: this.others })
  }

  moreAlternatives(): void {
    this.others += OTHERS
  }

  needOwn(): void {
    if (this.#rested && this.ticks) this.own.follow(this.#rested, { own: this.#there(this.ticks) })
  }

  needUnder(): void {
    if (this.#rested && this.weighed) this.under.follow(this.#rested, { own: this.#there(this.weighed), own_weights: true })
  }

  /** Those of some interventions that the programme has. */
  #there(ids: ReadonlySet<string>): string[] {
    return [...(this.plan?.why_in ?? []), ...(this.plan?.left_out ?? [])].map((one) => one.id).filter((id) => ids.has(id))
  }
}

export const asks = new Asks()
