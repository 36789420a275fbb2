//! One judgement at a time: how far each total, the order, and the first of it depend on it.

use super::Lens;
use crate::order;
use crate::programme::InterventionId;

/// Totals closer than this are equal.
pub(super) const TIE: f64 = 1e-9;

/// What depends on one leaf of the model, all else as it is taken for.
#[derive(Clone, Debug, PartialEq)]
pub struct LeafEffect {
    /// The place of the leaf in the model.
    pub leaf: usize,
    /// The values of the leaf between which it may turn out.
    pub ends: (f64, f64),
    /// The interventions whose totals change, the largest change first.
    pub swings: Vec<Swing>,
    /// The ranks that the present first takes at the one end and at the other.
    pub first_ranks: (usize, usize),
    /// How many pairs of interventions are expected to change their order when it becomes known.
    pub moves: f64,
    /// The chance that another intervention than the first then has the highest total.
    pub changes_first: f64,
    /// How much higher the total of the best is expected to be when the best may be chosen after it is known.
    pub worth: f64,
}

/// How a total changes with a leaf.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// Which intervention.
    pub id: InterventionId,
    /// Its total and rank at the one end of the leaf.
    pub low: (f64, usize),
    /// Its total and rank at the other end.
    pub high: (f64, usize),
}

impl Swing {
    /// How far the total moves.
    pub fn length(&self) -> f64 {
        (self.high.0 - self.low.0).abs()
    }
}

/// The leaves on which anything depends: those that move most pairs first, then those that move totals most.
pub fn tornado(lens: &mut Lens) -> Vec<LeafEffect> {
    let mut effects: Vec<LeafEffect> = (0..lens.model.leaves.len()).filter_map(|leaf| effect(lens, leaf)).collect();
    let length = |effect: &LeafEffect| effect.swings.first().map_or(0.0, Swing::length);
    order::sort_by(&mut effects, |a, b| {
        b.moves.total_cmp(&a.moves).then(length(b).total_cmp(&length(a))).then(a.leaf.cmp(&b.leaf))
    });
    effects
}

/// What depends on a leaf; none if nothing does.
fn effect(lens: &mut Lens, leaf: usize) -> Option<LeafEffect> {
    let law = &lens.model.leaves.get(leaf)?.law;
    let (ends, outcomes) = (law.ends(), law.outcomes());
    let touched = lens.touched(leaf);
    let with = |lens: &mut Lens, value: f64| {
        let mut totals = lens.totals.clone();
        for (place, total) in touched.iter().zip(lens.totals_at(leaf, value)) {
            if let Some(slot) = totals.get_mut(*place) {
                *slot = total;
            }
        }
        totals
    };
    let (low, high) = (with(lens, ends.0), with(lens, ends.1));
    let at = |place: usize, totals: &[f64]| {
        let own = totals.get(place).copied().unwrap_or_default();
        (own, 1 + totals.iter().filter(|total| **total > own + TIE).count())
    };
    let swing = |place: &usize| Swing { id: InterventionId(*place), low: at(*place, &low), high: at(*place, &high) };
    let mut swings: Vec<Swing> = touched.iter().map(swing).filter(|swing| swing.length() > TIE).collect();
    if swings.is_empty() {
        return None;
    }
    order::sort_by(&mut swings, |a, b| b.length().total_cmp(&a.length()).then(a.id.cmp(&b.id)));
    let now_first = first(&lens.totals).unwrap_or_default();
    let first_ranks = (at(now_first, &low).1, at(now_first, &high).1);
    let (mut moves, mut changes_first, mut best_after) = (0.0, 0.0, 0.0);
    let mut expected = vec![0.0; lens.totals.len()];
    for (value, chance) in outcomes {
        let totals = with(lens, value);
        moves += chance * swapped(&lens.totals, &totals, &touched) as f64;
        changes_first += if first(&totals) == first(&lens.totals) { 0.0 } else { chance };
        best_after += chance * totals.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        expected.iter_mut().zip(&totals).for_each(|(sum, total)| *sum += chance * total);
    }
    let best_before = expected.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let worth = (best_after - best_before).max(0.0);
    Some(LeafEffect { leaf, ends, swings, first_ranks, moves, changes_first, worth })
}

/// How many pairs stand the other way round.
fn swapped(before: &[f64], after: &[f64], touched: &[usize]) -> usize {
    let count = |one: usize, others: &mut dyn Iterator<Item = usize>| {
        let lead = |totals: &[f64], other: usize| match (totals.get(one), totals.get(other)) {
            (Some(one), Some(other)) => one - other,
            _ => 0.0,
        };
        others.filter(|other| lead(before, *other) * lead(after, *other) < 0.0).count()
    };
    match touched {
        [one] => count(*one, &mut (0..before.len())),
        _ => (0..before.len()).map(|one| count(one, &mut (one + 1..before.len()))).sum(),
    }
}

/// The place of the highest total; of equals the first.
pub(super) fn first(totals: &[f64]) -> Option<usize> {
    let most = totals.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    totals.iter().position(|total| *total > most - TIE)
}
