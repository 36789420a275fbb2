//! What there is to say of a ranking and its doubts. Each remark is worded by the shells.

use super::doubt::{Outranked, Stability};
use super::make_doubt::Naming;
use super::remark::{Method, Remark, Where};
use crate::explain::contrast;
use crate::knowledge::CriterionId;
use crate::programme::InterventionId;
use crate::sensitivity::{LeafEffect, Lens, Overtake};
use crate::simulate::{Factor, Simulated, Turn, Watch, watched};
use crate::value::{Ranking, Scored};

/// No more ways to drop from the first rank are told than so many: the deepest.
const DROPS: usize = 3;

/// What remarks on the sensitivity rest on.
pub(super) struct Grounds<'a, 'k> {
    pub(super) naming: &'a Naming<'a>,
    pub(super) lens: &'a Lens,
    pub(super) scored: &'a Scored<'k>,
    pub(super) ranking: &'a Ranking,
    pub(super) effects: &'a [LeafEffect],
    pub(super) overtakes: &'a [Overtake],
    pub(super) stability: &'a [Stability],
    pub(super) outranking: &'a [Outranked],
}

/// What there is to say of what the ranking depends on.
pub(super) fn of_sensitivity(grounds: &Grounds<'_, '_>) -> Vec<Remark> {
    let Some(first) = grounds.ranking.places.first().map(|place| place.id) else {
        return Vec::new();
    };
    let mut all = vec![why_first(grounds, first)];
    all.extend(stays(grounds, first));
    all.extend(drops(grounds, first));
    all.extend(overtaken(grounds));
    all.extend(ask_next(grounds));
    all.extend(methods(grounds, first));
    all
}

fn why_first(grounds: &Grounds<'_, '_>, first: InterventionId) -> Remark {
    let together = grounds.ranking.places.iter().take_while(|place| place.rank == 1);
    let interventions: Vec<String> = together.map(|place| grounds.naming.intervention(place.id)).collect();
    let next = grounds.ranking.places.get(1).filter(|_| interventions.len() == 1);
    let Some(next) = next else {
        return Remark::FirstTogether { interventions };
    };
    let contrast = contrast(grounds.scored, first, next.id);
    let side = |ahead: bool| {
        let leads = contrast.because.iter().filter(|lead| (lead.lead() > 0.0) == ahead);
        leads.map(|lead| lead.criterion).collect::<Vec<CriterionId>>()
    };
    Remark::First {
        intervention: grounds.naming.intervention(first),
        next: grounds.naming.intervention(next.id),
        because: side(true),
        despite: side(false),
    }
}

/// Where the weights decide and where they do not.
fn stays(grounds: &Grounds<'_, '_>, first: InterventionId) -> Vec<Remark> {
    let intervention = grounds.naming.intervention(first);
    let always = |it: &&Stability| it.low <= 0.0 && it.high >= 1.0;
    let criteria: Vec<CriterionId> = grounds.stability.iter().filter(always).map(|it| it.criterion).collect();
    let limited = grounds.stability.iter().filter(|it| !always(it));
    let mut all: Vec<Remark> = limited
        .map(|it| Remark::StaysFirst {
            intervention: intervention.clone(),
            criterion: it.criterion,
            low: it.low,
            high: it.high,
        })
        .collect();
    if !criteria.is_empty() {
        all.push(Remark::AlwaysFirst { intervention, criteria });
    }
    all
}

/// The judgements by which the first drops deepest.
fn drops(grounds: &Grounds<'_, '_>, first: InterventionId) -> Vec<Remark> {
    let mut found: Vec<(usize, usize, f64)> = Vec::new();
    for effect in grounds.effects {
        let (low, high) = ((effect.first_ranks.0, effect.ends.0), (effect.first_ranks.1, effect.ends.1));
        let (rank, value) = if high.0 > low.0 { high } else { low };
        if rank > 1 {
            found.push((rank, effect.leaf, value));
        }
    }
    // Effects come in the order of what they move; of equal drops the earlier one counts.
    crate::order::sort_by_key(&mut found, |(rank, ..)| std::cmp::Reverse(*rank));
    let remark = |(to, leaf, value): (usize, usize, f64)| {
        Some(Remark::Drops {
            intervention: grounds.naming.intervention(first),
            from: 1,
            to,
            leaf: grounds.naming.leaf(leaf)?,
            becomes: grounds.naming.outcome(leaf, value)?,
        })
    };
    found.into_iter().take(DROPS).filter_map(remark).collect()
}

/// The likeliest single change that puts the second first.
fn overtaken(grounds: &Grounds<'_, '_>) -> Option<Remark> {
    let overtake = grounds.overtakes.first()?;
    Some(Remark::Overtakes {
        ahead: grounds.naming.intervention(overtake.ahead),
        behind: grounds.naming.intervention(overtake.behind),
        change: grounds.naming.change(grounds.lens, *overtake.changes.first()?)?,
    })
}

/// What nobody has said, and would change the order most.
fn ask_next(grounds: &Grounds<'_, '_>) -> Option<Remark> {
    let is_unknown = |effect: &&LeafEffect| grounds.naming.leaves.get(effect.leaf).is_some_and(|leaf| leaf.unknown);
    let effect = grounds.effects.iter().find(is_unknown).filter(|effect| effect.moves > 0.0)?;
    let leaf = grounds.naming.leaf(effect.leaf)?;
    Some(Remark::AskNext { leaf, moves: effect.moves, changes_first: effect.changes_first })
}

/// Whether other ways of ranking have the same first.
fn methods(grounds: &Grounds<'_, '_>, first: InterventionId) -> Vec<Remark> {
    let places = &grounds.ranking.places;
    let rank_by_total = |id: InterventionId| grounds.ranking.place(id).map_or(1, |place| place.rank);
    let by_weakest = places.iter().filter(|place| place.weakest_link_rank == 1).map(|place| place.id);
    let outranked = grounds.outranking.iter().enumerate().filter(|(_, it)| it.rank == 1);
    let by_outranking = outranked.map(|(place, _)| InterventionId(place));
    let mut all = Vec::new();
    let mut compare = |method: Method, firsts: Vec<InterventionId>| {
        // Of several firsts, one that is first by the total as well is agreement.
        if firsts.iter().any(|id| rank_by_total(*id) == 1) {
            return;
        }
        all.extend(firsts.first().map(|id| Remark::MethodDiffers {
            method,
            first: grounds.naming.intervention(*id),
            rank_by_total: rank_by_total(*id),
        }));
    };
    compare(Method::WeakestLink, by_weakest.collect());
    compare(Method::PrometheeTwo, by_outranking.collect());
    if all.is_empty() {
        all.push(Remark::MethodsAgree { intervention: grounds.naming.intervention(first) });
    }
    all
}

/// What there is to say of what a simulation found.
pub(super) fn of_simulation(
    naming: &Naming<'_>,
    ranking: &Ranking,
    simulated: &Simulated,
    watch: &Watch,
) -> Vec<Remark> {
    let mut all = Vec::new();
    let first_in = |id: InterventionId| {
        let share = *simulated.rank_acceptability.get(id.0)?.first()?;
        let standard_error = *simulated.standard_error.rank_acceptability.get(id.0)?.first()?;
        Some(Remark::FirstIn { intervention: naming.intervention(id), share, standard_error })
    };
    let often = |id: InterventionId| {
        simulated.rank_acceptability.get(id.0).and_then(|row| row.first()).copied().unwrap_or_default()
    };
    let first = ranking.places.first().map(|place| place.id);
    all.extend(first.and_then(first_in));
    // Another that is first more often than the first by total has a say of its own.
    let challenger = ranking.places.iter().map(|place| place.id).fold(first, |best, id| match best {
        Some(best) if often(id) <= often(best) => Some(best),
        _ => Some(id),
    });
    all.extend(challenger.filter(|id| Some(*id) != first).and_then(first_in));
    let never = ranking.places.iter().filter(|place| often(place.id) == 0.0);
    let never: Vec<String> = never.map(|place| naming.intervention(place.id)).collect();
    if !never.is_empty() {
        all.push(Remark::NeverFirst { interventions: never });
    }
    for (pair, (ahead, behind)) in watched(ranking).into_iter().enumerate() {
        let of = |table: &[Vec<f64>]| table.get(ahead.0).and_then(|row| row.get(behind.0)).copied().unwrap_or_default();
        all.push(Remark::AheadIn {
            ahead: naming.intervention(ahead),
            behind: naming.intervention(behind),
            share: of(&simulated.pairwise),
            standard_error: of(&simulated.standard_error.pairwise),
            behind_where: watch.turn(pair).and_then(|turn| elsewhere(naming, turn)),
        });
    }
    all
}

fn elsewhere(naming: &Naming<'_>, turn: Turn) -> Option<Where> {
    let Turn { factor, overall, turned } = turn;
    Some(match factor {
        Factor::Weight(place) => Where::Weight { criterion: *CriterionId::ALL.get(place)?, overall, turned },
        Factor::Leaf(place) => Where::Judgement { leaf: naming.leaf(place)?, overall, turned },
    })
}
