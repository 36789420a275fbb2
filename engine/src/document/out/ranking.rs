//! The ranking as it goes out, with every reason.

use serde::Serialize;

use super::super::wire::Answer;
use crate::effect::Because;
use crate::knowledge::{Band, CriterionId, Gate};
use crate::leverage::LeverageFrom;
use crate::map::{ActorId, MapAnswer, Market};
use crate::quantity::Estimate;
use crate::value::WeightsFrom;

/// The interventions in order.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Ranking {
    /// The version of this format.
    pub format: &'static str,
    /// The programme's name.
    pub title: String,
    /// How much each criterion counts; they sum to 1.
    pub weights: Vec<Weight>,
    /// Where the weights come from.
    pub weights_from: WeightsFrom,
    /// How much each constraint matters; the shares sum to 1.
    pub priorities: Vec<Priority>,
    /// What nobody has said yet about the market as a whole.
    pub gaps: Vec<Gap>,
    /// From the first to the last.
    pub interventions: Vec<Ranked>,
}

/// How much a criterion counts.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Weight {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Its share of all weights.
    pub weight: f64,
}

/// How much a constraint matters.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Priority {
    /// Which constraint.
    pub constraint: String,
    /// Its number in the matrix.
    pub number: u8,
    /// 0 none to 4 blocking; null where nobody knows.
    pub severity: Option<u8>,
    /// 0 out of reach to 4 ready; null where nobody knows.
    pub feasibility: Option<u8>,
    /// The constraints that its relief opens.
    pub opens: Vec<String>,
    /// The part of its share for itself.
    pub base: f64,
    /// The part of its share for what it opens.
    pub unlock: f64,
    /// Its share of all priorities, with the range that the unknowns leave.
    pub share: Estimate,
}

/// One intervention with its rank and the reasons for it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Ranked {
    /// Its short name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The case of the library that it is or resembles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// Its rank: 1, 2, 2, 4.
    pub rank: usize,
    /// Its rank by the weakest of sustainability, leverage and facilitation.
    pub weakest_link_rank: usize,
    /// The sum of the points of its terms, 0 to 1 as a rule.
    pub total: f64,
    /// Relief of the constraints, by their priority, 0 to 1.
    pub relief: f64,
    /// Harm to the constraints, by their priority, 0 to 1.
    pub harm: f64,
    /// How heavy-handed it is, 0 to 1.
    pub intensity: f64,
    /// A word for the intensity.
    pub intensity_band: Band,
    /// Whether the change lasts, 0 to 1.
    pub sustainability: f64,
    /// Enterprises reached through others for each one served directly.
    pub leverage: f64,
    /// The share of the target enterprises that it serves directly.
    pub coverage: f64,
    /// Its cost to the programme over all periods.
    pub cost: f64,
    /// The widest ranges that the unknowns leave these numbers.
    pub ranges: Ranges,
    /// What it gains by each criterion; the points sum to the total.
    pub terms: Vec<Term>,
    /// What it does to each constraint that it touches.
    pub constraints: Vec<Touched>,
    /// What each cell of its approaches contributes.
    pub cells: Vec<Part>,
    /// How its intensity comes about.
    pub intensity_parts: IntensityParts,
    /// How its sustainability comes about.
    pub sustainability_parts: SustainabilityParts,
    /// Where its leverage comes from.
    pub leverage_from: LeverageFrom,
    /// How its leverage comes about on the map; absent if it names no actors of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leverage_on_map: Option<SpreadOnMap>,
    /// What each leverage actor adds, in the order of the document; absent if nobody has said who they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leverage_parts: Option<Vec<Spread>>,
    /// What nobody has said yet about it.
    pub gaps: Vec<Gap>,
}

/// The widest ranges that the unknowns leave the numbers of an intervention.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Ranges {
    /// Of the total.
    pub total: Estimate,
    /// Of the relief.
    pub relief: Estimate,
    /// Of the harm.
    pub harm: Estimate,
    /// Of the intensity.
    pub intensity: Estimate,
    /// Of the sustainability.
    pub sustainability: Estimate,
    /// Of the leverage.
    pub leverage: Estimate,
    /// Of the coverage.
    pub coverage: Estimate,
    /// Of the cost.
    pub cost: Estimate,
}

/// What an intervention gains by one criterion.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Term {
    /// Which criterion.
    pub criterion: CriterionId,
    /// How much it counts, 0 to 1.
    pub weight: f64,
    /// The score on the criterion's own scale.
    pub score: Estimate,
    /// The score as a value: 0 at the scale's worst point, 1 at its best.
    pub value: Estimate,
    /// Weight times value.
    pub points: f64,
}

/// What an intervention does to one constraint.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Touched {
    /// Which constraint.
    pub constraint: String,
    /// The share of it that is relieved.
    pub relief: Estimate,
    /// The share of it that is added.
    pub harm: Estimate,
}

/// What one cell contributes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Part {
    /// The row, by its number.
    pub approach: u8,
    /// The column, by its number.
    pub constraint: u8,
    /// Whether it is read as relief; otherwise as harm.
    pub relieves: bool,
    /// The share of the intervention's effort.
    pub emphasis: f64,
    /// The share of the constraint at full emphasis.
    pub share: Estimate,
    /// How far the cell counts.
    pub counts: Estimate,
    /// Why it counts so far.
    pub because: Because,
    /// The condition on which it depends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// Who on the market map answers it, where the map does and nobody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_map: Option<ReadOnMap>,
    /// What it adds to the total.
    pub points: f64,
}

/// How an intensity comes about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct IntensityParts {
    /// The programme's share of the cost and the kind of subsidy.
    pub resources: Estimate,
    /// The part it plays.
    pub role: Estimate,
    /// What each way of shielding adds.
    pub shields: Vec<Shield>,
}

/// What one way of shielding adds to an intensity.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Shield {
    /// Which way.
    pub flag: String,
    /// Whether it is used.
    pub answer: Answer,
    /// What it adds to what the others leave.
    pub adds: Estimate,
}

/// How a sustainability comes about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SustainabilityParts {
    /// The mean answer to each question over all functions.
    pub questions: Vec<Asked>,
    /// What the programme's hand leaves of it.
    pub factor: Estimate,
}

/// The mean answer to one question.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Asked {
    /// Which question.
    pub question: String,
    /// The mean of its answers, 0 to 1.
    pub mean: Estimate,
    /// What it adds to the sustainability.
    pub adds: f64,
}

/// What one leverage actor adds.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Spread {
    /// Who.
    pub actor: String,
    /// Enterprises reached through it for each one served directly.
    pub adds: Estimate,
}

/// How a leverage comes about on the map.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SpreadOnMap {
    /// With whom the intervention works.
    pub works_with: Vec<WorkedWith>,
    /// Enterprises reached beyond those among the partners.
    pub beyond: Estimate,
    /// The standard error of that; 0 if it is exact.
    pub standard_error: f64,
    /// Enterprises among the partners.
    pub among: f64,
    /// The leverage as somebody judged it, where it was judged as well. It does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judged: Option<Estimate>,
}

/// Of whom something was read from the market map.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct ReadOnMap {
    /// The answer.
    pub answer: Answer,
    /// Whose standing it is.
    pub actors: Vec<String>,
    /// With whom they deal.
    pub others: Vec<String>,
}

impl ReadOnMap {
    pub(crate) fn of(market: &Market, read: &MapAnswer) -> Self {
        let ids = |all: &[ActorId]| all.iter().map(|id| market.actor(*id).id.clone()).collect();
        Self { answer: read.answer, actors: ids(&read.actors), others: ids(&read.others) }
    }
}

/// Some members of an actor that one works with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct WorkedWith {
    /// Which actor.
    pub actor: String,
    /// How many of its members.
    pub members: u32,
}

/// Something that has to be judged.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(tag = "about", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Gap {
    /// How severe a constraint is.
    Severity {
        /// Which constraint.
        constraint: String,
    },
    /// How feasible a constraint is to address.
    Feasibility {
        /// Which constraint.
        constraint: String,
    },
    /// A statement of the context.
    Context {
        /// Which statement.
        statement: Gate,
    },
    /// How many enterprises the programme is for.
    Target,
    /// How many enterprises an intervention serves.
    Serves,
    /// What share of the target enterprises it serves, where that cannot be told from numbers.
    Coverage,
    /// A condition of one of its cells.
    Condition {
        /// Which condition.
        condition: String,
    },
    /// What it costs.
    Cost,
    /// The programme's share of the cost.
    ProgrammeShare {
        /// In which period.
        period: String,
    },
    /// The part the programme plays.
    Role,
    /// What the programme's money pays for.
    Subsidy,
    /// Whether a way of shielding is used.
    Shield {
        /// Which way.
        flag: String,
    },
    /// Which functions it touches.
    Functions,
    /// A question about a function.
    Lasting {
        /// Which function.
        function: String,
        /// Which question.
        question: String,
    },
    /// How many enterprises it reaches through others for each one served, where that cannot be told from actors.
    Leverage,
    /// Through whom it spreads.
    LeverageActors,
    /// How many enterprises an actor touches.
    Reach {
        /// Which actor.
        actor: String,
    },
    /// How much others follow an actor.
    Influence {
        /// Which actor.
        actor: String,
    },
    /// Whether the partner wants it.
    Will,
    /// Whether the partner is able.
    Skill,
    /// Whether it can be done here.
    Doable,
    /// What it does for women and the poorest.
    Inclusion,
    /// How strongly the source speaks in a cell: its readers differ.
    Strength {
        /// The row, by its number.
        approach: u8,
        /// The column, by its number.
        constraint: u8,
    },
}
