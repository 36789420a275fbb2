// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** A kind of actor. */
export type ActorKind = {
  /** Whether such actors are enterprises that are counted when the spread is. */
  enterprise: boolean
  /** The key, as documents use it. */
  id: string
  /** What it stands for. */
  name: string
}

/** The numbers that stand for yes, partly, no and unknown. */
export type Answers = {
  /** The number of no: the lowest. */
  no: Figure
  /** The number of partly. */
  partly: Figure
  /** What unknown is taken for, and the range it leaves. */
  unknown: Figure
  /** The number of yes: the highest. */
  yes: Figure
}

/** A row of the matrix. */
export type Approach = {
  /** What it is, in a sentence. */
  about: string
  /** Where it comes from. */
  cite: Cite
  /** The statement of the programme's context without which the row counts for nothing. */
  counts_if?: Gate
  /** Who it mainly works with. */
  group: Group
  /** Its key. */
  id: string
  /** Its name in the source. */
  name: string
  /** Its number in the source. */
  number: number
}

/** The intensities from which the words medium and high are used. */
export type Bands = {
  /** From here on high: an intervention is called heavy. */
  high: Figure
  /** From here on medium. */
  medium: Figure
}

/** Strengths, levels and what the unknown is taken for. */
export type Basics = {
  /** The levels of severity, feasibility and influence. */
  levels: Levels
  /** Share of a constraint by strength, from 1. */
  strength: Strength[]
  /** What an absent answer is taken for, and the range it leaves open. */
  unknown: Unknowns
}

/** A filled cell. */
export type CellOut = {
  /** The row, by its number. */
  approach: number
  /** The rows of which one must stand beside it, by number. */
  beside?: number[]
  /** The question on whose answer it depends. */
  condition?: string
  /** The column, by its number. */
  constraint: number
  /** Whether it relieves, worsens, or either. */
  direction: Direction
  /** What happens, in our words. */
  effect: string
  /** What else to know. */
  note?: string
  /** How the effect comes about. */
  path: Path
  /** The part of the source. */
  section: string
  /** The share of the constraint relieved or added at full emphasis and coverage. */
  share: Estimate
  /** The source. */
  source: string
  /** 1 to 3, the median of three readers. */
  strength: number
  /** The lowest and highest that a reader gave. */
  strength_range: number[]
  /** What is peculiar about it. */
  tag?: Tag
  /** For an indirect cell, the columns it acts through, by number. */
  through?: number[]
}

/** A place in a source. */
export type Cite = {
  /** The section, box, cell or lesson. */
  section: string
  /** The key of the source. */
  source: string
}

/** A question on whose answer cells depend. */
export type Condition = {
  /** Where it comes from. */
  cite: Cite
  /** Its key. */
  id: string
  /** The question, to be answered with yes, partly, no or unknown. */
  question: string
}

/** A column of the matrix. */
export type Constraint = {
  /** Where it comes from. */
  cite: Cite
  /** Its key. */
  id: string
  /** Its name in the source. */
  name: string
  /** Its number in the source. */
  number: number
  /** What to ask in order to judge its severity. */
  question: string
  /** A name of two or three words. */
  short: string
}

/** With how many others a member has to do, where nobody has said. */
export type Contacts = {
  /** At most so many, in a relationship that is not there yet. */
  new: Figure
  /** Others of its own group. */
  within: Figure
}

/** What an intervention is valued by. */
export type Criteria = {
  /** The numbers of a partner's will and skill. */
  answers: Answers
  /** The criteria, in the order of [`CriterionId::ALL`]. */
  criterion: Criterion[]
  /** What one unit of harm takes from relief. */
  harm_rate: Figure
  /** The words of inclusion, from worst to best. */
  inclusion: Word[]
  /** How differences count in the cross-check by outranking. */
  outranking: Thresholds
  /** Words for how much less a criterion counts than the most important, from most to least. */
  swing_word: SwingWord[]
}

/** One thing that an intervention is valued by. */
export type Criterion = {
  /** What it measures, in a sentence. */
  about: string
  /** Where its value is 1. */
  best: Figure
  /** Which. */
  id: CriterionId
  /** What it is called. */
  name: string
  /** The points it has unless the designer gives others. */
  weight: Figure
  /** Where its value is 0. */
  worst: Figure
}

/** Which criterion: the engine computes exactly these. */
export type CriterionId = "relief" | "sustainability" | "leverage" | "facilitation" | "feasibility" | "inclusion"

/** When there are others to turn to. */
export type DependencyScale = {
  /** From so many on, in effect, suppliers are taken to compete. */
  several: Figure
}

/** What the source says an approach does to a constraint. */
export type Direction = "relieves" | "worsens" | "mixed"

/** How far what somebody has said may be off, for simulation. */
export type Doubt = {
  /** The chance that a stated level is really one higher, and the same for one lower, by confidence. */
  off_by_one: OffByOne
  /** How exactly it is told what comes of one question answered for several interventions. */
  questions: QuestionLength
  /** How long a simulation runs, unless it is told. */
  simulation: SimulationLength
  /** How far weights may be off. */
  weights: WeightDoubt
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

/** How sustainability falls as intensity rises: 1 less slope times intensity. */
export type Factor = {
  /** How much the heaviest hand takes away. */
  slope: Figure
}

/** By what a chance that nobody has stated is more or less than that of its kind. */
export type Factors = {
  /** Is it able to? */
  able: Answers
  /** Both sides have something the other needs. */
  balanced: Figure
  /** The lead firm decides. */
  directed: Figure
  /** The one that takes up is ahead of the others. */
  disruptor: Figure
  /** Coordinated at arm's length. */
  market: Figure
  /** Close and lasting. */
  relational: Figure
  /** How much both sides deal with each other, by level from 0. */
  strength: Figure[]
  /** Do both sides trust each other? */
  trust: Answers
  /** Nobody has said how the sides are coordinated. */
  unknown_governance: Figure
  /** How much weight the one that passes on has, by level from 0. */
  weight: Figure[]
  /** Does the one that would take it up want to? */
  willing: Answers
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

/** A statement of the programme's context. */
export type Gate = "enforcement-problem" | "policy-problem"

/** Who an approach mainly works with. The grouping is ours. */
export type Group = "market" | "rules" | "public-goods"

/** What a level of influence stands for. */
export type Influence = {
  /** 0 to the top. */
  level: number
  /** The share that takes the practice up. */
  share: Figure
}

/** How heavy-handed an intervention is. */
export type Intensity = {
  /** Words for the number. */
  bands: Bands
  /** Who says what intensity is. */
  cite: Cite
  /** The ways of shielding actors from real cost and risk. */
  flag: Word[]
  /** How the programme's share of the cost weighs. */
  resources: Resources
  /** The parts a programme plays, from light to heavy. */
  role: Word[]
  /** What the programme's money pays for, from light to heavy. */
  subsidy: Word[]
}

/** What kinds of actors a link can plausibly join. */
export type Joins = {
  /** At the one end. */
  from: string[]
  /** At the other. */
  to: string[]
}

/** The knowledge, for showing. */
export type KnowledgeOut = {
  /** The rows of the matrix. */
  approaches: Approach[]
  /** The filled cells, by row and then by column. A pair without a cell makes no claim. */
  cells: CellOut[]
  /** The questions on which cells depend. */
  conditions: Condition[]
  /** The columns of the matrix. */
  constraints: Constraint[]
  /** A name of its content. */
  fingerprint: string
  /** The version of this format. */
  format: string
  /** The scales, weights and defaults, with their origins. */
  scales: Scales
  /** The works it rests on. */
  sources: Source[]
  /** Which constraint opens which. */
  unlocks: UnlockOut[]
}

/** The levels of severity, feasibility and influence: one name for each, from 0. */
export type Levels = {
  /** How feasible it is to address. */
  feasibility: string[]
  /** How much others follow an actor. */
  influence: string[]
  /** How severe a constraint is. */
  severity: string[]
  /** The highest level. */
  top: Figure
}

/** How change spreads from the named leverage actors. */
export type Leverage = {
  /** Who says what a leverage point is. */
  cite: Cite
  /** The share of those an actor touches that take the practice up, by influence from 0. */
  influence: Influence[]
  /** What makes an actor a leverage point. */
  kind: Named[]
}

/** A kind of link. */
export type LinkKind = {
  /** The chance that it passes back, where the link runs both ways. */
  back: Figure
  /** Whether it depends on how much weight the one end has. */
  by_weight: boolean
  /** The chance that a practice passes from the one end to the other. */
  chance: Figure
  /** The key, as documents use it. */
  id: string
  /** What kinds of actors such a link can plausibly join. */
  joins: Joins
  /** What the one end does to the other. */
  name: string
}

/** How practice spreads over a market map. */
export type MapScale = {
  /** The kinds of actors. */
  actor_kind: ActorKind[]
  /** Who says what a leverage point is. */
  cite: Cite
  /** With how many others a member has to do, where nobody has said. */
  contacts: Contacts
  /** When there are others to turn to. */
  dependency: DependencyScale
  /** How exactly spread is computed. */
  estimate: SpreadLength
  /** By what a chance that nobody has stated is more or less than that of its kind. */
  factors: Factors
  /** The kinds of links. */
  link_kind: LinkKind[]
  /** How the best actors are looked for. */
  search: SpreadSearch
}

/** A key and what it stands for. */
export type Named = {
  /** The key, as documents use it. */
  id: string
  /** What it stands for. */
  name: string
}

/** The chance that a stated level is really one higher, and the same for one lower, by confidence. */
export type OffByOne = {
  /** Good evidence. */
  high: Figure
  /** A guess. */
  low: Figure
  /** Some evidence. */
  medium: Figure
  /** Nothing said of the confidence. */
  unsaid: Figure
}

/** How the effect comes about, as the readers of the source saw it. */
export type Path = "direct" | "indirect" | "disputed"

/** How exactly a plan is found. */
export type Plan = {
  /** How far they must lie from the best and each other, as a share of what the best costs. */
  alternatives_apart: Figure
  /** How much less than the best other plans may be worth, as a share of it. */
  alternatives_within: Figure
  /** How close to the best each of these comes, as a share of its value. */
  change_gap: Figure
  /** Steps of each search for what a change of a plan costs. */
  change_steps: Figure
  /** Steps after which the search for plans that can overtake one gives up. */
  competitor_steps: Figure
  /** How closely a plan must keep its requirements. */
  feasibility: Figure
  /** How close to the best each plan on the frontier comes, as a share of its value. */
  frontier_gap: Figure
  /** Points on the frontier at most. */
  frontier_points: Figure
  /** Two neighbours on the frontier differ in value by no more than this share of the most there is. */
  frontier_step: Figure
  /** Part choices of a plain pool that are compared at most, to list every plan that can be best. */
  labels: Figure
  /** Enterprises that must be reached through an actor alone for it to be counted as a leverage point of a plan. */
  leverage_point: Figure
  /** Shares by which the money is raised, to see what more would buy. */
  more_money: Figure[]
  /** Steps of search after which the best plan so far is given. */
  node_limit: Figure
  /** Sampled enterprises of the map by which a plan tells what interventions reach in common. */
  overlap_sets: Figure
  /** Part choices that are tried at most in one step. */
  part_choices: Figure
  /** Pieces of the curve that the search starts with. */
  pieces: Figure
  /** A constraint relieved less than this by a plan is called unrelieved. */
  relieved: Figure
  /** In this share of worlds or more, what is in the best plan is core. */
  robust_core: Figure
  /** In how many drawn worlds the best plan is looked for. */
  robust_draws: Figure
  /** In this share of worlds or less, what is in the best plan is out. */
  robust_out: Figure
  /** The shares of worlds for which it is told what the regret is no more than in them. */
  robust_quantiles: Figure[]
  /** An intervention that can be scaled is tried in steps of at most this share of the whole. */
  scale_step: Figure
  /** Where nothing else helps, limits are moved together by no more than this share of themselves. */
  together_most: Figure
  /** That share is known this closely. */
  together_within: Figure
  /** How close to the curve of diminishing returns a plan must be. */
  tolerance: Figure
  /** Where there are no such weights, the least that it loses under any is looked for this closely, as a share of it. */
  weights_loss: Figure
  /** Cells of weights that are looked at and plans that are looked for, at most, to tell under which weights a plan made by hand would be the best. */
  weights_steps: Figure
  /** Weights that are nearer by less than this share of all weights are not looked for. */
  weights_within: Figure
}

/** How exactly it is told what comes of one question that is answered for several interventions at once. */
export type QuestionLength = {
  /** Plans that are looked for, with the answers drawn. */
  plans: Figure
  /** Ways in which the answers about one intervention can turn out that are gone through one by one at most. */
  ways: Figure
}

/** How much of a source was read. */
export type Read = "full" | "part" | "second-hand"

/** How the programme's share of the cost weighs. */
export type Resources = {
  /** What a share weighs that subsidises nobody; the heaviest subsidy weighs 1. */
  base: Figure
  /** A programme share up to which there is nothing to taper. */
  slight_share: Figure
  /** How much of a way of shielding counts when nobody has said whether it is used, 0 to 1. */
  unknown_flag: Figure
  /** What the role weighs when nobody has said which it is, 0 to 1. */
  unknown_role: Figure
  /** A share nobody knows. */
  unknown_share: Figure
  /** What it weighs when nobody has said what the money pays for, 0 to 1. */
  unknown_subsidy: Figure
}

/** All scales, weights and defaults, file by file. */
export type Scales = {
  /** Strengths, levels and what the unknown is taken for. */
  basics: Basics
  /** What an intervention is valued by. */
  criteria: Criteria
  /** How far what somebody has said may be off. */
  doubt: Doubt
  /** How heavy-handed an intervention is. */
  intensity: Intensity
  /** How change spreads from named actors. */
  leverage: Leverage
  /** How practice spreads over a market map. */
  map: MapScale
  /** How exactly a plan is found. */
  plan: Plan
  /** Whether the change lasts. */
  sustainability: Sustainability
}

/** How long a simulation runs, unless it is told. */
export type SimulationLength = {
  /** At least so many draws. */
  least_draws: Figure
  /** At most so many. */
  most_draws: Figure
  /** Until no rank acceptability has a larger standard error. */
  standard_error: Figure
  /** How many names a short list has. */
  top: Figure
}

/** A work that the knowledge rests on. */
export type Source = {
  /** Who wrote it. */
  authors: string
  /** What a reader should bear in mind. */
  caution?: string
  /** Its key. */
  id: string
  /** Whether it was read in full, in part or second-hand. */
  read: Read
  /** Its title. */
  title: string
  /** The year it appeared. */
  year: number
}

/** How exactly spread is computed. */
export type SpreadLength = {
  /** At least so many runs. */
  least_runs: Figure
  /** At most so many. */
  most_runs: Figure
  /** Up to so many links between single members with an open outcome, every outcome is gone through. */
  open_links: Figure
  /** Runs go on until the mean is known to this share of itself. */
  standard_error: Figure
  /** Steps of time that are shown. */
  steps: Figure
  /** The share of runs that a band leaves out at each end. */
  tail: Figure
}

/** How the best actors are looked for. */
export type SpreadSearch = {
  /** So many actors are chosen, unless it is said how many. */
  choices: Figure
  /** So many sets to see what each actor would add. */
  each_sets: Figure
  /** The chance that the proof is wrong. */
  failure: Figure
  /** At least so many sets. */
  least_sets: Figure
  /** At most so many. */
  most_sets: Figure
  /** Up to so many actors, what each is worth is worked out by runs; above, from sets. */
  one_by_one: Figure
  /** How far short of the greedy rule's guarantee the proof may fall. */
  shortfall: Figure
  /** So many candidates are worked out in full. */
  tried: Figure
}

/** What a strength of the matrix stands for. */
export type Strength = {
  /** 1, 2, 3. */
  level: number
  /** What the source's claim is like. */
  name: string
  /** The share of the constraint relieved or added at full emphasis and coverage. */
  share: Figure
}

/** Whether the change lasts when the programme has left. */
export type Sustainability = {
  /** The numbers of their answers. */
  answers: Answers
  /** Who says so. */
  cite: Cite
  /** How sustainability falls as intensity rises. */
  factor: Factor
  /** The questions to every function, in the order of [`QUESTIONS`]. */
  question: Named[]
}

/** What a word stands for that says how much less a criterion counts. */
export type SwingWord = {
  /** Its key. */
  id: string
  /** The word. */
  name: string
  /** The points it stands for, where the most important has 100. */
  points: Figure
}

/** What is peculiar about a cell. */
export type Tag = "bypass" | "reform" | "indirect" | "last-resort"

/** Between which differences of values, 0 to 1, one intervention comes to be preferred to another. */
export type Thresholds = {
  /** Differences up to this count nothing. */
  indifference: Figure
  /** Differences from this on count whole. */
  preference: Figure
}

/** What an absent answer is taken for, and the range it leaves open. */
export type Unknowns = {
  /** An open condition of a cell, or of the context. */
  condition: Figure
  /** The share of the target enterprises that an intervention serves directly. */
  coverage: Figure
  /** The feasibility of addressing a constraint. */
  feasibility: Figure
  /** Whether an intervention can be done here, 0 to 1. */
  feasibility_of_intervention: Figure
  /** What an intervention does for women and the poorest, 0 to 1. */
  inclusion: Figure
  /** The influence of an actor. */
  influence: Figure
  /** Enterprises reached for each one served directly. */
  leverage: Figure
  /** The severity of a constraint. */
  severity: Figure
}

/** A constraint whose relief is said to relieve another as well. */
export type UnlockOut = {
  /** The one relieved, by number. */
  from: number
  /** The one opened by it, by number. */
  opens: number
  /** The part of the source. */
  section: string
  /** The source. */
  source: string
}

/** How far weights given in points may be off. */
export type WeightDoubt = {
  /** Up or down, as a share of the weight. */
  spread: Figure
}

/** A word of a scale with its number. */
export type Word = {
  /** The word, as documents use it. */
  id: string
  /** What it means, in words. */
  name: string
  /** Its number, 0 to 1. */
  weight: Figure
}
