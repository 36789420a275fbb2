//! The order of the interventions, with ties, and the cross-check by the weakest link.

use super::Scored;
use crate::order;
use crate::programme::InterventionId;

/// Totals that agree to this many units of the ninth decimal are equal: a difference below is rounding.
const TIE: f64 = 1e-9;

/// The interventions in order.
#[derive(Clone, Debug)]
pub struct Ranking {
    /// From the first to the last; equals in the order of their short names.
    pub places: Vec<Ranked>,
}

/// The place of one intervention.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// Which intervention.
    pub id: InterventionId,
    /// Its rank by total: 1, 2, 2, 4.
    pub rank: usize,
    /// Its rank by the weakest of the scores that speak for facilitation.
    pub weakest_link_rank: usize,
}

impl Ranking {
    /// Ranks scored interventions. `name` gives the short name by which equals are ordered.
    pub fn of<'n>(scored: &Scored<'_>, name: impl Fn(InterventionId) -> &'n str) -> Self {
        let by_total = ranks(scored.scores.iter().map(|score| score.total().value));
        let by_weakest = ranks(scored.scores.iter().map(super::Score::weakest_link));
        let mut places: Vec<Ranked> = scored
            .scores
            .iter()
            .zip(by_total.into_iter().zip(by_weakest))
            .map(|(score, (rank, weakest_link_rank))| Ranked { id: score.id, rank, weakest_link_rank })
            .collect();
        order::sort_by_key(&mut places, |place| (place.rank, name(place.id)));
        Self { places }
    }

    /// The place of an intervention.
    pub fn place(&self, id: InterventionId) -> Option<&Ranked> {
        self.places.iter().find(|place| place.id == id)
    }
}

/// Ranks, highest first, equals sharing the better rank.
fn ranks(values: impl Iterator<Item = f64>) -> Vec<usize> {
    let values: Vec<i64> = values.map(|value| (value / TIE).round() as i64).collect();
    let mut sorted = values.clone();
    order::sort_by_key(&mut sorted, |value| std::cmp::Reverse(*value));
    values.iter().map(|value| sorted.partition_point(|other| other > value) + 1).collect()
}

#[cfg(test)]
mod tests {
    use super::ranks;

    #[test]
    fn equals_share_the_better_rank() {
        assert_eq!(ranks([0.5, 0.9, 0.5, 0.1].into_iter()), [2, 1, 2, 4]);
        // A difference that only rounding makes.
        assert_eq!(ranks([0.1 + 0.2, 0.3].into_iter()), [1, 1]);
    }
}
