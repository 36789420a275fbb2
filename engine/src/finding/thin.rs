//! Rules on thin markets: they excuse direct support, and then ask for a local provider, recovery of cost,
//! a falling share and an exit.

use super::check::Check;
use super::look::{Look, Say};
use crate::knowledge::{NO_EXIT, NO_TAPER};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("delivers-itself", delivers_itself),
    Check::each("thin-without-provider", |look, it, say| by_answer(look, it, "local-provider", say))
        .asks(&["local-provider"]),
    Check::each("thin-without-recovery", |look, it, say| by_answer(look, it, "cost-recovery", say))
        .asks(&["cost-recovery"]),
    Check::each("thin-without-taper", |look, it, say| by_shield(look, it, NO_TAPER, "programme_share", say)),
    Check::each("thin-without-exit", |look, it, say| by_shield(look, it, NO_EXIT, "exit_year", say)),
];

/// The programme is a party to the deal, in a market that is not thin.
fn delivers_itself(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    match (look.role(it), look.programme.context.thin_market) {
        (None, _) => say.open(look.at("role")),
        (Some("deliver"), Answer::Unknown) => say.open(crate::Pointer::root().field("context").field("thin_market")),
        (Some("deliver"), Answer::No) => say.found(look.at("role")),
        (Some("deliver"), Answer::Partly) => say.half(look.at("role"), []),
        _ => {}
    }
}

/// Whether it makes use of the exception: it takes part in the deal, in a market that is thin.
fn excused(look: &Look<'_>, it: &Intervention) -> bool {
    let thin = matches!(look.programme.context.thin_market, Answer::Yes | Answer::Partly);
    thin && matches!(look.role(it), Some("deliver" | "co-provide"))
}

fn by_answer(look: &Look<'_>, it: &Intervention, question: &str, say: &mut Say) {
    if excused(look, it) {
        say.by(it.answers.get(question), &[Answer::No], look.at("answers").field(question));
    }
}

fn by_shield(look: &Look<'_>, it: &Intervention, flag: &str, field: &str, say: &mut Say) {
    if excused(look, it) {
        say.by(look.shield(it, flag), &[Answer::Yes], look.at(field));
    }
}
