//! Who depends on whom: few on the other side to deal with, or one that decides and no other to turn to.

use std::collections::BTreeMap;

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

/// One side of an actor, while the links are gone through: who stands there, with what weight and whether it decides.
#[derive(Clone, Debug, Default)]
struct Dealing {
    others: BTreeMap<ActorId, (f64, bool)>,
    governance: Vec<Governance>,
}

/// With how many each enterprise deals on each side on which it deals with anybody: by actor in the order of the map,
/// then by side.
pub fn dependencies(knowledge: &Knowledge, market: &Market) -> Vec<Dependency> {
    let factors = &knowledge.scales().map.factors;
    let mut dealings: BTreeMap<(ActorId, Side), Dealing> = BTreeMap::new();
    for link in &market.links {
        let weight = link.strength.and_then(|level| factors.strength.get(usize::from(level)));
        let weight = weight.map_or(1.0, |figure| figure.value());
        for (of, side, other) in sides(market.link_kind(knowledge, link), link.from, link.to).into_iter().flatten() {
            // Dealings within a group are with nobody on another side.
            if other == of || !market.actor(of).enterprise {
                continue;
            }
            let dealing = dealings.entry((of, side)).or_default();
            dealing.governance.push(link.governance);
            let known = dealing.others.entry(other).or_default();
            *known = (known.0 + weight, known.1 || link.governance == Governance::Directed);
        }
    }
    let told = dealings.into_iter().filter_map(|((actor, side), mut dealing)| {
        dealing.others.retain(|_, (weight, _)| *weight > 0.0);
        let each =
            || dealing.others.iter().map(|(other, (weight, _))| (*weight, f64::from(market.actor(*other).members())));
        let sum: f64 = each().map(|(weight, members)| weight * members).sum();
        let squares: f64 = each().map(|(weight, members)| weight * weight * members).sum();
        (squares > 0.0).then(|| Dependency {
            actor,
            side,
            effective: sum * sum / squares,
            directed: dealing.others.iter().filter(|(_, (_, directed))| *directed).map(|(other, _)| *other).collect(),
            others: dealing.others.keys().copied().collect(),
            governance: dealing.governance,
        })
    });
    told.collect()
}

/// Whose dealings a link of a kind belongs to: of whom, on which side, with whom.
fn sides(kind: &str, from: ActorId, to: ActorId) -> [Option<(ActorId, Side, ActorId)>; 2] {
    match kind {
        "buy" => [Some((to, Side::Customers, from)), Some((from, Side::Suppliers, to))],
        "supply" => [Some((to, Side::Suppliers, from)), Some((from, Side::Customers, to))],
        "finance" => [Some((to, Side::Lenders, from)), None],
        _ => [None, None],
    }
}
