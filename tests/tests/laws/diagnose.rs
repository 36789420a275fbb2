//! Method, section 2.

use leverpoint::diagnose::priorities;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The document with a constraint's severity or feasibility set.
fn with(document: &Value, constraint: &str, field: &str, level: u8) -> Value {
    let mut changed = document.clone();
    let list = changed["diagnosis"].as_array_mut().expect("a list");
    match list.iter_mut().find(|item| item["constraint"] == constraint) {
        Some(item) => item[field] = json!(level),
        None => list.push(json!({"constraint": constraint, field: level})),
    }
    changed
}

/// The document with every unknown severity and feasibility settled by the given levels.
fn settled(document: &Value, levels: &[u8]) -> Value {
    let mut levels = levels.iter().cycle();
    let mut changed = document.clone();
    for (_, constraint) in knowledge().constraints() {
        for field in ["severity", "feasibility"] {
            let said = changed["diagnosis"].as_array().into_iter().flatten();
            let known = said.filter(|item| item["constraint"] == *constraint.id).any(|item| item[field].is_number());
            if !known {
                changed = with(&changed, &constraint.id, field, *levels.next().expect("endless"));
            }
        }
    }
    changed
}

proptest! {
    #[test]
    fn shares_sum_to_one_or_to_nothing(document in programme(0..=0)) {
        let sum: f64 = priorities(knowledge(), &opened(&document)).iter().map(|(_, priority)| priority.share.value).sum();
        prop_assert!((sum - 1.0).abs() < 1e-12 || sum == 0.0, "{sum}");
    }

    #[test]
    fn raising_a_severity_never_lowers_its_share(document in programme(0..=0), which in 0_usize..9, from in 0_u8..4) {
        let (id, constraint) = knowledge().constraints().nth(which).expect("nine constraints");
        let share = |level| priorities(knowledge(), &opened(&with(&document, &constraint.id, "severity", level)))[id].share.value;
        prop_assert!(share(from + 1) >= share(from) - 1e-12);
    }

    #[test]
    fn a_share_lies_in_its_range_however_the_unknowns_turn_out(document in programme(0..=0), levels in proptest::collection::vec(0_u8..=4, 18)) {
        let ranges = priorities(knowledge(), &opened(&document));
        let settled = priorities(knowledge(), &opened(&settled(&document, &levels)));
        for (id, range) in ranges.iter() {
            let share = settled[id].share;
            prop_assert!(share.is_sure());
            prop_assert!(range.share.low - 1e-12 <= share.value && share.value <= range.share.high + 1e-12, "{share:?} {range:?}");
        }
    }

    #[test]
    fn an_unknown_severity_is_a_range_and_never_nothing(document in programme(0..=0), which in 0_usize..9) {
        let (id, constraint) = knowledge().constraints().nth(which).expect("nine constraints");
        let mut document = with(&document, &constraint.id, "feasibility", 2);
        for item in document["diagnosis"].as_array_mut().expect("a list").iter_mut().filter(|item| item["constraint"] == *constraint.id) {
            item["severity"] = json!("unknown");
        }
        let priority = priorities(knowledge(), &opened(&document))[id];
        prop_assert!(priority.share.value > 0.0 && !priority.share.is_sure());
    }
}
