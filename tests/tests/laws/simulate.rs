//! Method, section 7: the simulation.

use leverpoint::document::out::Simulating;
use leverpoint::document::wire::Simulate;
use leverpoint::simulate::Simulated;
use leverpoint::{Study, simulate_table};
use leverpoint_tests::strategy::{intervention, knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

/// So many draws, whatever their error.
fn draws(count: u64) -> Simulate {
    Simulate { draws: Some(count), standard_error: Some(0.0), ..Simulate::default() }
}

fn table(document: &Value, count: u64) -> Simulated {
    simulate_table(knowledge(), &document.to_string(), &draws(count)).expect("a sound table")
}

fn study(document: &Value, count: u64, step: u64) -> Simulated {
    let mut study = Study::open(knowledge(), &document.to_string(), &draws(count)).expect("a sound document");
    while !study.step(step).done {}
    match study.result() {
        Simulating::Found(found) => found.simulated,
        other => panic!("{other:?}"),
    }
}

/// A table of sure or uncertain values, higher better, by 2 to 4 criteria.
fn tables(sure: bool) -> impl Strategy<Value = Value> {
    (2_usize..=6, 2_usize..=4).prop_flat_map(move |(alternatives, criteria)| {
        let values = proptest::collection::vec(proptest::collection::vec(0.0_f64..1.0, criteria), alternatives);
        (values, 0.01_f64..0.3).prop_map(move |(values, spread)| {
            let shifted = |by: f64| -> Vec<Vec<f64>> {
                values.iter().map(|row| row.iter().map(|it| it + by).collect()).collect()
            };
            let names = |letter: &str, count: usize| (0..count).map(|it| format!("{letter}{it}")).collect::<Vec<_>>();
            let mut document = json!({
                "alternatives": names("a", alternatives), "criteria": names("c", criteria), "values": values,
                "scale": {"worst": vec![0.0; criteria], "best": vec![1.0; criteria]},
            });
            if !sure {
                document["values_low"] = json!(shifted(-spread));
                document["values_high"] = json!(shifted(spread));
            }
            document
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn acceptabilities_sum_to_one_by_row_and_by_column(document in tables(false)) {
        let found = table(&document, 500);
        let count = found.alternatives.len();
        for place in 0..count {
            let row: f64 = found.rank_acceptability[place].iter().sum();
            let column: f64 = found.rank_acceptability.iter().map(|row| row[place]).sum();
            prop_assert!((row - 1.0).abs() < 1e-12 && (column - 1.0).abs() < 1e-12, "{row} {column}");
            for other in 0..count {
                let both = found.pairwise[place][other] + found.pairwise[other][place];
                prop_assert!(place == other || (both - 1.0).abs() < 1e-12, "{both}");
            }
        }
    }

    #[test]
    fn a_dominated_alternative_is_never_first_in_any_draw(document in tables(true), worse in 0.001_f64..0.2) {
        let mut document = document;
        let dominated: Vec<f64> = document["values"][0].as_array().expect("a row").iter().map(|it| it.as_f64().expect("a number") - worse).collect();
        document["values"].as_array_mut().expect("rows").insert(0, json!(dominated));
        document["alternatives"].as_array_mut().expect("names").insert(0, json!("dominated"));
        let found = table(&document, 1_000);
        prop_assert_eq!(found.rank_counts[0][0], 0);
        prop_assert_eq!(found.pairwise[0][1], 0.0);
        prop_assert!(found.central_weights[0].is_none());
    }

    #[test]
    fn another_alternative_changes_no_draw_of_the_others(document in tables(false), extra in proptest::collection::vec(0.0_f64..1.0, 4)) {
        let before = table(&document, 300);
        let mut document = document;
        let criteria = before.criteria.len();
        for (field, by) in [("values", 0.0), ("values_low", -0.1), ("values_high", 0.1)] {
            let row: Vec<f64> = extra.iter().take(criteria).map(|it| it + by).collect();
            document[field].as_array_mut().expect("rows").insert(0, json!(row));
        }
        document["alternatives"].as_array_mut().expect("names").insert(0, json!("another"));
        let after = table(&document, 300);
        for (one, row) in before.pairwise.iter().enumerate() {
            prop_assert_eq!(row, &after.pairwise[one + 1][1..]);
        }
    }

    #[test]
    fn what_is_measured_exactly_and_what_is_drawn_agree(document in tables(true)) {
        let found = table(&document, 4_000);
        let exact = found.exact.as_ref().expect("few criteria and sure values");
        // Of some ten shares in each of 48 tables, one may lie 4.5 standard errors off once in a hundred runs of this test.
        let close = |share: f64, exact: f64| (share - exact).abs() <= 4.5 * (exact * (1.0 - exact) / 4_000.0).sqrt() + 1e-9;
        for (one, first) in exact.first.iter().enumerate() {
            prop_assert!(close(found.rank_acceptability[one][0], *first), "first {one}: {} {first}", found.rank_acceptability[one][0]);
            for (other, wins) in exact.pairwise[one].iter().enumerate() {
                prop_assert!(close(found.pairwise[one][other], *wins), "{one} before {other}: {} {wins}", found.pairwise[one][other]);
            }
        }
        prop_assert!((exact.first.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn steps_of_any_length_come_to_the_same(document in programme(1..=4)) {
        prop_assert_eq!(study(&document, 3_000, 1_000), study(&document, 3_000, 2_500));
    }

    #[test]
    fn another_intervention_changes_no_win_of_the_others(document in programme(2..=3), extra in intervention()) {
        let before = study(&document, 500, 500);
        let mut document = document;
        let mut extra = extra;
        extra["id"] = json!("zz");
        document["interventions"].as_array_mut().expect("a list").push(extra);
        let after = study(&document, 500, 500);
        for (one, row) in before.pairwise.iter().enumerate() {
            prop_assert_eq!(row, &after.pairwise[one][..row.len()]);
        }
    }
}

/// Runs a table for 20,000 draws and compares the share of draws in which the first alternative is first.
fn first_is_first_in(document: &Value, expected: f64) {
    let found = table(document, 20_000);
    let share = found.rank_acceptability[0][0];
    let error = (expected * (1.0 - expected) / 20_000.0).sqrt();
    assert!((share - expected).abs() < 4.0 * error, "{share} instead of {expected}");
    let said = found.standard_error.rank_acceptability[0][0];
    assert!((said - error).abs() < 0.1 * error, "{said} instead of {error}");
}

/// One value even between 0 and 1, the other 0.3: the first is ahead in 0.7 of all draws.
#[test]
fn an_even_value_against_a_sure_one() {
    first_is_first_in(
        &json!({
            "alternatives": ["a", "b"], "criteria": ["x"], "values": [[0.5], [0.3]],
            "values_low": [[0.0], [0.3]], "values_high": [[1.0], [0.3]], "scale": [[0, 1]], "weights": [1],
        }),
        0.7,
    );
}

/// Two normal values, 0.6 and 0.4, both with deviation 0.2: the difference is normal with mean 0.2 and deviation
/// 0.2828, above 0 with the chance that a standard normal number lies below 0.7071, which is 0.76025.
#[test]
fn two_normal_values() {
    first_is_first_in(
        &json!({
            "alternatives": ["a", "b"], "criteria": ["x"], "values": [[0.6], [0.4]],
            "values_sd": [[0.2], [0.2]], "scale": [[0, 1]], "weights": "free",
        }),
        0.760_25,
    );
}

/// Free weights w and 1 - w; a has x on the first criterion alone, even between 0 and 1, b one half on the second.
/// For a given x, a is ahead where w > 0.5 / (x + 0.5), a share of x / (x + 0.5). Its mean over x is
/// 1 - 0.5 ln 3 = 0.45069.
#[test]
fn free_weights_and_an_even_value() {
    first_is_first_in(
        &json!({
            "alternatives": ["a", "b"], "criteria": ["x", "y"], "values": [[0.5, 0.0], [0.0, 0.5]],
            "values_low": [[0.0, 0.0], [0.0, 0.5]], "values_high": [[1.0, 0.0], [0.0, 0.5]],
            "scale": [[0, 1], [0, 1]], "weights": "free",
        }),
        0.450_69,
    );
}

/// An order of three weights: a has 1 on the least important criterion, b one tenth on the most important. Between
/// ordered weights w1 >= w2 >= w3 the corners are (1,0,0), (1/2,1/2,0), (1/3,1/3,1/3), at which a leads b by -1/10,
/// -1/20 and 3/10. a is ahead in the part of the triangle that the line cuts off at the last corner:
/// 0.3 / 0.4 of the one edge times 0.3 / 0.35 of the other, 9/14.
#[test]
fn ordered_weights() {
    first_is_first_in(
        &json!({
            "alternatives": ["a", "b"], "criteria": ["x", "y", "z"], "values": [[0, 0, 1], [0.1, 0, 0]],
            "scale": [[0, 1], [0, 1], [0, 1]], "weights": {"order": ["x", "y", "z"]},
        }),
        9.0 / 14.0,
    );
}
