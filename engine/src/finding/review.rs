//! Looks at a whole design under every rule.

use super::check::Run;
use super::look::{Fact, Look, Say};
use super::principle::{Kept, kept};
use super::when;
use crate::knowledge::Knowledge;
use crate::lessons::{Held, Lessons, Severity};
use crate::map::MapAnswer;
use crate::order;
use crate::problem::Pointer;
use crate::programme::{InterventionId, Override, Programme};
use crate::value::Scored;

/// What the sources would say of a design.
#[derive(Clone, Debug)]
pub struct Review {
    /// The rules that are broken: the gravest first, then by place in the document.
    pub findings: Vec<Finding>,
    /// What would have to be known to decide the other rules, likewise.
    pub open: Vec<Open>,
    /// Whether each intervention keeps the six principles, in the order of the document.
    pub principles: Vec<Vec<Kept>>,
    /// The overrides that set nothing aside, by their place.
    pub idle_overrides: Vec<usize>,
}

/// A rule that a design breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The place of the rule among the rules of the lessons.
    pub rule: usize,
    /// How much it matters here.
    pub severity: Severity,
    /// The intervention it speaks of; none if it speaks of the programme as a whole.
    pub intervention: Option<InterventionId>,
    /// Whether the rule is only broken in part, which makes it a note.
    pub partly: bool,
    /// Where in the document.
    pub at: Pointer,
    /// What explains it.
    pub facts: Vec<Fact>,
    /// What of it was read from the market map.
    pub read: Option<MapAnswer>,
    /// The override that sets it aside, by its place.
    pub set_aside: Option<usize>,
}

/// A rule that nobody can decide yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The place of the rule among the rules of the lessons.
    pub rule: usize,
    /// The intervention it speaks of; none if it speaks of the programme as a whole.
    pub intervention: Option<InterventionId>,
    /// Where in the document the answer is missing.
    pub at: Pointer,
}

impl Review {
    /// Looks at a design.
    ///
    /// # Example
    ///
    /// ```
    /// use leverpoint::finding::Review;
    /// use leverpoint::{Lessons, document::open, value::Scored};
    ///
    /// let knowledge = leverpoint_data::knowledge()?;
    /// let lessons = leverpoint_data::lessons(&knowledge)?;
    /// let programme = open(&knowledge, leverpoint_data::STARTER)?.programme;
    /// let review = Review::of(&knowledge, &lessons, &programme, &Scored::of(&knowledge, &programme));
    /// assert!(!review.open.is_empty());
    /// # Ok::<(), leverpoint::Problems>(())
    /// ```
    pub fn of(knowledge: &Knowledge, lessons: &Lessons, programme: &Programme, scored: &Scored<'_>) -> Self {
        let mut findings = Vec::new();
        let mut open = Vec::new();
        for (place, held) in lessons.rules().iter().enumerate() {
            let ids: Vec<Option<InterventionId>> = match held.rule.of {
                crate::lessons::Scope::Programme => vec![None],
                crate::lessons::Scope::Intervention => programme.interventions().map(|(id, _)| Some(id)).collect(),
            };
            for id in ids {
                let look = Look { knowledge, lessons, programme, scored, held, id };
                let said = decide(&look, held, id);
                open.extend(said.open.into_iter().map(|at| Open { rule: place, intervention: id, at }));
                findings.extend(said.found.into_iter().map(|seen| Finding {
                    rule: place,
                    severity: if seen.partly { Severity::Note } else { held.rule.severity },
                    partly: seen.partly,
                    intervention: id,
                    set_aside: set_aside(programme, &held.rule.id, id, &seen.at),
                    at: seen.at,
                    facts: seen.facts,
                    read: seen.read,
                }));
            }
        }
        let severity = |rule: usize| lessons.rules().get(rule).map(|held| held.rule.severity);
        order::sort_by(&mut findings, |a, b| {
            (a.severity, a.intervention, a.rule).cmp(&(b.severity, b.intervention, b.rule))
        });
        order::sort_by(&mut open, |a, b| {
            (severity(a.rule), a.intervention, a.rule).cmp(&(severity(b.rule), b.intervention, b.rule))
        });
        let used = |place: &usize| findings.iter().any(|finding| finding.set_aside == Some(*place));
        let idle = (0..programme.overrides.len()).filter(|place| !used(place)).collect();
        let principles = programme.interventions().map(|(id, it)| kept(knowledge, lessons, programme, scored, id, it));
        Self { principles: principles.collect(), findings, open, idle_overrides: idle }
    }
}

fn decide(look: &Look<'_>, held: &Held, id: Option<InterventionId>) -> Say {
    let mut say = Say::default();
    let it = id.map(|id| look.programme.intervention(id));
    match (&held.check, &held.rule.when, it) {
        (Some(check), _, it) => match (check.run, it) {
            (Run::Programme(run), _) => run(look, &mut say),
            (Run::Intervention(run), Some(it)) => run(look, it, &mut say),
            (Run::Intervention(_), None) => {}
        },
        (None, Some(when), Some(it)) => when::each(look, when, it, &mut say),
        (None, Some(when), None) => when::whole(look, when, &mut say),
        (None, None, _) => {}
    }
    say
}

/// The first override that sets a finding aside.
fn set_aside(programme: &Programme, rule: &str, id: Option<InterventionId>, at: &Pointer) -> Option<usize> {
    let name = id.map(|id| programme.intervention(id).id.as_str());
    let meant = |it: &Override| {
        it.rule == rule
            && it.intervention.as_deref() == name
            && it.at.as_deref().is_none_or(|place| place == at.as_str())
    };
    programme.overrides.iter().position(meant)
}
