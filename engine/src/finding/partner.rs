//! Rules on the partner: will, skill, gain, means and knowledge.

use super::check::Check;
use super::look::{Look, Say, name};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("partner-unwilling", |look, it, say| say.by(it.will, &[Answer::No], field(look, "will"))),
    Check::each("partner-unable", partner_unable),
    Check::each("partner-gains-nothing", |look, it, say| {
        say.by(it.partner.incentive, &[Answer::No], field(look, "incentive"));
    }),
    Check::each("partner-lacks-means", |look, it, say| {
        say.by(it.partner.capability, &[Answer::No], field(look, "capability"));
    }),
    Check::each("partner-unaware", |look, it, say| {
        say.by(it.partner.awareness, &[Answer::No], field(look, "awareness"));
    }),
    Check::each("concern-unanswered", concern_unanswered).asks(&["concern-answered"]),
    Check::each("rests-on-one", rests_on_one),
];

fn field(look: &Look<'_>, field: &str) -> crate::Pointer {
    look.at("partner").field(field)
}

/// Willing, but not able: skill can be built where will is there.
fn partner_unable(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if it.will != Answer::No {
        say.by(it.skill, &[Answer::No], field(look, "skill"));
    }
}

/// What actors of this type fear is known, and is not answered.
fn concern_unanswered(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if let Some(kind) = &it.partner.kind {
        let called = look.lessons.term("actor-type", kind).map_or(kind.as_str(), |term| term.name.as_str());
        let at = look.at("answers").field("concern-answered");
        match it.answers.get("concern-answered") {
            Answer::Unknown => say.open(at),
            Answer::No => say.with(at, [("actor", name(called))]),
            Answer::Yes | Answer::Partly => {}
        }
    }
}

/// Of all on the map it works with one alone, who is no group.
fn rests_on_one(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let partners = it.on_map.as_ref().map(|on_map| on_map.partners.as_slice());
    if let (Some([only]), Some(market)) = (partners, &look.programme.map) {
        let actor = market.actor(only.actor);
        if actor.is_single() {
            say.with(look.at("works_with").item(0), [("actor", name(&actor.title))]);
        }
    }
}
