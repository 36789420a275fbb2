/** The engine in a thread of its own: JSON strings in, JSON strings out. */

import { unpack } from './unpack'

/** What the page sends: once the engine, then questions. */
export type Asked =
  | { engine: string | WebAssembly.Module }
  | { id: number; programme: string; want: string; stepwise?: boolean }
  | { id: number; door: string; given: string[] }

/** What it gets: once the engine, for further workers, with its knowledge; then shares of the work, and answers. */
export type Told =
  | { engine: WebAssembly.Module; knowledge: string }
  | { id: number; share: number }
  | { id: number; json: string }
  | { id?: number; failed: string }

/** Work that is taken step by step. */
type Steps = { step(draws: number): number; result(): string; free(): void }

/** What a module gives. */
export type Module = {
  initSync: (from: { module: WebAssembly.Module }) => unknown
  knowledge?: () => string
  answer?: (programme: string, want: string) => string
  study?: (programme: string, want: string) => Steps
  /** Whatever else it answers, by name: JSON, or nothing where there is nothing to say. */
  doors?: Record<string, (...given: string[]) => string>
}

/** Draws between two words about how far it has come. */
const STEP = 2_000

const tell = (told: Told): void => postMessage(told)

/** Fetches the module and unpacks it. While developing it comes as it is: a module begins with a zero. */
async function fetched(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  const got = new Uint8Array(await response.arrayBuffer())
  return WebAssembly.compile((got[0] === 0 ? got : unpack(got)) as BufferSource)
}

export function serve({ initSync, knowledge, answer, study, doors }: Module): void {
  let begun: Promise<void> | undefined

  async function begin(from: string | WebAssembly.Module): Promise<void> {
    const engine = typeof from === 'string' ? await fetched(from) : from
    initSync({ module: engine })
    tell({ engine, knowledge: knowledge?.() ?? '' })
  }

  function inSteps(id: number, work: Steps): string {
    let share = 0
    while (share < 1) tell({ id, share: (share = work.step(STEP)) })
    const json = work.result()
    work.free()
    return json
  }

  onmessage = async ({ data }: MessageEvent<Asked>) => {
    const id = 'id' in data ? data.id : undefined
    try {
      if ('engine' in data) await (begun = begin(data.engine))
      else {
        await begun
        if ('door' in data) {
          const door = doors?.[data.door]
          if (!door) throw new Error(`there is no door ${data.door}`)
          return tell({ id: data.id, json: door(...data.given) || '{}' })
        }
        const { programme, want, stepwise } = data
        tell({ id: data.id, json: stepwise && study ? inSteps(data.id, study(programme, want)) : (answer?.(programme, want) ?? '{}') })
      }
    } catch (error) {
      tell({ id, failed: String(error) })
    }
  }
}
