//! Answers out: what the shells show, as JSON. Names are those of the documents; sentences are the shells' work.

use serde::Serialize;

use super::doubt::{Sensitivity, Simulating, Weights};
use super::plan::Planning;
use super::ranking::Ranking;
use crate::knowledge::CriterionId;

/// What one asks of a programme.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Reply<T = Response> {
    /// The answer.
    Ok(Box<T>),
    /// Everything that is wrong with the document, if it could not be read.
    Problems(Vec<Trouble>),
}

/// Everything that was asked.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Response {
    /// The version of this format.
    pub format: &'static str,
    /// What is needed to make the same answer again.
    pub made_by: MadeBy,
    /// The interventions in order, with every reason.
    pub ranking: Ranking,
    /// What to fund, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Planning>,
    /// Why one stands ahead of another, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contrast: Option<Contrasting>,
    /// How far the ranking survives doubt, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub simulation: Option<Simulating>,
    /// What the ranking depends on, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<Sensitivity>,
    /// What everybody values, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weighing: Option<Weights>,
}

/// The part of an answer that needs neither a solver nor draws.
#[derive(Clone, Debug, Serialize)]
pub struct Short {
    /// The version of this format.
    pub format: &'static str,
    /// What is needed to make the same answer again.
    pub made_by: MadeBy,
    /// The interventions in order, with every reason.
    pub ranking: Ranking,
    /// Why one stands ahead of another, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contrast: Option<Contrasting>,
}

/// What is needed to make the same answer again.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MadeBy {
    /// The version of the engine.
    pub engine: &'static str,
    /// A name of the content of the knowledge.
    pub knowledge: String,
    /// A name of the content of the programme document.
    pub programme: String,
}

/// One thing that is wrong with a document.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Trouble {
    /// A word for programs to switch on.
    pub code: &'static str,
    /// Where: a JSON pointer.
    pub at: String,
    /// The line in the text, from 1.
    pub line: usize,
    /// The column in the line, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

/// Why one intervention stands ahead of another.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Contrasting {
    /// The one ahead.
    pub ahead: String,
    /// The one behind.
    pub behind: String,
    /// Criteria on which they differ, the largest difference first.
    pub because: Vec<CriterionLead>,
    /// Cells from which their relief and harm differ, the largest difference first.
    pub cells: Vec<CellLead>,
}

/// What two interventions gain by one criterion.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct CriterionLead {
    /// Which criterion.
    pub criterion: CriterionId,
    /// What the one ahead gains by it.
    pub ahead: f64,
    /// What the one behind gains by it.
    pub behind: f64,
    /// How far it puts the one ahead in front.
    pub lead: f64,
}

/// What two interventions gain by one cell.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct CellLead {
    /// The row, by its number.
    pub approach: u8,
    /// The column, by its number.
    pub constraint: u8,
    /// What the one ahead gains by it.
    pub ahead: f64,
    /// What the one behind gains by it.
    pub behind: f64,
    /// How far it puts the one ahead in front.
    pub lead: f64,
}
