// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** An actor and what it is worth as a leverage point. */
export type ActorOut = {
  /** What it would add to the push, itself included. */
  adds: Measured
  /** Enterprises reached by working with it alone, beyond itself. */
  alone: Measured
  /** With how many of its members one works at a time; what follows is for so many. */
  at_once: number
  /** What it costs to win over, where somebody has said. */
  cost_to_win?: Estimate
  /** How many like actors it stands for. */
  count: Estimate
  /** Whether its members are counted when the spread is. */
  enterprise: boolean
  /** Its short name. */
  id: string
  /** Its kind. */
  kind: string
  /** Enterprises that the push no longer reaches if it walks away, itself included. Absent for groups, and where it was not worked out. */
  lost?: number
  /** Interventions that work with it. */
  named_by: string[]
  /** Enterprises reached beyond itself for each unit of that cost. */
  per_cost?: number
  /** Between what ends that lies for the chances that there may be; absent where it was not worked out. */
  range?: Estimate
  /** How many of its members take the practice up under the push. */
  taken: number
  /** What it is called. */
  title: string
}

/** The actors to work with. */
export type BestOut = {
  /** What this choice reaches of the best there is, at least. */
  achieved: number
  /** At most so many enterprises can be reached by as many choices. */
  at_most: number
  /** In the order in which they were chosen. */
  chosen: ChosenOut[]
  /** How often such a proof is wrong. */
  failure: number
  /** What the greedy rule is sure to reach of the best there is. */
  guarantee: number
  /** How many sets were drawn for it. */
  sets: number
  /** Enterprises that all of them reach together, those among themselves included. */
  together: Measured
}

/** An actor that was chosen. */
export type ChosenOut = {
  /** Which. */
  actor: string
  /** Enterprises that it adds to those chosen before it, those among itself included. */
  adds: Measured
  /** How many of its members. */
  members: number
}

/** How spread goes on in time: a scenario, and no forecast. */
export type Curve = {
  /** The same in a good run with every chance at its highest. */
  high: number[]
  /** The same in a bad run with every chance at its lowest. */
  low: number[]
  /** For each step from 0 on, enterprises reached so far beyond those one works with, on average. */
  mean: number[]
}

/** What counts of a link: what is stated, or else that of its kind, more or less by what is said. */
export type DealingOut = {
  /** The same back; absent where the link runs one way. */
  back?: Estimate
  /** How likely one member passes a practice on to one it has to do with, 0 to 1. */
  chance: Estimate
  /** With how many members at the other end one member here has to do, never more than there are. */
  contacts: Estimate
}

/** With how many an actor deals on one side. */
export type DependencyOut = {
  /** Who. */
  actor: string
  /** As many of the same weight would be as concentrated. */
  effective: number
  /** How the links with them are coordinated, in the order of the map's links. */
  governance: Governance[]
  /** Whether somebody decides and there is nobody else to turn to. */
  no_alternative: boolean
  /** Whether there is only one to deal with. */
  only_one: boolean
  /** With whom. */
  others: string[]
  /** On which side. */
  side: Side
}

/** A number that is not surely known: the value it is taken for, and the lowest and highest it may be. # Invariant `low <= value <= high`. # Example ``` use leverpoint::Estimate; let reach = Estimate::new(40.0, 10.0, 90.0); assert_eq!(reach.value, 40.0); assert!(!reach.is_sure()); assert!(Estimate::sure(7.0).is_sure()); ``` */
export type Estimate = {
  /** The highest it may be. */
  high: number
  /** The lowest it may be. */
  low: number
  /** What it is taken for. */
  value: number
}

/** A function of the market that is not settled. */
export type FunctionOut = {
  /** What has to be done. */
  name: string
  /** Whether it is known that nobody will do it later. */
  nobody_does: boolean
  /** Whether it is known that nobody will pay for it later. */
  nobody_pays: boolean
  /** The only one who will do it, if there is one only. */
  only?: string
  /** Whether nobody has said who will do it or pay for it later. */
  unsaid: boolean
}

/** An actor through whom alone others can be reached. */
export type Gate = {
  /** Who. */
  actor: string
  /** How many actors lie behind it. */
  behind: number
}

/** How firms on both sides of a link are coordinated. */
export type Governance = "market" | "balanced" | "relational" | "directed" | "unknown"

/** What comes of an intervention. */
export type InterventionOnMap = {
  /** What it adds to the other interventions: enterprises that they do not reach. */
  adds: number
  /** Which. */
  id: string
  /** Its leverage, as it counts in the ranking. */
  leverage: Estimate
  /** What comes of it alone. */
  reached: ReachedOut
  /** For each actor, how many of its members take the practice up, in the order of the map. */
  taken: number[]
  /** With whom it works. */
  works_with: WorkedWith[]
}

/** A relationship and what it is worth. */
export type LinkOut = {
  /** The one. */
  from: string
  /** Its kind. */
  kind: string
  /** Its place among the links of the map. */
  link: number
  /** Enterprises that the push no longer reaches without it. */
  lost: number
  /** The other. */
  to: string
}

/** What the market map says. */
export type MapAnswer = {
  /** The actors, in the order of the map. */
  actors: ActorOut[]
  /** Actors that cannot be reached from the push at all. */
  apart: string[]
  /** The actors to work with, by what they reach together. */
  best: BestOut
  /** Circles: actors of which each can reach each other. */
  circles: string[][]
  /** What counts of each link, in the order of the map. */
  dealings: DealingOut[]
  /** With how many each enterprise deals, on each side on which it deals with anybody. */
  dependencies: DependencyOut[]
  /** How many enterprises there are on the map. */
  enterprises: number
  /** The version of this format. */
  format: string
  /** Functions that nobody does or pays for later, or of which nobody has said who will. */
  functions: FunctionOut[]
  /** Actors through whom alone others can be reached from the push. */
  gates: Gate[]
  /** What comes of each intervention that names actors of the map, in the order of the document. */
  interventions: InterventionOnMap[]
  /** The relationships whose loss would cost most. The most first. */
  links: LinkOut[]
  /** The missing relationships that would add most. The most first. */
  missing: MissingOut[]
  /** The actors that would add most to what the interventions work with, and that none of them names. The most first. */
  overlooked: Overlooked[]
  /** What comes of working with some of them. */
  push: PushOut
  /** The programme's name. */
  title: string
}

/** What one asks of a map. */
export type MapReply = {
  ok: MapAnswer
} | {
  pushed: Pushed
} | {
  problems: Trouble[]
}

/** A mean and how far off it may be. */
export type Measured = {
  /** The mean. */
  mean: number
  /** Its standard error; 0 if it is exact. */
  standard_error: number
}

/** A relationship that is not there and could be. */
export type MissingOut = {
  /** Enterprises that it would add to what the push reaches. */
  adds: number
  /** The one that would pass on. */
  from: string
  /** The kind it would have. */
  kind: string
  /** The other. */
  to: string
}

/** An actor that no intervention names. */
export type Overlooked = {
  /** Which. */
  actor: string
  /** Enterprises that it would add, itself included. */
  adds: Measured
  /** How many of its members. */
  members: number
}

/** Whose push it is. */
export type PushFrom = "asked" | "interventions" | "best"

/** What comes of working with some actors. */
export type PushOut = {
  /** How it goes on in time: a scenario, and no forecast. */
  curve: Curve
  /** Whose push it is. */
  from: PushFrom
  /** What comes of it. */
  reached: ReachedOut
  /** With whom one works. */
  works_with: WorkedWith[]
}

/** What comes of working with some actors, and of nothing else of the map. */
export type Pushed = {
  /** What comes of it. */
  push: PushOut
  /** For each actor, how many of its members take the practice up, in the order of the map. */
  taken: number[]
}

/** What is reached. */
export type ReachedOut = {
  /** Enterprises beyond those one works with, with the ends that the chances leave. */
  beyond: Estimate
  /** Of these, enterprises where one works, or in no place. */
  breadth: number
  /** Actors of supporting functions reached beyond those one works with. */
  depth: number
  /** Of the enterprises, those in other places. */
  reach: number
  /** How many runs it rests on; absent if every outcome was gone through. */
  runs?: number
  /** The standard error of that; 0 if it is exact. */
  standard_error: number
}

/** On which side of an actor another stands. */
export type Side = "customers" | "suppliers" | "lenders"

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

/** Some members of an actor that one works with. */
export type WorkedWith = {
  /** Which actor. */
  actor: string
  /** How many of its members. */
  members: number
}
