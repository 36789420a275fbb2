//! The weights that are allowed: a convex set given by its corners.
//!
//! Conditions are added one by one (the double description of Motzkin, Raiffa, Thompson and Thrall, 1953):
//! corners that break the new condition go, and where an edge crosses it there is a new corner. Two corners
//! share an edge if no third lies on all the conditions on which both lie.

use super::cells::Cells;

/// How far a sum may lie from 0, relative to its coefficients, and count as 0.
const ON_PLANE: f64 = 1e-11;

/// A convex set of weights.
#[derive(Clone, Debug)]
pub struct Region {
    /// How many conditions were added; that no weight is below 0 counts for as many as there are weights.
    conditions: usize,
    corners: Vec<Corner>,
}

/// One of the points whose mixtures are all there is.
#[derive(Clone, Debug)]
pub(super) struct Corner {
    pub(super) weights: Vec<f64>,
    /// The conditions that it only just keeps.
    pub(super) on: Places,
}

/// A set of places.
#[derive(Clone, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Places(Vec<u64>);

impl Places {
    pub(super) fn add(&mut self, place: usize) {
        if self.0.len() <= place / 64 {
            self.0.resize(place / 64 + 1, 0);
        }
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    pub(super) fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    pub(super) fn both(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| a & b).collect())
    }

    pub(super) fn holds_all(&self, others: &Self) -> bool {
        others.0.iter().enumerate().all(|(at, word)| self.0.get(at).copied().unwrap_or(0) & word == *word)
    }

    pub(super) fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.0
            .iter()
            .enumerate()
            .flat_map(|(at, word)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| at * 64 + bit))
    }
}

impl Region {
    /// All weights that sum to 1.
    pub fn all(criteria: usize) -> Self {
        let corner = |place: usize| {
            let mut on = Places::default();
            (0..criteria).filter(|other| *other != place).for_each(|other| on.add(other));
            let weights = (0..criteria).map(|other| if other == place { 1.0 } else { 0.0 }).collect();
            Corner { weights, on }
        };
        Self { conditions: criteria, corners: (0..criteria).map(corner).collect() }
    }

    /// Only these weights.
    pub fn point(weights: Vec<f64>) -> Self {
        let mut on = Places::default();
        weights.iter().enumerate().filter(|(_, weight)| **weight <= 0.0).for_each(|(place, _)| on.add(place));
        Self { conditions: weights.len(), corners: vec![Corner { weights, on }] }
    }

    /// No weights.
    pub fn nothing() -> Self {
        Self { conditions: 0, corners: Vec::new() }
    }

    /// Keeps what has a sum of coefficient times weight of at least 0; nothing may be left.
    pub fn cut(&mut self, coefficients: &[f64]) {
        let size: f64 = coefficients.iter().map(|coefficient| coefficient.abs()).fold(0.0, f64::max);
        let height = |corner: &Corner| {
            let height = dot(&corner.weights, coefficients);
            if height.abs() <= ON_PLANE * size { 0.0 } else { height }
        };
        let heights: Vec<f64> = self.corners.iter().map(height).collect();
        let condition = self.conditions;
        self.conditions += 1;
        let crossings = self.crossings(&heights, condition);
        let old = std::mem::take(&mut self.corners);
        for (mut corner, height) in old.into_iter().zip(heights) {
            if height == 0.0 {
                corner.on.add(condition);
            }
            if height >= 0.0 {
                self.corners.push(corner);
            }
        }
        self.corners.extend(crossings);
    }

    /// Keeps what has a sum of coefficient times weight of 0; nothing may be left.
    pub fn slice(&mut self, coefficients: &[f64]) {
        let down: Vec<f64> = coefficients.iter().map(|coefficient| -coefficient).collect();
        self.cut(coefficients);
        self.cut(&down);
    }

    /// The corners where edges cross a new condition.
    fn crossings(&self, heights: &[f64], condition: usize) -> Vec<Corner> {
        let mut crossings = Vec::new();
        let above = || self.corners.iter().zip(heights).filter(|(_, height)| **height > 0.0);
        let below = || self.corners.iter().zip(heights).filter(|(_, height)| **height < 0.0);
        for (high, &up) in above() {
            for (low, &down) in below() {
                let mut on = high.on.both(&low.on);
                let between = self.corners.iter().filter(|corner| corner.on.holds_all(&on)).count();
                if between > 2 {
                    continue;
                }
                let share = up / (up - down);
                let weights = high.weights.iter().zip(&low.weights).map(|(high, low)| high + share * (low - high));
                let weights = weights.collect();
                on.add(condition);
                crossings.push(Corner { weights, on });
            }
        }
        crossings
    }

    /// Whether no weights are left.
    pub fn is_empty(&self) -> bool {
        self.corners.is_empty()
    }

    /// The least and the most that the sum of coefficient times weight can be; none if the region is empty.
    pub fn range(&self, coefficients: &[f64]) -> Option<(f64, f64)> {
        let sums = self.corners.iter().map(|corner| dot(&corner.weights, coefficients));
        sums.fold(None, |range, sum| match range {
            None => Some((sum, sum)),
            Some((low, high)) => Some((f64::min(low, sum), f64::max(high, sum))),
        })
    }

    /// The corners.
    pub fn corners(&self) -> impl Iterator<Item = &[f64]> {
        self.corners.iter().map(|corner| corner.weights.as_slice())
    }

    /// The region cut into simplices, if it takes no more than `most`.
    pub fn cells(&self, most: usize) -> Option<Cells> {
        Cells::of(&self.corners, self.conditions, most)
    }
}

pub(super) fn dot(weights: &[f64], coefficients: &[f64]) -> f64 {
    weights.iter().zip(coefficients).map(|(weight, coefficient)| weight * coefficient).sum()
}
