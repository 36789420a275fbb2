/** The language of the page: chosen by the reader, else the first of the browser's that we speak, else English. */

import type { Catalogue, First, Teaches } from '../words/catalogue'
import { words } from '../words'
import { hear, use, type Partly } from '../words/spoken'

/** The languages, each by its own name. */
export const TONGUES = { en: 'English', fr: 'Français', es: 'Español' } as const
export type Tongue = keyof typeof TONGUES

type Pack<Part> = () => Promise<{ default: Partly<Part> }>
/** What is fetched of a language: first what the page cannot be drawn without, then the rest; the lessons with the lessons. */
type Packs = { first: Pack<First>; rest: Pack<Omit<Catalogue, keyof First>>; lessons: () => Promise<{ default: Teaches }> }
const PACKS: Record<Exclude<Tongue, 'en'>, Packs> = {
  fr: { first: () => import('../words/fr/first'), rest: () => import('../words/fr/rest'), lessons: () => import('../words/fr/lessons') },
  es: { first: () => import('../words/es/first'), rest: () => import('../words/es/rest'), lessons: () => import('../words/es/lessons') },
}
const KEY = 'leverpoint-language'

const spoken = (language: string | null): Tongue | undefined =>
  (Object.keys(TONGUES) as Tongue[]).find((tongue) => tongue === language?.toLowerCase().split('-')[0])

const stored = (): string | null => {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

class Speech {
  now = $state<Tongue>('en')
  /** Whether all the words of the language are here. */
  whole = $state(true)
  /** Moves with every change of the words. */
  #turn = $state(0)
  #wanted: Tongue = 'en'
  #texts: Partly<Catalogue> = {}
  #lessons: Teaches | undefined
  #teaching = false

  constructor() {
    hear(() => void this.#turn)
  }

  /** The language of what we have in English alone, where the page speaks another. */
  get foreign(): 'en' | undefined {
    return this.now === 'en' ? undefined : 'en'
  }

  /** Begins to speak, as soon as the words for the first view are there; in English if they cannot be fetched. */
  async begin(): Promise<void> {
    const asked = [stored(), ...navigator.languages].map(spoken).find((tongue) => tongue !== undefined)
    await this.#speak(asked ?? 'en').catch(() => this.#wear('en', {}, true))
  }

  /** Speaks another language from now on, and in this browser the next time; fails if it cannot be fetched. */
  async choose(tongue: Tongue): Promise<void> {
    this.#wanted = tongue
    if (tongue === 'en') this.#wear(tongue, {}, true)
    else {
      // All at once, so that no view goes and takes along what is half typed.
      const lessons = this.#teaching ? PACKS[tongue].lessons() : undefined
      const [first, rest, taught] = await Promise.all([PACKS[tongue].first(), PACKS[tongue].rest(), lessons])
      this.#lessons = taught?.default
      if (this.#wanted === tongue) this.#wear(tongue, { ...first.default, ...rest.default }, true)
    }
    try {
      localStorage.setItem(KEY, tongue)
    } catch {
      // Kept for this visit only.
    }
  }

  /** Says the lessons in the language of the page, from now on and as soon as they are there. */
  async teach(): Promise<void> {
    this.#teaching = true
    const tongue = this.now
    if (tongue === 'en') return
    const lessons = await PACKS[tongue].lessons().catch(() => undefined)
    if (!lessons || this.#wanted !== tongue) return
    this.#lessons = lessons.default
    this.#wear(tongue, this.#texts, this.whole)
  }

  /** Puts the first words on, and the rest when they are there. */
  async #speak(tongue: Tongue): Promise<void> {
    this.#wanted = tongue
    if (tongue === 'en') return this.#wear(tongue, {}, true)
    const rest = PACKS[tongue].rest().then(({ default: rest }) => rest, () => ({}))
    const first = (await PACKS[tongue].first()).default
    if (this.#wanted !== tongue) return
    this.#wear(tongue, first, false)
    // Whatever cannot be fetched is shown in English.
    void rest.then((rest) => {
      if (this.#wanted === tongue) this.#wear(tongue, { ...first, ...rest }, true)
    })
  }

  #wear(tongue: Tongue, texts: Partly<Catalogue>, whole: boolean): void {
    this.#texts = texts
    use(tongue === 'en' || !this.#lessons ? texts : { ...texts, lessons: this.#lessons })
    this.now = tongue
    this.whole = whole
    this.#turn += 1
    document.documentElement.lang = words.locale
    document.documentElement.dir = words.dir
  }
}

export const speech = new Speech()
