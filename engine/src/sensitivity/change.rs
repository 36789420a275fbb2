//! What single change would put one intervention ahead of another.

use super::Lens;
use crate::knowledge::CriterionId;
use crate::model::Law;
use crate::order;
use crate::programme::InterventionId;

/// Halvings of an interval in looking for where the order turns: to within a millionth of it.
const HALVINGS: usize = 20;

/// A lead must be larger than this to count.
const TIE: f64 = 1e-9;

/// How the one behind would come ahead of the other by a single change.
#[derive(Clone, Debug, PartialEq)]
pub struct Overtake {
    /// The one ahead.
    pub ahead: InterventionId,
    /// The one behind.
    pub behind: InterventionId,
    /// How far it is behind.
    pub lead: f64,
    /// The changes, each enough alone: the likeliest judgement first, and then weights, the smallest change first.
    pub changes: Vec<Change>,
}

/// A single change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// A judgement turns out otherwise.
    Leaf {
        /// The place of the leaf in the model.
        leaf: usize,
        /// The value nearest to what it is taken for at which the order turns.
        value: f64,
        /// The chance that it turns out so, or further that way.
        chance: f64,
    },
    /// A criterion counts more or less, the others keep their proportions.
    Weight {
        /// Which criterion.
        criterion: CriterionId,
        /// From how much of the whole on.
        weight: f64,
    },
}

/// What single changes would put `behind` ahead of `ahead`.
pub fn overtake(lens: &mut Lens, ahead: InterventionId, behind: InterventionId) -> Overtake {
    let mut leaves = Vec::new();
    for leaf in 0..lens.model.leaves.len() {
        let own = lens.model.leaves.get(leaf).and_then(|leaf| leaf.key.intervention());
        if own.is_none_or(|id| id == ahead || id == behind) {
            leaves.extend(by_leaf(lens, leaf, ahead, behind));
        }
    }
    let chance = |change: &Change| match change {
        Change::Leaf { chance, .. } => *chance,
        Change::Weight { .. } => 0.0,
    };
    order::sort_by(&mut leaves, |a, b| chance(b).total_cmp(&chance(a)));
    leaves.extend(by_weights(lens, ahead, behind));
    let total = |id: InterventionId| lens.totals.get(id.0).copied().unwrap_or_default();
    Overtake { ahead, behind, lead: total(ahead) - total(behind), changes: leaves }
}

fn by_leaf(lens: &mut Lens, leaf: usize, ahead: InterventionId, behind: InterventionId) -> Option<Change> {
    let it = lens.model.leaves.get(leaf)?;
    let (law, likely) = (it.law.clone(), it.estimate.value);
    match &law {
        Law::OneOf(outcomes) => {
            let mut turning: Vec<(f64, f64)> = Vec::new();
            for (value, chance) in outcomes {
                if lens.lead_at(leaf, *value, ahead, behind) > TIE {
                    turning.push((*value, *chance));
                }
            }
            let chance = turning.iter().map(|(_, chance)| chance).sum();
            let far = |value: f64| (value - likely).abs();
            let nearest =
                turning.into_iter().map(|(value, _)| value).reduce(|a, b| if far(b) < far(a) { b } else { a });
            nearest.map(|value| Change::Leaf { leaf, value, chance })
        }
        Law::Triangular(range) | Law::Spreading(range) => {
            // Towards the end at which the order has turned, as a share of the chance.
            let end = [0.0, 1.0].into_iter().find(|end| {
                let value = if *end == 0.0 { range.low } else { range.high };
                lens.lead_at(leaf, value, ahead, behind) > TIE
            })?;
            let (mut kept, mut turned) = (1.0 - end, end);
            for _ in 0..HALVINGS {
                let middle = f64::midpoint(kept, turned);
                if lens.lead_at(leaf, law.at(middle), ahead, behind) > TIE { turned = middle } else { kept = middle }
            }
            let chance = if end == 0.0 { turned } else { 1.0 - turned };
            (chance > 0.0).then(|| Change::Leaf { leaf, value: law.at(turned), chance })
        }
    }
}

/// The weights at which both are equal: a line crosses 0 once, if it does.
fn by_weights(lens: &Lens, ahead: InterventionId, behind: InterventionId) -> Vec<Change> {
    let mut changes: Vec<(f64, Change)> = Vec::new();
    for criterion in CriterionId::ALL {
        let weight = lens.weights.of_criterion(criterion);
        let Some((own, rest)) = halves(lens, criterion, ahead, behind) else { continue };
        // At a weight x the lead is x own + (1 - x) rest.
        let at = rest / (rest - own);
        if at.is_finite() && (0.0..=1.0).contains(&at) {
            changes.push(((at - weight).abs(), Change::Weight { criterion, weight: at }));
        }
    }
    order::sort_by(&mut changes, |a, b| a.0.total_cmp(&b.0));
    changes.into_iter().map(|(_, change)| change).collect()
}

/// By how much one leads another on a criterion alone, and on the others in their proportions.
pub(super) fn halves(
    lens: &Lens,
    criterion: CriterionId,
    one: InterventionId,
    other: InterventionId,
) -> Option<(f64, f64)> {
    let (a, b) = (lens.values.get(one.0)?, lens.values.get(other.0)?);
    let weight = lens.weights.of_criterion(criterion);
    let (mut own, mut rest) = (0.0, 0.0);
    for (id, (a, b)) in CriterionId::ALL.iter().zip(a.iter().zip(b)) {
        if *id == criterion { own = a - b } else { rest += lens.weights.of_criterion(*id) * (a - b) }
    }
    (weight < 1.0).then(|| (own, rest / (1.0 - weight)))
}
