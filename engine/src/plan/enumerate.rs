//! Goes through every choice that can still be better than the best known.
//!
//! Under a bound of `bound.rs` each decision against its advice has a loss that adds up. Interventions are decided
//! from the clearest case to the least clear, so that most of the choices are ruled out after a few decisions.

use super::bound::{Bound, Decided};
use super::check;
use super::instance::Instance;
use crate::order;

/// What came of going through choices.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Enumerated {
    /// Whether all were gone through that can be worth more than the target.
    pub(super) complete: bool,
    /// Part choices that were tried.
    pub(super) steps: u64,
}

/// One intervention to be decided: its ways to be done or left, each with the loss it brings, least first.
struct Decision {
    ways: Vec<Way>,
}

struct Way {
    /// The item that is chosen; none if it is left.
    item: Option<usize>,
    loss: f64,
    /// What it adds to each row that the decision has to do with, by the place in `rows` of the decision.
    uses: Vec<f64>,
}

/// A row as a sum that must stay at or below a bound.
struct Limit {
    bound: f64,
    sum: f64,
}

/// Rows by place, and the least that a decision can add to each.
type RowParts = Vec<(usize, f64)>;

struct Walk<'a> {
    instance: &'a Instance,
    decisions: Vec<Decision>,
    /// For each decision, the rows it has to do with, and the least that it can add to each.
    rows: Vec<RowParts>,
    limits: Vec<Limit>,
    chosen: Vec<bool>,
    steps: u64,
    limit: u64,
    /// Choices not worth more than this are of no interest.
    target: f64,
    best: &'a mut Option<Vec<bool>>,
    margin: f64,
}

/// Goes through all choices with what is decided that can be worth more than `target` and more than the best known
/// by more than `margin`, for at most `limit` steps; the best is renewed on the way.
pub(super) fn enumerate(
    instance: &Instance,
    bound: &Bound,
    decided: &[Decided],
    target: f64,
    margin: f64,
    limit: u64,
    best: &mut Option<Vec<bool>>,
) -> Enumerated {
    let mut walk = Walk::new(instance, bound, decided, limit, best);
    walk.target = target;
    walk.margin = margin;
    walk.raise();
    let complete = walk.feasible() && walk.go(0, bound.total) || !walk.feasible();
    Enumerated { complete, steps: walk.steps }
}

impl<'a> Walk<'a> {
    fn new(
        instance: &'a Instance,
        bound: &Bound,
        decided: &[Decided],
        limit: u64,
        best: &'a mut Option<Vec<bool>>,
    ) -> Self {
        let count = instance.items.len();
        let mut by_item: Vec<Vec<(usize, f64)>> = vec![Vec::new(); count];
        let mut limits = Vec::new();
        for row in instance.rows.iter().filter(|row| !row.is_once()) {
            for (place, part) in &row.terms {
                if let Some(uses) = by_item.get_mut(*place) {
                    uses.push((limits.len(), row.sign() * part));
                }
            }
            limits.push(Limit { bound: row.sign() * row.loose_bound(instance.slack), sum: 0.0 });
        }
        let at = |place: usize| bound.over.get(place).copied().unwrap_or_default();
        let mut decisions: Vec<(f64, Decision, RowParts)> = Vec::new();
        for (group, decided) in instance.groups.iter().zip(decided) {
            let free: Vec<usize> = group.iter().copied().filter(|it| decided.allows(*it)).collect();
            let none = decided.allows_none();
            let least = if none { 0.0 } else { f64::NEG_INFINITY };
            let most = free.iter().map(|it| at(*it)).fold(least, f64::max);
            let mut rows: Vec<usize> = free.iter().filter_map(|it| by_item.get(*it)).flatten().map(|it| it.0).collect();
            order::sort_by(&mut rows, |a, b| a.cmp(b));
            rows.dedup();
            let uses = |item: Option<usize>| -> Vec<f64> {
                let own: &[(usize, f64)] = item.and_then(|it| by_item.get(it)).map_or(&[], Vec::as_slice);
                let part = |row: &usize| own.iter().filter(|(other, _)| other == row).map(|(_, part)| part).sum();
                rows.iter().map(part).collect()
            };
            let way = |item: Option<usize>| Way { item, loss: most - item.map_or(0.0, at), uses: uses(item) };
            let mut ways: Vec<Way> =
                none.then_some(None).into_iter().chain(free.iter().copied().map(Some)).map(way).collect();
            order::sort_by(&mut ways, |a, b| a.loss.total_cmp(&b.loss));
            let least = |place: usize| {
                let parts = ways.iter().filter_map(|way| way.uses.get(place)).copied();
                parts.fold(f64::INFINITY, f64::min)
            };
            let rows: Vec<(usize, f64)> = rows.iter().enumerate().map(|(place, row)| (*row, least(place))).collect();
            // The sums begin with the least that everything undecided can add.
            for (row, least) in &rows {
                limits.iter_mut().skip(*row).take(1).for_each(|limit| limit.sum += least);
            }
            // What is decided comes first of all.
            let clear = ways.get(1).map_or(f64::INFINITY, |way| way.loss);
            decisions.push((clear, Decision { ways }, rows));
        }
        order::sort_by(&mut decisions, |a, b| b.0.total_cmp(&a.0));
        let (mut list, mut rows) = (Vec::new(), Vec::new());
        for (_, decision, its_rows) in decisions {
            list.push(decision);
            rows.push(its_rows);
        }
        Self {
            instance,
            decisions: list,
            rows,
            limits,
            chosen: vec![false; count],
            steps: 0,
            limit,
            target: f64::NEG_INFINITY,
            best,
            margin: 0.0,
        }
    }

    fn feasible(&self) -> bool {
        self.limits.iter().all(|limit| limit.sum <= limit.bound)
    }

    /// What must be exceeded rises with the best that is known.
    fn raise(&mut self) {
        if let Some(best) = self.best.as_ref() {
            self.target = self.target.max(self.instance.worth(best) + self.margin);
        }
    }

    /// Goes on from a decision; false if the limit was reached.
    fn go(&mut self, at: usize, left: f64) -> bool {
        self.steps += 1;
        if self.steps > self.limit {
            return false;
        }
        let ways = self.decisions.get(at).map_or(0, |decision| decision.ways.len());
        if ways == 0 {
            self.arrive();
            return true;
        }
        for way in 0..ways {
            let Some((item, loss)) = self.way(at, way).map(|way| (way.item, way.loss)) else { break };
            if left - loss <= self.target {
                break;
            }
            let fits = self.shift(at, way, 1.0);
            if fits {
                self.set(item, true);
                let went = self.go(at + 1, left - loss);
                self.set(item, false);
                if !went {
                    self.shift(at, way, -1.0);
                    return false;
                }
            }
            self.shift(at, way, -1.0);
        }
        true
    }

    fn way(&self, at: usize, way: usize) -> Option<&Way> {
        self.decisions.get(at)?.ways.get(way)
    }

    /// Adds what a way uses beyond the least to the rows, or takes it off; says whether the rows can be kept.
    fn shift(&mut self, at: usize, way: usize, sign: f64) -> bool {
        let Some(way) = self.decisions.get(at).and_then(|decision| decision.ways.get(way)) else { return false };
        let mut fits = true;
        for ((row, least), uses) in self.rows.get(at).into_iter().flatten().zip(&way.uses) {
            if let Some(limit) = self.limits.get_mut(*row) {
                limit.sum += sign * (uses - least);
                fits &= limit.sum <= limit.bound + ROUNDING * limit.bound.abs();
            }
        }
        fits
    }

    fn set(&mut self, item: Option<usize>, to: bool) {
        if let Some(chosen) = item.and_then(|it| self.chosen.get_mut(it)) {
            *chosen = to;
        }
    }

    /// A whole choice: is it better?
    fn arrive(&mut self) {
        let worth = self.instance.worth(&self.chosen);
        if worth > self.target && check::broken(self.instance, &self.chosen).next().is_none() {
            *self.best = Some(self.chosen.clone());
            self.raise();
        }
    }
}

/// Sums that go up and down again come back with a rounding error of about this share.
const ROUNDING: f64 = 1e-9;
