//! Who depends on whom: few on the other side to deal with, or one that decides and no other to turn to.

use serde::Serialize;

use super::{ActorId, Market};
use crate::document::Governance;
use crate::knowledge::Knowledge;
use crate::order::sort_by_key;

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

/// A link as one of its ends sees it.
struct Tie {
    /// Whose side, and which.
    of: (ActorId, Side),
    /// Who stands there.
    other: ActorId,
    weight: f64,
    governance: Governance,
}

/// With how many each enterprise deals on each side on which it deals with anybody: by actor in the order of the map,
/// then by side.
pub fn dependencies(knowledge: &Knowledge, market: &Market) -> Vec<Dependency> {
    let factors = &knowledge.scales().map.factors;
    let mut ties: Vec<Tie> = Vec::new();
    for link in &market.links {
        let weight = link.strength.and_then(|level| factors.strength.get(usize::from(level)));
        let weight = weight.map_or(1.0, |figure| figure.value());
        for (of, side, other) in sides(market.link_kind(knowledge, link), link.from, link.to).into_iter().flatten() {
            // Dealings within a group are with nobody on another side.
            if other != of && market.actor(of).enterprise {
                ties.push(Tie { of: (of, side), other, weight, governance: link.governance });
            }
        }
    }
    sort_by_key(&mut ties, |tie| tie.of);
    ties.chunk_by(|a, b| a.of == b.of).filter_map(|side| dependency(market, side)).collect()
}

/// What the ties on one side of an actor come to; none if they weigh nothing.
fn dependency(market: &Market, ties: &[Tie]) -> Option<Dependency> {
    let (actor, side) = ties.first()?.of;
    let mut by_other: Vec<&Tie> = ties.iter().collect();
    sort_by_key(&mut by_other, |tie| tie.other);
    let (mut others, mut directed) = (Vec::new(), Vec::new());
    let (mut sum, mut squares) = (0.0, 0.0);
    for with in by_other.chunk_by(|a, b| a.other == b.other) {
        let weight = with.iter().fold(0.0, |sum, tie| sum + tie.weight);
        let Some(other) = with.first().map(|tie| tie.other).filter(|_| weight > 0.0) else { continue };
        let members = f64::from(market.actor(other).members());
        sum += weight * members;
        squares += weight * weight * members;
        others.push(other);
        if with.iter().any(|tie| tie.governance == Governance::Directed) {
            directed.push(other);
        }
    }
    let governance = ties.iter().map(|tie| tie.governance).collect();
    (squares > 0.0).then(|| Dependency { actor, side, effective: sum * sum / squares, directed, others, governance })
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
