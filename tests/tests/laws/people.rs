//! Method, section 7: what several people judge, side by side.

use leverpoint::document::out::{RanksUnder, Weights};
use leverpoint::{Request, answer};
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

fn side_by_side(document: &Value) -> Weights {
    let text = document.to_string();
    answer(knowledge(), &Request::new(&text).with_weighing()).expect("a sound document").weighing.expect("asked for")
}

/// Totals and ranks by short name.
fn ranked(document: &Value) -> Vec<(String, f64, usize)> {
    let text = document.to_string();
    let ranking = answer(knowledge(), &Request::new(&text)).expect("a sound document").ranking;
    ranking.interventions.into_iter().map(|it| (it.id, it.total, it.rank)).collect()
}

fn under<'a>(found: &'a Weights, id: &str) -> &'a RanksUnder {
    found.ranks.iter().find(|it| it.intervention == id).expect("every intervention is ranked")
}

/// What somebody says of each constraint; a number above 4 says nothing.
fn diagnosis(levels: &[(u8, u8)]) -> Value {
    let said = knowledge().constraints().zip(levels).map(|((_, constraint), (severity, feasibility))| {
        let mut said = json!({ "constraint": constraint.id });
        for (field, level) in [("severity", severity), ("feasibility", feasibility)] {
            if *level <= 4 {
                said[field] = json!(level);
            }
        }
        said
    });
    said.collect()
}

/// Levels of each constraint, and points of each criterion.
type Said = (Vec<(u8, u8)>, Vec<u8>);

/// The programme with what one person says in place of its own, where that person says anything.
fn as_if_by(document: &Value, person: &Value) -> Value {
    let mut theirs = document.clone();
    theirs["preferences"] = json!({ "weights": person["weights"] });
    if let Some(rate) = document["preferences"].get("harm_rate") {
        theirs["preferences"]["harm_rate"] = rate.clone();
    }
    let mut own: Vec<Value> = document["diagnosis"].as_array().cloned().unwrap_or_default();
    for said in person["diagnosis"].as_array().into_iter().flatten() {
        let place = own.iter().position(|it| it["constraint"] == said["constraint"]);
        let place = place.unwrap_or_else(|| {
            own.push(json!({ "constraint": said["constraint"] }));
            own.len() - 1
        });
        for field in ["severity", "feasibility"] {
            if let Some(level) = said.get(field) {
                own[place][field] = level.clone();
            }
        }
    }
    theirs["diagnosis"] = Value::Array(own);
    theirs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// The slow way to the same ranks: a document of each person's own. The middle is the mean of their totals.
    #[test]
    fn everybody_is_ranked_by_as_if_the_programme_were_theirs(
        document in programme(2..=4),
        people in proptest::collection::vec((proptest::collection::vec((0_u8..7, 0_u8..7), 9), proptest::collection::vec(0_u8..9, 6)), 1..4),
    ) {
        let mut document = document;
        let keys = ["relief", "sustainability", "leverage", "facilitation", "feasibility", "inclusion"];
        let person = |(place, (levels, points)): (usize, &Said)| {
            let weights: serde_json::Map<String, Value> = keys.iter().zip(points).map(|(key, it)| ((*key).to_owned(), json!(it + 1))).collect();
            json!({ "name": format!("person {place}"), "weights": weights, "diagnosis": diagnosis(levels) })
        };
        let others: Vec<Value> = people.iter().enumerate().map(person).collect();
        let alone = ranked(&document);
        document["preferences"]["people"] = Value::Array(others.clone());
        // What others say changes no score of the programme's own.
        prop_assert_eq!(&ranked(&document), &alone);

        let found = side_by_side(&document);
        let mut sums: Vec<f64> = alone.iter().map(|(_, total, _)| *total).collect();
        for (place, person) in others.iter().enumerate() {
            let theirs = ranked(&as_if_by(&document, person));
            for (id, total, rank) in &theirs {
                prop_assert_eq!(under(&found, id).ranks[place + 1], *rank, "{} for person {}", id, place);
                let at = alone.iter().position(|(other, _, _)| other == id).expect("the same interventions");
                sums[at] += total;
            }
            for (judged, (_, constraint)) in found.views[place + 1].diagnosis.iter().zip(knowledge().constraints()) {
                prop_assert_eq!(&judged.constraint, &constraint.id);
            }
        }
        for (place, (id, _, _)) in alone.iter().enumerate() {
            let ahead = sums.iter().filter(|sum| **sum > sums[place] + 1e-9).count();
            let level = sums.iter().filter(|sum| (**sum - sums[place]).abs() <= 1e-9).count();
            let rank = under(&found, id).middle;
            prop_assert!(ahead < rank && rank <= ahead + level, "{} is {} in the middle, {} are ahead", id, rank, ahead);
        }
        for (place, apart) in found.constraints.iter().enumerate() {
            let said: Vec<u8> = found.views.iter().filter_map(|view| view.diagnosis[place].severity).collect();
            let ends = (said.len() > 1).then(|| (*said.iter().min().unwrap(), *said.iter().max().unwrap()));
            prop_assert_eq!(apart.severity, ends);
        }
    }
}
