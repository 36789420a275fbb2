//! Rules on cells that do harm: standards, and public goods that a lead firm pays for.

use super::check::Check;
use super::look::{FactValue, Look, Say, name};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("adverse-cell", adverse_cell).limits(&["severity"]),
    Check::each("standards-unsupported", standards_unsupported).asks(&["compliance-support"]),
];

/// It adds to a constraint that is severe already.
fn adverse_cell(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(id) = look.id else { return };
    for part in look.scored.score(id).effect.parts.iter().filter(|part| !part.relieves) {
        let constraint = part.cell.constraint;
        let Some(severity) = look.programme.diagnosis[constraint].severity else { continue };
        // Only harm that is there even if what is open turns out well.
        if f64::from(severity) >= look.limit("severity") && part.amount().low > 0.0 {
            let (approach, constraint) =
                (look.knowledge.approach(part.cell.approach), look.knowledge.constraint(constraint));
            let facts = [
                ("approach", name(&approach.id)),
                ("constraint", name(&constraint.id)),
                ("severity", FactValue::Count(severity.into())),
            ];
            say.with(look.at("approaches"), facts);
            say.read_from(part.cell.condition.and_then(|id| it.settled(id).1));
        }
    }
}

/// A standard that small firms are left alone with.
fn standards_unsupported(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if look.uses(it, "market-standards") {
        let at = look.at("answers").field("compliance-support");
        match it.answers.get("compliance-support") {
            Answer::Unknown => say.open(at),
            Answer::No => say.found(at),
            Answer::Partly => say.half(at, []),
            Answer::Yes => {}
        }
    }
}
