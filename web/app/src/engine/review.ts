// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** An answer to a question. */
export type Answer = "yes" | "partly" | "no" | "unknown"

/** A number or a word that explains a finding. */
export type Fact = {
  /** What it is. */
  is: FactValue
  /** What the rule calls it. */
  name: string
}

/** What a fact is. */
export type FactValue = {
  share: number
} | {
  count: number
} | {
  name: string
}

/** A rule that is broken. */
export type FindingOut = {
  /** Where in the document, as a JSON pointer. */
  at: Pointer
  /** The cases that bear on it. */
  cases: string[]
  /** The column, from 1. */
  column: number
  /** What explains it. */
  facts: Fact[]
  /** The intervention it speaks of; absent if it speaks of the programme as a whole. */
  intervention?: string
  /** The line, from 1. */
  line: number
  /** Who on the market map shows it, where the map does. */
  on_map?: ReadOnMap
  /** Whether the rule is only broken in part, which makes it a note. */
  partly: boolean
  /** The code of the rule. */
  rule: string
  /** Why it is set aside, if it is. */
  set_aside?: SetAside
  /** How much it matters here. */
  severity: Severity
}

/** How far an intervention keeps a principle. */
export type KeptOut = {
  /** The principle. */
  principle: string
  /** Whether the document says so; otherwise the design shows it. */
  stated: boolean
  /** How far. */
  verdict: Verdict
}

/** Where in a document: a JSON pointer (RFC 6901), empty for the whole document. */
export type Pointer = string

/** How far an intervention keeps the six principles. */
export type Principles = {
  /** The intervention. */
  intervention: string
  /** Principle by principle. */
  kept: KeptOut[]
}

/** Of whom something was read from the market map. */
export type ReadOnMap = {
  /** Whose standing it is. */
  actors: string[]
  /** The answer. */
  answer: Answer
  /** With whom they deal. */
  others: string[]
}

/** A review or what is wrong with the document. */
export type ReviewReply = {
  ok: Reviewed
} | {
  problems: Trouble[]
}

/** What the sources would say of a design. */
export type Reviewed = {
  /** The rules that are broken: the gravest first, the programme as a whole first, then by intervention. */
  findings: FindingOut[]
  /** The version of this format. */
  format: string
  /** The overrides that set nothing aside, by their place in the document. */
  idle_overrides: number[]
  /** The name of the lessons by which it was reviewed. */
  lessons: string
  /** The rules that cannot be decided before something is known, likewise. */
  open: Undecided[]
  /** How far each intervention keeps the six principles, in the order of the document. */
  principles: Principles[]
}

/** Why a finding is set aside. */
export type SetAside = {
  /** Who says so. */
  author: string
  /** When, as YYYY-MM-DD. */
  date: string
  /** Why. */
  reason: string
}

/** How much a finding matters. */
export type Severity = "error" | "warning" | "note"

/** One thing that is wrong with a document. */
export type Trouble = {
  /** Where: a JSON pointer. */
  at: string
  /** A word for programs to switch on. */
  code: string
  /** The column in the line, from 1. */
  column: number
  /** How to mend it. */
  help: string
  /** The line in the text, from 1. */
  line: number
  /** What is wrong. */
  message: string
}

/** A rule that cannot be decided yet. */
export type Undecided = {
  /** Where in the document the answer is missing. */
  at: Pointer
  /** The intervention it speaks of; absent if it speaks of the programme as a whole. */
  intervention?: string
  /** The code of the rule. */
  rule: string
  /** How much a finding would matter. */
  severity: Severity
}

/** How far an intervention keeps a principle. */
export type Verdict = "pass" | "partly" | "fail" | "overridden" | "unknown"
