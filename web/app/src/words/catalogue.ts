/** All texts of the page: what a language translates. Types only, so that no language brings another with it. */

import type { KnowledgeOut } from '../engine/knowledge'
import type { Case, Rule } from '../engine/lessons'
import type { asking } from './asking'
import type { checks } from './checks'
import type { common } from './common'
import type { design } from './design'
import type { doubt } from './doubt'
import type { draft } from './draft'
import type { words } from './en'
import type { more } from './en-more'
import type { findings } from './findings'
import type { interventions } from './interventions'
import type { plan } from './plan'
import type { map } from './map'
import type { priorities } from './priorities'
import type { versions } from './versions'
import type { report } from './report'
import type { table } from './table'
import type { ties } from './ties'
import type { tours } from './tour'
import type { vision } from './vision'
import type { weigh } from './weigh'
import type { workshop } from './workshop'

/** What the page cannot be drawn without. */
export type First = { words: typeof words }

export type Rest = {
  more: typeof more
  asking: typeof asking
  checks: typeof checks
  common: typeof common
  design: typeof design
  doubt: typeof doubt
  draft: typeof draft
  findings: typeof findings
  interventions: typeof interventions
  plan: typeof plan
  map: typeof map
  priorities: typeof priorities
  versions: typeof versions
  report: typeof report
  table: typeof table
  ties: typeof ties
  tours: typeof tours
  vision: typeof vision
  weigh: typeof weigh
  workshop: typeof workshop
}

/** The texts of a value: its lists by the names of their items. */
export type Texts<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? Readonly<Record<string, Texts<Item>>> | readonly Texts<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Texts<T[Key]> }
      : never

/** What the engine knows, in another language; the engine itself knows it in English. */
export type Knows = { knowledge: Texts<KnowledgeOut> }

/** What the lessons say, in another language: rules by their codes, cases by their ids, terms by their kind and id. */
export type Teaches = {
  rules?: Readonly<Record<string, Pick<Rule, 'message' | 'why' | 'fix'>>>
  cases?: Readonly<Record<string, Partial<Pick<Case, 'title' | 'summary' | 'cautions' | 'place' | 'sector'>>>>
  terms?: Readonly<Record<string, string>>
  /** What terms ask at more length. */
  termAsks?: Readonly<Record<string, string>>
  /** What rules ask, by their codes. */
  asks?: Readonly<Record<string, string>>
}

export type Catalogue = First & Rest & Knows
