//! The money there is, and what a plan must keep to.

use serde::Serialize;

use super::entries::Entries;
use super::parts::Id;
use crate::read::read_fields;

/// The money there is, and what a plan must keep to.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Budget {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The programme's money over all periods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1e15)))]
    pub total: Option<f64>,
    /// The programme's money in single periods.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "period", "x-range" = "money")))]
    pub by_period: Entries<f64>,
    /// Whether money that a period leaves can be spent in later ones.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub carry_over: bool,
    /// What partners can pay over all periods: the cost that the programme does not carry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1e15)))]
    pub partner_money: Option<f64>,
    /// Whether only interventions may be funded whose programme share never rises from one period to the next.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub share_only_falls: bool,
    /// The least that what is funded must do for women and the poorest, 0 to 1: the mean of the word for inclusion, weighted by the programme's money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub least_inclusion: Option<f64>,
    /// The least number of leverage points that a plan must work with: different actors through whom alone further enterprises are reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 200)))]
    pub least_leverage_points: Option<u8>,
    /// Groups of interventions of which only so many may be funded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 200)))]
    pub at_most: Vec<AtMost>,
    /// The largest share of the total that heavy interventions may take, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub heavy_share: Option<f64>,
    /// The least relief that the plan must bring to single constraints, 0 to 1.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "constraint", "x-range" = "share")))]
    pub min_relief: Entries<f64>,
    /// The most harm that the plan may do to any one constraint, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub max_harm: Option<f64>,
    /// Interventions that must be funded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "intervention")))]
    pub must_fund: Vec<Id>,
    /// Interventions that must not be funded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "intervention")))]
    pub must_not_fund: Vec<Id>,
}

/// Interventions of which only so many may be funded.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct AtMost {
    /// Which.
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "intervention")))]
    pub of: Vec<Id>,
    /// How many of them.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 200)))]
    pub count: u8,
}

read_fields!(AtMost { of, count });
read_fields!(Budget {
    comment,
    total,
    by_period,
    carry_over,
    partner_money,
    share_only_falls,
    least_inclusion,
    least_leverage_points,
    at_most,
    heavy_share,
    min_relief,
    max_harm,
    must_fund,
    must_not_fund
});
