/** Words in the language that was chosen: each text of a catalogue in it, or in English where it has none. */

/** Some or all of the texts of a catalogue. */
export type Partly<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Partly<Item>[]
    : T extends object
      ? { [Key in keyof T]?: Partly<T[Key]> }
      : T

type Pack = Readonly<Record<string, unknown>>

/** The catalogues of the language, by name; none for English. */
let pack: Pack = {}
/** Called at every look-up, so that what shows a text is drawn anew when the language changes. */
let heard = (): void => undefined

/** From now on texts come from `next`. */
export const use = (next: Pack): void => void (pack = next)

/** Names who is to hear of every look-up. */
export const hear = (listener: () => void): void => void (heard = listener)

/** What the language has under `name`, if anything. */
export const other = (name: string): unknown => {
  heard()
  return pack[name]
}

const within = (whole: unknown, key: PropertyKey): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined

/** An object that reads like the English one, and answers in the language of the moment. */
function door<T extends object>(english: T, other: () => unknown): T {
  const inner = new Map<PropertyKey, object>()
  return new Proxy(english, {
    get(english, key) {
      heard()
      const plain: unknown = Reflect.get(english, key)
      if (typeof plain !== 'object' || plain === null) return within(other(), key) ?? plain
      let made = inner.get(key)
      if (!made) inner.set(key, (made = door(plain, () => within(other(), key))))
      return made
    },
  })
}

/**
 * The catalogue `name`, given in English. Look texts up where they are shown: a text that is kept does not follow the
 * language.
 *
 * ```
 * const words = spoken('words', { close: 'Close' })
 * use({ words: { close: 'Fermer' } })
 * words.close // 'Fermer'
 * ```
 */
export const spoken = <T extends object>(name: string, english: T): T => door(english, () => pack[name])
