//! Rules on groups of small firms.

use super::check::Check;
use super::look::{FactValue, Look, Say};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("outsider-forms-group", outsider_forms_group).asks(&["outsider-forms-group"]),
    Check::whole("nobody-gathers", nobody_gathers).limits(&["serious"]).asks(&[]),
];

const GROUPS: &str = "horizontal-relationships";

/// A group that somebody from outside has formed; gravest where it is to bring about something new.
fn outsider_forms_group(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if !look.uses(it, GROUPS) {
        return;
    }
    let at = look.at("answers").field("outsider-forms-group");
    match it.answers.get("outsider-forms-group") {
        Answer::Unknown => say.open(at),
        Answer::Yes => say.found(at),
        Answer::Partly => say.half(at, []),
        Answer::No => {}
    }
}

/// In a thin market with high cost of every deal, nothing brings small firms together.
fn nobody_gathers(look: &Look<'_>, say: &mut Say) {
    let severity = |key: &str| look.knowledge.constraint_id(key).and_then(|id| look.programme.diagnosis[id].severity);
    let cost = ["transaction-cost", "scale"].iter().filter_map(|key| severity(key)).max();
    match (look.programme.context.thin_market, cost) {
        (Answer::Yes, Some(cost)) if f64::from(cost) >= look.limit("serious") && !look.any_uses(GROUPS) => {
            say.with(look.at("interventions"), [("severity", FactValue::Count(cost.into()))]);
        }
        (Answer::Unknown, _) => say.open(look.at("context").field("thin_market")),
        _ => {}
    }
}
