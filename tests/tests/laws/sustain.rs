//! Method, section 5.

use leverpoint::Estimate;
use leverpoint::sustain::Sustainability;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

fn sustainability(document: &Value, intensity: f64) -> Estimate {
    let programme = opened(document);
    Sustainability::of(knowledge(), &programme.interventions[0], Estimate::sure(intensity)).total()
}

proptest! {
    #[test]
    fn higher_intensity_means_lower_sustainability_strictly(document in programme(1..=1), light in 0.0_f64..0.99, more in 0.001_f64..1.0) {
        let heavy = light + (1.0 - light) * more;
        prop_assert!(sustainability(&document, heavy).value < sustainability(&document, light).value);
    }

    #[test]
    fn a_better_answer_never_lowers_it_and_unknown_spans_them_all(document in programme(1..=1), which in 0_usize..5, intensity in 0.0_f64..1.0) {
        let question = ["incentive", "capability", "payer", "owner", "exit"][which];
        let mut document = document;
        if document["interventions"][0]["functions"].as_array().is_none_or(Vec::is_empty) {
            document["interventions"][0]["functions"] = json!([{"name": "something"}]);
        }
        let answered = |answer: &str| {
            let mut document = document.clone();
            document["interventions"][0]["functions"][0][question] = json!(answer);
            sustainability(&document, intensity)
        };
        let (no, partly, yes, unknown) = (answered("no"), answered("partly"), answered("yes"), answered("unknown"));
        prop_assert!(no.value <= partly.value && partly.value <= yes.value);
        prop_assert!(unknown.low <= no.low + 1e-15 && yes.high <= unknown.high + 1e-15);
        prop_assert!(unknown.low < unknown.high);
    }

    #[test]
    fn it_lies_from_zero_to_one(document in programme(1..=1), intensity in 0.0_f64..=1.0) {
        let total = sustainability(&document, intensity);
        prop_assert!(0.0 < total.low && total.low <= total.value && total.value <= total.high && total.high <= 1.0 + 1e-15);
    }
}
