//! The scales by which words become numbers. Every number is a [`Figure`]: it says where it comes from.

use serde::Serialize;

use super::criteria_scale::{Criteria, Criterion, CriterionId, SwingWord};
use super::doubt_scale::Doubt;
use super::figure::Figure;
use super::file::Cite;
use super::map_scale::MapScale;
use super::plan_scale::Plan;
use crate::document::Answer;
use crate::quantity::Estimate;
use crate::read::read_fields;

/// All scales, weights and defaults, file by file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Scales {
    /// Strengths, levels and what the unknown is taken for.
    pub basics: Basics,
    /// How heavy-handed an intervention is.
    pub intensity: Intensity,
    /// Whether the change lasts.
    pub sustainability: Sustainability,
    /// How change spreads from named actors.
    pub leverage: Leverage,
    /// How practice spreads over a market map.
    pub map: MapScale,
    /// What an intervention is valued by.
    pub criteria: Criteria,
    /// How exactly a plan is found.
    pub plan: Plan,
    /// How far what somebody has said may be off.
    pub doubt: Doubt,
}

/// Strengths, levels and what the unknown is taken for.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Basics {
    /// Share of a constraint by strength, from 1.
    pub strength: Vec<Strength>,
    /// The levels of severity, feasibility and influence.
    pub levels: Levels,
    /// What an absent answer is taken for, and the range it leaves open.
    pub unknown: Unknowns,
}

/// What a strength of the matrix stands for.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Strength {
    /// 1, 2, 3.
    pub level: u8,
    /// What the source's claim is like.
    pub name: String,
    /// The share of the constraint relieved or added at full emphasis and coverage.
    pub share: Figure,
}

/// The levels of severity, feasibility and influence: one name for each, from 0.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Levels {
    /// The highest level.
    pub top: Figure,
    /// How severe a constraint is.
    pub severity: Vec<String>,
    /// How feasible it is to address.
    pub feasibility: Vec<String>,
    /// How much others follow an actor.
    pub influence: Vec<String>,
}

/// What an absent answer is taken for, and the range it leaves open.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Unknowns {
    /// The severity of a constraint.
    pub severity: Figure,
    /// The feasibility of addressing a constraint.
    pub feasibility: Figure,
    /// An open condition of a cell, or of the context.
    pub condition: Figure,
    /// The share of the target enterprises that an intervention serves directly.
    pub coverage: Figure,
    /// Enterprises reached for each one served directly.
    pub leverage: Figure,
    /// The influence of an actor.
    pub influence: Figure,
    /// Whether an intervention can be done here, 0 to 1.
    pub feasibility_of_intervention: Figure,
    /// What an intervention does for women and the poorest, 0 to 1.
    pub inclusion: Figure,
}

/// A word of a scale with its number.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Word {
    /// The word, as documents use it.
    pub id: String,
    /// What it means, in words.
    pub name: String,
    /// Its number, 0 to 1.
    pub weight: Figure,
}

/// A key and what it stands for.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Named {
    /// The key, as documents use it.
    pub id: String,
    /// What it stands for.
    pub name: String,
}

/// How heavy-handed an intervention is.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Intensity {
    /// Who says what intensity is.
    pub cite: Cite,
    /// The parts a programme plays, from light to heavy.
    pub role: Vec<Word>,
    /// How the programme's share of the cost weighs.
    pub resources: Resources,
    /// What the programme's money pays for, from light to heavy.
    pub subsidy: Vec<Word>,
    /// The ways of shielding actors from real cost and risk.
    pub flag: Vec<Word>,
    /// Words for the number.
    pub bands: Bands,
}

/// How the programme's share of the cost weighs.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Resources {
    /// What a share weighs that subsidises nobody; the heaviest subsidy weighs 1.
    pub base: Figure,
    /// A share nobody knows.
    pub unknown_share: Figure,
    /// What it weighs when nobody has said what the money pays for, 0 to 1.
    pub unknown_subsidy: Figure,
    /// What the role weighs when nobody has said which it is, 0 to 1.
    pub unknown_role: Figure,
    /// How much of a way of shielding counts when nobody has said whether it is used, 0 to 1.
    pub unknown_flag: Figure,
    /// A programme share up to which there is nothing to taper.
    pub slight_share: Figure,
}

/// The intensities from which the words medium and high are used.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Bands {
    /// From here on medium.
    pub medium: Figure,
    /// From here on high: an intervention is called heavy.
    pub high: Figure,
}

/// Whether the change lasts when the programme has left.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Sustainability {
    /// Who says so.
    pub cite: Cite,
    /// The questions to every function, in the order of [`QUESTIONS`].
    pub question: Vec<Named>,
    /// The numbers of their answers.
    pub answers: Answers,
    /// How sustainability falls as intensity rises.
    pub factor: Factor,
}

/// The questions to every function that the engine knows.
pub const QUESTIONS: [&str; 5] = ["incentive", "capability", "payer", "owner", "exit"];

/// How sustainability falls as intensity rises: 1 less slope times intensity.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Factor {
    /// How much the heaviest hand takes away.
    pub slope: Figure,
}

/// The numbers that stand for yes, partly, no and unknown.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Answers {
    /// The number of yes: the highest.
    pub yes: Figure,
    /// The number of partly.
    pub partly: Figure,
    /// The number of no: the lowest.
    pub no: Figure,
    /// What unknown is taken for, and the range it leaves.
    pub unknown: Figure,
}

impl Answers {
    /// The number of an answer; for unknown, with its range.
    pub fn number(&self, answer: Answer) -> Estimate {
        match answer {
            Answer::Yes => self.yes.number(),
            Answer::Partly => self.partly.number(),
            Answer::No => self.no.number(),
            Answer::Unknown => self.unknown.number(),
        }
    }
}

/// How change spreads from the named leverage actors.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Leverage {
    /// Who says what a leverage point is.
    pub cite: Cite,
    /// The share of those an actor touches that take the practice up, by influence from 0.
    pub influence: Vec<Influence>,
    /// What makes an actor a leverage point.
    pub kind: Vec<Named>,
}

/// What a level of influence stands for.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Influence {
    /// 0 to the top.
    pub level: u8,
    /// The share that takes the practice up.
    pub share: Figure,
}

impl Scales {
    /// The criterion with this name.
    #[expect(clippy::indexing_slicing, reason = "loading checks that there is one for each name, in this order")]
    pub fn criterion(&self, id: CriterionId) -> &Criterion {
        &self.criteria.criterion[id as usize]
    }

    /// The words for how much less a criterion counts than the most important one, from most to least.
    pub fn swing_words(&self) -> &[SwingWord] {
        &self.criteria.swing_word
    }

    /// The word for an intensity.
    pub fn band(&self, intensity: f64) -> Band {
        if intensity >= self.intensity.bands.high.value() {
            Band::High
        } else if intensity >= self.intensity.bands.medium.value() {
            Band::Medium
        } else {
            Band::Low
        }
    }
}

/// A word for an intensity.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Band {
    /// Light.
    Low,
    /// In between.
    Medium,
    /// Heavy.
    High,
}

read_fields!(Basics { strength, levels, unknown });
read_fields!(Strength { level, name, share });
read_fields!(Levels { top, severity, feasibility, influence });
read_fields!(Unknowns {
    severity,
    feasibility,
    condition,
    coverage,
    leverage,
    influence,
    feasibility_of_intervention,
    inclusion
});
read_fields!(Word { id, name, weight });
read_fields!(Named { id, name });
read_fields!(Intensity { cite, role, resources, subsidy, flag, bands });
read_fields!(Resources { base, unknown_share, unknown_subsidy, unknown_role, unknown_flag, slight_share });
read_fields!(Bands { medium, high });
read_fields!(Sustainability { cite, question, answers, factor });
read_fields!(Factor { slope });
read_fields!(Answers { yes, partly, no, unknown });
read_fields!(Leverage { cite, influence, kind });
read_fields!(Influence { level, share });
