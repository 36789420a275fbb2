//! The map as a network that can be walked, for what its chances are taken for and for their ends.

use leverpoint_kernel::spread::{Arc, Members, Network};

use super::change::MissingLink;
use super::{Actor, ActorId, Link, Market, Partner};
use crate::draw::Stream;
use crate::knowledge::{Knowledge, MapScale};
use crate::quantity::Estimate;

/// Which of its possible numbers each uncertain one has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum World {
    /// What it is taken for.
    Likely,
    /// Its lowest.
    Low,
    /// Its highest.
    High,
}

impl World {
    fn of(self, number: Estimate) -> f64 {
        match self {
            Self::Likely => number.value,
            Self::Low => number.low,
            Self::High => number.high,
        }
    }
}

/// A map laid out for one world.
#[derive(Clone, Debug)]
pub struct Laid<'m> {
    /// The map.
    pub market: &'m Market,
    pub(super) network: Network,
    pub(super) arcs: Vec<Arc>,
    /// For each arc the link it comes from.
    pub(super) links: Vec<usize>,
}

impl<'m> Laid<'m> {
    /// The map in a world.
    pub fn new(knowledge: &Knowledge, market: &'m Market, world: World) -> Self {
        let counts: Vec<u32> = market.actors.iter().map(|actor| world.of(actor.count) as u32).collect();
        let within = world.of(knowledge.scales().map.contacts.within.number());
        let (mut arcs, mut links) = (Vec::new(), Vec::new());
        for (place, link) in market.links.iter().enumerate() {
            let ends = (counts.get(link.from.0).copied(), counts.get(link.to.0).copied());
            let (Some(from), Some(to)) = ends else { continue };
            let tied = tied(link, from, to, within, world);
            let name = name(knowledge, market, link);
            let mut add = |from: ActorId, to: ActorId, chance: f64, way: &str| {
                if chance > 0.0 {
                    arcs.push(arc(from, to, chance, &format!("{name}/{way}")));
                    links.push(place);
                }
            };
            add(link.from, link.to, tied * world.of(link.chance), "there");
            // Within a group each pair is met both ways already.
            if let Some(back) = link.back.filter(|_| link.from != link.to) {
                add(link.to, link.from, tied * world.of(back), "back");
            }
        }
        Self { market, network: Network::new(counts, &arcs), arcs, links }
    }

    /// The same without some arcs.
    pub(super) fn without(&self, gone: impl Fn(&Arc, usize) -> bool) -> Self {
        let kept = self.arcs.iter().zip(&self.links).filter(|(arc, link)| !gone(arc, **link));
        let (arcs, links): (Vec<Arc>, Vec<usize>) = kept.map(|(arc, link)| (*arc, *link)).unzip();
        let network = Network::new(self.network.counts().to_vec(), &arcs);
        Self { market: self.market, network, arcs, links }
    }

    /// The same with one more arc.
    pub(super) fn with(&self, arc: Arc) -> Self {
        let (mut arcs, mut links) = (self.arcs.clone(), self.links.clone());
        arcs.push(arc);
        links.push(usize::MAX);
        let network = Network::new(self.network.counts().to_vec(), &arcs);
        Self { market: self.market, network, arcs, links }
    }

    /// How many members an actor has in this world.
    pub(super) fn members(&self, actor: ActorId) -> u32 {
        self.network.counts().get(actor.0).copied().unwrap_or_default()
    }

    /// Partners as the network knows them.
    pub(super) fn seeds(&self, partners: &[Partner]) -> Vec<Members> {
        let node = |partner: &Partner| Members { node: partner.actor.0 as u32, count: partner.members };
        partners.iter().map(node).collect()
    }
}

/// The arc of a missing link of a kind, of which nothing is said.
pub(super) fn missing_arc(laid: &Laid<'_>, scale: &MapScale, link: &MissingLink, chance: f64) -> Arc {
    let (from, to) = (link.from, link.to);
    let kind = scale.link_kind.get(link.kind).map_or("", |kind| kind.id.as_str());
    let market = laid.market;
    let (n, m) = (f64::from(laid.members(from)), f64::from(laid.members(to)));
    let tied = (usual_contacts(n, m).min(scale.contacts.new.value()) / m).min(1.0);
    arc(from, to, chance * tied, &format!("missing/{}/{}/{kind}", market.actor(from).id, market.actor(to).id))
}

fn arc(from: ActorId, to: ActorId, chance: f64, name: &str) -> Arc {
    let key = Stream::new(0, name).bits(0);
    Arc { from: from.0 as u32, to: to.0 as u32, chance: chance.min(1.0), key }
}

fn name(knowledge: &Knowledge, market: &Market, link: &Link) -> String {
    let id = |actor: &'_ Actor| actor.id.clone();
    format!(
        "{}/{}/{}",
        id(market.actor(link.from)),
        id(market.actor(link.to)),
        knowledge.scales().map.link_kind.get(link.kind).map_or("", |kind| kind.id.as_str())
    )
}

/// The chance that a member here and a member there have to do with each other.
fn tied(link: &Link, from: u32, to: u32, within: f64, world: World) -> f64 {
    let others = others(link, to);
    if others > 0.0 { (wanted(link, from, to, within, world) / others).min(1.0) } else { 0.0 }
}

impl Market {
    /// With how many members at the other end of a link one member here has to do, never more than there are: what it
    /// is taken for, and the least and the most over the worlds.
    pub fn contacts(&self, knowledge: &Knowledge, link: &Link) -> Estimate {
        let within = knowledge.scales().map.contacts.within.number();
        let of = |world: World| {
            let count = |actor: ActorId| world.of(self.actor(actor).count) as u32;
            let (from, to) = (count(link.from), count(link.to));
            wanted(link, from, to, world.of(within), world).min(others(link, to))
        };
        let [value, one, other] = [World::Likely, World::Low, World::High].map(of);
        Estimate::new(value, value.min(one).min(other), value.max(one).max(other))
    }
}

/// With how many it would have to do if there were enough.
fn wanted(link: &Link, from: u32, to: u32, within: f64, world: World) -> f64 {
    let said = link.contacts.map(|contacts| world.of(contacts));
    let usual = || if link.from == link.to { within } else { usual_contacts(f64::from(from), f64::from(to)) };
    said.unwrap_or_else(usual)
}

/// How many others there are at the other end of a link.
fn others(link: &Link, to: u32) -> f64 {
    let all = f64::from(to);
    if link.from == link.to { all - 1.0 } else { all }
}

/// As many contacts as it takes for everybody on both sides to have somebody.
fn usual_contacts(from: f64, to: f64) -> f64 {
    (to / from).max(1.0)
}
