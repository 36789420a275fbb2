//! How far what somebody has said may be off, and how long one looks.

use serde::Serialize;

use super::figure::Figure;
use crate::read::read_fields;

/// How far what somebody has said may be off, for simulation.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Doubt {
    /// The chance that a stated level is really one higher, and the same for one lower, by confidence.
    pub off_by_one: OffByOne,
    /// How far weights may be off.
    pub weights: WeightDoubt,
    /// How long a simulation runs, unless it is told.
    pub simulation: SimulationLength,
    /// How exactly it is told what comes of one question answered for several interventions.
    pub questions: QuestionLength,
}

/// How exactly it is told what comes of one question that is answered for several interventions at once.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct QuestionLength {
    /// Ways in which the answers about one intervention can turn out that are gone through one by one at most.
    pub ways: Figure,
    /// Plans that are looked for, with the answers drawn.
    pub plans: Figure,
}

/// How long a simulation runs, unless it is told.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SimulationLength {
    /// Until no rank acceptability has a larger standard error.
    pub standard_error: Figure,
    /// At least so many draws.
    pub least_draws: Figure,
    /// At most so many.
    pub most_draws: Figure,
    /// How many names a short list has.
    pub top: Figure,
}

/// The chance that a stated level is really one higher, and the same for one lower, by confidence.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct OffByOne {
    /// A guess.
    pub low: Figure,
    /// Some evidence.
    pub medium: Figure,
    /// Good evidence.
    pub high: Figure,
    /// Nothing said of the confidence.
    pub unsaid: Figure,
}

/// How far weights given in points may be off.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct WeightDoubt {
    /// Up or down, as a share of the weight.
    pub spread: Figure,
}

read_fields!(Doubt { off_by_one, weights, simulation, questions });
read_fields!(QuestionLength { ways, plans });
read_fields!(SimulationLength { standard_error, least_draws, most_draws, top });
read_fields!(OffByOne { low, medium, high, unsaid });
read_fields!(WeightDoubt { spread });
