//! What the map says of the standing of those an intervention concerns: whether they have others to turn to.
//!
//! It answers a question only where it speaks of all of them. What somebody says of the intervention stands before it.

use super::depend::{Dependency, Side};
use super::{ActorId, Market, Partner};
use crate::document::{Answer, Governance};
use crate::knowledge::{ConditionId, Knowledge};

/// A condition of the matrix: do several suppliers that are able compete for small firms?
const SUPPLIERS_COMPETE: &str = "suppliers-compete";
/// A condition of the matrix: are small firms free to deal with other suppliers?
const FREE_TO_DEAL: &str = "free-to-deal";
/// A question of the review: is everything sold to one buyer?
pub(crate) const SINGLE_BUYER: &str = "single-buyer";

/// What the map answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asks {
    /// A condition of the matrix.
    Condition(ConditionId),
    /// A question of the review, by its short name.
    Review(&'static str),
    /// Whether those who buy decide.
    Directed,
}

/// An answer of the map, and of whom it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct MapAnswer {
    /// What it answers.
    pub asks: Asks,
    /// The answer: never unknown.
    pub answer: Answer,
    /// Whose standing it is, in the order of the map.
    pub actors: Vec<ActorId>,
    /// With whom they deal, in the order of the map.
    pub others: Vec<ActorId>,
}

/// The enterprises that one concerns who works with some partners: those among the partners, or where there are none
/// those that deal with a partner directly.
pub fn concerned(market: &Market, partners: &[Partner]) -> Vec<ActorId> {
    let is_partner = |id: ActorId| partners.iter().any(|partner| partner.actor == id);
    let enterprises = |keep: &dyn Fn(ActorId) -> bool| -> Vec<ActorId> {
        market.actors().filter(|(id, actor)| actor.enterprise && keep(*id)).map(|(id, _)| id).collect()
    };
    let among = enterprises(&is_partner);
    if !among.is_empty() {
        return among;
    }
    let mut beside = vec![false; market.actors.len()];
    for link in &market.links {
        for (here, there) in [(link.from, link.to), (link.to, link.from)] {
            if is_partner(here)
                && let Some(slot) = beside.get_mut(there.0)
            {
                *slot = true;
            }
        }
    }
    enterprises(&|id| beside.get(id.0) == Some(&true))
}

/// What the map answers of an intervention that works with some partners.
pub(crate) fn standing(
    knowledge: &Knowledge,
    market: &Market,
    dependencies: &[Dependency],
    partners: &[Partner],
) -> Vec<MapAnswer> {
    let concerned = concerned(market, partners);
    let several = knowledge.scales().map.dependency.several.value();
    let on = |side: Side| -> Vec<Option<&Dependency>> {
        let find = |id: &ActorId| {
            let from = dependencies.partition_point(|it| (it.actor, it.side) < (*id, side));
            dependencies.get(from).filter(|it| it.actor == *id && it.side == side)
        };
        concerned.iter().map(find).collect()
    };
    let (customers, suppliers) = (on(Side::Customers), on(Side::Suppliers));
    let condition = |id: &str| knowledge.condition_id(id).map(Asks::Condition);
    let by = |asks: Option<Asks>, of: &[Option<&Dependency>], answer: &dyn Fn(&Dependency) -> Answer| {
        Some(MapAnswer {
            asks: asks?,
            answer: together(of.iter().map(|it| it.map_or(Answer::Unknown, answer)))?,
            actors: concerned.clone(),
            others: others(of),
        })
    };
    let all = [
        by(condition(SUPPLIERS_COMPETE), &suppliers, &|it| competing(market, it, several)),
        by(condition(FREE_TO_DEAL), &suppliers, &free),
        by(Some(Asks::Review(SINGLE_BUYER)), &customers, &single),
        by(Some(Asks::Directed), &customers, &directed),
    ];
    all.into_iter().flatten().collect()
}

/// One answer for all of them: theirs if they agree, else partly; none where it is not known of each.
fn together(answers: impl Iterator<Item = Answer>) -> Option<Answer> {
    let mut all: Option<Answer> = None;
    for answer in answers {
        if answer == Answer::Unknown {
            return None;
        }
        all = Some(if all.is_none_or(|before| before == answer) { answer } else { Answer::Partly });
    }
    all
}

fn others(of: &[Option<&Dependency>]) -> Vec<ActorId> {
    let mut others: Vec<ActorId> = of.iter().flatten().flat_map(|it| it.others.iter().copied()).collect();
    others.sort_unstable();
    others.dedup();
    others
}

/// One supplier competes with nobody; several do who are said to be able.
fn competing(market: &Market, it: &Dependency, several: f64) -> Answer {
    let able = it.others.iter().map(|other| market.actor(*other)).filter(|actor| actor.able == Answer::Yes);
    let able: f64 = able.map(|actor| f64::from(actor.members())).sum();
    if it.only_one() {
        Answer::No
    } else if able >= several && it.effective >= several {
        Answer::Yes
    } else {
        Answer::Unknown
    }
}

/// Whoever has one supplier that decides is not free; whoever has two or more of which none decides is.
fn free(it: &Dependency) -> Answer {
    let told = !it.governance.contains(&Governance::Unknown);
    if it.no_alternative() {
        Answer::No
    } else if it.effective >= 2.0 && told && it.directed.is_empty() {
        Answer::Yes
    } else {
        Answer::Unknown
    }
}

fn single(it: &Dependency) -> Answer {
    if it.only_one() {
        Answer::Yes
    } else if it.effective >= 2.0 {
        Answer::No
    } else {
        Answer::Partly
    }
}

/// Whether those who buy decide, where it is said of each of them.
fn directed(it: &Dependency) -> Answer {
    if it.governance.contains(&Governance::Unknown) {
        Answer::Unknown
    } else if it.directed.is_empty() {
        Answer::No
    } else if it.directed.len() == it.others.len() {
        Answer::Yes
    } else {
        Answer::Partly
    }
}
