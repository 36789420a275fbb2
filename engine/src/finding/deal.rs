//! Rules on the deal with a partner: who pays what and when, what is agreed, and whether it is needed at all.

use super::check::Check;
use super::look::{FactValue, Look, Say, name};
use crate::document::{Agreement, Checked};
use crate::programme::{Answer, Intervention};

pub(super) const CHECKS: &[Check] = &[
    Check::each("share-over-half", share_over_half).limits(&["half", "most"]),
    Check::each("share-over-most", share_over_most).limits(&["most"]),
    Check::each("share-slight", share_slight).limits(&["slight"]),
    Check::each("shares-over-whole", shares_over_whole),
    Check::each("paid-up-front", paid_up_front),
    Check::each("programme-pays-first", programme_pays_first),
    Check::each("exclusive-too-long", exclusive_too_long).limits(&["months"]),
    Check::each("nothing-in-writing", nothing_in_writing).limits(&["some"]),
    Check::each("no-arbitration", no_arbitration),
    Check::each("diligence-thin", diligence_thin).limits(&["common", "deep"]),
    Check::each("not-additional", not_additional),
];

/// The highest share of the programme in any period that costs anything, with the period.
fn highest(look: &Look<'_>, it: &Intervention) -> Option<(String, f64)> {
    let known = look.shares(it).into_iter().filter_map(|(period, share)| Some((period, share?.value)));
    known.reduce(|a, b| if b.1 > a.1 { b } else { a })
}

/// More than half in a period, and no reason given. A thin market is a reason.
fn share_over_half(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let reason = it.deal.as_ref().is_some_and(|deal| deal.share_reason.is_some());
    let thin = look.programme.context.thin_market == Answer::Yes;
    match highest(look, it) {
        None => say.open(look.at("programme_share")),
        Some((period, share)) if share > look.limit("half") && share <= look.limit("most") && !reason && !thin => {
            let at = look.at("programme_share").field(&period);
            say.with(at, [("share", FactValue::Share(share)), ("period", name(&period))]);
        }
        Some(_) => {}
    }
}

/// Nearly all of the cost, without both a reason and a share that falls.
fn share_over_most(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let reason = it.deal.as_ref().is_some_and(|deal| deal.share_reason.is_some());
    let thin = look.programme.context.thin_market == Answer::Yes;
    let falls = look.shield(it, crate::knowledge::NO_TAPER) == Answer::No && look.shares(it).len() > 1;
    match highest(look, it) {
        None => say.open(look.at("programme_share")),
        Some((period, share)) if share > look.limit("most") && !((reason || thin) && falls) => {
            let at = look.at("programme_share").field(&period);
            say.with(at, [("share", FactValue::Share(share)), ("period", name(&period))]);
        }
        Some(_) => {}
    }
}

/// So small a share that the programme has little say, and can hardly claim what comes of it.
fn share_slight(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some((period, share)) = highest(look, it).filter(|(_, share)| *share < look.limit("slight")) else {
        return;
    };
    let additional = it.deal.as_ref().map_or(Answer::Unknown, |deal| deal.additionality.get("not-otherwise"));
    match additional {
        Answer::Yes => {}
        Answer::Unknown => say.open(look.deal("additionality").field("not-otherwise")),
        _ => say.with(
            look.at("programme_share").field(&period),
            [("share", FactValue::Share(share)), ("period", name(&period))],
        ),
    }
}

/// The two shares sum to more than the cost.
fn shares_over_whole(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(deal) = &it.deal else { return };
    let periods = look.programme.periods.iter().zip(&it.programme_share).zip(&deal.partner_share);
    for ((period, own), partner) in periods {
        // Only what no value within the ranges can mend is wrong.
        if let (Some(own), Some(partner)) = (own, partner)
            && own.low + partner.low > 1.0 + 1e-9
        {
            let at = look.deal("partner_share").field(period);
            say.with(at, [("sum", FactValue::Share(own.low + partner.low)), ("period", name(period))]);
        }
    }
}

/// Money without steps to pay it against.
fn paid_up_front(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(deal) = &it.deal else { return };
    if matches!(look.subsidy(it), None | Some("none")) {
        return;
    }
    match deal.milestones {
        None => say.open(look.deal("milestones")),
        Some(0) if deal.partner_pays_first != Answer::Yes => say.found(look.deal("milestones")),
        Some(_) => {}
    }
}

/// The programme spends before the partner does.
fn programme_pays_first(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if let Some(deal) = &it.deal
        && look.subsidy(it) != Some("none")
    {
        say.by(deal.partner_pays_first, &[Answer::No], look.deal("partner_pays_first"));
    }
}

/// Nobody else may offer it for longer than is usual between firms.
fn exclusive_too_long(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(deal) = &it.deal else { return };
    match deal.exclusive_months {
        None => say.open(look.deal("exclusive_months")),
        Some(months) if months > look.limit("months") => {
            say.with(look.deal("exclusive_months"), [("months", FactValue::Count(months))]);
        }
        Some(_) => {}
    }
}

/// Much money, and at most a word.
fn nothing_in_writing(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(deal) = &it.deal else { return };
    let part = look.part_of_money(it);
    if part < look.limit("some") {
        return;
    }
    match deal.agreement {
        None => say.open(look.deal("agreement")),
        Some(Agreement::Nothing | Agreement::Spoken) => {
            say.with(look.deal("agreement"), [("part", FactValue::Share(part))]);
        }
        Some(_) => {}
    }
}

/// A contract that does not say who settles a quarrel.
fn no_arbitration(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    if let Some(deal) = &it.deal
        && deal.agreement == Some(Agreement::Contract)
    {
        say.by(deal.arbitration, &[Answer::No], look.deal("arbitration"));
    }
}

/// What is to be looked into, the more the larger the money: for every deal, for common ones, for large ones.
const TIERS: [&[&str]; 3] = [
    &["reputation"],
    &["registration", "tax", "business-plan"],
    &["terror-lists", "bank", "tax-office", "environment"],
];

/// Something was not looked into that a deal of this size asks for.
fn diligence_thin(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(deal) = &it.deal else { return };
    let part = look.part_of_money(it);
    let tiers = 1 + usize::from(part >= look.limit("common")) + usize::from(part >= look.limit("deep"));
    let wanted = TIERS.iter().take(tiers).copied().flatten();
    let mut missing: Vec<&str> = Vec::new();
    for check in wanted {
        match deal.due_diligence.iter().find(|(known, _)| known == check) {
            None => say.open(look.deal("due_diligence").field(check)),
            Some((_, Checked::NotDone)) => missing.push(check),
            Some(_) => {}
        }
    }
    if let Some(first) = missing.first() {
        let facts = [("part", FactValue::Share(part)), ("missing", name(&missing.join(", ")))];
        say.with(look.deal("due_diligence").field(first), facts);
    }
}

/// The partner would have done it anyway, as soon and as large.
fn not_additional(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    let Some(deal) = &it.deal else { return };
    let answer = |question: &str| deal.additionality.get(question);
    let at = look.deal("additionality").field("not-otherwise");
    let better = ["not-as-soon", "not-as-large"].iter().any(|question| answer(question) == Answer::Yes);
    match answer("not-otherwise") {
        Answer::Unknown => say.open(at),
        Answer::No if better => say.half(at, []),
        Answer::No => say.found(at),
        Answer::Yes | Answer::Partly => {
            if answer("nobody-crowded-out") == Answer::No {
                say.found(look.deal("additionality").field("nobody-crowded-out"));
            }
        }
    }
}
