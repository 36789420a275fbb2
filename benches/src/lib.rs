//! Work to be timed: natively by the program `simulate` beside this, and in WebAssembly by `time.mjs`.

use leverpoint::draw::Stream;
use leverpoint::simulate::{Effort, Labels, Simulated, Simulation, Worlds};
use leverpoint::weigh::Sampler;
use leverpoint_kernel::{Ranker, totals};
use wasm_bindgen::prelude::wasm_bindgen;

/// A table of made-up values that are sure: criterion by criterion, the value of every alternative.
#[derive(Clone, Debug)]
pub struct Values {
    alternatives: usize,
    values: Vec<f64>,
}

impl Values {
    /// The value of each alternative on each criterion, even between 0 and 1.
    pub fn new(alternatives: usize, criteria: usize) -> Self {
        let stream = Stream::new(1, "values");
        Self { alternatives, values: (0..(alternatives * criteria) as u64).map(|place| stream.unit(place)).collect() }
    }
}

impl Worlds for Values {
    fn alternatives(&self) -> usize {
        self.alternatives
    }

    fn criteria(&self) -> usize {
        self.values.len() / self.alternatives.max(1)
    }

    fn values(&mut self, _draw: u64, values: &mut [f64]) {
        values.copy_from_slice(&self.values);
    }

    fn are_sure(&self) -> bool {
        true
    }
}

/// Ranks alternatives at so many free weights: the table of ranks, the table of pairs, and all that is told of them.
///
/// # Panics
///
/// If no weights are allowed, of which there are some.
pub fn ranked(alternatives: usize, criteria: usize, draws: u64) -> Simulated {
    let sampler = Sampler::new(&[], criteria, 1).expect("every weight is allowed");
    let turns = (0..alternatives as u16).collect();
    let effort = Effort { standard_error: 0.0, least: draws, most: draws };
    let mut simulation = Simulation::new(Values::new(alternatives, criteria), sampler, turns, effort);
    simulation.run();
    let names = |letter: &str, count: usize| (0..count).map(|it| format!("{letter}{it}")).collect();
    simulation.result(Labels {
        alternatives: names("a", alternatives),
        criteria: names("c", criteria),
        seed: 1,
        top: 3,
    })
}

/// The table of ranks and nothing else: how often each alternative took each rank.
///
/// # Panics
///
/// If no weights are allowed, of which there are some.
pub fn ranks_alone(alternatives: usize, criteria: usize, draws: u64) -> Vec<u32> {
    let mut sampler = Sampler::new(&[], criteria, 1).expect("every weight is allowed");
    let mut ranker = Ranker::new((0..alternatives as u16).collect());
    let values = Values::new(alternatives, criteria).values;
    let (mut weights, mut sums, mut ranks) = (vec![0.0; criteria], vec![0.0; alternatives], vec![0; alternatives]);
    let mut counts = vec![0; alternatives * alternatives];
    for draw in 0..draws {
        sampler.fill(draw, &mut weights);
        totals(&weights, &values, &mut sums);
        ranker.rank(&sums, &mut ranks);
        for (row, rank) in counts.chunks_exact_mut(alternatives).zip(&ranks) {
            row[usize::from(*rank)] += 1;
        }
    }
    counts
}

/// Either for a clock outside: gives a number that depends on all of the work.
#[wasm_bindgen]
pub fn simulate(work: &str, alternatives: u32, criteria: u32, draws: u32) -> f64 {
    if work == "ranks" {
        let counts = ranks_alone(alternatives as usize, criteria as usize, u64::from(draws));
        return counts.iter().step_by(7).map(|count| f64::from(*count)).sum();
    }
    let found = ranked(alternatives as usize, criteria as usize, u64::from(draws));
    found.expected_rank.iter().sum::<f64>() + found.pairwise.iter().flatten().sum::<f64>()
}
