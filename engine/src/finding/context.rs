//! Rules on the diagnosis: what it rests on, and whether it asks why.

use super::check::Check;
use super::look::{Look, Say, name};
use crate::document::{Confidence, Evidence};

pub(super) const CHECKS: &[Check] = &[
    Check::whole("evidence-weak", evidence_weak).limits(&["serious"]),
    Check::whole("workshop-only", workshop_only),
    Check::whole("causes-untold", causes_untold).limits(&["serious"]),
];

/// A severe constraint that rests on a guess.
fn evidence_weak(look: &Look<'_>, say: &mut Say) {
    for (id, constraint) in look.knowledge.constraints() {
        let said = &look.programme.diagnosis[id];
        if said.severity.is_none_or(|severity| f64::from(severity) < look.limit("serious")) {
            continue;
        }
        match (said.confidence, said.evidence) {
            (Some(Confidence::Low), _) | (_, Some(Evidence::Judgement)) => {
                say.with(look.diagnosis(id), [("constraint", name(&constraint.id))]);
            }
            (None, None) => say.open(look.diagnosis(id)),
            _ => {}
        }
    }
}

/// What was said in the open, where firms hide what is sensitive.
fn workshop_only(look: &Look<'_>, say: &mut Say) {
    for (id, constraint) in look.knowledge.constraints() {
        if look.programme.diagnosis[id].evidence == Some(Evidence::Workshop) {
            say.with(look.diagnosis(id), [("constraint", name(&constraint.id))]);
        }
    }
}

/// A severe constraint of which kinds of cause are named, but no root cause is written down.
fn causes_untold(look: &Look<'_>, say: &mut Say) {
    for (id, constraint) in look.knowledge.constraints() {
        let said = &look.programme.diagnosis[id];
        if said.severity.is_some_and(|severity| f64::from(severity) >= look.limit("serious")) && !said.has_root_cause {
            if said.causes.is_empty() {
                say.open(look.diagnosis(id));
            } else {
                say.with(look.diagnosis(id), [("constraint", name(&constraint.id))]);
            }
        }
    }
}
