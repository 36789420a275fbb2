//! Other good plans that really differ, and the judgement of a plan that somebody made by hand.

use super::bound::Decided;
use super::instance::{Instance, Requirement, Row, Sense};
use super::prices::{Edges, difference};
use super::search::{Found, Search};
use super::{Checked, PlanError, check};
use crate::knowledge::Knowledge;
use crate::programme::InterventionId;

/// Which other plans are looked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Differing {
    /// How many.
    pub count: usize,
    /// How much less than the best they may be worth, as a share of it.
    pub within: f64,
    /// How far each must lie from the best and from each other: the money of what is in one and not in the other,
    /// as a share of what the best costs. At 0 any difference will do.
    pub apart: f64,
    /// How close to the best each of them comes, as a share of its value.
    pub gap: f64,
    /// Steps of each search.
    pub steps: u64,
}

/// Another good plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// For each item of the instance, whether it is chosen.
    pub choice: Vec<bool>,
    /// Its value, cost, relief and harm.
    pub checked: Checked,
    /// What is funded in it and not in the best.
    pub enters: Vec<InterventionId>,
    /// What is funded in the best and not in it.
    pub leaves: Vec<InterventionId>,
    /// The money of these, as a share of what the best costs.
    pub distance: f64,
}

impl Differing {
    /// What the knowledge gives, for so many plans.
    pub fn of(knowledge: &Knowledge, count: usize) -> Self {
        let scale = &knowledge.scales().plan;
        Self {
            count,
            within: scale.alternatives_within.value(),
            apart: scale.alternatives_apart.value(),
            gap: scale.change_gap.value(),
            steps: scale.change_steps.value() as u64,
        }
    }
}

/// The best plans that differ from a plan and from each other, the best first.
///
/// # Errors
///
/// If the solver breaks off.
pub fn alternatives(instance: &Instance, best: &[bool], differing: &Differing) -> Result<Vec<Alternative>, PlanError> {
    let mut apart = Instance { gap: differing.gap, node_limit: differing.steps, ..instance.clone() };
    let value = check::value(instance, best);
    let cost = instance.cost(best);
    let mut found: Vec<Alternative> = Vec::new();
    let mut last = best.to_vec();
    while found.len() < differing.count {
        apart.rows.push(distance_row(instance, &last, differing.apart * cost, found.len()));
        let choice = match Search::new(apart.clone()).run() {
            Ok(Found::Plan { chosen, .. }) => chosen,
            Ok(Found::Nothing) | Err(PlanError::NoPlanYet { .. }) => break,
            Err(error) => return Err(error),
        };
        let checked = check::check(instance, &choice);
        if checked.value < value - differing.within * value.abs() - instance.tolerance {
            break;
        }
        let (enters, leaves) = difference(instance, best, &choice);
        last.clone_from(&choice);
        let distance = if cost > 0.0 { distance(instance, best, &choice) / cost } else { 0.0 };
        found.push(Alternative { choice, checked, enters, leaves, distance });
    }
    Ok(found)
}

/// The money of what is in one choice and not in the other; of what is in both to a different share, the difference.
fn distance(instance: &Instance, one: &[bool], other: &[bool]) -> f64 {
    let cost = |group: &[usize], choice: &[bool]| -> f64 {
        let picked = group.iter().filter(|place| choice.get(**place) == Some(&true));
        picked.filter_map(|place| instance.items.get(*place)).map(super::Item::total_cost).sum()
    };
    instance.groups.iter().map(|group| (cost(group, one) - cost(group, other)).abs()).sum()
}

/// The row that a choice keeps if it lies so far from another: by money, or by any intervention where `least` is 0.
fn distance_row(instance: &Instance, from: &[bool], least: f64, nth: usize) -> Row {
    let by_money = least > 0.0;
    let weight = |item: &super::Item| if by_money { item.total_cost() } else { 1.0 };
    let mut bound = if by_money { least } else { 1.0 };
    let mut terms = Vec::new();
    for group in &instance.groups {
        let items = || group.iter().filter_map(|place| Some((*place, instance.items.get(*place)?)));
        let there = items().find(|(place, _)| from.get(*place) == Some(&true)).map_or(0.0, |(_, item)| weight(item));
        // All of it if none of the group is chosen, less what choosing one of its ways takes off.
        bound -= there;
        let part = |item: &super::Item| (weight(item) - there).abs() - there;
        terms.extend(items().map(|(place, item)| (place, part(item))).filter(|(_, part)| *part != 0.0));
    }
    Row {
        requirement: Requirement::Apart(nth),
        name: format!("apart/{nth}"),
        terms,
        joint: Vec::new(),
        sense: Sense::AtLeast,
        bound,
        unit: 0.0,
    }
}

/// What becomes of a plan that somebody made by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// For each item of the instance, whether it is chosen: each intervention in the best of its ways.
    pub choice: Vec<bool>,
    /// Its value, cost, relief and harm, and the requirements that it breaks.
    pub checked: Checked,
    /// A plan that keeps every requirement, spends no more in all and in any period, and is worth more; none if
    /// there is none.
    pub beaten_by: Option<Alternative>,
    /// No plan that spends no more is worth more than this.
    pub bound: f64,
}

/// Judges a plan made by hand, given by its interventions.
///
/// # Errors
///
/// If the solver breaks off.
pub fn judge(instance: &Instance, own: &[InterventionId], edges: &Edges) -> Result<Judged, PlanError> {
    let choice = ways(instance, own)?;
    let checked = check::check(instance, &choice);
    let mut thrifty = Instance { gap: edges.gap, node_limit: edges.steps, ..instance.clone() };
    thrifty.rows.retain(|row| !row.is_money());
    let mut limit = |requirement, bound: f64, cost: &dyn Fn(&[f64]) -> f64| {
        let (terms, joint) = super::joint::money_terms(instance, cost);
        thrifty.rows.push(Row {
            requirement,
            name: "no-dearer".to_owned(),
            terms,
            joint,
            sense: Sense::AtMost,
            bound,
            unit: 1.0,
        });
    };
    limit(Requirement::Budget, checked.cost, &|cost| cost.iter().sum());
    if checked.by_period.len() > 1 {
        for (period, spent) in checked.by_period.iter().enumerate() {
            limit(Requirement::PeriodBudget(period), spent.cost, &|cost| cost.get(period).copied().unwrap_or_default());
        }
    }
    let (beaten_by, bound) = match Search::new(thrifty).run() {
        Ok(Found::Plan { chosen, proof }) => {
            let better = check::check(instance, &chosen);
            let bound = better.value + proof.gap();
            let (enters, leaves) = difference(instance, &choice, &chosen);
            let margin = instance.tolerance.max(edges.gap * better.value.abs());
            let beats = better.value > checked.value + margin;
            let away = distance(instance, &choice, &chosen) / checked.cost.max(f64::MIN_POSITIVE);
            let beaten = Alternative { choice: chosen, checked: better, enters, leaves, distance: away };
            (beats.then_some(beaten), bound)
        }
        Ok(Found::Nothing) | Err(PlanError::NoPlanYet { .. }) => (None, checked.value),
        Err(error) => return Err(error),
    };
    Ok(Judged { choice, checked, beaten_by, bound })
}

/// The choice of just these interventions, each in the best way that keeps the requirements; in the first of its
/// ways where none does.
fn ways(instance: &Instance, own: &[InterventionId]) -> Result<Vec<bool>, PlanError> {
    let mut choice = vec![false; instance.items.len()];
    let mut decisions = Vec::new();
    let mut open = false;
    for (group, items) in instance.groups.iter().enumerate() {
        let id = items.first().and_then(|place| instance.items.get(*place)).map(|item| item.id);
        let Some(id) = id else { continue };
        let is_in = own.contains(&id);
        open |= is_in && items.len() > 1;
        decisions.push((group, if is_in { Decided::In } else { Decided::Out }));
        if let (true, Some(first)) = (is_in, items.first()) {
            choice.iter_mut().skip(*first).take(1).for_each(|it| *it = true);
        }
    }
    if !open {
        return Ok(choice);
    }
    match Search::new(instance.clone()).deciding(&decisions).run() {
        Ok(Found::Plan { chosen, .. }) => Ok(chosen),
        Ok(Found::Nothing) | Err(PlanError::NoPlanYet { .. }) => Ok(choice),
        Err(error) => Err(error),
    }
}
