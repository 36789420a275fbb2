//! What mends requirements that clash, on drawn programmes small enough to try every subset.

use leverpoint::plan::{Edges, Instance, Mend, Outcome, Requirement, Sense, repairs, solve_instance};
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
