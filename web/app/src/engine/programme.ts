// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described

/** An actor through which change spreads. */
export type Actor = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Who. */
  actor: string
  /** Who says so. */
  cite?: Cite
  /** How much those follow this actor: 0 not at all to 4 decisively, or unknown. */
  influence?: Level
  /** What makes this actor a leverage point. */
  kind?: string
  /** How many enterprises this actor touches that the programme does not serve directly. */
  reach?: Quantity
  /** How the practice gets from this actor to the others. */
  route?: string
}

/** An intervention that must start before another. */
export type After = {
  /** Which. */
  intervention: Id
  /** At least so many periods before. */
  periods: number
}

/** In what form something is agreed. */
export type Agreement = "nothing" | "spoken" | "letter" | "memorandum" | "contract"

/** An answer to a question. */
export type Answer = "yes" | "partly" | "no" | "unknown"

/** An answer, plain or with its reason and origin. */
export type Answered = Answer | Reasoned

/** Interventions of which only so many may be funded. */
export type AtMost = {
  /** How many of them. */
  count: number
  /** Which. */
  of: Id[]
}

/** Why something is said, and who says so. */
export type Because = {
  /** Who says so. */
  cite?: Cite
  /** Why. */
  note?: string
}

/** The money there is, and what a plan must keep to. */
export type Budget = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Groups of interventions of which only so many may be funded. */
  at_most?: AtMost[]
  /** The programme's money in single periods. */
  by_period?: Record<string, number>
  /** Whether money that a period leaves can be spent in later ones. */
  carry_over?: boolean
  /** The largest share of the total that heavy interventions may take, 0 to 1. */
  heavy_share?: number
  /** The least that what is funded must do for women and the poorest, 0 to 1: the mean of the word for inclusion, weighted by the programme's money. */
  least_inclusion?: number
  /** The least number of leverage points that a plan must work with: different actors through whom alone further enterprises are reached. */
  least_leverage_points?: number
  /** The most harm that the plan may do to any one constraint, 0 to 1. */
  max_harm?: number
  /** The least relief that the plan must bring to single constraints, 0 to 1. */
  min_relief?: Record<string, number>
  /** Interventions that must be funded. */
  must_fund?: Id[]
  /** Interventions that must not be funded. */
  must_not_fund?: Id[]
  /** What partners can pay over all periods: the cost that the programme does not carry. */
  partner_money?: number
  /** Whether only interventions may be funded whose programme share never rises from one period to the next. */
  share_only_falls?: boolean
  /** The programme's money over all periods. */
  total?: number
}

/** A kind of cause. */
export type Cause = "capability" | "awareness" | "incentive"

/** Whether something was looked into. */
export type Checked = "done" | "not-done" | "not-applicable"

/** Where a figure or a judgement comes from. */
export type Cite = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** The part of it: a section, page, table or box. */
  section: string
  /** The key of the work. */
  source: Id
}

/** How sure a judgement is. */
export type Confidence = "low" | "medium" | "high"

/** What is true of the market as a whole. */
export type Context = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Why a field of this object says what it says, by the name of the field. */
  because?: Record<string, Because>
  /** Is the enforcement of rules a problem now? Approach 6 counts only where it is. */
  enforcement_problem?: Answered
  /** How the main link of the chain is coordinated. */
  governance?: Governance
  /** Is national policy a problem now? Approach 7 counts only where it is. */
  policy_problem?: Answered
  /** Is the market thin: few firms, remote, or fragile? */
  thin_market?: Answered
}

/** The deal with the partner of an intervention. */
export type Deal = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Whether the partner would have done it anyway, question by question. Yes speaks for the deal. */
  additionality?: Record<string, Answered>
  /** In what form it is agreed. */
  agreement?: Agreement
  /** Does the agreement say who arbitrates? */
  arbitration?: Answered
  /** What was looked into before the deal, by check. */
  due_diligence?: Record<string, Checked>
  /** For how many months nobody else may offer what the deal brings about; 0 for none. */
  exclusive_months?: number
  /** The steps against which the programme pays, in order. */
  milestones?: Milestone[]
  /** What the programme offers: money, advice, contacts, research. */
  offer?: Offer[]
  /** Does the partner spend first? */
  partner_pays_first?: Answered
  /** The partner's share of the cost by period, 0 to 1. What neither the programme nor the partner pays, others do. */
  partner_share?: Record<string, Quantity>
  /** Why the programme carries more than half of the cost, if it does. */
  share_reason?: string
}

/** Something that was decided. */
export type Decision = {
  /** Where in this document it shows, as a JSON pointer. */
  at?: string
  /** Who decided it. */
  author: string
  /** When, as YYYY-MM-DD. */
  date: string
  /** What was decided or changed. */
  what: string
  /** Why. */
  why: string
}

/** What is asked of a design as a whole. All of it may be left out: what is absent is asked, and never a fault. */
export type Design = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Answers to the other questions of the review, by question. */
  answers?: Record<string, Answered>
  /** What small firms need: 0 nothing to 4 most urgently, or unknown. */
  needs?: Record<string, Level>
  /** What small firms have going for them in this chain. */
  opportunities?: Record<string, Answered>
  /** In what state the four levels of policy are. */
  policy?: Record<string, PolicyState>
  /** Whether every intervention keeps a principle; what an intervention says of itself comes first. */
  principles?: Record<string, Answered>
  /** How ready the programme is by the five factors of success: 0 not at all to 4 fully, or unknown. */
  readiness?: Record<string, Level>
  /** Whether what surrounds the chain has been thought of. */
  screen?: Record<string, Answered>
  /** What threatens them in it: 0 not at all to 4 with ruin, or unknown. */
  threats?: Record<string, Level>
  /** What the market is to be like when the programme has left, part by part. */
  vision?: Record<string, string>
  /** What women do in the chain, and what they get from it. */
  women?: Record<string, Answered>
}

/** How much one constraint matters. */
export type Diagnosed = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** What kinds of cause it has. */
  causes?: Cause[]
  /** Who says so. */
  cite?: Cite
  /** How sure the judgement is. */
  confidence?: Confidence
  /** Which constraint. */
  constraint: Id
  /** What the judgement rests on. */
  evidence?: Evidence
  /** How feasible it is to address: 0 out of reach to 4 ready, or unknown. */
  feasibility?: Level
  /** Anything else worth keeping. */
  note?: string
  /** Why the constraint exists, in words. */
  root_cause?: string
  /** How severe it is for the chain as a whole: 0 none to 4 blocking, or unknown. */
  severity?: Level
}

/** What a judgement rests on. */
export type Evidence = "interview" | "workshop" | "document" | "data" | "judgement"

/** The version of the programme format. */
export type Format = "leverpoint/programme/1"

/** One function that the intervention touches: who does it and who pays, now and after exit. */
export type Function = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Are they able to perform it? */
  capability?: Answer
  /** Who says so. */
  cite?: Cite
  /** Who will do it after exit. */
  does_after?: string
  /** Who does it now. */
  does_now?: string
  /** Is it settled when and how the programme hands it over? */
  exit?: Answer
  /** Will whoever performs it gain from doing it after exit? */
  incentive?: Answer
  /** What has to be done, again and again. */
  name: string
  /** Why. */
  note?: string
  /** Has somebody in the market taken it on as their own? */
  owner?: Answer
  /** Is there somebody who will pay for it? */
  payer?: Answer
  /** Who will pay for it after exit. */
  pays_after?: string
  /** Who pays for it now. */
  pays_now?: string
}

/** How firms on both sides of a link are coordinated. */
export type Governance = "market" | "balanced" | "relational" | "directed" | "unknown"

/** A short name without spaces: letters, digits, points, hyphens and underscores. */
export type Id = string

/** A concrete thing the programme could do. */
export type Intervention = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Interventions that must be funded with it and start so many periods before it: a pilot before it is crowded in. */
  after?: After[]
  /** Answers to the questions of the review, by question. They enter no score. */
  answers?: Record<string, Answered>
  /** The approaches it uses, each with its emphasis. */
  approaches: Use[]
  /** Why a field of this object says what it says, by the name of the field. */
  because?: Record<string, Because>
  /** The case of the library that it is or resembles. */
  case?: string
  /** Who says so. */
  cite?: Cite
  /** Answers to the conditions that the cells of these approaches ask about, by condition. */
  conditions?: Record<string, Answered>
  /** What it costs by period, whoever pays. */
  cost?: Record<string, Quantity>
  /** The deal with that partner. It enters no score. */
  deal?: Deal
  /** Interventions that cannot be funded with it. */
  excludes?: Id[]
  /** The year by which the programme has left. */
  exit_year?: number
  /** How feasible it is to do here: 0 out of reach to 4 ready, or unknown. */
  feasibility?: Level
  /** The functions it touches: who does and who pays, now and after exit. */
  functions?: Function[]
  /** A short name, unlike any other's. */
  id: Id
  /** What it does for women and for the poorest. */
  inclusion?: string
  /** The actors through which change spreads without the programme repeating its work. An empty list says there are none. */
  leverage?: Actor[]
  /** Anything else worth keeping. */
  note?: string
  /** The partner it is done with. */
  partner?: Partner
  /** Whether it keeps a principle, by principle. It enters no score. */
  principles?: Record<string, Answered>
  /** The programme's share of the cost by period, 0 to 1. Where it is not given, the budget counts the whole cost. */
  programme_share?: Record<string, Quantity>
  /** Interventions that must all be funded with it. */
  requires?: Id[]
  /** Interventions of which at least one must be funded with it. */
  requires_any?: Id[]
  /** The heaviest part the programme plays in the transaction. */
  role?: string
  /** How far it can be scaled down. Absent, it is done whole or not at all. */
  scale?: Scale
  /** How many enterprises it serves directly. */
  serves?: Quantity
  /** Ways in which the programme shields actors from real cost and risk, by flag. */
  shields?: Record<string, Answered>
  /** Periods in which it can start, one of which is chosen; its costs move with it. Absent, it starts in the first period with a cost. */
  starts?: Id[]
  /** What the programme's money pays for. */
  subsidy?: string
  /** What it does, in words. */
  summary?: string
  /** What it is called. */
  title: string
  /** The upgrading it brings about. It enters no score. */
  upgrading?: Upgrading
  /** The actors of the market map that it works with. Its leverage is then computed from the map. An empty list says there are none. */
  works_with?: WorksWith[]
}

/** A level from 0 to 4, or `unknown`. */
export type Level = number | UnknownWord

/** The design of a market-systems programme: its diagnosis, context, interventions, preferences and budget. */
export type LeverpointProgramme = {
  /** A remark for readers of the file. Any object with named fields may carry one; it is kept and never read. */
  "$comment"?: string
  /** The money there is, and what a plan must keep to. */
  budget?: Budget
  /** What is true of the market as a whole. */
  context?: Context
  /** What was decided, when, by whom and why. */
  decisions?: Decision[]
  /** What the review asks of the design as a whole. It enters no score. */
  design?: Design
  /** How much each constraint matters. A constraint that is not listed is unknown. */
  diagnosis?: Diagnosed[]
  /** The version of this format. */
  format: Format
  /** The things the programme could do. */
  interventions: Intervention[]
  /** The market map: actors and the links between them. */
  map?: Map
  /** What the programme is called and where it works. */
  meta: Meta
  /** The findings of the review that are set aside, and why. */
  overrides?: Override[]
  /** The periods of the plan, in order: years, as a rule. */
  periods: Id[]
  /** What the designer values. */
  preferences?: Preferences
  /** Costs that several interventions share, each paid once. */
  shared_costs?: SharedCost[]
  /** The works that this document cites, beside those that Leverpoint knows. */
  sources?: Source[]
}

/** The market map: who is there, who deals with whom, who does what. */
export type Map = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Who is there. Many like actors are one entry with a count. */
  actors: MapActor[]
  /** What has to be done again and again in this market, and who does and pays for it now and later. */
  functions?: MapFunction[]
  /** Who deals with whom. */
  links?: MapLink[]
}

/** One actor, or a group of like actors. */
export type MapActor = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Is it able to? */
  able?: Answered
  /** With how many members of the group one works at a time, when it is chosen as a leverage point. Absent, with one. */
  at_once?: number
  /** Who says so. */
  cite?: Cite
  /** What it costs the programme to win it over, or to win over as many members as one works with at a time. */
  cost_to_win?: Quantity
  /** How many like actors it stands for. Absent, it is one. */
  count?: Quantity
  /** Whether it is a positive disruptor: already trying what others do not. */
  disruptor?: boolean
  /** Whether it is an enterprise that is counted when the spread is. Absent, its kind says so. */
  enterprise?: boolean
  /** A short name, unlike any other's. */
  id: Id
  /** What kind of actor it is. */
  kind: string
  /** Anything else worth keeping. */
  note?: string
  /** Where it is. Spread to another place is told apart. */
  place?: string
  /** How much weight it has with others: 0 none to 4 decisive, or unknown. */
  political_weight?: Level
  /** How large it is. */
  size?: Size
  /** What it is called. Absent, it is called by its short name. */
  title?: string
  /** Does it want the change? */
  willing?: Answered
}

/** Which way practice spreads along a link. */
export type MapDirection = "one-way" | "both-ways"

/** Something that has to be done again and again in this market. */
export type MapFunction = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Who says so. */
  cite?: Cite
  /** Who will do it later. */
  does_later?: Id[]
  /** Who does it now. An empty list says that nobody does. */
  does_now?: Id[]
  /** What has to be done. */
  name: string
  /** Anything else worth keeping. */
  note?: string
  /** Who will pay for it later. */
  pays_later?: Id[]
  /** Who pays for it now. */
  pays_now?: Id[]
}

/** One actor's dealings with another. Within a group of like actors it may join the group with itself. */
export type MapLink = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** How likely one member here passes a practice on to one it has to do with. It stands for everything else said of the link. */
  chance?: Quantity
  /** The same back, where the link runs both ways. */
  chance_back?: Quantity
  /** Who says so. */
  cite?: Cite
  /** With how many members at the other end one member here has to do. Absent, with as many as it takes for everybody to have somebody. */
  contacts?: Quantity
  /** Whether practice spreads from the one to the other only, or both ways. Absent, one way. */
  direction?: MapDirection
  /** The one: who supplies, buys, lends, advises, regulates, has as members, or is heard. */
  from: Id
  /** How both sides are coordinated. */
  governance?: Governance
  /** What the one does to the other. */
  kind: string
  /** Anything else worth keeping. */
  note?: string
  /** How much both deal with each other: 0 not at all, 2 as usual, 4 all the time, or unknown. */
  strength?: Level
  /** The other. */
  to: Id
  /** Do both sides trust each other? */
  trust?: Answer
}

/** What the programme is called and where it works. */
export type Meta = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Who wrote this. */
  authors?: string[]
  /** Where it works. */
  country?: string
  /** The currency of every amount, such as USD. */
  currency?: string
  /** When it was last changed, as YYYY-MM-DD. */
  date?: string
  /** Anything a reader should know first. */
  note?: string
  /** How many enterprises the programme is for. The coverage of an intervention is a share of them. */
  target_enterprises?: Quantity
  /** The programme's name. */
  title: string
  /** The value chains or the market it works in. */
  value_chain?: string
}

/** A step against which the programme pays. */
export type Milestone = {
  /** What the programme then pays. */
  pays?: Quantity
  /** In which period. */
  period?: string
  /** What must have happened. */
  what: string
}

/** Something that the programme offers. */
export type Offer = {
  /** What it costs the programme. */
  cost?: Quantity
  /** What. */
  what: string
}

/** A finding of the review that the designer sets aside, and why. It stays visible. */
export type Override = {
  /** The one place it is set aside at, as a JSON pointer. Absent, it is set aside at each. */
  at?: string
  /** Who says so. */
  author: string
  /** When, as YYYY-MM-DD. */
  date: string
  /** The intervention that it speaks of. Absent, the finding speaks of the programme as a whole. */
  intervention?: Id
  /** Why. */
  reason: string
  /** The rule, by its code. */
  rule: Id
}

/** The partner an intervention is done with. */
export type Partner = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Does the partner know what small firms could do for it, and they for it? */
  awareness?: Answer
  /** Does the partner have the people and the means? */
  capability?: Answer
  /** Does the partner already try new ways? */
  disruptor?: Answer
  /** Does the partner gain from it, programme or no programme? */
  incentive?: Answer
  /** What kind of actor the partner is. */
  kind?: string
  /** Who. */
  name?: string
  /** Why. */
  note?: string
  /** Is the partner able? */
  skill?: Answer
  /** Does the partner want it? */
  will?: Answer
}

/** What somebody judges: values, and how much each constraint matters. */
export type Person = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** How much each constraint matters to this person's mind. What is not said is taken from the programme. */
  diagnosis?: Diagnosed[]
  /** Who. */
  name: string
  /** Anything else worth keeping. */
  note?: string
  /** What this person has said of the weights besides. */
  weighing?: Weighing
  /** Points for each criterion, in any unit. Criteria that are not named keep their default points. */
  weights?: Record<string, number>
}

/** In what state a level of policy is. */
export type PolicyState = "sound" | "weak" | "blocking" | "unknown"

/** What the designer values. */
export type Preferences = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** What one unit of harm takes from relief: 0 to 10. */
  harm_rate?: number
  /** What others judge, each by name: what they value, and how much each constraint matters. They change no score; they are compared. */
  people?: Person[]
  /** What has been said of the weights besides. Without points, the ranking takes the middle of what it allows. */
  weighing?: Weighing
  /** Points for each criterion, in any unit. Criteria that are not named keep their default points. */
  weights?: Record<string, number>
}

/** A number: plain, or with the range it may lie in and where it comes from. A number that is assumed must say its range. */
export type Quantity = number | Stated

/** How many times as much one criterion counts as another. */
export type Ratio = {
  /** The one. */
  criterion: Id
  /** At most so many times. Absent, there is no limit. */
  high?: number
  /** At least so many times. */
  low: number
  /** The other. */
  to: Id
}

/** An answer with its reason and origin. */
export type Reasoned = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** The answer. */
  answer: Answer
  /** Who says so. */
  cite?: Cite
  /** Why. */
  note?: string
}

/** How far an intervention can be scaled: it costs, relieves and harms that share of what is written of the whole. */
export type Scale = {
  /** The least share of the whole at which it is still worth doing, above 0 and at most 1. */
  least: number
  /** The largest share, at most 1. Absent, the whole. */
  most?: number
}

/** Two shares of the whole. */
export type ShareRange = {
  /** The most it may be. */
  high: number
  /** The least it may be. */
  low: number
}

/** A cost that several interventions share: it is paid once if any of them is funded. */
export type SharedCost = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Who says so. */
  cite?: Cite
  /** What it costs by period, whoever pays. It does not move with the starts of the interventions. */
  cost: Record<string, Quantity>
  /** A short name, unlike any other shared cost's. */
  id: Id
  /** Anything else worth keeping. */
  note?: string
  /** The interventions that need it. Their own costs do not hold it. */
  of: Id[]
  /** The programme's share of the cost by period, 0 to 1. Where it is not given, the budget counts the whole cost. */
  programme_share?: Record<string, Quantity>
  /** What is paid for: a baseline study, an office. */
  title?: string
}

/** How large an actor is. */
export type Size = "micro" | "small" | "medium" | "large"

/** A work that the document cites. */
export type Source = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Who wrote it. */
  authors?: string
  /** The key by which this document cites it. */
  id: Id
  /** Its title. */
  title: string
  /** The year it appeared. */
  year?: number
}

/** A number with its range and origin. Either `value`, or both `low` and `high`, must be there. */
export type Stated = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** True if nobody gives this number and it was assumed. */
  assumed?: boolean
  /** Who says so. */
  cite?: Cite
  /** The highest it may be. */
  high?: number
  /** The lowest it may be. */
  low?: number
  /** How the number was come by. */
  note?: string
  /** What it is taken for. Absent, it is the middle of the range. */
  value?: number
}

/** Criteria that count the same. */
export type Tier = Id[]

/** The word for what nobody knows yet. */
export type UnknownWord = "unknown"

/** How small firms come to do something better, or something else. */
export type Upgrading = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Does it need the leave of the buyer, who may keep branding and marketing to themselves? */
  needs_buyers_leave?: Answered
  /** Its steps, in the order in which firms take them. */
  steps?: string[]
  /** Is it good upgrading? By test. */
  tests?: Record<string, Answered>
}

/** An approach and the share of the intervention's effort that goes into it. */
export type Use = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Which approach. */
  approach: Id
  /** The share of the effort, above 0 and at most 1. Over all approaches the shares sum to at most 1. */
  emphasis: number
}

/** Statements about weights. All of them hold together; an empty object allows every weight. */
export type Weighing = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Criteria from the most important to the least, in tiers: those in one tier count the same. */
  order?: Tier[]
  /** How far the points in `weights` may be off, up or down, as a share of them: 0 takes them as they stand. */
  points_within?: number
  /** Between what shares of the whole, 0 to 1, a weight lies. */
  ranges?: Record<string, ShareRange>
  /** How many times as much one criterion counts as another. */
  ratios?: Ratio[]
  /** Points for going from the worst to the best of a criterion's scale, where the most important has 100: one number, or a range. */
  swing?: Record<string, Quantity>
}

/** An actor of the map that an intervention works with. */
export type WorksWith = {
  /** A remark for readers of the file. */
  "$comment"?: string
  /** Which actor. */
  actor: Id
  /** With how many of its members. Absent, with all of them. */
  members?: Quantity
}
