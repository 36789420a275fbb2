/** The engine in a thread of its own: JSON strings in, JSON strings out. */

import { answer, initSync, knowledge } from '../wasm/leverpoint_web.js'
import { unpack } from './unpack'

/** What the page sends: once the engine, then questions. */
export type Asked = { engine: string | WebAssembly.Module } | { id: number; programme: string; want: string }

/** What it gets: once the engine, for further workers, with its knowledge; then answers. */
export type Told =
  | { engine: WebAssembly.Module; knowledge: string }
  | { id: number; json: string }
  | { id?: number; failed: string }

const tell = (told: Told): void => postMessage(told)

/** Fetches the module and unpacks it. While developing it comes as it is: a module begins with a zero. */
async function module(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  const got = new Uint8Array(await response.arrayBuffer())
  return WebAssembly.compile((got[0] === 0 ? got : unpack(got)) as BufferSource)
}

onmessage = async ({ data }: MessageEvent<Asked>) => {
  const id = 'id' in data ? data.id : undefined
  try {
    if ('id' in data) tell({ id: data.id, json: answer(data.programme, data.want) })
    else {
      const engine = typeof data.engine === 'string' ? await module(data.engine) : data.engine
      initSync({ module: engine })
      tell({ engine, knowledge: knowledge() })
    }
  } catch (error) {
    tell({ id, failed: String(error) })
  }
}
