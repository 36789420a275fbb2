// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** What is asked of a market map. What is left out is as the knowledge gives it. */
export type MapWant = {
  /** Whether those to work with are the ones that are chosen as best, whatever the interventions name. */
  best?: boolean
  /** How many actors to choose. */
  choices?: number
  /** Interventions, by short name: those they work with are the ones to work with. */
  interventions?: string[]
  /** Those to work with, in order to see what comes of it. */
  push?: WantedPartner[]
}

/** Some members of an actor to work with. */
export type WantedPartner = {
  /** Which actor, by short name. */
  actor: string
  /** How many of its members. Left out, as many as one works with at a time. */
  members?: number
}
