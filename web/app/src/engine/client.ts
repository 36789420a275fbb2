/** Asking the engine: a worker, and a promise for every question put to it. */

import url from 'virtual:engine'
import type { Reply } from './answer'
import type { Want } from './want'
import type { Asked, Told } from './worker'

type Waiting = { done: (reply: Reply) => void; failed: (error: Error) => void }

export class Engine {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  /** The module, ready for further workers, and the knowledge as JSON. */
  readonly ready: Promise<{ engine: WebAssembly.Module; knowledge: string }>

  constructor(engine?: WebAssembly.Module) {
    this.ready = new Promise((done, failed) => {
      this.#worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if ('engine' in data) return done(data)
        const waiting = data.id === undefined ? undefined : this.#waiting.get(data.id)
        if (data.id !== undefined) this.#waiting.delete(data.id)
        if ('json' in data) waiting?.done(JSON.parse(data.json) as Reply)
        else (waiting?.failed ?? failed)(new Error(data.failed))
      }
      this.#worker.onerror = (event) => failed(new Error(event.message))
    })
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
    const id = ++this.#last
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed })
      this.#tell({ id, programme, want: JSON.stringify(want) })
    })
  }

  /** Ends the worker; what it still owes is never answered. */
  stop(): void {
    this.#worker.terminate()
  }
}
