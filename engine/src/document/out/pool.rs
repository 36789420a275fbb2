//! The answer to a plain pool of projects as it goes out.

use serde::Serialize;

use super::answer::{MadeBy, Trouble};
use super::plan::Planning;

/// What one asks of a pool.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum PoolReply {
    /// The answer.
    Ok(Box<PoolAnswer>),
    /// Everything that is wrong with the document, if it could not be read.
    Problems(Vec<Trouble>),
}

/// Everything about a pool.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct PoolAnswer {
    /// The version of this format.
    pub format: &'static str,
    /// What is needed to make the same answer again.
    pub made_by: MadeBy,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The best plan, or why there is none.
    pub plan: Planning,
    /// Plans such that none is worth more for the same money, whatever the budget; absent if there are too many to compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frontier: Option<Frontier>,
    /// Plans that can be best under the allowed weights; absent if there are too many to compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub efficient: Option<Efficient>,
    /// Plans that cost no more than the best one and may be worth more; absent if it takes too long to tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub competitors: Option<Vec<PoolCompetitor>>,
}

/// Value against cost.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Frontier {
    /// Whether no point is missing.
    pub complete: bool,
    /// From the cheapest plan to the dearest.
    pub points: Vec<FrontierPoint>,
}

/// A plan on the frontier.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct FrontierPoint {
    /// What it costs.
    pub cost: f64,
    /// What it is worth.
    pub value: f64,
    /// Whether it lies on the straight lines above all others: more value for money cannot be mixed.
    pub convex: bool,
    /// What is chosen.
    pub chosen: Vec<String>,
    /// What is chosen that was not at the point before.
    pub enters: Vec<String>,
    /// What was chosen at the point before and is not here.
    pub leaves: Vec<String>,
}

/// Plans that can be best under the allowed weights.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Efficient {
    /// The corners of the allowed weights.
    pub corners: Vec<Vec<f64>>,
    /// No other plan is worth as much at every allowed weight and more at some.
    pub plans: Vec<PoolPlan>,
    /// For each project, in how many of these plans it is.
    pub core_index: Vec<CoreIndex>,
}

/// A plan of a pool.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct PoolPlan {
    /// What is chosen.
    pub chosen: Vec<String>,
    /// What it costs.
    pub cost: f64,
    /// What it is worth at the weights.
    pub value: f64,
    /// What it is worth at each corner of the allowed weights.
    pub at_corners: Vec<f64>,
}

/// In how many plans something is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct CoreIndex {
    /// What.
    pub id: String,
    /// The share of plans that it is in.
    pub share: f64,
    /// What that makes it.
    pub core: Core,
}

/// Whether something is in every plan.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Core {
    /// In every plan: choose it whatever the weights.
    Core,
    /// In some.
    Borderline,
    /// In none.
    Out,
}

/// A plan that costs no more than the best one and may be worth more.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct PoolCompetitor {
    /// What is chosen.
    pub chosen: Vec<String>,
    /// What it costs.
    pub cost: f64,
    /// What it is worth at the weights and values as they are taken.
    pub value: f64,
    /// The least that it can be worth more than the best plan; below 0 where it is worth less.
    pub lead_low: f64,
    /// The most.
    pub lead_high: f64,
}
