/** The engine in a thread of its own: JSON strings in, JSON strings out. */

import { unpack } from './unpack'

/** What the page sends: once the engine, then questions; or that what was found so far is enough, by the number of its question. */
export type Asked =
  | { engine: string | WebAssembly.Module }
  | { id: number; programme: string; want: string; stepwise?: Stepwise }
  | { id: number; door: string; given: string[] }
  | { enough: number }

/** What can be taken step by step: a simulation of the ranking, the search for a plan, a plan in drawn worlds. */
export type Stepwise = 'study' | 'planSearch' | 'planStudy'

/** What it gets: once the engine, for further workers, with its knowledge; then shares of the work, and answers. */
export type Told =
  | { engine: WebAssembly.Module; knowledge: string }
  | { id: number; share: number; progress?: string }
  | { id: number; json: string }
  | { id?: number; failed: string }

/** Work that is taken step by step; some says more than the share that is behind, as JSON. */
type Steps = { step(much: number): number; progress?(): string; result(): string; free(): void }

/** What a module gives. */
export type Module = {
  initSync: (from: { module: WebAssembly.Module }) => unknown
  knowledge?: () => string
  answer?: (programme: string, want: string) => string
  stepwise?: Record<Stepwise, (programme: string, want: string) => Steps>
  /** Whatever else it answers, by name: JSON, or nothing where there is nothing to say. */
  doors?: Record<string, (...given: string[]) => string>
}

/** Draws, steps or worlds between two words about how far it has come. */
const STEP: Record<Stepwise, number> = { study: 2_000, planSearch: 1, planStudy: 20 }

const tell = (told: Told): void => postMessage(told)

/** Fetches the module and unpacks it. While developing it comes as it is: a module begins with a zero. */
async function fetched(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  const got = new Uint8Array(await response.arrayBuffer())
  return WebAssembly.compile((got[0] === 0 ? got : unpack(got)) as BufferSource)
}

/** Lets whatever was sent meanwhile be heard. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((done) => {
    port1.onmessage = () => done(port1.close())
    port2.postMessage(null)
  })
}

export function serve({ initSync, knowledge, answer, stepwise, doors }: Module): void {
  let begun: Promise<void> | undefined

  async function begin(from: string | WebAssembly.Module): Promise<void> {
    const engine = typeof from === 'string' ? await fetched(from) : from
    initSync({ module: engine })
    tell({ engine, knowledge: knowledge?.() ?? '' })
  }

  /** Questions whose answer so far is enough. */
  const enough = new Set<number>()

  async function inSteps(id: number, work: Steps, step: number): Promise<string> {
    let share: number
    do {
      share = work.step(step)
      tell({ id, share, progress: work.progress?.() })
      await pause()
    } while (share < 1 && !enough.has(id))
    enough.delete(id)
    const json = work.result()
    work.free()
    return json
  }

  onmessage = async ({ data }: MessageEvent<Asked>) => {
    const id = 'id' in data ? data.id : undefined
    try {
      if ('enough' in data) enough.add(data.enough)
      else if ('engine' in data) await (begun = begin(data.engine))
      else {
        await begun
        if ('door' in data) {
          const door = doors?.[data.door]
          if (!door) throw new Error(`there is no door ${data.door}`)
          return tell({ id: data.id, json: door(...data.given) || '{}' })
        }
        const { programme, want } = data
        const begin = data.stepwise && stepwise?.[data.stepwise]
        const json = begin
          ? await inSteps(data.id, begin(programme, want), STEP[data.stepwise!])
          : (answer?.(programme, want) ?? '{}')
        tell({ id: data.id, json })
      }
    } catch (error) {
      tell({ id, failed: String(error) })
    }
  }
}
