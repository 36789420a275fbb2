//! The door for market maps: a programme document with a map and what is asked of it in, an answer out.

use crate::document::out::{MapAnswer, MapReply, Push, PushFrom, Pushed, Trouble, mapping, pushed};
use crate::document::wire::MapWant;
use crate::document::{nearest, open};
use crate::knowledge::Knowledge;
use crate::map::{Market, Partner};
use crate::problem::{Pointer, Problem, ProblemKind, Problems};
use crate::programme::Programme;

/// What the market map of a programme says.
///
/// # Errors
///
/// Everything that is wrong with the document, see [`open`]; a document without a map; actors and interventions to
/// work with that it does not have.
///
/// # Example
///
/// ```
/// use leverpoint::document::wire::MapWant;
/// use leverpoint::ask_map;
///
/// let text = r#"{
///     "format": "leverpoint/programme/1", "meta": {"title": "one shop"}, "periods": ["p"], "interventions": [],
///     "map": {
///         "actors": [{"id": "shop", "kind": "input-supplier"}, {"id": "farms", "kind": "producer", "count": 200}],
///         "links": [{"from": "shop", "to": "farms", "kind": "supply", "chance": 0.25}]
///     }
/// }"#;
/// let knowledge = leverpoint_data::knowledge()?;
/// let answer = ask_map(&knowledge, text, &MapWant::default())?;
/// let shop = &answer.actors[0];
/// assert!((shop.alone.mean - 50.0).abs() < 3.0 * shop.alone.standard_error, "a quarter of its 200 customers");
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn ask_map(knowledge: &Knowledge, programme: &str, want: &MapWant) -> Result<MapAnswer, Problems> {
    asked(knowledge, programme, want, mapping)
}

/// What comes of a push alone, for looking at one actor or intervention after the other: a small part of the time that
/// the whole answer takes.
///
/// # Errors
///
/// As for [`ask_map`].
///
/// # Example
///
/// ```
/// use leverpoint::document::wire::MapWant;
/// use leverpoint::ask_push;
///
/// let text = r#"{
///     "format": "leverpoint/programme/1", "meta": {"title": "one shop"}, "periods": ["p"], "interventions": [],
///     "map": {
///         "actors": [{"id": "shop", "kind": "input-supplier"}, {"id": "farms", "kind": "producer", "count": 4}],
///         "links": [{"from": "shop", "to": "farms", "kind": "supply", "chance": 0.25}]
///     }
/// }"#;
/// let knowledge = leverpoint_data::knowledge()?;
/// let want = MapWant::parse(r#"{"push": [{"actor": "shop"}]}"#)?;
/// let pushed = ask_push(&knowledge, text, &want)?;
/// assert_eq!(pushed.taken, [1.0, 1.0], "the shop, and one of four farms");
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn ask_push(knowledge: &Knowledge, programme: &str, want: &MapWant) -> Result<Pushed, Problems> {
    asked(knowledge, programme, want, pushed)
}

/// As [`ask_map`], with what is asked and what is answered as JSON: `{"ok": ...}` or `{"problems": [...]}`.
pub fn ask_map_json(knowledge: &Knowledge, programme: &str, want: &str) -> String {
    let answer = MapWant::parse(want).and_then(|want| ask_map(knowledge, programme, &want));
    reply(answer.map(|answer| MapReply::Ok(Box::new(answer))))
}

/// As [`ask_push`], in JSON: `{"pushed": ...}` or `{"problems": [...]}`.
pub fn ask_push_json(knowledge: &Knowledge, programme: &str, want: &str) -> String {
    let answer = MapWant::parse(want).and_then(|want| ask_push(knowledge, programme, &want));
    reply(answer.map(|pushed| MapReply::Pushed(Box::new(pushed))))
}

fn reply(answer: Result<MapReply, Problems>) -> String {
    let reply = answer.unwrap_or_else(|problems| MapReply::Problems(problems.iter().map(Trouble::of).collect()));
    // Serialising fails only for maps with keys that are no text, of which there are none.
    serde_json::to_string(&reply).unwrap_or_default()
}

/// Opens a document and makes an answer about its map.
fn asked<A>(
    knowledge: &Knowledge,
    programme: &str,
    want: &MapWant,
    make: impl FnOnce(&Knowledge, &Programme, &Market, usize, Push) -> A,
) -> Result<A, Problems> {
    let programme = open(knowledge, programme)?.programme;
    let Some(market) = &programme.map else {
        let expected = "the actors of the market and the links between them".to_owned();
        let kind = ProblemKind::MissingField { field: "map".to_owned(), expected };
        return Err(Problem::new(Pointer::root(), kind).into());
    };
    let choices = want.choices.map_or(knowledge.scales().map.search.choices.value() as usize, usize::from);
    let push = push(&programme, market, want)?;
    Ok(make(knowledge, &programme, market, choices, push))
}

/// With whom to work.
fn push(programme: &Programme, market: &Market, want: &MapWant) -> Result<Push, Problems> {
    let mut problems = Vec::new();
    let mut partners = Vec::new();
    for wanted in &want.push {
        match market.find(&wanted.actor) {
            Some(actor) => {
                let usual = market.partner(actor);
                let members = wanted.members.map_or(usual.members, |members| members.round() as u32);
                partners.push(Partner { actor, members });
            }
            None => {
                let names = market.actors.iter().map(|actor| actor.id.clone()).collect();
                problems.push(unknown(&wanted.actor, "an actor of this document's map", names));
            }
        }
    }
    for id in &want.interventions {
        match programme.find(id) {
            Some(found) => {
                let on_map = programme.intervention(found).on_map.iter();
                partners.extend(on_map.flat_map(|on_map| on_map.partners.iter().copied()));
            }
            None => {
                let names = programme.interventions.iter().map(|item| item.id.clone()).collect();
                problems.push(unknown(id, "an intervention of this document", names));
            }
        }
    }
    Problems::none_or(problems)?;
    if want.best {
        return Ok(Push::Best);
    }
    if !want.push.is_empty() || !want.interventions.is_empty() {
        return Ok(Push::With(market.together(partners), PushFrom::Asked));
    }
    let named = programme.interventions.iter().filter_map(|item| item.on_map.as_ref());
    let named = market.together(named.flat_map(|on_map| on_map.partners.iter().copied()));
    Ok(if named.is_empty() { Push::Best } else { Push::With(named, PushFrom::Interventions) })
}

fn unknown(word: &str, what: &str, expected: Vec<String>) -> Problem {
    let nearest = nearest(word, &expected);
    let kind = ProblemKind::UnknownWord { word: word.to_owned(), what: what.to_owned(), expected, nearest };
    Problem::new(Pointer::root(), kind)
}
