//! A ranking by another method, to show what depends on the method: PROMETHEE II (Brans and Vincke, 1985).
//!
//! Alternatives are compared in pairs, criterion by criterion: by how much one is preferred to another depends
//! on their difference alone, and a very large difference counts no more than a large one.

use crate::math;

/// How a difference on one criterion becomes a preference from 0 to 1: the six types of the method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Preference {
    /// Any difference is a whole preference.
    Usual,
    /// A difference above `indifference` is a whole preference.
    Threshold {
        /// Differences up to it are none.
        indifference: f64,
    },
    /// The preference rises in proportion up to `preference`.
    Linear {
        /// From it on the preference is whole.
        preference: f64,
    },
    /// Half a preference between the two.
    Level {
        /// Differences up to it are none.
        indifference: f64,
        /// Above it the preference is whole.
        preference: f64,
    },
    /// The preference rises in proportion between the two.
    Between {
        /// Differences up to it are none.
        indifference: f64,
        /// From it on the preference is whole.
        preference: f64,
    },
    /// The preference rises along a bell curve.
    Gaussian {
        /// Where the curve turns.
        spread: f64,
    },
}

impl Preference {
    /// The preference that a difference gives.
    pub fn of(self, difference: f64) -> f64 {
        if difference <= 0.0 {
            return 0.0;
        }
        match self {
            Self::Usual => 1.0,
            Self::Threshold { indifference } => f64::from(difference > indifference),
            Self::Linear { preference } => (difference / preference).min(1.0),
            Self::Level { indifference, preference } => {
                if difference <= indifference {
                    0.0
                } else if difference <= preference {
                    0.5
                } else {
                    1.0
                }
            }
            Self::Between { indifference, preference } => {
                ((difference - indifference) / (preference - indifference)).clamp(0.0, 1.0)
            }
            Self::Gaussian { spread } => -math::exp_m1(-difference * difference / (2.0 * spread * spread)),
        }
    }
}

/// How much an alternative outranks the others, and they it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// The mean preference for it over each other.
    pub leaving: f64,
    /// The mean preference for each other over it.
    pub entering: f64,
}

impl Flow {
    /// By which PROMETHEE II ranks.
    pub fn net(&self) -> f64 {
        self.leaving - self.entering
    }
}

/// A criterion: its weight and how differences on it count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outranking {
    /// Of the whole; all weights sum to 1.
    pub weight: f64,
    /// How differences count.
    pub preference: Preference,
}

/// How much the one is preferred to the other, 0 to 1. More is better on every criterion.
pub fn preferred(criteria: &[Outranking], one: &[f64], other: &[f64]) -> f64 {
    let pairs = criteria.iter().zip(one.iter().zip(other));
    pairs.map(|(criterion, (one, other))| criterion.weight * criterion.preference.of(one - other)).sum()
}

/// The flows of alternatives, given for each the values of its criteria.
pub fn flows(criteria: &[Outranking], rows: &[Vec<f64>]) -> Vec<Flow> {
    let others = rows.len().saturating_sub(1).max(1) as f64;
    let mean = |preferences: &mut dyn Iterator<Item = f64>| preferences.sum::<f64>() / others;
    let flow = |row: &Vec<f64>| Flow {
        leaving: mean(&mut rows.iter().map(|other| preferred(criteria, row, other))),
        entering: mean(&mut rows.iter().map(|other| preferred(criteria, other, row))),
    };
    rows.iter().map(flow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six sites for hydroelectric power, six criteria, one of each type, all of the same weight: Brans, Vincke and
    /// Mareschal, "How to select and how to rank projects: the PROMETHEE method", 1986. Written down from the
    /// example as it is commonly retold; all thirty preferences agree to the rounding of a published table.
    #[test]
    fn the_example_of_its_authors() {
        use Preference::{Between, Gaussian, Level, Linear, Threshold, Usual};
        let criteria = [
            Threshold { indifference: 10.0 },
            Linear { preference: 30.0 },
            Between { indifference: 50.0, preference: 500.0 },
            Level { indifference: 1.0, preference: 6.0 },
            Usual,
            Gaussian { spread: 5.0 },
        ]
        .map(|preference| Outranking { weight: 1.0 / 6.0, preference });
        // Staff, power, building cost, upkeep, villages to be moved, safety: of all but power and safety, less is better.
        let rows: Vec<Vec<f64>> = [
            [80.0, 90.0, 600.0, 5.4, 8.0, 5.0],
            [65.0, 58.0, 200.0, 9.7, 1.0, 1.0],
            [83.0, 60.0, 400.0, 7.2, 4.0, 7.0],
            [40.0, 80.0, 1000.0, 7.5, 7.0, 10.0],
            [52.0, 72.0, 600.0, 2.0, 3.0, 8.0],
            [94.0, 96.0, 700.0, 3.6, 5.0, 6.0],
        ]
        .iter()
        .map(|row| row.iter().zip([-1.0, 1.0, -1.0, -1.0, -1.0, 1.0]).map(|(value, sign)| value * sign).collect())
        .collect();
        let preferences = [
            [0.0, 0.296, 0.250, 0.268, 0.100, 0.185],
            [0.462, 0.0, 0.389, 0.333, 0.296, 0.500],
            [0.236, 0.180, 0.0, 0.333, 0.056, 0.429],
            [0.399, 0.505, 0.305, 0.0, 0.223, 0.212],
            [0.444, 0.515, 0.487, 0.380, 0.0, 0.448],
            [0.286, 0.399, 0.250, 0.432, 0.133, 0.0],
        ];
        for (one, row) in preferences.iter().enumerate() {
            for (other, expected) in row.iter().enumerate().filter(|(other, _)| *other != one) {
                let found = preferred(&criteria, &rows[one], &rows[other]);
                assert!((found - expected).abs() < 0.0015, "{one} to {other}: {found} {expected}");
            }
        }
        let flows = flows(&criteria, &rows);
        for (flow, leaving) in flows.iter().zip([0.220, 0.396, 0.247, 0.329, 0.455, 0.300]) {
            assert!((flow.leaving - leaving).abs() < 0.001, "{flow:?} {leaving}");
        }
        let mut order: Vec<usize> = (1..=6).collect();
        order.sort_by(|a, b| flows[b - 1].net().total_cmp(&flows[a - 1].net()));
        assert_eq!(order, [5, 2, 4, 6, 3, 1]);
    }
}
