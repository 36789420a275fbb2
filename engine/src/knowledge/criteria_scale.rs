//! What an intervention is valued by, and the words and numbers that go with it.

use serde::Serialize;

use super::figure::Figure;
use super::scales::{Answers, Word};
use crate::read::{read_fields, read_words};

/// What an intervention is valued by.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Criteria {
    /// What one unit of harm takes from relief.
    pub harm_rate: Figure,
    /// How differences count in the cross-check by outranking.
    pub outranking: Thresholds,
    /// The criteria, in the order of [`CriterionId::ALL`].
    pub criterion: Vec<Criterion>,
    /// The words of inclusion, from worst to best.
    pub inclusion: Vec<Word>,
    /// The numbers of a partner's will and skill.
    pub answers: Answers,
    /// Words for how much less a criterion counts than the most important, from most to least.
    pub swing_word: Vec<SwingWord>,
}

/// What a word stands for that says how much less a criterion counts.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SwingWord {
    /// Its key.
    pub id: String,
    /// The word.
    pub name: String,
    /// The points it stands for, where the most important has 100.
    pub points: Figure,
}

/// Between which differences of values, 0 to 1, one intervention comes to be preferred to another.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Thresholds {
    /// Differences up to this count nothing.
    pub indifference: Figure,
    /// Differences from this on count whole.
    pub preference: Figure,
}

/// One thing that an intervention is valued by.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Criterion {
    /// Which.
    pub id: CriterionId,
    /// What it is called.
    pub name: String,
    /// What it measures, in a sentence.
    pub about: String,
    /// The points it has unless the designer gives others.
    pub weight: Figure,
    /// Where its value is 0.
    pub worst: Figure,
    /// Where its value is 1.
    pub best: Figure,
}

/// Which criterion: the engine computes exactly these.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum CriterionId {
    /// Priority-weighted relief, less harm.
    Relief,
    /// Whether the change lasts.
    Sustainability,
    /// Spread without the programme.
    Leverage,
    /// 1 less intensity.
    Facilitation,
    /// Whether it can be done here.
    Feasibility,
    /// What it does for women and for the poorest.
    Inclusion,
}

impl CriterionId {
    /// All of them, in the order of the method.
    pub const ALL: [Self; 6] =
        [Self::Relief, Self::Sustainability, Self::Leverage, Self::Facilitation, Self::Feasibility, Self::Inclusion];

    /// The key, as documents use it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Relief => "relief",
            Self::Sustainability => "sustainability",
            Self::Leverage => "leverage",
            Self::Facilitation => "facilitation",
            Self::Feasibility => "feasibility",
            Self::Inclusion => "inclusion",
        }
    }
}

read_fields!(Criteria { harm_rate, outranking, criterion, inclusion, answers, swing_word });
read_fields!(SwingWord { id, name, points });
read_fields!(Thresholds { indifference, preference });
read_fields!(Criterion { id, name, about, weight, worst, best });
read_words!(CriterionId { Relief = "relief", Sustainability = "sustainability", Leverage = "leverage", Facilitation = "facilitation", Feasibility = "feasibility", Inclusion = "inclusion" });
