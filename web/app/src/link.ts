/** A programme within an address: packed, in the part after `#`, which no browser sends anywhere. */

const MARK = '#p='
/** The most letters an address may have: every browser takes that many. */
export const MOST = 32_000
/** From here on, some programs for mail and messages cut an address off. */
export const LONG = 2_000
/** What an address may unpack to, so that a small one cannot fill the memory. */
const UNPACKED = 4_000_000

/** Whether the part of an address after `#` carries a programme. */
export const carries = (hash: string): boolean => hash.startsWith(MARK)

/** All bytes of a stream, or a failure beyond `most`. */
async function gathered(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      void reader.cancel().catch(() => undefined)
      throw new RangeError('too large')
    }
    parts.push(value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const through = (bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(by)

/** The address that carries a text, letter for letter. It may be longer than [`MOST`]. */
export async function addressOf(text: string): Promise<string> {
  const packed = await gathered(through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')), Infinity)
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  const letters = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return location.href.replace(/#.*$/, '') + MARK + letters
}

/** The text that an address carries; fails if it is cut off, spoilt or too large. */
export async function carried(hash: string): Promise<string> {
  const binary = atob(hash.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'))
  const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  const bytes = await gathered(through(packed, new DecompressionStream('deflate-raw')), UNPACKED)
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
