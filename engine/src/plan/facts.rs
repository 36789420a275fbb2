//! What a plan is made from: what each intervention costs and does, as it is taken or as it turns out in one world.

use crate::knowledge::{Band, CriterionId, Knowledge};
use crate::model::{Evaluator, Model, Turned};
use crate::programme::{InterventionId, Programme};
use crate::value::{Score, Scored};

/// Everything about a programme that a plan's numbers are made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// How much each constraint matters, by its place: for itself, and for what it opens.
    pub priorities: Vec<(f64, f64)>,
    /// Whether ways round a constraint are treated apart, by its place.
    pub apart: Vec<bool>,
    /// What each intervention costs and does, in the order of the document.
    pub interventions: Vec<Fact>,
}

/// What an intervention costs and does.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it costs the programme in each period, as it is written.
    pub cost: Vec<f64>,
    /// What others than the programme pay of it in each period, as it is written.
    pub partners: Vec<f64>,
    /// How good its relief is, 0 to 1.
    pub quality: f64,
    /// The same were there no leverage.
    pub lone_quality: f64,
    /// The relief of each constraint, 0 to below 1.
    pub relief: Vec<f64>,
    /// The part of it that opens other constraints.
    pub opening: Vec<f64>,
    /// The harm to each constraint, 0 to below 1.
    pub harm: Vec<f64>,
    /// Whether it is called heavy.
    pub heavy: bool,
    /// What it does for women and the poorest, 0 to 1.
    pub inclusion: f64,
}

impl Facts {
    /// Those of a scored programme, in which everything is as it is taken.
    pub fn of(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Self {
        let parts = || scored.scores.iter().flat_map(|score| &score.effect.parts);
        let apart = |id| parts().any(|part| part.cell.constraint == id && part.is_bypass());
        Self {
            priorities: scored.priorities.iter().map(|(_, it)| (it.base, it.unlock)).collect(),
            apart: knowledge.constraints().map(|(id, _)| apart(id)).collect(),
            interventions: scored.scores.iter().map(|score| Fact::of(knowledge, programme, score)).collect(),
        }
    }

    /// Those of the world that an evaluator stands at, valued with these weights of the criteria.
    pub fn in_world(
        knowledge: &Knowledge,
        apart: &[bool],
        model: &Model,
        evaluator: &mut Evaluator,
        weights: &[f64],
    ) -> Self {
        let priorities = evaluator.priorities(model);
        let turned = evaluator.turned(model).into_iter();
        let interventions = turned.map(|it| Fact::in_world(knowledge, it, weights)).collect();
        Self { priorities, apart: apart.to_vec(), interventions }
    }

    /// What an intervention costs and does.
    #[expect(clippy::indexing_slicing, reason = "there is one for each intervention of the programme")]
    pub(super) fn intervention(&self, id: InterventionId) -> &Fact {
        &self.interventions[id.0]
    }
}

impl Fact {
    /// The same of a share of the whole: it costs, relieves and harms that share; how good its relief is stays.
    pub(super) fn scaled(&self, scale: f64) -> Self {
        let share = |all: &[f64]| all.iter().map(|whole| scale * whole).collect();
        Self {
            cost: share(&self.cost),
            partners: share(&self.partners),
            relief: share(&self.relief),
            opening: share(&self.opening),
            harm: share(&self.harm),
            ..self.clone()
        }
    }

    fn of(knowledge: &Knowledge, programme: &Programme, score: &Score<'_>) -> Self {
        let intervention = programme.intervention(score.id);
        let cost: Vec<f64> = intervention.programme_cost().iter().map(|cost| cost.value).collect();
        let whole = intervention.cost.iter().map(|cost| cost.value);
        let words = &knowledge.scales().criteria.inclusion;
        let unknown = knowledge.scales().basics.unknown.inclusion.value();
        let word = intervention.inclusion.and_then(|place| words.get(place));
        let constraints = || knowledge.constraints().map(|(id, _)| id);
        Self {
            partners: whole.zip(&cost).map(|(whole, cost)| whole - cost).collect(),
            cost,
            quality: score.quality(),
            lone_quality: lone_quality(score),
            relief: constraints().map(|id| score.effect.relief(id).value).collect(),
            opening: constraints().map(|id| score.effect.opening_relief(id).value).collect(),
            harm: constraints().map(|id| score.effect.harm(id).value).collect(),
            heavy: is_heavy(knowledge, score.intensity.total().value),
            inclusion: word.map_or(unknown, |word| word.weight.value()),
        }
    }

    fn in_world(knowledge: &Knowledge, turned: Turned, weights: &[f64]) -> Self {
        let Turned { criteria, intensity, inclusion, cost, partners, relief, opening, harm } = turned;
        let others = || {
            let all = CriterionId::ALL.iter().zip(&criteria).zip(weights);
            all.filter(|((id, _), _)| **id != CriterionId::Relief).map(|((_, value), weight)| (*value, *weight))
        };
        let weight: f64 = others().map(|(_, weight)| weight).sum();
        let sum: f64 = others().map(|(value, weight)| weight * value.clamp(0.0, 1.0)).sum();
        let quality = if weight > 0.0 { (sum / weight).clamp(0.0, 1.0) } else { 1.0 };
        let heavy = is_heavy(knowledge, intensity);
        let leverage = CriterionId::Leverage as usize;
        let part = criteria.get(leverage).zip(weights.get(leverage)).map_or(0.0, |(v, w)| w * v.clamp(0.0, 1.0));
        let lone_quality = if weight > 0.0 { ((sum - part) / weight).clamp(0.0, 1.0) } else { 1.0 };
        Self { cost, partners, quality, lone_quality, relief, opening, harm, heavy, inclusion }
    }
}

/// How good an intervention's relief were if it had no leverage.
fn lone_quality(score: &Score<'_>) -> f64 {
    let others = score.terms.iter().filter(|term| term.criterion != CriterionId::Relief);
    let weight: f64 = others.map(|term| term.weight).sum();
    let leverage = score.term(CriterionId::Leverage);
    let part = leverage.weight * leverage.value.value.clamp(0.0, 1.0);
    if weight > 0.0 { (score.quality() - part / weight).clamp(0.0, 1.0) } else { 1.0 }
}

/// Whether an intervention of this intensity is called heavy.
fn is_heavy(knowledge: &Knowledge, intensity: f64) -> bool {
    knowledge.scales().band(intensity) == Band::High
}
