//! A number that shapes a result, with who says so.

use serde::Serialize;

use crate::quantity::Estimate;
use crate::read::read_fields;

/// A number that shapes a result, with its origin: a place in a source, or our judgement and why.
///
/// # Invariant
///
/// Either `judgement`, or both `source` and `section`, are there; `low <= value <= high`.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(extend("x-figure" = true)))]
pub struct Figure {
    /// What it is taken for.
    value: f64,
    /// The lowest it may be, if not the value itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    /// The highest it may be, if not the value itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
    /// Why we chose it, where no source gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    judgement: Option<String>,
    /// The source that gives it, or on which it is fitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "source")))]
    source: Option<String>,
    /// The part of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    section: Option<String>,
}

impl Figure {
    /// What it is taken for.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// The number with its range.
    pub fn number(&self) -> Estimate {
        Estimate::new(self.value, self.low.unwrap_or(self.value), self.high.unwrap_or(self.value))
    }

    /// Why we chose it, where no source gives it.
    pub fn judgement(&self) -> Option<&str> {
        self.judgement.as_deref()
    }

    /// The key of the source and the part of it.
    pub fn cite(&self) -> Option<(&str, &str)> {
        self.source.as_deref().zip(self.section.as_deref())
    }
}

read_fields!(Figure { value, low, high, judgement, source, section });
