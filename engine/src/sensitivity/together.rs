//! Several judgements at once, each about one intervention: what is expected to change when all of them become known.
//!
//! A total depends only on its own intervention's judgements, so that each has its own few ways to turn out, whatever
//! the others do. Pairs, the first and the best are then counted exactly over these ways, without draws.

use std::collections::BTreeMap;

use super::Lens;
use super::tornado::TIE;
use crate::order;

/// The seed of the ways that are drawn.
const SEED: u64 = 1;

/// What is expected to change when several judgements become known together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Together {
    /// How many pairs of interventions are expected to change their order.
    pub moves: f64,
    /// The chance that another intervention than the first then has the highest total.
    pub changes_first: f64,
    /// How much higher the total of the best is expected to be when the best may be chosen after they are known.
    pub worth: f64,
}

/// The ways in which one total may turn out, the lowest first, each with its chance.
struct Ways(Vec<(f64, f64)>);

impl Ways {
    fn mean(&self) -> f64 {
        self.0.iter().map(|(total, chance)| total * chance).sum()
    }

    /// The chance that it is at most so high.
    fn up_to(&self, most: f64) -> f64 {
        self.0.iter().take_while(|(total, _)| *total <= most).map(|(_, chance)| chance).sum()
    }

    /// The chance that it lies above another.
    fn above(&self, other: &Self) -> f64 {
        let mut below = 0.0;
        let mut others = other.0.iter().peekable();
        let mut sum = 0.0;
        for (total, chance) in &self.0 {
            while let Some((_, more)) = others.next_if(|(lower, _)| lower < total) {
                below += more;
            }
            sum += chance * below;
        }
        sum
    }
}

/// What is expected to change when all of `leaves` become known, each of which speaks of one intervention; those that
/// do not are left as they are taken for.
///
/// Where the answers about one intervention can turn out in more than `most` ways, so many are drawn.
pub fn together(lens: &mut Lens, leaves: &[usize], most: usize) -> Together {
    let mut own: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for leaf in leaves {
        if let Some(id) = lens.model.leaves.get(*leaf).and_then(|leaf| leaf.key.intervention()) {
            own.entry(id.0).or_default().push(*leaf);
        }
    }
    let now = lens.totals.clone();
    let all: Vec<Ways> = now
        .iter()
        .enumerate()
        .map(|(place, total)| match own.get(&place) {
            Some(leaves) => ways(lens, place, leaves, most),
            None => Ways(vec![(*total, 1.0)]),
        })
        .collect();
    let Some(first) = super::tornado::first(&now) else {
        return Together::default();
    };
    let best_after = highest(&all);
    let best_before = all.iter().map(Ways::mean).fold(f64::NEG_INFINITY, f64::max);
    Together {
        moves: turned(&now, &all),
        changes_first: (1.0 - stays_first(first, &all)).clamp(0.0, 1.0),
        worth: (best_after - best_before).max(0.0),
    }
}

/// How the total of one intervention may turn out.
fn ways(lens: &mut Lens, place: usize, leaves: &[usize], most: usize) -> Ways {
    let laws: Vec<_> = leaves.iter().filter_map(|leaf| Some((*leaf, lens.model.leaves.get(*leaf)?.clone()))).collect();
    let each: Vec<Vec<(f64, f64)>> = laws.iter().map(|(_, leaf)| leaf.law.outcomes()).collect();
    let count = each.iter().fold(1_usize, |count, outcomes| count.saturating_mul(outcomes.len()));
    let mut ways = Vec::new();
    if count <= most {
        for way in 0..count {
            let mut left = way;
            let mut chance = 1.0;
            let mut answers = Vec::new();
            for ((leaf, _), outcomes) in laws.iter().zip(&each) {
                let turn = outcomes.get(left % outcomes.len().max(1)).copied().unwrap_or_default();
                left /= outcomes.len().max(1);
                chance *= turn.1;
                answers.push((*leaf, turn.0));
            }
            ways.push((lens.total_with(place, &answers), chance));
        }
    } else {
        for draw in 0..most as u64 {
            let answer =
                |(place, leaf): &(usize, crate::model::Leaf)| (*place, leaf.law.at(leaf.stream(SEED).unit(draw)));
            let answers: Vec<(usize, f64)> = laws.iter().map(answer).collect();
            ways.push((lens.total_with(place, &answers), 1.0 / most as f64));
        }
    }
    order::sort_by(&mut ways, |a, b| a.0.total_cmp(&b.0));
    Ways(ways)
}

/// How many pairs are expected to stand the other way round.
fn turned(now: &[f64], all: &[Ways]) -> f64 {
    let mut moves = 0.0;
    let places: Vec<(&f64, &Ways)> = now.iter().zip(all).collect();
    for (place, (before, ways)) in places.iter().enumerate() {
        for (other_before, other) in places.iter().skip(place + 1) {
            if ways.0.len() == 1 && other.0.len() == 1 {
                continue;
            }
            if before > other_before {
                moves += other.above(ways);
            } else if before < other_before {
                moves += ways.above(other);
            }
        }
    }
    moves
}

/// The chance that the one at a place has the highest total; of equals the one that stands before the others has it.
fn stays_first(first: usize, all: &[Ways]) -> f64 {
    let Some(own) = all.get(first) else { return 0.0 };
    let others = |total: f64| {
        let others = all.iter().enumerate().filter(|(place, _)| *place != first);
        others.fold(1.0, |chance, (place, other)| {
            chance * other.up_to(if place < first { total - TIE } else { total + TIE })
        })
    };
    own.0.iter().map(|(total, chance)| chance * others(*total)).sum()
}

/// How high the highest of all totals is expected to be.
fn highest(all: &[Ways]) -> f64 {
    let mut steps: Vec<(f64, usize, f64)> = Vec::new();
    for (place, ways) in all.iter().enumerate() {
        steps.extend(ways.0.iter().map(|(total, chance)| (*total, place, *chance)));
    }
    order::sort_by(&mut steps, |a, b| a.0.total_cmp(&b.0));
    // The chance of each to lie no higher than the step that was reached; the highest does if all do.
    let mut reached = vec![0.0; all.len()];
    let mut started = 0;
    let (mut before, mut sum) = (0.0, 0.0);
    for (total, place, chance) in steps {
        let Some(slot) = reached.get_mut(place) else { continue };
        started += usize::from(*slot == 0.0);
        *slot += chance;
        if started == all.len() {
            let now: f64 = reached.iter().product::<f64>().min(1.0);
            sum += total * (now - before);
            before = now;
        }
    }
    // What rounding leaves of the whole.
    if before > 0.0 { sum / before } else { 0.0 }
}
