//! The programme document, as it is written in a file: `leverpoint/programme/1`.
//!
//! The JSON Schema in `schema/programme-1.schema.json` is generated from these types and is what a
//! document is checked against, so that the published schema and the engine cannot disagree.
//! Everything but the format, a title, the periods and the interventions may be left out: what is
//! absent is unknown, which is a range and never zero.

use serde::Serialize;

use super::budget::Budget;
use super::design::{Decision, Design, Override};
use super::diagnosis::{Context, Diagnosed};
use super::intervention::Intervention;
use super::map::Map;
use super::parts::{Id, Quantity};
use super::preferences::Preferences;
use super::shared::SharedCost;
use crate::read::{read_fields, read_words};

/// The design of a market-systems programme: its diagnosis, context, interventions, preferences and budget.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(title = "Leverpoint programme"))]
pub struct Programme {
    /// The version of this format.
    pub format: Format,
    /// A remark for readers of the file. Any object with named fields may carry one; it is kept and never read.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What the programme is called and where it works.
    pub meta: Meta,
    /// The periods of the plan, in order: years, as a rule.
    #[cfg_attr(feature = "describe", schemars(length(min = 1, max = 40)))]
    pub periods: Vec<Id>,
    /// The works that this document cites, beside those that Leverpoint knows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// What is true of the market as a whole.
    #[serde(default)]
    pub context: Context,
    /// How much each constraint matters. A constraint that is not listed is unknown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub diagnosis: Vec<Diagnosed>,
    /// The market map: actors and the links between them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<Map>,
    /// The things the programme could do.
    #[cfg_attr(feature = "describe", schemars(length(max = 5000)))]
    pub interventions: Vec<Intervention>,
    /// Costs that several interventions share, each paid once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 200)))]
    pub shared_costs: Vec<SharedCost>,
    /// What the designer values.
    #[serde(default)]
    pub preferences: Preferences,
    /// The money there is, and what a plan must keep to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,
    /// What the review asks of the design as a whole. It enters no score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub design: Option<Design>,
    /// The findings of the review that are set aside, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Override>,
    /// What was decided, when, by whom and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
}

/// The version of the programme format.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Format {
    /// The first version.
    #[serde(rename = "leverpoint/programme/1")]
    V1,
}

/// What the programme is called and where it works.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Meta {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The programme's name.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub title: String,
    /// The value chains or the market it works in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_chain: Option<String>,
    /// Where it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The currency of every amount, such as USD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Who wrote this.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// When it was last changed, as YYYY-MM-DD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Anything a reader should know first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How many enterprises the programme is for. The coverage of an intervention is a share of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "target")))]
    pub target_enterprises: Option<Quantity>,
}

/// A work that the document cites.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Source {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The key by which this document cites it.
    pub id: Id,
    /// Its title.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub title: String,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authors: Option<String>,
    /// The year it appeared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 1000, max = 2200)))]
    pub year: Option<u16>,
}

read_fields!(Programme {
    format,
    comment,
    meta,
    periods,
    sources,
    context,
    diagnosis,
    map,
    interventions,
    shared_costs,
    preferences,
    budget,
    design,
    overrides,
    decisions
});
read_words!(Format { V1 = "leverpoint/programme/1" });
read_fields!(Meta { comment, title, value_chain, country, currency, authors, date, note, target_enterprises });
read_fields!(Source { comment, id, title, authors, year });
