//! What the document says of the deal with a partner, and of the upgrading it brings about.

use serde::Serialize;

use super::entries::Entries;
use super::parts::{Answered, Quantity};
use crate::read::{read_fields, read_words};

/// The deal with the partner of an intervention.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Deal {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What the programme offers: money, advice, contacts, research.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offer: Vec<Offer>,
    /// The partner's share of the cost by period, 0 to 1. What neither the programme nor the partner pays, others do.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "period", "x-range" = "share")))]
    pub partner_share: Entries<Quantity>,
    /// Why the programme carries more than half of the cost, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "share-reason")))]
    pub share_reason: Option<String>,
    /// The steps against which the programme pays, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestones: Option<Vec<Milestone>>,
    /// Does the partner spend first?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_pays_first: Option<Answered>,
    /// For how many months nobody else may offer what the deal brings about; 0 for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1200)))]
    pub exclusive_months: Option<f64>,
    /// In what form it is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
    /// Does the agreement say who arbitrates?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arbitration: Option<Answered>,
    /// What was looked into before the deal, by check.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "diligence-check")))]
    pub due_diligence: Entries<Checked>,
    /// Whether the partner would have done it anyway, question by question. Yes speaks for the deal.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "additionality")))]
    pub additionality: Entries<Answered>,
}

/// Something that the programme offers.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Offer {
    /// What.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub what: String,
    /// What it costs the programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "money")))]
    pub cost: Option<Quantity>,
}

/// A step against which the programme pays.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Milestone {
    /// What must have happened.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub what: String,
    /// In which period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "period")))]
    pub period: Option<String>,
    /// What the programme then pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "money")))]
    pub pays: Option<Quantity>,
}

/// In what form something is agreed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Agreement {
    /// Nothing is agreed.
    Nothing,
    /// By word of mouth.
    Spoken,
    /// By letter.
    Letter,
    /// By a memorandum of understanding.
    Memorandum,
    /// By contract.
    Contract,
}

/// Whether something was looked into.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Checked {
    /// It was, and nothing stands against the deal.
    Done,
    /// It was not.
    NotDone,
    /// There is nothing to look into.
    NotApplicable,
}

/// How small firms come to do something better, or something else.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Upgrading {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Its steps, in the order in which firms take them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "upgrading-type")))]
    pub steps: Vec<String>,
    /// Is it good upgrading? By test.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "upgrading-test")))]
    pub tests: Entries<Answered>,
    /// Does it need the leave of the buyer, who may keep branding and marketing to themselves?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_buyers_leave: Option<Answered>,
}

read_fields!(Deal {
    comment,
    offer,
    partner_share,
    share_reason,
    milestones,
    partner_pays_first,
    exclusive_months,
    agreement,
    arbitration,
    due_diligence,
    additionality
});
read_fields!(Offer { what, cost });
read_fields!(Milestone { what, period, pays });
read_words!(Agreement { Nothing = "nothing", Spoken = "spoken", Letter = "letter", Memorandum = "memorandum", Contract = "contract" });
read_words!(Checked { Done = "done", NotDone = "not-done", NotApplicable = "not-applicable" });
read_fields!(Upgrading { comment, steps, tests, needs_buyers_leave });
