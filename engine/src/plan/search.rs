//! Finds the best choice and proves it.
//!
//! The value of a plan is a sum of curves that flatten out. A linear programme cannot hold a curve,
//! but it can hold straight lines that touch it from above; its best choice is then never worse than
//! the true one. Where the curve lies below the lines at that choice, a line is added that touches
//! there, and so on until the choice is as good as the bound (outer approximation).

use super::PlanError;
use super::check::gains;
use super::formulate::{Columns, Tangents, first_tangents, formulate};
use super::instance::Instance;
use super::start::{improve, start};
use super::{Item, Proof};
use crate::linear::{Relaxed, Solved, relax, solve};
use crate::math;

/// The objective of the linear programme in units of value: so that the solver's tolerances (about a
/// millionth) lie far below ours.
const SCALE: f64 = 10_000.0;

/// Rounds of adding lines before the whole search. Without an end, a solver that returns the same
/// values again and again would keep it going; more than a few have never been needed.
const ROUNDS: usize = 60;

/// What a search came to.
pub(super) enum Found {
    /// A choice that keeps every row.
    Plan {
        /// For each item, whether it is chosen.
        chosen: Vec<bool>,
        /// How sure it is that none is better.
        proof: Proof,
    },
    /// No choice keeps every row.
    Nothing,
}

/// Finds the best choice of an instance.
pub(super) fn search(instance: &Instance) -> Result<Found, PlanError> {
    if instance.items.is_empty() {
        let kept = instance.rows.iter().all(|row| row.holds(&[], instance.slack));
        let proof = Proof::Optimal { tolerance: instance.tolerance };
        return Ok(if kept { Found::Plan { chosen: Vec::new(), proof } } else { Found::Nothing });
    }
    let mut tangents = first_tangents(instance);
    if !fit_relaxed(instance, &mut tangents)? {
        return Ok(Found::Nothing);
    }
    let mut best = start(instance);
    let mut steps = instance.node_limit;
    let mut bound = f64::INFINITY;
    for _ in 0..ROUNDS {
        let model = formulate(instance, &tangents, SCALE / instance.size);
        let values = best.as_ref().map(|chosen| values(instance, &tangents, chosen));
        match solve(&model, values.as_deref(), steps)? {
            Solved::Impossible => return Ok(Found::Nothing),
            Solved::Unknown if best.is_none() => {
                return Err(PlanError::NoPlanYet { limit: instance.node_limit });
            }
            Solved::Unknown => break,
            Solved::Best { values, bound: proven_bound, proven, steps: taken } => {
                let chosen: Vec<bool> = values.iter().take(instance.items.len()).map(|value| *value > 0.5).collect();
                steps = steps.saturating_sub(taken).max(1);
                bound = bound.min(proven_bound * instance.size / SCALE);
                let touched = touch(&mut tangents, &gains(instance, &chosen), instance.tolerance * FINE);
                if best.as_ref().is_none_or(|best| instance.better(&chosen, best)) {
                    best = Some(chosen);
                }
                let Some(best) = &best else { break };
                let reached = bound - instance.worth(best) <= instance.tolerance * FINE;
                if reached || !touched || !proven || steps <= 1 {
                    break;
                }
            }
        }
    }
    let Some(mut chosen) = best else {
        return Err(PlanError::NoPlanYet { limit: instance.node_limit });
    };
    improve(instance, &mut chosen);
    let gap = bound - instance.worth(&chosen);
    let proof =
        if gap <= instance.tolerance { Proof::Optimal { tolerance: instance.tolerance } } else { Proof::Gap { gap } };
    Ok(Found::Plan { chosen, proof })
}

/// The search goes on to this share of the tolerance, so that what breaks ties can be told apart.
const FINE: f64 = 0.01;

/// Adds lines where the relaxed programme wants to be: cheap, and most of what the whole one will need.
/// Says whether any values at all keep the rows.
fn fit_relaxed(instance: &Instance, tangents: &mut Tangents) -> Result<bool, PlanError> {
    for _ in 0..ROUNDS {
        let model = formulate(instance, tangents, SCALE / instance.size);
        let Relaxed::Best(values) = relax(&model)? else {
            return Ok(false);
        };
        let columns = Columns::of(instance);
        let gain = |curve| values.get(columns.gain(curve)).copied().unwrap_or_default();
        let gains: Vec<f64> = (0..instance.curves.len()).map(gain).collect();
        if !touch(tangents, &gains, instance.tolerance) {
            break;
        }
    }
    Ok(true)
}

/// Adds a line to each curve that its lines overrate by more than `tolerance` at these gains.
fn touch(tangents: &mut Tangents, gains: &[f64], tolerance: f64) -> bool {
    let mut added = false;
    for (points, &gain) in tangents.iter_mut().zip(gains) {
        if height(points, gain) + math::exp_m1(-gain) > tolerance {
            points.push(gain);
            added = true;
        }
    }
    added
}

/// The lowest of the lines that touch a curve at `points`.
fn height(points: &[f64], gain: f64) -> f64 {
    let line = |point: &f64| {
        let fall = 1.0 + math::exp_m1(-point);
        fall * (gain - point) - math::exp_m1(-point)
    };
    points.iter().map(line).fold(1.0, f64::min)
}

/// The values of a model's columns for a choice.
fn values(instance: &Instance, tangents: &Tangents, chosen: &[bool]) -> Vec<f64> {
    let mut values: Vec<f64> = chosen.iter().map(|chosen| f64::from(*chosen)).collect();
    for (gain, points) in gains(instance, chosen).into_iter().zip(tangents) {
        values.extend([gain, height(points, gain)]);
    }
    values
}

impl Instance {
    /// What a choice is worth when ties are broken: its value, less a tolerance's worth for spending
    /// the cost of everything.
    pub(super) fn worth(&self, chosen: &[bool]) -> f64 {
        let cost: f64 =
            self.items.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(item, _)| item.total_cost()).sum();
        super::check::value(self, chosen) - self.thrift() * cost
    }

    /// What one unit of money is worth in breaking ties.
    pub(super) fn thrift(&self) -> f64 {
        let all: f64 = self.items.iter().map(Item::total_cost).sum();
        if all > 0.0 { self.tolerance / all } else { 0.0 }
    }

    /// Whether the first choice goes before the second: worth more, or as much and first by short name.
    fn better(&self, first: &[bool], second: &[bool]) -> bool {
        let (one, other) = (self.worth(first), self.worth(second));
        one > other || (one == other && first > second)
    }
}
