//! What a simulation found: every share with its draws and its standard error.

use leverpoint_kernel::quantiles;
use serde::Serialize;

use super::Simulation;
use super::exact::Exact;
use super::run::Progress;
use super::worlds::Worlds;
use crate::math;
use crate::order;

/// The version of the simulation's answer.
const FORMAT: &str = "leverpoint/simulation/1";

/// What a simulation found. Lists and tables go by the order of `alternatives`, `criteria` and ranks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Simulated {
    /// The version of this format.
    pub format: &'static str,
    /// The short names of what was ranked.
    pub alternatives: Vec<String>,
    /// The names of the criteria.
    pub criteria: Vec<String>,
    /// The seed: the same one gives the same draws.
    pub seed: u64,
    /// How many draws were taken.
    pub draws: u64,
    /// Whether the standard error asked for was reached.
    pub reached: bool,
    /// The share of draws in which each alternative took each rank, from the first rank on.
    pub rank_acceptability: Vec<Vec<f64>>,
    /// The number of draws in which it did.
    pub rank_counts: Vec<Vec<u32>>,
    /// The mean of the weights at which each was first; none if it never was.
    pub central_weights: Vec<Option<Vec<f64>>>,
    /// The share of draws in which each is first at its own central weights.
    pub confidence: Vec<Option<f64>>,
    /// How many draws that share is taken over.
    pub confidence_draws: u64,
    /// The share of draws in which each came before each other.
    pub pairwise: Vec<Vec<f64>>,
    /// The mean rank of each, from 1.
    pub expected_rank: Vec<f64>,
    /// One number for all ranks of each: the sum of acceptability times the rank's meta-weight.
    pub holistic: Vec<f64>,
    /// How much each rank counts in it: rank order centroids, scaled to 1 for the first rank.
    pub meta_weights: Vec<f64>,
    /// The chance to be among the first few.
    pub top: Top,
    /// How much is open about the whole order, in bits: 0 if it never changes. Given for at most 20 alternatives, and where orders come often enough to be told.
    pub entropy: Option<f64>,
    /// How much is open about the rank of each, in bits.
    pub rank_entropy: Vec<f64>,
    /// The spread of the total of each.
    pub totals: Vec<Spread>,
    /// The standard errors of the shares above.
    pub standard_error: StandardErrors,
    /// The same without draws, where that can be done.
    pub exact: Option<Exact>,
}

/// The chance to be among the first few.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Top {
    /// How many the first few are.
    pub count: usize,
    /// The share of draws, alternative by alternative.
    pub chance: Vec<f64>,
}

/// The spread of a total over the draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// Below it in 5 of 100 draws.
    pub low: f64,
    /// Below it in half of the draws.
    pub middle: f64,
    /// Above it in 5 of 100 draws.
    pub high: f64,
}

/// Standard errors: how far a share would differ if other draws were taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct StandardErrors {
    /// The largest of those of the rank acceptabilities.
    pub largest: f64,
    /// Of the rank acceptabilities.
    pub rank_acceptability: Vec<Vec<f64>>,
    /// Of the confidence.
    pub confidence: Vec<Option<f64>>,
    /// Of winning in pairs.
    pub pairwise: Vec<Vec<f64>>,
    /// Of the mean ranks.
    pub expected_rank: Vec<f64>,
    /// Of the holistic numbers.
    pub holistic: Vec<f64>,
    /// Of the chance to be among the first few.
    pub top: Vec<f64>,
}

/// What names the rows and columns of an answer.
#[derive(Clone, Debug)]
pub struct Labels {
    /// The short names of what was ranked.
    pub alternatives: Vec<String>,
    /// The names of the criteria.
    pub criteria: Vec<String>,
    /// The seed of the draws.
    pub seed: u64,
    /// How many the first few are.
    pub top: usize,
}

impl<W: Worlds> Simulation<W> {
    /// What was found so far.
    pub fn result(&mut self, labels: Labels) -> Simulated {
        let Progress { draws, standard_error, .. } = self.progress();
        let reached = standard_error <= self.effort.standard_error;
        let count = labels.alternatives.len();
        let rank_counts = rows(self.counts.ranks(), count);
        let wins = rows(self.counts.wins(), count);
        let share = |row: &Vec<u32>| row.iter().map(|times| ratio(u64::from(*times), draws)).collect::<Vec<f64>>();
        let rank_acceptability: Vec<Vec<f64>> = rank_counts.iter().map(share).collect();
        let pairwise: Vec<Vec<f64>> = wins.iter().map(share).collect();
        let meta_weights = meta_weights(count);
        let ranks: Vec<f64> = (1..=count).map(|rank| rank as f64).collect();
        let first_few: Vec<f64> = (0..count).map(|rank| if rank < labels.top { 1.0 } else { 0.0 }).collect();
        let means = |numbers: &[f64]| -> (Vec<f64>, Vec<f64>) {
            rank_acceptability.iter().map(|row| mean(row, numbers, draws)).unzip()
        };
        let ((expected_rank, rank_error), (holistic, holistic_error), (chance, top_error)) =
            (means(&ranks), means(&meta_weights), means(&first_few));
        let confidence_draws = self.confirming.draws;
        let mut confidence = vec![None; count];
        for ((alternative, _), firsts) in self.confirming.candidates.iter().zip(&self.confirming.firsts) {
            if let Some(slot) = confidence.get_mut(*alternative) {
                *slot = (confidence_draws > 0).then(|| ratio(*firsts, confidence_draws));
            }
        }
        let errors =
            |table: &[Vec<f64>]| table.iter().map(|row| row.iter().map(|it| error(*it, draws)).collect()).collect();
        Simulated {
            format: FORMAT,
            seed: labels.seed,
            draws,
            reached,
            central_weights: (0..count).map(|place| self.central_weights(place)).collect(),
            confidence_draws,
            top: Top { count: labels.top, chance },
            entropy: self.entropy(),
            rank_entropy: rank_acceptability.iter().map(|row| entropy(row.iter().copied())).collect(),
            totals: self.spreads(count),
            standard_error: StandardErrors {
                largest: standard_error,
                rank_acceptability: errors(&rank_acceptability),
                confidence: confidence.iter().map(|it| it.map(|share| error(share, confidence_draws))).collect(),
                pairwise: errors(&pairwise),
                expected_rank: rank_error,
                holistic: holistic_error,
                top: top_error,
            },
            exact: self.exact(),
            alternatives: labels.alternatives,
            criteria: labels.criteria,
            rank_acceptability,
            rank_counts,
            confidence,
            pairwise,
            expected_rank,
            holistic,
            meta_weights,
        }
    }

    /// How much is open about the whole order, in bits. Not given where most orders came but once or twice:
    /// then the draws are too few to tell.
    fn entropy(&self) -> Option<f64> {
        let mut rankings: Vec<u64> = self.rankings.clone();
        order::sort_by_key(&mut rankings, |it| *it);
        let times: Vec<u64> = rankings.chunk_by(|a, b| a == b).map(|same| same.len() as u64).collect();
        let draws = rankings.len() as u64;
        let often = times.len() as u64 * 10 <= draws || times.len() == 1;
        (draws > 0 && often).then(|| entropy(times.into_iter().map(|times| ratio(times, draws))))
    }

    fn spreads(&self, count: usize) -> Vec<Spread> {
        let mut columns: Vec<Vec<f64>> = vec![Vec::new(); TOGETHER];
        let mut all = Vec::new();
        // Totals are kept draw by draw: those that lie together are gathered together.
        for from in (0..count).step_by(TOGETHER) {
            columns.iter_mut().for_each(Vec::clear);
            for draw in self.kept.chunks_exact(count) {
                columns.iter_mut().zip(draw.iter().skip(from)).for_each(|(column, total)| column.push(*total));
            }
            all.extend(columns.iter_mut().take(count - from).map(|column| spread(column)));
        }
        all
    }
}

/// So many columns of totals are gathered at once: as many as lie in one line of a cache.
const TOGETHER: usize = 8;

fn spread(totals: &mut [f64]) -> Spread {
    let mean = totals.iter().sum::<f64>() / totals.len().max(1) as f64;
    let [low, middle, high] = quantiles(totals, [0.05, 0.5, 0.95]);
    Spread { mean, low, middle, high }
}

fn rows(table: &[u32], count: usize) -> Vec<Vec<u32>> {
    table.chunks(count.max(1)).map(<[u32]>::to_vec).collect()
}

fn ratio(times: u64, draws: u64) -> f64 {
    times as f64 / draws.max(1) as f64
}

/// The standard error of a share.
fn error(share: f64, draws: u64) -> f64 {
    (share * (1.0 - share) / draws.max(1) as f64).max(0.0).sqrt()
}

/// The mean of a number that each rank stands for, and its standard error.
fn mean(acceptability: &[f64], numbers: &[f64], draws: u64) -> (f64, f64) {
    let sum = |f: fn(f64) -> f64| acceptability.iter().zip(numbers).map(|(share, it)| share * f(*it)).sum::<f64>();
    let mean = sum(|it| it);
    let variance = (sum(|it| it * it) - mean * mean).max(0.0);
    (mean, (variance / draws.max(1) as f64).sqrt())
}

/// Rank order centroids, scaled to 1 for the first rank.
fn meta_weights(count: usize) -> Vec<f64> {
    let mut sum = 0.0;
    let mut sums: Vec<f64> = (1..=count)
        .rev()
        .map(|rank| {
            sum += 1.0 / rank as f64;
            sum
        })
        .collect();
    sums.reverse();
    sums.iter().map(|it| it / sum).collect()
}

/// The entropy of shares that sum to 1, in bits.
fn entropy(shares: impl Iterator<Item = f64>) -> f64 {
    let bits = shares.filter(|share| *share > 0.0).map(|share| -share * math::ln(share) / std::f64::consts::LN_2);
    // An empty sum is -0.
    bits.sum::<f64>() + 0.0
}
