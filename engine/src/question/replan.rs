//! What the plan would be if questions were answered.

use super::{Asked, settle};
use crate::document::out::{Leaf, Outcome, named_outcome};
use crate::knowledge::Knowledge;
use crate::model;
use crate::plan::{self, plan};
use crate::programme::{InterventionId, Programme};
use crate::sensitivity::Lens;
use crate::value::Scored;

/// The seed of the answers for which plans are looked for.
const SEED: u64 = 1;

/// The plan as things are taken for, to compare others with.
pub(super) struct Replan<'a> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
    leaves: &'a [model::Leaf],
    now: Vec<InterventionId>,
}

impl<'a> Replan<'a> {
    /// None where nothing limits a plan, so that everything is funded, or where there is no plan.
    pub(super) fn of(knowledge: &'a Knowledge, programme: &'a Programme, lens: &'a Lens) -> Option<Self> {
        let unlimited = programme.budget.total.is_none() && programme.budget.by_period.iter().all(Option::is_none);
        let now = if unlimited { None } else { chosen(knowledge, programme) };
        now.map(|now| Self { knowledge, programme, leaves: &lens.model.leaves, now })
    }

    /// How many interventions are expected to enter or leave the plan with the answer to one question, which is told
    /// of it as well; none where that cannot be said.
    pub(super) fn alone(&self, one: &mut Asked) -> Option<f64> {
        let (leaf, judged) = self.asks(one)?;
        let judged = judged.clone();
        let changes = |outcome: Outcome| self.changes(&[(&judged, outcome)]);
        let ends = [one.question.low.clone(), one.question.high.clone()];
        let most = ends.into_iter().flatten().filter_map(changes).max()?;
        let moved = |(value, chance): (f64, f64)| {
            changes(named_outcome(self.knowledge, leaf, value)).map_or(0.0, |count| chance * count as f64)
        };
        // Where neither end changes the plan, what lies between is taken not to.
        let moves = if most == 0 { 0.0 } else { leaf.law.outcomes().into_iter().map(moved).sum() };
        one.question.plan_changes = Some(most);
        one.question.plan_moves = Some(moves);
        Some(moves)
    }

    /// The same of several questions, whose answers are drawn.
    pub(super) fn together<'b>(&self, asked: impl Iterator<Item = &'b Asked>) -> Option<f64> {
        let asked: Vec<(&model::Leaf, &Leaf)> = asked.filter_map(|one| self.asks(one)).collect();
        let draws = self.knowledge.scales().doubt.questions.plans.value() as u64;
        let mut sum = 0;
        for draw in 0..draws {
            let answers = asked.iter().map(|(leaf, judged)| {
                (*judged, named_outcome(self.knowledge, leaf, leaf.law.at(leaf.stream(SEED).unit(draw))))
            });
            sum += self.changes(&answers.collect::<Vec<_>>())?;
        }
        Some(sum as f64 / draws.max(1) as f64)
    }

    fn asks<'b>(&self, one: &'b Asked) -> Option<(&'a model::Leaf, &'b Leaf)> {
        Some((self.leaves.get(one.leaf?)?, one.question.judged.as_ref()?))
    }

    /// How many interventions enter or leave the plan with some answers; none where there is no plan then, or where an
    /// answer is no single field of the document.
    fn changes(&self, answers: &[(&Leaf, Outcome)]) -> Option<usize> {
        let mut settled = self.programme.clone();
        for (leaf, outcome) in answers {
            settle::settle(self.knowledge, &mut settled, leaf, outcome)?;
        }
        let then = chosen(self.knowledge, &settled)?;
        let entered = then.iter().filter(|id| !self.now.contains(id)).count();
        Some(entered + self.now.iter().filter(|id| !then.contains(id)).count())
    }
}

fn chosen(knowledge: &Knowledge, programme: &Programme) -> Option<Vec<InterventionId>> {
    match plan(knowledge, programme, &Scored::of(knowledge, programme)).ok()? {
        plan::Outcome::Plan(plan) => Some(plan.chosen.iter().map(|chosen| chosen.id).collect()),
        plan::Outcome::Impossible { .. } => None,
    }
}
