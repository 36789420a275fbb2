//! What a plan costs and is worth at its edges, as it goes out.

use serde::Serialize;

use super::plan::Requirement;

/// What a plan costs and is worth at its edges.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Prices {
    /// What one more unit of each requirement would gain, as the relaxed linear programme says, in which interventions can be done in part: its shadow prices.
    pub units: Vec<UnitPrice>,
    /// What more money would buy, by looking for the best plan with it.
    pub next: Vec<Next>,
    /// For each chosen intervention, the best plan without it.
    pub without: Vec<ChangeCost>,
    /// For each of the others, the best plan with it.
    pub with: Vec<ChangeCost>,
    /// Constraints that the plan leaves unrelieved.
    pub unrelieved: Vec<Unrelieved>,
}

/// What one more unit of a requirement would gain.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct UnitPrice {
    /// Which requirement.
    pub requirement: Requirement,
    /// The gain in value for one unit of money, one hundredth of a share, relief or harm, or one more of a number.
    pub gain: f64,
}

/// What more money would buy.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Next {
    /// How much more, as a share of every limit on money.
    pub more: f64,
    /// What the best plan is worth then.
    pub value: f64,
    /// No plan is worth more with that money.
    pub bound: f64,
    /// What it costs.
    pub cost: f64,
    /// What is funded then and not now.
    pub enters: Vec<String>,
    /// What is funded now and not then.
    pub leaves: Vec<String>,
}

/// What a change of one intervention costs.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct ChangeCost {
    /// Which intervention.
    pub id: String,
    /// The best plan under the change; absent if no plan can keep every requirement then, or none was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Then>,
}

/// The best plan under a change.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Then {
    /// What it is worth less than the plan.
    pub loss: f64,
    /// No plan loses less than this under the change.
    pub loss_at_least: f64,
    /// What is funded then and not now.
    pub enters: Vec<String>,
    /// What is funded now and not then.
    pub leaves: Vec<String>,
}

/// A constraint that a plan leaves unrelieved.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Unrelieved {
    /// Which constraint.
    pub constraint: String,
    /// How much the plan relieves it.
    pub relief: f64,
    /// How much is asked.
    pub asked: f64,
    /// The best plan that relieves it so far with the money there is; absent if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Then>,
    /// The least money with which it can be done, keeping all else; absent if it cannot be done at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least_money: Option<f64>,
}
