//! What the document says of the market map: its actors, the links between them, and the functions they perform.

use serde::Serialize;

use super::diagnosis::Governance;
use super::parts::{Answer, Answered, Cite, Id, Level, Quantity};
use crate::read::{read_fields, read_words};

/// The market map: who is there, who deals with whom, who does what.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Map {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who is there. Many like actors are one entry with a count.
    #[cfg_attr(feature = "describe", schemars(length(max = 20000)))]
    pub actors: Vec<MapActor>,
    /// Who deals with whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 200000)))]
    pub links: Vec<MapLink>,
    /// What has to be done again and again in this market, and who does and pays for it now and later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<MapFunction>,
}

/// One actor, or a group of like actors.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MapActor {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// A short name, unlike any other's.
    pub id: Id,
    /// What it is called. Absent, it is called by its short name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub title: Option<String>,
    /// What kind of actor it is.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "actor-kind")))]
    pub kind: String,
    /// How many like actors it stands for. Absent, it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "members")))]
    pub count: Option<Quantity>,
    /// With how many members of the group one works at a time, when it is chosen as a leverage point. Absent, with one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "members")))]
    pub at_once: Option<f64>,
    /// Whether it is an enterprise that is counted when the spread is. Absent, its kind says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enterprise: Option<bool>,
    /// How large it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// Where it is. Spread to another place is told apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub place: Option<String>,
    /// Whether it is a positive disruptor: already trying what others do not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub disruptor: bool,
    /// Does it want the change?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub willing: Option<Answered>,
    /// Is it able to?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub able: Option<Answered>,
    /// How much weight it has with others: 0 none to 4 decisive, or unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub political_weight: Option<Level>,
    /// What it costs the programme to win it over, or to win over as many members as one works with at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "money")))]
    pub cost_to_win: Option<Quantity>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How large an actor is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Size {
    /// Hardly more than a household.
    Micro,
    /// A few people.
    Small,
    /// Some dozens.
    Medium,
    /// More.
    Large,
}

/// One actor's dealings with another. Within a group of like actors it may join the group with itself.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MapLink {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The one: who supplies, buys, lends, advises, regulates, has as members, or is heard.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "actor")))]
    pub from: Id,
    /// The other.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "actor")))]
    pub to: Id,
    /// What the one does to the other.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "link-kind")))]
    pub kind: String,
    /// Whether practice spreads from the one to the other only, or both ways. Absent, one way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<MapDirection>,
    /// How much both deal with each other: 0 not at all, 2 as usual, 4 all the time, or unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Level>,
    /// How both sides are coordinated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governance: Option<Governance>,
    /// Do both sides trust each other?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trust: Option<Answer>,
    /// With how many members at the other end one member here has to do. Absent, with as many as it takes for everybody to have somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "enterprises")))]
    pub contacts: Option<Quantity>,
    /// How likely one member here passes a practice on to one it has to do with. It stands for everything else said of the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "share")))]
    pub chance: Option<Quantity>,
    /// The same back, where the link runs both ways.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "share")))]
    pub chance_back: Option<Quantity>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Which way practice spreads along a link.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum MapDirection {
    /// From the one to the other.
    OneWay,
    /// Both ways.
    BothWays,
}

/// Something that has to be done again and again in this market.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct MapFunction {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What has to be done.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub name: String,
    /// Who does it now. An empty list says that nobody does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "actor")))]
    pub does_now: Option<Vec<Id>>,
    /// Who pays for it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "actor")))]
    pub pays_now: Option<Vec<Id>>,
    /// Who will do it later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "actor")))]
    pub does_later: Option<Vec<Id>>,
    /// Who will pay for it later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "actor")))]
    pub pays_later: Option<Vec<Id>>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An actor of the map that an intervention works with.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct WorksWith {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Which actor.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "actor")))]
    pub actor: Id,
    /// With how many of its members. Absent, with all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "members")))]
    pub members: Option<Quantity>,
}

read_fields!(Map { comment, actors, links, functions });
read_fields!(MapActor {
    comment,
    id,
    title,
    kind,
    count,
    at_once,
    enterprise,
    size,
    place,
    disruptor,
    willing,
    able,
    political_weight,
    cost_to_win,
    cite,
    note
});
read_words!(Size { Micro = "micro", Small = "small", Medium = "medium", Large = "large" });
read_fields!(MapLink {
    comment,
    from,
    to,
    kind,
    direction,
    strength,
    governance,
    trust,
    contacts,
    chance,
    chance_back,
    cite,
    note
});
read_words!(MapDirection { OneWay = "one-way", BothWays = "both-ways" });
read_fields!(MapFunction { comment, name, does_now, pays_now, does_later, pays_later, cite, note });
read_fields!(WorksWith { comment, actor, members });
