// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** An answer to a question. */
export type Answer = "yes" | "partly" | "no" | "unknown"

/** Something that was done somewhere, and what came of it, in our words. It weighs in no score. */
export type Case = {
  /** The approaches it used, as we read it. */
  approaches?: string[]
  /** What to bear in mind. */
  cautions?: string[]
  /** Where it is told. */
  cite: Cite
  /** How sure our reading is. */
  confidence: CaseConfidence
  /** The constraints it bears on, as we read it. */
  constraints?: string[]
  /** Its key. */
  id: string
  /** How heavy-handed it was. */
  intensity: CaseIntensity
  /** Why we say so. */
  intensity_reason: string
  /** What kind of story it is. */
  kind: CaseKind
  /** Whether it lasted. */
  lasting: string
  /** What others found later, with who says so. */
  later?: Later[]
  /** Through whom it spread. */
  lever: string
  /** Who paid. */
  paid: string
  /** Where it took place. */
  place: string
  /** What came of it, as reported. */
  results?: string[]
  /** In what sector. */
  sector: string
  /** What happened. */
  summary: string
  /** What it is called here. */
  title: string
  /** When. */
  years: string
}

/** How sure the reading of a case is. */
export type CaseConfidence = "high" | "medium" | "low"

/** How heavy-handed a case was. */
export type CaseIntensity = "low" | "medium" | "high" | "unknown"

/** What kind of story a case is. */
export type CaseKind = "project" | "programme" | "commercial" | "lead-firm" | "alliance" | "market-event" | "context" | "profile" | "study" | "technology"

/** A place in a source. */
export type Cite = {
  /** The section, box, cell or lesson. */
  section: string
  /** The key of the source. */
  source: string
}

/** Something that a source says and that has a place in Leverpoint. */
export type Element = {
  /** Where. */
  cite: Cite
  /** Its key. */
  id: string
  /** Where it lives: `rule:`, `field:`, `score:`, `terms:`, `table:`, `data:`, `output:` or `later:` and a name. */
  lives: string[]
  /** What it is called here. */
  name: string
  /** What the source says, in our words. */
  says: string
}

/** A number that shapes a result, with its origin: a place in a source, or our judgement and why. # Invariant Either `judgement`, or both `source` and `section`, are there; `low <= value <= high`. */
export type Figure = {
  /** The highest it may be, if not the value itself. */
  high?: number
  /** Why we chose it, where no source gives it. */
  judgement?: string
  /** The lowest it may be, if not the value itself. */
  low?: number
  /** The part of the source. */
  section?: string
  /** The source that gives it, or on which it is fitted. */
  source?: string
  /** What it is taken for. */
  value: number
}

/** One file of the lessons, told apart by its `format`. */
export type File = {
  format: "leverpoint/works/1"
  source: Work[]
} | {
  family: string
  format: "leverpoint/rules/1"
  rule: Rule[]
} | {
  case: Case[]
  format: "leverpoint/cases/1"
} | {
  format: "leverpoint/terms/1"
  list: Terms[]
} | {
  format: "leverpoint/tables/1"
  table: Table[]
} | {
  element: Element[]
  format: "leverpoint/elements/1"
}

/** What somebody else found of a case. */
export type Later = {
  /** Who says so. */
  cite: Cite
  /** What. */
  what: string
}

/** A number from which on a rule is broken. */
export type Limit = {
  /** The number, with its origin. */
  is: Figure
  /** What the rule calls it. */
  name: string
}

/** What the sources teach about a design, as a rule that a design can break. */
export type Rule = {
  /** What to ask where the document does not say enough. */
  asks: string
  /** The cases that bear on it. */
  cases?: string[]
  /** Where the sources say so. */
  cite: Cite[]
  /** The names of the numbers that explain a finding. */
  facts?: string[]
  /** What to do about it. */
  fix: string
  /** Its code. */
  id: string
  /** The numbers from which on it is broken. */
  limit?: Limit[]
  /** The fields of the programme document that it looks at, with * for any place of a list. */
  looks_at?: string[]
  /** What is found, with the numbers that explain it in braces. */
  message: string
  /** What it looks at as a whole. */
  of: Scope
  /** How much it matters. */
  severity: Severity
  /** When it is broken, for a rule that is one question. Other rules have a function of the engine. */
  when?: When
  /** Why it matters. */
  why: string
}

/** What a rule looks at as a whole. */
export type Scope = "programme" | "intervention"

/** How much a finding matters. */
export type Severity = "error" | "warning" | "note"

/** A table of the sources, in our words. */
export type Table = {
  /** Where it comes from. */
  cite: Cite
  /** The heads of its columns. */
  columns: string[]
  /** Its key. */
  id: string
  /** What to bear in mind. */
  note?: string
  /** Its rows, each with a text for each column. */
  rows: string[][]
  /** What it shows. */
  title: string
}

/** A word that a design is reviewed by. */
export type Term = {
  /** The approaches that it speaks of. */
  approaches?: string[]
  /** What to ask, or what it means. */
  asks: string
  /** The constraints that it speaks of. */
  constraints?: string[]
  /** Its key. */
  id: string
  /** Its name. */
  name: string
}

/** The words of one kind that a design is reviewed by. */
export type Terms = {
  /** Where they come from. */
  cite: Cite
  /** The kind. */
  kind: string
  /** The words. */
  term: Term[]
  /** What the words of this kind are. */
  title: string
}

/** The answers by which a rule is broken. */
export type When = {
  /** The question. */
  answer: string
  /** The answers. */
  is: Answer[]
  /** The approaches of which an intervention must use one, if only those are asked. */
  uses?: string[]
}

/** A work that is cited here and not by the knowledge. */
export type Work = {
  /** Who wrote it. */
  authors: string
  /** What a reader should bear in mind. */
  caution: string
  /** Its key. */
  id: string
  /** Its title. */
  title: string
  /** The year it appeared; absent for a page without a date. */
  year?: number
}
