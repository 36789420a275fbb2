// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** One question that several interventions have open, or a question on its own: what is expected to change when it is answered for all of them. */
export type Alike = {
  /** Where the answers would stand, with `*` for each intervention, function, actor, period or need. */
  at: Pointer
  /** The chance that another intervention then comes first. */
  changes_first: number
  /** How many pairs of interventions are expected to change their order when all of them are answered. */
  moves: number
  /** How many interventions are expected to enter or leave the plan; absent where that was not looked into. */
  plan_moves?: number
  /** The questions, by their places among `questions`: at least one, those that move most first. */
  questions: number[]
  /** The rules that the answers decide. */
  rules: string[]
  /** How much higher the best total is expected to be when the best may be chosen after they are answered. */
  worth: number
}

/** Something that has to be judged. */
export type Gap = {
  about: "severity"
  /** Which constraint. */
  constraint: string
} | {
  about: "feasibility"
  /** Which constraint. */
  constraint: string
} | {
  about: "context"
  /** Which statement. */
  statement: Gate
} | {
  about: "target"
} | {
  about: "serves"
} | {
  about: "coverage"
} | {
  about: "condition"
  /** Which condition. */
  condition: string
} | {
  about: "cost"
} | {
  about: "programme-share"
  /** In which period. */
  period: string
} | {
  about: "role"
} | {
  about: "subsidy"
} | {
  about: "shield"
  /** Which way. */
  flag: string
} | {
  about: "functions"
} | {
  about: "lasting"
  /** Which function. */
  function: string
  /** Which question. */
  question: string
} | {
  about: "leverage"
} | {
  about: "leverage-actors"
} | {
  about: "reach"
  /** Which actor. */
  actor: string
} | {
  about: "influence"
  /** Which actor. */
  actor: string
} | {
  about: "will"
} | {
  about: "skill"
} | {
  about: "doable"
} | {
  about: "inclusion"
} | {
  about: "strength"
  /** The row, by its number. */
  approach: number
  /** The column, by its number. */
  constraint: number
}

/** A statement of the programme's context. */
export type Gate = "enforcement-problem" | "policy-problem"

/** Something that is not surely known. */
export type Leaf = {
  /** Whose; absent if it concerns the programme as a whole. */
  intervention?: string
  /** What. */
  judged: Gap
  /** Whether nobody has said at all; otherwise somebody has, with doubt. */
  unknown: boolean
}

/** A way something may turn out. */
export type Outcome = {
  /** The number by which it counts. */
  value: number
  /** The answer that the number stands for, where it is one of a few. */
  word?: string
}

/** Where in a document: a JSON pointer (RFC 6901), empty for the whole document. */
export type Pointer = string

/** Something that nobody has said. */
export type Question = {
  /** Where in the document the answer would stand. */
  at: Pointer
  /** The chance that another intervention then comes first. */
  changes_first: number
  /** The highest. */
  high?: Outcome
  /** The intervention it speaks of; absent if it speaks of the programme as a whole. */
  intervention?: string
  /** What is judged, if a score depends on it. */
  judged?: Leaf
  /** The lowest it may turn out. */
  low?: Outcome
  /** How many pairs of interventions are expected to change their order when it becomes known. */
  moves: number
  /** How many interventions enter or leave the plan with the answer at whichever end it is more; absent where that was not looked into, or only for several interventions together. */
  plan_changes?: number
  /** How many are expected to enter or leave it; absent likewise. */
  plan_moves?: number
  /** The rules that the answer decides. */
  rules: string[]
  /** What it is taken for. */
  taken?: Outcome
  /** How much higher the best total is expected to be when the best may be chosen after it is known. */
  worth: number
}

/** What nobody has said, the answers that could change most first. */
export type Questions = {
  /** The same questions, those that are the same question of several interventions taken together; in the same order. */
  alike: Alike[]
  /** The version of this format. */
  format: string
  /** The questions: those that are expected to move most pairs of the ranking and interventions of the plan first, then those that decide the gravest rules. */
  questions: Question[]
}

/** Questions, or what is wrong with the document. */
export type QuestionsReply = {
  ok: Questions
} | {
  problems: Trouble[]
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
