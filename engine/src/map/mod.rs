//! The market map: who is there, who deals with whom, and how practice spreads among them (method, section 6).
//!
//! `read` checks what a document says; `lay` turns it into the network that is walked, for what the chances are
//! taken for and for their lowest and highest; `spread` is what comes of working with some of the actors; `best`
//! finds with whom to work; `change` asks what is lost with an actor or a link, and what a missing link would add;
//! `shape` and `depend` read what needs no chances, and `standing` what that says of those an intervention concerns; `cover` is the door for the plan.

mod best;
mod change;
mod check;
mod cover;
mod depend;
mod lay;
mod read;
mod sets;
mod shape;
mod spread;
mod standing;

pub use best::{Best, Chosen, Proof, best, marginal};
pub use change::{LinkWorth, MissingLink, lost_actors, lost_links, missing_links};
pub use cover::{Cover, cover};
pub use depend::{Dependency, Side, dependencies};
pub use lay::{Laid, World};
pub use shape::{Shape, shape};
pub use spread::{Curve, Measured, Reached, curve, spread};
pub use standing::{Asks, MapAnswer, concerned};

pub(crate) use check::check;
pub(crate) use read::Words;
pub(crate) use standing::{SINGLE_BUYER, standing};

use crate::document::wire::Size;
use crate::document::{Answer, Governance};
use crate::knowledge::Knowledge;
use crate::quantity::Estimate;

/// The place of an actor on the map.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct ActorId(pub(crate) usize);

impl ActorId {
    /// Its place, from 0, in the order of the document.
    pub fn place(self) -> usize {
        self.0
    }
}

/// A market map after checking.
///
/// # Invariant
///
/// Every link joins two actors of the map, and a single actor never itself; every count is a whole number of at least
/// 1; chances lie from 0 to 1; ranges are in order.
#[derive(Clone, Debug)]
pub struct Market {
    /// Who is there.
    pub actors: Vec<Actor>,
    /// Who deals with whom.
    pub links: Vec<Link>,
    /// What has to be done, and who does it.
    pub functions: Vec<MapFunction>,
}

/// One actor, or a group of like actors.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Its short name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its kind: its place among the kinds.
    pub kind: usize,
    /// How many like actors it stands for.
    pub count: Estimate,
    /// With how many of them one works at a time.
    pub at_once: u32,
    /// Whether its members are counted when the spread is.
    pub enterprise: bool,
    /// How large it is.
    pub size: Option<Size>,
    /// Where it is.
    pub place: Option<String>,
    /// Whether it is already trying what others do not.
    pub disruptor: bool,
    /// Does it want the change?
    pub willing: Answer,
    /// Is it able to?
    pub able: Answer,
    /// How much weight it has with others, 0 to 4.
    pub weight: Option<u8>,
    /// What it costs to win it over.
    pub cost_to_win: Option<Estimate>,
}

/// One actor's dealings with another.
#[derive(Clone, Debug)]
pub struct Link {
    /// The one.
    pub from: ActorId,
    /// The other.
    pub to: ActorId,
    /// Its kind: its place among the kinds.
    pub kind: usize,
    /// How much both deal with each other, 0 to 4.
    pub strength: Option<u8>,
    /// How both sides are coordinated.
    pub governance: Governance,
    /// With how many members at the other end one member here has to do, where somebody has said.
    pub contacts: Option<Estimate>,
    /// How likely one member passes a practice on to one it has to do with.
    pub chance: Estimate,
    /// The same back; `None` if the link runs one way.
    pub back: Option<Estimate>,
    /// Whether the chance was stated; otherwise it is that of its kind, more or less.
    pub stated: bool,
}

/// Something that has to be done again and again.
#[derive(Clone, Debug)]
pub struct MapFunction {
    /// What.
    pub name: String,
    /// Who does it now; `None` if nobody has said.
    pub does_now: Option<Vec<ActorId>>,
    /// Who pays for it now.
    pub pays_now: Option<Vec<ActorId>>,
    /// Who will do it later.
    pub does_later: Option<Vec<ActorId>>,
    /// Who will pay for it later.
    pub pays_later: Option<Vec<ActorId>>,
}

/// Some members of an actor that one works with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Partner {
    /// Which actor.
    pub actor: ActorId,
    /// How many of its members, at least 1.
    pub members: u32,
}

impl Market {
    /// The actors with their places.
    pub fn actors(&self) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors.iter().enumerate().map(|(place, actor)| (ActorId(place), actor))
    }

    /// The actor at a place.
    #[expect(clippy::indexing_slicing, reason = "identifiers are made by the map that holds the list")]
    pub fn actor(&self, id: ActorId) -> &Actor {
        &self.actors[id.0]
    }

    /// The actor with a short name.
    pub fn find(&self, id: &str) -> Option<ActorId> {
        self.actors.iter().position(|actor| actor.id == id).map(ActorId)
    }

    /// As many members of an actor as one works with at a time.
    pub fn partner(&self, id: ActorId) -> Partner {
        let actor = self.actor(id);
        Partner { actor: id, members: actor.at_once.min(actor.members()) }
    }

    /// How many enterprises there are on the map.
    pub fn enterprises(&self) -> f64 {
        self.actors.iter().filter(|actor| actor.enterprise).map(|actor| f64::from(actor.members())).sum()
    }

    /// How many enterprises there are among some partners.
    pub fn among(&self, partners: &[Partner]) -> f64 {
        let counted = partners.iter().filter(|partner| self.actor(partner.actor).enterprise);
        counted.map(|partner| f64::from(partner.members)).sum()
    }

    /// The kind of an actor, as documents name it.
    pub fn kind_of<'k>(&self, knowledge: &'k Knowledge, actor: &Actor) -> &'k str {
        knowledge.scales().map.actor_kind.get(actor.kind).map_or("", |kind| kind.id.as_str())
    }

    /// The kind of a link, as documents name it.
    pub fn link_kind<'k>(&self, knowledge: &'k Knowledge, link: &Link) -> &'k str {
        knowledge.scales().map.link_kind.get(link.kind).map_or("", |kind| kind.id.as_str())
    }
}

impl Actor {
    /// How many like actors it is taken to stand for.
    pub fn members(&self) -> u32 {
        self.count.value as u32
    }

    /// Whether it stands for itself alone.
    pub fn is_single(&self) -> bool {
        self.members() == 1
    }
}
