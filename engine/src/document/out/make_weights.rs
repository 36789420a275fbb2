//! What several people value, and where they agree.

use super::doubt::{Agreement, RanksUnder, View, Weights};
use super::make_doubt::{ranks, said};
use crate::knowledge::{CriterionId, Knowledge};
use crate::programme::{Programme, Weighing};
use crate::sensitivity::Lens;
use crate::simulate::statements;
use crate::value::{self, Ranking, Scored};
use crate::weigh::{Allowed, Region, Statement, allowed};

/// The version of the weights.
const FORMAT: &str = "leverpoint/weights/1";

/// What the designer and the others have said of the weights, side by side.
pub fn weighing(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Weights {
    let criteria = CriterionId::ALL.len();
    let people = programme.people.iter().map(|(name, weighing)| (Some(name.clone()), weighing));
    let all: Vec<(Option<String>, &Weighing)> = std::iter::once((None, &programme.weighing)).chain(people).collect();
    let said_by_all: Vec<Vec<Statement>> = all.iter().map(|(_, weighing)| statements(knowledge, weighing)).collect();
    let views: Vec<View> =
        all.iter().zip(&said_by_all).map(|((name, weighing), it)| view(name, weighing, it)).collect();
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
    let lens = Lens::of(knowledge, programme, scored);
    let under: Vec<Vec<usize>> = views.iter().map(|view| ranks(&totals(&lens, &view.weights))).collect();
    let ranking = Ranking::of(scored, |id| programme.intervention(id).id.as_str());
    let ranks_under = |place: &value::Ranked| RanksUnder {
        intervention: programme.intervention(place.id).id.clone(),
        ranks: under.iter().filter_map(|ranks| ranks.get(place.id.0)).copied().collect(),
    };
    Weights {
        format: FORMAT,
        criteria: CriterionId::ALL.iter().enumerate().map(agreement).collect(),
        common: (!common.is_empty()).then_some(common),
        ranks: ranking.places.iter().map(ranks_under).collect(),
        views,
    }
}

fn view(person: &Option<String>, weighing: &Weighing, statements: &[Statement]) -> View {
    let criteria = CriterionId::ALL.len();
    let (region, clash) = match allowed(statements, criteria) {
        Allowed::Region(region) => (Some(region), Vec::new()),
        Allowed::Intricate => (None, Vec::new()),
        Allowed::Nothing(clash) => (None, clash),
    };
    let (weights, _) = value::Weights::of(weighing);
    View {
        person: person.clone(),
        statements: statements.iter().map(said).collect(),
        clash,
        weights: weights.as_array().to_vec(),
        ranges: region.as_ref().map(ranges).unwrap_or_default(),
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
