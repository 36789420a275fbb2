//! How far a plan survives doubt, as it goes out.

use serde::Serialize;

use super::doubt::Said;
use super::plan::Requirement;
use super::pool::Core;
use crate::simulate::Drawn;

/// How far a plan survives doubt.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Robustness {
    /// What was found.
    Found(Box<Robust>),
    /// What was said of the weights cannot hold together: no weights can be drawn.
    Clash(Vec<Said>),
    /// No answer could be given: why.
    Failed(String),
}

/// What came of looking for the best plan in drawn worlds, in each of which everything uncertain turns out one way.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Robust {
    /// Which weights were drawn.
    pub weights: Drawn,
    /// The seed.
    pub seed: u64,
    /// Worlds that were drawn.
    pub draws: u64,
    /// Worlds in which no plan keeps every requirement; nothing else is counted in them.
    pub impossible: u64,
    /// Worlds in which the search stopped before any plan was found; nothing else is counted in them.
    pub unknown: u64,
    /// Worlds in which the search stopped before it was proven that no plan is better.
    pub cut_short: u64,
    /// From this share of worlds on, an intervention is core.
    pub core_from: f64,
    /// Up to this share of worlds, an intervention is out.
    pub out_to: f64,
    /// In how many worlds each intervention is in the best plan, in the order of the document.
    pub interventions: Vec<InBest>,
    /// What becomes of the plan at hand; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Held>,
}

/// In how many worlds an intervention is in the best plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct InBest {
    /// Which intervention.
    pub id: String,
    /// Whether it is in the plan at hand.
    pub chosen: bool,
    /// The share of worlds with a plan in whose best plan it is.
    pub share: f64,
    /// The standard error of that share.
    pub standard_error: f64,
    /// What that makes it.
    pub core: Core,
}

/// What becomes of the plan at hand in the worlds that have a plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Held {
    /// What it funds, in the order of the document.
    pub chosen: Vec<String>,
    /// The share of worlds in which it keeps every requirement.
    pub keeps: f64,
    /// The standard error of that share.
    pub keeps_error: f64,
    /// The share of worlds in which it keeps every requirement and no plan is better.
    pub best: f64,
    /// The standard error of that share.
    pub best_error: f64,
    /// The share of worlds in which it breaks each requirement, the most broken first.
    pub broken: Vec<BrokenIn>,
    /// What the best plans are worth more than it, or than what is left of it when it is cut back until it keeps every requirement; absent where no world allows any of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regret: Option<Regret>,
}

/// In how many worlds a plan breaks a requirement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct BrokenIn {
    /// Which requirement.
    pub requirement: Requirement,
    /// The share of worlds in which it is broken.
    pub share: f64,
}

/// What the best plans of the worlds are worth more than the plan at hand.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Regret {
    /// Worlds in which the plan, or a part of it, keeps every requirement.
    pub worlds: u64,
    /// The mean.
    pub mean: f64,
    /// The standard error of the mean.
    pub standard_error: f64,
    /// The largest.
    pub worst: f64,
    /// What it is no more than in a share of the worlds.
    pub quantiles: Vec<Quantile>,
    /// What the best plans of these worlds are worth, in the mean.
    pub best_value: f64,
}

/// What something is no more than in a share of the worlds.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Quantile {
    /// The share of worlds.
    pub share: f64,
    /// What it is no more than in them.
    pub at_most: f64,
}
