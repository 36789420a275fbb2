//! Rules on policy: the gate before exports, reform beside work with firms, and laws that nobody enforces.

use super::check::Check;
use super::look::{Look, Say, name};
use crate::document::PolicyState;
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("export-before-policy", export_before_policy).asks(&["for-export"]),
    Check::whole("policy-beside", policy_beside),
    Check::each("reform-out-of-reach", reform_out_of_reach).limits(&["hard"]),
    Check::each("law-without-enforcement", law_without_enforcement).asks(&["enforcement-seen-to"]),
    Check::each("nothing-to-repair", nothing_to_repair),
];

/// Sells abroad while macro or trade policy blocks it.
fn export_before_policy(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    match it.answers.get("for-export") {
        Answer::Unknown => return say.open(look.at("answers").field("for-export")),
        Answer::No => return,
        Answer::Yes | Answer::Partly => {}
    }
    for level in ["macro", "trade"] {
        match look.programme.design.policy(level) {
            PolicyState::Blocking => say.with(look.at("answers").field("for-export"), [("level", name(level))]),
            PolicyState::Unknown => say.open(look.design("policy").field(level)),
            PolicyState::Sound | PolicyState::Weak => {}
        }
    }
}

/// Rules hold firms back that can be worked on beside them, and nothing does.
fn policy_beside(look: &Look<'_>, say: &mut Say) {
    let worked_on = look.any_uses("local-enforcement") || look.any_uses("national-policy");
    for level in ["business-environment", "other-barriers"] {
        let at = look.design("policy").field(level);
        match look.programme.design.policy(level) {
            PolicyState::Weak | PolicyState::Blocking if !worked_on => say.with(at, [("level", name(level))]),
            PolicyState::Unknown => say.open(at),
            _ => {}
        }
    }
}

/// A reform that is hardly feasible: is there a way round?
fn reform_out_of_reach(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if look.uses(it, "national-policy") {
        match it.feasibility {
            None => say.open(look.at("feasibility")),
            Some(level) if f64::from(level) <= look.limit("hard") => say.found(look.at("feasibility")),
            Some(_) => {}
        }
    }
}

/// A law, and nobody to see that it is kept.
fn law_without_enforcement(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if look.uses(it, "national-policy") && !look.any_uses("local-enforcement") {
        let at = look.at("answers").field("enforcement-seen-to");
        say.by(it.answers.get("enforcement-seen-to"), &[Answer::No], at);
    }
}

/// It repairs what the context says is no problem.
fn nothing_to_repair(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let context = look.programme.context;
    let repairs = [
        ("local-enforcement", context.enforcement_problem, "enforcement_problem"),
        ("national-policy", context.policy_problem, "policy_problem"),
    ];
    for (approach, problem, field) in repairs {
        if look.uses(it, approach) {
            let at = crate::Pointer::root().field("context").field(field);
            match problem {
                Answer::Unknown => say.open(at),
                Answer::No => say.with(look.at("approaches"), [("approach", name(approach))]),
                Answer::Yes | Answer::Partly => {}
            }
        }
    }
}
