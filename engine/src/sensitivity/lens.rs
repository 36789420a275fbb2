//! The totals of a programme as one thing in it changes and all else stays as it is taken for.

use crate::knowledge::{CriterionId, Knowledge};
use crate::model::{Criteria, Evaluator, Model};
use crate::programme::{InterventionId, Programme};
use crate::value::{Scored, Weights};

/// A programme's model at what is taken for likely, with the weights by which it is ranked.
#[derive(Clone, Debug)]
pub struct Lens {
    /// The model.
    pub model: Model,
    /// The weights.
    pub weights: Weights,
    /// The values of each intervention's criteria, in the order of the document.
    pub values: Vec<Criteria>,
    /// The total of each.
    pub totals: Vec<f64>,
    evaluator: Evaluator,
}

impl Lens {
    /// The lens of a scored programme.
    pub fn of(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Self {
        let model = Model::of(knowledge, programme);
        let weights = scored.weights;
        let mut evaluator = Evaluator::new(&model);
        let values = evaluator.all(&model);
        let totals = values.iter().map(|criteria| total(&weights, criteria)).collect();
        Self { model, weights, values, totals, evaluator }
    }

    /// The interventions whose totals a leaf can change: its own, or all.
    pub fn touched(&self, leaf: usize) -> Vec<usize> {
        match self.model.leaves.get(leaf).and_then(|leaf| leaf.key.intervention()) {
            Some(id) => vec![id.0],
            None => (0..self.totals.len()).collect(),
        }
    }

    /// The totals of the interventions that a leaf can change, in the order of [`Lens::touched`], if it turns
    /// out as `value`.
    pub fn totals_at(&mut self, leaf: usize, value: f64) -> Vec<f64> {
        let Some(old) = self.evaluator.world.0.get(leaf).copied() else {
            return Vec::new();
        };
        self.put(leaf, value);
        let own = self.model.leaves.get(leaf).and_then(|leaf| leaf.key.intervention());
        let totals = match own {
            Some(id) => {
                let criteria = self.evaluator.one(&self.model, id.0);
                criteria.iter().map(|criteria| total(&self.weights, criteria)).collect()
            }
            None => {
                let all = self.evaluator.all(&self.model);
                all.iter().map(|criteria| total(&self.weights, criteria)).collect()
            }
        };
        self.put(leaf, old);
        if own.is_none() {
            // The priorities go back with the leaf.
            self.evaluator.weigh(&self.model);
        }
        totals
    }

    /// The total of one intervention, by its place, if some leaves that speak of it alone turn out as given.
    pub(super) fn total_with(&mut self, place: usize, answers: &[(usize, f64)]) -> f64 {
        let old: Vec<(usize, Option<f64>)> =
            answers.iter().map(|(leaf, _)| (*leaf, self.evaluator.world.0.get(*leaf).copied())).collect();
        for (leaf, value) in answers {
            self.put(*leaf, *value);
        }
        let criteria = self.evaluator.one(&self.model, place);
        for (leaf, value) in old {
            value.into_iter().for_each(|value| self.put(leaf, value));
        }
        criteria.map_or(0.0, |criteria| total(&self.weights, &criteria))
    }

    /// How far the second total lies above the first, if a leaf turns out as `value`.
    pub fn lead_at(&mut self, leaf: usize, value: f64, one: InterventionId, other: InterventionId) -> f64 {
        let touched = self.touched(leaf);
        let totals = self.totals_at(leaf, value);
        let at = |id: InterventionId| {
            let changed = touched.iter().position(|place| *place == id.0).and_then(|place| totals.get(place));
            changed.or(self.totals.get(id.0)).copied().unwrap_or_default()
        };
        at(other) - at(one)
    }

    fn put(&mut self, leaf: usize, value: f64) {
        if let Some(slot) = self.evaluator.world.0.get_mut(leaf) {
            *slot = value;
        }
    }
}

fn total(weights: &Weights, criteria: &Criteria) -> f64 {
    CriterionId::ALL.iter().zip(criteria).map(|(id, value)| weights.of_criterion(*id) * value).sum()
}
