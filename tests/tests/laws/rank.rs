//! Method, section 7.

use leverpoint::value::{Ranking, Scored};
use leverpoint::{Request, answer};
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{intervention, knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The ids with their ranks and totals, in order.
fn ranked(document: &Value) -> Vec<(String, usize, f64)> {
    let programme = opened(document);
    let scored = Scored::of(knowledge(), &programme);
    let ranking = Ranking::of(&scored, |id| programme.intervention(id).id.as_str());
    let places = ranking.places.iter();
    places
        .map(|place| (programme.intervention(place.id).id.clone(), place.rank, scored.score(place.id).total().value))
        .collect()
}

fn response(document: &Value) -> String {
    let response = answer(knowledge(), &Request::new(&document.to_string())).expect("a sound document");
    serde_json::to_string(&response.ranking).expect("plain data")
}

proptest! {
    #[test]
    fn a_total_is_the_sum_of_its_terms_and_lies_in_its_range(document in programme(1..=4)) {
        let scored_programme = opened(&document);
        for score in &Scored::of(knowledge(), &scored_programme).scores {
            let sum: f64 = score.terms.iter().map(|term| term.points().value).sum();
            let total = score.total();
            prop_assert!((total.value - sum).abs() < 1e-12);
            prop_assert!(total.low <= total.value + 1e-12 && total.value <= total.high + 1e-12, "{total:?}");
        }
    }

    #[test]
    fn a_dominated_intervention_never_ranks_above_its_dominator(document in programme(2..=6)) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let ranking = Ranking::of(&scored, |id| programme.intervention(id).id.as_str());
        for better in &scored.scores {
            for worse in &scored.scores {
                let dominated = better.terms.iter().zip(&worse.terms).all(|(b, w)| b.value.value >= w.value.value);
                if dominated {
                    let rank = |id| ranking.place(id).expect("ranked").rank;
                    prop_assert!(rank(better.id) <= rank(worse.id));
                }
            }
        }
    }

    #[test]
    fn scaling_all_weights_changes_no_rank(document in programme(2..=6), factor in 0.1_f64..10.0) {
        let weights: serde_json::Map<String, Value> = knowledge().scales().criteria.criterion.iter().map(|criterion| {
            let own = document["preferences"]["weights"][criterion.id.key()].as_f64();
            (criterion.id.key().to_owned(), json!(own.unwrap_or_else(|| criterion.weight.value()) * factor))
        }).collect();
        let mut scaled = document.clone();
        scaled["preferences"]["weights"] = Value::Object(weights);
        for ((id, _, total), (scaled_id, _, scaled_total)) in ranked(&document).into_iter().zip(ranked(&scaled)) {
            prop_assert!((total - scaled_total).abs() < 1e-9);
            prop_assert!(id == scaled_id || (total - scaled_total).abs() < 1e-9);
        }
    }

    #[test]
    fn permuting_the_input_changes_nothing(document in programme(2..=6), turn in 1_usize..6) {
        let mut turned = document.clone();
        let list = turned["interventions"].as_array_mut().expect("a list");
        let turn = turn % list.len();
        list.rotate_left(turn);
        turned["diagnosis"].as_array_mut().expect("a list").reverse();
        prop_assert_eq!(response(&document), response(&turned));
    }

    #[test]
    fn a_worse_loser_never_changes_the_order_of_the_others(document in programme(2..=5), loser in intervention()) {
        let before = ranked(&document);
        let mut document = document;
        let mut loser = loser;
        loser["id"] = json!("loser");
        document["interventions"].as_array_mut().expect("a list").push(loser);
        let after: Vec<_> = ranked(&document).into_iter().filter(|(id, _, _)| id != "loser").collect();
        let names = |places: &[(String, usize, f64)]| places.iter().map(|(id, _, total)| (id.clone(), *total)).collect::<Vec<_>>();
        prop_assert_eq!(names(&before), names(&after));
    }

    #[test]
    fn equal_interventions_share_a_rank_in_the_order_of_their_names(document in programme(1..=3)) {
        let mut document = document;
        let mut twin = document["interventions"][0].clone();
        twin["id"] = json!("a0");
        document["interventions"].as_array_mut().expect("a list").push(twin);
        let order = ranked(&document);
        let place = |name: &str| order.iter().position(|(id, _, _)| id == name).expect("ranked");
        prop_assert_eq!(order[place("a0")].1, order[place("a1")].1);
        prop_assert_eq!(place("a0") + 1, place("a1"));
    }

    #[test]
    fn the_same_request_gives_the_same_bytes(document in programme(1..=4)) {
        prop_assert_eq!(response(&document), response(&document));
    }

    #[test]
    fn a_contrast_accounts_for_the_whole_difference(document in programme(2..=2)) {
        let text = document.to_string();
        let response = answer(knowledge(), &Request::new(&text).with_contrast("a1", "a2")).expect("a sound document");
        let contrast = response.contrast.expect("was asked for");
        let total = |id: &str| response.ranking.interventions.iter().find(|it| it.id == id).expect("ranked").total;
        let lead: f64 = contrast.because.iter().map(|lead| lead.lead).sum();
        prop_assert!((lead - (total(&contrast.ahead) - total(&contrast.behind))).abs() < 1e-12);
        prop_assert!(lead >= -1e-12);
    }
}
