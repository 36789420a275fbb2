//! What mends requirements that clash, on drawn programmes small enough to try every subset.

use leverpoint::plan::{
    Edges, Instance, Loosening, Mend, Outcome, Requirement, Sense, repairs, solve_instance, together,
};
use leverpoint::value::Scored;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::knowledge;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::plan::{choice, oracle};

/// A choice with something that must be funded beside tight money, so that most have no plan.
fn tight() -> impl Strategy<Value = Value> {
    (choice(), 0.0_f64..200.0, proptest::sample::subsequence(vec!["a1", "a2", "a3", "a4", "a5"], 1..=3)).prop_map(
        |(mut document, total, must)| {
            document["budget"]["total"] = json!(total);
            document["budget"]["must_fund"] = json!(must);
            document["budget"].as_object_mut().expect("an object").remove("must_not_fund");
            document
        },
    )
}

/// Every choice that keeps all rows but those of one requirement.
fn without(instance: &Instance, requirement: Requirement) -> Vec<Vec<bool>> {
    let rows = instance.rows.iter().filter(|row| row.requirement != requirement).cloned().collect();
    oracle::all(&Instance { rows, ..instance.clone() }).into_iter().map(|it| it.0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_repair_makes_a_plan_possible_and_a_hair_less_does_not(document in tight()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let Ok(Outcome::Impossible { conflict }) = solve_instance(&instance) else { return Ok(()) };
        let found = repairs(&instance, &conflict, &Edges::of(knowledge())).expect("a solver");
        prop_assert_eq!(found.len(), conflict.len());
        for repair in found {
            let left = without(&instance, repair.requirement);
            match repair.mend {
                Mend::NotEnough => prop_assert!(left.is_empty()),
                Mend::Drop => prop_assert!(!left.is_empty()),
                Mend::Unknown => prop_assert!(false, "eight are few enough"),
                Mend::Move { from, to, within } => {
                    prop_assert_eq!(within, 0.0);
                    let place = instance.rows.iter().position(|row| row.requirement == repair.requirement);
                    let row = &instance.rows[place.expect("a row")];
                    prop_assert_eq!(from, row.bound);
                    let size = 1.0 + row.terms.iter().map(|(_, part)| part.abs()).sum::<f64>();
                    let moved = |bound: f64| {
                        let mut moved = instance.clone();
                        moved.rows[place.expect("a row")].bound = bound;
                        oracle::all(&moved)
                    };
                    prop_assert!(!moved(to).is_empty(), "{repair:?}");
                    // Rows are kept up to a millionth; and of sums that differ by less than a millionth of all that
                    // there is, the thriftier choice is taken.
                    let hair = 5e-6 * size;
                    let nearer = if row.sense == Sense::AtMost { to - hair } else { to + hair };
                    prop_assert!(moved(nearer).is_empty(), "{repair:?}");
                }
            }
        }
    }
}

/// By which share of itself each limit must be moved for a choice, told from the document: the furthest.
fn furthest(document: &Value, instance: &Instance, chosen: &[bool]) -> f64 {
    let budget = &document["budget"];
    let rows = instance.rows.iter().map(|row| {
        let items: f64 = row.terms.iter().filter(|(place, _)| chosen[*place]).map(|(_, part)| part).sum();
        let joint = |place: usize| instance.joints[place].of.iter().any(|item| chosen[*item]);
        let joints: f64 = row.joint.iter().filter(|(place, _)| joint(*place)).map(|(_, part)| part).sum();
        let sum = items + joints;
        #[expect(clippy::disallowed_methods, reason = "the oracle shares nothing with the engine")]
        let left = 1.0 - (-sum).exp();
        match row.requirement {
            Requirement::MinRelief(id) => {
                1.0 - left / budget["min_relief"][knowledge().constraint(id).id.as_str()].as_f64().expect("a share")
            }
            Requirement::MaxHarm(_) => left / budget["max_harm"].as_f64().expect("a share") - 1.0,
            Requirement::LeveragePoints => 1.0 - sum / budget["least_leverage_points"].as_f64().expect("a number"),
            // Without a budget of its own it is of what is spent, and cannot be moved by degrees.
            Requirement::HeavyShare if budget["total"].is_null() => {
                if sum <= 1e-6 {
                    0.0
                } else {
                    f64::INFINITY
                }
            }
            Requirement::Budget | Requirement::PeriodBudget(_) | Requirement::HeavyShare => sum / row.bound - 1.0,
            _ => {
                let is_kept = oracle::keeps(&Instance { rows: vec![row.clone()], ..instance.clone() }, chosen);
                if is_kept { 0.0 } else { f64::INFINITY }
            }
        }
    });
    // A limit of nothing stays nothing.
    rows.fold(0.0, |most, share| if share.is_nan() { most } else { f64::max(most, share) })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn moved_together_no_limit_moves_further_than_the_best_of_every_subset(document in tight()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let Ok(Outcome::Impossible { .. }) = solve_instance(&instance) else { return Ok(()) };
        let count = instance.items.len();
        let choices = (0_u32..1 << count).map(|bits| (0..count).map(|place| bits >> place & 1 == 1).collect::<Vec<_>>());
        let best = choices.map(|choice| furthest(&document, &instance, &choice)).fold(f64::INFINITY, f64::min);
        let loosening = Loosening::of(knowledge());
        match together(&instance, loosening).expect("a solver") {
            None => prop_assert!(best > loosening.most * 0.999, "{best}"),
            Some(found) => {
                let room = 1e-5 * (1.0 + best);
                prop_assert!(found.share >= best - room && found.share <= best + loosening.within + room, "{found:?} {best}");
                prop_assert!(found.at_least <= best + room, "{found:?} {best}");
                // What is told is enough, and nothing that moves by more than is looked for can be left as it is.
                let places: Vec<usize> = found.repairs.iter().map(|repair| {
                    instance.rows.iter().position(|row| row.requirement == repair.requirement).expect("a row")
                }).collect();
                let mut mended = instance.clone();
                let mut more = 1.0;
                for (place, repair) in places.iter().zip(&found.repairs) {
                    let Mend::Move { from, to, .. } = repair.mend else { panic!("limits move") };
                    mended.rows[*place].bound = to;
                    if repair.requirement == Requirement::Budget {
                        more = to / from;
                    }
                }
                // A share of the budget is one of the budget that there is then.
                mended.rows.iter_mut().filter(|row| row.requirement == Requirement::HeavyShare && row.unit != 0.0).for_each(|row| row.bound *= more);
                prop_assert!(!oracle::all(&mended).is_empty(), "{found:?}");
                prop_assert!(!found.repairs.is_empty());
                for (place, repair) in places.iter().zip(&found.repairs) {
                    let Mend::Move { from, to, .. } = repair.mend else { panic!("limits move") };
                    let mut left = mended.clone();
                    left.rows[*place].bound = from;
                    #[expect(clippy::disallowed_methods, reason = "the oracle shares nothing with the engine")]
                    let asked = |bound: f64| match repair.requirement {
                        Requirement::MinRelief(_) | Requirement::MaxHarm(_) => 1.0 - (-bound).exp(),
                        _ => bound,
                    };
                    let is_far = (asked(to) / asked(from) - 1.0).abs() > 2.0 * loosening.within;
                    prop_assert!(!is_far || oracle::all(&left).is_empty(), "{repair:?} of {found:?}");
                }
            }
        }
    }
}
