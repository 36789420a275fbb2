//! Goes through every choice that can still be better than the best known.
//!
//! Under a bound of `bound.rs` each decision against its advice has a loss that adds up. Interventions are decided
//! from the clearest case to the least clear, so that most of the choices are ruled out after a few decisions.

use super::bound::{Bound, Decided};
use super::check;
use super::instance::Instance;
use crate::math;
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
    /// The joints that any of its ways brings.
    joints: Vec<usize>,
}

struct Way {
    /// The item that is chosen; none if it is left.
    item: Option<usize>,
    loss: f64,
    /// What it adds to each row that the decision has to do with, by the place in `rows` of the decision.
    uses: Vec<f64>,
    /// The joints that it brings.
    joints: Vec<usize>,
}

/// A joint on the way: it is there once a way that brings it is taken, and not once none is left that could.
struct Joined {
    /// Ways taken that bring it.
    taken: usize,
    /// Decisions to come that could bring it.
    open: usize,
    /// What is lost of the bound if it is there, and if it is not.
    losses: (f64, f64),
    /// What it adds to rows if it is there, by the place of the limit.
    uses: Vec<(usize, f64)>,
}

impl Joined {
    /// Whether it is there; none if that is open.
    fn is_there(&self) -> Option<bool> {
        if self.taken > 0 { Some(true) } else { (self.open == 0).then_some(false) }
    }
}

/// A row as a sum that must stay at or below a bound.
struct Limit {
    bound: f64,
    sum: f64,
}

impl Limit {
    fn fits(&self) -> bool {
        self.sum <= self.bound + ROUNDING * self.bound.abs()
    }
}

impl Joined {
    fn new() -> Self {
        Self { taken: 0, open: 0, losses: (0.0, 0.0), uses: Vec::new() }
    }
}

/// Rows by place, and the least that a decision can add to each.
type RowParts = Vec<(usize, f64)>;

struct Walk<'a> {
    instance: &'a Instance,
    decisions: Vec<Decision>,
    /// For each decision, the rows it has to do with, and the least that it can add to each.
    rows: Vec<RowParts>,
    limits: Vec<Limit>,
    joints: Vec<Joined>,
    /// What is lost of the bound before anything is decided.
    lost: f64,
    chosen: Vec<bool>,
    /// For each number of decisions made, the sums of gains on the curves, and last what is added besides, at most.
    sums: Vec<Vec<f64>>,
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
    let complete = walk.feasible() && walk.go(0, bound.total - walk.lost) || !walk.feasible();
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
        let mut joints: Vec<Joined> = instance.joints.iter().map(|_| Joined::new()).collect();
        for row in instance.rows.iter().filter(|row| !row.is_once()) {
            for (place, part) in &row.terms {
                if let Some(uses) = by_item.get_mut(*place) {
                    uses.push((limits.len(), row.sign() * part));
                }
            }
            let mut sum = 0.0;
            for (place, part) in &row.joint {
                if let Some(joint) = joints.get_mut(*place) {
                    joint.uses.push((limits.len(), row.sign() * part));
                    sum += (row.sign() * part).min(0.0);
                }
            }
            limits.push(Limit { bound: row.sign() * row.loose_bound(instance.slack), sum });
        }
        let at = |place: usize| bound.over.get(place).copied().unwrap_or_default();
        for (place, joint) in joints.iter_mut().enumerate() {
            let over = at(count + place);
            joint.losses = (over.max(0.0) - over, over.max(0.0));
        }
        let brought = |item: usize| {
            let all = instance.joints.iter().enumerate();
            all.filter(move |(_, joint)| joint.of.contains(&item)).map(|(place, _)| place)
        };
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
            let way = |item: Option<usize>| {
                let joints = item.into_iter().flat_map(brought).collect();
                Way { item, loss: most - item.map_or(0.0, at), uses: uses(item), joints }
            };
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
            let mut its_joints: Vec<usize> = ways.iter().flat_map(|way| &way.joints).copied().collect();
            order::sort_by(&mut its_joints, |a, b| a.cmp(b));
            its_joints.dedup();
            for joint in &its_joints {
                joints.iter_mut().skip(*joint).take(1).for_each(|it| it.open += 1);
            }
            decisions.push((clear, Decision { ways, joints: its_joints }, rows));
        }
        order::sort_by(&mut decisions, |a, b| b.0.total_cmp(&a.0));
        let (mut list, mut rows) = (Vec::new(), Vec::new());
        for (_, decision, its_rows) in decisions {
            list.push(decision);
            rows.push(its_rows);
        }
        let mut walk = Self {
            instance,
            decisions: list,
            rows,
            limits,
            joints,
            lost: 0.0,
            chosen: vec![false; count],
            sums: vec![besides(instance)],
            steps: 0,
            limit,
            target: f64::NEG_INFINITY,
            best,
            margin: 0.0,
        };
        for place in 0..walk.joints.len() {
            walk.lost += walk.settle(place, 1.0);
        }
        walk
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
            if self.may_arrive(at) {
                self.arrive();
            }
            return true;
        }
        for way in 0..ways {
            let Some((item, loss)) = self.way(at, way).map(|way| (way.item, way.loss)) else { break };
            if left - loss <= self.target {
                break;
            }
            let fits = self.shift(at, way, 1.0);
            let joined = self.join(at, way);
            if fits && self.fits_joints(at) && left - loss - joined > self.target {
                self.set(item, true);
                self.add(at, item);
                let went = self.go(at + 1, left - loss - joined);
                self.set(item, false);
                if !went {
                    self.part(at, way);
                    self.shift(at, way, -1.0);
                    return false;
                }
            }
            self.part(at, way);
            self.shift(at, way, -1.0);
        }
        true
    }

    /// Takes a way as far as joints are concerned; gives what is lost by those of which it is now clear whether they
    /// are there.
    fn join(&mut self, at: usize, way: usize) -> f64 {
        let mut lost = 0.0;
        for nth in 0..self.decisions.get(at).map_or(0, |decision| decision.joints.len()) {
            let Some((place, brings)) = self.joint_of(at, way, nth) else { continue };
            let Some(joint) = self.joints.get_mut(place) else { continue };
            let was_open = joint.is_there().is_none();
            joint.open -= 1;
            joint.taken += usize::from(brings);
            if was_open {
                lost += self.settle(place, 1.0);
            }
        }
        lost
    }

    /// Takes back what [`Self::join`] did.
    fn part(&mut self, at: usize, way: usize) {
        for nth in 0..self.decisions.get(at).map_or(0, |decision| decision.joints.len()) {
            let Some((place, brings)) = self.joint_of(at, way, nth) else { continue };
            let Some(joint) = self.joints.get(place) else { continue };
            let opens = joint.taken == usize::from(brings);
            if opens {
                self.settle(place, -1.0);
            }
            if let Some(joint) = self.joints.get_mut(place) {
                joint.open += 1;
                joint.taken -= usize::from(brings);
            }
        }
    }

    /// The nth joint that a decision can bring, and whether this way of it does.
    fn joint_of(&self, at: usize, way: usize, nth: usize) -> Option<(usize, bool)> {
        let place = *self.decisions.get(at)?.joints.get(nth)?;
        Some((place, self.way(at, way)?.joints.contains(&place)))
    }

    /// Adds what a joint uses beyond the least to the rows, or takes it off, if it is clear whether it is there; gives
    /// what is lost of the bound.
    fn settle(&mut self, place: usize, sign: f64) -> f64 {
        let Some(joint) = self.joints.get(place) else { return 0.0 };
        let Some(is_there) = joint.is_there() else { return 0.0 };
        for (row, part) in &joint.uses {
            if let Some(limit) = self.limits.get_mut(*row) {
                limit.sum += sign * (if is_there { *part } else { 0.0 } - part.min(0.0));
            }
        }
        if is_there { joint.losses.0 } else { joint.losses.1 }
    }

    /// Whether the rows can be kept that the joints of a decision have to do with.
    fn fits_joints(&self, at: usize) -> bool {
        let joints = self.decisions.get(at).into_iter().flat_map(|decision| &decision.joints);
        let rows = joints.filter_map(|joint| self.joints.get(*joint)).flat_map(|joint| &joint.uses);
        let mut limits = rows.filter_map(|(row, _)| self.limits.get(*row));
        limits.all(Limit::fits)
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
                fits &= limit.fits();
            }
        }
        fits
    }

    fn set(&mut self, item: Option<usize>, to: bool) {
        if let Some(chosen) = item.and_then(|it| self.chosen.get_mut(it)) {
            *chosen = to;
        }
    }

    /// Works out the sums after a decision from those before it.
    fn add(&mut self, at: usize, item: Option<usize>) {
        if self.sums.len() < at + 2 {
            self.sums.resize(at + 2, Vec::new());
        }
        let Some(([.., before], [after, ..])) = self.sums.split_at_mut_checked(at + 1) else { return };
        after.clone_from(before);
        let Some(item) = item.and_then(|it| self.instance.items.get(it)) else { return };
        let parts = item.gains.iter().copied().chain([item.plain]);
        after.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
    }

    /// Whether a whole choice can be worth more than the target, as its sums tell at once.
    fn may_arrive(&self, at: usize) -> bool {
        let Some(sums) = self.sums.get(at) else { return true };
        let curves = sums.iter().zip(&self.instance.curves);
        let gained: f64 = curves.map(|(gain, curve)| -curve.weight * math::exp_m1(-gain)).sum();
        let besides = sums.last().copied().unwrap_or_default();
        gained + besides > self.target - ROUNDING * self.instance.size
    }

    /// A whole choice: is it better?
    fn arrive(&mut self) {
        if !self.instance.overlap.is_empty() {
            // What several reach takes long to tell.
            if check::most(self.instance, &self.chosen) <= self.target {
                return;
            }
            self.steps += self.instance.overlap.effort();
        }
        let worth = self.instance.worth(&self.chosen);
        if worth > self.target && check::broken(self.instance, &self.chosen).next().is_none() {
            *self.best = Some(self.chosen.clone());
            self.raise();
        }
    }
}

/// The sums before anything is decided: what is shared may add as much as it can.
fn besides(instance: &Instance) -> Vec<f64> {
    let mut sums = vec![0.0; instance.curves.len()];
    sums.push(instance.joints.iter().map(|joint| joint.plain.max(0.0)).sum());
    sums
}

/// Sums that go up and down again come back with a rounding error of about this share.
const ROUNDING: f64 = 1e-9;
