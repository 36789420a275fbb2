//! The plan as it goes out, with every reason.

use serde::Serialize;

use super::more::{AlternativePlan, JudgedPlan, MoneyFrontier};
use super::outline::Way;
use super::prices::Prices;
use super::robust::Robustness;

/// What to fund.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Planning {
    /// A plan that keeps every requirement.
    Plan(Box<Planned>),
    /// No plan can keep all requirements.
    Impossible {
        /// The version of this format.
        format: &'static str,
        /// Requirements that cannot be kept together; without any one of them the others could.
        conflict: Vec<Requirement>,
        /// What each of them alone must become so that a plan exists, all others kept.
        repairs: Vec<Repair>,
        /// What makes a plan possible when several limits are moved at once. Absent if nothing does: what clashes knows no degrees.
        #[serde(skip_serializing_if = "Option::is_none")]
        together: Option<Together>,
    },
    /// No answer could be given.
    Failed {
        /// The version of this format.
        format: &'static str,
        /// Why.
        message: String,
    },
}

/// Limits that make a plan possible when they are moved at once.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Together {
    /// No limit is moved by more than this share of itself.
    pub share: f64,
    /// No smaller share is enough for all limits together; 0 if the search for it was cut short.
    pub at_least: f64,
    /// What each of those that must move becomes.
    pub repairs: Vec<Repair>,
}

/// What one requirement alone must become so that a plan exists.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Repair {
    /// Which requirement.
    pub requirement: Requirement,
    /// What must become of it.
    pub mend: Mend,
}

/// What must become of a requirement so that a plan exists, all others kept.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Mend {
    /// It must be loosened so far, and no less: in money, as a share of relief, harm or money, or as a number.
    Move {
        /// What it asks for. Of a period, what earlier periods may leave is counted in.
        from: f64,
        /// What it may ask for.
        to: f64,
        /// How much less may do where the search was cut short; else 0.
        within: f64,
    },
    /// It must be given up: it knows no degrees.
    Drop,
    /// Even without it no plan exists: others clash besides.
    NotEnough,
    /// The search stopped before this was clear.
    Unknown,
}

/// A plan that keeps every requirement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Planned {
    /// The version of this format.
    pub format: &'static str,
    /// The chosen interventions, in the order of the document.
    pub chosen: Vec<String>,
    /// Its cost to the programme over all periods.
    pub cost: f64,
    /// Relief that lasts, less harm at its price.
    pub value: f64,
    /// How sure it is that no plan is better.
    pub proof: Proof,
    /// The requirements that stop a single change which would raise the value; where several stop it
    /// together, all of them, unless fewer of them stop another.
    pub binding: Vec<Requirement>,
    /// The costs that interventions share; each that is paid stands once in the cost of the plan.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shared_costs: Vec<SharedCost>,
    /// The leverage points that the plan works with, where it must have some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leverage_points: Vec<LeveragePoint>,
    /// What it reaches through others on the map; absent where no interventions reach the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<Reach>,
    /// When each chosen intervention starts, for those that can start in several periods.
    pub starts: Vec<Start>,
    /// At which share of the whole each chosen intervention is done, for those that can be scaled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<Scaled>,
    /// Its money by period.
    pub by_period: Vec<Spent>,
    /// What it does to each constraint.
    pub constraints: Vec<PlannedRelief>,
    /// Why each chosen intervention is in.
    pub why_in: Vec<WhyIn>,
    /// Why each of the others is out.
    pub left_out: Vec<WhyOut>,
    /// The ways in which each intervention can be done, whether it is chosen or not: more than one where it can start in several periods. None for a pool, which has no periods.
    pub ways: Vec<Way>,
    /// What it costs and is worth at its edges, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<Prices>,
    /// Other good plans that really differ, if they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternatives: Option<Vec<AlternativePlan>>,
    /// Value against money, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frontier: Option<MoneyFrontier>,
    /// What becomes of a plan made by hand, if one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<JudgedPlan>,
    /// How far it survives doubt, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robust: Option<Robustness>,
}

/// How sure it is that no plan is better.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Proof {
    /// No plan is better by more than the tolerance.
    Optimal {
        /// In units of value.
        tolerance: f64,
    },
    /// The search reached its limit; no plan is better by more than the gap.
    Gap {
        /// In units of value.
        gap: f64,
    },
}

/// A cost that interventions share: a plan that funds any of them pays it once.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SharedCost {
    /// Which.
    pub id: String,
    /// The interventions that need it.
    pub of: Vec<String>,
    /// What it costs the programme by period.
    pub cost: Vec<f64>,
    /// What partners pay of it by period.
    pub partners: Vec<f64>,
    /// Those of them that the plan funds; none if it need not be paid.
    pub needed_by: Vec<String>,
}

/// What a plan reaches through others on the map, beyond those whom its interventions work with. It is told by
/// sampled enterprises, as the value of the plan is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Reach {
    /// Enterprises, each counted once.
    pub together: f64,
    /// Enterprises, counted for each intervention that reaches them.
    pub apart: f64,
    /// What the plan would be worth more if they counted for each.
    pub value: f64,
}

/// A leverage point that a plan works with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct LeveragePoint {
    /// Which actor: its short name on the map, or what it is called.
    pub actor: String,
    /// The chosen interventions that work with it.
    pub with: Vec<String>,
}

/// How far an intervention is scaled.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Scaled {
    /// Which.
    pub id: String,
    /// The share of the whole, above 0 and at most 1.
    pub scale: f64,
}

/// When an intervention starts.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Start {
    /// Which.
    pub id: String,
    /// In which period.
    pub period: String,
}

/// The money of a plan in one period.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Spent {
    /// Which period.
    pub period: String,
    /// The cost to the programme.
    pub cost: f64,
    /// What others than the programme pay: partners, as a rule.
    pub partners: f64,
    /// The money there is, if it is limited in this period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<f64>,
}

/// What a plan does to one constraint.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct PlannedRelief {
    /// Which constraint.
    pub constraint: String,
    /// The share of it that is relieved.
    pub relief: f64,
    /// The share of it that is added, at most.
    pub harm: f64,
}

/// Why an intervention is in a plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct WhyIn {
    /// Which intervention.
    pub id: String,
    /// What the plan would lose without it, all else kept.
    pub gain: f64,
    /// Its cost to the programme.
    pub cost: f64,
    /// The shared costs that would fall away with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shared_costs: Vec<String>,
    /// The requirements that the plan would break without it.
    pub needed_for: Vec<Requirement>,
}

/// Why an intervention is out of a plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct WhyOut {
    /// Which intervention.
    pub id: String,
    /// What the plan would gain with it, all else kept.
    pub gain: f64,
    /// Its cost to the programme.
    pub cost: f64,
    /// The shared costs that would come with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shared_costs: Vec<String>,
    /// The reason.
    pub reason: Reason,
    /// The requirements that the plan would break with it.
    pub breaks: Vec<Requirement>,
}

/// Why an intervention is out of a plan.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Reason {
    /// It adds nothing to this plan, or does more harm than good.
    AddsNothing,
    /// The plan would break requirements with it.
    BreaksRequirements,
    /// It would help: the search stopped at its limit.
    NotReached,
}

/// Something that every plan must keep.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Requirement {
    /// The programme's money over all periods.
    Budget,
    /// The programme's money in one period.
    PeriodBudget {
        /// Which period.
        period: String,
    },
    /// The share of the money that heavy interventions may take.
    HeavyShare,
    /// The least relief of a constraint.
    MinRelief {
        /// Which constraint.
        constraint: String,
    },
    /// The most harm to a constraint.
    MaxHarm {
        /// Which constraint.
        constraint: String,
    },
    /// An intervention that must be funded.
    MustFund {
        /// Which.
        intervention: String,
    },
    /// An intervention that must not be funded.
    MustNotFund {
        /// Which.
        intervention: String,
    },
    /// One intervention must have another beside it.
    Requires {
        /// The one.
        intervention: String,
        /// The other.
        other: String,
    },
    /// An intervention must have one that uses certain approaches beside it.
    NeedsBeside {
        /// Which.
        intervention: String,
        /// The approach that needs company.
        approach: String,
    },
    /// Two interventions cannot be funded together.
    Excludes {
        /// The one.
        intervention: String,
        /// The other.
        other: String,
    },
    /// What partners can pay.
    PartnerMoney,
    /// An intervention whose programme share rises cannot be funded.
    ShareOnlyFalls {
        /// Which.
        intervention: String,
    },
    /// The least that what is funded must do for women and the poorest.
    LeastInclusion,
    /// The least number of leverage points.
    LeveragePoints,
    /// One of those that an intervention names must be funded with it.
    RequiresAny {
        /// Which.
        intervention: String,
    },
    /// One intervention must start some periods after another.
    After {
        /// The one.
        intervention: String,
        /// The other.
        other: String,
    },
    /// An intervention is done in one way at most.
    Once {
        /// Which.
        intervention: String,
    },
    /// At most so many of a group may be funded.
    Group {
        /// Which group.
        group: String,
    },
    /// The least that a plan must cover of something.
    Cover {
        /// Of what.
        cover: String,
    },
}
