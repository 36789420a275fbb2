/** The programme that is worked on: the text of its file, changed in place, with every earlier state. */

import type { Answer, Answered, Intervention, LeverpointProgramme, Quantity } from '../engine/programme'
import { remove, set, type Path } from '../json'
import type { Typed } from '../quantity'

type State = { text: string; opened: string; name: string }

/** How many steps back are kept. */
const STEPS = 200
/** Changes of one value within this time are one step. */
const STROKE = 1000

class Work {
  #now = $state.raw<State>({ text: '', opened: '', name: '' })
  #past: State[] = []
  #steps = $state(0)
  #future: State[] = []
  #undone = $state(0)
  #stroke = { path: '', at: 0 }

  /** The programme as it stands. */
  readonly programme = $derived(JSON.parse(this.#now.text || '{}') as LeverpointProgramme)

  get state(): State {
    return this.#now
  }

  get text(): string {
    return this.#now.text
  }

  /** Whether anything was opened yet. */
  get there(): boolean {
    return this.#now.text !== ''
  }

  /** Whether it differs from the file it came from. */
  get changed(): boolean {
    return this.#now.text !== this.#now.opened
  }

  /** How many steps can be taken back. */
  get steps(): number {
    return this.#steps
  }

  /** How many steps that were taken back can be made again. */
  get undone(): number {
    return this.#undone
  }

  /** Takes another programme in place of this one; one step back brings this one again. */
  open(text: string, name: string, opened = text): void {
    if (this.there) this.#remember('')
    this.#now = { text, opened, name }
  }

  /** Writes a value into the file; `undefined` takes it out. */
  put(path: Path, value: unknown): void {
    const { text } = this.#now
    const made = value === undefined ? remove(text, path) : set(text, path, value)
    if (made !== text) this.write(made, path.join('/'))
  }

  /** Writes values as one step of its own, as what is pressed and not typed. */
  change(all: readonly (readonly [Path, unknown])[]): void {
    const made = all.reduce((text, [path, value]) => (value === undefined ? remove(text, path) : set(text, path, value)), this.text)
    if (made !== this.text) this.write(made)
  }

  /** Writes the whole text, as one step named `stroke`. */
  write(text: string, stroke = ''): void {
    this.#remember(stroke)
    this.#now = { ...this.#now, text }
  }

  /** Says that the present state has been saved as a file. */
  saved(): void {
    this.#now = { ...this.#now, opened: this.#now.text }
  }

  /** One step back. */
  back(): void {
    this.#step(this.#past, this.#future)
  }

  /** One step forward again. */
  again(): void {
    this.#step(this.#future, this.#past)
  }

  #step(from: State[], to: State[]): void {
    const state = from.pop()
    if (!state) return
    to.push(this.#now)
    this.#now = state
    this.#steps = this.#past.length
    this.#undone = this.#future.length
    this.#stroke.path = ''
  }

  #remember(path: string): void {
    const at = performance.now()
    const same = path !== '' && path === this.#stroke.path && at - this.#stroke.at < STROKE
    this.#stroke = { path, at }
    this.#future = []
    this.#undone = 0
    if (same) return
    this.#past.push(this.#now)
    if (this.#past.length > STEPS) this.#past.shift()
    this.#steps = this.#past.length
  }
}

export const work = new Work()

/** The answer alone, without its reason. */
export const answerOf = (answered: Answered | undefined): Answer =>
  typeof answered === 'object' ? answered.answer : (answered ?? 'unknown')

/** What a quantity is taken for. */
export const amountOf = (quantity: Quantity | undefined): number | undefined =>
  typeof quantity === 'object'
    ? (quantity.value ?? ((quantity.low ?? 0) + (quantity.high ?? 0)) / 2)
    : quantity

/** The place of an intervention in the document. */
export const placeOf = (id: string): number => (work.programme.interventions ?? []).findIndex((one) => one.id === id)

export const interventionOf = (id: string): Intervention | undefined =>
  (work.programme.interventions ?? []).find((one) => one.id === id)

/** What an intervention is called. */
export const titleOf = (id: string): string => interventionOf(id)?.title ?? id

/** What an actor of the market map is called. */
export const actorTitle = (id: string): string =>
  work.programme.map?.actors?.find((actor) => actor.id === id)?.title ?? id

/** Writes an answer where one may stand plain or with its reason. */
export const putAnswer = (path: Path, before: Answered | undefined, answer: Answer): void =>
  work.put(typeof before === 'object' ? [...path, 'answer'] : path, answer)

/** Writes how severe a constraint is, or how feasible to address. */
export function putLevel(constraint: string, field: 'severity' | 'feasibility', level: number | 'unknown'): void {
  const { diagnosis } = work.programme
  const at = (diagnosis ?? []).findIndex((one) => one.constraint === constraint)
  if (at >= 0) work.put(['diagnosis', at, field], level)
  else work.put(['diagnosis', diagnosis?.length ?? 0], { constraint, [field]: level })
}

/**
 * Where and what to write of what was typed, each number divided by `scale`: nothing takes it out; a number within the
 * stated range stays an estimate, one outside is a new number with the old note; a range takes the place of the old one.
 */
export function restated(path: Path, before: Quantity | undefined, typed: Typed | undefined, scale = 1, most = Infinity): readonly [Path, unknown] {
  if (!typed) return [path, undefined]
  const within = (number: number): number => Math.min(most, Math.max(0, number / scale))
  const [value, low, high] = [typed.value, typed.low, typed.high].map((one) => (one === undefined ? undefined : within(one)))
  const stated = typeof before === 'object' ? before : undefined
  if (low !== undefined && high !== undefined) {
    const made = { ...stated, low, high }
    delete made.value
    return [path, value === undefined ? made : { ...made, value }]
  }
  if (!stated) return [path, value]
  if (value !== undefined && stated.low !== undefined && stated.high !== undefined && stated.low <= value && value <= stated.high)
    return [[...path, 'value'], value]
  const made = { ...stated, value }
  delete made.low
  delete made.high
  delete made.assumed
  return [path, made]
}

/** Writes what was typed, each number divided by `scale`. */
export const putTyped = (path: Path, before: Quantity | undefined, typed: Typed | undefined, scale = 1, most = Infinity): void =>
  work.put(...restated(path, before, typed, scale, most))

/** A short name made of a title, unlike any that is taken. */
export function shortName(title: string, taken: readonly { id: string }[], otherwise: string): string {
  const plain = title.normalize('NFKD').replace(/[^\w\s-]/g, '').trim().toLowerCase()
  const stem = plain.replace(/[\s_-]+/g, '-').replace(/^-+/, '').slice(0, 40) || otherwise
  let id = stem
  for (let count = 2; taken.some((one) => one.id === id); count++) id = `${stem}-${count}`
  return id
}

/** Adds an intervention with nothing known of it but its approaches, and gives its short name. */
export function addIntervention(title: string, approaches: readonly string[]): string {
  const all = work.programme.interventions ?? []
  const id = shortName(title, all, 'intervention')
  const emphasis = Math.floor(100 / approaches.length) / 100
  work.put(['interventions', all.length], { id, title, approaches: approaches.map((approach) => ({ approach, emphasis })) })
  return id
}

/** A pointer once an intervention is gone; none if it led there. */
function pointed(at: string, gone: number): string | undefined {
  const [, place, rest = ''] = /^\/interventions\/(\d+)(\/.*)?$/.exec(at) ?? []
  if (place === undefined || Number(place) < gone) return at
  return Number(place) === gone ? undefined : `/interventions/${Number(place) - 1}${rest}`
}

/** What an intervention that is gone leaves in a list: what speaks of others, with the places where they now stand. */
function without<T extends { at?: string; intervention?: string }>(list: readonly T[] | undefined, id: string, gone: number): T[] | undefined {
  const left = (list ?? [])
    .filter((one) => one.intervention !== id)
    .map(({ at, ...one }) => {
      const led = at === undefined ? undefined : pointed(at, gone)
      return (led === undefined ? one : { ...one, at: led }) as T
    })
  return left.length > 0 ? left : undefined
}

/** Where a list of groups names one: the mention, the group where it names no other, or the list where nothing is left. */
function grouped(path: Path, list: readonly { of: readonly string[] }[] | undefined, id: string): Path[] {
  const alone = (one: { of: readonly string[] }): boolean => one.of.every((it) => it === id)
  if (!list?.length) return []
  if (list.every(alone)) return [path]
  // From the last on, so that each place is still right when it is taken out.
  return list
    .flatMap((one, at): Path[] => (one.of.includes(id) ? [alone(one) ? [...path, at] : [...path, at, 'of', one.of.indexOf(id)]] : []))
    .reverse()
}

/** Takes an intervention out, with every mention of it. */
export function dropIntervention(id: string): void {
  const { interventions, budget, shared_costs, overrides, decisions } = work.programme
  const gone = placeOf(id)
  const mentions: Path[] = []
  interventions.forEach((one, place) => {
    for (const list of ['requires', 'excludes', 'requires_any'] as const) {
      const at = one[list]?.indexOf(id) ?? -1
      if (at >= 0) mentions.push(['interventions', place, ...(one[list]?.length === 1 ? [list] : [list, at])])
    }
    const at = one.after?.findIndex((it) => it.intervention === id) ?? -1
    if (at >= 0) mentions.push(['interventions', place, 'after', ...(one.after?.length === 1 ? [] : [at])])
  })
  mentions.push(...grouped(['budget', 'at_most'], budget?.at_most, id), ...grouped(['shared_costs'], shared_costs, id))
  for (const list of ['must_fund', 'must_not_fund'] as const) {
    const at = budget?.[list]?.indexOf(id) ?? -1
    if (at >= 0) mentions.push(['budget', list, at])
  }
  // What was set aside of it goes with it; what was decided stays, and every place is that of the list without it.
  const lists = ([['overrides', overrides], ['decisions', decisions]] as const).flatMap(([name, list]) => {
    const left = without<{ at?: string; intervention?: string }>(list, id, gone)
    return JSON.stringify(left) === JSON.stringify(list) ? [] : [[[name], left] as const]
  })
  const made = lists.reduce((text, [path, left]) => (left === undefined ? remove(text, path) : set(text, path, left)), work.text)
  work.write([...mentions, ['interventions', gone]].reduce((text, path) => remove(text, path), made))
}
