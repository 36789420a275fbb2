/**
 * Changing one value in a JSON text and leaving every other character as it is.
 *
 * The programme is kept as the text of its file: remarks, the order of keys, line breaks and the way a
 * number is written stay what their author made them, and the engine's line numbers stay true.
 */

export type Path = readonly (string | number)[]

/** Where a value stands. */
type Span = { from: number; to: number }
type Member = { key: string | number; start: number; value: Span }

/** What is longer than this is written over several lines. */
const LINE = 100

const SPACE = /\s*/y
const STRING = /"(?:[^"\\]|\\.)*"/y
const SCALAR = /[^\s,\]}]+/y
const NESTED = /"(?:[^"\\]|\\.)*"|[[\]{}]|[^"[\]{}]+/y

const after = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The end of the value that begins at `from`. */
const end = (text: string, from: number): number => {
  if (text[from] === '"') return after(STRING, text, from)
  if (text[from] !== '{' && text[from] !== '[') return after(SCALAR, text, from)
  let depth = 0
  for (let at = from; at < text.length; ) {
    const next = after(NESTED, text, at)
    const sign = text[at]
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
    if (depth === 0) return next
    if (next === at) break
    at = next
  }
  throw new SyntaxError('unfinished JSON')
}

const root = (text: string): Span => {
  const from = after(SPACE, text, 0)
  return { from, to: end(text, from) }
}

/** The members of the object or list that begins at `from`. */
function* members(text: string, from: number): Generator<Member> {
  const list = text[from] === '['
  let at = after(SPACE, text, from + 1)
  for (let index = 0; text[at] !== ']' && text[at] !== '}'; index++) {
    const start = at
    let key: string | number = index
    if (!list) {
      const stop = after(STRING, text, at)
      key = JSON.parse(text.slice(at, stop)) as string
      at = after(SPACE, text, after(SPACE, text, stop) + 1)
    }
    const value = { from: at, to: end(text, at) }
    yield { key, start, value }
    at = after(SPACE, text, value.to)
    if (text[at] !== ',') return
    at = after(SPACE, text, at + 1)
  }
}

const find = (text: string, from: number, key: string | number): Member | undefined => {
  for (const member of members(text, from)) if (member.key === key) return member
  return undefined
}

/** On one line, with room inside the braces. */
const written = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')

/** The value at the end of a path, wrapped in what is missing on the way. */
const wrapped = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value)

const put = (text: string, { from, to }: Span, by: string): string => text.slice(0, from) + by + text.slice(to)

/** Where the value at `path` stands, or the nearest thing around it that is there. */
export function span(text: string, path: Path): Span {
  let here = root(text)
  for (const key of path) {
    const nested = text[here.from] === '{' || text[here.from] === '['
    const member = nested ? find(text, here.from, key) : undefined
    if (!member) break
    here = member.value
  }
  return here
}

/** The text with `value` at `path`; what is missing on the way is added. */
export function set(text: string, path: Path, value: unknown): string {
  let here = root(text)
  for (const [depth, key] of path.entries()) {
    const member = find(text, here.from, key)
    if (!member) return add(text, here, key, wrapped(path.slice(depth + 1), value))
    here = member.value
  }
  return put(text, here, written(value))
}

function add(text: string, into: Span, key: string | number, value: unknown): string {
  const list = text[into.from] === '['
  const name = list ? '' : JSON.stringify(key) + ': '
  const last = [...members(text, into.from)].at(-1)
  if (!last) return put(text, into, list ? `[${written(value)}]` : `{ ${name}${written(value)} }`)
  const gap = gapBefore(text, into, last)
  return put(text, { from: last.value.to, to: last.value.to }, ',' + gap + name + beside(gap, value))
}

/** As the neighbours stand: on a line of their own, or behind each other. */
const gapBefore = (text: string, into: Span, last: Member): string =>
  /\n[^\S\n]*$/.exec(text.slice(into.from, last.start))?.[0] ?? ' '

/** A value as it is written beside neighbours that stand so. */
function beside(gap: string, value: unknown): string {
  const flat = written(value)
  return flat.length > LINE && gap !== ' ' ? JSON.stringify(value, null, 2).replaceAll('\n', gap) : flat
}

/** The text with `values` at the end of the list at `path`, in one pass. */
export function append(text: string, path: Path, values: readonly unknown[]): string {
  const into = span(text, path)
  if (text[into.from] !== '[' || values.length === 0) return text
  const last = [...members(text, into.from)].at(-1)
  if (!last) return put(text, into, JSON.stringify(values, null, 2))
  const gap = gapBefore(text, into, last)
  return put(text, { from: last.value.to, to: last.value.to }, values.map((value) => ',' + gap + beside(gap, value)).join(''))
}

/** The text with every item of the list at `path` as `change` gives it, in one pass; what stands between them stays. */
export function each(text: string, path: Path, change: (item: string, place: number) => string): string {
  const { from } = span(text, path)
  if (text[from] !== '[') return text
  let [made, at] = ['', 0]
  for (const { key, value } of members(text, from)) {
    made += text.slice(at, value.from) + change(text.slice(value.from, value.to), key as number)
    at = value.to
  }
  return made + text.slice(at)
}

/** The text without the member at `path`; the same text if there is none. */
export function remove(text: string, path: Path): string {
  let here = root(text)
  for (const [depth, key] of path.entries()) {
    const all = [...members(text, here.from)]
    const at = all.findIndex((member) => member.key === key)
    const member = all[at]
    if (!member) return text
    if (depth < path.length - 1) {
      here = member.value
      continue
    }
    const before = all[at - 1]
    const next = all[at + 1]
    if (before) return put(text, { from: before.value.to, to: member.value.to }, '')
    if (next) return put(text, { from: member.start, to: next.start }, '')
    return put(text, here, text[here.from] === '[' ? '[]' : '{}')
  }
  return text
}
