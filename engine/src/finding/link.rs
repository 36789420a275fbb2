//! Rules on links between small firms and those they buy from and sell to.

use super::check::Check;
use super::look::{Look, Say};
use crate::document::Governance;
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("one-side-wins", one_side_wins),
    Check::each("directed-and-alone", directed_and_alone).asks(&["single-buyer"]),
    Check::each("guarantor-stays", guarantor_stays).asks(&["guarantor-succeeded"]),
];

/// The condition of a link that lasts is answered with no.
fn one_side_wins(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    for (approach, condition) in [("backward-linkages", "link-win-win"), ("governance-shift", "governance-win-win")] {
        if look.uses(it, approach) {
            say.by(look.condition(it, condition), &[Answer::No], look.at("conditions").field(condition));
        }
    }
}

/// A chain that a lead firm directs, and a single buyer on top of it.
fn directed_and_alone(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if !look.uses(it, "backward-linkages") && !look.uses(it, "governance-shift") {
        return;
    }
    let single = it.answers.get("single-buyer");
    match look.programme.context.governance {
        Governance::Unknown => say.open(crate::Pointer::root().field("context").field("governance")),
        Governance::Directed if single == Answer::Yes => say.found(look.at("answers").field("single-buyer")),
        Governance::Directed if single == Answer::Unknown => say.open(look.at("answers").field("single-buyer")),
        _ => {}
    }
}

/// The programme vouches for both sides, and nobody takes that over.
fn guarantor_stays(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let vouches = matches!(look.condition(it, "guarantor-early-wins"), Answer::Yes | Answer::Partly);
    if look.uses(it, "backward-linkages") && vouches {
        let at = look.at("answers").field("guarantor-succeeded");
        say.by(it.answers.get("guarantor-succeeded"), &[Answer::No], at);
    }
}
