//! What the market map says, as it goes out.

use serde::Serialize;

use super::ranking::WorkedWith;
use crate::document::Governance;
use crate::map::{Curve, Measured, Side};
use crate::quantity::Estimate;

/// What the market map says.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MapAnswer {
    /// The version of this format.
    pub format: &'static str,
    /// The programme's name.
    pub title: String,
    /// How many enterprises there are on the map.
    pub enterprises: f64,
    /// The actors, in the order of the map.
    pub actors: Vec<ActorOut>,
    /// The actors to work with, by what they reach together.
    pub best: BestOut,
    /// What comes of working with some of them.
    pub push: PushOut,
    /// What comes of each intervention that names actors of the map, in the order of the document.
    pub interventions: Vec<InterventionOnMap>,
    /// The actors that would add most to what the interventions work with, and that none of them names. The most first.
    pub overlooked: Vec<Overlooked>,
    /// What counts of each link, in the order of the map.
    pub dealings: Vec<DealingOut>,
    /// The relationships whose loss would cost most. The most first.
    pub links: Vec<LinkOut>,
    /// The missing relationships that would add most. The most first.
    pub missing: Vec<MissingOut>,
    /// With how many each enterprise deals, on each side on which it deals with anybody.
    pub dependencies: Vec<DependencyOut>,
    /// Functions that nobody does or pays for later, or of which nobody has said who will.
    pub functions: Vec<FunctionOut>,
    /// Circles: actors of which each can reach each other.
    pub circles: Vec<Vec<String>>,
    /// Actors through whom alone others can be reached from the push.
    pub gates: Vec<Gate>,
    /// Actors that cannot be reached from the push at all.
    pub apart: Vec<String>,
}

/// An actor and what it is worth as a leverage point.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct ActorOut {
    /// Its short name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its kind.
    pub kind: String,
    /// How many like actors it stands for.
    pub count: Estimate,
    /// Whether its members are counted when the spread is.
    pub enterprise: bool,
    /// With how many of its members one works at a time; what follows is for so many.
    pub at_once: u32,
    /// Enterprises reached by working with it alone, beyond itself.
    pub alone: Measured,
    /// Between what ends that lies for the chances that there may be; absent where it was not worked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Estimate>,
    /// What it would add to the push, itself included.
    pub adds: Measured,
    /// How many of its members take the practice up under the push.
    pub taken: f64,
    /// Enterprises that the push no longer reaches if it walks away, itself included. Absent for groups, and where it was not worked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost: Option<f64>,
    /// What it costs to win over, where somebody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_to_win: Option<Estimate>,
    /// Enterprises reached beyond itself for each unit of that cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_cost: Option<f64>,
    /// Interventions that work with it.
    pub named_by: Vec<String>,
}

/// The actors to work with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct BestOut {
    /// In the order in which they were chosen.
    pub chosen: Vec<ChosenOut>,
    /// Enterprises that all of them reach together, those among themselves included.
    pub together: Measured,
    /// What the greedy rule is sure to reach of the best there is.
    pub guarantee: f64,
    /// What this choice reaches of the best there is, at least.
    pub achieved: f64,
    /// At most so many enterprises can be reached by as many choices.
    pub at_most: f64,
    /// How often such a proof is wrong.
    pub failure: f64,
    /// How many sets were drawn for it.
    pub sets: usize,
}

/// An actor that was chosen.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct ChosenOut {
    /// Which.
    pub actor: String,
    /// How many of its members.
    pub members: u32,
    /// Enterprises that it adds to those chosen before it, those among itself included.
    pub adds: Measured,
}

/// Whose push it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum PushFrom {
    /// Those that were asked for.
    Asked,
    /// Those that the interventions name.
    Interventions,
    /// Those that were chosen as best.
    Best,
}

/// What comes of working with some actors.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct PushOut {
    /// Whose push it is.
    pub from: PushFrom,
    /// With whom one works.
    pub works_with: Vec<WorkedWith>,
    /// What comes of it.
    pub reached: ReachedOut,
    /// How it goes on in time: a scenario, and no forecast.
    pub curve: Curve,
}

/// What comes of working with some actors, and of nothing else of the map.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Pushed {
    /// What comes of it.
    pub push: PushOut,
    /// For each actor, how many of its members take the practice up, in the order of the map.
    pub taken: Vec<f64>,
}

/// What is reached.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct ReachedOut {
    /// Enterprises beyond those one works with, with the ends that the chances leave.
    pub beyond: Estimate,
    /// The standard error of that; 0 if it is exact.
    pub standard_error: f64,
    /// Of these, enterprises where one works, or in no place.
    pub breadth: f64,
    /// Actors of supporting functions reached beyond those one works with.
    pub depth: f64,
    /// Of the enterprises, those in other places.
    pub reach: f64,
    /// How many runs it rests on; absent if every outcome was gone through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runs: Option<u64>,
}

/// What comes of an intervention.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct InterventionOnMap {
    /// Which.
    pub id: String,
    /// With whom it works.
    pub works_with: Vec<WorkedWith>,
    /// What comes of it alone.
    pub reached: ReachedOut,
    /// What it adds to the other interventions: enterprises that they do not reach.
    pub adds: f64,
    /// Its leverage, as it counts in the ranking.
    pub leverage: Estimate,
    /// For each actor, how many of its members take the practice up, in the order of the map.
    pub taken: Vec<f64>,
}

/// An actor that no intervention names.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Overlooked {
    /// Which.
    pub actor: String,
    /// How many of its members.
    pub members: u32,
    /// Enterprises that it would add, itself included.
    pub adds: Measured,
}

/// What counts of a link: what is stated, or else that of its kind, more or less by what is said.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct DealingOut {
    /// How likely one member passes a practice on to one it has to do with, 0 to 1.
    pub chance: Estimate,
    /// The same back; absent where the link runs one way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<Estimate>,
    /// With how many members at the other end one member here has to do, never more than there are.
    pub contacts: Estimate,
}

/// A relationship and what it is worth.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct LinkOut {
    /// Its place among the links of the map.
    pub link: usize,
    /// The one.
    pub from: String,
    /// The other.
    pub to: String,
    /// Its kind.
    pub kind: String,
    /// Enterprises that the push no longer reaches without it.
    pub lost: f64,
}

/// A relationship that is not there and could be.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MissingOut {
    /// The one that would pass on.
    pub from: String,
    /// The other.
    pub to: String,
    /// The kind it would have.
    pub kind: String,
    /// Enterprises that it would add to what the push reaches.
    pub adds: f64,
}

/// With how many an actor deals on one side.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct DependencyOut {
    /// Who.
    pub actor: String,
    /// On which side.
    pub side: Side,
    /// With whom.
    pub others: Vec<String>,
    /// As many of the same weight would be as concentrated.
    pub effective: f64,
    /// Whether there is only one to deal with.
    pub only_one: bool,
    /// Whether somebody decides and there is nobody else to turn to.
    pub no_alternative: bool,
    /// How the links with them are coordinated, in the order of the map's links.
    pub governance: Vec<Governance>,
}

/// A function of the market that is not settled.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct FunctionOut {
    /// What has to be done.
    pub name: String,
    /// Whether it is known that nobody will do it later.
    pub nobody_does: bool,
    /// Whether it is known that nobody will pay for it later.
    pub nobody_pays: bool,
    /// Whether nobody has said who will do it or pay for it later.
    pub unsaid: bool,
    /// The only one who will do it, if there is one only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<String>,
}

/// An actor through whom alone others can be reached.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Gate {
    /// Who.
    pub actor: String,
    /// How many actors lie behind it.
    pub behind: usize,
}

/// What one asks of a map.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum MapReply {
    /// The answer.
    Ok(Box<MapAnswer>),
    /// What comes of a push, where only that was asked for.
    Pushed(Box<Pushed>),
    /// Everything that is wrong with the document, if it could not be read.
    Problems(Vec<super::answer::Trouble>),
}
