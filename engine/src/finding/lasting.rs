//! Rules on the time after exit: who does, who pays, and when the programme leaves.

use super::check::Check;
use super::look::{FactValue, Look, Say, name};
use crate::knowledge::scales::QUESTIONS;
use crate::programme::{Answer, Function, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("nobody-pays-after", |look, it, say| by_function(look, it, "payer", say)),
    Check::each("nobody-gains-after", |look, it, say| by_function(look, it, "incentive", say)),
    Check::each("nobody-able-after", |look, it, say| by_function(look, it, "capability", say)),
    Check::each("nobody-owns-it", |look, it, say| by_function(look, it, "owner", say)),
    Check::each("hand-over-open", |look, it, say| by_function(look, it, "exit", say)),
    Check::each("funding-cliff", funding_cliff).limits(&["share"]),
    Check::each("exit-late", exit_late).limits(&["years"]),
    Check::each("recurrent-need-unmet", recurrent_need_unmet).asks(&["recurrent-need"]),
];

fn answer(function: &Function, question: &str) -> Answer {
    let place = QUESTIONS.iter().position(|known| *known == question);
    place.and_then(|place| function.answers.get(place)).copied().unwrap_or_default()
}

/// A question about a function is answered with no.
fn by_function(look: &Look<'_>, it: &Intervention, question: &str, say: &mut Say) {
    if it.functions.is_empty() {
        say.open(look.at("functions"));
    }
    for (place, function) in it.functions.iter().enumerate() {
        let at = look.at("functions").item(place).field(question);
        match answer(function, question) {
            Answer::Unknown => say.open(at),
            Answer::No => say.with(at, [("function", name(&function.name))]),
            Answer::Yes | Answer::Partly => {}
        }
    }
}

/// The programme pays much to the end, and nobody is sure to pay then.
fn funding_cliff(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let shares = look.shares(it);
    let Some((period, share)) = shares.last() else { return };
    let Some(share) = share else { return say.open(look.at("programme_share").field(period)) };
    let payer = |function: &Function| answer(function, "payer") == Answer::Yes;
    let paid_for = !it.functions.is_empty() && it.functions.iter().all(payer);
    if share.value > look.limit("share") && !paid_for {
        let at = look.at("programme_share").field(period);
        say.with(at, [("share", FactValue::Share(share.value)), ("period", name(period))]);
    }
}

/// The exit lies further off than one reported example.
fn exit_late(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let start = look.programme.periods.first().and_then(|period| period.parse::<u16>().ok());
    if let (Some(start), Some(exit)) = (start, it.exit_year)
        && f64::from(exit) - f64::from(start) > look.limit("years")
    {
        say.with(look.at("exit_year"), [("years", FactValue::Count(f64::from(exit) - f64::from(start)))]);
    }
}

/// It is needed again and again, and nobody in the market is named who will supply it.
fn recurrent_need_unmet(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    match it.answers.get("recurrent-need") {
        Answer::Unknown => say.open(look.at("answers").field("recurrent-need")),
        Answer::Yes | Answer::Partly => {
            let named = |function: &Function| function.does_after.is_some() && function.pays_after.is_some();
            if it.functions.is_empty() || !it.functions.iter().all(named) {
                say.found(look.at("functions"));
            }
        }
        Answer::No => {}
    }
}
