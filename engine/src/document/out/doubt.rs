//! What the ranking depends on, as it goes out.

use serde::Serialize;

use super::ranking::Gap;
use super::remark::Remark;
use crate::knowledge::CriterionId;
use crate::simulate::{Drawn, Simulated};

/// How far the ranking survives doubt.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Simulating {
    /// What was found.
    Found(Box<Found>),
    /// What was said of the weights cannot hold together: no weights can be drawn.
    Clash(Vec<Said>),
    /// The solver broke off.
    Failed(String),
}

/// What a simulation found, and what there is to say of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Found {
    /// Which weights were drawn.
    pub weights: Drawn,
    /// The numbers.
    #[serde(flatten)]
    pub simulated: Simulated,
    /// What there is to say.
    pub remarks: Vec<Remark>,
}

/// What the ranking depends on.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Sensitivity {
    /// The version of this format.
    pub format: &'static str,
    /// The judgements on which anything depends; those that would change the order most first.
    pub judgements: Vec<Judgement>,
    /// Between which weights the first stays first.
    pub stability: Vec<Stability>,
    /// For each intervention what single change would put it ahead of the one before it.
    pub overtakes: Vec<Overtake>,
    /// The interventions as PROMETHEE II ranks them, in the order of the document.
    pub outranking: Vec<Outranked>,
    /// What there is to say.
    pub remarks: Vec<Remark>,
}

/// Something that is not surely known.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Leaf {
    /// Whose; absent if it concerns the programme as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intervention: Option<String>,
    /// What.
    pub judged: Gap,
    /// Whether nobody has said at all; otherwise somebody has, with doubt.
    pub unknown: bool,
}

/// A way something may turn out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The number by which it counts.
    pub value: f64,
    /// The answer that the number stands for, where it is one of a few.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
}

/// What depends on one judgement, all else as it is taken for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Judgement {
    /// Which.
    pub leaf: Leaf,
    /// What it is taken for.
    pub taken: Outcome,
    /// The lowest it may turn out.
    pub low: Outcome,
    /// The highest.
    pub high: Outcome,
    /// How many pairs of interventions are expected to change their order when it becomes known.
    pub moves: f64,
    /// The chance that another intervention then comes first.
    pub changes_first: f64,
    /// How much higher the best total is expected to be when the best may be chosen after it is known.
    pub worth: f64,
    /// The interventions whose totals change, the largest change first.
    pub swings: Vec<Swing>,
}

/// How a total changes with a judgement.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Swing {
    /// Whose total.
    pub intervention: String,
    /// Its total where the judgement is lowest.
    pub total_at_low: f64,
    /// Its total where it is highest.
    pub total_at_high: f64,
    /// Its rank where the judgement is lowest.
    pub rank_at_low: usize,
    /// Its rank where it is highest.
    pub rank_at_high: usize,
}

/// Between which weights of a criterion the first stays first.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Stability {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Its weight now.
    pub weight: f64,
    /// From which weight on, the others keeping their proportions.
    pub low: f64,
    /// Up to which.
    pub high: f64,
    /// The least and the most that this weight can be where it is first, among all weights that what was said allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub possible: Option<(f64, f64)>,
}

/// How the one behind would come ahead by a single change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Overtake {
    /// The one ahead.
    pub ahead: String,
    /// The one behind.
    pub behind: String,
    /// How far it is behind.
    pub lead: f64,
    /// The changes, each enough alone: the likeliest judgement first, then weights, the smallest change first.
    pub changes: Vec<Change>,
}

/// A single change.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "of", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Change {
    /// A judgement turns out otherwise.
    Judgement {
        /// Which.
        leaf: Leaf,
        /// What it is taken for.
        taken: Outcome,
        /// The nearest way to turn out at which the order turns.
        becomes: Outcome,
        /// The chance that it turns out so, or further that way.
        chance: f64,
    },
    /// A criterion counts more or less, the others keep their proportions.
    Weight {
        /// Which criterion.
        criterion: CriterionId,
        /// Its weight now.
        now: f64,
        /// From how much of the whole on the order turns.
        becomes: f64,
    },
}

/// An intervention as PROMETHEE II sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Outranked {
    /// Which intervention.
    pub intervention: String,
    /// The mean preference for it over each other.
    pub leaving: f64,
    /// The mean preference for each other over it.
    pub entering: f64,
    /// The difference of the two, by which it ranks.
    pub net: f64,
    /// Its rank.
    pub rank: usize,
}

/// What several people judge, and where they agree.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Weights {
    /// The version of this format.
    pub format: &'static str,
    /// The designer's own first, without a name; then the others'.
    pub views: Vec<View>,
    /// For each criterion how far the views lie apart, in the order of the criteria.
    pub criteria: Vec<Agreement>,
    /// Weights that all views allow, if there are any.
    pub common: Option<Vec<f64>>,
    /// For each constraint how far the views lie apart, in the order of the constraints.
    pub constraints: Vec<Apart>,
    /// For each intervention its rank under each view, in the order of the ranking.
    pub ranks: Vec<RanksUnder>,
}

/// What somebody judges.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct View {
    /// Who; absent for the designer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// What was said.
    pub statements: Vec<Said>,
    /// The statements that cannot hold together, by their places; none if all can.
    pub clash: Vec<usize>,
    /// The weights taken for this view, in the order of the criteria.
    pub weights: Vec<f64>,
    /// The least and the most that each weight can be.
    pub ranges: Vec<(f64, f64)>,
    /// What was said of each constraint, in the order of the constraints.
    pub diagnosis: Vec<Judged>,
}

/// What one view says of a constraint.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Judged {
    /// Which constraint.
    pub constraint: String,
    /// 0 none to 4 blocking; `null` if this view does not say.
    pub severity: Option<u8>,
    /// 0 out of reach to 4 ready; `null` if this view does not say.
    pub feasibility: Option<u8>,
    /// Its priority under this view, as a share of all. What the view does not say is taken from the programme.
    pub priority: f64,
}

/// How far views of a constraint lie apart, among those that say something of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Apart {
    /// Which constraint.
    pub constraint: String,
    /// The lowest and the highest severity said; `null` if fewer than two views say one.
    pub severity: Option<(u8, u8)>,
    /// The lowest and the highest feasibility said; `null` if fewer than two views say one.
    pub feasibility: Option<(u8, u8)>,
    /// The lowest and the highest priority under the views.
    pub priority: (f64, f64),
}

/// A statement about weights.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "says", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Said {
    /// One criterion counts at least as much as another.
    Before {
        /// The one.
        criterion: CriterionId,
        /// The other.
        other: CriterionId,
    },
    /// Two criteria count the same.
    Equal {
        /// The one.
        criterion: CriterionId,
        /// The other.
        other: CriterionId,
    },
    /// The points of two criteria lie in ranges of their own.
    Points {
        /// The one.
        criterion: CriterionId,
        /// Its least and most points.
        points: (f64, f64),
        /// The other.
        other: CriterionId,
        /// Its least and most points.
        other_points: (f64, f64),
    },
    /// A weight is a share of the whole between two.
    Range {
        /// Which criterion.
        criterion: CriterionId,
        /// At least.
        low: f64,
        /// At most.
        high: f64,
    },
    /// One weight is a number of times another.
    Ratio {
        /// The one.
        criterion: CriterionId,
        /// The other.
        other: CriterionId,
        /// At least so many times.
        low: f64,
        /// At most so many times; absent for no limit.
        #[serde(skip_serializing_if = "Option::is_none")]
        high: Option<f64>,
    },
}

/// How far views of a criterion lie apart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Agreement {
    /// Which criterion.
    pub criterion: CriterionId,
    /// The lowest weight that a view gives it.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// Whether there is a weight for it that all views allow.
    pub agreed: bool,
}

/// The ranks of an intervention under the views, in their order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct RanksUnder {
    /// Which intervention.
    pub intervention: String,
    /// Its ranks.
    pub ranks: Vec<usize>,
    /// Its rank by the mean of its totals under the views, in which every view counts the same.
    pub middle: usize,
}
