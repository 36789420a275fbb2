//! Every choice that no other dominates, by dynamic programming over part choices.
//!
//! Projects are gone through one by one. A part choice is dropped when another has at least its value at every
//! corner and uses no more of any requirement that is still open: whatever completes the one completes the
//! other (Nemhauser and Ullmann, 1969, for one value and one budget; Liesiö, Mild and Salo, 2008, for many).

use crate::order;
use crate::plan::{Row, Sense};

/// What the choices are made from.
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    /// For each project, what it adds to every value; more is better.
    pub values: &'a [Vec<f64>],
    /// For each project, its cost: of two that are equal in every value the cheaper dominates.
    pub costs: &'a [f64],
    /// What every choice must keep.
    pub rows: &'a [Row],
    /// How closely rows must be kept, relative to their size.
    pub slack: f64,
    /// More part choices than this are not compared.
    pub limit: usize,
    /// Whether choices that are equal in every value and in cost are all kept; else the first by place is.
    pub keep_equals: bool,
}

/// There are more part choices than may be compared.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TooMany;

/// Values that differ by less than this share of their size are equal.
const EQUAL: f64 = 1e-9;

/// A row over the projects as a sum that must stay at or below a bound.
struct Limit {
    parts: Vec<f64>,
    bound: f64,
    /// From each project on, the least and the most that the rest can add.
    least: Vec<f64>,
    most: Vec<f64>,
}

#[derive(Clone, Debug)]
struct Label {
    values: Vec<f64>,
    cost: f64,
    /// The sum of each row so far; far below any sum where the rest can no longer break the row.
    used: Vec<f64>,
    /// The chosen projects: the first by place at the highest bit of the first word.
    chosen: Vec<u64>,
}

/// Stands for the sum of a row that can no longer be broken.
const CLOSED: f64 = f64::NEG_INFINITY;

impl Labels<'_> {
    /// Every choice that keeps the rows and that no other dominates, the first by place first.
    ///
    /// # Errors
    ///
    /// If more than the limit would have to be compared.
    pub fn best(&self) -> Result<Vec<Vec<bool>>, TooMany> {
        let count = self.values.len();
        let limits: Vec<Limit> = self.rows.iter().map(|row| Limit::of(row, count, self.slack)).collect();
        let dimension = self.values.first().map_or(0, Vec::len);
        let size = |place: usize| self.values.iter().filter_map(|it| it.get(place)).map(|it| it.abs()).sum::<f64>();
        let equal: Vec<f64> = (0..dimension).map(|place| size(place) * EQUAL).collect();
        let start = Label {
            values: vec![0.0; dimension],
            cost: 0.0,
            used: vec![0.0; limits.len()],
            chosen: vec![0; count.div_ceil(64)],
        };
        let mut labels: Vec<Label> = start.settled(&limits, 0).into_iter().collect();
        for place in 0..count {
            let taken: Vec<Label> = labels.iter().map(|label| self.with(label, place, &limits)).collect();
            let both = labels.into_iter().chain(taken);
            labels = both.filter_map(|label| label.settled(&limits, place + 1)).collect();
            labels = self.undominated(labels, &equal);
            if labels.len() > self.limit {
                return Err(TooMany);
            }
        }
        order::sort_by(&mut labels, |a, b| b.chosen.cmp(&a.chosen));
        let bit = |label: &Label, place: usize| {
            label.chosen.get(place / 64).is_some_and(|word| word >> (63 - place % 64) & 1 == 1)
        };
        Ok(labels.iter().map(|label| (0..count).map(|place| bit(label, place)).collect()).collect())
    }

    fn with(&self, label: &Label, place: usize, limits: &[Limit]) -> Label {
        let mut label = label.clone();
        if let Some(values) = self.values.get(place) {
            label.values.iter_mut().zip(values).for_each(|(sum, it)| *sum += it);
        }
        label.cost += self.costs.get(place).copied().unwrap_or_default();
        for (used, limit) in label.used.iter_mut().zip(limits) {
            *used += limit.parts.get(place).copied().unwrap_or_default();
        }
        if let Some(word) = label.chosen.get_mut(place / 64) {
            *word |= 1 << (63 - place % 64);
        }
        label
    }

    fn undominated(&self, mut labels: Vec<Label>, equal: &[f64]) -> Vec<Label> {
        // A label can be dominated only by one with as much of the first value; of equals, the cheaper and then
        // the first by place stand in front.
        order::sort_by(&mut labels, |a, b| {
            let value = |label: &Label| label.values.first().copied().unwrap_or_default();
            value(b).total_cmp(&value(a)).then(a.cost.total_cmp(&b.cost)).then_with(|| b.chosen.cmp(&a.chosen))
        });
        let open = labels.iter().any(|label| label.used.iter().any(|used| *used != CLOSED));
        if equal.len() == 2 && !open && !self.keep_equals {
            return sweep(labels, equal);
        }
        let mut kept: Vec<Label> = Vec::new();
        let mut gone: Vec<bool> = Vec::new();
        for label in labels {
            if kept.iter().zip(&gone).any(|(other, gone)| !gone && self.dominates(other, &label, equal)) {
                continue;
            }
            // Sums that agree but for rounding may stand in the wrong order.
            for (other, gone) in kept.iter().zip(&mut gone).rev() {
                let near = |label: &Label| label.values.first().copied().unwrap_or_default();
                if near(other) > near(&label) + equal.first().copied().unwrap_or_default() {
                    break;
                }
                *gone |= self.dominates(&label, other, equal);
            }
            kept.push(label);
            gone.push(false);
            if kept.len() > 2 * self.limit {
                break;
            }
        }
        kept.into_iter().zip(gone).filter(|(_, gone)| !gone).map(|(label, _)| label).collect()
    }

    fn dominates(&self, one: &Label, other: &Label, equal: &[f64]) -> bool {
        let mut more = false;
        for ((a, b), equal) in one.values.iter().zip(&other.values).zip(equal) {
            if *a < b - equal {
                return false;
            }
            more |= *a > b + equal;
        }
        if one.used.iter().zip(&other.used).any(|(a, b)| a > b) {
            return false;
        }
        let rounding = EQUAL * one.cost.abs().max(other.cost.abs());
        if more {
            return true;
        }
        if (one.cost - other.cost).abs() > rounding {
            return one.cost < other.cost;
        }
        !self.keep_equals && one.chosen > other.chosen
    }
}

/// The same for two values and no open rows, in one pass.
fn sweep(labels: Vec<Label>, equal: &[f64]) -> Vec<Label> {
    let [near, margin] = *equal else { return labels };
    let at = |label: &Label, place: usize| label.values.get(place).copied().unwrap_or_default();
    let mut most = f64::NEG_INFINITY;
    let mut kept: Vec<Label> = Vec::new();
    for label in labels {
        let second = at(&label, 1);
        if second > most + margin {
            most = second;
            // Sums that agree but for rounding may stand in the wrong order.
            while kept.last().is_some_and(|last| at(last, 0) <= at(&label, 0) + near) {
                kept.pop();
            }
            kept.push(label);
        }
    }
    kept
}

impl Label {
    /// The label with the rows closed that the rest cannot break; none if the rest cannot mend a row.
    fn settled(mut self, limits: &[Limit], from: usize) -> Option<Self> {
        for (used, limit) in self.used.iter_mut().zip(limits) {
            let at = |sums: &[f64]| sums.get(from).copied().unwrap_or_default();
            if *used + at(&limit.least) > limit.bound {
                return None;
            }
            if *used + at(&limit.most) <= limit.bound {
                *used = CLOSED;
            }
        }
        Some(self)
    }
}

impl Limit {
    fn of(row: &Row, count: usize, slack: f64) -> Self {
        let sign = if row.sense == Sense::AtMost { 1.0 } else { -1.0 };
        let mut parts = vec![0.0; count];
        for (place, part) in &row.terms {
            if let Some(slot) = parts.get_mut(*place) {
                *slot += sign * part;
            }
        }
        let rest = |part: fn(f64) -> f64| {
            let mut sums = vec![0.0; count + 1];
            let mut sum = 0.0;
            for (slot, it) in sums.iter_mut().rev().skip(1).zip(parts.iter().rev()) {
                sum += part(*it);
                *slot = sum;
            }
            sums
        };
        let (least, most) = (rest(|part| part.min(0.0)), rest(|part| part.max(0.0)));
        Self { bound: sign * row.bound + slack * row.bound.abs().max(1.0), least, most, parts }
    }
}
