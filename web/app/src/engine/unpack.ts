/**
 * Unpacks what LZMA has packed: the engine travels a fifth smaller than by gzip, from any server.
 *
 * The format is that of `.lzma` files: properties (1 byte), dictionary size (4), unpacked size (8), then
 * the range-coded stream, as Igor Pavlov's LZMA specification describes it. The whole output serves as the
 * dictionary. Names follow the specification.
 */

const BITS = 11
const EVEN = 1 << (BITS - 1)
const MOVE = 5
const TOP = 2 ** 24

const probabilities = (count: number): Uint16Array => new Uint16Array(count).fill(EVEN)

export function unpack(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const properties = view.getUint8(0)
  const lc = properties % 9
  const lp = Math.floor(properties / 9) % 5
  const pb = Math.floor(properties / 45)
  const size = view.getUint32(5, true)
  const output = new Uint8Array(size)
  // The first byte of the stream is always 0; the next four begin the code.
  let at = 18
  let code = view.getUint32(14)
  let range = 0xffffffff

  const normalise = (): void => {
    if (range >= TOP) return
    range = (range << 8) >>> 0
    code = ((code << 8) | (packed[at++] ?? 0)) >>> 0
  }

  const bit = (table: Uint16Array, index: number): number => {
    const probability = table[index] ?? EVEN
    const bound = (range >>> BITS) * probability
    if (code < bound) {
      table[index] = probability + (((1 << BITS) - probability) >>> MOVE)
      range = bound
      normalise()
      return 0
    }
    table[index] = probability - (probability >>> MOVE)
    range -= bound
    code -= bound
    normalise()
    return 1
  }

  const plain = (count: number): number => {
    let value = 0
    for (; count > 0; count--) {
      range >>>= 1
      const one = code >= range ? 1 : 0
      if (one) code -= range
      value = (value << 1) | one
      normalise()
    }
    return value >>> 0
  }

  const tree = (table: Uint16Array, start: number, bits: number): number => {
    let node = 1
    for (let left = bits; left > 0; left--) node = (node << 1) | bit(table, start + node)
    return node - (1 << bits)
  }

  const reverse = (table: Uint16Array, start: number, bits: number): number => {
    let node = 1
    let value = 0
    for (let place = 0; place < bits; place++) {
      const one = bit(table, start + node)
      node = (node << 1) | one
      value |= one << place
    }
    return value
  }

  const length = (): ((state: number) => number) => {
    const choice = probabilities(2)
    const low = probabilities(16 << 3)
    const middle = probabilities(16 << 3)
    const high = probabilities(256)
    return (state) =>
      2 + (!bit(choice, 0) ? tree(low, state << 3, 3) : !bit(choice, 1) ? 8 + tree(middle, state << 3, 3) : 16 + tree(high, 0, 8))
  }

  const literals = probabilities(0x300 << (lc + lp))
  const slots = probabilities(4 << 6)
  const places = probabilities(128)
  const align = probabilities(16)
  const isMatch = probabilities(12 << 4)
  const isRep = probabilities(12)
  const isRepG0 = probabilities(12)
  const isRepG1 = probabilities(12)
  const isRepG2 = probabilities(12)
  const isRep0Long = probabilities(12 << 4)
  const matched = length()
  const repeated = length()
  let [rep0, rep1, rep2, rep3, state] = [0, 0, 0, 0, 0]

  const distance = (count: number): number => {
    const slot = tree(slots, Math.min(count - 2, 3) << 6, 6)
    if (slot < 4) return slot
    const bits = (slot >> 1) - 1
    const base = ((2 | (slot & 1)) << bits) >>> 0
    return slot < 14 ? base + reverse(places, base - slot, bits) : base + plain(bits - 4) * 16 + reverse(align, 0, 4)
  }

  for (let to = 0; to < size; ) {
    const position = to & ((1 << pb) - 1)
    if (!bit(isMatch, (state << 4) + position)) {
      const before = output[to - 1] ?? 0
      const table = 0x300 * (((to & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)))
      let symbol = 1
      if (state >= 7) {
        // After a match, the byte that would have come next is a hint, as long as it holds.
        let hint = output[to - rep0 - 1] ?? 0
        do {
          const expected = (hint >> 7) & 1
          hint <<= 1
          const one = bit(literals, table + ((1 + expected) << 8) + symbol)
          symbol = (symbol << 1) | one
          if (one !== expected) break
        } while (symbol < 256)
      }
      while (symbol < 256) symbol = (symbol << 1) | bit(literals, table + symbol)
      output[to++] = symbol
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
      continue
    }
    let count: number
    if (!bit(isRep, state)) {
      ;[rep3, rep2, rep1] = [rep2, rep1, rep0]
      count = matched(position)
      rep0 = distance(count)
      state = state < 7 ? 7 : 10
      // The mark that the stream ends here.
      if (rep0 === 0xffffffff) break
    } else {
      if (bit(isRepG0, state)) {
        let far = rep1
        if (bit(isRepG1, state)) {
          far = rep2
          if (bit(isRepG2, state)) [far, rep3] = [rep3, rep2]
          rep2 = rep1
        }
        ;[rep1, rep0] = [rep0, far]
      } else if (!bit(isRep0Long, (state << 4) + position)) {
        output[to] = output[to - rep0 - 1] ?? 0
        to++
        state = state < 7 ? 9 : 11
        continue
      }
      count = repeated(position)
      state = state < 7 ? 8 : 11
    }
    for (; count > 0; count--, to++) output[to] = output[to - rep0 - 1] ?? 0
  }
  return output
}
