//! Enterprises reached without the programme repeating its work (method, section 6): from the market map where the
//! intervention names actors of it, else from the actors that somebody judged.

use serde::Serialize;

use crate::knowledge::Knowledge;
use crate::map::{Laid, MapAnswer, Market, Partner, World, dependencies, spread, standing};
use crate::programme::{Actor, Intervention};
use crate::quantity::{Estimate, Quantity};

/// Where a leverage comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum LeverageFrom {
    /// Computed from the market map.
    Map,
    /// From the reach and influence of named actors, as somebody judged them.
    Judgement,
    /// Nobody has said enough.
    Unknown,
}

/// What comes on the map of working with the actors that an intervention names.
#[derive(Clone, Debug, PartialEq)]
pub struct OnMap {
    /// With whom it works.
    pub partners: Vec<Partner>,
    /// Enterprises reached beyond those among the partners, with the ends that the chances leave.
    pub beyond: Estimate,
    /// The standard error of that; 0 if it is exact.
    pub standard_error: f64,
    /// Enterprises among the partners.
    pub among: f64,
    /// Enterprises on the map.
    pub enterprises: f64,
    /// What the map answers of those it concerns.
    pub answers: Vec<MapAnswer>,
}

impl OnMap {
    /// What comes of working with each of some sets of partners.
    pub(crate) fn of(knowledge: &Knowledge, market: &Market, pushes: Vec<Vec<Partner>>) -> Vec<Self> {
        let [likely, low, high] = [World::Likely, World::Low, World::High].map(|it| Laid::new(knowledge, market, it));
        let length = &knowledge.scales().map.estimate;
        let dependencies = dependencies(knowledge, market);
        let of = |partners: Vec<Partner>| {
            let beyond = spread(&likely, length, &partners).beyond;
            let end = |laid: &Laid<'_>| spread(laid, length, &partners).beyond.mean;
            Self {
                beyond: Estimate::new(beyond.mean, end(&low), end(&high)),
                standard_error: beyond.standard_error,
                among: market.among(&partners),
                enterprises: market.enterprises(),
                answers: standing(knowledge, market, &dependencies, &partners),
                partners,
            }
        };
        pushes.into_iter().map(of).collect()
    }

    /// Enterprises reached beyond those served directly, for each of them.
    ///
    /// Those that are served and are no partners lie somewhere on the map: they are taken to be spread evenly over its
    /// enterprises, so that the same share of those reached is served already.
    fn for_each(&self, serves: Estimate) -> Estimate {
        let each = |beyond: f64, serves: f64| {
            let elsewhere = (self.enterprises - self.among).max(1.0);
            let served_already = ((serves - self.among) / elsewhere).clamp(0.0, 1.0);
            beyond * (1.0 - served_already) / serves
        };
        Estimate::new(
            each(self.beyond.value, serves.value),
            each(self.beyond.low, serves.high),
            each(self.beyond.high, serves.low),
        )
    }
}

/// The leverage of an intervention: enterprises reached through others, for each one served directly.
#[derive(Clone, Debug)]
pub struct Leverage {
    /// What each named actor adds, in the order of the document; `None` if nobody has said who they are
    /// or how many enterprises the intervention serves. It counts where the map does not.
    pub actors: Option<Vec<Estimate>>,
    /// The same from the map; `None` if the intervention names no actors of it, or nobody has said how many
    /// enterprises it serves.
    pub on_map: Option<Estimate>,
    /// What it is taken for where nobody has said.
    unknown: Estimate,
}

impl Leverage {
    /// The leverage of an intervention.
    pub fn of(knowledge: &Knowledge, intervention: &Intervention) -> Self {
        let unknown = knowledge.scales().basics.unknown.leverage.number();
        // An intervention that serves nobody directly is counted as serving one: its reach is what it is.
        let serves = intervention.serves.map(|serves| serves.clamp(1.0, f64::INFINITY));
        let actors = match (&intervention.leverage, serves) {
            (Some(actors), _) if actors.is_empty() => Some(Vec::new()),
            (Some(actors), Some(serves)) => {
                Some(actors.iter().map(|actor| spread_of(knowledge, actor, serves, unknown)).collect())
            }
            _ => None,
        };
        Self { actors, on_map: intervention.on_map.as_ref().and_then(|on_map| from_map(on_map, serves)), unknown }
    }

    /// Enterprises reached through others for each one served directly: at least 0.
    pub fn total(&self) -> Estimate {
        self.on_map.or_else(|| self.judged()).unwrap_or(self.unknown)
    }

    /// Where that comes from.
    pub fn from(&self) -> LeverageFrom {
        match (self.on_map, &self.actors) {
            (Some(_), _) => LeverageFrom::Map,
            (None, Some(_)) => LeverageFrom::Judgement,
            (None, None) => LeverageFrom::Unknown,
        }
    }

    /// What the named actors add together, whether it counts or not.
    pub fn judged(&self) -> Option<Estimate> {
        let actors = self.actors.as_ref()?;
        Some(actors.iter().copied().fold(Estimate::sure(0.0), Quantity::plus))
    }
}

/// The leverage points that each intervention works with, by name: actors through whom alone at least so many
/// enterprises are reached as the knowledge asks for. On the map it is what spreads from the members it works with;
/// without one, the reach of the named actors times the share that follows, where somebody has said what it is.
/// Actors are told apart by their names; one that is named as an actor of the map is that actor.
pub(crate) fn leverage_points(
    knowledge: &Knowledge,
    market: Option<&Market>,
    interventions: &[Intervention],
) -> Vec<Vec<String>> {
    let least = knowledge.scales().plan.leverage_point.value();
    let laid = market.map(|market| Laid::new(knowledge, market, World::Likely));
    let mut known: Vec<(Partner, bool)> = Vec::new();
    let mut is_point = |laid: &Laid<'_>, partner: Partner| {
        if let Some((_, is)) = known.iter().find(|(other, _)| *other == partner) {
            return *is;
        }
        let is = spread(laid, &knowledge.scales().map.estimate, &[partner]).beyond.mean >= least;
        known.push((partner, is));
        is
    };
    let mut of = |intervention: &Intervention| -> Vec<String> {
        let mut names: Vec<String> = match (&intervention.on_map, market, &laid) {
            (Some(on_map), Some(market), Some(laid)) => {
                let points = on_map.partners.iter().filter(|partner| is_point(laid, **partner));
                points.map(|partner| market.actor(partner.actor).id.clone()).collect()
            }
            _ => {
                let actors = intervention.leverage.iter().flatten();
                let points = actors.filter(|actor| followers(knowledge, actor).is_some_and(|it| it.value >= least));
                points.map(|actor| on_the_map(market, &actor.name)).collect()
            }
        };
        crate::order::sort_by(&mut names, Ord::cmp);
        names.dedup();
        names
    };
    interventions.iter().map(&mut of).collect()
}

/// The short name of the actor of the map that is called so, else the name itself.
fn on_the_map(market: Option<&Market>, name: &str) -> String {
    let actors = market.into_iter().flat_map(Market::actors);
    let same = actors.map(|(_, actor)| actor).find(|actor| actor.id == name || actor.title == name);
    same.map_or_else(|| name.to_owned(), |actor| actor.id.clone())
}

/// From the map, where it is known how many enterprises are served.
fn from_map(on_map: &OnMap, serves: Option<Estimate>) -> Option<Estimate> {
    if on_map.partners.is_empty() {
        return Some(Estimate::sure(0.0));
    }
    // Where nobody has said, those among the partners are those served.
    let among = (on_map.among >= 1.0).then(|| Estimate::sure(on_map.among));
    Some(on_map.for_each(serves.or(among)?))
}

/// What one actor adds: the enterprises it touches times the share that follow it, for each one served.
fn spread_of(knowledge: &Knowledge, actor: &Actor, serves: Estimate, unknown: Estimate) -> Estimate {
    followers(knowledge, actor).map_or(unknown, |followers| followers.over(serves))
}

/// The enterprises that one actor touches times the share that follow it; `None` if nobody has said how many it
/// touches.
fn followers(knowledge: &Knowledge, actor: &Actor) -> Option<Estimate> {
    let scale = &knowledge.scales().leverage.influence;
    let share = |level: f64| scale.get(level.round() as usize).map_or(0.0, |influence| influence.share.value());
    let levels = actor
        .influence
        .map_or(knowledge.scales().basics.unknown.influence.number(), |level| Estimate::sure(f64::from(level)));
    Some(actor.reach?.times(levels.rising(share)))
}
