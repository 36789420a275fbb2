//! From severity, feasibility and unlock to the priority of each constraint (method, section 2).

use crate::knowledge::{ConstraintId, Knowledge, PerConstraint};
use crate::programme::Programme;
use crate::quantity::Estimate;

/// How much a constraint matters for what to do, as a share of all of them.
///
/// The share has two parts: `base`, for the constraint itself, and `unlock`, for the others that its
/// relief opens. A way round a constraint earns the first and not the second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Priority {
    /// The share for the constraint itself.
    pub base: f64,
    /// The share for the constraints that it opens.
    pub unlock: f64,
    /// The whole share, and the widest range that the unknowns leave it.
    pub share: Estimate,
}

/// The priority of each constraint. The shares sum to 1, or are all 0 if no constraint matters.
pub fn priorities(knowledge: &Knowledge, programme: &Programme) -> PerConstraint<Priority> {
    let scales = &knowledge.scales().basics;
    let top = scales.levels.top.value();
    let known = |level: Option<u8>, unknown: Estimate| {
        level.map_or(unknown, |level| Estimate::sure(f64::from(level))).clamp(0.0, top)
    };
    let severity =
        knowledge.per_constraint(|id| known(programme.diagnosis[id].severity, scales.unknown.severity.number()));
    let feasibility =
        knowledge.per_constraint(|id| known(programme.diagnosis[id].feasibility, scales.unknown.feasibility.number()));
    let weights = |pick: fn(&Estimate) -> f64| raw(knowledge, &severity.map(pick), &feasibility.map(pick), top);
    let (value, low, high) = (weights(|e| e.value), weights(|e| e.low), weights(|e| e.high));
    let sum = |raw: &PerConstraint<Raw>| raw.iter().map(|(_, raw)| raw.whole()).sum::<f64>();
    let (total, lowest, highest) = (sum(&value), sum(&low), sum(&high));
    knowledge.per_constraint(|id| {
        let share = |part: f64| if total > 0.0 { part / total } else { 0.0 };
        // Against the others at their most, and at their least: no completion of the unknowns lies outside.
        let least = ratio(low[id].whole(), highest - high[id].whole());
        let most = ratio(high[id].whole(), lowest - low[id].whole());
        Priority {
            base: share(value[id].base),
            unlock: share(value[id].unlock),
            share: Estimate::new(share(value[id].whole()), least, most),
        }
    })
}

/// `mine / (mine + others)`, 0 where nothing matters.
fn ratio(mine: f64, others: f64) -> f64 {
    let others = others.max(0.0);
    if mine > 0.0 { mine / (mine + others) } else { 0.0 }
}

/// What a constraint weighs before the weights are made to sum to 1.
#[derive(Clone, Copy)]
pub(crate) struct Raw {
    pub(crate) base: f64,
    pub(crate) unlock: f64,
}

impl Raw {
    pub(crate) fn whole(self) -> f64 {
        self.base + self.unlock
    }
}

/// severity x feasibility x (1 + unlock), with severity and feasibility from 0 to 1 and unlock the
/// severities of what the constraint opens.
pub(crate) fn raw(
    knowledge: &Knowledge,
    severity: &PerConstraint<f64>,
    feasibility: &PerConstraint<f64>,
    top: f64,
) -> PerConstraint<Raw> {
    knowledge.per_constraint(|id| {
        let base = severity[id] / top * (feasibility[id] / top);
        let opened: f64 = opens(knowledge, id).map(|other| severity[other] / top).sum();
        Raw { base, unlock: base * opened }
    })
}

/// The constraints that the relief of one is said to open.
pub fn opens(knowledge: &Knowledge, id: ConstraintId) -> impl Iterator<Item = ConstraintId> {
    knowledge.unlocks().iter().filter(move |unlock| unlock.from == id).map(|unlock| unlock.opens)
}
