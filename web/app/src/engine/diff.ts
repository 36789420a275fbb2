// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** Something that two documents say differently. */
export type Changed = {
  /** What it is; absent if it is gone. */
  after?: unknown
  /** What: the names that lead there. */
  at: string
  /** What it was; absent if it was not there. */
  before?: unknown
}

/** What lies between two versions of a programme. */
export type Diff = {
  /** The version of this format. */
  format: string
  /** What the documents say differently, in the order of the first and then of the second. */
  inputs: Changed[]
  /** What entered and what left the plan; absent if one of the two has no plan. */
  plan?: PlanDiff
  /** The rank of each intervention in both, in the order of the second ranking; then those that are gone. */
  ranks: Moved[]
}

/** A difference, or what is wrong with one of the documents. */
export type DiffReply = {
  ok: Diff
} | {
  before: Trouble[]
} | {
  after: Trouble[]
}

/** The rank and the total of an intervention in both versions. */
export type Moved = {
  /** Which intervention. */
  intervention: string
  /** Its rank now; absent if it is gone. */
  rank_after?: number
  /** Its rank; absent if it was not there. */
  rank_before?: number
  /** Its total now; absent if it is gone. */
  total_after?: number
  /** Its total; absent if it was not there. */
  total_before?: number
}

/** What lies between two plans. */
export type PlanDiff = {
  /** What it costs now. */
  cost_after: number
  /** What it cost. */
  cost_before: number
  /** The interventions that entered. */
  entered: string[]
  /** Those that left. */
  left: string[]
  /** Its value now. */
  value_after: number
  /** The value of the plan before, 0 to 1. */
  value_before: number
}

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
