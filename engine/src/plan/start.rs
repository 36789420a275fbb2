//! A good choice by quick means, for the search to begin from.

use super::bound::Decided;
use super::check::broken;
use super::instance::{Instance, Requirement, Sense};
use crate::order;

/// A choice from the shares of a relaxed programme: what it takes nearly whole, then the rest by share while
/// nothing is exceeded. None if that does not keep every row.
pub(super) fn from_relaxed(instance: &Instance, decided: &[Decided], shares: &[f64]) -> Option<Vec<bool>> {
    let share = |place: usize| shares.get(place).copied().unwrap_or_default();
    let mut ways: Vec<(f64, usize, usize)> = Vec::new();
    for (group, (items, decided)) in instance.groups.iter().zip(decided).enumerate() {
        let allowed = items.iter().filter(|place| decided.allows(**place));
        ways.extend(allowed.map(|place| (share(*place), group, *place)));
    }
    order::sort_by(&mut ways, |a, b| b.0.total_cmp(&a.0));
    let mut chosen = vec![false; instance.items.len()];
    let mut taken = vec![false; instance.groups.len()];
    let mut exceeded = Exceeded::new(instance);
    // What needs company comes later than its company, which may have a smaller share: two rounds.
    for _ in 0..2 {
        for (_, group, place) in &ways {
            let free = taken.get(*group) == Some(&false);
            if free && exceeded.add(*place) {
                set(&mut chosen, *place, true);
                taken.iter_mut().skip(*group).take(1).for_each(|it| *it = true);
            }
        }
    }
    let keeps = decided.iter().zip(&taken).all(|(decided, taken)| decided.allows_none() || *taken);
    (keeps && self::keeps(instance, &chosen)).then_some(chosen)
}

/// Sums of the rows that must stay low.
struct Exceeded {
    uses: Vec<Vec<(usize, f64)>>,
    /// For each item, the joints that it brings.
    brings: Vec<Vec<usize>>,
    /// What each joint uses of each row; nothing once it is there.
    joint_uses: Vec<Vec<(usize, f64)>>,
    /// What is left of each row.
    left: Vec<f64>,
}

impl Exceeded {
    fn new(instance: &Instance) -> Self {
        let mut uses: Vec<Vec<(usize, f64)>> = vec![Vec::new(); instance.items.len()];
        let mut joint_uses: Vec<Vec<(usize, f64)>> = vec![Vec::new(); instance.joints.len()];
        let mut left = Vec::new();
        for row in instance.rows.iter().filter(|row| row.sense == Sense::AtMost && !row.is_once()) {
            for (place, part) in &row.terms {
                if let Some(uses) = uses.get_mut(*place) {
                    uses.push((left.len(), *part));
                }
            }
            for (place, part) in &row.joint {
                if let Some(uses) = joint_uses.get_mut(*place) {
                    uses.push((left.len(), *part));
                }
            }
            left.push(row.loose_bound(instance.slack));
        }
        let mut brings: Vec<Vec<usize>> = vec![Vec::new(); instance.items.len()];
        for (place, joint) in instance.joints.iter().enumerate() {
            for item in &joint.of {
                brings.iter_mut().skip(*item).take(1).for_each(|brings| brings.push(place));
            }
        }
        Self { uses, brings, joint_uses, left }
    }

    /// What an item uses of each row, with the joints that are not there yet.
    fn uses(&self, place: usize) -> Vec<(usize, f64)> {
        let mut uses = self.uses.get(place).cloned().unwrap_or_default();
        let brings = self.brings.get(place).into_iter().flatten();
        for (row, part) in brings.filter_map(|joint| self.joint_uses.get(*joint)).flatten() {
            match uses.iter_mut().find(|(other, _)| other == row) {
                Some((_, sum)) => *sum += part,
                None => uses.push((*row, *part)),
            }
        }
        uses
    }

    /// Takes an item if nothing is exceeded by it.
    fn add(&mut self, place: usize) -> bool {
        let uses = self.uses(place);
        let fits = uses.iter().all(|(row, part)| *part <= 0.0 || self.left.get(*row).is_some_and(|left| part <= left));
        if fits {
            for (row, part) in uses {
                self.left.iter_mut().skip(row).take(1).for_each(|left| *left -= part);
            }
            for joint in self.brings.get(place).into_iter().flatten() {
                self.joint_uses.iter_mut().skip(*joint).take(1).for_each(Vec::clear);
            }
        }
        fits
    }
}

/// A choice that keeps every row, found by adding what helps most for its cost; none if that finds none.
pub(super) fn start(instance: &Instance) -> Option<Vec<bool>> {
    let mut chosen = vec![false; instance.items.len()];
    for row in &instance.rows {
        if let Requirement::MustFund(_) = row.requirement
            && let Some((place, _)) = row.terms.first()
        {
            set(&mut chosen, *place, true);
        }
    }
    // Requirements that ask for more can only be met by adding: what helps most for its cost, first.
    for _ in 0..instance.items.len() {
        if keeps(instance, &chosen) {
            break;
        }
        add_best(instance, &mut chosen)?;
    }
    keeps(instance, &chosen).then_some(chosen)
}

fn keeps(instance: &Instance, chosen: &[bool]) -> bool {
    broken(instance, chosen).next().is_none()
}

/// How far a choice is from keeping every row, each measured by its size.
fn shortfall(instance: &Instance, chosen: &[bool]) -> f64 {
    instance.rows.iter().map(|row| row.shortfall(&instance.joints, chosen)).sum()
}

/// Adds the item that lowers the shortfall most for its cost; none if nothing does.
fn add_best(instance: &Instance, chosen: &mut [bool]) -> Option<()> {
    let now = shortfall(instance, chosen);
    let mut best: Option<(f64, usize)> = None;
    for place in 0..chosen.len() {
        if chosen.get(place) == Some(&true) {
            continue;
        }
        set(chosen, place, true);
        let then = shortfall(instance, chosen);
        set(chosen, place, false);
        let cost = instance.items.get(place).map_or(0.0, super::Item::total_cost);
        let rate = (now - then) / (1.0 + cost);
        if then < now && best.is_none_or(|(most, _)| rate > most) {
            best = Some((rate, place));
        }
    }
    let (_, place) = best?;
    set(chosen, place, true);
    Some(())
}

/// Puts an earlier item in the place of a later one that is its equal in everything that counts.
pub(super) fn twins(instance: &Instance, chosen: &mut [bool]) {
    for out in 0..chosen.len() {
        for into in 0..out {
            let (Some(one), Some(other)) = (instance.items.get(into), instance.items.get(out)) else { continue };
            if chosen.get(out) != Some(&true) || chosen.get(into) != Some(&false) {
                continue;
            }
            let same = one.gains == other.gains && one.plain == other.plain && one.total_cost() == other.total_cost();
            let same = same && instance.joints.iter().all(|it| it.of.contains(&into) == it.of.contains(&out));
            if !same {
                continue;
            }
            set(chosen, out, false);
            set(chosen, into, true);
            if !keeps(instance, chosen) {
                set(chosen, out, true);
                set(chosen, into, false);
            }
        }
    }
}

fn set(chosen: &mut [bool], place: usize, to: bool) {
    if let Some(chosen) = chosen.get_mut(place) {
        *chosen = to;
    }
}
