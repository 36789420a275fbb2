//! A plain decision table as worlds: for analysts, and for checking against published results.

use super::table_check::problems;
use super::worlds::Worlds;
use crate::document::wire::{self, TableScale, TableTier, TableWeights};
use crate::draw::Stream;
use crate::math;
use crate::problem::Problems;
use crate::weigh::Statement;

/// A decision table, checked.
#[derive(Clone, Debug)]
pub struct Table {
    /// What is to be ranked.
    pub alternatives: Vec<String>,
    /// By what.
    pub criteria: Vec<String>,
    /// What is said of the weights.
    pub statements: Vec<Statement>,
    /// Criterion by criterion, the values of all alternatives, on the scale on which 0 is worst and 1 best.
    columns: Vec<Noise>,
}

/// A value and how it may turn out.
#[derive(Clone, Copy, Debug)]
enum Noise {
    Sure(f64),
    Normal { mean: f64, sd: f64 },
    Even { low: f64, high: f64 },
}

impl Table {
    /// A table from a document whose structure is right.
    ///
    /// # Errors
    ///
    /// Every list that is too short or too long, number out of order, and scale without length.
    pub fn of(document: &wire::Table) -> Result<Self, Problems> {
        Problems::none_or(problems(document))?;
        let criteria = document.criteria.len();
        let direction = |criterion: usize| document.direction.as_ref().and_then(|it| it.get(criterion)).copied();
        let at = |table: &[Vec<f64>], alternative: usize, criterion: usize| {
            table.get(alternative).and_then(|row| row.get(criterion)).copied().unwrap_or_default()
        };
        let mut columns = Vec::new();
        for criterion in 0..criteria {
            let column: Vec<f64> = document.values.iter().filter_map(|row| row.get(criterion)).copied().collect();
            let (worst, best) = match &document.scale {
                Some(scale) => ends(scale, criterion),
                None => own_ends(&column, direction(criterion).unwrap_or(1.0)),
            };
            let length = best - worst;
            let value = |number: f64| if length == 0.0 { 0.0 } else { (number - worst) / length };
            for (alternative, mean) in column.into_iter().enumerate() {
                columns.push(match (&document.values_sd, &document.values_low, &document.values_high) {
                    (Some(sd), ..) => {
                        let sd = if length == 0.0 { 0.0 } else { at(sd, alternative, criterion) / length.abs() };
                        Noise::Normal { mean: value(mean), sd }
                    }
                    (None, Some(low), Some(high)) => Noise::Even {
                        low: value(at(low, alternative, criterion)),
                        high: value(at(high, alternative, criterion)),
                    },
                    _ => Noise::Sure(value(mean)),
                });
            }
        }
        Ok(Self {
            alternatives: document.alternatives.clone(),
            criteria: document.criteria.clone(),
            statements: document.weights.as_ref().map(|it| statements(it, &document.criteria)).unwrap_or_default(),
            columns,
        })
    }

    /// The worlds of the table under a seed.
    pub fn worlds(&self, seed: u64) -> TableWorlds {
        let names = self.criteria.iter().flat_map(|criterion| {
            self.alternatives.iter().map(move |alternative| format!("{alternative}/{criterion}"))
        });
        TableWorlds {
            alternatives: self.alternatives.len(),
            columns: self.columns.clone(),
            streams: names.map(|name| Stream::new(seed, &name)).collect(),
        }
    }

    /// The alternatives in the order in which equals rank: that of the table.
    pub fn turns(&self) -> Vec<u16> {
        (0_u16..).take(self.alternatives.len()).collect()
    }
}

/// The worlds of a table.
#[derive(Clone, Debug)]
pub struct TableWorlds {
    alternatives: usize,
    columns: Vec<Noise>,
    streams: Vec<Stream>,
}

impl Worlds for TableWorlds {
    fn alternatives(&self) -> usize {
        self.alternatives
    }

    fn criteria(&self) -> usize {
        self.columns.len() / self.alternatives.max(1)
    }

    fn values(&mut self, draw: u64, values: &mut [f64]) {
        for ((slot, noise), stream) in values.iter_mut().zip(&self.columns).zip(&self.streams) {
            *slot = match *noise {
                Noise::Sure(value) => value,
                Noise::Even { low, high } => low + stream.unit(draw) * (high - low),
                Noise::Normal { mean, sd } => mean + sd * normal(stream.within(draw)),
            };
        }
    }

    fn are_sure(&self) -> bool {
        self.columns.iter().all(|noise| match noise {
            Noise::Sure(_) => true,
            Noise::Normal { sd, .. } => *sd == 0.0,
            Noise::Even { low, high } => low == high,
        })
    }
}

/// A number of the standard normal distribution (Box and Muller, 1958).
fn normal(stream: Stream) -> f64 {
    let angle = std::f64::consts::TAU * stream.unit(1);
    // Above 0, so that its logarithm is finite.
    let share = 1.0 - stream.unit(0);
    (-2.0 * math::ln(share)).sqrt() * math::cos(angle)
}

pub(super) fn ends(scale: &TableScale, criterion: usize) -> (f64, f64) {
    let (worst, best) = match scale {
        TableScale::Pairs(pairs) => {
            let pair = pairs.get(criterion);
            (pair.and_then(|it| it.first()), pair.and_then(|it| it.get(1)))
        }
        TableScale::Ends(ends) => (ends.worst.get(criterion), ends.best.get(criterion)),
    };
    (worst.copied().unwrap_or(0.0), best.copied().unwrap_or(1.0))
}

/// The worst and the best of a column.
fn own_ends(column: &[f64], direction: f64) -> (f64, f64) {
    let low = column.iter().copied().fold(f64::INFINITY, f64::min);
    let high = column.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if direction < 0.0 { (high, low) } else { (low, high) }
}

/// What is said of the weights of these criteria.
pub(crate) fn statements(weights: &TableWeights, criteria: &[String]) -> Vec<Statement> {
    let exactly = |points: &[f64]| Statement::of_spread(points, 0.0);
    let said = match weights {
        TableWeights::Free(_) => return Vec::new(),
        TableWeights::Points(points) => return exactly(points),
        TableWeights::Said(said) => said,
    };
    let places = |tier: &TableTier| tier.names().iter().filter_map(|name| name.place(criteria)).collect();
    let tiers: Vec<Vec<usize>> = said.order.iter().map(places).collect();
    let mut all = Statement::of_order(&tiers);
    if let Some(intervals) = &said.intervals {
        all.extend(intervals.entries(criteria).into_iter().map(|(criterion, interval)| {
            let (low, high) = interval.bounds();
            Statement::Range { criterion, low, high }
        }));
    }
    if let Some(points) = &said.points {
        let spread = said.points_within.unwrap_or(0.0);
        let ranges = points.entries(criteria).into_iter();
        let ranges: Vec<(usize, f64, f64)> =
            ranges.map(|(place, it)| (place, it * (1.0 - spread), it * (1.0 + spread))).collect();
        all.extend(Statement::of_points(&ranges));
    }
    all
}
