// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** How far views of a criterion lie apart. */
export type Agreement = {
  /** Whether there is a weight for it that all views allow. */
  agreed: boolean
  /** Which criterion. */
  criterion: CriterionId
  /** The highest. */
  high: number
  /** The lowest weight that a view gives it. */
  low: number
}

/** Another good plan. */
export type AlternativePlan = {
  /** What it funds. */
  chosen: string[]
  /** Its cost to the programme. */
  cost: number
  /** The money of what is in one and not in the other, as a share of what the plan costs. */
  distance: number
  /** What it funds and the plan does not. */
  enters: string[]
  /** What the plan funds and it does not. */
  leaves: string[]
  /** What it is worth less than the plan. */
  loss: number
  /** What both fund and it does in another way. */
  otherwise?: Otherwise[]
  /** What it does. */
  outline: Outline
  /** What it is worth. */
  value: number
}

/** An answer to a question. */
export type Answer = "yes" | "partly" | "no" | "unknown"

/** How far views of a constraint lie apart, among those that say something of it. */
export type Apart = {
  /** Which constraint. */
  constraint: string
  /** The lowest and the highest feasibility said; `null` if fewer than two views say one. */
  feasibility: unknown[] | null
  /** The lowest and the highest priority under the views. */
  priority: unknown[]
  /** The lowest and the highest severity said; `null` if fewer than two views say one. */
  severity: unknown[] | null
}

/** The mean answer to one question. */
export type Asked = {
  /** What it adds to the sustainability. */
  adds: number
  /** The mean of its answers, 0 to 1. */
  mean: Estimate
  /** Which question. */
  question: string
}

/** A word for an intensity. */
export type Band = "low" | "medium" | "high"

/** Why a cell counts as far as it does. */
export type Because = "unconditional" | "answered" | "map" | "open" | "no-problem" | "already-counted" | "nothing-beside"

/** Under which weights a plan made by hand would be the best. */
export type BestUnder = {
  /** How much weight moves from some criteria to others, as a share of all: 0 if it is the best as things are stated. */
  moved: number
  outcome: "weights"
  /** Whether it is proven that it is the best there, and that no weights nearer to the stated ones make it so. */
  proven: boolean
  /** The weights, criterion by criterion. */
  weights: OtherWeight[]
} | {
  /** What the best plan there funds and it does not. */
  enters: string[]
  /** What it funds and the best plan there does not. */
  leaves: string[]
  /** What it is worth less there than the best plan. */
  loss: number
  /** It loses at least this much under any weights. At 0 it is not proven that there are none. */
  loss_at_least: number
  outcome: "never"
  /** The weights under which it loses least. */
  weights: OtherWeight[]
}

/** In how many worlds a plan breaks a requirement. */
export type BrokenIn = {
  /** Which requirement. */
  requirement: Requirement
  /** The share of worlds in which it is broken. */
  share: number
}

/** What two interventions gain by one cell. */
export type CellLead = {
  /** What the one ahead gains by it. */
  ahead: number
  /** The row, by its number. */
  approach: number
  /** What the one behind gains by it. */
  behind: number
  /** The column, by its number. */
  constraint: number
  /** How far it puts the one ahead in front. */
  lead: number
}

/** A single change. */
export type Change = {
  /** The nearest way to turn out at which the order turns. */
  becomes: Outcome
  /** The chance that it turns out so, or further that way. */
  chance: number
  /** Which. */
  leaf: Leaf
  of: "judgement"
  /** What it is taken for. */
  taken: Outcome
} | {
  /** From how much of the whole on the order turns. */
  becomes: number
  /** Which criterion. */
  criterion: CriterionId
  /** Its weight now. */
  now: number
  of: "weight"
}

/** What a change of one intervention costs. */
export type ChangeCost = {
  /** Which intervention. */
  id: string
  /** The best plan under the change; absent if no plan can keep every requirement then, or none was found. */
  then?: Then
}

/** Why one intervention stands ahead of another. */
export type Contrasting = {
  /** The one ahead. */
  ahead: string
  /** Criteria on which they differ, the largest difference first. */
  because: CriterionLead[]
  /** The one behind. */
  behind: string
  /** Cells from which their relief and harm differ, the largest difference first. */
  cells: CellLead[]
}

/** Whether something is in every plan. */
export type Core = "core" | "borderline" | "out"

/** Which criterion: the engine computes exactly these. */
export type CriterionId = "relief" | "sustainability" | "leverage" | "facilitation" | "feasibility" | "inclusion"

/** What two interventions gain by one criterion. */
export type CriterionLead = {
  /** What the one ahead gains by it. */
  ahead: number
  /** What the one behind gains by it. */
  behind: number
  /** Which criterion. */
  criterion: CriterionId
  /** How far it puts the one ahead in front. */
  lead: number
}

/** Which weights are drawn. */
export type Drawn = "stated" | "exact" | "free"

/** A number that is not surely known: the value it is taken for, and the lowest and highest it may be. # Invariant `low <= value <= high`. # Example ``` use leverpoint::Estimate; let reach = Estimate::new(40.0, 10.0, 90.0); assert_eq!(reach.value, 40.0); assert!(!reach.is_sure()); assert!(Estimate::sure(7.0).is_sure()); ``` */
export type Estimate = {
  /** The highest it may be. */
  high: number
  /** The lowest it may be. */
  low: number
  /** What it is taken for. */
  value: number
}

/** Shares of the allowed weights, measured without draws. */
export type Exact = {
  /** At which each alternative is first. */
  first: number[]
  /** At which each comes before each other. */
  pairwise: number[][]
}

/** What a simulation found, and what there is to say of it. */
export type Found = {
  /** The short names of what was ranked. */
  alternatives: string[]
  /** The mean of the weights at which each was first; none if it never was. */
  central_weights: (number[] | null)[]
  /** The share of draws in which each is first at its own central weights. */
  confidence: (number | null)[]
  /** How many draws that share is taken over. */
  confidence_draws: number
  /** The names of the criteria. */
  criteria: string[]
  /** How many draws were taken. */
  draws: number
  /** How much is open about the whole order, in bits: 0 if it never changes. Given for at most 20 alternatives, and where orders come often enough to be told. */
  entropy: number | null
  /** The same without draws, where that can be done. */
  exact: Exact | null
  /** The mean rank of each, from 1. */
  expected_rank: number[]
  /** The version of this format. */
  format: string
  /** One number for all ranks of each: the sum of acceptability times the rank's meta-weight. */
  holistic: number[]
  /** How much each rank counts in it: rank order centroids, scaled to 1 for the first rank. */
  meta_weights: number[]
  /** The share of draws in which each came before each other. */
  pairwise: number[][]
  /** The share of draws in which each alternative took each rank, from the first rank on. */
  rank_acceptability: number[][]
  /** The number of draws in which it did. */
  rank_counts: number[][]
  /** How much is open about the rank of each, in bits. */
  rank_entropy: number[]
  /** Whether the standard error asked for was reached. */
  reached: boolean
  /** What there is to say. */
  remarks: Remark[]
  /** The seed: the same one gives the same draws. */
  seed: number
  /** The standard errors of the shares above. */
  standard_error: StandardErrors
  /** The chance to be among the first few. */
  top: Top
  /** The spread of the total of each. */
  totals: Spread2[]
  /** Which weights were drawn. */
  weights: Drawn
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

/** What becomes of the plan at hand in the worlds that have a plan. */
export type Held = {
  /** The share of worlds in which it keeps every requirement and no plan is better. */
  best: number
  /** The standard error of that share. */
  best_error: number
  /** The share of worlds in which it breaks each requirement, the most broken first. */
  broken: BrokenIn[]
  /** What it funds, in the order of the document. */
  chosen: string[]
  /** The share of worlds in which it keeps every requirement. */
  keeps: number
  /** The standard error of that share. */
  keeps_error: number
  /** What the best plans are worth more than it, or than what is left of it when it is cut back until it keeps every requirement; absent where no world allows any of it. */
  regret?: Regret
}

/** In how many worlds an intervention is in the best plan. */
export type InBest = {
  /** Whether it is in the plan at hand. */
  chosen: boolean
  /** What that makes it. */
  core: Core
  /** Which intervention. */
  id: string
  /** The share of worlds with a plan in whose best plan it is. */
  share: number
  /** The standard error of that share. */
  standard_error: number
}

/** How an intensity comes about. */
export type IntensityParts = {
  /** The programme's share of the cost and the kind of subsidy. */
  resources: Estimate
  /** The part it plays. */
  role: Estimate
  /** What each way of shielding adds. */
  shields: Shield[]
}

/** What one view says of a constraint. */
export type Judged = {
  /** Which constraint. */
  constraint: string
  /** 0 out of reach to 4 ready; `null` if this view does not say. */
  feasibility: number | null
  /** Its priority under this view, as a share of all. What the view does not say is taken from the programme. */
  priority: number
  /** 0 none to 4 blocking; `null` if this view does not say. */
  severity: number | null
}

/** What becomes of a plan made by hand. */
export type JudgedPlan = {
  /** A plan that keeps every requirement, spends no more in all and in any period, and is worth more; its loss is below 0. Absent if there is none. */
  beaten_by?: AlternativePlan
  /** Under which weights it would be the best of all plans that keep the requirements. Absent if it was not asked, if it breaks one itself, or if no weights matter. */
  best_under?: BestUnder
  /** No plan that spends no more is worth more than this. */
  bound: number
  /** The requirements that it breaks. */
  broken: Requirement[]
  /** What it funds. */
  chosen: string[]
  /** Its cost to the programme. */
  cost: number
  /** What it does. */
  outline: Outline
  /** What it is worth. */
  value: number
}

/** What depends on one judgement, all else as it is taken for. */
export type Judgement = {
  /** The chance that another intervention then comes first. */
  changes_first: number
  /** The highest. */
  high: Outcome
  /** Which. */
  leaf: Leaf
  /** The lowest it may turn out. */
  low: Outcome
  /** How many pairs of interventions are expected to change their order when it becomes known. */
  moves: number
  /** The interventions whose totals change, the largest change first. */
  swings: Swing[]
  /** What it is taken for. */
  taken: Outcome
  /** How much higher the best total is expected to be when the best may be chosen after it is known. */
  worth: number
}

/** Something that is not surely known. */
export type Leaf = {
  /** Whose; absent if it concerns the programme as a whole. */
  intervention?: string
  /** What. */
  judged: Gap
  /** Whether nobody has said at all; otherwise somebody has, with doubt. */
  unknown: boolean
}

/** Where a leverage comes from. */
export type LeverageFrom = "map" | "judgement" | "unknown"

/** A leverage point that a plan works with. */
export type LeveragePoint = {
  /** Which actor: its short name on the map, or what it is called. */
  actor: string
  /** The chosen interventions that work with it. */
  with: string[]
}

/** What is needed to make the same answer again. */
export type MadeBy = {
  /** The version of the engine. */
  engine: string
  /** A name of the content of the knowledge. */
  knowledge: string
  /** A name of the content of the programme document. */
  programme: string
}

/** What must become of a requirement so that a plan exists, all others kept. */
export type Mend = {
  /** What it asks for. Of a period, what earlier periods may leave is counted in. */
  from: number
  kind: "move"
  /** What it may ask for. */
  to: number
  /** How much less may do where the search was cut short; else 0. */
  within: number
} | {
  kind: "drop"
} | {
  kind: "not-enough"
} | {
  kind: "unknown"
}

/** A way of ranking beside the total. */
export type Method = "weakest-link" | "promethee-two"

/** Value against money. */
export type MoneyFrontier = {
  /** Whether that holds everywhere; else there would have been too many points. */
  complete: boolean
  /** The money there is now over all periods; where nothing is limited, what everything costs. Every limit on money grows with it. */
  money: number
  /** From the least money to the most that is of use. */
  points: MoneyPoint[]
  /** Between two points the value differs by no more than this. */
  step: number
}

/** The best plan at a budget. */
export type MoneyPoint = {
  /** No plan is worth more with that money. */
  bound: number
  /** The money over all periods; limits of single periods are raised and lowered with it. */
  budget: number
  /** What it funds. */
  chosen: string[]
  /** What the plan costs. */
  cost: number
  /** What it funds and the point before does not. */
  enters: string[]
  /** What the point before funds and it does not. */
  leaves: string[]
  /** What it does. */
  outline: Outline
  /** What it is worth. */
  value: number
}

/** What more money would buy. */
export type Next = {
  /** No plan is worth more with that money. */
  bound: number
  /** What it costs. */
  cost: number
  /** What is funded then and not now. */
  enters: string[]
  /** What is funded now and not then. */
  leaves: string[]
  /** How much more, as a share of every limit on money. */
  more: number
  /** What the best plan is worth then. */
  value: number
}

/** Another weight of a criterion. */
export type OtherWeight = {
  /** Which criterion. */
  criterion: string
  /** The weight that is stated. */
  stated: number
  /** The other. */
  weight: number
}

/** Another way of doing an intervention that two plans fund. At least one of the two is there. */
export type Otherwise = {
  /** Which intervention. */
  id: string
  /** In which period it starts then, if in another. */
  period?: string
  /** The share of the whole at which it is done then, if another. */
  scale?: number
}

/** A way something may turn out. */
export type Outcome = {
  /** The number by which it counts. */
  value: number
  /** The answer that the number stands for, where it is one of a few. */
  word?: string
}

/** What a plan does, in numbers. */
export type Outline = {
  /** Its money by period. */
  by_period: Spent[]
  /** What it does to each constraint. */
  constraints: PlannedRelief[]
  /** At which share of the whole each chosen intervention is done, for those that can be scaled. */
  scales?: Scaled[]
  /** When each chosen intervention starts, for those that can start in several periods. */
  starts: Start[]
}

/** An intervention as PROMETHEE II sees it. */
export type Outranked = {
  /** The mean preference for each other over it. */
  entering: number
  /** Which intervention. */
  intervention: string
  /** The mean preference for it over each other. */
  leaving: number
  /** The difference of the two, by which it ranks. */
  net: number
  /** Its rank. */
  rank: number
}

/** How the one behind would come ahead by a single change. */
export type Overtake = {
  /** The one ahead. */
  ahead: string
  /** The one behind. */
  behind: string
  /** The changes, each enough alone: the likeliest judgement first, then weights, the smallest change first. */
  changes: Change[]
  /** How far it is behind. */
  lead: number
}

/** What one cell contributes. */
export type Part = {
  /** The row, by its number. */
  approach: number
  /** Why it counts so far. */
  because: Because
  /** The condition on which it depends. */
  condition?: string
  /** The column, by its number. */
  constraint: number
  /** How far the cell counts. */
  counts: Estimate
  /** The share of the intervention's effort. */
  emphasis: number
  /** Who on the market map answers it, where the map does and nobody else. */
  on_map?: ReadOnMap
  /** What it adds to the total. */
  points: number
  /** Whether it is read as relief; otherwise as harm. */
  relieves: boolean
  /** The share of the constraint at full emphasis. */
  share: Estimate
}

/** A plan that keeps every requirement. */
export type Planned = {
  /** Other good plans that really differ, if they were asked for. */
  alternatives?: AlternativePlan[]
  /** The requirements that stop a single change which would raise the value; where several stop it together, all of them, unless fewer of them stop another. */
  binding: Requirement[]
  /** Its money by period. */
  by_period: Spent[]
  /** The chosen interventions, in the order of the document. */
  chosen: string[]
  /** What it does to each constraint. */
  constraints: PlannedRelief[]
  /** Its cost to the programme over all periods. */
  cost: number
  /** The version of this format. */
  format: string
  /** Value against money, if it was asked for. */
  frontier?: MoneyFrontier
  /** Why each of the others is out. */
  left_out: WhyOut[]
  /** The leverage points that the plan works with, where it must have some. */
  leverage_points?: LeveragePoint[]
  /** What becomes of a plan made by hand, if one was given. */
  own?: JudgedPlan
  /** What it costs and is worth at its edges, if it was asked for. */
  prices?: Prices
  /** How sure it is that no plan is better. */
  proof: Proof
  /** What it reaches through others on the map; absent where no interventions reach the same. */
  reach?: Reach
  /** How far it survives doubt, if it was asked for. */
  robust?: Robustness
  /** At which share of the whole each chosen intervention is done, for those that can be scaled. */
  scales?: Scaled[]
  /** The costs that interventions share; each that is paid stands once in the cost of the plan. */
  shared_costs?: SharedCost[]
  /** When each chosen intervention starts, for those that can start in several periods. */
  starts: Start[]
  /** Relief that lasts, less harm at its price. */
  value: number
  /** The ways in which each intervention can be done, whether it is chosen or not: more than one where it can start in several periods. None for a pool, which has no periods. */
  ways: Way[]
  /** Why each chosen intervention is in. */
  why_in: WhyIn[]
}

/** What a plan does to one constraint. */
export type PlannedRelief = {
  /** Which constraint. */
  constraint: string
  /** The share of it that is added, at most. */
  harm: number
  /** The share of it that is relieved. */
  relief: number
}

/** What to fund. */
export type Planning = Planned & {
  outcome: "plan"
} | {
  /** Requirements that cannot be kept together; without any one of them the others could. */
  conflict: Requirement[]
  /** The version of this format. */
  format: string
  outcome: "impossible"
  /** What each of them alone must become so that a plan exists, all others kept. */
  repairs: Repair[]
  /** What makes a plan possible when several limits are moved at once. Absent if nothing does: what clashes knows no degrees. */
  together?: Together
} | {
  /** The version of this format. */
  format: string
  /** Why. */
  message: string
  outcome: "failed"
}

/** What a plan costs and is worth at its edges. */
export type Prices = {
  /** What more money would buy, by looking for the best plan with it. */
  next: Next[]
  /** What one more unit of each requirement would gain, as the relaxed linear programme says, in which interventions can be done in part: its shadow prices. */
  units: UnitPrice[]
  /** Constraints that the plan leaves unrelieved. */
  unrelieved: Unrelieved[]
  /** For each of the others, the best plan with it. */
  with: ChangeCost[]
  /** For each chosen intervention, the best plan without it. */
  without: ChangeCost[]
}

/** How much a constraint matters. */
export type Priority = {
  /** The part of its share for itself. */
  base: number
  /** Which constraint. */
  constraint: string
  /** 0 out of reach to 4 ready; null where nobody knows. */
  feasibility: number | null
  /** Its number in the matrix. */
  number: number
  /** The constraints that its relief opens. */
  opens: string[]
  /** 0 none to 4 blocking; null where nobody knows. */
  severity: number | null
  /** Its share of all priorities, with the range that the unknowns leave. */
  share: Estimate
  /** The part of its share for what it opens. */
  unlock: number
}

/** How sure it is that no plan is better. */
export type Proof = {
  kind: "optimal"
  /** In units of value. */
  tolerance: number
} | {
  /** In units of value. */
  gap: number
  kind: "gap"
}

/** What something is no more than in a share of the worlds. */
export type Quantile = {
  /** What it is no more than in them. */
  at_most: number
  /** The share of worlds. */
  share: number
}

/** The widest ranges that the unknowns leave the numbers of an intervention. */
export type Ranges = {
  /** Of the cost. */
  cost: Estimate
  /** Of the coverage. */
  coverage: Estimate
  /** Of the harm. */
  harm: Estimate
  /** Of the intensity. */
  intensity: Estimate
  /** Of the leverage. */
  leverage: Estimate
  /** Of the relief. */
  relief: Estimate
  /** Of the sustainability. */
  sustainability: Estimate
  /** Of the total. */
  total: Estimate
}

/** One intervention with its rank and the reasons for it. */
export type Ranked = {
  /** The case of the library that it is or resembles. */
  case?: string
  /** What each cell of its approaches contributes. */
  cells: Part[]
  /** What it does to each constraint that it touches. */
  constraints: Touched[]
  /** Its cost to the programme over all periods. */
  cost: number
  /** The share of the target enterprises that it serves directly. */
  coverage: number
  /** What nobody has said yet about it. */
  gaps: Gap[]
  /** Harm to the constraints, by their priority, 0 to 1. */
  harm: number
  /** Its short name. */
  id: string
  /** How heavy-handed it is, 0 to 1. */
  intensity: number
  /** A word for the intensity. */
  intensity_band: Band
  /** How its intensity comes about. */
  intensity_parts: IntensityParts
  /** Enterprises reached through others for each one served directly. */
  leverage: number
  /** Where its leverage comes from. */
  leverage_from: LeverageFrom
  /** How its leverage comes about on the map; absent if it names no actors of it. */
  leverage_on_map?: SpreadOnMap
  /** What each leverage actor adds, in the order of the document; absent if nobody has said who they are. */
  leverage_parts?: Spread[]
  /** The widest ranges that the unknowns leave these numbers. */
  ranges: Ranges
  /** Its rank: 1, 2, 2, 4. */
  rank: number
  /** Relief of the constraints, by their priority, 0 to 1. */
  relief: number
  /** Whether the change lasts, 0 to 1. */
  sustainability: number
  /** How its sustainability comes about. */
  sustainability_parts: SustainabilityParts
  /** What it gains by each criterion; the points sum to the total. */
  terms: Term[]
  /** What it is called. */
  title: string
  /** The sum of the points of its terms, 0 to 1 as a rule. */
  total: number
  /** Its rank by the weakest of sustainability, leverage and facilitation. */
  weakest_link_rank: number
}

/** The interventions in order. */
export type Ranking = {
  /** The version of this format. */
  format: string
  /** What nobody has said yet about the market as a whole. */
  gaps: Gap[]
  /** From the first to the last. */
  interventions: Ranked[]
  /** How much each constraint matters; the shares sum to 1. */
  priorities: Priority[]
  /** The programme's name. */
  title: string
  /** How much each criterion counts; they sum to 1. */
  weights: Weight[]
  /** Where the weights come from. */
  weights_from: WeightsFrom
}

/** The ranks of an intervention under the views, in their order. */
export type RanksUnder = {
  /** Which intervention. */
  intervention: string
  /** Its rank by the mean of its totals under the views, in which every view counts the same. */
  middle: number
  /** Its ranks. */
  ranks: number[]
}

/** What a plan reaches through others on the map, beyond those whom its interventions work with. It is told by sampled enterprises, as the value of the plan is. */
export type Reach = {
  /** Enterprises, counted for each intervention that reaches them. */
  apart: number
  /** Enterprises, each counted once. */
  together: number
  /** What the plan would be worth more if they counted for each. */
  value: number
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

/** Why an intervention is out of a plan. */
export type Reason = "adds-nothing" | "breaks-requirements" | "not-reached"

/** What the best plans of the worlds are worth more than the plan at hand. */
export type Regret = {
  /** What the best plans of these worlds are worth, in the mean. */
  best_value: number
  /** The mean. */
  mean: number
  /** What it is no more than in a share of the worlds. */
  quantiles: Quantile[]
  /** The standard error of the mean. */
  standard_error: number
  /** Worlds in which the plan, or a part of it, keeps every requirement. */
  worlds: number
  /** The largest. */
  worst: number
}

/** One thing to say. */
export type Remark = {
  /** Criteria that put it ahead of the next, the largest lead first. */
  because: CriterionId[]
  /** Criteria on which it is behind the next. */
  despite: CriterionId[]
  /** Which. */
  intervention: string
  /** The one after it. */
  next: string
  says: "first"
} | {
  /** Which. */
  interventions: string[]
  says: "first-together"
} | {
  /** Which. */
  intervention: string
  says: "first-in"
  /** The share of draws. */
  share: number
  /** The standard error of the share. */
  standard_error: number
} | {
  /** Which. */
  interventions: string[]
  says: "never-first"
} | {
  /** The one ahead. */
  ahead: string
  /** The one behind. */
  behind: string
  /** What lies elsewhere where it is not. */
  behind_where?: Where
  says: "ahead-in"
  /** The share of draws in which it is ahead. */
  share: number
  /** The standard error of the share. */
  standard_error: number
} | {
  /** Which criterion. */
  criterion: CriterionId
  /** Up to which. */
  high: number
  /** Which intervention. */
  intervention: string
  /** From which weight on. */
  low: number
  says: "stays-first"
} | {
  /** Which criteria. */
  criteria: CriterionId[]
  /** Which intervention. */
  intervention: string
  says: "always-first"
} | {
  /** How it turns out. */
  becomes: Outcome
  /** From which rank. */
  from: number
  /** Which intervention. */
  intervention: string
  /** The judgement. */
  leaf: Leaf
  says: "drops"
  /** To which. */
  to: number
} | {
  /** The one ahead. */
  ahead: string
  /** The one that would come ahead of it. */
  behind: string
  /** The change. */
  change: Change
  says: "overtakes"
} | {
  /** The chance that another comes first. */
  changes_first: number
  /** What. */
  leaf: Leaf
  /** How many pairs are expected to change their order. */
  moves: number
  says: "ask-next"
} | {
  /** Its first. */
  first: string
  /** Which method. */
  method: Method
  /** The rank by total of its first. */
  rank_by_total: number
  says: "method-differs"
} | {
  /** Which. */
  intervention: string
  says: "methods-agree"
}

/** What one requirement alone must become so that a plan exists. */
export type Repair = {
  /** What must become of it. */
  mend: Mend
  /** Which requirement. */
  requirement: Requirement
}

/** What one asks of a programme. */
export type Reply = {
  ok: Response
} | {
  problems: Trouble[]
}

/** Something that every plan must keep. */
export type Requirement = {
  kind: "budget"
} | {
  kind: "period-budget"
  /** Which period. */
  period: string
} | {
  kind: "heavy-share"
} | {
  /** Which constraint. */
  constraint: string
  kind: "min-relief"
} | {
  /** Which constraint. */
  constraint: string
  kind: "max-harm"
} | {
  /** Which. */
  intervention: string
  kind: "must-fund"
} | {
  /** Which. */
  intervention: string
  kind: "must-not-fund"
} | {
  /** The one. */
  intervention: string
  kind: "requires"
  /** The other. */
  other: string
} | {
  /** The approach that needs company. */
  approach: string
  /** Which. */
  intervention: string
  kind: "needs-beside"
} | {
  /** The one. */
  intervention: string
  kind: "excludes"
  /** The other. */
  other: string
} | {
  kind: "partner-money"
} | {
  /** Which. */
  intervention: string
  kind: "share-only-falls"
} | {
  kind: "least-inclusion"
} | {
  kind: "leverage-points"
} | {
  /** Which. */
  intervention: string
  kind: "requires-any"
} | {
  /** The one. */
  intervention: string
  kind: "after"
  /** The other. */
  other: string
} | {
  /** Which. */
  intervention: string
  kind: "once"
} | {
  /** Which group. */
  group: string
  kind: "group"
} | {
  /** Of what. */
  cover: string
  kind: "cover"
}

/** Everything that was asked. */
export type Response = {
  /** Why one stands ahead of another, if it was asked for. */
  contrast?: Contrasting
  /** The version of this format. */
  format: string
  /** What is needed to make the same answer again. */
  made_by: MadeBy
  /** What to fund, if it was asked for. */
  plan?: Planning
  /** The interventions in order, with every reason. */
  ranking: Ranking
  /** What the ranking depends on, if it was asked for. */
  sensitivity?: Sensitivity
  /** How far the ranking survives doubt, if it was asked for. */
  simulation?: Simulating
  /** What everybody values, if it was asked for. */
  weighing?: Weights
}

/** What came of looking for the best plan in drawn worlds, in each of which everything uncertain turns out one way. */
export type Robust = {
  /** From this share of worlds on, an intervention is core. */
  core_from: number
  /** Worlds in which the search stopped before it was proven that no plan is better. */
  cut_short: number
  /** Worlds that were drawn. */
  draws: number
  /** Worlds in which no plan keeps every requirement; nothing else is counted in them. */
  impossible: number
  /** In how many worlds each intervention is in the best plan, in the order of the document. */
  interventions: InBest[]
  /** Up to this share of worlds, an intervention is out. */
  out_to: number
  /** What becomes of the plan at hand; absent where there is none. */
  plan?: Held
  /** The seed. */
  seed: number
  /** Worlds in which the search stopped before any plan was found; nothing else is counted in them. */
  unknown: number
  /** Which weights were drawn. */
  weights: Drawn
}

/** How far a plan survives doubt. */
export type Robustness = {
  found: Robust
} | {
  clash: Said[]
} | {
  failed: string
}

/** A statement about weights. */
export type Said = {
  /** The one. */
  criterion: CriterionId
  /** The other. */
  other: CriterionId
  says: "before"
} | {
  /** The one. */
  criterion: CriterionId
  /** The other. */
  other: CriterionId
  says: "equal"
} | {
  /** The one. */
  criterion: CriterionId
  /** The other. */
  other: CriterionId
  /** Its least and most points. */
  other_points: unknown[]
  /** Its least and most points. */
  points: unknown[]
  says: "points"
} | {
  /** Which criterion. */
  criterion: CriterionId
  /** At most. */
  high: number
  /** At least. */
  low: number
  says: "range"
} | {
  /** The one. */
  criterion: CriterionId
  /** At most so many times; absent for no limit. */
  high?: number
  /** At least so many times. */
  low: number
  /** The other. */
  other: CriterionId
  says: "ratio"
}

/** How far an intervention is scaled. */
export type Scaled = {
  /** Which. */
  id: string
  /** The share of the whole, above 0 and at most 1. */
  scale: number
}

/** What the ranking depends on. */
export type Sensitivity = {
  /** The version of this format. */
  format: string
  /** The judgements on which anything depends; those that would change the order most first. */
  judgements: Judgement[]
  /** The interventions as PROMETHEE II ranks them, in the order of the document. */
  outranking: Outranked[]
  /** For each intervention what single change would put it ahead of the one before it. */
  overtakes: Overtake[]
  /** What there is to say. */
  remarks: Remark[]
  /** Between which weights the first stays first. */
  stability: Stability[]
}

/** A cost that interventions share: a plan that funds any of them pays it once. */
export type SharedCost = {
  /** What it costs the programme by period. */
  cost: number[]
  /** Which. */
  id: string
  /** Those of them that the plan funds; none if it need not be paid. */
  needed_by: string[]
  /** The interventions that need it. */
  of: string[]
  /** What partners pay of it by period. */
  partners: number[]
}

/** What one way of shielding adds to an intensity. */
export type Shield = {
  /** What it adds to what the others leave. */
  adds: Estimate
  /** Whether it is used. */
  answer: Answer
  /** Which way. */
  flag: string
}

/** How far the ranking survives doubt. */
export type Simulating = {
  found: Found
} | {
  clash: Said[]
} | {
  failed: string
}

/** The money of a plan in one period. */
export type Spent = {
  /** The money there is, if it is limited in this period. */
  budget?: number
  /** The cost to the programme. */
  cost: number
  /** What others than the programme pay: partners, as a rule. */
  partners: number
  /** Which period. */
  period: string
}

/** What one leverage actor adds. */
export type Spread = {
  /** Who. */
  actor: string
  /** Enterprises reached through it for each one served directly. */
  adds: Estimate
}

/** The spread of a total over the draws. */
export type Spread2 = {
  /** Above it in 5 of 100 draws. */
  high: number
  /** Below it in 5 of 100 draws. */
  low: number
  /** The mean. */
  mean: number
  /** Below it in half of the draws. */
  middle: number
}

/** How a leverage comes about on the map. */
export type SpreadOnMap = {
  /** Enterprises among the partners. */
  among: number
  /** Enterprises reached beyond those among the partners. */
  beyond: Estimate
  /** The leverage as somebody judged it, where it was judged as well. It does not count. */
  judged?: Estimate
  /** The standard error of that; 0 if it is exact. */
  standard_error: number
  /** With whom the intervention works. */
  works_with: WorkedWith[]
}

/** Between which weights of a criterion the first stays first. */
export type Stability = {
  /** Which criterion. */
  criterion: CriterionId
  /** Up to which. */
  high: number
  /** From which weight on, the others keeping their proportions. */
  low: number
  /** The least and the most that this weight can be where it is first, among all weights that what was said allows. */
  possible?: unknown[]
  /** Its weight now. */
  weight: number
}

/** Standard errors: how far a share would differ if other draws were taken. */
export type StandardErrors = {
  /** Of the confidence. */
  confidence: (number | null)[]
  /** Of the mean ranks. */
  expected_rank: number[]
  /** Of the holistic numbers. */
  holistic: number[]
  /** The largest of those of the rank acceptabilities. */
  largest: number
  /** Of winning in pairs. */
  pairwise: number[][]
  /** Of the rank acceptabilities. */
  rank_acceptability: number[][]
  /** Of the chance to be among the first few. */
  top: number[]
}

/** When an intervention starts. */
export type Start = {
  /** Which. */
  id: string
  /** In which period. */
  period: string
}

/** How a sustainability comes about. */
export type SustainabilityParts = {
  /** What the programme's hand leaves of it. */
  factor: Estimate
  /** The mean answer to each question over all functions. */
  questions: Asked[]
}

/** How a total changes with a judgement. */
export type Swing = {
  /** Whose total. */
  intervention: string
  /** Its rank where it is highest. */
  rank_at_high: number
  /** Its rank where the judgement is lowest. */
  rank_at_low: number
  /** Its total where it is highest. */
  total_at_high: number
  /** Its total where the judgement is lowest. */
  total_at_low: number
}

/** What an intervention gains by one criterion. */
export type Term = {
  /** Which criterion. */
  criterion: CriterionId
  /** Weight times value. */
  points: number
  /** The score on the criterion's own scale. */
  score: Estimate
  /** The score as a value: 0 at the scale's worst point, 1 at its best. */
  value: Estimate
  /** How much it counts, 0 to 1. */
  weight: number
}

/** The best plan under a change. */
export type Then = {
  /** What is funded then and not now. */
  enters: string[]
  /** What is funded now and not then. */
  leaves: string[]
  /** What it is worth less than the plan. */
  loss: number
  /** No plan loses less than this under the change. */
  loss_at_least: number
}

/** Limits that make a plan possible when they are moved at once. */
export type Together = {
  /** No smaller share is enough for all limits together; 0 if the search for it was cut short. */
  at_least: number
  /** What each of those that must move becomes. */
  repairs: Repair[]
  /** No limit is moved by more than this share of itself. */
  share: number
}

/** The chance to be among the first few. */
export type Top = {
  /** The share of draws, alternative by alternative. */
  chance: number[]
  /** How many the first few are. */
  count: number
}

/** What an intervention does to one constraint. */
export type Touched = {
  /** Which constraint. */
  constraint: string
  /** The share of it that is added. */
  harm: Estimate
  /** The share of it that is relieved. */
  relief: Estimate
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

/** What one more unit of a requirement would gain. */
export type UnitPrice = {
  /** The gain in value for one unit of money, one hundredth of a share, relief or harm, or one more of a number. */
  gain: number
  /** Which requirement. */
  requirement: Requirement
}

/** A constraint that a plan leaves unrelieved. */
export type Unrelieved = {
  /** How much is asked. */
  asked: number
  /** Which constraint. */
  constraint: string
  /** The least money with which it can be done, keeping all else; absent if it cannot be done at all. */
  least_money?: number
  /** How much the plan relieves it. */
  relief: number
  /** The best plan that relieves it so far with the money there is; absent if there is none. */
  then?: Then
}

/** What somebody judges. */
export type View = {
  /** The statements that cannot hold together, by their places; none if all can. */
  clash: number[]
  /** What was said of each constraint, in the order of the constraints. */
  diagnosis: Judged[]
  /** Who; absent for the designer. */
  person?: string
  /** The least and the most that each weight can be. */
  ranges: unknown[][]
  /** What was said. */
  statements: Said[]
  /** The weights taken for this view, in the order of the criteria. */
  weights: number[]
}

/** One way in which an intervention can be done, and what it costs when. */
export type Way = {
  /** Its cost to the programme in each period, in their order. */
  cost: number[]
  /** Which intervention. */
  id: string
  /** What others than the programme pay of it in each period. */
  partners: number[]
  /** The share of the whole at which it is done, if it can be scaled. */
  scale?: number
  /** In which period it starts. */
  start: string
}

/** How much a criterion counts. */
export type Weight = {
  /** Which criterion. */
  criterion: CriterionId
  /** Its share of all weights. */
  weight: number
}

/** What several people judge, and where they agree. */
export type Weights = {
  /** Weights that all views allow, if there are any. */
  common: number[] | null
  /** For each constraint how far the views lie apart, in the order of the constraints. */
  constraints: Apart[]
  /** For each criterion how far the views lie apart, in the order of the criteria. */
  criteria: Agreement[]
  /** The version of this format. */
  format: string
  /** For each intervention its rank under each view, in the order of the ranking. */
  ranks: RanksUnder[]
  /** The designer's own first, without a name; then the others'. */
  views: View[]
}

/** Where weights come from. */
export type WeightsFrom = "points" | "statements" | "default" | "clash" | "intricate"

/** What lies elsewhere where the order of a pair turns. */
export type Where = {
  /** Which criterion. */
  criterion: CriterionId
  /** Its mean in all draws. */
  overall: number
  /** Its mean where the order turns. */
  turned: number
  what: "weight"
} | {
  /** Which. */
  leaf: Leaf
  /** Its mean in all draws. */
  overall: number
  /** Its mean where the order turns. */
  turned: number
  what: "judgement"
}

/** Why an intervention is in a plan. */
export type WhyIn = {
  /** Its cost to the programme. */
  cost: number
  /** What the plan would lose without it, all else kept. */
  gain: number
  /** Which intervention. */
  id: string
  /** The requirements that the plan would break without it. */
  needed_for: Requirement[]
  /** The shared costs that would fall away with it. */
  shared_costs?: string[]
}

/** Why an intervention is out of a plan. */
export type WhyOut = {
  /** The requirements that the plan would break with it. */
  breaks: Requirement[]
  /** Its cost to the programme. */
  cost: number
  /** What the plan would gain with it, all else kept. */
  gain: number
  /** Which intervention. */
  id: string
  /** The reason. */
  reason: Reason
  /** The shared costs that would come with it. */
  shared_costs?: string[]
}

/** Some members of an actor that one works with. */
export type WorkedWith = {
  /** Which actor. */
  actor: string
  /** How many of its members. */
  members: number
}
