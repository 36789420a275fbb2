//! Where the values of a simulation come from, draw by draw.

use crate::draw::Stream;
use crate::knowledge::CriterionId;
use crate::model::{Evaluator, Model};

/// Alternatives, and what each of them is worth on each criterion in every draw.
pub trait Worlds {
    /// How many alternatives there are.
    fn alternatives(&self) -> usize;

    /// How many criteria there are.
    fn criteria(&self) -> usize;

    /// Writes the values of a draw, criterion by criterion, each with the value of every alternative; where
    /// 0 is the worst point of the criterion's scale and 1 the best.
    fn values(&mut self, draw: u64, values: &mut [f64]);

    /// Whether the values are the same in every draw.
    fn are_sure(&self) -> bool;

    /// What turned out how in the last draw, where that is known.
    fn leaves(&self) -> &[f64] {
        &[]
    }
}

/// The worlds of a programme.
#[derive(Clone, Debug)]
pub struct ProgrammeWorlds {
    model: Model,
    evaluator: Evaluator,
    streams: Vec<Stream>,
}

impl ProgrammeWorlds {
    /// The worlds of a model under a seed.
    pub fn new(model: Model, seed: u64) -> Self {
        let streams = model.leaves.iter().map(|leaf| leaf.stream(seed)).collect();
        Self { evaluator: Evaluator::new(&model), streams, model }
    }

    /// What is drawn.
    pub fn model(&self) -> &Model {
        &self.model
    }
}

impl Worlds for ProgrammeWorlds {
    fn alternatives(&self) -> usize {
        self.model.interventions.len()
    }

    fn criteria(&self) -> usize {
        CriterionId::ALL.len()
    }

    fn values(&mut self, draw: u64, values: &mut [f64]) {
        let leaves = self.streams.iter().zip(&self.model.leaves);
        for (slot, (stream, leaf)) in self.evaluator.world.0.iter_mut().zip(leaves) {
            *slot = leaf.law.at(stream.unit(draw));
        }
        self.evaluator.values(&self.model, values);
    }

    fn are_sure(&self) -> bool {
        self.model.leaves.is_empty()
    }

    fn leaves(&self) -> &[f64] {
        &self.evaluator.world.0
    }
}
