//! What several people judge, and where they agree.

use super::doubt::{Agreement, Apart, Judged, RanksUnder, View, Weights};
use super::make_doubt::{ranks, said};
use crate::knowledge::{ConstraintId, CriterionId, Knowledge, PerConstraint};
use crate::programme::{Diagnosed, Programme, Weighing};
use crate::sensitivity::Lens;
use crate::simulate::statements;
use crate::value::{self, Ranking, Scored};
use crate::weigh::{Allowed, Region, Statement, allowed};

/// The version of the weights.
const FORMAT: &str = "leverpoint/weights/1";

/// What the designer and the others judge, side by side.
pub fn weighing(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Weights {
    let criteria = CriterionId::ALL.len();
    let own = Judge { name: None, weighing: &programme.weighing, diagnosis: &programme.diagnosis };
    let others = programme.people.iter().map(|person| Judge {
        name: Some(person.name.clone()),
        weighing: &person.weighing,
        diagnosis: &person.diagnosis,
    });
    let all: Vec<Judge<'_>> = std::iter::once(own).chain(others).collect();
    let said_by_all: Vec<Vec<Statement>> = all.iter().map(|judge| statements(knowledge, judge.weighing)).collect();
    let worlds: Vec<World> = all.iter().map(|judge| World::of(knowledge, programme, scored, judge)).collect();
    let views: Vec<View> = all
        .iter()
        .zip(&said_by_all)
        .zip(&worlds)
        .map(|((judge, said), world)| view(knowledge, judge, said, &world.priorities))
        .collect();
    let together: Vec<Statement> = said_by_all.iter().flatten().copied().collect();
    let common = match allowed(&together, criteria) {
        Allowed::Region(region) => value::Weights::middle(&region).as_array().to_vec(),
        Allowed::Intricate | Allowed::Nothing(_) => Vec::new(),
    };
    let agreement = |(place, criterion): (usize, &CriterionId)| {
        let taken = views.iter().filter_map(|view| view.weights.get(place)).copied();
        let ranges = || views.iter().filter_map(|view| view.ranges.get(place));
        let least = ranges().map(|range| range.0).fold(0.0, f64::max);
        let most = ranges().map(|range| range.1).fold(1.0, f64::min);
        Agreement {
            criterion: *criterion,
            low: taken.clone().fold(1.0, f64::min),
            high: taken.fold(0.0, f64::max),
            agreed: least <= most && ranges().count() == views.len(),
        }
    };
    let all_totals: Vec<Vec<f64>> =
        views.iter().zip(&worlds).map(|(view, world)| totals(&world.lens, &view.weights)).collect();
    let under: Vec<Vec<usize>> = all_totals.iter().map(|totals| ranks(totals)).collect();
    let middle = ranks(&mean(&all_totals));
    let ranking = Ranking::of(scored, |id| programme.intervention(id).id.as_str());
    let ranks_under = |place: &value::Ranked| RanksUnder {
        intervention: programme.intervention(place.id).id.clone(),
        ranks: under.iter().filter_map(|ranks| ranks.get(place.id.0)).copied().collect(),
        middle: middle.get(place.id.0).copied().unwrap_or_default(),
    };
    Weights {
        format: FORMAT,
        criteria: CriterionId::ALL.iter().enumerate().map(agreement).collect(),
        common: (!common.is_empty()).then_some(common),
        constraints: knowledge
            .constraints()
            .enumerate()
            .map(|(place, (id, _))| apart(knowledge, &views, place, id))
            .collect(),
        ranks: ranking.places.iter().map(ranks_under).collect(),
        views,
    }
}

/// Somebody who judges.
struct Judge<'p> {
    /// `None` for the designer.
    name: Option<String>,
    weighing: &'p Weighing,
    diagnosis: &'p PerConstraint<Diagnosed>,
}

/// The programme as one judge diagnoses it.
struct World {
    lens: Lens,
    priorities: PerConstraint<f64>,
}

impl World {
    /// What the judge does not say is taken from the programme.
    fn of(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>, judge: &Judge<'_>) -> Self {
        let priorities = |scored: &Scored<'_>| knowledge.per_constraint(|id| scored.priorities[id].share.value);
        let says = |(_, said): (ConstraintId, &Diagnosed)| said.severity.is_some() || said.feasibility.is_some();
        if judge.name.is_none() || !judge.diagnosis.iter().any(says) {
            return Self { lens: Lens::of(knowledge, programme, scored), priorities: priorities(scored) };
        }
        let mut theirs = programme.clone();
        theirs.diagnosis = knowledge.per_constraint(|id| {
            let (own, said) = (&programme.diagnosis[id], &judge.diagnosis[id]);
            Diagnosed {
                severity: said.severity.or(own.severity),
                feasibility: said.feasibility.or(own.feasibility),
                ..own.clone()
            }
        });
        let scored = Scored::of(knowledge, &theirs);
        Self { lens: Lens::of(knowledge, &theirs, &scored), priorities: priorities(&scored) }
    }
}

/// How far the views of a constraint lie apart; it stands at `place` of each.
fn apart(knowledge: &Knowledge, views: &[View], place: usize, id: ConstraintId) -> Apart {
    let said = || views.iter().filter_map(|view| view.diagnosis.get(place));
    let ends = |levels: Vec<u8>| match (levels.iter().min(), levels.iter().max()) {
        (Some(low), Some(high)) if levels.len() > 1 => Some((*low, *high)),
        _ => None,
    };
    let shares = said().map(|it| it.priority);
    Apart {
        constraint: knowledge.constraint(id).id.clone(),
        severity: ends(said().filter_map(|it| it.severity).collect()),
        feasibility: ends(said().filter_map(|it| it.feasibility).collect()),
        priority: (shares.clone().fold(1.0, f64::min), shares.fold(0.0, f64::max)),
    }
}

/// The mean of each intervention's totals.
fn mean(all: &[Vec<f64>]) -> Vec<f64> {
    let count = all.len().max(1) as f64;
    let first = all.first().map(Vec::len).unwrap_or_default();
    (0..first).map(|place| all.iter().filter_map(|totals| totals.get(place)).sum::<f64>() / count).collect()
}

fn view(knowledge: &Knowledge, judge: &Judge<'_>, statements: &[Statement], priorities: &PerConstraint<f64>) -> View {
    let criteria = CriterionId::ALL.len();
    let (region, clash) = match allowed(statements, criteria) {
        Allowed::Region(region) => (Some(region), Vec::new()),
        Allowed::Intricate => (None, Vec::new()),
        Allowed::Nothing(clash) => (None, clash),
    };
    let (weights, _) = value::Weights::of(judge.weighing);
    let judged = |id: ConstraintId| Judged {
        constraint: knowledge.constraint(id).id.clone(),
        severity: judge.diagnosis[id].severity,
        feasibility: judge.diagnosis[id].feasibility,
        priority: priorities[id],
    };
    View {
        person: judge.name.clone(),
        statements: statements.iter().map(said).collect(),
        clash,
        weights: weights.as_array().to_vec(),
        ranges: region.as_ref().map(ranges).unwrap_or_default(),
        diagnosis: knowledge.constraints().map(|(id, _)| judged(id)).collect(),
    }
}

/// The least and the most that each weight can be.
fn ranges(region: &Region) -> Vec<(f64, f64)> {
    let unit =
        |place: usize| (0..CriterionId::ALL.len()).map(|it| f64::from(u8::from(it == place))).collect::<Vec<f64>>();
    (0..CriterionId::ALL.len()).filter_map(|place| region.range(&unit(place))).collect()
}

fn totals(lens: &Lens, weights: &[f64]) -> Vec<f64> {
    let total = |values: &[f64]| weights.iter().zip(values).map(|(weight, value)| weight * value).sum();
    lens.values.iter().map(|values| total(values.as_slice())).collect()
}
