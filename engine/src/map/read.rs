//! From a checked document to the map.

use super::{Actor, ActorId, Link, MapFunction, Market, Partner};
use crate::document::wire::{self, Id, MapDirection, MapLink, Quantity};
use crate::document::{Answer, Governance};
use crate::knowledge::{Knowledge, LinkKind};
use crate::order::{Places, sort_by_key};
use crate::quantity::{Estimate, Quantity as _};

/// How to read the words of a document; the programme's own reading.
pub(crate) struct Words {
    /// A number with its range.
    pub(crate) estimate: fn(&Quantity) -> Estimate,
    /// A level.
    pub(crate) level: fn(Option<wire::Level>) -> Option<u8>,
    /// An answer.
    pub(crate) answer: fn(Option<&wire::Answered>) -> Answer,
}

impl Market {
    /// A map that was checked.
    pub(crate) fn read(knowledge: &Knowledge, map: &wire::Map, words: &Words) -> Self {
        let places = Places::of(map.actors.iter().map(|actor| actor.id.0.as_str()));
        let actors: Vec<Actor> = map.actors.iter().map(|actor| read_actor(knowledge, actor, words)).collect();
        let find = |id: &Id| places.find(&id.0).map(ActorId);
        let link = |link: &MapLink| {
            let (from, to) = (find(&link.from)?, find(&link.to)?);
            let ends = (actors.get(from.0)?, actors.get(to.0)?);
            read_link(knowledge, link, (from, to), ends, words)
        };
        let all = |ids: &Option<Vec<Id>>| ids.as_ref().map(|ids| ids.iter().filter_map(find).collect());
        let functions = map.functions.iter().map(|function| MapFunction {
            name: function.name.clone(),
            does_now: all(&function.does_now),
            pays_now: all(&function.pays_now),
            does_later: all(&function.does_later),
            pays_later: all(&function.pays_later),
        });
        let links = map.links.iter().filter_map(link).collect();
        Self { links, functions: functions.collect(), actors }
    }

    /// The members that somebody works with, each actor once, in the order of the map.
    pub(crate) fn partners(&self, said: &[wire::WorksWith], words: &Words) -> Vec<Partner> {
        let named = said.iter().filter_map(|one| {
            let actor = self.find(&one.actor.0)?;
            let all = self.actor(actor).members();
            let members = one.members.as_ref().map_or(all, |it| whole((words.estimate)(it)).value as u32).min(all);
            Some(Partner { actor, members })
        });
        self.together(named)
    }

    /// Partners put together: each actor once, in the order of the map, with no more members than it has.
    pub fn together(&self, partners: impl IntoIterator<Item = Partner>) -> Vec<Partner> {
        let mut all: Vec<Partner> = partners.into_iter().collect();
        sort_by_key(&mut all, |partner| partner.actor);
        let mut together: Vec<Partner> = Vec::with_capacity(all.len());
        for Partner { actor, members } in all {
            let most = self.actor(actor).members();
            match together.last_mut().filter(|last| last.actor == actor) {
                Some(last) => last.members = last.members.saturating_add(members).min(most),
                None => together.push(Partner { actor, members: members.min(most) }),
            }
        }
        together
    }
}

/// The nearest whole numbers, at least 1.
fn whole(number: Estimate) -> Estimate {
    let round = |value: f64| value.round().clamp(1.0, 1e9);
    Estimate { value: round(number.value), low: round(number.low), high: round(number.high) }
}

fn read_actor(knowledge: &Knowledge, actor: &wire::MapActor, words: &Words) -> Actor {
    let kinds = &knowledge.scales().map.actor_kind;
    let kind = kinds.iter().position(|kind| kind.id == actor.kind).unwrap_or_default();
    Actor {
        id: actor.id.0.clone(),
        title: actor.title.clone().unwrap_or_else(|| actor.id.0.clone()),
        kind,
        count: actor.count.as_ref().map_or(Estimate::sure(1.0), |count| whole((words.estimate)(count))),
        at_once: actor.at_once.map_or(1, |members| whole(Estimate::sure(members)).value as u32),
        enterprise: actor.enterprise.or_else(|| kinds.get(kind).map(|kind| kind.enterprise)).unwrap_or(true),
        size: actor.size,
        place: actor.place.clone(),
        disruptor: actor.disruptor,
        willing: (words.answer)(actor.willing.as_ref()),
        able: (words.answer)(actor.able.as_ref()),
        weight: (words.level)(actor.political_weight),
        cost_to_win: actor.cost_to_win.as_ref().map(words.estimate),
    }
}

fn read_link(
    knowledge: &Knowledge,
    link: &MapLink,
    (from, to): (ActorId, ActorId),
    (giver, taker): (&Actor, &Actor),
    words: &Words,
) -> Option<Link> {
    let kinds = &knowledge.scales().map.link_kind;
    let kind = kinds.iter().position(|kind| kind.id == link.kind)?;
    let about = kinds.get(kind)?;
    let strength = (words.level)(link.strength);
    let governance = link.governance.unwrap_or(Governance::Unknown);
    let trust = link.trust.unwrap_or(Answer::Unknown);
    let dealings = Dealings { strength, governance, trust };
    let both = link.direction == Some(MapDirection::BothWays);
    let there = link.chance.as_ref().map(words.estimate);
    let back = link.chance_back.as_ref().map(words.estimate);
    Some(Link {
        from,
        to,
        kind,
        strength,
        governance,
        contacts: link.contacts.as_ref().map(words.estimate),
        chance: there
            .unwrap_or_else(|| dealings.chance(knowledge, about, about.chance.number(), giver, taker))
            .clamp(0.0, 1.0),
        back: both.then(|| {
            back.unwrap_or_else(|| dealings.chance(knowledge, about, about.back.number(), taker, giver)).clamp(0.0, 1.0)
        }),
        stated: there.is_some(),
    })
}

/// What is said of a link.
#[derive(Clone, Copy)]
pub(super) struct Dealings {
    pub(super) strength: Option<u8>,
    pub(super) governance: Governance,
    pub(super) trust: Answer,
}

impl Dealings {
    /// A link of which nothing is said.
    pub(super) const UNSAID: Self = Self { strength: None, governance: Governance::Unknown, trust: Answer::Unknown };

    /// The chance of a kind, more or less by what is said of the link, of who passes on and of who takes up.
    pub(super) fn chance(
        self,
        knowledge: &Knowledge,
        kind: &LinkKind,
        chance: Estimate,
        giver: &Actor,
        taker: &Actor,
    ) -> Estimate {
        let factors = &knowledge.scales().map.factors;
        let usual = Estimate::sure(1.0);
        let level = |levels: &[crate::knowledge::Figure], level: Option<u8>| {
            level.and_then(|level| levels.get(usize::from(level))).map_or(usual, |figure| figure.number())
        };
        let parts = [
            level(&factors.strength, self.strength),
            if kind.by_weight { level(&factors.weight, giver.weight) } else { usual },
            factors.governance(self.governance),
            factors.trust.number(self.trust),
            factors.willing.number(taker.willing),
            factors.able.number(taker.able),
            if taker.disruptor { factors.disruptor.number() } else { usual },
        ];
        parts.into_iter().fold(chance, |chance, part| chance.times(part)).clamp(0.0, 1.0)
    }
}
