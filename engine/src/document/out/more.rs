//! What can be asked of a plan besides: other plans, the frontier, and a plan made by hand.

use serde::Serialize;

use super::outline::Outline;
use super::plan::Requirement;

/// Another good plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct AlternativePlan {
    /// What it funds.
    pub chosen: Vec<String>,
    /// Its cost to the programme.
    pub cost: f64,
    /// What it is worth.
    pub value: f64,
    /// What it is worth less than the plan.
    pub loss: f64,
    /// The money of what is in one and not in the other, as a share of what the plan costs.
    pub distance: f64,
    /// What it funds and the plan does not.
    pub enters: Vec<String>,
    /// What the plan funds and it does not.
    pub leaves: Vec<String>,
    /// What both fund and it does in another way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Otherwise>,
    /// What it does.
    pub outline: Outline,
}

/// Another way of doing an intervention that two plans fund. At least one of the two is there.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Otherwise {
    /// Which intervention.
    pub id: String,
    /// In which period it starts then, if in another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// The share of the whole at which it is done then, if another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<f64>,
}

/// Value against money.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MoneyFrontier {
    /// The money there is now over all periods; where nothing is limited, what everything costs. Every limit on money grows with it.
    pub money: f64,
    /// Between two points the value differs by no more than this.
    pub step: f64,
    /// Whether that holds everywhere; else there would have been too many points.
    pub complete: bool,
    /// From the least money to the most that is of use.
    pub points: Vec<MoneyPoint>,
}

/// The best plan at a budget.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MoneyPoint {
    /// The money over all periods; limits of single periods are raised and lowered with it.
    pub budget: f64,
    /// What the plan costs.
    pub cost: f64,
    /// What it is worth.
    pub value: f64,
    /// No plan is worth more with that money.
    pub bound: f64,
    /// What it funds.
    pub chosen: Vec<String>,
    /// What it funds and the point before does not.
    pub enters: Vec<String>,
    /// What the point before funds and it does not.
    pub leaves: Vec<String>,
    /// What it does.
    pub outline: Outline,
}

/// What becomes of a plan made by hand.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct JudgedPlan {
    /// What it funds.
    pub chosen: Vec<String>,
    /// Its cost to the programme.
    pub cost: f64,
    /// What it is worth.
    pub value: f64,
    /// The requirements that it breaks.
    pub broken: Vec<Requirement>,
    /// A plan that keeps every requirement, spends no more in all and in any period, and is worth more; its loss is below 0. Absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beaten_by: Option<AlternativePlan>,
    /// No plan that spends no more is worth more than this.
    pub bound: f64,
    /// Under which weights it would be the best of all plans that keep the requirements. Absent if it was not asked, if it breaks one itself, or if no weights matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_under: Option<BestUnder>,
    /// What it does.
    pub outline: Outline,
}

/// Under which weights a plan made by hand would be the best.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum BestUnder {
    /// Under these.
    Weights {
        /// The weights, criterion by criterion.
        weights: Vec<OtherWeight>,
        /// How much weight moves from some criteria to others, as a share of all: 0 if it is the best as things are stated.
        moved: f64,
        /// Whether it is proven that it is the best there, and that no weights nearer to the stated ones make it so.
        proven: bool,
    },
    /// Under none that were found.
    Never {
        /// The weights under which it loses least.
        weights: Vec<OtherWeight>,
        /// What it is worth less there than the best plan.
        loss: f64,
        /// It loses at least this much under any weights. At 0 it is not proven that there are none.
        loss_at_least: f64,
        /// What the best plan there funds and it does not.
        enters: Vec<String>,
        /// What it funds and the best plan there does not.
        leaves: Vec<String>,
    },
}

/// Another weight of a criterion.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct OtherWeight {
    /// Which criterion.
    pub criterion: String,
    /// The weight that is stated.
    pub stated: f64,
    /// The other.
    pub weight: f64,
}
