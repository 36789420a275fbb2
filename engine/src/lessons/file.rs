//! The lessons as they are written in files, see `load`.

use serde::Serialize;

use crate::document::Answer;
use crate::knowledge::{Cite, Figure};
use crate::read::{field, read_fields, read_words};

/// A work that is cited here and not by the knowledge.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Work {
    /// Its key.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub authors: String,
    /// The year it appeared; absent for a page without a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// What a reader should bear in mind.
    pub caution: String,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Severity {
    /// The sources say that this fails.
    Error,
    /// The sources warn of it.
    Warning,
    /// Worth a thought.
    Note,
}

/// What a rule looks at as a whole.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Scope {
    /// The programme.
    Programme,
    /// Each intervention.
    Intervention,
}

/// What the sources teach about a design, as a rule that a design can break.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Rule {
    /// Its code.
    pub id: String,
    /// How much it matters.
    pub severity: Severity,
    /// What it looks at as a whole.
    pub of: Scope,
    /// The fields of the programme document that it looks at, with * for any place of a list.
    #[serde(default)]
    pub looks_at: Vec<String>,
    /// What is found, with the numbers that explain it in braces.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub message: String,
    /// Why it matters.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub why: String,
    /// What to do about it.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub fix: String,
    /// What to ask where the document does not say enough.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub asks: String,
    /// When it is broken, for a rule that is one question. Other rules have a function of the engine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// The names of the numbers that explain a finding.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The numbers from which on it is broken.
    #[serde(default)]
    pub limit: Vec<Limit>,
    /// Where the sources say so.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub cite: Vec<Cite>,
    /// The cases that bear on it.
    #[serde(default)]
    pub cases: Vec<String>,
}

/// The answers by which a rule is broken.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct When {
    /// The question.
    pub answer: String,
    /// The answers.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub is: Vec<Answer>,
    /// The approaches of which an intervention must use one, if only those are asked.
    #[serde(default)]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "approach")))]
    pub uses: Vec<String>,
}

/// A number from which on a rule is broken.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Limit {
    /// What the rule calls it.
    pub name: String,
    /// The number, with its origin.
    pub is: Figure,
}

/// Something that was done somewhere, and what came of it, in our words. It weighs in no score.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Case {
    /// Its key.
    pub id: String,
    /// What it is called here.
    pub title: String,
    /// Where it is told.
    pub cite: Cite,
    /// Where it took place.
    pub place: String,
    /// In what sector.
    pub sector: String,
    /// When.
    pub years: String,
    /// What kind of story it is.
    pub kind: CaseKind,
    /// The constraints it bears on, as we read it.
    #[serde(default)]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "constraint")))]
    pub constraints: Vec<String>,
    /// The approaches it used, as we read it.
    #[serde(default)]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "approach")))]
    pub approaches: Vec<String>,
    /// How heavy-handed it was.
    pub intensity: CaseIntensity,
    /// Why we say so.
    pub intensity_reason: String,
    /// What happened.
    pub summary: String,
    /// What came of it, as reported.
    #[serde(default)]
    pub results: Vec<String>,
    /// Whether it lasted.
    pub lasting: String,
    /// Through whom it spread.
    pub lever: String,
    /// Who paid.
    pub paid: String,
    /// How sure our reading is.
    pub confidence: CaseConfidence,
    /// What to bear in mind.
    #[serde(default)]
    pub cautions: Vec<String>,
    /// What others found later, with who says so.
    #[serde(default)]
    pub later: Vec<Later>,
}

/// What somebody else found of a case.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Later {
    /// What.
    pub what: String,
    /// Who says so.
    pub cite: Cite,
}

/// What kind of story a case is.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum CaseKind {
    /// A project did it.
    Project,
    /// A whole programme.
    Programme,
    /// Firms did it as business.
    Commercial,
    /// A lead firm did it.
    LeadFirm,
    /// Several did it together.
    Alliance,
    /// It happened in the market.
    MarketEvent,
    /// It describes how things are.
    Context,
    /// It describes a group of firms.
    Profile,
    /// Somebody studied it.
    Study,
    /// An example of information technology.
    Technology,
}

/// How heavy-handed a case was.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum CaseIntensity {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Much.
    High,
    /// The source does not say.
    Unknown,
}

/// How sure the reading of a case is.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum CaseConfidence {
    /// The text says it.
    High,
    /// The text suggests it.
    Medium,
    /// A line or two.
    Low,
}

/// The words of one kind that a design is reviewed by.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Terms {
    /// The kind.
    pub kind: String,
    /// What the words of this kind are.
    pub title: String,
    /// Where they come from.
    pub cite: Cite,
    /// The words.
    pub term: Vec<Term>,
}

/// A word that a design is reviewed by.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Term {
    /// Its key.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What to ask, or what it means.
    pub asks: String,
    /// The constraints that it speaks of.
    #[serde(default)]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "constraint")))]
    pub constraints: Vec<String>,
    /// The approaches that it speaks of.
    #[serde(default)]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "approach")))]
    pub approaches: Vec<String>,
}

/// A table of the sources, in our words.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Table {
    /// Its key.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// Where it comes from.
    pub cite: Cite,
    /// The heads of its columns.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub columns: Vec<String>,
    /// Its rows, each with a text for each column.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub rows: Vec<Vec<String>>,
    /// What to bear in mind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Something that a source says and that has a place in Leverpoint.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Element {
    /// Its key.
    pub id: String,
    /// What it is called here.
    pub name: String,
    /// What the source says, in our words.
    pub says: String,
    /// Where.
    pub cite: Cite,
    /// Where it lives: `rule:`, `field:`, `score:`, `terms:`, `table:`, `data:`, `output:` or `later:` and a name.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub lives: Vec<String>,
}

/// One file of the lessons, told apart by its `format`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", schemars(tag = "format", deny_unknown_fields))]
pub(crate) enum File {
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/works/1"))]
    Works { source: Vec<Work> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/rules/1"))]
    Rules { family: String, rule: Vec<Rule> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/cases/1"))]
    Cases { case: Vec<Case> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/terms/1"))]
    Terms { list: Vec<Terms> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/tables/1"))]
    Tables { table: Vec<Table> },
    #[cfg_attr(feature = "describe", schemars(rename = "leverpoint/elements/1"))]
    Elements { element: Vec<Element> },
}

impl crate::read::Read for File {
    fn read(value: &serde_json::Value, fits: &mut bool) -> Self {
        match field::<String>(value, "format", fits).as_str() {
            "leverpoint/works/1" => Self::Works { source: field(value, "source", fits) },
            "leverpoint/rules/1" => {
                Self::Rules { family: field(value, "family", fits), rule: field(value, "rule", fits) }
            }
            "leverpoint/cases/1" => Self::Cases { case: field(value, "case", fits) },
            "leverpoint/terms/1" => Self::Terms { list: field(value, "list", fits) },
            "leverpoint/tables/1" => Self::Tables { table: field(value, "table", fits) },
            "leverpoint/elements/1" => Self::Elements { element: field(value, "element", fits) },
            _ => {
                *fits = false;
                Self::Works { source: Vec::new() }
            }
        }
    }
}

read_fields!(Work { id, title, authors, year, caution });
read_words!(Severity { Error = "error", Warning = "warning", Note = "note" });
read_words!(Scope { Programme = "programme", Intervention = "intervention" });
read_fields!(Rule { id, severity, of, looks_at, message, why, fix, asks, when, facts, limit, cite, cases });
read_fields!(When { answer, is, uses });
read_fields!(Limit { name, is });
read_fields!(Case {
    id,
    title,
    cite,
    place,
    sector,
    years,
    kind,
    constraints,
    approaches,
    intensity,
    intensity_reason,
    summary,
    results,
    lasting,
    lever,
    paid,
    confidence,
    cautions,
    later
});
read_fields!(Later { what, cite });
read_words!(CaseKind {
    Project = "project",
    Programme = "programme",
    Commercial = "commercial",
    LeadFirm = "lead-firm",
    Alliance = "alliance",
    MarketEvent = "market-event",
    Context = "context",
    Profile = "profile",
    Study = "study",
    Technology = "technology",
});
read_words!(CaseIntensity { Low = "low", Medium = "medium", High = "high", Unknown = "unknown" });
read_words!(CaseConfidence { High = "high", Medium = "medium", Low = "low" });
read_fields!(Terms { kind, title, cite, term });
read_fields!(Term { id, name, asks, constraints, approaches });
read_fields!(Table { id, title, cite, columns, rows, note });
read_fields!(Element { id, name, says, cite, lives });
