//! Why each intervention is in the plan or out of it, and which requirements bind.

use super::check::{broken, value};
use super::instance::{Instance, Requirement};
use crate::order;
use crate::programme::InterventionId;

/// Why a chosen intervention is in.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Which intervention.
    pub id: InterventionId,
    /// What the plan's value would lose without it, all else kept.
    pub gain: f64,
    /// Its cost to the programme.
    pub cost: f64,
    /// The requirements that the plan would break without it.
    pub needed_for: Vec<Requirement>,
}

/// Why an intervention is out.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// Which intervention.
    pub id: InterventionId,
    /// What the plan's value would gain with it, all else kept: often it could not be paid.
    pub gain: f64,
    /// Its cost to the programme.
    pub cost: f64,
    /// Why.
    pub why: Why,
}

/// Why an intervention is out.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// It adds nothing to this plan, or does more harm than good.
    AddsNothing,
    /// The plan would break these requirements with it.
    Breaks(Vec<Requirement>),
    /// It could be added and would help: the search stopped at its limit.
    NotReached,
}

/// The reasons for every item, and the requirements that bind.
pub(super) fn reasons(instance: &Instance, plan: &[bool]) -> (Vec<Chosen>, Vec<LeftOut>, Vec<Requirement>) {
    let now = value(instance, plan);
    let mut chosen = Vec::new();
    let mut left_out = Vec::new();
    let mut stopped: Vec<Vec<Requirement>> = Vec::new();
    for group in &instance.groups {
        let flipped = |place: usize| {
            let mut other = plan.to_vec();
            other.iter_mut().skip(place).take(1).for_each(|flag| *flag = !*flag);
            let breaks: Vec<Requirement> = broken(instance, &other).map(|row| row.requirement).collect();
            (place, value(instance, &other), breaks)
        };
        let picked = group.iter().copied().find(|place| plan.get(*place) == Some(&true));
        let is_in = picked.is_some();
        // Of the ways to do what is left out, the one that breaks least tells why.
        let ways = picked.map_or_else(|| group.clone(), |place| vec![place]);
        let Some((place, then, breaks)) = ways.into_iter().map(flipped).min_by_key(|(.., breaks)| breaks.len()) else {
            continue;
        };
        let Some(item) = instance.items.get(place) else { continue };
        if then > now + instance.tolerance && !breaks.is_empty() {
            stopped.push(breaks.clone());
        }
        // Another way to do what is chosen may be better and stopped as well.
        for way in group.iter().copied().filter(|way| picked.is_some_and(|picked| picked != *way)) {
            let mut other = plan.to_vec();
            other.iter_mut().enumerate().filter(|(at, _)| group.contains(at)).for_each(|(at, flag)| *flag = at == way);
            if value(instance, &other) > now + instance.tolerance {
                stopped.push(broken(instance, &other).map(|row| row.requirement).collect());
            }
        }
        let cost = item.total_cost();
        if is_in {
            chosen.push(Chosen { id: item.id, gain: now - then, cost, needed_for: breaks });
        } else {
            let gain = then - now;
            let why = if gain <= instance.tolerance {
                Why::AddsNothing
            } else if breaks.is_empty() {
                Why::NotReached
            } else {
                Why::Breaks(breaks)
            };
            left_out.push(LeftOut { id: item.id, gain, cost, why });
        }
    }
    order::sort_by_key(&mut chosen, |chosen| chosen.id);
    order::sort_by_key(&mut left_out, |left| left.id);
    stopped.retain(|breaks| !breaks.is_empty());
    (chosen, left_out, binding(&stopped))
}

/// The requirements that bind: of the sets that each stop a move to a better plan, those that contain
/// no other such set. To let the plan improve, all of one such set must be loosened.
fn binding(stopped: &[Vec<Requirement>]) -> Vec<Requirement> {
    let within = |small: &Vec<Requirement>, large: &Vec<Requirement>| small.iter().all(|it| large.contains(it));
    let smallest = |set: &&Vec<Requirement>| !stopped.iter().any(|other| other.len() < set.len() && within(other, set));
    let mut binding: Vec<Requirement> = stopped.iter().filter(smallest).flatten().copied().collect();
    order::sort_by_key(&mut binding, |requirement| *requirement);
    binding.dedup();
    binding
}
