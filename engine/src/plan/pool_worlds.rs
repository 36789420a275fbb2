//! The worlds of a plain pool's plan.

use super::instance::Instance;
use super::robust::PlanWorlds;
use crate::document::wire::Aim;
use crate::draw::Stream;
use crate::model::Law;
use crate::pool::Pool;
use crate::quantity::Estimate;
use crate::simulate::Drawn;
use crate::weigh::{NoWeights, Sampler};

/// The worlds of a pool: weights out of what was said of them, and values within their ranges.
#[derive(Clone, Debug)]
pub struct PoolPlanWorlds {
    instance: Instance,
    sampler: Sampler,
    /// What the weights sum to.
    whole: f64,
    weights: Vec<f64>,
    /// For each project, by its place in the document, its values; none where the least cost is sought.
    values: Vec<Vec<Value>>,
}

/// A value: how it may turn out, and where its draws come from.
type Value = (Law, Stream);

impl PoolPlanWorlds {
    /// The worlds of a pool and its instance under a seed.
    ///
    /// # Errors
    ///
    /// If what was said of the weights cannot hold together.
    pub fn new(pool: &Pool, instance: Instance, drawn: Drawn, seed: u64) -> Result<Self, NoWeights> {
        let count = pool.criteria.len();
        let whole: f64 = pool.weights.iter().sum();
        let exactly = || Sampler::exactly(pool.weights.iter().map(|weight| weight / whole).collect(), seed);
        let sampler = match (drawn, &pool.statements) {
            (Drawn::Exact, _) | (Drawn::Stated, None) => exactly(),
            _ if count == 0 || whole <= 0.0 => exactly(),
            (Drawn::Stated, Some(statements)) => Sampler::new(statements, count, seed)?,
            (Drawn::Free, _) => Sampler::new(&[], count, seed)?,
        };
        let mut values = Vec::new();
        for project in pool.projects.iter().filter(|_| matches!(pool.aim, Aim::MostValue)) {
            let ranges = project.values.iter().zip(project.low.iter().zip(&project.high)).zip(&pool.criteria);
            let value = |((value, (low, high)), criterion): ((&f64, (&f64, &f64)), &String)| {
                let stream = Stream::new(seed, &format!("{}/{criterion}", project.id));
                (Law::Triangular(Estimate::new(*value, *low, *high)), stream)
            };
            values.push(ranges.map(value).collect());
        }
        Ok(Self { instance, sampler, whole, weights: vec![0.0; count], values })
    }
}

impl PlanWorlds for PoolPlanWorlds {
    fn instance(&mut self, draw: u64) -> Instance {
        self.sampler.fill(draw, &mut self.weights);
        let mut instance = self.instance.clone();
        for item in &mut instance.items {
            let Some(values) = self.values.get(item.id.0) else { continue };
            let turned = values.iter().map(|(law, stream)| law.at(stream.unit(draw)));
            item.plain = turned.zip(&self.weights).map(|(value, weight)| value * weight * self.whole).sum();
        }
        instance
    }

    fn are_sure(&self) -> bool {
        let sure = |(law, _): &Value| law.ends().0 >= law.ends().1;
        self.sampler.is_sure() && self.values.iter().flatten().all(sure)
    }
}
