//! What can overtake a plan: other plans that cost no more and may be worth more.

use super::{Pool, Project, dot};
use crate::document::wire::Aim;
use crate::order;
use crate::plan::{Row, Sense};

/// A plan that costs no more than another and may be worth more.
#[derive(Clone, Debug, PartialEq)]
pub struct Competitor {
    /// For each project, whether it is chosen.
    pub chosen: Vec<bool>,
    /// The least and the most that it can be worth more than the other; below 0 where it is worth less.
    pub lead: (f64, f64),
}

/// Every plan that keeps the rows, costs no more than `plan`, and is worth more under some allowed weights and
/// some values within their ranges; the greatest lead first. None if it takes more than `limit` steps to tell.
pub fn competitors(pool: &Pool, plan: &[bool], slack: f64, limit: u64) -> Option<Vec<Competitor>> {
    if pool.aim == Aim::LeastCost {
        return Some(Vec::new());
    }
    let corners = pool.corners.as_ref()?;
    let picked = |place: usize| plan.get(place) == Some(&true);
    let cost: f64 = pool.projects.iter().zip(plan).filter(|(_, is)| **is).map(|(it, _)| it.cost).sum();
    let mut rows = pool.rows();
    rows.push(Row {
        requirement: crate::plan::Requirement::Budget,
        name: "no dearer".to_owned(),
        joint: Vec::new(),
        terms: pool.projects.iter().enumerate().map(|(place, it)| (place, it.cost)).collect(),
        sense: Sense::AtMost,
        bound: cost,
        unit: 0.0,
    });
    // To have what the plan has counts as little as it can, to have what it lacks as much as it can.
    let part = |place: usize, it: &Project, corner: &[f64]| dot(if picked(place) { &it.low } else { &it.high }, corner);
    let parts: Vec<Vec<f64>> = corners
        .iter()
        .map(|corner| pool.projects.iter().enumerate().map(|(place, it)| part(place, it, corner)).collect())
        .collect();
    let sum = |parts: &Vec<f64>| parts.iter().zip(plan).filter(|(_, is)| **is).map(|(it, _)| it).sum::<f64>();
    let leads: Vec<f64> = parts.iter().map(|parts| -sum(parts)).collect();
    let size: f64 = parts.iter().flatten().map(|it| it.abs()).fold(0.0, f64::max);
    let by_rate = parts.iter().map(|parts| by_rate(parts, pool)).collect();
    let mut search =
        Search { pool, plan, rows: &rows, slack, parts: &parts, by_rate, least: 1e-9 * size, limit, found: Vec::new() };
    search.visit(&mut Vec::new(), leads, cost)?;
    let mut found: Vec<Competitor> =
        search.found.iter().map(|chosen| competitor(pool, corners, plan, chosen)).collect();
    order::sort_by(&mut found, |a, b| b.lead.1.total_cmp(&a.lead.1));
    Some(found)
}

/// Projects with something to give, by what they give for their cost.
fn by_rate(parts: &[f64], pool: &Pool) -> Vec<usize> {
    let rate = |place: &usize| {
        let cost = pool.projects.get(*place).map_or(0.0, |it| it.cost);
        parts.get(*place).copied().unwrap_or_default() / cost.max(f64::MIN_POSITIVE)
    };
    let mut places: Vec<usize> =
        (0..parts.len()).filter(|place| parts.get(*place).is_some_and(|it| *it > 0.0)).collect();
    order::sort_by(&mut places, |a, b| rate(b).total_cmp(&rate(a)));
    places
}

fn competitor(pool: &Pool, corners: &[Vec<f64>], plan: &[bool], chosen: &[bool]) -> Competitor {
    let lead = |gained: fn(&Project) -> &Vec<f64>, lost: fn(&Project) -> &Vec<f64>, corner: &[f64]| -> f64 {
        let changes = pool.projects.iter().zip(chosen.iter().zip(plan));
        let each = changes.map(|(it, change)| match change {
            (true, false) => dot(gained(it), corner),
            (false, true) => -dot(lost(it), corner),
            _ => 0.0,
        });
        each.sum()
    };
    let low = corners.iter().map(|corner| lead(|it| &it.low, |it| &it.high, corner)).fold(f64::INFINITY, f64::min);
    let high = corners.iter().map(|corner| lead(|it| &it.high, |it| &it.low, corner)).fold(f64::NEG_INFINITY, f64::max);
    Competitor { chosen: chosen.to_vec(), lead: (low, high) }
}

struct Search<'a> {
    pool: &'a Pool,
    plan: &'a [bool],
    rows: &'a [Row],
    slack: f64,
    /// Corner by corner, what each project adds to the lead.
    parts: &'a [Vec<f64>],
    /// Corner by corner, the projects by what they add for their cost.
    by_rate: Vec<Vec<usize>>,
    /// A lead must be above this.
    least: f64,
    limit: u64,
    found: Vec<Vec<bool>>,
}

impl Search<'_> {
    /// Goes through the projects in order; `leads` are those of what is chosen so far, `money` is what is left.
    fn visit(&mut self, chosen: &mut Vec<bool>, leads: Vec<f64>, money: f64) -> Option<()> {
        self.limit = self.limit.checked_sub(1)?;
        let place = chosen.len();
        let Some(project) = self.pool.projects.get(place) else {
            let keeps = self.rows.iter().all(|row| row.holds(&[], chosen, self.slack));
            if keeps && chosen.as_slice() != self.plan {
                self.found.push(chosen.clone());
            }
            return Some(());
        };
        let cost = project.cost;
        let taken: Vec<f64> = leads
            .iter()
            .zip(self.parts)
            .map(|(lead, parts)| lead + parts.get(place).copied().unwrap_or_default())
            .collect();
        for (take, leads, money) in [(true, taken, money - cost), (false, leads, money)] {
            if money >= -self.slack * cost.max(1.0) && self.promises(place + 1, &leads, money) {
                chosen.push(take);
                self.visit(chosen, leads, money)?;
                chosen.pop();
            }
        }
        Some(())
    }

    /// Whether the projects from a place on may still bring a lead at some corner, were they divisible.
    fn promises(&self, from: usize, leads: &[f64], money: f64) -> bool {
        leads.iter().zip(self.parts).zip(&self.by_rate).any(|((lead, parts), order)| {
            let (mut lead, mut left) = (*lead, money.max(0.0));
            for place in order.iter().filter(|place| **place >= from) {
                let cost = self.pool.projects.get(*place).map_or(0.0, |it| it.cost);
                let part = parts.get(*place).copied().unwrap_or_default();
                let share = if cost > left { left / cost } else { 1.0 };
                lead += part * share;
                left -= cost * share;
                if share < 1.0 {
                    break;
                }
            }
            lead > self.least
        })
    }
}
