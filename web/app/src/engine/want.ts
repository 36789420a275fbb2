// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** Which weights are drawn. */
export type Drawn = "stated" | "exact" | "free"

/** How to hold a plan against drawn worlds. What is left out is as the knowledge gives it. */
export type Robust = {
  /** So many draws. */
  draws?: number
  /** The seed: the same one gives the same draws. Left out, it is 1. */
  seed?: number
  /** Which weights are drawn. Left out, those that what was said allows. */
  weights?: Drawn
}

/** How to simulate. What is left out is as the knowledge gives it. */
export type Simulate = {
  /** At most so many draws. */
  draws?: number
  /** The seed: the same one gives the same draws. Left out, it is 1. */
  seed?: number
  /** The standard error at which it stops. */
  standard_error?: number
  /** Which weights are drawn. Left out, those that what was said allows. */
  weights?: Drawn
}

/** What is asked of a programme. The ranking is always given. */
export type Want = {
  /** How many other good plans to look for that really differ. */
  alternatives?: number
  /** Two interventions, by short name, to compare. */
  contrast?: string[]
  /** Whether to follow value against money. */
  frontier?: boolean
  /** A plan made by hand, by short names, to be judged. */
  own?: string[]
  /** Whether to tell under which weights the plan made by hand would be the best; it takes seconds where there are many interventions. */
  own_weights?: boolean
  /** Whether to look for a plan. */
  plan?: boolean
  /** Whether to tell what the plan costs and is worth at its edges. */
  prices?: boolean
  /** Holds the plan against drawn worlds, to the end. */
  robust?: Robust
  /** Whether to say what the ranking depends on. */
  sensitivity?: boolean
  /** A simulation of the ranking, to its end. */
  simulate?: Simulate
  /** Whether to put everybody's weights side by side. */
  weighing?: boolean
}
