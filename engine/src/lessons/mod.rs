//! What the sources teach beside the matrix: rules that a design can break, cases, words and tables,
//! checked and immutable.
//!
//! They are read apart from the knowledge, because only a review needs them, and they weigh in no score.

mod assemble;
pub(crate) mod file;
mod load;

pub use file::{
    Case, CaseConfidence, CaseIntensity, CaseKind, Element, Later, Limit, Rule, Scope, Severity, Table, Term, Terms,
    When, Work,
};

use crate::finding::Check;
use crate::knowledge::{ApproachId, ConstraintId, Knowledge};
use crate::programme::Intervention;

/// What the sources teach, checked.
///
/// # Invariant
///
/// Every citation names a work that is known; every rule has either a question by which it is broken or
/// a function of the engine, and every function a rule; every word of the review is explained.
#[derive(Clone, Debug)]
pub struct Lessons {
    pub(crate) works: Vec<Work>,
    pub(crate) rules: Vec<Held>,
    pub(crate) cases: Vec<Case>,
    pub(crate) terms: Vec<Terms>,
    pub(crate) tables: Vec<Table>,
    pub(crate) elements: Vec<Element>,
    pub(crate) fingerprint: String,
}

/// A rule with its family and with what decides it.
#[derive(Clone, Debug)]
pub struct Held {
    /// The family it belongs to.
    pub family: String,
    /// What it says.
    pub rule: Rule,
    /// The function that decides it; none if a question does.
    pub(crate) check: Option<Check>,
}

impl Held {
    /// The number from which on it is broken.
    pub(crate) fn limit(&self, name: &str) -> f64 {
        let limit = self.rule.limit.iter().find(|limit| limit.name == name);
        // The loader has seen to it that there is one.
        limit.map_or(f64::INFINITY, |limit| limit.is.value())
    }
}

impl Lessons {
    /// The works that are cited here and not by the knowledge.
    pub fn works(&self) -> &[Work] {
        &self.works
    }

    /// The rules, family by family.
    pub fn rules(&self) -> &[Held] {
        &self.rules
    }

    /// The rule with a code.
    pub fn rule(&self, id: &str) -> Option<&Held> {
        self.rules.iter().find(|held| held.rule.id == id)
    }

    /// The cases, source by source.
    pub fn cases(&self) -> &[Case] {
        &self.cases
    }

    /// The case with a key.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }

    /// The cases that bear on a cell: they used the approach and bear on the constraint.
    ///
    /// A case with several of either is no evidence for a single cell; there may be none.
    pub fn cases_of_cell<'l>(
        &'l self,
        knowledge: &'l Knowledge,
        approach: ApproachId,
        constraint: ConstraintId,
    ) -> impl Iterator<Item = &'l Case> {
        let (approach, constraint) = (&knowledge.approach(approach).id, &knowledge.constraint(constraint).id);
        self.cases
            .iter()
            .filter(move |case| case.approaches.contains(approach) && case.constraints.contains(constraint))
    }

    /// The cases that bear on an intervention: the one that it names first, then those that used one of its
    /// approaches on a constraint of which the matrix says that the approach acts on it.
    pub fn cases_of_intervention<'l>(
        &'l self,
        knowledge: &'l Knowledge,
        it: &'l Intervention,
    ) -> impl Iterator<Item = &'l Case> {
        let named = move |case: &&Case| it.case.as_ref() == Some(&case.id);
        let near = move |case: &&Case| {
            let mut cells = it.approaches.iter().flat_map(|(approach, _)| knowledge.row(*approach));
            cells.any(|cell| {
                case.approaches.contains(&knowledge.approach(cell.approach).id)
                    && case.constraints.contains(&knowledge.constraint(cell.constraint).id)
            })
        };
        self.cases.iter().filter(named).chain(self.cases.iter().filter(move |case| near(case) && !named(case)))
    }

    /// The words of the review, kind by kind.
    pub fn terms(&self) -> &[Terms] {
        &self.terms
    }

    /// A word of the review.
    pub fn term(&self, kind: &str, id: &str) -> Option<&Term> {
        let terms = self.terms.iter().find(|terms| terms.kind == kind)?;
        terms.term.iter().find(|term| term.id == id)
    }

    /// The tables of the sources.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// What the sources say, element by element, and where each lives; empty where the lessons were unpacked.
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// The title and the year of the work with a key; a page without a date has no year.
    pub fn work<'l>(&'l self, knowledge: &'l Knowledge, key: &str) -> Option<(&'l str, Option<u16>)> {
        let known = knowledge.sources().iter().map(|it| (&it.id, &it.title, Some(it.year)));
        let further = self.works.iter().map(|it| (&it.id, &it.title, it.year));
        known.chain(further).find(|(id, ..)| *id == key).map(|(_, title, year)| (title.as_str(), year))
    }

    /// A name of this content: equal names, equal content.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}
