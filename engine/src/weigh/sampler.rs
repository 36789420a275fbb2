//! Uniform draws of weights from what is allowed.

use super::walk::Walk;
use super::{Allowed, Cells, MOST_CELLS, Region, Statement, allowed};
use crate::draw::Stream;
use crate::linear::SolverBroke;

/// The name of the stream from which weights are drawn.
const STREAM: &str = "weights";

/// A source of weights, the same for the same seed.
#[derive(Clone, Debug)]
pub struct Sampler {
    way: Way,
    /// All of what is drawn from, unless it is too intricate.
    region: Option<Region>,
    stream: Stream,
    /// Random numbers of one draw.
    units: Vec<f64>,
}

#[derive(Clone, Debug)]
enum Way {
    /// Only these weights are allowed.
    Point(Vec<f64>),
    /// Independent draws: choose a simplex by its volume, and mix its corners by exponentials.
    Cells(Cells),
    /// Draws that follow each other.
    Walk(Box<Walk>),
}

/// Why no weights can be drawn.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NoWeights {
    /// These statements, by their places, cannot hold together.
    Clash(Vec<usize>),
    /// The solver that looks for a start broke off.
    Broke(SolverBroke),
}

impl Sampler {
    /// Draws from what statements allow.
    ///
    /// # Errors
    ///
    /// If they allow nothing.
    pub fn new(statements: &[Statement], criteria: usize, seed: u64) -> Result<Self, NoWeights> {
        let stream = Stream::new(seed, STREAM);
        let region = match allowed(statements, criteria) {
            Allowed::Nothing(clash) => return Err(NoWeights::Clash(clash)),
            Allowed::Intricate => None,
            Allowed::Region(region) => Some(region),
        };
        let way = match region.as_ref().and_then(|region| region.cells(MOST_CELLS)) {
            Some(cells) if cells.dimension() == 0 => Way::Point(cells.centre().unwrap_or_default()),
            Some(cells) => Way::Cells(cells),
            None => Self::walk(statements, criteria, stream)?,
        };
        Ok(Self { way, region, stream, units: vec![0.0; criteria] })
    }

    fn walk(statements: &[Statement], criteria: usize, stream: Stream) -> Result<Way, NoWeights> {
        let walk = Walk::new(statements, criteria, stream).map_err(NoWeights::Broke)?;
        walk.map(|walk| Way::Walk(Box::new(walk))).ok_or_else(|| NoWeights::Clash((0..statements.len()).collect()))
    }

    /// Only these weights.
    pub fn exactly(weights: Vec<f64>, seed: u64) -> Self {
        let region = Some(Region::point(weights.clone()));
        Self { way: Way::Point(weights), region, stream: Stream::new(seed, STREAM), units: Vec::new() }
    }

    /// Writes the weights of a draw. Draws are asked for in order, from 0.
    pub fn fill(&mut self, draw: u64, weights: &mut [f64]) {
        match &mut self.way {
            Way::Point(point) => weights.copy_from_slice(point),
            Way::Walk(walk) => walk.draw(weights),
            Way::Cells(cells) => {
                let within = self.stream.within(draw);
                for (place, unit) in (1..).zip(&mut self.units) {
                    *unit = within.unit(place);
                }
                cells.draw(within.unit(0), &self.units, weights);
            }
        }
    }

    /// Whether there is only one set of weights.
    pub fn is_sure(&self) -> bool {
        matches!(self.way, Way::Point(_))
    }

    /// All of what is drawn from, unless it is too intricate.
    pub fn region(&self) -> Option<&Region> {
        self.region.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws many weights and gives the mean and the variance of each.
    fn moments(mut sampler: Sampler, criteria: usize, draws: u64) -> Vec<(f64, f64)> {
        let mut weights = vec![0.0; criteria];
        let mut sums = vec![(0.0, 0.0); criteria];
        for draw in 0..draws {
            sampler.fill(draw, &mut weights);
            assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-9 && weights.iter().all(|it| *it >= 0.0));
            sums.iter_mut().zip(&weights).for_each(|(sum, it)| *sum = (sum.0 + it, sum.1 + it * it));
        }
        let n = draws as f64;
        sums.into_iter().map(|(sum, squares)| (sum / n, squares / n - (sum / n) * (sum / n))).collect()
    }

    fn drawn(statements: &[Statement], criteria: usize) -> Sampler {
        Sampler::new(statements, criteria, 1).expect("weights are left")
    }

    fn walked(statements: &[Statement], criteria: usize) -> Sampler {
        let stream = Stream::new(1, STREAM);
        let way = Sampler::walk(statements, criteria, stream).expect("weights are left");
        Sampler { way, region: None, stream, units: Vec::new() }
    }

    #[test]
    fn free_weights_have_the_mean_and_the_variance_of_the_simplex() {
        // Each weight is beta distributed with 1 and n - 1: mean 1/n, variance (n - 1) / (n^2 (n + 1)).
        for (sampler, n) in [(drawn(&[], 2), 2), (drawn(&[], 6), 6), (walked(&[], 4), 4)] {
            let count = n as f64;
            let variance = (count - 1.0) / (count * count * (count + 1.0));
            let draws = 40_000;
            for (mean, seen) in moments(sampler, n, draws) {
                let error = (variance / draws as f64).sqrt();
                assert!((mean - 1.0 / count).abs() < 4.5 * error, "{n}: {mean}");
                assert!((seen - variance).abs() < 0.03 * variance, "{n}: {seen} {variance}");
            }
        }
    }

    #[test]
    fn an_order_has_the_rank_order_centroid_as_its_mean() {
        let order = Statement::of_order(&[vec![2], vec![0], vec![1], vec![3]]);
        // The mean of the largest, second, ... of four: sums of 1/4 (1 + 1/2 + 1/3 + 1/4), and so on.
        let centroid = [25.0 / 48.0, 13.0 / 48.0, 7.0 / 48.0, 3.0 / 48.0];
        for sampler in [drawn(&order, 4), walked(&order, 4)] {
            let means = moments(sampler, 4, 40_000);
            for (place, expected) in [(2, centroid[0]), (0, centroid[1]), (1, centroid[2]), (3, centroid[3])] {
                let (mean, variance) = means[place];
                assert!((mean - expected).abs() < 4.5 * (variance / 40_000.0).sqrt(), "{place}: {mean} {expected}");
            }
        }
    }

    #[test]
    fn a_walk_through_a_box_finds_what_rejection_finds() {
        // A box in four weights: those of the free draws that happen to lie in it are uniform there.
        let ranges = [(0, 0.1, 0.4), (1, 0.2, 0.5), (2, 0.05, 0.3), (3, 0.1, 0.6)];
        let within =
            |weights: &[f64]| ranges.iter().all(|(place, low, high)| (*low..=*high).contains(&weights[*place]));
        let mut free = drawn(&[], 4);
        let mut weights = [0.0; 4];
        let mut kept: Vec<[f64; 4]> = Vec::new();
        let mut draw = 0;
        while kept.len() < 20_000 {
            free.fill(draw, &mut weights);
            draw += 1;
            if within(&weights) {
                kept.push(weights);
            }
        }
        let statements = ranges.map(|(criterion, low, high)| Statement::Range { criterion, low, high });
        for mut sampler in [walked(&statements, 4), drawn(&statements, 4)] {
            let mut walked: Vec<[f64; 4]> = Vec::new();
            for draw in 0..20_000 {
                sampler.fill(draw, &mut weights);
                assert!(within(&weights.map(|it| (it * 1e9).round() / 1e9)), "{weights:?}");
                walked.push(weights);
            }
            // Kolmogorov and Smirnov: the largest difference of two cumulative shares of 20,000 each is above
            // 0.0195 once in a thousand times.
            for place in 0..4 {
                let sorted = |all: &[[f64; 4]]| {
                    let mut column: Vec<f64> = all.iter().map(|it| it[place]).collect();
                    column.sort_by(f64::total_cmp);
                    column
                };
                let (a, b) = (sorted(&kept), sorted(&walked));
                let differs = |value: &f64| {
                    let share = |all: &[f64]| all.partition_point(|it| it <= value) as f64 / all.len() as f64;
                    (share(&a) - share(&b)).abs()
                };
                let most = a.iter().chain(&b).map(differs).fold(0.0, f64::max);
                assert!(most < 0.0195, "weight {place}: {most}");
            }
        }
    }

    #[test]
    fn draws_that_follow_each_other_have_forgotten_each_other() {
        let statements = Statement::of_spread(&[30.0, 20.0, 10.0, 25.0, 5.0, 10.0], 0.5);
        let mut sampler = walked(&statements, 6);
        let mut weights = [0.0; 6];
        let draws: Vec<[f64; 6]> = (0..10_000)
            .map(|draw| {
                sampler.fill(draw, &mut weights);
                weights
            })
            .collect();
        for place in 0..6 {
            let mean = draws.iter().map(|it| it[place]).sum::<f64>() / 10_000.0;
            let by = |lag: usize| {
                draws.iter().zip(&draws[lag..]).map(|(a, b)| (a[place] - mean) * (b[place] - mean)).sum::<f64>()
            };
            // Without memory the share lies within 0.04 of 0 but once in ten thousand times.
            assert!((by(1) / by(0)).abs() < 0.1, "weight {place}: {}", by(1) / by(0));
        }
    }

    #[test]
    fn a_walk_stays_where_equalities_hold() {
        let mut statements = Statement::of_order(&[vec![0, 1], vec![2]]);
        // Nobody calls this one an equality: at least a fifth for each of 3 and 4, and at most two fifths together.
        statements.push(Statement::Range { criterion: 3, low: 0.2, high: 1.0 });
        statements.push(Statement::Range { criterion: 4, low: 0.2, high: 1.0 });
        statements.push(Statement::Range { criterion: 2, low: 0.2, high: 1.0 });
        let mut sampler = walked(&statements, 5);
        let mut weights = [0.0; 5];
        for draw in 0..200 {
            sampler.fill(draw, &mut weights);
            assert!(weights.iter().all(|weight| (weight - 0.2).abs() < 1e-9), "{weights:?}");
        }
    }
}
