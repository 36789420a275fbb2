//! Rules on upgrading: its order, its tests, and whether the buyer lets it happen.

use super::check::Check;
use super::look::{FactValue, Look, Say, name};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("upgrading-out-of-order", out_of_order),
    Check::each("upgrading-narrow", narrow).limits(&["tests"]),
    Check::each("buyer-keeps-brand", buyer_keeps_brand),
];

/// The steps from the least risk to the most.
const ORDER: [&str; 4] = ["process", "product", "functional", "inter-chain"];

/// A riskier step comes before a safer one.
fn out_of_order(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(upgrading) = &it.upgrading else { return };
    let risk = |step: &String| ORDER.iter().position(|known| known == step);
    let steps = upgrading.steps.iter().zip(upgrading.steps.iter().skip(1));
    if let Some((place, (first, then))) = steps.enumerate().find(|(_, (first, then))| risk(first) > risk(then)) {
        say.with(look.at("upgrading").field("steps").item(place), [("first", name(first)), ("then", name(then))]);
    } else if upgrading.steps.is_empty() {
        say.open(look.at("upgrading").field("steps"));
    }
}

/// It fails more of the four tests than good upgrading can.
fn narrow(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(upgrading) = &it.upgrading else { return };
    let answers: Vec<Answer> =
        look.knowledge.vocabulary("upgrading-test").iter().map(|test| upgrading.tests.get(test)).collect();
    let failed = answers.iter().filter(|answer| **answer == Answer::No).count();
    let open = answers.iter().filter(|answer| **answer == Answer::Unknown).count();
    let at = look.at("upgrading").field("tests");
    if failed as f64 >= look.limit("tests") {
        say.with(at, [("failed", FactValue::Count(failed as f64))]);
    } else if (failed + open) as f64 >= look.limit("tests") {
        say.open(at);
    }
}

/// New functions that the buyer may keep to itself.
fn buyer_keeps_brand(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(upgrading) = &it.upgrading else { return };
    if upgrading.steps.iter().any(|step| step == "functional") {
        let at = look.at("upgrading").field("needs_buyers_leave");
        say.by(upgrading.needs_buyers_leave, &[Answer::Yes], at);
    }
}
