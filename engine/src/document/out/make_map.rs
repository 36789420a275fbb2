//! From the market map to what it says, as it goes out.

use super::map::{
    ActorOut, BestOut, ChosenOut, DealingOut, DependencyOut, FunctionOut, Gate, InterventionOnMap, LinkOut, MapAnswer,
    MissingOut, Overlooked, PushFrom, PushOut, Pushed, ReachedOut,
};
use super::ranking::WorkedWith;
use crate::knowledge::{Knowledge, MapScale};
use crate::leverage::Leverage;
use crate::map::{
    ActorId, Best, Laid, Market, Measured, Partner, Reached, World, best, curve, dependencies, lost_actors, lost_links,
    marginal, missing_links, shape, spread,
};
use crate::order;
use crate::programme::Programme;
use crate::quantity::Estimate;

/// The version of the answer.
const FORMAT: &str = "leverpoint/map-answer/1";

/// With whom to work, if somebody has said.
pub(crate) enum Push {
    /// With these.
    With(Vec<Partner>, PushFrom),
    /// With those that are chosen.
    Best,
}

impl Push {
    /// With whom that is, and whose push it is.
    fn partners(self, market: &Market, best: impl FnOnce() -> Vec<Partner>) -> (Vec<Partner>, PushFrom) {
        match self {
            Self::With(partners, from) => (partners, from),
            Self::Best => (market.together(best()), PushFrom::Best),
        }
    }
}

fn partners(best: &Best) -> Vec<Partner> {
    best.chosen.iter().map(|one| one.partner).collect()
}

/// What comes of a push alone. `choices` actors are chosen if the push is the best.
pub(crate) fn pushed(
    knowledge: &Knowledge,
    programme: &Programme,
    market: &Market,
    choices: usize,
    push: Push,
) -> Pushed {
    let [likely, low, high] = [World::Likely, World::Low, World::High].map(|it| Laid::new(knowledge, market, it));
    let scale = &knowledge.scales().map;
    let (partners, from) = push.partners(market, || partners(&best(&likely, &scale.search, choices, &[])));
    let base = spread(&likely, &scale.estimate, &partners);
    let make = Make { knowledge, programme, market, scale, worlds: [&likely, &low, &high], partners, base };
    Pushed { push: make.push(from), taken: make.base.by_actor }
}

/// What the map of a programme says. `choices` actors are chosen.
pub(crate) fn mapping(
    knowledge: &Knowledge,
    programme: &Programme,
    market: &Market,
    choices: usize,
    push: Push,
) -> MapAnswer {
    let [likely, low, high] = [World::Likely, World::Low, World::High].map(|it| Laid::new(knowledge, market, it));
    let scale = &knowledge.scales().map;
    let chosen = best(&likely, &scale.search, choices, &[]);
    let (partners, from) = push.partners(market, || partners(&chosen));
    let base = spread(&likely, &scale.estimate, &partners);
    let make = Make { knowledge, programme, market, scale, worlds: [&likely, &low, &high], partners, base };
    let few = market.actors.len() <= scale.search.one_by_one.value() as usize;
    let shape = shape(&likely, &make.partners);
    MapAnswer {
        format: FORMAT,
        title: programme.title.clone(),
        enterprises: market.enterprises(),
        actors: make.actors(few),
        best: make.best(&chosen),
        interventions: make.interventions(),
        overlooked: make.overlooked(),
        dealings: make.dealings(),
        links: make.links(),
        missing: make.missing(),
        dependencies: make.dependencies(),
        functions: make.functions(),
        circles: shape.circles.iter().map(|circle| circle.iter().map(|id| make.id(*id)).collect()).collect(),
        gates: shape.gates.iter().map(|(id, behind)| Gate { actor: make.id(*id), behind: *behind }).collect(),
        apart: shape.apart.iter().map(|id| make.id(*id)).collect(),
        push: make.push(from),
    }
}

struct Make<'a> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
    market: &'a Market,
    scale: &'a MapScale,
    /// The map as it is taken for, and with every chance at its lowest and at its highest.
    worlds: [&'a Laid<'a>; 3],
    /// With whom one works.
    partners: Vec<Partner>,
    /// What comes of it.
    base: Reached,
}

impl Make<'_> {
    fn id(&self, actor: ActorId) -> String {
        self.market.actor(actor).id.clone()
    }

    fn ids(&self, actors: &[ActorId]) -> Vec<String> {
        actors.iter().map(|id| self.id(*id)).collect()
    }

    fn worked_with(&self, partners: &[Partner]) -> Vec<WorkedWith> {
        partners.iter().map(|it| WorkedWith { actor: self.id(it.actor), members: it.members }).collect()
    }

    /// Enterprises beyond the partners, with the ends that the chances leave.
    fn range(&self, partners: &[Partner], beyond: f64) -> Estimate {
        let [_, low, high] = self.worlds;
        let end = |laid: &Laid<'_>| spread(laid, &self.scale.estimate, partners).beyond.mean;
        Estimate::new(beyond, end(low), end(high))
    }

    fn reached(&self, partners: &[Partner], reached: &Reached) -> ReachedOut {
        ReachedOut {
            beyond: self.range(partners, reached.beyond.mean),
            standard_error: reached.beyond.standard_error,
            breadth: reached.breadth,
            depth: reached.depth,
            reach: reached.reach,
            runs: reached.runs,
        }
    }

    fn push(&self, from: PushFrom) -> PushOut {
        PushOut {
            from,
            works_with: self.worked_with(&self.partners),
            reached: self.reached(&self.partners, &self.base),
            curve: curve(self.worlds, &self.scale.estimate, &self.partners),
        }
    }

    fn dealings(&self) -> Vec<DealingOut> {
        let out = |link: &crate::map::Link| DealingOut {
            chance: link.chance,
            back: link.back,
            contacts: self.market.contacts(self.knowledge, link),
        };
        self.market.links.iter().map(out).collect()
    }

    fn actors(&self, few: bool) -> Vec<ActorOut> {
        let [likely, ..] = self.worlds;
        let sets = self.scale.search.each_sets.value() as usize;
        let adds = marginal(likely, sets, &self.partners);
        let alone = if few { Vec::new() } else { marginal(likely, sets, &[]) };
        let lost = if few { lost_actors(likely, self.scale, &self.partners, &self.base) } else { Vec::new() };
        let out = |(id, actor): (ActorId, &crate::map::Actor)| {
            let partner = [self.market.partner(id)];
            let among = self.market.among(&partner);
            let alone = match alone.get(id.place()) {
                Some(all) => Measured { mean: (all.mean - among).max(0.0), ..*all },
                None => spread(likely, &self.scale.estimate, &partner).beyond,
            };
            let cost = actor.cost_to_win;
            ActorOut {
                id: actor.id.clone(),
                title: actor.title.clone(),
                kind: self.market.kind_of(self.knowledge, actor).to_owned(),
                count: actor.count,
                enterprise: actor.enterprise,
                at_once: partner.iter().map(|partner| partner.members).sum(),
                alone,
                range: few.then(|| self.range(&partner, alone.mean)),
                adds: adds.get(id.place()).copied().unwrap_or_default(),
                taken: self.base.by_actor.get(id.place()).copied().unwrap_or_default(),
                lost: lost.get(id.place()).copied().flatten(),
                cost_to_win: cost,
                per_cost: cost.filter(|cost| cost.value > 0.0).map(|cost| alone.mean / cost.value),
                named_by: self.named_by(id),
            }
        };
        self.market.actors().map(out).collect()
    }

    fn named_by(&self, actor: ActorId) -> Vec<String> {
        let names = |item: &&crate::programme::Intervention| {
            item.on_map.as_ref().is_some_and(|on_map| on_map.partners.iter().any(|it| it.actor == actor))
        };
        self.programme.interventions.iter().filter(names).map(|item| item.id.clone()).collect()
    }

    fn best(&self, best: &Best) -> BestOut {
        let chosen = best.chosen.iter().map(|one| ChosenOut {
            actor: self.id(one.partner.actor),
            members: one.partner.members,
            adds: one.adds,
        });
        BestOut {
            chosen: chosen.collect(),
            together: best.together,
            guarantee: best.proof.guarantee,
            achieved: best.proof.achieved,
            at_most: best.proof.at_most,
            failure: best.proof.failure,
            sets: best.proof.sets,
        }
    }

    /// What all interventions but one work with; with all of them for none.
    fn all_but(&self, but: Option<&str>) -> Vec<Partner> {
        let others = self.programme.interventions.iter().filter(|item| Some(item.id.as_str()) != but);
        let named = others.filter_map(|item| item.on_map.as_ref()).flat_map(|on_map| on_map.partners.iter().copied());
        self.market.together(named)
    }

    fn interventions(&self) -> Vec<InterventionOnMap> {
        let [likely, ..] = self.worlds;
        let length = &self.scale.estimate;
        let everyone = self.all_but(None);
        // Those among the partners count as reached, so that the whole is never less than a part.
        let whole = |partners: &[Partner]| spread(likely, length, partners).beyond.mean + self.market.among(partners);
        let all = if everyone.is_empty() { 0.0 } else { whole(&everyone) };
        let named = self.programme.interventions.iter().filter_map(|item| Some((item, item.on_map.as_ref()?)));
        named
            .map(|(item, on_map)| {
                let reached = spread(likely, length, &on_map.partners);
                InterventionOnMap {
                    id: item.id.clone(),
                    works_with: self.worked_with(&on_map.partners),
                    adds: (all - whole(&self.all_but(Some(&item.id)))).max(0.0),
                    leverage: Leverage::of(self.knowledge, item).total(),
                    reached: ReachedOut {
                        beyond: on_map.beyond,
                        standard_error: reached.beyond.standard_error,
                        breadth: reached.breadth,
                        depth: reached.depth,
                        reach: reached.reach,
                        runs: reached.runs,
                    },
                    taken: reached.by_actor,
                }
            })
            .collect()
    }

    fn overlooked(&self) -> Vec<Overlooked> {
        let everyone = self.all_but(None);
        if everyone.is_empty() {
            return Vec::new();
        }
        let [likely, ..] = self.worlds;
        let adds = marginal(likely, self.scale.search.each_sets.value() as usize, &everyone);
        let named = |id: ActorId| everyone.iter().any(|partner| partner.actor == id);
        let mut all: Vec<Overlooked> = self
            .market
            .actors()
            .filter(|(id, _)| !named(*id))
            .map(|(id, _)| Overlooked {
                actor: self.id(id),
                members: self.market.partner(id).members,
                adds: adds.get(id.place()).copied().unwrap_or_default(),
            })
            .filter(|one| one.adds.mean > 0.0)
            .collect();
        order::sort_by(&mut all, |a, b| b.adds.mean.total_cmp(&a.adds.mean));
        all.truncate(self.scale.search.choices.value() as usize);
        all
    }

    fn links(&self) -> Vec<LinkOut> {
        let [likely, ..] = self.worlds;
        let worths = lost_links(likely, self.scale, &self.partners, &self.base);
        let out = |worth: crate::map::LinkWorth| {
            let link = self.market.links.get(worth.link)?;
            Some(LinkOut {
                link: worth.link,
                from: self.id(link.from),
                to: self.id(link.to),
                kind: self.market.link_kind(self.knowledge, link).to_owned(),
                lost: worth.lost,
            })
        };
        worths.into_iter().filter_map(out).collect()
    }

    fn missing(&self) -> Vec<MissingOut> {
        let [likely, ..] = self.worlds;
        let kind = |place: usize| self.scale.link_kind.get(place).map(|kind| kind.id.clone()).unwrap_or_default();
        missing_links(self.knowledge, likely, &self.partners, &self.base)
            .into_iter()
            .map(|link| MissingOut {
                from: self.id(link.from),
                to: self.id(link.to),
                kind: kind(link.kind),
                adds: link.adds,
            })
            .collect()
    }

    fn dependencies(&self) -> Vec<DependencyOut> {
        let all = dependencies(self.knowledge, self.market);
        all.into_iter()
            .map(|one| DependencyOut {
                actor: self.id(one.actor),
                side: one.side,
                others: self.ids(&one.others),
                effective: one.effective,
                only_one: one.only_one(),
                no_alternative: one.no_alternative(),
                governance: one.governance,
            })
            .collect()
    }

    fn functions(&self) -> Vec<FunctionOut> {
        let functions = self.market.functions.iter().map(|function| {
            let nobody = |all: &Option<Vec<ActorId>>| all.as_ref().is_some_and(Vec::is_empty);
            FunctionOut {
                name: function.name.clone(),
                nobody_does: nobody(&function.does_later),
                nobody_pays: nobody(&function.pays_later),
                unsaid: function.does_later.is_none() || function.pays_later.is_none(),
                only: match function.does_later.as_deref() {
                    Some([only]) if self.market.actor(*only).is_single() => Some(self.id(*only)),
                    _ => None,
                },
            }
        });
        functions.filter(|it| it.nobody_does || it.nobody_pays || it.unsaid || it.only.is_some()).collect()
    }
}
