//! The small pieces that the programme document is made of: names, citations, numbers, answers, levels.

use serde::Serialize;
use serde_json::Value;

use crate::read::{Read, read_fields, read_words};

/// A short name without spaces: letters, digits, points, hyphens and underscores.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Id(
    #[cfg_attr(feature = "describe", schemars(length(max = 80), regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9._-]*$")))]
    pub String,
);

/// Where a figure or a judgement comes from.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Cite {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The key of the work.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "source")))]
    pub source: Id,
    /// The part of it: a section, page, table or box.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub section: String,
}

/// A number: plain, or with the range it may lie in and where it comes from.
///
/// A number that is assumed must say its range.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Quantity {
    /// A number taken as it stands.
    Plain(f64),
    /// A number with its range and origin.
    Stated(Stated),
}

/// A number with its range and origin. Either `value`, or both `low` and `high`, must be there.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(extend("x-form" = "a range such as {\"low\": 5, \"high\": 20}")))]
pub struct Stated {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What it is taken for. Absent, it is the middle of the range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// The lowest it may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// The highest it may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// True if nobody gives this number and it was assumed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub assumed: bool,
    /// How the number was come by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Answer {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
    /// Nobody knows yet: a range, never zero.
    #[default]
    Unknown,
}

impl Answer {
    /// The word that documents use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// An answer, plain or with its reason and origin.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Answered {
    /// The answer alone.
    Plain(Answer),
    /// The answer with its reason and origin.
    Reasoned(Reasoned),
}

/// An answer with its reason and origin.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(extend("x-form" = "an answer with its reason such as {\"answer\": \"yes\", \"note\": \"why\"}")))]
pub struct Reasoned {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The answer.
    pub answer: Answer,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
}

/// Why something is said, and who says so.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Because {
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
}

/// A level from 0 to 4, or `unknown`.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Level {
    /// 0 none, 1 slight, 2 moderate, 3 serious, 4 the most.
    Known(#[cfg_attr(feature = "describe", schemars(range(min = 0, max = 4)))] u8),
    /// Nobody knows yet: a range, never zero.
    Unknown(UnknownWord),
}

/// The word for what nobody knows yet.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum UnknownWord {
    /// Nobody knows yet.
    #[serde(rename = "unknown")]
    Unknown,
}

read_fields!(Cite { comment, source, section });
read_fields!(Stated { comment, value, low, high, assumed, note, cite });
read_fields!(Because { note, cite });
read_fields!(Reasoned { comment, answer, note, cite });
read_words!(UnknownWord { Unknown = "unknown" });

impl Read for Id {
    fn read(value: &Value, fits: &mut bool) -> Self {
        Self(String::read(value, fits))
    }
}

impl Read for Quantity {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_object() { Self::Stated(Stated::read(value, fits)) } else { Self::Plain(f64::read(value, fits)) }
    }
}

impl Read for Answer {
    fn read(value: &Value, fits: &mut bool) -> Self {
        match value.as_str() {
            Some("yes") => Self::Yes,
            Some("partly") => Self::Partly,
            Some("no") => Self::No,
            word => {
                *fits &= word == Some("unknown");
                Self::Unknown
            }
        }
    }

    fn absent(_: &mut bool) -> Self {
        Self::Unknown
    }
}

impl Read for Answered {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_object() {
            Self::Reasoned(Reasoned::read(value, fits))
        } else {
            Self::Plain(Answer::read(value, fits))
        }
    }
}

impl Read for Level {
    fn read(value: &Value, fits: &mut bool) -> Self {
        if value.is_string() {
            Self::Unknown(UnknownWord::read(value, fits))
        } else {
            Self::Known(u8::read(value, fits))
        }
    }
}
