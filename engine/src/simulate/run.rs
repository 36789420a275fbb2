//! The run of a simulation: draw after draw until the shares are as sure as was asked.

use leverpoint_kernel::{Counts, Ranker, totals};

use super::watch::Watch;
use super::worlds::Worlds;
use crate::weigh::Sampler;

/// How long a simulation runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effort {
    /// The run goes on until no rank acceptability has a larger standard error.
    pub standard_error: f64,
    /// But takes at least so many draws.
    pub least: u64,
    /// And at most so many.
    pub most: u64,
}

/// Draws between two looks at the standard error.
const BATCH: u64 = 1_000;

/// Totals are kept for so many draws, to read their spread from: what lies below in 5 of 100 draws is then known
/// to a third of a point.
const KEPT: u64 = 4_000;

/// The second pass takes at most so many draws.
const CONFIRMING: u64 = 10_000;

/// Whole rankings are told apart only where there are few alternatives; else hardly one comes twice.
const FEW: usize = 20;

/// A simulation in progress.
#[derive(Clone, Debug)]
pub struct Simulation<W> {
    pub(super) worlds: W,
    pub(super) sampler: Sampler,
    pub(super) effort: Effort,
    pub(super) counts: Counts,
    /// For each alternative, the sum of the weights of the draws in which it was first.
    pub(super) first_weights: Vec<f64>,
    /// The totals of the first draws, draw by draw.
    pub(super) kept: Vec<f64>,
    /// A number for each draw's whole ranking.
    pub(super) rankings: Vec<u64>,
    pub(super) confirming: Confirming,
    /// Pairs whose order is looked into.
    pub watch: Watch,
    /// The alternatives in the order in which equals rank.
    pub(super) turns: Vec<u16>,
    done: bool,
    ranker: Ranker,
    values: Vec<f64>,
    weights: Vec<f64>,
    totals: Vec<f64>,
    ranks: Vec<u16>,
}

/// The second pass: how often each alternative is first at its own central weights.
#[derive(Clone, Debug, Default)]
pub(super) struct Confirming {
    /// Alternatives that were ever first, with their central weights.
    pub(super) candidates: Vec<(usize, Vec<f64>)>,
    /// How often each was first at them.
    pub(super) firsts: Vec<u64>,
    pub(super) draws: u64,
}

/// How far a simulation has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// Draws so far.
    pub draws: u64,
    /// The largest standard error of a rank acceptability so far.
    pub standard_error: f64,
    /// The share of the work that is behind, as far as can be told, 0 to 1.
    pub share: f64,
    /// Whether it has come to its end.
    pub done: bool,
}

impl<W: Worlds> Simulation<W> {
    /// A simulation that has not begun. `turns` names the alternatives in the order in which equals rank.
    pub fn new(worlds: W, sampler: Sampler, turns: Vec<u16>, effort: Effort) -> Self {
        let (alternatives, criteria) = (worlds.alternatives(), worlds.criteria());
        Self {
            sampler,
            effort,
            counts: Counts::new(alternatives),
            first_weights: vec![0.0; alternatives * criteria],
            kept: Vec::new(),
            rankings: Vec::new(),
            confirming: Confirming::default(),
            watch: Watch::default(),
            done: alternatives == 0,
            ranker: Ranker::new(turns.clone()),
            turns,
            values: vec![0.0; alternatives * criteria],
            weights: vec![0.0; criteria],
            totals: vec![0.0; alternatives],
            ranks: vec![0; alternatives],
            worlds,
        }
    }

    /// Goes on for at most so many draws, rounded up to whole batches, and says how far it has come.
    pub fn step(&mut self, draws: u64) -> Progress {
        let batches = draws.div_ceil(BATCH).max(1);
        for _ in 0..batches {
            if self.done {
                break;
            }
            if self.is_counting() {
                self.count_batch();
                if !self.is_counting() {
                    self.begin_confirming();
                }
            } else {
                self.confirm_batch();
            }
        }
        self.progress()
    }

    /// Runs to the end.
    pub fn run(&mut self) -> Progress {
        while !self.done {
            self.step(BATCH);
        }
        self.progress()
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        let standard_error = self.standard_error();
        let asked = self.effort.standard_error;
        let draws = self.counts.draws();
        // The error falls with the root of the draws.
        let needed = draws as f64 * (standard_error / asked) * (standard_error / asked);
        let needed = needed.clamp(self.effort.least as f64, self.effort.most as f64);
        let share = if self.done {
            1.0
        } else if self.is_counting() {
            0.5 * (draws as f64 / needed).min(1.0)
        } else {
            0.5 + 0.5 * self.confirming.draws as f64 / self.confirming_draws().max(1) as f64
        };
        Progress { draws, standard_error, share, done: self.done }
    }

    fn is_counting(&self) -> bool {
        let draws = self.counts.draws();
        draws < self.least() || (draws < self.effort.most && self.standard_error() > self.effort.standard_error)
    }

    /// One draw says all where nothing is uncertain.
    fn least(&self) -> u64 {
        if self.is_sure() { 1 } else { self.effort.least.max(1) }
    }

    fn is_sure(&self) -> bool {
        self.worlds.are_sure() && self.sampler.is_sure()
    }

    /// The largest standard error of a rank acceptability.
    fn standard_error(&self) -> f64 {
        if self.is_sure() {
            return 0.0;
        }
        let draws = self.counts.draws().max(1) as f64;
        let nearest_half = self.counts.ranks().iter().map(|count| f64::from(*count) / draws);
        nearest_half.map(|share| share * (1.0 - share)).fold(0.0, f64::max).sqrt() / draws.sqrt()
    }

    fn count_batch(&mut self) {
        let from = self.counts.draws();
        let to = if self.is_sure() { 1 } else { (from + BATCH).min(self.effort.most.max(self.least())) };
        let alternatives = self.totals.len();
        for draw in from..to {
            if draw == 0 || !self.worlds.are_sure() {
                self.worlds.values(draw, &mut self.values);
            }
            self.sampler.fill(draw, &mut self.weights);
            totals(&self.weights, &self.values, &mut self.totals);
            self.ranker.rank(&self.totals, &mut self.ranks);
            self.counts.add(&self.ranks);
            self.watch.add(&self.ranks, &self.weights, self.worlds.leaves());
            if draw < KEPT {
                self.kept.extend_from_slice(&self.totals);
            }
            if alternatives <= FEW {
                self.rankings.push(fingerprint(&self.ranks));
            }
            let first = self.ranks.iter().position(|rank| *rank == 0).unwrap_or_default();
            let criteria = self.weights.len();
            let sums = self.first_weights.iter_mut().skip(first * criteria);
            sums.zip(&self.weights).for_each(|(sum, weight)| *sum += weight);
        }
    }

    fn begin_confirming(&mut self) {
        let criteria = self.weights.len();
        for alternative in 0..self.totals.len() {
            if let Some(central) = self.central_weights(alternative) {
                self.confirming.candidates.push((alternative, central));
            }
        }
        self.confirming.firsts = vec![0; self.confirming.candidates.len()];
        self.done = self.confirming.candidates.is_empty() || criteria == 0;
    }

    /// The mean of the weights at which an alternative was first; none if it never was.
    pub(super) fn central_weights(&self, alternative: usize) -> Option<Vec<f64>> {
        let firsts = *self.counts.ranks().get(alternative * self.totals.len())?;
        let criteria = self.weights.len();
        let sums = self.first_weights.iter().skip(alternative * criteria).take(criteria);
        (firsts > 0).then(|| sums.map(|sum| sum / f64::from(firsts)).collect())
    }

    /// The second pass takes as many draws as the first, up to a limit.
    fn confirming_draws(&self) -> u64 {
        if self.worlds.are_sure() { 1 } else { self.counts.draws().min(CONFIRMING) }
    }

    fn confirm_batch(&mut self) {
        let end = self.confirming_draws();
        let to = (self.confirming.draws + BATCH).min(end);
        for draw in self.confirming.draws..to {
            self.worlds.values(draw, &mut self.values);
            for ((alternative, central), firsts) in self.confirming.candidates.iter().zip(&mut self.confirming.firsts) {
                totals(central, &self.values, &mut self.totals);
                let own = self.totals.get(*alternative).copied().unwrap_or_default();
                *firsts += u64::from(self.totals.iter().all(|total| *total <= own));
            }
        }
        self.confirming.draws = to;
        self.done = to == end;
    }

    /// Where its values come from.
    pub fn worlds(&self) -> &W {
        &self.worlds
    }

    /// Whether it has come to its end.
    pub fn is_done(&self) -> bool {
        self.done
    }
}

/// A number that tells whole rankings apart.
fn fingerprint(ranks: &[u16]) -> u64 {
    ranks
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, rank| (hash ^ u64::from(*rank)).wrapping_mul(0x0000_0100_0000_01b3))
}
