//! Method, section 3.

use leverpoint::effect::{Because, Effect};
use leverpoint::knowledge::{Direction, Tag};
use leverpoint::value::Scored;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{TARGET, knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What is done with the effect of the only intervention of a document.
fn effect_of<T>(document: &Value, f: impl FnOnce(&Effect<'_>) -> T) -> T {
    let programme = opened(document);
    f(&Effect::of(knowledge(), &programme, &programme.interventions[0]))
}

/// Relief and harm of every constraint.
fn relief_and_harm(document: &Value) -> Vec<(f64, f64)> {
    effect_of(document, |effect| {
        knowledge().constraints().map(|(id, _)| (effect.relief(id).value, effect.harm(id).value)).collect()
    })
}

proptest! {
    #[test]
    fn relief_and_harm_lie_from_zero_to_below_one(document in programme(1..=1)) {
        effect_of(&document, |effect| {
            for (id, _) in knowledge().constraints() {
                for amount in [effect.relief(id), effect.opening_relief(id), effect.harm(id)] {
                    prop_assert!(0.0 <= amount.low && amount.low <= amount.value);
                    prop_assert!(amount.value <= amount.high && amount.high < 1.0, "{amount:?}");
                }
                prop_assert!(effect.opening_relief(id).value <= effect.relief(id).value);
            }
            Ok(())
        })?;
    }

    #[test]
    fn blank_cells_change_nothing(document in programme(1..=1)) {
        let programme = opened(&document);
        let effect = Effect::of(knowledge(), &programme, &programme.interventions[0]);
        for (id, _) in knowledge().constraints() {
            let touched = programme.interventions[0].approaches.iter().any(|(approach, _)| knowledge().cell(*approach, id).is_some());
            if !touched {
                prop_assert_eq!((effect.relief(id).high, effect.harm(id).high), (0.0, 0.0));
            }
        }
    }

    #[test]
    fn more_emphasis_never_lowers_relief_or_harm(document in programme(1..=1), which in 0_usize..4, less in 0.05_f64..0.95) {
        let mut light = document.clone();
        let uses = light["interventions"][0]["approaches"].as_array_mut().expect("a list");
        let which = which % uses.len();
        uses[which]["emphasis"] = json!(uses[which]["emphasis"].as_f64().expect("a number") * less);
        for ((more_relief, more_harm), (relief, harm)) in relief_and_harm(&document).into_iter().zip(relief_and_harm(&light)) {
            prop_assert!(more_relief >= relief - 1e-15 && more_harm >= harm - 1e-15);
        }
    }

    #[test]
    fn more_coverage_raises_both_or_leaves_them(document in programme(1..=1), few in 1.0_f64..TARGET, share in 0.0_f64..1.0) {
        let serving = |serves: f64| {
            let mut document = document.clone();
            document["interventions"][0]["serves"] = json!(serves);
            relief_and_harm(&document)
        };
        for ((more_relief, more_harm), (relief, harm)) in serving(few).into_iter().zip(serving(few * share)) {
            prop_assert!(more_relief >= relief && more_harm >= harm);
        }
    }

    #[test]
    fn the_order_of_approaches_is_irrelevant(document in programme(1..=1)) {
        let mut turned = document.clone();
        turned["interventions"][0]["approaches"].as_array_mut().expect("a list").reverse();
        prop_assert_eq!(relief_and_harm(&document), relief_and_harm(&turned));
    }

    #[test]
    fn rows_six_and_seven_count_only_where_there_is_a_problem(document in programme(1..=1)) {
        let mut document = document;
        document["context"]["enforcement_problem"] = json!("no");
        document["context"]["policy_problem"] = json!("no");
        effect_of(&document, |effect| {
            for part in effect.parts.iter().filter(|part| part.cell.tag == Some(Tag::Reform)) {
                prop_assert_eq!(part.counts.because, Because::NoProblem);
                prop_assert_eq!(part.amount().high, 0.0);
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_acts_through_others_is_never_counted_where_they_are(document in programme(1..=1)) {
        let programme = opened(&document);
        let effect = Effect::of(knowledge(), &programme, &programme.interventions[0]);
        for part in effect.parts.iter().filter(|part| part.cell.tag == Some(Tag::Indirect) && part.amount().high > 0.0) {
            for through in &part.cell.through {
                let row = effect.parts.iter().filter(|other| other.cell.approach == part.cell.approach);
                let counted = row.filter(|other| other.cell.constraint == *through).any(|other| other.amount().high > 0.0);
                prop_assert!(!counted || programme.diagnosis[*through].severity == Some(0));
            }
        }
    }

    #[test]
    fn a_mixed_cell_counts_its_two_readings_to_one(document in programme(1..=1)) {
        effect_of(&document, |effect| {
            for part in effect.parts.iter().filter(|part| part.cell.direction == Direction::Mixed) {
                let readings: f64 = effect.parts.iter().filter(|other| std::ptr::eq(other.cell, part.cell)).map(|other| other.counts.factor.value).sum();
                prop_assert_eq!(readings, 1.0);
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_gains_of_the_cells_are_the_net_relief(document in programme(1..=3)) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        for score in &scored.scores {
            let parts: f64 = score.by_part.iter().sum();
            let net = score.relief(&scored.priorities).value - programme.harm_rate * score.harm(&scored.priorities).value;
            prop_assert!((parts - net).abs() < 1e-12, "{parts} {net}");
        }
    }
}

/// From the sources: a standard alone does harm to constraints 2, 6, 7 and 8, and gains nothing from them.
#[test]
fn no_intervention_built_on_standards_alone_gains_from_what_they_worsen() {
    for level in ["yes", "no", "partly", "unknown"] {
        let conditions: serde_json::Map<String, Value> =
            knowledge().conditions().map(|(_, condition)| (condition.id.clone(), json!(level))).collect();
        let document = json!({
            "format": "leverpoint/programme/1",
            "meta": {"title": "standards alone", "target_enterprises": 100},
            "periods": ["p1"],
            "diagnosis": knowledge().constraints().map(|(_, c)| json!({"constraint": c.id, "severity": 4, "feasibility": 4})).collect::<Vec<_>>(),
            "interventions": [{"id": "a", "title": "a", "serves": 100, "approaches": [{"approach": "market-standards", "emphasis": 1.0}], "conditions": conditions}],
        });
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let score = &scored.scores[0];
        for (part, gain) in score.effect.parts.iter().zip(&score.by_part) {
            if [2, 6, 7, 8].contains(&knowledge().constraint(part.cell.constraint).number) {
                assert!(*gain <= 0.0, "{part:?} gains {gain}");
                assert_eq!(score.effect.relief(part.cell.constraint).high, 0.0);
            }
        }
    }
}
