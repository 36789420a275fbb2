//! A plain decision table, for simulating rankings that have nothing to do with programmes.

use serde::Serialize;
use serde_json::Value;

use super::entries::Entries;
use crate::read::{Read, read_fields, read_words};

/// Alternatives, criteria, and what each alternative has on each criterion.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(title = "Leverpoint table"))]
pub struct Table {
    /// What is to be ranked.
    #[cfg_attr(feature = "describe", schemars(length(min = 1, max = 2000)))]
    pub alternatives: Vec<String>,
    /// By what.
    #[cfg_attr(feature = "describe", schemars(length(min = 1, max = 100)))]
    pub criteria: Vec<String>,
    /// For each alternative, a number for each criterion.
    pub values: Vec<Vec<f64>>,
    /// For each criterion, 1 if more is better and -1 if less is. Absent, more is better everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Vec<f64>>,
    /// Standard deviations of the values, which are then drawn from normal distributions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values_sd: Option<Vec<Vec<f64>>>,
    /// The lowest that values can be: they are then drawn evenly between lowest and highest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values_low: Option<Vec<Vec<f64>>>,
    /// The highest that values can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values_high: Option<Vec<Vec<f64>>>,
    /// For each criterion, the numbers that are worth 0 and 1. Absent, they are the worst and the best of `values`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<TableScale>,
    /// What is said of the weights. Absent, nothing is: every weight is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weights: Option<TableWeights>,
}

/// The numbers that are worth 0 and 1 on each criterion.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum TableScale {
    /// For each criterion, the worst and the best.
    Pairs(Vec<Vec<f64>>),
    /// The worst of each criterion, and the best of each.
    Ends(TableEnds),
}

/// The worst of each criterion, and the best of each.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct TableEnds {
    /// Worth 0.
    pub worst: Vec<f64>,
    /// Worth 1.
    pub best: Vec<f64>,
}

/// What is said of the weights.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum TableWeights {
    /// Nothing.
    Free(FreeWord),
    /// Points for each criterion, in any unit, taken as they stand.
    Points(Vec<f64>),
    /// Statements that hold together.
    Said(TableWeighing),
}

/// The word for weights of which nothing is said.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum FreeWord {
    /// Every weight is allowed.
    #[serde(rename = "free")]
    Free,
}

/// Statements about weights that hold together.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(extend("x-form" = "statements such as {\"order\": [..]}, {\"intervals\": [[0.1, 0.4], ..]} or {\"points\": [..]}")))]
pub struct TableWeighing {
    /// Points for each criterion, in any unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<PerCriterion<f64>>,
    /// How far the points may be off, up or down, as a share of them. Absent, they stand as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub points_within: Option<f64>,
    /// Criteria from the most important to the least, by name or by place from 0; those in a list of their own count the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<TableTier>,
    /// Between what shares of the whole, 0 to 1, each weight lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intervals: Option<PerCriterion<TableInterval>>,
}

/// Something for each criterion.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum PerCriterion<T> {
    /// In the order of the criteria.
    List(Vec<T>),
    /// By name.
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "table criterion")))]
    Named(Entries<T>),
}

/// One criterion, or several that count the same.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum TableTier {
    /// Several.
    Several(Vec<TableName>),
    /// One.
    One(TableName),
}

/// A criterion.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum TableName {
    /// By its place in the list of criteria, from 0.
    Place(#[cfg_attr(feature = "describe", schemars(range(min = 0, max = 99)))] u8),
    /// By its name.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "table criterion")))]
    Name(String),
}

/// Two shares of the whole.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum TableInterval {
    /// The lowest and the highest.
    Pair(#[cfg_attr(feature = "describe", schemars(length(min = 2, max = 2)))] Vec<f64>),
    /// The same by name.
    Named(TableBounds),
}

/// The lowest and the highest.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(extend("x-form" = "an interval such as {\"low\": 0.1, \"high\": 0.4}")))]
pub struct TableBounds {
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
}

impl<T> PerCriterion<T> {
    /// What is said, with the place of its criterion.
    pub fn entries<'a>(&'a self, criteria: &'a [String]) -> Vec<(usize, &'a T)> {
        match self {
            Self::List(list) => list.iter().enumerate().collect(),
            Self::Named(entries) => {
                let place = |name: &String| criteria.iter().position(|it| it == name);
                entries.iter().filter_map(|(name, value)| Some((place(name)?, value))).collect()
            }
        }
    }
}

impl TableTier {
    /// The criteria of a tier.
    pub fn names(&self) -> &[TableName] {
        match self {
            Self::Several(names) => names,
            Self::One(name) => std::slice::from_ref(name),
        }
    }
}

impl TableName {
    /// The place of the criterion.
    pub fn place(&self, criteria: &[String]) -> Option<usize> {
        match self {
            Self::Place(place) => Some(usize::from(*place)),
            Self::Name(name) => criteria.iter().position(|it| it == name),
        }
    }
}

impl TableInterval {
    /// The lowest and the highest.
    pub fn bounds(&self) -> (f64, f64) {
        match self {
            Self::Pair(pair) => (pair.first().copied().unwrap_or(0.0), pair.get(1).copied().unwrap_or(1.0)),
            Self::Named(bounds) => (bounds.low, bounds.high),
        }
    }
}

read_fields!(Table { alternatives, criteria, values, direction, values_sd, values_low, values_high, scale, weights });
read_fields!(TableEnds { worst, best });
read_fields!(TableWeighing { points, points_within, order, intervals });
read_fields!(TableBounds { low, high });
read_words!(FreeWord { Free = "free" });

impl Read for TableScale {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_array() { Self::Pairs(Vec::read(value, fits)) } else { Self::Ends(TableEnds::read(value, fits)) }
    }
}

impl Read for TableWeights {
    fn read(value: &Value, fits: &mut bool) -> Self {
        match value {
            Value::String(_) => Self::Free(FreeWord::read(value, fits)),
            Value::Array(_) => Self::Points(Vec::read(value, fits)),
            _ => Self::Said(TableWeighing::read(value, fits)),
        }
    }
}

impl<T: Read> Read for PerCriterion<T> {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_array() { Self::List(Vec::read(value, fits)) } else { Self::Named(Entries::read(value, fits)) }
    }
}

impl Read for TableTier {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_array() { Self::Several(Vec::read(value, fits)) } else { Self::One(TableName::read(value, fits)) }
    }
}

impl Read for TableName {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_string() { Self::Name(String::read(value, fits)) } else { Self::Place(u8::read(value, fits)) }
    }
}

impl Read for TableInterval {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_array() { Self::Pair(Vec::read(value, fits)) } else { Self::Named(TableBounds::read(value, fits)) }
    }
}
