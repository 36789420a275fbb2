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
