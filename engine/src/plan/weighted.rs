//! The same choice under other weights of the criteria.

use super::facts::Facts;
use super::instance::Instance;
use crate::document::wire::Aim;
use crate::knowledge::{CriterionId, Knowledge};
use crate::pool::Pool;
use crate::programme::Programme;
use crate::value::Scored;

/// A choice that can be made under any weights of what it is valued by.
///
/// What each item adds by itself, and what it leaves of each curve (exp of its gain's negative), are straight lines in
/// the weights; what must be kept does not depend on them.
pub trait Weighted {
    /// The weights as they are stated, which sum to 1.
    fn stated(&self) -> &[f64];

    /// The choice under weights that sum to 1.
    fn instance(&self, weights: &[f64]) -> Instance;

    /// These weights as they are told, criterion by criterion.
    fn told(&self, weights: &[f64]) -> Vec<f64>;

    /// The share of all weights that these make up.
    fn whole(&self) -> f64;
}

/// A programme under other weights. What relief counts for makes no difference to a plan and stays as it is.
#[derive(Clone, Debug)]
pub struct ProgrammeWeighted<'a> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
    facts: Facts,
    /// For each intervention, in the order of the document, its values on the criteria other than relief.
    values: Vec<Vec<f64>>,
    relief: f64,
    stated: Vec<f64>,
}

/// Whether a criterion counts for how good relief is.
fn counts(criterion: CriterionId) -> bool {
    criterion != CriterionId::Relief
}

impl<'a> ProgrammeWeighted<'a> {
    /// A scored programme; none if nothing but relief counts in it, which leaves no weights to change.
    pub fn of(knowledge: &'a Knowledge, programme: &'a Programme, scored: &Scored<'_>) -> Option<Self> {
        let weights = CriterionId::ALL.map(|id| (id, scored.weights.of_criterion(id)));
        let others = || weights.iter().filter(|(id, _)| counts(*id)).map(|(_, weight)| *weight);
        let whole: f64 = others().sum();
        let of_score = |score: &crate::value::Score<'_>| {
            let terms = score.terms.iter().filter(|term| counts(term.criterion));
            terms.map(|term| term.value.value.clamp(0.0, 1.0)).collect()
        };
        (whole > 0.0).then(|| Self {
            knowledge,
            programme,
            facts: Facts::of(knowledge, programme, scored),
            values: scored.scores.iter().map(of_score).collect(),
            relief: scored.weights.of_criterion(CriterionId::Relief),
            stated: others().map(|weight| weight / whole).collect(),
        })
    }
}

impl Weighted for ProgrammeWeighted<'_> {
    fn stated(&self) -> &[f64] {
        &self.stated
    }

    fn instance(&self, weights: &[f64]) -> Instance {
        let mut facts = self.facts.clone();
        let others = || CriterionId::ALL.into_iter().filter(|id| counts(*id));
        for (fact, values) in facts.interventions.iter_mut().zip(&self.values) {
            let parts = || values.iter().zip(weights).map(|(value, weight)| value * weight);
            let leverage: f64 =
                others().zip(parts()).filter(|(id, _)| *id == CriterionId::Leverage).map(|it| it.1).sum();
            let whole: f64 = parts().sum();
            fact.quality = whole.clamp(0.0, 1.0);
            fact.lone_quality = (whole - leverage).clamp(0.0, 1.0);
        }
        Instance::made(self.knowledge, self.programme, &facts)
    }

    fn told(&self, weights: &[f64]) -> Vec<f64> {
        let mut others = weights.iter().map(|weight| weight * self.whole());
        CriterionId::ALL.map(|id| if counts(id) { others.next().unwrap_or_default() } else { self.relief }).to_vec()
    }

    fn whole(&self) -> f64 {
        1.0 - self.relief
    }
}

/// A plain pool under other weights.
#[derive(Clone, Debug)]
pub struct PoolWeighted<'a> {
    pool: &'a Pool,
    base: Instance,
    sum: f64,
    stated: Vec<f64>,
}

impl<'a> PoolWeighted<'a> {
    /// A pool and its instance; none if nothing in it is weighted.
    pub fn of(pool: &'a Pool, base: Instance) -> Option<Self> {
        let sum: f64 = pool.weights.iter().sum();
        let stated = pool.weights.iter().map(|weight| weight / sum).collect();
        let weighted = matches!(pool.aim, Aim::MostValue) && !pool.criteria.is_empty() && sum > 0.0;
        weighted.then_some(Self { pool, base, sum, stated })
    }
}

impl Weighted for PoolWeighted<'_> {
    fn stated(&self) -> &[f64] {
        &self.stated
    }

    fn instance(&self, weights: &[f64]) -> Instance {
        let weights = self.told(weights);
        let mut instance = self.base.clone();
        for item in &mut instance.items {
            if let Some(project) = self.pool.projects.get(item.id.0) {
                item.plain = self.pool.worth(project, &weights);
            }
        }
        instance
    }

    fn told(&self, weights: &[f64]) -> Vec<f64> {
        weights.iter().map(|weight| weight * self.sum).collect()
    }

    fn whole(&self) -> f64 {
        1.0
    }
}
