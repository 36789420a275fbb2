//! The door to looking for a plan step by step, so that a shell can show the best plan so far and stop.

use crate::answer::PlanRequest;
use crate::document::open;
use crate::document::out::{self, Names, Planning};
use crate::knowledge::Knowledge;
use crate::plan::{Instance, PlanError, Progress, Search};
use crate::problem::Problems;
use crate::programme::Programme;
use crate::value::Scored;

/// A plan that is looked for step by step.
///
/// # Example
///
/// ```
/// use leverpoint::document::out::Planning;
/// use leverpoint::{PlanRequest, PlanSearch};
///
/// let knowledge = leverpoint_data::knowledge()?;
/// let mut search = PlanSearch::open(&knowledge, leverpoint_data::EXAMPLES[0].text, &PlanRequest::default())?;
/// while !search.step(1).done {}
/// let Planning::Plan(plan) = search.result() else { panic!("there is a plan") };
/// assert_eq!(plan.chosen.len(), 11);
/// # Ok::<(), leverpoint::Problems>(())
/// ```
#[derive(Debug)]
pub struct PlanSearch<'k> {
    knowledge: &'k Knowledge,
    programme: Programme,
    asked: out::PlanAsked,
    instance: Instance,
    search: Search,
    /// The gap when the first plan was found.
    first_gap: Option<f64>,
    broke: Option<PlanError>,
}

/// How far a search for a plan has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanProgress {
    /// How far the search has come.
    pub search: Progress,
    /// What a plan may at most be worth more than the best so far; none if there is none yet.
    pub gap: Option<f64>,
    /// The share of the work that is behind, as far as can be told, 0 to 1: how far the gap has closed, or of the
    /// steps that are taken at most. It never falls.
    pub share: f64,
    /// Whether the search is at its end.
    pub done: bool,
}

impl<'k> PlanSearch<'k> {
    /// A search that has not begun, for a programme document and what is asked of its plan besides.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the document, see [`open`], and names of a plan by hand that it does not have.
    pub fn open(knowledge: &'k Knowledge, text: &str, request: &PlanRequest<'_>) -> Result<Self, Problems> {
        let programme = open(knowledge, text)?.programme;
        let asked = request.asked_of(&programme)?;
        let scored = Scored::of(knowledge, &programme);
        let instance = Instance::of(knowledge, &programme, &scored);
        let search = Search::new(instance.clone());
        Ok(Self { knowledge, programme, asked, instance, search, first_gap: None, broke: None })
    }

    /// Goes on for at most so many steps and says how far it has come.
    pub fn step(&mut self, steps: u64) -> PlanProgress {
        if self.broke.is_none()
            && let Err(error) = self.search.step(steps)
        {
            self.broke = Some(error);
        }
        self.progress()
    }

    fn progress(&mut self) -> PlanProgress {
        let search = self.search.progress();
        let gap = search.value.map(|value| (search.bound - value).max(0.0));
        self.first_gap = self.first_gap.or(gap);
        let closed = match (gap, self.first_gap) {
            (Some(gap), Some(first)) if first > 0.0 && gap.is_finite() => 1.0 - gap / first,
            _ => 0.0,
        };
        let stepped = search.steps as f64 / self.instance.node_limit.max(1) as f64;
        let done = search.done || self.broke.is_some();
        let share = if done { 1.0 } else { closed.max(stepped).clamp(0.0, 1.0) };
        PlanProgress { search, gap, share, done }
    }

    /// The best plan so far with its gap, and at the end what [`answer`](crate::answer()) gives.
    pub fn result(&self) -> Planning {
        let outcome = match &self.broke {
            Some(error) => Err(error.clone()),
            None => self.search.outcome(),
        };
        let scored = Scored::of(self.knowledge, &self.programme);
        let more =
            out::More::of_programme(self.knowledge, &self.programme, &scored, &self.instance, &outcome, &self.asked);
        out::planning(&Names::of_programme(self.knowledge, &self.programme), &self.instance, &outcome, &more)
    }
}
