//! Rules on the interventions taken together: needs and constraints that none of them meets.

use super::check::Check;
use super::look::{FactValue, Look, Say, name};
use crate::knowledge::ConstraintId;
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::whole("need-unmet", need_unmet).limits(&["strong"]),
    Check::whole("constraint-unmet", constraint_unmet).limits(&["serious"]),
    Check::whole("threat-unmet", threat_unmet).limits(&["serious", "slight"]),
    Check::whole("opportunity-unused", opportunity_unused),
    Check::each("governance-alone", governance_alone),
    Check::whole("readiness-low", readiness_low).limits(&["low"]),
    Check::whole("one-constraint", one_constraint).limits(&["few"]),
];

const GOVERNANCE: &str = "governance-shift";

/// Whether any intervention relieves a constraint at all.
fn relieved(look: &Look<'_>, constraint: ConstraintId) -> bool {
    let parts = look.scored.scores.iter().flat_map(|score| &score.effect.parts);
    parts.into_iter().any(|part| part.relieves && part.cell.constraint == constraint && part.amount().high > 0.0)
}

/// The constraints that a word of the review speaks of.
fn constraints(look: &Look<'_>, kind: &str, id: &str) -> Vec<ConstraintId> {
    let term = look.lessons.term(kind, id);
    term.into_iter().flat_map(|term| &term.constraints).filter_map(|key| look.knowledge.constraint_id(key)).collect()
}

/// A strong need of which nothing is met: its constraints are not relieved, its approaches not used.
fn need_unmet(look: &Look<'_>, say: &mut Say) {
    for need in look.knowledge.vocabulary("need") {
        let at = look.design("needs").field(need);
        let Some(level) = look.programme.design.needs.get(need) else {
            say.open(at);
            continue;
        };
        let approaches = look.lessons.term("need", need).map_or(&[][..], |term| term.approaches.as_slice());
        let met = constraints(look, "need", need).into_iter().any(|id| relieved(look, id))
            || approaches.iter().any(|approach| look.any_uses(approach));
        if f64::from(level) >= look.limit("strong") && !met {
            say.with(at, [("need", name(need)), ("level", FactValue::Count(level.into()))]);
        }
    }
}

/// A severe constraint that nothing relieves.
fn constraint_unmet(look: &Look<'_>, say: &mut Say) {
    for (id, constraint) in look.knowledge.constraints() {
        if let Some(severity) = look.programme.diagnosis[id].severity
            && f64::from(severity) >= look.limit("serious")
            && !relieved(look, id)
        {
            let facts = [("constraint", name(&constraint.id)), ("severity", FactValue::Count(severity.into()))];
            say.with(look.diagnosis(id), facts);
        }
    }
}

/// A threat is called serious, and each of its constraints slight.
fn threat_unmet(look: &Look<'_>, say: &mut Say) {
    for threat in look.knowledge.vocabulary("threat") {
        let at = look.design("threats").field(threat);
        let Some(level) = look.programme.design.threats.get(threat) else {
            say.open(at);
            continue;
        };
        let severities: Vec<u8> = constraints(look, "threat", threat)
            .into_iter()
            .filter_map(|id| look.programme.diagnosis[id].severity)
            .collect();
        let slight = severities.iter().all(|severity| f64::from(*severity) <= look.limit("slight"));
        if f64::from(level) >= look.limit("serious") && !severities.is_empty() && slight {
            say.with(at, [("threat", name(threat)), ("level", FactValue::Count(level.into()))]);
        }
    }
}

/// Something that small firms have going for them, and no approach that builds on it.
fn opportunity_unused(look: &Look<'_>, say: &mut Say) {
    for opportunity in look.knowledge.vocabulary("opportunity") {
        let approaches =
            look.lessons.term("opportunity", opportunity).map_or(&[][..], |term| term.approaches.as_slice());
        if approaches.is_empty() {
            continue;
        }
        let at = look.design("opportunities").field(opportunity);
        match look.programme.design.opportunities.get(opportunity) {
            Answer::Unknown => say.open(at),
            Answer::Yes if !approaches.iter().any(|approach| look.any_uses(approach)) => {
                say.with(at, [("opportunity", name(opportunity))]);
            }
            _ => {}
        }
    }
}

/// A change of governance with none of the approaches that it usually takes, in the whole programme.
fn governance_alone(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let beside = ["horizontal-relationships", "support-markets", "competitive-strategies", "backward-linkages"];
    if look.uses(it, GOVERNANCE) && !beside.iter().any(|approach| look.any_uses(approach)) {
        say.found(look.at("approaches"));
    }
}

/// A factor of success that the programme is hardly ready for.
fn readiness_low(look: &Look<'_>, say: &mut Say) {
    for factor in look.knowledge.vocabulary("factor") {
        let at = look.design("readiness").field(factor);
        match look.programme.design.readiness.get(factor) {
            None => say.open(at),
            Some(level) if f64::from(level) <= look.limit("low") => {
                say.with(at, [("factor", name(factor)), ("level", FactValue::Count(level.into()))]);
            }
            Some(_) => {}
        }
    }
}

/// All interventions together relieve so few constraints that the next one will bind.
fn one_constraint(look: &Look<'_>, say: &mut Say) {
    let count = look.knowledge.constraints().filter(|(id, _)| relieved(look, *id)).count();
    if !look.programme.interventions.is_empty() && (count as f64) <= look.limit("few") {
        say.with(look.at("interventions"), [("count", FactValue::Count(count as f64))]);
    }
}
