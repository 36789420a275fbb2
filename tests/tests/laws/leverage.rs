//! Method, section 6, as far as it goes by named actors.

use leverpoint::leverage::Leverage;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

fn leverage(document: &Value, actors: Value) -> leverpoint::Estimate {
    let mut document = document.clone();
    document["interventions"][0]["serves"] = json!(100);
    document["interventions"][0]["leverage"] = actors;
    let programme = opened(&document);
    Leverage::of(knowledge(), &programme.interventions[0]).total()
}

fn actor(reach: f64, influence: u8) -> Value {
    json!({"actor": "somebody", "reach": reach, "influence": influence})
}

proptest! {
    #[test]
    fn more_reach_or_influence_never_lowers_it(document in programme(1..=1), reach in 0.0_f64..1e6, more in 1.0_f64..10.0, influence in 0_u8..4) {
        let base = leverage(&document, json!([actor(reach, influence)])).value;
        prop_assert!(leverage(&document, json!([actor(reach * more, influence)])).value >= base);
        prop_assert!(leverage(&document, json!([actor(reach, influence + 1)])).value >= base);
    }

    #[test]
    fn another_actor_never_lowers_it(document in programme(1..=1), reach in 0.0_f64..1e6, influence in 0_u8..=4) {
        let one = leverage(&document, json!([actor(50.0, 2)])).value;
        prop_assert!(leverage(&document, json!([actor(50.0, 2), actor(reach, influence)])).value >= one);
    }

    #[test]
    fn nobody_to_spread_it_means_no_spread(document in programme(1..=1)) {
        prop_assert_eq!(leverage(&document, json!([])), leverpoint::Estimate::sure(0.0));
        prop_assert_eq!(leverage(&document, json!([actor(0.0, 4)])).value, 0.0);
    }
}
