//! The scales by which words become numbers. Every number is a [`Figure`]: it says where it comes from.

use serde::Serialize;

use super::figure::Figure;
use super::file::Cite;
use super::map_scale::MapScale;
use crate::document::Answer;
use crate::quantity::Estimate;
use crate::read::{read_fields, read_words};

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

/// How exactly a plan is found.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Plan {
    /// How close to the curve of diminishing returns a plan must be.
    pub tolerance: Figure,
    /// How closely a plan must keep its requirements.
    pub feasibility: Figure,
    /// Steps of search after which the best plan so far is given.
    pub node_limit: Figure,
    /// Part choices that are tried at most in one step.
    pub part_choices: Figure,
    /// Pieces of the curve that the search starts with.
    pub pieces: Figure,
    /// Shares by which the money is raised, to see what more would buy.
    pub more_money: Vec<Figure>,
    /// A constraint relieved less than this by a plan is called unrelieved.
    pub relieved: Figure,
    /// Steps of each search for what a change of a plan costs.
    pub change_steps: Figure,
    /// How close to the best each of these comes, as a share of its value.
    pub change_gap: Figure,
    /// How much less than the best other plans may be worth, as a share of it.
    pub alternatives_within: Figure,
    /// How far they must lie from the best and each other, as a share of what the best costs.
    pub alternatives_apart: Figure,
    /// Two neighbours on the frontier differ in value by no more than this share of the most there is.
    pub frontier_step: Figure,
    /// How close to the best each plan on the frontier comes, as a share of its value.
    pub frontier_gap: Figure,
    /// Points on the frontier at most.
    pub frontier_points: Figure,
    /// In how many drawn worlds the best plan is looked for.
    pub robust_draws: Figure,
    /// In this share of worlds or more, what is in the best plan is core.
    pub robust_core: Figure,
    /// In this share of worlds or less, what is in the best plan is out.
    pub robust_out: Figure,
    /// The shares of worlds for which it is told what the regret is no more than in them.
    pub robust_quantiles: Vec<Figure>,
    /// Enterprises that must be reached through an actor alone for it to be counted as a leverage point of a plan.
    pub leverage_point: Figure,
    /// An intervention that can be scaled is tried in steps of at most this share of the whole.
    pub scale_step: Figure,
    /// Part choices of a plain pool that are compared at most, to list every plan that can be best.
    pub labels: Figure,
    /// Steps after which the search for plans that can overtake one gives up.
    pub competitor_steps: Figure,
}

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

impl Scales {
    /// The criterion with this name.
    #[expect(clippy::indexing_slicing, reason = "loading checks that there is one for each name, in this order")]
    pub fn criterion(&self, id: CriterionId) -> &Criterion {
        &self.criteria.criterion[id as usize]
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
read_fields!(Criteria { harm_rate, outranking, criterion, inclusion, answers });
read_fields!(Thresholds { indifference, preference });
read_fields!(Criterion { id, name, about, weight, worst, best });
read_words!(CriterionId { Relief = "relief", Sustainability = "sustainability", Leverage = "leverage", Facilitation = "facilitation", Feasibility = "feasibility", Inclusion = "inclusion" });
read_fields!(Doubt { off_by_one, weights, simulation, questions });
read_fields!(QuestionLength { ways, plans });
read_fields!(SimulationLength { standard_error, least_draws, most_draws, top });
read_fields!(OffByOne { low, medium, high, unsaid });
read_fields!(WeightDoubt { spread });
read_fields!(Plan {
    tolerance,
    feasibility,
    node_limit,
    part_choices,
    pieces,
    more_money,
    relieved,
    change_steps,
    change_gap,
    alternatives_within,
    alternatives_apart,
    frontier_step,
    frontier_gap,
    frontier_points,
    robust_draws,
    robust_core,
    robust_out,
    robust_quantiles,
    leverage_point,
    scale_step,
    labels,
    competitor_steps
});
