// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

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
  /** What it is worth. */
  value: number
}

/** An answer to a question. */
export type Answer = "yes" | "partly" | "no" | "unknown"

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
export type Because = "unconditional" | "answered" | "open" | "no-problem" | "already-counted" | "nothing-beside"

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

/** A number that is not surely known: the value it is taken for, and the lowest and highest it may be. # Invariant `low <= value <= high`. # Example ``` use leverpoint::Estimate; let reach = Estimate::new(40.0, 10.0, 90.0); assert_eq!(reach.value, 40.0); assert!(!reach.is_sure()); assert!(Estimate::sure(7.0).is_sure()); ``` */
export type Estimate = {
  /** The highest it may be. */
  high: number
  /** The lowest it may be. */
  low: number
  /** What it is taken for. */
  value: number
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

/** How an intensity comes about. */
export type IntensityParts = {
  /** The programme's share of the cost and the kind of subsidy. */
  resources: Estimate
  /** The part it plays. */
  role: Estimate
  /** What each way of shielding adds. */
  shields: Shield[]
}

/** What becomes of a plan made by hand. */
export type JudgedPlan = {
  /** A plan that keeps every requirement, spends no more in all and in any period, and is worth more; its loss is below 0. Absent if there is none. */
  beaten_by?: AlternativePlan
  /** No plan that spends no more is worth more than this. */
  bound: number
  /** The requirements that it breaks. */
  broken: Requirement[]
  /** What it funds. */
  chosen: string[]
  /** Its cost to the programme. */
  cost: number
  /** What it is worth. */
  value: number
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

/** Value against money. */
export type MoneyFrontier = {
  /** Whether that holds everywhere; else there would have been too many points. */
  complete: boolean
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
  /** Its cost to the programme by period. */
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
  /** What becomes of a plan made by hand, if one was given. */
  own?: JudgedPlan
  /** What it costs and is worth at its edges, if it was asked for. */
  prices?: Prices
  /** How sure it is that no plan is better. */
  proof: Proof
  /** When each chosen intervention starts, for those that can start in several periods. */
  starts: Start[]
  /** Relief that lasts, less harm at its price. */
  value: number
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

/** Why an intervention is out of a plan. */
export type Reason = "adds-nothing" | "breaks-requirements" | "not-reached"

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

/** What a plan costs the programme in one period. */
export type Spent = {
  /** The money there is, if it is limited in this period. */
  budget?: number
  /** The cost. */
  cost: number
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

/** How much a criterion counts. */
export type Weight = {
  /** Which criterion. */
  criterion: CriterionId
  /** Its share of all weights. */
  weight: number
}

/** Where weights come from. */
export type WeightsFrom = "points" | "statements" | "default" | "clash"

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
}
