//! Method, section 7: what the ranking depends on.

use leverpoint::document::out::{Change, Gap, Sensitivity};
use leverpoint::knowledge::CriterionId;
use leverpoint::{Request, Response, answer};
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

fn asked(document: &Value) -> (Response, Sensitivity) {
    let text = document.to_string();
    let mut response = answer(knowledge(), &Request::new(&text).with_sensitivity()).expect("a sound document");
    let found = response.sensitivity.take().expect("it was asked for");
    (response, found)
}

fn total(response: &Response, id: &str) -> f64 {
    response.ranking.interventions.iter().find(|ranked| ranked.id == id).expect("ranked").total
}

/// The document with the weights as given, in the order of the criteria.
fn weighted(document: &Value, weights: &[f64]) -> Value {
    let mut document = document.clone();
    let points = CriterionId::ALL.iter().zip(weights).map(|(id, weight)| (id.key().to_owned(), json!(weight)));
    document["preferences"]["weights"] = Value::Object(points.collect());
    document
}

/// The weights of a ranking with one of them changed and the others in their proportions.
fn with_weight(response: &Response, criterion: CriterionId, weight: f64) -> Vec<f64> {
    let own = response.ranking.weights.iter().find(|it| it.criterion == criterion).expect("every criterion").weight;
    let rest = (1.0 - weight) / (1.0 - own);
    let all = response.ranking.weights.iter();
    all.map(|it| if it.criterion == criterion { weight } else { it.weight * rest }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The slow way to the same numbers: the answer is written into the document.
    #[test]
    fn an_answer_written_down_has_the_effect_that_was_told(document in programme(1..=4)) {
        let (_, found) = asked(&document);
        for judgement in &found.judgements {
            let Some(id) = &judgement.leaf.intervention else { continue };
            let path: Vec<&str> = match &judgement.leaf.judged {
                Gap::Will => vec!["partner", "will"],
                Gap::Skill => vec!["partner", "skill"],
                Gap::Role => vec!["role"],
                Gap::Subsidy => vec!["subsidy"],
                Gap::Inclusion => vec!["inclusion"],
                Gap::Condition { condition } => vec!["conditions", condition],
                Gap::Shield { flag } => vec!["shields", flag],
                _ => continue,
            };
            for (is_low, outcome) in [(true, &judgement.low), (false, &judgement.high)] {
                let Some(word) = &outcome.word else { continue };
                let mut changed = document.clone();
                let all = changed["interventions"].as_array_mut().expect("a list");
                let mut place = all.iter_mut().find(|it| it["id"] == json!(id)).expect("there");
                for step in &path {
                    place = &mut place[*step];
                }
                *place = json!(word);
                let (response, _) = asked(&changed);
                for swing in &judgement.swings {
                    let expected = if is_low { swing.total_at_low } else { swing.total_at_high };
                    let found = total(&response, &swing.intervention);
                    prop_assert!((found - expected).abs() < 1e-9, "{:?} {word}: {found} {expected}", judgement.leaf);
                }
            }
        }
    }

    #[test]
    fn the_first_stays_first_between_the_weights_and_not_beyond(document in programme(2..=6)) {
        let (response, found) = asked(&document);
        let Some(first) = response.ranking.interventions.first() else { return Ok(()) };
        let is_first = |weights: &[f64]| {
            let (response, _) = asked(&weighted(&document, weights));
            let best = response.ranking.interventions.iter().map(|it| it.total).fold(f64::NEG_INFINITY, f64::max);
            best - total(&response, &first.id)
        };
        for stability in &found.stability {
            let step = 1e-4;
            for (inside, beyond, limited) in [
                (stability.low + step, stability.low - step, stability.low > step),
                (stability.high - step, stability.high + step, stability.high < 1.0 - step),
            ] {
                if (stability.low..=stability.high).contains(&inside) {
                    let behind = is_first(&with_weight(&response, stability.criterion, inside));
                    prop_assert!(behind < 1e-9, "{stability:?}: behind by {behind} at {inside}");
                }
                if limited {
                    let behind = is_first(&with_weight(&response, stability.criterion, beyond));
                    prop_assert!(behind > -1e-9, "{stability:?}: still ahead at {beyond}");
                }
            }
        }
    }

    #[test]
    fn a_weight_that_turns_the_order_does(document in programme(2..=5)) {
        let (response, found) = asked(&document);
        for overtake in &found.overtakes {
            for change in &overtake.changes {
                let Change::Weight { criterion, now, becomes } = change else { continue };
                let further = (becomes + (becomes - now).signum() * 1e-6).clamp(0.0, 1.0);
                let (turned, _) = asked(&weighted(&document, &with_weight(&response, *criterion, further)));
                let lead = total(&turned, &overtake.behind) - total(&turned, &overtake.ahead);
                prop_assert!(lead > -1e-9, "{overtake:?}: {lead}");
            }
        }
    }

    #[test]
    fn chances_are_chances_and_the_order_of_judgements_is_theirs(document in programme(1..=5)) {
        let (_, found) = asked(&document);
        for judgement in &found.judgements {
            prop_assert!((0.0..=1.0 + 1e-12).contains(&judgement.changes_first));
            prop_assert!(judgement.worth >= 0.0 && judgement.moves >= 0.0);
            prop_assert!(judgement.low.value <= judgement.high.value);
        }
        prop_assert!(found.judgements.windows(2).all(|pair| pair[0].moves >= pair[1].moves));
        let net: f64 = found.outranking.iter().map(|it| it.net).sum();
        prop_assert!(net.abs() < 1e-9, "net flows sum to 0: {net}");
    }
}
