//! Rules on who takes part and who gains.

use super::check::Check;
use super::look::{Look, Say, name};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::whole("women-unseen", women_unseen),
    Check::each("inclusion-blind", inclusion_blind),
    Check::whole("screen-failed", screen_failed),
];

/// Women do the work, and do not decide, are not paid or do not attend.
fn women_unseen(look: &Look<'_>, say: &mut Say) {
    let women = &look.programme.design.women;
    let at = |question: &str| look.design("women").field(question);
    match women.get("do-the-work") {
        Answer::Unknown => say.open(at("do-the-work")),
        Answer::No => {}
        Answer::Yes | Answer::Partly => {
            for question in ["decide", "are-paid", "attend"] {
                match women.get(question) {
                    Answer::Unknown => say.open(at(question)),
                    Answer::No => say.with(at(question), [("lacks", name(question))]),
                    Answer::Yes | Answer::Partly => {}
                }
            }
        }
    }
}

/// It is said to be blind to women and the poorest, or to harm them.
fn inclusion_blind(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let words = &look.knowledge.scales().criteria.inclusion;
    match it.inclusion.and_then(|place| words.get(place)) {
        None => say.open(look.at("inclusion")),
        Some(word) if word.id == "negative" => say.with(look.at("inclusion"), [("word", name(&word.name))]),
        Some(word) if word.id == "blind" => say.half(look.at("inclusion"), [("word", name(&word.name))]),
        Some(_) => {}
    }
}

/// Something around the chain has not been thought of.
fn screen_failed(look: &Look<'_>, say: &mut Say) {
    for item in look.knowledge.vocabulary("screen") {
        let at = look.design("screen").field(item);
        match look.programme.design.screen.get(item) {
            Answer::Unknown => say.open(at),
            Answer::No => say.with(at, [("subject", name(item))]),
            Answer::Yes | Answer::Partly => {}
        }
    }
}
