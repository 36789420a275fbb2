//! Statements about weights, and what each of them asks.

/// Something that has been said of weights. Criteria are named by their places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Statement {
    /// One criterion counts at least as much as another.
    Before {
        /// The one.
        one: usize,
        /// The other.
        other: usize,
    },
    /// Two criteria count the same.
    Equal {
        /// The one.
        one: usize,
        /// The other.
        other: usize,
    },
    /// The points of two criteria lie in ranges of their own.
    Points {
        /// The one.
        one: usize,
        /// The least and the most points of the one.
        points: (f64, f64),
        /// The other.
        other: usize,
        /// The least and the most points of the other.
        others: (f64, f64),
    },
    /// A weight is a share of the whole between two.
    Range {
        /// Which.
        criterion: usize,
        /// At least.
        low: f64,
        /// At most.
        high: f64,
    },
    /// One weight is a number of times another.
    Ratio {
        /// The one.
        one: usize,
        /// The other.
        other: usize,
        /// At least so many times.
        low: f64,
        /// At most so many times; `None` for no limit.
        high: Option<f64>,
    },
}

/// What a statement asks: that the sum of coefficient times weight is at least 0, or just 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// One for each weight.
    pub coefficients: Vec<f64>,
    /// Whether the sum must be 0.
    pub equal: bool,
}

impl Statement {
    /// The statements of an order, from the first tier to the last; those in one tier count the same.
    pub fn of_order(tiers: &[Vec<usize>]) -> Vec<Self> {
        let mut all = Vec::new();
        let mut before: Option<usize> = None;
        for tier in tiers {
            let Some((&first, others)) = tier.split_first() else { continue };
            all.extend(before.map(|one| Self::Before { one, other: first }));
            all.extend(others.iter().map(|other| Self::Equal { one: first, other: *other }));
            before = Some(first);
        }
        all
    }

    /// The statements of points for several criteria, each with the least and the most.
    pub fn of_points(points: &[(usize, f64, f64)]) -> Vec<Self> {
        let mut all = Vec::new();
        for (place, &(one, low, high)) in points.iter().enumerate() {
            for &(other, least, most) in points.iter().skip(place + 1) {
                all.push(Self::Points { one, points: (low, high), other, others: (least, most) });
            }
        }
        all
    }

    /// The statements of points that may be off by a share of themselves.
    pub fn of_spread(points: &[f64], spread: f64) -> Vec<Self> {
        let ranges = points.iter().enumerate();
        let ranges: Vec<(usize, f64, f64)> =
            ranges.map(|(place, points)| (place, points * (1.0 - spread), points * (1.0 + spread))).collect();
        Self::of_points(&ranges)
    }

    /// What it asks of so many weights.
    pub fn conditions(&self, criteria: usize) -> Vec<Condition> {
        let sum = |parts: &[(usize, f64)], all: f64, equal: bool| {
            let mut coefficients = vec![all; criteria];
            for (place, part) in parts {
                if let Some(coefficient) = coefficients.get_mut(*place) {
                    *coefficient += part;
                }
            }
            Condition { coefficients, equal }
        };
        // One side, and the other unless both are the same.
        let between = |low: Condition, high: Option<Condition>, same: bool| {
            if same {
                vec![Condition { equal: true, ..low }]
            } else {
                [Some(low), high].into_iter().flatten().collect()
            }
        };
        match *self {
            Self::Before { one, other } => vec![sum(&[(one, 1.0), (other, -1.0)], 0.0, false)],
            Self::Equal { one, other } => vec![sum(&[(one, 1.0), (other, -1.0)], 0.0, true)],
            Self::Points { one, points: (low, high), other, others: (least, most) } => between(
                sum(&[(one, most), (other, -low)], 0.0, false),
                Some(sum(&[(one, -least), (other, high)], 0.0, false)),
                low == high && least == most,
            ),
            // The weights sum to 1, so that a bound is so many times all of them.
            Self::Range { criterion, low, high } => between(
                sum(&[(criterion, 1.0)], -low, false),
                Some(sum(&[(criterion, -1.0)], high, false)),
                low == high,
            ),
            Self::Ratio { one, other, low, high } => between(
                sum(&[(one, 1.0), (other, -low)], 0.0, false),
                high.map(|high| sum(&[(one, -1.0), (other, high)], 0.0, false)),
                high == Some(low),
            ),
        }
    }
}
