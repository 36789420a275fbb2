// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** What is asked of a programme. The ranking is always given. */
export type Want = {
  /** Two interventions, by short name, to compare. */
  contrast?: string[]
  /** Whether to look for a plan. */
  plan?: boolean
}
