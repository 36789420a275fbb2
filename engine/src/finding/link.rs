//! Rules on links between small firms and those they buy from and sell to.

use super::check::Check;
use super::look::{Look, Say, name};
use crate::document::Governance;
use crate::map::Asks;
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("one-side-wins", one_side_wins),
    Check::each("directed-and-alone", directed_and_alone).asks(&["single-buyer"]),
    Check::each("map-says-otherwise", map_says_otherwise),
    Check::each("guarantor-stays", guarantor_stays).asks(&["guarantor-succeeded"]),
];

/// The condition of a link that lasts is answered with no.
fn one_side_wins(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    for (approach, condition) in [("backward-linkages", "link-win-win"), ("governance-shift", "governance-win-win")] {
        if look.uses(it, approach) {
            say.by(look.condition(it, condition).0, &[Answer::No], look.at("conditions").field(condition));
        }
    }
}

fn links(look: &Look<'_>, it: &Intervention) -> bool {
    look.uses(it, "backward-linkages") || look.uses(it, "governance-shift")
}

/// A chain that a lead firm directs, and a single buyer on top of it.
fn directed_and_alone(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if !links(look, it) {
        return;
    }
    let (single, read) = look.asked(it, "single-buyer");
    let at = look.at("answers").field("single-buyer");
    match (look.programme.context.governance, it.map_answer(Asks::Directed)) {
        (Governance::Unknown, None) => say.open(crate::Pointer::root().field("context").field("governance")),
        // What the document says of the main link stands before what the map says of these.
        (Governance::Unknown, Some(directed)) if directed.answer != Answer::Yes => {}
        (Governance::Unknown | Governance::Directed, directed) => match single {
            Answer::Unknown => say.open(at),
            Answer::Yes => {
                say.found(at);
                say.read_from(read.or(directed));
            }
            _ => {}
        },
        _ => {}
    }
}

/// The map and what somebody said of it speak against each other. What was said stands, but one of the two is wrong.
fn map_says_otherwise(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    for read in it.on_map.iter().flat_map(|on_map| &on_map.answers) {
        let told = match read.asks {
            Asks::Condition(id) if look.depends_on(id) => {
                let condition = look.knowledge.condition(id);
                let at = look.at("conditions").field(&condition.id);
                opposed(it.condition(id), read.answer).map(|words| (condition.question.clone(), at, words))
            }
            Asks::Review(question) => {
                let at = look.at("answers").field(question);
                let asks = look.lessons.rule(question).map(|held| held.rule.asks.clone()).unwrap_or_default();
                opposed(it.answers.get(question), read.answer).map(|words| (asks, at, words))
            }
            Asks::Directed if links(look, it) && read.answer == Answer::Yes => {
                let at = crate::Pointer::root().field("context").field("governance");
                let said = look.programme.context.governance;
                let other = !matches!(said, Governance::Directed | Governance::Unknown);
                other.then(|| (look.held.rule.asks.clone(), at, (said.key(), Governance::Directed.key())))
            }
            _ => None,
        };
        if let Some((question, at, (said, on_map))) = told {
            say.with(at, [("question", name(&question)), ("said", name(said)), ("map", name(on_map))]);
            say.read_from(Some(read));
        }
    }
}

/// The words of two answers of which one is yes and the other no.
fn opposed(said: Answer, read: Answer) -> Option<(&'static str, &'static str)> {
    let opposed = matches!((said, read), (Answer::Yes, Answer::No) | (Answer::No, Answer::Yes));
    opposed.then(|| (said.key(), read.key()))
}

/// The programme vouches for both sides, and nobody takes that over.
fn guarantor_stays(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let vouches = matches!(look.condition(it, "guarantor-early-wins").0, Answer::Yes | Answer::Partly);
    if look.uses(it, "backward-linkages") && vouches {
        let at = look.at("answers").field("guarantor-succeeded");
        say.by(it.answers.get("guarantor-succeeded"), &[Answer::No], at);
    }
}
