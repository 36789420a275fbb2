//! From what the ranking depends on to the answer as it goes out.

use super::asked::{leaf, outcome};
use super::doubt::{
    Change, Found, Judgement, Leaf, Outcome, Outranked, Overtake, Said, Sensitivity, Simulating, Stability, Swing,
};
use super::remarks;
use super::robust::Robustness;
use crate::knowledge::{CriterionId, Knowledge};
use crate::model;
use crate::order;
use crate::outrank::{Flow, Outranking, Preference, flows};
use crate::programme::{InterventionId, Programme};
use crate::sensitivity::{self, LeafEffect, Lens};
use crate::simulate::{self, Drawn, ProgrammeWorlds, Simulation};
use crate::value::{Ranking, Scored};
use crate::weigh::{NoWeights, Statement};

/// The version of the sensitivity.
const FORMAT: &str = "leverpoint/sensitivity/1";

/// The names of a programme's parts, for whatever speaks of its model.
pub(super) struct Naming<'a> {
    pub(super) knowledge: &'a Knowledge,
    pub(super) programme: &'a Programme,
    pub(super) leaves: &'a [model::Leaf],
}

impl Naming<'_> {
    pub(super) fn intervention(&self, id: InterventionId) -> String {
        self.programme.intervention(id).id.clone()
    }

    pub(super) fn leaf(&self, place: usize) -> Option<Leaf> {
        self.leaves.get(place).map(|it| leaf(self.knowledge, self.programme, it))
    }

    pub(super) fn outcome(&self, place: usize, value: f64) -> Option<Outcome> {
        self.leaves.get(place).map(|it| outcome(self.knowledge, it, value))
    }

    /// What a leaf is taken for.
    pub(super) fn taken(&self, place: usize) -> Option<Outcome> {
        self.outcome(place, self.leaves.get(place)?.estimate.value)
    }

    pub(super) fn change(&self, lens: &Lens, change: sensitivity::Change) -> Option<Change> {
        Some(match change {
            sensitivity::Change::Leaf { leaf, value, chance } => Change::Judgement {
                leaf: self.leaf(leaf)?,
                taken: self.taken(leaf)?,
                becomes: self.outcome(leaf, value)?,
                chance,
            },
            sensitivity::Change::Weight { criterion, weight } => {
                Change::Weight { criterion, now: lens.weights.of_criterion(criterion), becomes: weight }
            }
        })
    }

    fn judgement(&self, effect: &LeafEffect) -> Option<Judgement> {
        let swing = |swing: &sensitivity::Swing| Swing {
            intervention: self.intervention(swing.id),
            total_at_low: swing.low.0,
            total_at_high: swing.high.0,
            rank_at_low: swing.low.1,
            rank_at_high: swing.high.1,
        };
        Some(Judgement {
            leaf: self.leaf(effect.leaf)?,
            taken: self.taken(effect.leaf)?,
            low: self.outcome(effect.leaf, effect.ends.0)?,
            high: self.outcome(effect.leaf, effect.ends.1)?,
            moves: effect.moves,
            changes_first: effect.changes_first,
            worth: effect.worth,
            swings: effect.swings.iter().map(swing).collect(),
        })
    }
}

/// What the ranking of a scored programme depends on.
pub fn depending(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Sensitivity {
    let mut lens = Lens::of(knowledge, programme, scored);
    let ranking = Ranking::of(scored, |id| programme.intervention(id).id.as_str());
    let effects = sensitivity::tornado(&mut lens);
    let pairs = ranking.places.iter().zip(ranking.places.iter().skip(1));
    let overtakes: Vec<sensitivity::Overtake> =
        pairs.map(|(ahead, behind)| sensitivity::overtake(&mut lens, ahead.id, behind.id)).collect();
    let leaves = lens.model.leaves.clone();
    let naming = Naming { knowledge, programme, leaves: &leaves };
    // Between which weights the first stays first is a question only where one alone is first.
    let alone = ranking.places.get(1).is_none_or(|second| second.rank > 1);
    let first = ranking.places.first().filter(|_| alone).map(|place| place.id);
    let stability = first.map(|id| stable(knowledge, programme, &lens, id)).unwrap_or_default();
    let outranking = outranked(knowledge, programme, &lens);
    let remarks = remarks::of_sensitivity(&remarks::Grounds {
        naming: &naming,
        lens: &lens,
        scored,
        ranking: &ranking,
        effects: &effects,
        overtakes: &overtakes,
        stability: &stability,
        outranking: &outranking,
    });
    let overtake = |it: &sensitivity::Overtake| Overtake {
        ahead: naming.intervention(it.ahead),
        behind: naming.intervention(it.behind),
        lead: it.lead,
        changes: it.changes.iter().filter_map(|change| naming.change(&lens, *change)).collect(),
    };
    Sensitivity {
        format: FORMAT,
        judgements: effects.iter().filter_map(|effect| naming.judgement(effect)).collect(),
        stability,
        overtakes: overtakes.iter().map(overtake).collect(),
        outranking,
        remarks,
    }
}

fn stable(knowledge: &Knowledge, programme: &Programme, lens: &Lens, first: InterventionId) -> Vec<Stability> {
    let statements = simulate::statements(knowledge, &programme.weighing);
    // A solver that breaks off leaves this one finding out, and no other.
    let possible = sensitivity::possible_weights(lens, &statements, first).ok().flatten();
    let stability = sensitivity::stability(lens, first).into_iter().enumerate();
    stability
        .map(|(place, it)| Stability {
            criterion: it.criterion,
            weight: it.weight,
            low: it.low,
            high: it.high,
            possible: possible.as_ref().and_then(|all| all.get(place)).copied(),
        })
        .collect()
}

/// The interventions as PROMETHEE II ranks them, in the order of the document.
fn outranked(knowledge: &Knowledge, programme: &Programme, lens: &Lens) -> Vec<Outranked> {
    let thresholds = &knowledge.scales().criteria.outranking;
    let preference = Preference::Between {
        indifference: thresholds.indifference.value(),
        preference: thresholds.preference.value(),
    };
    let criteria = CriterionId::ALL.map(|id| Outranking { weight: lens.weights.of_criterion(id), preference });
    let rows: Vec<Vec<f64>> = lens.values.iter().map(|values| values.to_vec()).collect();
    let flows = flows(&criteria, &rows);
    let rank = |flow: &Flow| 1 + flows.iter().filter(|other| other.net() > flow.net() + TIE).count();
    let outranked = |(item, flow): (&crate::programme::Intervention, &Flow)| Outranked {
        intervention: item.id.clone(),
        leaving: flow.leaving,
        entering: flow.entering,
        net: flow.net(),
        rank: rank(flow),
    };
    programme.interventions.iter().zip(&flows).map(outranked).collect()
}

/// Net flows closer than this are equal.
const TIE: f64 = 1e-9;

/// What a simulation of a programme has found so far.
pub fn found(
    knowledge: &Knowledge,
    programme: &Programme,
    drawn: Drawn,
    simulation: &mut Simulation<ProgrammeWorlds>,
    seed: u64,
) -> Found {
    let simulated = simulation.result(simulate::labels(knowledge, programme, seed));
    let leaves = &simulation.worlds().model().leaves;
    let naming = Naming { knowledge, programme, leaves };
    let scored = Scored::of(knowledge, programme);
    let ranking = Ranking::of(&scored, |id| programme.intervention(id).id.as_str());
    let remarks = remarks::of_simulation(&naming, &ranking, &simulated, &simulation.watch);
    Found { weights: drawn, simulated, remarks }
}

/// Why nothing can be simulated.
pub fn not_simulated(knowledge: &Knowledge, programme: &Programme, why: &NoWeights) -> Simulating {
    match why {
        NoWeights::Clash(places) => {
            let statements = simulate::statements(knowledge, &programme.weighing);
            Simulating::Clash(places.iter().filter_map(|place| statements.get(*place)).map(said).collect())
        }
        NoWeights::Broke(broke) => Simulating::Failed(broke.to_string()),
    }
}

/// Why a plan cannot be held against drawn worlds.
pub(crate) fn no_robustness(knowledge: &Knowledge, programme: &Programme, why: &NoWeights) -> Robustness {
    match not_simulated(knowledge, programme, why) {
        Simulating::Clash(said) => Robustness::Clash(said),
        Simulating::Failed(why) => Robustness::Failed(why),
        Simulating::Found(_) => Robustness::Failed(String::new()),
    }
}

/// A statement by the names of the criteria.
pub(super) fn said(statement: &Statement) -> Said {
    let name = |place: usize| CriterionId::ALL.get(place).copied().unwrap_or(CriterionId::Relief);
    match *statement {
        Statement::Before { one, other } => Said::Before { criterion: name(one), other: name(other) },
        Statement::Equal { one, other } => Said::Equal { criterion: name(one), other: name(other) },
        Statement::Points { one, points, other, others } => {
            Said::Points { criterion: name(one), points, other: name(other), other_points: others }
        }
        Statement::Range { criterion, low, high } => Said::Range { criterion: name(criterion), low, high },
        Statement::Ratio { one, other, low, high } => {
            Said::Ratio { criterion: name(one), other: name(other), low, high }
        }
    }
}

/// The order of totals, highest first, equals together.
pub(super) fn ranks(totals: &[f64]) -> Vec<usize> {
    let mut sorted = totals.to_vec();
    order::sort_by(&mut sorted, |a, b| b.total_cmp(a));
    totals.iter().map(|total| 1 + sorted.partition_point(|other| *other > total + TIE)).collect()
}
