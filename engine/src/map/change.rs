//! What is lost with an actor or a link, and what a missing link would add.

use super::lay::{Laid, missing_arc};
use super::read::Dealings;
use super::sets::{Covering, Sets};
use super::spread::{Reached, spread};
use super::{ActorId, Partner};
use crate::knowledge::{Knowledge, LinkKind, MapScale};

/// What a link is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinkWorth {
    /// Its place among the links.
    pub link: usize,
    /// Enterprises that are not reached without it.
    pub lost: f64,
}

/// A link that is not there and could be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MissingLink {
    /// The one that would pass on.
    pub from: ActorId,
    /// The one that would take up.
    pub to: ActorId,
    /// The kind it would have: its place among the kinds.
    pub kind: usize,
    /// Enterprises that it would add.
    pub adds: f64,
}

/// Enterprises that are not reached if a single actor walks away, itself included; `None` for groups.
pub fn lost_actors(laid: &Laid<'_>, scale: &MapScale, partners: &[Partner], base: &Reached) -> Vec<Option<f64>> {
    let lost = |(id, actor): (ActorId, &super::Actor)| {
        if !actor.is_single() {
            return None;
        }
        // Who is never reached takes nothing along.
        if base.by_actor.get(id.0).is_none_or(|taken| *taken <= 0.0) {
            return Some(0.0);
        }
        let node = id.0 as u32;
        let rest: Vec<Partner> = partners.iter().filter(|partner| partner.actor != id).copied().collect();
        let without = laid.without(|arc, _| arc.from == node || arc.to == node);
        let left = spread(&without, &scale.estimate, &rest).beyond.mean;
        Some((base.beyond.mean - left).max(0.0))
    };
    laid.market.actors().map(lost).collect()
}

/// The links whose loss would cost most, the largest first: those through which most is carried are worked out.
pub fn lost_links(laid: &Laid<'_>, scale: &MapScale, partners: &[Partner], base: &Reached) -> Vec<LinkWorth> {
    let mut carried = vec![0.0; laid.market.links.len()];
    for (place, (arc, link)) in laid.arcs.iter().zip(&laid.links).enumerate() {
        // Where every outcome was gone through, what the one end has stands for what the link carries.
        let own = || base.by_actor.get(arc.from as usize).copied().unwrap_or_default() * arc.chance;
        if let Some(slot) = carried.get_mut(*link) {
            *slot += base.carried.get(place).copied().unwrap_or_else(own);
        }
    }
    let mut links: Vec<usize> =
        (0..carried.len()).filter(|link| carried.get(*link).is_some_and(|it| *it > 0.0)).collect();
    let of = |link: usize| carried.get(link).copied().unwrap_or_default();
    crate::order::sort_by(&mut links, |a, b| of(*b).total_cmp(&of(*a)));
    links.truncate(scale.search.tried.value() as usize);
    let mut worths: Vec<LinkWorth> = links
        .into_iter()
        .map(|link| {
            let without = laid.without(|_, other| other == link);
            let left = spread(&without, &scale.estimate, partners).beyond.mean;
            LinkWorth { link, lost: (base.beyond.mean - left).max(0.0) }
        })
        .collect();
    crate::order::sort_by(&mut worths, |a, b| b.lost.total_cmp(&a.lost));
    worths
}

/// The missing links that would add most, the largest first. Only links that are plausible for the kinds of both
/// ends, with the chance of their kind, and only between actors that no link joins yet.
pub fn missing_links(knowledge: &Knowledge, laid: &Laid<'_>, partners: &[Partner], base: &Reached) -> Vec<MissingLink> {
    let scale = &knowledge.scales().map;
    let market = laid.market;
    let mut joined: Vec<(usize, usize)> =
        market.links.iter().flat_map(|link| [(link.from.0, link.to.0), (link.to.0, link.from.0)]).collect();
    joined.sort_unstable();
    let mut sets = Sets::new(laid, "map/missing");
    sets.draw(scale.search.least_sets.value() as usize);
    let mut covering = Covering::new(&sets);
    for partner in partners {
        covering.choose(*partner);
    }
    // What one more member that takes it up would bring, among those not reached yet.
    let brings: Vec<f64> = (0..market.actors.len()).map(|node| covering.gain(node, 1).0).collect();
    let plausible = Plausible::all(scale);
    let mut candidates: Vec<(f64, MissingLink, f64)> = Vec::new();
    for (from, giver) in market.actors() {
        let taken = base.by_actor.get(from.0).copied().unwrap_or_default();
        if taken <= 0.0 {
            continue;
        }
        for (to, taker) in market.actors() {
            let brings = brings.get(to.0).copied().unwrap_or_default();
            if from == to || brings <= 0.0 {
                continue;
            }
            let kinds = plausible.iter().filter(|one| one.joins(giver.kind, taker.kind));
            for Plausible { kind, about, .. } in kinds {
                if joined.binary_search(&(from.0, to.0)).is_ok() {
                    break;
                }
                let chance = Dealings::UNSAID.chance(knowledge, about, about.chance.number(), giver, taker).value;
                let link = MissingLink { from, to, kind: *kind, adds: 0.0 };
                let arc = missing_arc(laid, scale, &link, chance);
                let members = f64::from(laid.members(to));
                let hit = (taken * arc.chance).min(1.0) * members;
                let looks = hit * brings;
                candidates.push((looks, link, chance));
            }
        }
    }
    crate::order::sort_by(&mut candidates, |a, b| b.0.total_cmp(&a.0));
    candidates.truncate(scale.search.tried.value() as usize);
    let mut links: Vec<MissingLink> = candidates
        .into_iter()
        .map(|(_, link, chance)| {
            let with = laid.with(missing_arc(laid, scale, &link, chance));
            let more = spread(&with, &scale.estimate, partners).beyond.mean;
            MissingLink { adds: (more - base.beyond.mean).max(0.0), ..link }
        })
        .collect();
    links.retain(|link| link.adds > 0.0);
    crate::order::sort_by(&mut links, |a, b| b.adds.total_cmp(&a.adds));
    links
}

/// A kind of link, with whether it can plausibly join each kind of actor at its one end and at the other.
struct Plausible<'k> {
    kind: usize,
    about: &'k LinkKind,
    from: Vec<bool>,
    to: Vec<bool>,
}

impl<'k> Plausible<'k> {
    fn all(scale: &'k MapScale) -> Vec<Self> {
        let ends = |ids: &[String]| scale.actor_kind.iter().map(|kind| ids.contains(&kind.id)).collect();
        let of = |(kind, about): (usize, &'k LinkKind)| Self {
            kind,
            about,
            from: ends(&about.joins.from),
            to: ends(&about.joins.to),
        };
        scale.link_kind.iter().enumerate().map(of).collect()
    }

    fn joins(&self, giver: usize, taker: usize) -> bool {
        self.from.get(giver) == Some(&true) && self.to.get(taker) == Some(&true)
    }
}
