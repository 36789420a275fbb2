//! The knowledge as it is written in files. What a file says is checked against the schema generated
//! from these types, then put together by `load`.

use serde::Serialize;

use super::criteria_scale::Criteria;
use super::doubt_scale::Doubt;
use super::map_scale::MapScale;
use super::plan_scale::Plan;
use super::scales::{Basics, Intensity, Leverage, Sustainability};
use crate::read::{field, read_fields, read_words};

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Cite {
    /// The key of the source.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "source")))]
    pub source: String,
    /// The section, box, cell or lesson.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub section: String,
}

/// A work that the knowledge rests on.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Source {
    /// Its key.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub authors: String,
    /// The year it appeared.
    pub year: u16,
    /// Whether it was read in full, in part or second-hand.
    pub read: Read,
    /// What a reader should bear in mind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Read {
    /// All of it.
    Full,
    /// Some of it.
    Part,
    /// What another work says of it.
    SecondHand,
}

/// A column of the matrix.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Constraint {
    /// Its key.
    pub id: String,
    /// Its number in the source.
    pub number: u8,
    /// Its name in the source.
    pub name: String,
    /// A name of two or three words.
    pub short: String,
    /// What to ask in order to judge its severity.
    pub question: String,
    /// Where it comes from.
    pub cite: Cite,
}

/// A row of the matrix.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Approach {
    /// Its key.
    pub id: String,
    /// Its number in the source.
    pub number: u8,
    /// Its name in the source.
    pub name: String,
    /// Who it mainly works with.
    pub group: Group,
    /// What it is, in a sentence.
    pub about: String,
    /// The statement of the programme's context without which the row counts for nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts_if: Option<Gate>,
    /// Where it comes from.
    pub cite: Cite,
}

/// Who an approach mainly works with. The grouping is ours.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Group {
    /// Firms.
    Market,
    /// Authorities and standard setters.
    Rules,
    /// Whoever provides public goods.
    PublicGoods,
}

/// A statement of the programme's context.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Gate {
    /// The enforcement of rules is a problem now.
    EnforcementProblem,
    /// National policy is a problem now.
    PolicyProblem,
}

/// A question on whose answer cells depend.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Condition {
    /// Its key.
    pub id: String,
    /// The question, to be answered with yes, partly, no or unknown.
    pub question: String,
    /// Where it comes from.
    pub cite: Cite,
}

/// What the source says an approach does to a constraint.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Direction {
    /// It takes some of the constraint away.
    Relieves,
    /// It adds to the constraint.
    Worsens,
    /// It relieves where the condition holds, and worsens where it does not.
    Mixed,
}

/// How the effect comes about, as the readers of the source saw it.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Path {
    /// By itself.
    Direct,
    /// Through another constraint or actor.
    Indirect,
    /// The readers did not agree.
    Disputed,
}

/// What is peculiar about a cell.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Tag {
    /// Works round the constraint: relieves those it serves and opens no other constraint.
    Bypass,
    /// Repairs something that does harm now.
    Reform,
    /// Acts through other constraints: never counted where those are already counted.
    Indirect,
    /// Accepted only when nobody else would do it.
    LastResort,
}

#[derive(Clone, Debug)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(crate) struct CellEntry {
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "constraint")))]
    pub constraint: String,
    pub direction: Direction,
    #[cfg_attr(feature = "describe", schemars(range(min = 1, max = 3)))]
    pub strength: u8,
    #[cfg_attr(feature = "describe", schemars(length(min = 2, max = 2)))]
    pub strength_range: Vec<u8>,
    pub path: Path,
    pub tag: Option<Tag>,
    #[cfg_attr(feature = "describe", schemars(default, extend("x-items" = "constraint")))]
    pub through: Vec<String>,
    #[cfg_attr(feature = "describe", schemars(default, extend("x-items" = "approach")))]
    pub beside: Vec<String>,
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "condition")))]
    pub condition: Option<String>,
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub effect: String,
    pub note: Option<String>,
    pub cite: Cite,
}

#[derive(Clone, Debug)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub(crate) struct UnlockEntry {
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "constraint")))]
    pub from: String,
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "constraint")))]
    pub opens: String,
    pub cite: Cite,
}

/// The words that the review of a design uses, by kind. They are gathered with the other names of the
/// files, so that nothing of them is left to read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReviewWords;

/// The kinds of words that the review of a design uses.
pub(crate) const REVIEW_KINDS: [&str; 17] = [
    "principle",
    "policy-level",
    "opportunity",
    "threat",
    "need",
    "factor",
    "vision-part",
    "screen",
    "women",
    "share-reason",
    "diligence-check",
    "additionality",
    "upgrading-type",
    "upgrading-test",
    "actor-type",
    "programme-question",
    "intervention-question",
];

#[cfg(feature = "describe")]
impl schemars::JsonSchema for ReviewWords {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReviewWords".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let list = |kind: &str| {
            let about = format!("Words of the kind {kind}.");
            (kind.to_owned(), serde_json::json!({"description": about, "type": "array", "items": {"type": "string"}}))
        };
        let lists: serde_json::Map<String, serde_json::Value> = REVIEW_KINDS.iter().map(|kind| list(kind)).collect();
        schemars::json_schema!({"type": "object", "properties": lists, "required": REVIEW_KINDS})
    }
}

/// One file of the knowledge, told apart by its `format`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(tag = "format", deny_unknown_fields))]
pub(crate) enum File {
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/sources/1"))]
    Sources { source: Vec<Source> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/constraints/1"))]
    Constraints { constraint: Vec<Constraint> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/approaches/1"))]
    Approaches { approach: Vec<Approach> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/conditions/1"))]
    Conditions { condition: Vec<Condition> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/cells/1"))]
    Cells {
        #[cfg_attr(feature = "describe", schemars(extend("x-names" = "approach")))]
        approach: String,
        #[cfg_attr(feature = "describe", schemars(extend("x-items" = "constraint")))]
        no_claim: Vec<String>,
        cell: Vec<CellEntry>,
    },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/unlocks/1"))]
    Unlocks { unlock: Vec<UnlockEntry> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/scales/1"))]
    Scales(Basics),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/intensity/1"))]
    Intensity(Intensity),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/sustainability/1"))]
    Sustainability(Sustainability),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/leverage/1"))]
    Leverage(Leverage),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/map/1"))]
    Map(Box<MapScale>),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/criteria/1"))]
    Criteria(Criteria),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/plan/1"))]
    Plan(Box<Plan>),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/doubt/1"))]
    Doubt(Doubt),
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/review/1"))]
    Review(ReviewWords),
}

impl crate::read::Read for File {
    fn read(value: &serde_json::Value, fits: &mut bool) -> Self {
        match field::<String>(value, "format", fits).as_str() {
            "leverpoint/sources/1" => Self::Sources { source: field(value, "source", fits) },
            "leverpoint/constraints/1" => Self::Constraints { constraint: field(value, "constraint", fits) },
            "leverpoint/approaches/1" => Self::Approaches { approach: field(value, "approach", fits) },
            "leverpoint/conditions/1" => Self::Conditions { condition: field(value, "condition", fits) },
            "leverpoint/cells/1" => Self::Cells {
                approach: field(value, "approach", fits),
                no_claim: field(value, "no_claim", fits),
                cell: field(value, "cell", fits),
            },
            "leverpoint/unlocks/1" => Self::Unlocks { unlock: field(value, "unlock", fits) },
            "leverpoint/scales/1" => Self::Scales(Basics::read(value, fits)),
            "leverpoint/intensity/1" => Self::Intensity(Intensity::read(value, fits)),
            "leverpoint/sustainability/1" => Self::Sustainability(Sustainability::read(value, fits)),
            "leverpoint/leverage/1" => Self::Leverage(Leverage::read(value, fits)),
            "leverpoint/map/1" => Self::Map(Box::new(MapScale::read(value, fits))),
            "leverpoint/criteria/1" => Self::Criteria(Criteria::read(value, fits)),
            "leverpoint/plan/1" => Self::Plan(Box::new(Plan::read(value, fits))),
            "leverpoint/doubt/1" => Self::Doubt(Doubt::read(value, fits)),
            "leverpoint/review/1" => Self::Review(ReviewWords),
            _ => {
                *fits = false;
                Self::Review(ReviewWords)
            }
        }
    }
}

read_fields!(Cite { source, section });
read_fields!(Source { id, title, authors, year, read, caution });
read_words!(Read { Full = "full", Part = "part", SecondHand = "second-hand" });
read_fields!(Constraint { id, number, name, short, question, cite });
read_fields!(Approach { id, number, name, group, about, counts_if, cite });
read_words!(Group { Market = "market", Rules = "rules", PublicGoods = "public-goods" });
read_words!(Gate { EnforcementProblem = "enforcement-problem", PolicyProblem = "policy-problem" });
read_fields!(Condition { id, question, cite });
read_words!(Direction { Relieves = "relieves", Worsens = "worsens", Mixed = "mixed" });
read_words!(Path { Direct = "direct", Indirect = "indirect", Disputed = "disputed" });
read_words!(Tag { Bypass = "bypass", Reform = "reform", Indirect = "indirect", LastResort = "last-resort" });
read_fields!(CellEntry {
    constraint,
    direction,
    strength,
    strength_range,
    path,
    tag,
    through,
    beside,
    condition,
    effect,
    note,
    cite
});
read_fields!(UnlockEntry { from, opens, cite });
