//! A good choice by quick means, for the search to begin from.

use super::check::{broken, gains};
use super::instance::{Instance, Requirement};
use crate::order;

/// How often the moves are tried over all items.
const ROUNDS: usize = 20;

/// A choice that keeps every row, found by adding the best for the money and exchanging pairs while
/// that helps; none if the quick means find none.
pub(super) fn start(instance: &Instance) -> Option<Vec<bool>> {
    let mut chosen = vec![false; instance.items.len()];
    for row in &instance.rows {
        if let Requirement::MustFund(id) = row.requirement {
            chosen.iter_mut().zip(&instance.items).for_each(|(chosen, item)| *chosen |= item.id == id);
        }
    }
    // Requirements that ask for more can only be met by adding: what helps most for its cost, first.
    for _ in 0..instance.items.len() {
        if keeps(instance, &chosen) {
            break;
        }
        add_best(instance, &mut chosen, |chosen| shortfall(instance, chosen))?;
    }
    if !keeps(instance, &chosen) {
        return None;
    }
    improve(instance, &mut chosen);
    Some(chosen)
}

fn keeps(instance: &Instance, chosen: &[bool]) -> bool {
    broken(instance, chosen).next().is_none()
}

/// How far a choice is from keeping every row, each measured by its size.
fn shortfall(instance: &Instance, chosen: &[bool]) -> f64 {
    instance.rows.iter().map(|row| row.shortfall(chosen)).sum()
}

/// Adds the item that lowers `far` most for its cost; none if nothing does.
fn add_best(instance: &Instance, chosen: &mut [bool], far: impl Fn(&[bool]) -> f64) -> Option<()> {
    let now = far(chosen);
    let mut best: Option<(f64, usize)> = None;
    for place in 0..chosen.len() {
        if chosen.get(place) == Some(&true) {
            continue;
        }
        let then = with(chosen, place, true, &far);
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

/// Adds, drops and exchanges while the worth rises.
pub(super) fn improve(instance: &Instance, chosen: &mut [bool]) {
    for _ in 0..ROUNDS {
        let mut better = false;
        for place in order(instance, chosen) {
            better |= flip(instance, chosen, place);
        }
        better |= exchange(instance, chosen);
        if !better {
            break;
        }
    }
}

/// Items by what they would add for their cost, best first.
fn order(instance: &Instance, chosen: &[bool]) -> Vec<usize> {
    let now = instance.worth(chosen);
    let mut copy = chosen.to_vec();
    let mut rated: Vec<(f64, usize)> = (0..chosen.len())
        .map(|place| {
            let cost = instance.items.get(place).map_or(0.0, super::Item::total_cost);
            let then = with(&mut copy, place, true, |chosen| instance.worth(chosen));
            ((then - now) / (1.0 + cost), place)
        })
        .collect();
    order::sort_by(&mut rated, |a, b| b.0.total_cmp(&a.0));
    rated.into_iter().map(|(_, place)| place).collect()
}

/// Adds or drops one item if that raises the worth.
fn flip(instance: &Instance, chosen: &mut [bool], place: usize) -> bool {
    let now = instance.worth(chosen);
    let Some(&was) = chosen.get(place) else {
        return false;
    };
    set(chosen, place, !was);
    if instance.worth(chosen) > now && keeps(instance, chosen) {
        return true;
    }
    set(chosen, place, was);
    false
}

/// Exchanges one chosen item for another if that raises the worth, or leaves it and puts an earlier one in.
fn exchange(instance: &Instance, chosen: &mut [bool]) -> bool {
    let mut better = false;
    let base = gains(instance, chosen);
    if base.is_empty() && chosen.is_empty() {
        return false;
    }
    for out in 0..chosen.len() {
        for into in 0..chosen.len() {
            if chosen.get(out) != Some(&true) || chosen.get(into) != Some(&false) {
                continue;
            }
            let now = instance.worth(chosen);
            set(chosen, out, false);
            set(chosen, into, true);
            let then = instance.worth(chosen);
            let rises = then > now || (then == now && into < out);
            if rises && keeps(instance, chosen) {
                better = true;
            } else {
                set(chosen, out, true);
                set(chosen, into, false);
            }
        }
    }
    better
}

fn set(chosen: &mut [bool], place: usize, to: bool) {
    if let Some(chosen) = chosen.get_mut(place) {
        *chosen = to;
    }
}

/// What `f` gives if one item were set, leaving the choice as it was.
fn with<T>(chosen: &mut [bool], place: usize, to: bool, f: impl FnOnce(&[bool]) -> T) -> T {
    let was = chosen.get(place).copied().unwrap_or_default();
    set(chosen, place, to);
    let result = f(chosen);
    set(chosen, place, was);
    result
}
