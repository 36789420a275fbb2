//! What the sources would say of a design, as it goes out.

use serde::Serialize;

use super::{ReadOnMap, Trouble};
use crate::document::locate;
use crate::document::wire;
use crate::finding::{Fact, Review, Verdict};
use crate::knowledge::Knowledge;
use crate::lessons::{Lessons, Severity};
use crate::problem::Pointer;
use crate::programme::{InterventionId, Programme};

/// A review or what is wrong with the document.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum ReviewReply {
    /// The review.
    Ok(Box<Reviewed>),
    /// Everything that is wrong.
    Problems(Vec<Trouble>),
}

/// What the sources would say of a design.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Reviewed {
    /// The version of this format.
    pub format: &'static str,
    /// The name of the lessons by which it was reviewed.
    pub lessons: String,
    /// The rules that are broken: the gravest first, the programme as a whole first, then by intervention.
    pub findings: Vec<FindingOut>,
    /// The rules that cannot be decided before something is known, likewise.
    pub open: Vec<Undecided>,
    /// How far each intervention keeps the six principles, in the order of the document.
    pub principles: Vec<Principles>,
    /// The overrides that set nothing aside, by their place in the document.
    pub idle_overrides: Vec<usize>,
}

/// A rule that is broken.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct FindingOut {
    /// The code of the rule.
    pub rule: String,
    /// How much it matters here.
    pub severity: Severity,
    /// Whether the rule is only broken in part, which makes it a note.
    pub partly: bool,
    /// The intervention it speaks of; absent if it speaks of the programme as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intervention: Option<String>,
    /// Where in the document, as a JSON pointer.
    pub at: Pointer,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What explains it.
    pub facts: Vec<Fact>,
    /// Who on the market map shows it, where the map does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_map: Option<ReadOnMap>,
    /// Why it is set aside, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_aside: Option<SetAside>,
    /// The cases that bear on it.
    pub cases: Vec<String>,
}

/// Why a finding is set aside.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SetAside {
    /// Why.
    pub reason: String,
    /// Who says so.
    pub author: String,
    /// When, as YYYY-MM-DD.
    pub date: String,
}

/// A rule that cannot be decided yet.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Undecided {
    /// The code of the rule.
    pub rule: String,
    /// How much a finding would matter.
    pub severity: Severity,
    /// The intervention it speaks of; absent if it speaks of the programme as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intervention: Option<String>,
    /// Where in the document the answer is missing.
    pub at: Pointer,
}

/// How far an intervention keeps the six principles.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Principles {
    /// The intervention.
    pub intervention: String,
    /// Principle by principle.
    pub kept: Vec<KeptOut>,
}

/// How far an intervention keeps a principle.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct KeptOut {
    /// The principle.
    pub principle: String,
    /// How far.
    pub verdict: Verdict,
    /// Whether the document says so; otherwise the design shows it.
    pub stated: bool,
}

impl Reviewed {
    /// A review with the places that its findings have in the text.
    pub(crate) fn of(
        lessons: &Lessons,
        document: &wire::Programme,
        programme: &Programme,
        text: &str,
        review: &Review,
    ) -> Self {
        let rule = |place: usize| lessons.rules().get(place).map(|held| &held.rule);
        let id = |id: &Option<InterventionId>| id.map(|id| programme.intervention(id).id.clone());
        let findings = review.findings.iter().filter_map(|finding| {
            let broken = rule(finding.rule)?;
            let (line, column) = locate(text, &finding.at);
            let over = finding.set_aside.and_then(|place| document.overrides.get(place));
            Some(FindingOut {
                rule: broken.id.clone(),
                severity: finding.severity,
                partly: finding.partly,
                intervention: id(&finding.intervention),
                at: finding.at.clone(),
                line,
                column,
                facts: finding.facts.clone(),
                on_map: programme.map.as_ref().zip(finding.read.as_ref()).map(|(map, read)| ReadOnMap::of(map, read)),
                set_aside: over.map(|over| SetAside {
                    reason: over.reason.clone(),
                    author: over.author.clone(),
                    date: over.date.clone(),
                }),
                cases: broken.cases.clone(),
            })
        });
        let open = review.open.iter().filter_map(|open| {
            let rule = rule(open.rule)?;
            Some(Undecided {
                rule: rule.id.clone(),
                severity: rule.severity,
                intervention: id(&open.intervention),
                at: open.at.clone(),
            })
        });
        let principles = programme.interventions.iter().zip(&review.principles).map(|(it, kept)| Principles {
            intervention: it.id.clone(),
            kept: kept
                .iter()
                .map(|kept| KeptOut { principle: kept.principle.clone(), verdict: kept.verdict, stated: kept.stated })
                .collect(),
        });
        Self {
            format: "leverpoint/review/1",
            lessons: lessons.fingerprint().to_owned(),
            findings: findings.collect(),
            open: open.collect(),
            principles: principles.collect(),
            idle_overrides: review.idle_overrides.clone(),
        }
    }
}

/// Reviews a programme document.
///
/// # Errors
///
/// Everything that is wrong with the document, see [`open`](crate::document::open).
///
/// # Example
///
/// ```
/// let knowledge = leverpoint_data::knowledge()?;
/// let lessons = leverpoint_data::lessons(&knowledge)?;
/// let reviewed = leverpoint::review(&knowledge, &lessons, leverpoint_data::STARTER)?;
/// assert!(reviewed.findings.iter().all(|found| lessons.rule(&found.rule).is_some()));
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn review(knowledge: &Knowledge, lessons: &Lessons, text: &str) -> Result<Reviewed, crate::Problems> {
    let opened = crate::document::open(knowledge, text)?;
    let scored = crate::value::Scored::of(knowledge, &opened.programme);
    let review = Review::of(knowledge, lessons, &opened.programme, &scored);
    Ok(Reviewed::of(lessons, &opened.document, &opened.programme, text, &review))
}

/// Reviews a programme document, with JSON for an answer: `{"ok": ...}` or `{"problems": [...]}`.
pub fn review_json(knowledge: &Knowledge, lessons: &Lessons, text: &str) -> String {
    let reply = match review(knowledge, lessons, text) {
        Ok(reviewed) => ReviewReply::Ok(Box::new(reviewed)),
        Err(problems) => ReviewReply::Problems(problems.iter().map(Trouble::of).collect()),
    };
    // Serialising fails only for maps with keys that are no text, of which there are none.
    serde_json::to_string(&reply).unwrap_or_default()
}
