//! Questions worth answering next, as they go out.

use serde::Serialize;

use super::Trouble;
use super::doubt::{Leaf, Outcome};
use crate::problem::Pointer;

/// Questions, or what is wrong with the document.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum QuestionsReply {
    /// The questions.
    Ok(Box<Questions>),
    /// Everything that is wrong.
    Problems(Vec<Trouble>),
}

/// What nobody has said, the answers that could change most first.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Questions {
    /// The version of this format.
    pub format: &'static str,
    /// The questions: those that are expected to move most pairs of the ranking and interventions of the plan first,
    /// then those that decide the gravest rules.
    pub questions: Vec<Question>,
    /// The same questions, those that are the same question of several interventions taken together; in the same
    /// order.
    pub alike: Vec<Alike>,
}

/// One question that several interventions have open, or a question on its own: what is expected to change when it is
/// answered for all of them.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Alike {
    /// Where the answers would stand, with `*` for each intervention, function, actor, period or need.
    pub at: Pointer,
    /// The questions, by their places among `questions`: at least one, those that move most first.
    pub questions: Vec<usize>,
    /// How many pairs of interventions are expected to change their order when all of them are answered.
    pub moves: f64,
    /// The chance that another intervention then comes first.
    pub changes_first: f64,
    /// How much higher the best total is expected to be when the best may be chosen after they are answered.
    pub worth: f64,
    /// How many interventions are expected to enter or leave the plan; absent where that was not looked into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_moves: Option<f64>,
    /// The rules that the answers decide.
    pub rules: Vec<String>,
}

/// Something that nobody has said.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Question {
    /// Where in the document the answer would stand.
    pub at: Pointer,
    /// The intervention it speaks of; absent if it speaks of the programme as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intervention: Option<String>,
    /// What is judged, if a score depends on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judged: Option<Leaf>,
    /// What it is taken for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken: Option<Outcome>,
    /// The lowest it may turn out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Outcome>,
    /// The highest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Outcome>,
    /// How many pairs of interventions are expected to change their order when it becomes known.
    pub moves: f64,
    /// The chance that another intervention then comes first.
    pub changes_first: f64,
    /// How much higher the best total is expected to be when the best may be chosen after it is known.
    pub worth: f64,
    /// How many interventions enter or leave the plan with the answer at whichever end it is more; absent
    /// where that was not looked into, or only for several interventions together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_changes: Option<usize>,
    /// How many are expected to enter or leave it; absent likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_moves: Option<f64>,
    /// The rules that the answer decides.
    pub rules: Vec<String>,
}
