//! What lies between two versions of a programme, as it goes out.

use serde::Serialize;
use serde_json::Value;

use super::Trouble;

/// A difference, or what is wrong with one of the documents.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum DiffReply {
    /// The difference.
    Ok(Box<Diff>),
    /// What is wrong with the first document.
    Before(Vec<Trouble>),
    /// What is wrong with the second.
    After(Vec<Trouble>),
}

/// What lies between two versions of a programme.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Diff {
    /// The version of this format.
    pub format: &'static str,
    /// What the documents say differently, in the order of the first and then of the second.
    pub inputs: Vec<Changed>,
    /// The rank of each intervention in both, in the order of the second ranking; then those that are gone.
    pub ranks: Vec<Moved>,
    /// What entered and what left the plan; absent if one of the two has no plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanDiff>,
}

/// Something that two documents say differently.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Changed {
    /// What: the names that lead there.
    pub at: String,
    /// What it was; absent if it was not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What it is; absent if it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

/// The rank and the total of an intervention in both versions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Moved {
    /// Which intervention.
    pub intervention: String,
    /// Its rank; absent if it was not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank_before: Option<usize>,
    /// Its rank now; absent if it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank_after: Option<usize>,
    /// Its total; absent if it was not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_before: Option<f64>,
    /// Its total now; absent if it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_after: Option<f64>,
}

/// What lies between two plans.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct PlanDiff {
    /// The interventions that entered.
    pub entered: Vec<String>,
    /// Those that left.
    pub left: Vec<String>,
    /// The value of the plan before, 0 to 1.
    pub value_before: f64,
    /// Its value now.
    pub value_after: f64,
    /// What it cost.
    pub cost_before: f64,
    /// What it costs now.
    pub cost_after: f64,
}
