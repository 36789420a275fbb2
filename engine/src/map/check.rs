//! What the schema cannot say of a map: names that stand once, links between two, ranges in order.

use crate::document::wire::{self, Id, MapDirection, Quantity};
use crate::order::firsts;
use crate::problem::{Pointer, Problem, ProblemKind};

/// Everything that is wrong with a map whose structure is right. `quantity` checks a number with its range.
pub(crate) fn check(
    map: &wire::Map,
    at: &Pointer,
    quantity: &mut dyn FnMut(Option<&Quantity>, Pointer),
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let actors = at.field("actors");
    let places = firsts(&map.actors, |actor| actor.id.0.as_str());
    for ((index, actor), first) in map.actors.iter().enumerate().zip(places) {
        let here = actors.item(index);
        if first != index {
            let kind = ProblemKind::DuplicateId { id: actor.id.0.clone(), first: actors.item(first).field("id") };
            problems.push(Problem::new(here.field("id"), kind));
        }
        quantity(actor.count.as_ref(), here.field("count"));
        quantity(actor.cost_to_win.as_ref(), here.field("cost_to_win"));
    }
    let links = at.field("links");
    let one = |id: &Id| map.actors.iter().rfind(|actor| actor.id == *id).is_some_and(|actor| actor.count.is_none());
    let places = firsts(&map.links, |link| (link.from.0.as_str(), link.to.0.as_str(), link.kind.as_str()));
    for ((index, link), first) in map.links.iter().enumerate().zip(places) {
        let here = links.item(index);
        if link.from == link.to && one(&link.from) {
            problems.push(Problem::new(here.field("to"), ProblemKind::LinksItself { id: link.to.0.clone() }));
        }
        if first != index {
            let id = format!("{} {} {}", link.from.0, link.kind, link.to.0);
            problems.push(Problem::new(here.clone(), ProblemKind::NamedTwice { id, first: links.item(first) }));
        }
        if link.chance_back.is_some() && link.direction != Some(MapDirection::BothWays) {
            problems.push(Problem::new(here.field("chance_back"), ProblemKind::OneWay));
        }
        for (field, number) in
            [("contacts", &link.contacts), ("chance", &link.chance), ("chance_back", &link.chance_back)]
        {
            quantity(number.as_ref(), here.field(field));
        }
    }
    problems
}
