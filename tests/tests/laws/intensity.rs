//! Method, section 4.

use leverpoint::intensity::Intensity;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{PERIODS, knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

fn intensity(document: &Value) -> leverpoint::Estimate {
    let programme = opened(document);
    Intensity::of(knowledge(), &programme.interventions[0]).total()
}

/// The only intervention's document with a field set.
fn with(document: &Value, field: &str, value: Value) -> Value {
    let mut changed = document.clone();
    changed["interventions"][0][field] = value;
    changed
}

proptest! {
    #[test]
    fn it_lies_from_zero_to_one(document in programme(1..=1)) {
        let total = intensity(&document);
        prop_assert!(0.0 <= total.low && total.low <= total.value && total.value <= total.high && total.high <= 1.0);
    }

    #[test]
    fn a_heavier_role_or_subsidy_never_lowers_it(document in programme(1..=1)) {
        let scale = &knowledge().scales().intensity;
        for (field, words) in [("role", &scale.role), ("subsidy", &scale.subsidy)] {
            let totals: Vec<f64> = words.iter().map(|word| intensity(&with(&document, field, json!(word.id))).value).collect();
            prop_assert!(totals.is_sorted(), "{field} {totals:?}");
        }
    }

    #[test]
    fn a_larger_share_of_the_cost_never_lowers_it(document in programme(1..=1), small in 0.0_f64..1.0, more in 0.0_f64..1.0) {
        let large = small + (1.0 - small) * more;
        let share = |share: f64| {
            let shares: serde_json::Map<String, Value> = PERIODS.map(|period| (period.to_owned(), json!(share))).into_iter().collect();
            // Answered by hand, so that only the share differs.
            let mut document = with(&document, "programme_share", Value::Object(shares));
            document["interventions"][0]["shields"]["no-taper"] = json!("no");
            intensity(&document).value
        };
        prop_assert!(share(large) >= share(small) - 1e-15);
    }

    #[test]
    fn shielding_in_any_way_never_lowers_it(document in programme(1..=1), which in 0_usize..7) {
        let flags = &knowledge().scales().intensity.flag;
        let flag = &flags[which % flags.len()];
        let answered = |answer: &str| {
            let mut document = document.clone();
            document["interventions"][0]["shields"][flag.id.as_str()] = json!(answer);
            intensity(&document)
        };
        prop_assert!(answered("yes").value >= answered("partly").value);
        prop_assert!(answered("partly").value >= answered("no").value);
        let unknown = answered("unknown");
        prop_assert!(unknown.low <= answered("no").value + 1e-15 && answered("yes").value <= unknown.high + 1e-15);
    }

    #[test]
    fn a_thin_market_never_changes_it(document in programme(1..=1)) {
        let mut thin = document.clone();
        thin["context"]["thin_market"] = json!("yes");
        let mut thick = document;
        thick["context"]["thin_market"] = json!("no");
        prop_assert_eq!(intensity(&thin), intensity(&thick));
    }
}
