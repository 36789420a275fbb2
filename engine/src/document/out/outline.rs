//! What any plan does, in numbers: the best one's neighbours, and one made by hand.

use serde::Serialize;

use super::plan::{PlannedRelief, Scaled, Spent, Start};

/// What a plan does, in numbers.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Outline {
    /// When each chosen intervention starts, for those that can start in several periods.
    pub starts: Vec<Start>,
    /// At which share of the whole each chosen intervention is done, for those that can be scaled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<Scaled>,
    /// Its money by period.
    pub by_period: Vec<Spent>,
    /// What it does to each constraint.
    pub constraints: Vec<PlannedRelief>,
}

/// One way in which an intervention can be done, and what it costs when.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Way {
    /// Which intervention.
    pub id: String,
    /// In which period it starts.
    pub start: String,
    /// The share of the whole at which it is done, if it can be scaled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<f64>,
    /// Its cost to the programme in each period, in their order.
    pub cost: Vec<f64>,
    /// What others than the programme pay of it in each period.
    pub partners: Vec<f64>,
}
