//! A plain pool of projects, for analysts and for checking: choices that have nothing to do with programmes.

use serde::Serialize;
use serde_json::Value;

use super::parts::Id;
use super::table::TableWeights;
use crate::read::{Read, read_fields, read_words};

/// Projects to choose from, what they are worth, and what every choice must keep.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(title = "Leverpoint pool"))]
pub struct Pool {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// By what projects are valued. Absent, criteria are called 1, 2, 3 and so on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 100)))]
    pub criteria: Vec<String>,
    /// What can be chosen or not.
    #[cfg_attr(feature = "describe", schemars(length(min = 1, max = 2000)))]
    pub projects: Vec<Project>,
    /// What is sought. Absent, the most value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aim: Option<Aim>,
    /// For each criterion, what one unit of it is worth. Absent, the middle of `weight_set`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weights: Option<Vec<f64>>,
    /// What weights may be, for telling which plans can be best. Absent, `weights` as they stand; where these are absent as well, every weight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_set: Option<TableWeights>,
    /// How far every value may be off, up or down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1e12)))]
    pub values_within: Option<f64>,
    /// The money there is. Absent, it is not limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1e15)))]
    pub budget: Option<f64>,
    /// Sums that a choice must reach.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 200)))]
    pub cover: Vec<Cover>,
    /// Groups of which at most one project may be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 2000)))]
    pub exclude: Vec<ProjectGroup>,
    /// Pairs of which the first needs the second beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 2000)))]
    pub require: Vec<ProjectPair>,
    /// Projects that must be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "project")))]
    pub must_fund: Vec<Id>,
    /// Projects that must not be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "project")))]
    pub must_not_fund: Vec<Id>,
}

/// Something that can be chosen or not.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Project {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// A short name, unlike any other's.
    pub id: Id,
    /// What it costs.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1e15)))]
    pub cost: f64,
    /// What it has on each criterion; more is better.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 100)))]
    pub values: Vec<f64>,
    /// The lowest that these can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values_low: Option<Vec<f64>>,
    /// The highest that these can be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values_high: Option<Vec<f64>>,
}

/// A sum that a choice must reach.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Cover {
    /// What it is a sum of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// For each project, what it adds.
    pub coefficients: Vec<f64>,
    /// What the sum must reach.
    pub at_least: f64,
}

/// What is sought in a pool.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Aim {
    /// The most value.
    MostValue,
    /// The least cost.
    LeastCost,
}

/// Projects of which at most one may be chosen.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(extend("x-items" = "project")))]
pub struct ProjectGroup(#[cfg_attr(feature = "describe", schemars(length(min = 2)))] pub Vec<Id>);

/// Two projects, of which the first needs the second.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(extend("x-items" = "project")))]
pub struct ProjectPair(#[cfg_attr(feature = "describe", schemars(length(min = 2, max = 2)))] pub Vec<Id>);

read_fields!(Pool {
    comment,
    title,
    criteria,
    projects,
    aim,
    weights,
    weight_set,
    values_within,
    budget,
    cover,
    exclude,
    require,
    must_fund,
    must_not_fund
});
read_fields!(Project { comment, id, cost, values, values_low, values_high });
read_fields!(Cover { name, coefficients, at_least });
read_words!(Aim { MostValue = "most-value", LeastCost = "least-cost" });

impl Read for ProjectGroup {
    fn read(value: &Value, fits: &mut bool) -> Self {
        Self(Vec::read(value, fits))
    }
}

impl Read for ProjectPair {
    fn read(value: &Value, fits: &mut bool) -> Self {
        Self(Vec::read(value, fits))
    }
}
