//! What several interventions need and is paid for once.

use serde::Serialize;

use super::entries::Entries;
use super::parts::{Cite, Id, Quantity};
use crate::read::read_fields;

/// A cost that several interventions share: it is paid once if any of them is funded.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SharedCost {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// A short name, unlike any other shared cost's.
    pub id: Id,
    /// What is paid for: a baseline study, an office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The interventions that need it. Their own costs do not hold it.
    #[cfg_attr(feature = "describe", schemars(length(min = 1), extend("x-items" = "intervention")))]
    pub of: Vec<Id>,
    /// What it costs by period, whoever pays. It does not move with the starts of the interventions.
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "period", "x-range" = "money")))]
    pub cost: Entries<Quantity>,
    /// The programme's share of the cost by period, 0 to 1. Where it is not given, the budget counts the whole cost.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "period", "x-range" = "share")))]
    pub programme_share: Entries<Quantity>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

read_fields!(SharedCost { comment, id, title, of, cost, programme_share, cite, note });
