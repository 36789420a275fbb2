//! What the document says of the design as a whole, for its review: nothing here enters a score.

use serde::Serialize;

use super::entries::Entries;
use super::parts::{Answered, Id, Level};
use crate::read::{read_fields, read_fields_or_default, read_words};

/// What is asked of a design as a whole. All of it may be left out: what is absent is asked, and never a fault.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Design {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What the market is to be like when the programme has left, part by part.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "vision-part")))]
    pub vision: Entries<String>,
    /// In what state the four levels of policy are.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "policy-level")))]
    pub policy: Entries<PolicyState>,
    /// What small firms have going for them in this chain.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "opportunity")))]
    pub opportunities: Entries<Answered>,
    /// What threatens them in it: 0 not at all to 4 with ruin, or unknown.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "threat")))]
    pub threats: Entries<Level>,
    /// What small firms need: 0 nothing to 4 most urgently, or unknown.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "need")))]
    pub needs: Entries<Level>,
    /// How ready the programme is by the five factors of success: 0 not at all to 4 fully, or unknown.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "factor")))]
    pub readiness: Entries<Level>,
    /// Whether what surrounds the chain has been thought of.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "screen")))]
    pub screen: Entries<Answered>,
    /// What women do in the chain, and what they get from it.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "women")))]
    pub women: Entries<Answered>,
    /// Whether every intervention keeps a principle; what an intervention says of itself comes first.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "principle")))]
    pub principles: Entries<Answered>,
    /// Answers to the other questions of the review, by question.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "programme-question")))]
    pub answers: Entries<Answered>,
}

/// In what state a level of policy is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum PolicyState {
    /// It does no harm.
    Sound,
    /// It holds firms back.
    Weak,
    /// Nothing can succeed before it is mended.
    Blocking,
    /// Nobody knows yet.
    Unknown,
}

/// A finding of the review that the designer sets aside, and why. It stays visible.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Override {
    /// The rule, by its code.
    pub rule: Id,
    /// The intervention that it speaks of. Absent, the finding speaks of the programme as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "intervention")))]
    pub intervention: Option<Id>,
    /// The one place it is set aside at, as a JSON pointer. Absent, it is set aside at each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Why.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub reason: String,
    /// Who says so.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub author: String,
    /// When, as YYYY-MM-DD.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub date: String,
}

/// Something that was decided.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Decision {
    /// When, as YYYY-MM-DD.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub date: String,
    /// Who decided it.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub author: String,
    /// What was decided or changed.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub what: String,
    /// Why.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub why: String,
    /// Where in this document it shows, as a JSON pointer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

read_fields_or_default!(Design {
    comment,
    vision,
    policy,
    opportunities,
    threats,
    needs,
    readiness,
    screen,
    women,
    principles,
    answers
});
read_words!(PolicyState { Sound = "sound", Weak = "weak", Blocking = "blocking", Unknown = "unknown" });
read_fields!(Override { rule, intervention, at, reason, author, date });
read_fields!(Decision { date, author, what, why, at });
