//! The worlds of a programme's plan.

use super::facts::Facts;
use super::instance::Instance;
use super::robust::PlanWorlds;
use crate::draw::Stream;
use crate::knowledge::{CriterionId, Knowledge};
use crate::model::{Evaluator, Model};
use crate::programme::Programme;
use crate::simulate::{Drawn, statements};
use crate::value::Scored;
use crate::weigh::{NoWeights, Sampler};

/// The worlds of a programme: weights and everything uncertain, as the simulation of its ranking draws them.
#[derive(Clone, Debug)]
pub struct ProgrammePlanWorlds<'k> {
    knowledge: &'k Knowledge,
    programme: Programme,
    model: Model,
    evaluator: Evaluator,
    streams: Vec<Stream>,
    sampler: Sampler,
    weights: Vec<f64>,
    apart: Vec<bool>,
}

impl<'k> ProgrammePlanWorlds<'k> {
    /// The worlds of a programme under a seed.
    ///
    /// # Errors
    ///
    /// If what was said of the weights cannot hold together.
    pub fn new(
        knowledge: &'k Knowledge,
        programme: Programme,
        scored: &Scored<'_>,
        drawn: Drawn,
        seed: u64,
    ) -> Result<Self, NoWeights> {
        let model = Model::of(knowledge, &programme);
        let criteria = CriterionId::ALL.len();
        let sampler = match drawn {
            Drawn::Free => Sampler::new(&[], criteria, seed)?,
            Drawn::Exact => Sampler::exactly(scored.weights.as_array().to_vec(), seed),
            Drawn::Stated => Sampler::new(&statements(knowledge, &programme.weighing), criteria, seed)?,
        };
        Ok(Self {
            apart: Facts::of(knowledge, &programme, scored).apart,
            evaluator: Evaluator::new(&model),
            streams: model.leaves.iter().map(|leaf| leaf.stream(seed)).collect(),
            weights: vec![0.0; criteria],
            sampler,
            model,
            programme,
            knowledge,
        })
    }
}

impl PlanWorlds for ProgrammePlanWorlds<'_> {
    fn instance(&mut self, draw: u64) -> Instance {
        self.sampler.fill(draw, &mut self.weights);
        let leaves = self.streams.iter().zip(&self.model.leaves);
        for (slot, (stream, leaf)) in self.evaluator.world.0.iter_mut().zip(leaves) {
            *slot = leaf.law.at(stream.unit(draw));
        }
        let facts = Facts::in_world(self.knowledge, &self.apart, &self.model, &mut self.evaluator, &self.weights);
        Instance::made(self.knowledge, &self.programme, &facts)
    }

    fn are_sure(&self) -> bool {
        self.model.leaves.is_empty() && self.sampler.is_sure()
    }
}
