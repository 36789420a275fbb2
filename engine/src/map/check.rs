//! What the schema cannot say of a map: names that stand once, links between two, ranges in order.

use std::collections::BTreeMap;

use crate::document::wire::{self, MapDirection, Quantity};
use crate::problem::{Pointer, Problem, ProblemKind};

/// Everything that is wrong with a map whose structure is right. `quantity` checks a number with its range.
pub(crate) fn check(
    map: &wire::Map,
    at: &Pointer,
    quantity: &mut dyn FnMut(Option<&Quantity>, Pointer),
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut counts: BTreeMap<&str, bool> = BTreeMap::new();
    let mut seen: BTreeMap<&str, Pointer> = BTreeMap::new();
    let actors = at.field("actors");
    for (index, actor) in map.actors.iter().enumerate() {
        let here = actors.item(index);
        match seen.get(actor.id.0.as_str()) {
            Some(first) => {
                let kind = ProblemKind::DuplicateId { id: actor.id.0.clone(), first: first.clone() };
                problems.push(Problem::new(here.field("id"), kind));
            }
            None => {
                seen.insert(&actor.id.0, here.field("id"));
            }
        }
        counts.insert(&actor.id.0, actor.count.is_some());
        quantity(actor.count.as_ref(), here.field("count"));
        quantity(actor.cost_to_win.as_ref(), here.field("cost_to_win"));
    }
    let links = at.field("links");
    let mut joined: BTreeMap<(&str, &str, &str), Pointer> = BTreeMap::new();
    for (index, link) in map.links.iter().enumerate() {
        let here = links.item(index);
        if link.from == link.to && counts.get(link.from.0.as_str()) == Some(&false) {
            problems.push(Problem::new(here.field("to"), ProblemKind::LinksItself { id: link.to.0.clone() }));
        }
        let ends = (link.from.0.as_str(), link.to.0.as_str(), link.kind.as_str());
        match joined.get(&ends) {
            Some(first) => {
                let id = format!("{} {} {}", link.from.0, link.kind, link.to.0);
                problems.push(Problem::new(here.clone(), ProblemKind::NamedTwice { id, first: first.clone() }));
            }
            None => {
                joined.insert(ends, here.clone());
            }
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
