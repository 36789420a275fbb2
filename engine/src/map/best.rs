//! With which actors to work: those that together reach most, by the greedy rule over sampled sets, with a proof of
//! how near to the best they are (Tang and others, 2018: two independent collections of sets, one to choose by and
//! one to prove by).

use super::lay::Laid;
use super::sets::{Covering, Sets};
use super::spread::{Measured, measured};
use super::{ActorId, Partner};
use crate::knowledge::SpreadSearch;
use crate::math;

/// What the greedy rule is sure to reach of the best: 1 - 1/e.
const GREEDY: f64 = 0.632_120_558_828_557_7;

/// The actors to work with.
#[derive(Clone, Debug, PartialEq)]
pub struct Best {
    /// In the order in which they were chosen.
    pub chosen: Vec<Chosen>,
    /// Enterprises that all of them reach together, those among themselves included; with those one works with already
    /// it is what they add.
    pub together: Measured,
    /// How near that is to the best there is.
    pub proof: Proof,
}

/// An actor that was chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chosen {
    /// Who, and how many of its members.
    pub partner: Partner,
    /// How many enterprises it adds to those chosen before it.
    pub adds: Measured,
}

/// How near a choice is to the best there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proof {
    /// What the greedy rule is sure to reach of the best, 1 - 1/e.
    pub guarantee: f64,
    /// What this choice reaches of the best at least.
    pub achieved: f64,
    /// At most so many enterprises can be reached by as many choices.
    pub at_most: f64,
    /// How often such a proof is wrong.
    pub failure: f64,
    /// How many sets were drawn, to choose by and to prove by together.
    pub sets: usize,
}

/// The best `choices` actors to work with beside those one works with `already`. An actor of which there are many
/// can be chosen more than once, each time with as many members as one works with at a time.
pub fn best(laid: &Laid<'_>, search: &SpreadSearch, choices: usize, already: &[Partner]) -> Best {
    let (mut to_choose, mut to_prove) = (Sets::new(laid, "map/choose"), Sets::new(laid, "map/prove"));
    let (least, most) = (search.least_sets.value() as usize, search.most_sets.value() as usize);
    let shortfall = search.shortfall.value();
    let mut count = least;
    let rounds = f64::from(most.div_ceil(least).next_power_of_two().trailing_zeros() + 1);
    let doubt = math::ln(3.0 * rounds / search.failure.value());
    loop {
        to_choose.draw(count);
        to_prove.draw(count);
        let (chosen, most_possible) = greedy(&to_choose, choices, already);
        let best = proven(&to_prove, already, &chosen, most_possible, doubt, search);
        let together = best.together;
        let known = 3.0 * together.standard_error <= shortfall * together.mean;
        let done = best.proof.achieved >= GREEDY * (1.0 - shortfall) && known;
        if done || count >= most || chosen.is_empty() || to_choose.len() < count {
            return best;
        }
        count *= 2;
    }
}

/// What each actor would add alone to those one works with already, in the order of the map.
pub fn marginal(laid: &Laid<'_>, sets: usize, already: &[Partner]) -> Vec<Measured> {
    let mut drawn = Sets::new(laid, "map/prove");
    drawn.draw(sets);
    let covering = start(&drawn, already);
    let unit = drawn.enterprises();
    let n = drawn.len().max(1) as f64;
    let of = |(id, _): (ActorId, _)| {
        let members = laid.market.partner(id).members.min(covering.left(id.0));
        let (sum, squares) = covering.gain(id.0, members);
        scaled(measured(sum, squares, n), unit)
    };
    laid.market.actors().map(of).collect()
}

fn start<'a>(sets: &'a Sets<'a>, already: &[Partner]) -> Covering<'a> {
    let mut covering = Covering::new(sets);
    for partner in already {
        covering.choose(*partner);
    }
    covering
}

/// The greedy choice, and how many more sets than are met already any choice could meet at most.
///
/// What an actor adds never rises as others are chosen, so that only those whose last known addition is still the
/// largest are looked at again.
fn greedy(sets: &Sets<'_>, choices: usize, already: &[Partner]) -> (Vec<Partner>, f64) {
    let mut covering = start(sets, already);
    let before = covering.met().0;
    let market = sets.laid().market;
    let partners: Vec<Partner> = market.actors().map(|(id, _)| market.partner(id)).collect();
    let mut bounds: Vec<f64> =
        partners.iter().map(|partner| covering.gain(partner.actor.0, partner.members).0).collect();
    let mut chosen = Vec::new();
    for _ in 0..choices {
        let Some(place) = next(&covering, &partners, &mut bounds) else { break };
        let Some(partner) = partners.get(place) else { break };
        covering.choose(*partner);
        chosen.push(*partner);
        if let Some(bound) = bounds.get_mut(place) {
            *bound = covering.gain(partner.actor.0, partner.members).0;
        }
    }
    let met = covering.met().0 - before;
    // However they are chosen, as many choices add no more to these than the largest additions that there are now.
    let mut additions: Vec<f64> = Vec::new();
    for partner in &partners {
        let turns = covering.left(partner.actor.0) / partner.members.max(1);
        let gain = covering.gain(partner.actor.0, partner.members).0;
        additions.extend(std::iter::repeat_n(gain, (turns as usize).min(choices)));
    }
    additions.sort_unstable_by(|a, b| b.total_cmp(a));
    let most = met + additions.iter().take(choices).sum::<f64>();
    (chosen, most.min(met / GREEDY))
}

/// The place of the one that adds most; of equals the first.
fn next(covering: &Covering<'_>, partners: &[Partner], bounds: &mut [f64]) -> Option<usize> {
    let mut looked = vec![false; bounds.len()];
    loop {
        let mut top: Option<(usize, f64)> = None;
        for (place, (partner, bound)) in partners.iter().zip(bounds.iter()).enumerate() {
            if covering.left(partner.actor.0) >= partner.members && top.is_none_or(|(_, most)| *bound > most) {
                top = Some((place, *bound));
            }
        }
        let (place, most) = top?;
        if most <= 0.0 {
            return None;
        }
        if looked.get(place) == Some(&true) {
            return Some(place);
        }
        if let (Some(partner), Some(bound), Some(looked)) =
            (partners.get(place), bounds.get_mut(place), looked.get_mut(place))
        {
            *bound = covering.gain(partner.actor.0, partner.members).0;
            *looked = true;
        }
    }
}

/// A choice, as the other sets see it.
fn proven(
    sets: &Sets<'_>,
    already: &[Partner],
    chosen: &[Partner],
    most_possible: f64,
    doubt: f64,
    search: &SpreadSearch,
) -> Best {
    let unit = sets.enterprises();
    let n = sets.len().max(1) as f64;
    let mut covering = start(sets, already);
    let first: Vec<f64> = covering.missed.clone();
    let mut list = Vec::new();
    for partner in chosen {
        let (sum, squares) = covering.gain(partner.actor.0, partner.members);
        list.push(Chosen { partner: *partner, adds: scaled(measured(sum, squares, n), unit) });
        covering.choose(*partner);
    }
    let added = first.iter().zip(&covering.missed).map(|(first, last)| first - last);
    let (sum, squares) = added.fold((0.0, 0.0), |(sum, squares), more| (sum + more, squares + more * more));
    let low = (sum + 2.0 * doubt / 9.0).sqrt() - (doubt / 2.0).sqrt();
    let low = (low.max(0.0) * low.max(0.0) - doubt / 18.0).max(0.0);
    let high = (most_possible + doubt / 2.0).sqrt() + (doubt / 2.0).sqrt();
    let high = high * high;
    Best {
        chosen: list,
        together: scaled(measured(sum, squares, n), unit),
        proof: Proof {
            guarantee: GREEDY,
            achieved: (low / high).min(1.0),
            at_most: (high / n * unit).min(unit),
            failure: search.failure.value(),
            sets: sets.len() * 2,
        },
    }
}

fn scaled(measured: Measured, unit: f64) -> Measured {
    Measured { mean: measured.mean * unit, standard_error: measured.standard_error * unit }
}
