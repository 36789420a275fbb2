//! The model for many worlds and the scores with every reason are the same formulas.

use leverpoint::knowledge::CriterionId;
use leverpoint::model::{Evaluator, Law, Model, World};
use leverpoint::plan::Facts;
use leverpoint::value::Scored;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{intervention, knowledge, programme};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #[test]
    fn at_what_is_taken_for_likely_both_agree(document in programme(0..=4)) {
        let programme = opened(&document);
        let model = Model::of(knowledge(), &programme);
        let scored = Scored::of(knowledge(), &programme);
        for (criteria, score) in model.evaluate(&World::likely(&model)).iter().zip(&scored.scores) {
            for (id, value) in CriterionId::ALL.iter().zip(criteria) {
                prop_assert!((value - score.term(*id).value.value).abs() < 1e-12, "{id:?} {value} {:?}", score.term(*id).value);
            }
        }
    }

    #[test]
    fn a_plan_is_made_from_the_same_facts_at_what_is_taken_for_likely(document in programme(0..=4)) {
        let programme = opened(&document);
        let model = Model::of(knowledge(), &programme);
        let scored = Scored::of(knowledge(), &programme);
        let taken = Facts::of(knowledge(), &programme, &scored);
        let weights = scored.weights.as_array();
        let mut likely = Evaluator::new(&model);
        let turned = Facts::in_world(knowledge(), &taken.apart, &model, &mut likely, &weights[..]);
        let close = |one: f64, other: f64| (one - other).abs() < 1e-12 * one.abs().max(1.0);
        for (one, other) in taken.priorities.iter().zip(&turned.priorities) {
            prop_assert!(close(one.0, other.0) && close(one.1, other.1));
        }
        for (one, other) in taken.interventions.iter().zip(&turned.interventions) {
            let lists = |it: &leverpoint::plan::Fact| {
                let numbers = vec![it.quality, it.inclusion, f64::from(it.heavy)];
                [numbers, it.partners.clone(), it.cost.clone(), it.relief.clone(), it.opening.clone(), it.harm.clone()].concat()
            };
            for (one, other) in lists(one).into_iter().zip(lists(other)) {
                prop_assert!(close(one, other), "{one} {other}");
            }
        }
    }

    #[test]
    fn no_world_leaves_the_ranges(document in programme(1..=3), draw in 0_u64..1000) {
        let programme = opened(&document);
        let model = Model::of(knowledge(), &programme);
        let scored = Scored::of(knowledge(), &programme);
        for (criteria, score) in model.evaluate(&World::drawn(&model, 1, draw)).iter().zip(&scored.scores) {
            for (id, value) in CriterionId::ALL.iter().zip(criteria) {
                let range = score.term(*id).value;
                // What somebody has said of a constraint may be off in a world, and the ranges are of the unknown alone.
                if *id != CriterionId::Relief {
                    prop_assert!(range.low - 1e-12 <= *value && *value <= range.high + 1e-12, "{id:?} {value} {range:?}");
                }
            }
        }
    }

    #[test]
    fn a_leaf_turns_out_within_its_own_range(document in programme(1..=2), unit in 0.0_f64..1.0) {
        let model = Model::of(knowledge(), &opened(&document));
        for leaf in &model.leaves {
            let value = leaf.law.at(unit);
            prop_assert!(leaf.estimate.low - 1e-12 <= value && value <= leaf.estimate.high + 1e-12, "{leaf:?} {value}");
            let chances: f64 = leaf.law.outcomes().iter().map(|(_, chance)| chance).sum();
            prop_assert!((chances - 1.0).abs() < 1e-12);
            if let Law::OneOf(values) = &leaf.law {
                prop_assert!(values.iter().all(|(_, chance)| *chance > 0.0));
            }
        }
    }

    #[test]
    fn another_intervention_changes_no_draw_of_the_others(document in programme(1..=3), extra in intervention(), draw in 0_u64..1000) {
        let before = Model::of(knowledge(), &opened(&document));
        let mut document = document;
        let mut extra = extra;
        extra["id"] = json!("another");
        document["interventions"].as_array_mut().expect("a list").insert(0, extra);
        let after = Model::of(knowledge(), &opened(&document));
        let (old, new) = (before.evaluate(&World::drawn(&before, 5, draw)), after.evaluate(&World::drawn(&after, 5, draw)));
        prop_assert_eq!(&old[..], &new[1..]);
    }
}
