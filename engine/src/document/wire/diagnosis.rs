//! What the document says of the market as a whole: its context and its constraints.

use serde::Serialize;

use super::entries::Entries;
use super::parts::{Answered, Because, Cite, Id, Level};
use crate::read::{read_fields, read_fields_or_default, read_words};

/// What is true of the market as a whole.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Context {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Is the market thin: few firms, remote, or fragile?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thin_market: Option<Answered>,
    /// Is the enforcement of rules a problem now? Approach 6 counts only where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforcement_problem: Option<Answered>,
    /// Is national policy a problem now? Approach 7 counts only where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_problem: Option<Answered>,
    /// How the main link of the chain is coordinated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governance: Option<Governance>,
    /// Why a field of this object says what it says, by the name of the field.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "field of the context")))]
    pub because: Entries<Because>,
}

/// How firms on both sides of a link are coordinated.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Governance {
    /// At arm's length, by price.
    Market,
    /// Both sides have something the other needs.
    Balanced,
    /// Close and lasting, with power shared.
    Relational,
    /// The lead firm decides.
    Directed,
    /// Nobody knows yet.
    Unknown,
}

impl Governance {
    /// The word that documents use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Market => "market",
            Self::Balanced => "balanced",
            Self::Relational => "relational",
            Self::Directed => "directed",
            Self::Unknown => "unknown",
        }
    }
}

/// How much one constraint matters.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Diagnosed {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Which constraint.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "constraint")))]
    pub constraint: Id,
    /// How severe it is for the chain as a whole: 0 none to 4 blocking, or unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Level>,
    /// How feasible it is to address: 0 out of reach to 4 ready, or unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feasibility: Option<Level>,
    /// How sure the judgement is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What the judgement rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Why the constraint exists, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_cause: Option<String>,
    /// What kinds of cause it has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<Cause>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How sure a judgement is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Confidence {
    /// A guess.
    Low,
    /// Some evidence.
    Medium,
    /// Good evidence from more than one side.
    High,
}

/// What a judgement rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Evidence {
    /// Talks with single actors.
    Interview,
    /// A workshop or other open event, where firms hide what is sensitive.
    Workshop,
    /// A written source.
    Document,
    /// Figures.
    Data,
    /// The designer's own judgement.
    Judgement,
}

/// A kind of cause.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Cause {
    /// Actors are not able.
    Capability,
    /// Actors do not know.
    Awareness,
    /// Actors do not gain.
    Incentive,
}

read_fields_or_default!(Context { comment, thin_market, enforcement_problem, policy_problem, governance, because });
read_words!(Governance { Market = "market", Balanced = "balanced", Relational = "relational", Directed = "directed", Unknown = "unknown" });
read_fields!(Diagnosed {
    comment,
    constraint,
    severity,
    feasibility,
    confidence,
    evidence,
    root_cause,
    causes,
    cite,
    note
});
read_words!(Confidence { Low = "low", Medium = "medium", High = "high" });
read_words!(Evidence { Interview = "interview", Workshop = "workshop", Document = "document", Data = "data", Judgement = "judgement" });
read_words!(Cause { Capability = "capability", Awareness = "awareness", Incentive = "incentive" });
