// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

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
  /** Whether to look for a plan. */
  plan?: boolean
  /** Whether to tell what the plan costs and is worth at its edges. */
  prices?: boolean
}
