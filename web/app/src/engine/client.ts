/** Asking the engine: a worker, and a promise for every question put to it. */

import exchange from 'virtual:engine/exchange'
import short from 'virtual:engine/short'
import whole from 'virtual:engine/whole'
import type { Planning, Reply, Robustness, Simulating, Trouble } from './answer'
import type { Asked, Stepwise, Told } from './serve'
import type { Robust, Simulate, Want } from './want'

/** What a simulation gives. */
export type Simulated = { ok: Simulating } | { problems: Trouble[] }

/** What a search for a plan gives: the plan, or the best so far. */
export type Searched = { ok: Planning } | { problems: Trouble[] }

/** How far a search for a plan has come: in units of value, null where there is none yet. */
export type PlanProgress = { value: number | null; bound: number | null; gap: number | null; steps: number }

/** What holding a plan against drawn worlds gives. */
export type Held = { ok: Robustness } | { problems: Trouble[] }

/** An answer that is worked out step by step: in the end, or as far as it has come when that is enough. */
export type Steps<T> = { reply: Promise<T>; enough: () => void }

/** A question without its number. */
type Question = { programme: string; want: string; stepwise?: Stepwise } | { door: string; given: string[] }

/** Hears what share of the work is behind, and what else is said of it, as JSON. */
type Share = (share: number, progress?: string) => void

type Waiting = { done: (reply: unknown) => void; failed: (error: Error) => void; share?: Share }

/** The module that only ranks and comes first, the one with everything, or that for the files of other programs. */
const MODULES = {
  short: { url: short, worker: () => new Worker(new URL('./short.worker.ts', import.meta.url), { type: 'module' }) },
  whole: { url: whole, worker: () => new Worker(new URL('./whole.worker.ts', import.meta.url), { type: 'module' }) },
  exchange: { url: exchange, worker: () => new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' }) },
}

export class Engine {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  /** The module, ready for further workers, and the knowledge as JSON. */
  readonly ready: Promise<{ engine: WebAssembly.Module; knowledge: string }>

  constructor(which: keyof typeof MODULES, engine?: WebAssembly.Module) {
    const { url, worker } = MODULES[which]
    this.#worker = worker()
    this.ready = new Promise((done, failed) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if ('engine' in data) return done(data)
        const waiting = data.id === undefined ? undefined : this.#waiting.get(data.id)
        if ('share' in data) return waiting?.share?.(data.share, data.progress)
        if (data.id !== undefined) this.#waiting.delete(data.id)
        if ('json' in data) waiting?.done(JSON.parse(data.json))
        else (waiting?.failed ?? failed)(new Error(data.failed))
      }
      this.#worker.onerror = (event) => failed(new Error(event.message))
    })
    // Whoever asks is told of a failure as well.
    this.ready.catch(() => undefined)
    this.#tell({ engine: engine ?? new URL(url, location.href).href })
  }

  #tell(asked: Asked): void {
    this.#worker.postMessage(asked)
  }

  /** Whether an answer is still owed. */
  get busy(): boolean {
    return this.#waiting.size > 0
  }

  ask(programme: string, want: Want = {}): Promise<Reply> {
    return this.#ask<Reply>({ programme, want: JSON.stringify(want) })
  }

  /** Simulates the ranking, and says again and again what share of the work is behind. */
  simulate(programme: string, simulate: Simulate, share: (share: number) => void): Promise<Simulated> {
    return this.#steps<Simulated>('study', programme, { simulate }, share).reply
  }

  /** Looks for a plan, and says again and again how far it has come; what is wanted besides is told at the end. */
  search(programme: string, want: Want, tell: (share: number, progress: PlanProgress) => void): Steps<Searched> {
    return this.#steps('planSearch', programme, want, (share, progress) => {
      if (progress) tell(share, JSON.parse(progress) as PlanProgress)
    })
  }

  /** Holds the plan against drawn worlds, and says again and again what share of the work is behind. */
  hold(programme: string, robust: Robust, share: (share: number) => void): Steps<Held> {
    return this.#steps('planStudy', programme, { robust }, share)
  }

  #steps<T>(stepwise: Stepwise, programme: string, want: Want, share: Share): Steps<T> {
    const reply = this.#ask<T>({ programme, want: JSON.stringify(want), stepwise }, share)
    const id = this.#last
    return { reply, enough: () => this.#tell({ enough: id }) }
  }

  /** Asks at another door of the module, by its name. */
  call<T>(door: string, ...given: string[]): Promise<T> {
    return this.#ask<T>({ door, given })
  }

  #ask<T>(asked: Question, share?: Share): Promise<T> {
    const id = ++this.#last
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done: done as Waiting['done'], failed, share })
      this.#tell({ id, ...asked })
    })
  }

  /** Ends the worker; what it still owes is never answered. */
  stop(): void {
    this.#worker.terminate()
  }
}
