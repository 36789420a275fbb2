//! What the designer and others value.

use serde::Serialize;
use serde_json::Value;

use super::diagnosis::Diagnosed;
use super::entries::Entries;
use super::parts::{Id, Quantity};
use crate::read::{Read, read_fields, read_fields_or_default};

/// What the designer values.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Preferences {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Points for each criterion, in any unit. Criteria that are not named keep their default points.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "criterion", "x-range" = "points")))]
    pub weights: Entries<f64>,
    /// What has been said of the weights besides. Without points, the ranking takes the middle of what it allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighing: Option<Weighing>,
    /// What others judge, each by name: what they value, and how much each constraint matters. They change no score;
    /// they are compared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 200)))]
    pub people: Vec<Person>,
    /// What one unit of harm takes from relief: 0 to 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 10)))]
    pub harm_rate: Option<f64>,
}

/// Statements about weights. All of them hold together; an empty object allows every weight.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Weighing {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Criteria from the most important to the least, in tiers: those in one tier count the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<Tier>,
    /// Points for going from the worst to the best of a criterion's scale, where the most important has 100: one number, or a range.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "criterion", "x-range" = "points")))]
    pub swing: Entries<Quantity>,
    /// Between what shares of the whole, 0 to 1, a weight lies.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "criterion")))]
    pub ranges: Entries<ShareRange>,
    /// How many times as much one criterion counts as another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ratios: Vec<Ratio>,
    /// How far the points in `weights` may be off, up or down, as a share of them: 0 takes them as they stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub points_within: Option<f64>,
}

/// Criteria that count the same.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(extend("x-items" = "criterion")))]
pub struct Tier(#[cfg_attr(feature = "describe", schemars(length(min = 1)))] pub Vec<Id>);

/// Two shares of the whole.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct ShareRange {
    /// The least it may be.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub low: f64,
    /// The most it may be.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub high: f64,
}

/// How many times as much one criterion counts as another.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Ratio {
    /// The one.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "criterion")))]
    pub criterion: Id,
    /// The other.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "criterion")))]
    pub to: Id,
    /// At least so many times.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1e6)))]
    pub low: f64,
    /// At most so many times. Absent, there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1e6)))]
    pub high: Option<f64>,
}

/// What somebody judges: values, and how much each constraint matters.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Person {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who.
    #[cfg_attr(feature = "describe", schemars(length(min = 1, max = 80)))]
    pub name: String,
    /// Points for each criterion, in any unit. Criteria that are not named keep their default points.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "criterion", "x-range" = "points")))]
    pub weights: Entries<f64>,
    /// What this person has said of the weights besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighing: Option<Weighing>,
    /// How much each constraint matters to this person's mind. What is not said is taken from the programme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub diagnosis: Vec<Diagnosed>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

read_fields_or_default!(Preferences { comment, weights, weighing, people, harm_rate });
read_fields!(Weighing { comment, order, swing, ranges, ratios, points_within });
read_fields!(ShareRange { low, high });
read_fields!(Ratio { criterion, to, low, high });
read_fields!(Person { comment, name, weights, weighing, diagnosis, note });

impl Read for Tier {
    fn read(value: &Value, fits: &mut bool) -> Self {
        Self(Vec::read(value, fits))
    }
}
