//! Rules on what shields actors from real cost and risk.

use super::check::Check;
use super::look::{Look, Say};
use crate::knowledge::{NO_EXIT, NO_TAPER};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("attendance-paid", |look, it, say| shield(look, it, "attendance-pay", say)),
    Check::each("inputs-given-away", |look, it, say| shield(look, it, "free-inputs", say)),
    Check::each("new-entity", |look, it, say| shield(look, it, "new-entity", say)),
    Check::each("programme-brand", |look, it, say| shield(look, it, "programme-brand", say)),
    Check::each("programme-lends", |look, it, say| shield(look, it, "programme-lends", say)),
    Check::each("share-does-not-fall", share_does_not_fall),
    Check::each("no-exit", no_exit),
    Check::each("inputs-subsidised", inputs_subsidised),
];

fn shield(look: &Look<'_>, it: &Intervention, flag: &str, say: &mut Say) {
    say.by(look.shield(it, flag), &[Answer::Yes, Answer::Partly], look.at("shields").field(flag));
}

/// The programme's share stays where it is.
fn share_does_not_fall(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    say.by(look.shield(it, NO_TAPER), &[Answer::Yes], look.at("programme_share"));
}

/// Nobody means to leave.
fn no_exit(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    match look.shield(it, NO_EXIT) {
        Answer::Yes | Answer::Partly => say.found(look.at("shields").field(NO_EXIT)),
        Answer::Unknown => say.open(look.at("exit_year")),
        Answer::No => {}
    }
}

/// The money pays for inputs or equipment.
fn inputs_subsidised(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    match look.subsidy(it) {
        None => say.open(look.at("subsidy")),
        Some("inputs") => say.found(look.at("subsidy")),
        Some(_) => {}
    }
}
