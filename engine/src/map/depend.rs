//! Who depends on whom: few on the other side to deal with, or one that decides and no other to turn to.

use serde::Serialize;

use super::{ActorId, Market};
use crate::document::Governance;
use crate::knowledge::Knowledge;

/// On which side of an actor another stands.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Side {
    /// It buys from the actor.
    Customers,
    /// It supplies the actor.
    Suppliers,
    /// It lends to the actor.
    Lenders,
}

/// With how many an actor deals on one side.
#[derive(Clone, Debug, PartialEq)]
pub struct Dependency {
    /// Who.
    pub actor: ActorId,
    /// On which side.
    pub side: Side,
    /// The others, in the order of the map.
    pub others: Vec<ActorId>,
    /// With how many it deals in effect: as many of the same weight would be as concentrated. A group counts as its
    /// members; what is said of strength weighs.
    pub effective: f64,
    /// How the links with them are coordinated, in the order of the map's links.
    pub governance: Vec<Governance>,
    /// Those of them that decide: their link is directed.
    pub directed: Vec<ActorId>,
}

impl Dependency {
    /// There is only one to deal with.
    pub fn only_one(&self) -> bool {
        self.effective < 1.0 + 1e-9
    }

    /// Somebody decides, and there is nobody else to turn to.
    pub fn no_alternative(&self) -> bool {
        self.only_one() && !self.directed.is_empty()
    }
}

/// With how many each enterprise deals on each side on which it deals with anybody.
pub fn dependencies(knowledge: &Knowledge, market: &Market) -> Vec<Dependency> {
    let factors = &knowledge.scales().map.factors;
    let mut all = Vec::new();
    for (id, _) in market.actors().filter(|(_, actor)| actor.enterprise) {
        for side in [Side::Customers, Side::Suppliers, Side::Lenders] {
            let mut others: Vec<(ActorId, f64, bool)> = Vec::new();
            let mut governance = Vec::new();
            for link in &market.links {
                let Some(other) = other_on(side, market.link_kind(knowledge, link), link.from, link.to, id) else {
                    continue;
                };
                let weight = link.strength.and_then(|level| factors.strength.get(usize::from(level)));
                let weight = weight.map_or(1.0, |figure| figure.value());
                governance.push(link.governance);
                let directed = link.governance == Governance::Directed;
                match others.iter_mut().find(|(known, _, _)| *known == other) {
                    Some(known) => *known = (other, known.1 + weight, known.2 || directed),
                    None => others.push((other, weight, directed)),
                }
            }
            others.retain(|(_, weight, _)| *weight > 0.0);
            if others.is_empty() {
                continue;
            }
            others.sort_unstable_by_key(|(other, _, _)| *other);
            let members = |other: ActorId| f64::from(market.actor(other).members());
            let sum: f64 = others.iter().map(|(other, weight, _)| weight * members(*other)).sum();
            let squares: f64 = others.iter().map(|(other, weight, _)| weight * weight * members(*other)).sum();
            all.push(Dependency {
                actor: id,
                side,
                governance,
                effective: sum * sum / squares,
                directed: others.iter().filter(|(_, _, directed)| *directed).map(|(other, _, _)| *other).collect(),
                others: others.into_iter().map(|(other, _, _)| other).collect(),
            });
        }
    }
    all
}

/// Who stands at the other end, if the link is of this side and not within a group.
fn other_on(side: Side, kind: &str, from: ActorId, to: ActorId, of: ActorId) -> Option<ActorId> {
    let other = match (side, kind) {
        (Side::Customers, "buy") | (Side::Suppliers, "supply") | (Side::Lenders, "finance") if to == of => from,
        (Side::Customers, "supply") | (Side::Suppliers, "buy") if from == of => to,
        _ => return None,
    };
    (other != of).then_some(other)
}
