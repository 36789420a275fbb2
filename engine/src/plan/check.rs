//! Computes what a choice is worth and whether it keeps every requirement, without any solver.

use super::instance::{Instance, Joint, Requirement, Row, Sense};
use super::overlap::Reach;
use crate::math;

/// A choice, computed outside the solver.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Relief that lasts, less harm at its price.
    pub value: f64,
    /// Its cost to the programme over all periods.
    pub cost: f64,
    /// Its money by period.
    pub by_period: Vec<Money>,
    /// The relief of each constraint, 0 to below 1, not scaled by quality.
    pub relief: Vec<f64>,
    /// The harm to each constraint, 0 to below 1.
    pub harm: Vec<f64>,
    /// The requirements that it breaks; none, for a plan that is shown.
    pub broken: Vec<Requirement>,
}

/// The money of one period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Money {
    /// The cost to the programme.
    pub cost: f64,
    /// What others than the programme pay.
    pub partners: f64,
}

/// Computes a choice, given for each item whether it is chosen.
pub(super) fn check(instance: &Instance, chosen: &[bool]) -> Checked {
    let items = || instance.items.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(item, _)| item);
    let sums = |count: usize, of: fn(&super::Item) -> &Vec<f64>| {
        let mut sums = vec![0.0; count];
        for item in items() {
            sums.iter_mut().zip(of(item)).for_each(|(sum, part)| *sum += part);
        }
        sums
    };
    let constraints = instance.items.first().map_or(0, |item| item.relief.len());
    let by_period = instance.money_by_period(chosen);
    let share = |logarithm: &f64| -math::exp_m1(-logarithm);
    Checked {
        value: value(instance, chosen),
        cost: by_period.iter().map(|money| money.cost).sum(),
        by_period,
        relief: sums(constraints, |item| &item.relief).iter().map(share).collect(),
        harm: sums(constraints, |item| &item.harm).iter().map(share).collect(),
        broken: broken(instance, chosen).map(|row| row.requirement).collect(),
    }
}

/// What a choice is worth: diminishing returns on every curve, and what each item adds by itself.
pub(super) fn value(instance: &Instance, chosen: &[bool]) -> f64 {
    value_of(instance, chosen, &gains(instance, chosen))
}

fn value_of(instance: &Instance, chosen: &[bool], gains: &[f64]) -> f64 {
    let (plain, joined) = beside(instance, chosen);
    height(instance, gains) + plain + joined
}

/// What each item and each joint of a choice adds by itself.
fn beside(instance: &Instance, chosen: &[bool]) -> (f64, f64) {
    let plain: f64 = instance.items.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(item, _)| item.plain).sum();
    let joined: f64 =
        instance.joints.iter().filter(|it| it.plain != 0.0 && it.is_there(chosen)).map(|it| it.plain).sum();
    (plain, joined)
}

/// What a choice is worth beside the curves.
pub(super) fn plain(instance: &Instance, chosen: &[bool]) -> f64 {
    let (plain, joined) = beside(instance, chosen);
    plain + joined
}

/// What sums of gains are worth.
fn height(instance: &Instance, gains: &[f64]) -> f64 {
    gains.iter().zip(&instance.curves).map(|(gain, curve)| -curve.weight * math::exp_m1(-gain)).sum()
}

/// What a choice is worth at most: as if what several reach counted for each of them.
pub(super) fn most(instance: &Instance, chosen: &[bool]) -> f64 {
    value_of(instance, chosen, &straight_gains(instance, chosen))
}

impl Instance {
    /// What a choice reaches through others on the map; none where nothing overlaps.
    pub fn reach(&self, chosen: &[bool]) -> Option<Reach> {
        let (apart, together) = self.overlap.reached(chosen)?;
        Some(Reach { apart, together, value: most(self, chosen) - value(self, chosen) })
    }
}

/// The sum of gains on each curve, where what several reach counts once.
pub(super) fn gains(instance: &Instance, chosen: &[bool]) -> Vec<f64> {
    let mut gains = straight_gains(instance, chosen);
    if !instance.overlap.is_empty() {
        let lost = instance.overlap.lost(gains.len(), chosen);
        gains.iter_mut().zip(lost).for_each(|(gain, lost)| *gain -= lost);
    }
    gains
}

/// The sum of gains on each curve, where what several reach counts for each of them.
pub(super) fn straight_gains(instance: &Instance, chosen: &[bool]) -> Vec<f64> {
    let mut gains = vec![0.0; instance.curves.len()];
    for (item, _) in instance.items.iter().zip(chosen).filter(|(_, chosen)| **chosen) {
        gains.iter_mut().zip(&item.gains).for_each(|(sum, gain)| *sum += gain);
    }
    gains
}

/// The rows that a choice breaks.
pub(super) fn broken<'i>(instance: &'i Instance, chosen: &'i [bool]) -> impl Iterator<Item = &'i Row> {
    instance.rows.iter().filter(move |row| !row.holds(&instance.joints, chosen, instance.slack))
}

impl Row {
    /// The sum of this row for a choice.
    pub(super) fn sum(&self, joints: &[Joint], chosen: &[bool]) -> f64 {
        let items = self.terms.iter().filter(|(place, _)| chosen.get(*place) == Some(&true)).map(|(_, part)| part);
        let is_there = |place: usize| joints.get(place).is_some_and(|joint| joint.is_there(chosen));
        let joint = self.joint.iter().filter(|(place, _)| is_there(*place)).map(|(_, part)| part);
        items.chain(joint).sum()
    }

    /// Whether a choice keeps this row, up to a share of the row's size.
    pub fn holds(&self, joints: &[Joint], chosen: &[bool], slack: f64) -> bool {
        let sum = self.sum(joints, chosen);
        let bound = self.loose_bound(slack);
        match self.sense {
            Sense::AtMost => sum <= bound,
            Sense::AtLeast => sum >= bound,
        }
    }

    /// How far a choice is from keeping this row, as a share of the row's size; 0 if it is kept.
    pub(super) fn shortfall(&self, joints: &[Joint], chosen: &[bool]) -> f64 {
        let sum = self.sum(joints, chosen);
        let size = self.terms.iter().chain(&self.joint).map(|(_, part)| part.abs()).fold(self.bound.abs(), f64::max);
        let over = match self.sense {
            Sense::AtMost => sum - self.bound,
            Sense::AtLeast => self.bound - sum,
        };
        if size > 0.0 { (over / size).max(0.0) } else { 0.0 }
    }
}
