//! How practice spreads over a market map: kinds of actors and links, chances, and how exactly spread is computed.

use serde::Serialize;

use super::figure::Figure;
use super::file::Cite;
use super::scales::Answers;
use crate::document::Governance;
use crate::quantity::Estimate;
use crate::read::read_fields;

/// How practice spreads over a market map.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MapScale {
    /// Who says what a leverage point is.
    pub cite: Cite,
    /// The kinds of actors.
    pub actor_kind: Vec<ActorKind>,
    /// The kinds of links.
    pub link_kind: Vec<LinkKind>,
    /// By what a chance that nobody has stated is more or less than that of its kind.
    pub factors: Factors,
    /// With how many others a member has to do, where nobody has said.
    pub contacts: Contacts,
    /// When there are others to turn to.
    pub dependency: DependencyScale,
    /// How exactly spread is computed.
    pub estimate: SpreadLength,
    /// How the best actors are looked for.
    pub search: SpreadSearch,
}

/// A kind of actor.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct ActorKind {
    /// The key, as documents use it.
    pub id: String,
    /// What it stands for.
    pub name: String,
    /// Whether such actors are enterprises that are counted when the spread is.
    pub enterprise: bool,
}

/// A kind of link.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct LinkKind {
    /// The key, as documents use it.
    pub id: String,
    /// What the one end does to the other.
    pub name: String,
    /// The chance that a practice passes from the one end to the other.
    pub chance: Figure,
    /// The chance that it passes back, where the link runs both ways.
    pub back: Figure,
    /// Whether it depends on how much weight the one end has.
    pub by_weight: bool,
    /// What kinds of actors such a link can plausibly join.
    pub joins: Joins,
}

/// What kinds of actors a link can plausibly join.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Joins {
    /// At the one end.
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "actor-kind")))]
    pub from: Vec<String>,
    /// At the other.
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "actor-kind")))]
    pub to: Vec<String>,
}

/// By what a chance that nobody has stated is more or less than that of its kind.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Factors {
    /// How much both sides deal with each other, by level from 0.
    pub strength: Vec<Figure>,
    /// How much weight the one that passes on has, by level from 0.
    pub weight: Vec<Figure>,
    /// Coordinated at arm's length.
    pub market: Figure,
    /// Both sides have something the other needs.
    pub balanced: Figure,
    /// Close and lasting.
    pub relational: Figure,
    /// The lead firm decides.
    pub directed: Figure,
    /// Nobody has said how the sides are coordinated.
    pub unknown_governance: Figure,
    /// The one that takes up is ahead of the others.
    pub disruptor: Figure,
    /// Do both sides trust each other?
    pub trust: Answers,
    /// Does the one that would take it up want to?
    pub willing: Answers,
    /// Is it able to?
    pub able: Answers,
}

impl Factors {
    /// How the coordination of a link tells.
    pub fn governance(&self, governance: Governance) -> Estimate {
        match governance {
            Governance::Market => self.market.number(),
            Governance::Balanced => self.balanced.number(),
            Governance::Relational => self.relational.number(),
            Governance::Directed => self.directed.number(),
            Governance::Unknown => self.unknown_governance.number(),
        }
    }
}

/// With how many others a member has to do, where nobody has said.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Contacts {
    /// Others of its own group.
    pub within: Figure,
    /// At most so many, in a relationship that is not there yet.
    pub new: Figure,
}

/// When there are others to turn to.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct DependencyScale {
    /// From so many on, in effect, suppliers are taken to compete.
    pub several: Figure,
}

/// How exactly spread is computed.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SpreadLength {
    /// Up to so many links between single members with an open outcome, every outcome is gone through.
    pub open_links: Figure,
    /// Runs go on until the mean is known to this share of itself.
    pub standard_error: Figure,
    /// At least so many runs.
    pub least_runs: Figure,
    /// At most so many.
    pub most_runs: Figure,
    /// Steps of time that are shown.
    pub steps: Figure,
    /// The share of runs that a band leaves out at each end.
    pub tail: Figure,
}

/// How the best actors are looked for.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct SpreadSearch {
    /// How far short of the greedy rule's guarantee the proof may fall.
    pub shortfall: Figure,
    /// The chance that the proof is wrong.
    pub failure: Figure,
    /// At least so many sets.
    pub least_sets: Figure,
    /// At most so many.
    pub most_sets: Figure,
    /// So many actors are chosen, unless it is said how many.
    pub choices: Figure,
    /// Up to so many actors, what each is worth is worked out by runs; above, from sets.
    pub one_by_one: Figure,
    /// So many sets to see what each actor would add.
    pub each_sets: Figure,
    /// So many candidates are worked out in full.
    pub tried: Figure,
}

read_fields!(MapScale { cite, actor_kind, link_kind, factors, contacts, dependency, estimate, search });
read_fields!(ActorKind { id, name, enterprise });
read_fields!(LinkKind { id, name, chance, back, by_weight, joins });
read_fields!(Joins { from, to });
read_fields!(Factors {
    strength,
    weight,
    market,
    balanced,
    relational,
    directed,
    unknown_governance,
    disruptor,
    trust,
    willing,
    able
});
read_fields!(Contacts { within, new });
read_fields!(DependencyScale { several });
read_fields!(SpreadLength { open_links, standard_error, least_runs, most_runs, steps, tail });
read_fields!(SpreadSearch { shortfall, failure, least_sets, most_sets, choices, one_by_one, each_sets, tried });
