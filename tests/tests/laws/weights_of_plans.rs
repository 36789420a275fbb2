//! Under which weights a plan made by hand would be the best, on drawn programmes and pools small enough to try every
//! subset under a grid of weights.

use leverpoint::document::open_pool;
use leverpoint::document::out::{BestUnder as Told, Planning};
use leverpoint::plan::{BestUnder, Effort, Instance, PoolWeighted, ProgrammeWeighted, Weighted, best_under};
use leverpoint::value::Scored;
use leverpoint::{PlanRequest, answer_pool};
use leverpoint_tests::opened;
use leverpoint_tests::strategy::knowledge;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::plan::{choice, oracle};
use super::pool::pool;

/// Every way to hand out so many equal parts of all weight.
fn grid(criteria: usize, parts: usize) -> Vec<Vec<f64>> {
    fn fill(left: usize, criteria: usize, so_far: &[usize], all: &mut Vec<Vec<usize>>) {
        if criteria == 1 {
            all.push([so_far, &[left]].concat());
            return;
        }
        for part in 0..=left {
            fill(left - part, criteria - 1, &[so_far, &[part]].concat(), all);
        }
    }
    let mut all = Vec::new();
    fill(parts, criteria, &[], &mut all);
    all.iter().map(|it| it.iter().map(|part| *part as f64 / parts as f64).collect()).collect()
}

/// What a choice is worth less than the best of every subset, and how closely plans are looked for there.
fn loss(weighted: &dyn Weighted, weights: &[f64], own: &[bool], subsets: &[Vec<bool>]) -> (f64, f64) {
    let instance = weighted.instance(weights);
    let own = oracle::value(&instance, own);
    let best = subsets.iter().map(|it| oracle::value(&instance, it)).fold(f64::NEG_INFINITY, f64::max);
    let close = 2.0 * (1e-4 * best.abs().max(own.abs()) + 2.0 * instance.tolerance);
    (best - own, close)
}

/// Holds what was found against every subset under every weight of a grid.
fn holds(weighted: &dyn Weighted, own: &[bool], parts: usize) -> Result<(), TestCaseError> {
    let effort = Effort::of(knowledge());
    let found = best_under(weighted, own, &effort).expect("a solver");
    let base = weighted.instance(weighted.stated());
    let subsets: Vec<Vec<bool>> = oracle::all(&base).into_iter().map(|it| it.0).collect();
    let far = |weights: &[f64]| -> f64 {
        let apart = weights.iter().zip(weighted.stated()).map(|(one, other)| (one - other).abs());
        apart.sum::<f64>() / 2.0 * weighted.whole()
    };
    // Under a grid of weights, told as they are: where it is the best for certain, and what it loses.
    let grid: Vec<(f64, f64, f64)> = grid(weighted.stated().len(), parts)
        .iter()
        .chain([&weighted.stated().to_vec()])
        .map(|weights| {
            let (loss, close) = loss(weighted, weights, own, &subsets);
            (far(weights), loss, close)
        })
        .collect();
    // The weights as they are told, as shares of those that matter.
    let shares = |told: &[f64]| -> Vec<f64> {
        let matter = &told[told.len() - weighted.stated().len()..];
        let sum: f64 = matter.iter().sum();
        matter.iter().map(|weight| weight / sum).collect()
    };
    match found {
        BestUnder::Weights { weights, moved, proven } => {
            let weights = shares(&weights);
            let (loss, close) = loss(weighted, &weights, own, &subsets);
            prop_assert!(loss <= close, "it loses {loss} at {weights:?}");
            prop_assert!((moved - far(&weights)).abs() < 1e-6, "{moved}");
            if proven {
                for (far, loss, _) in grid {
                    prop_assert!(loss > 0.0 || far >= moved - 1e-3 - 1e-6, "best at {far}, nearer than {moved}");
                }
            }
        }
        BestUnder::Never { weights, loss: least, loss_at_least, best } => {
            let weights = shares(&weights);
            let (loss, close) = loss(weighted, &weights, own, &subsets);
            prop_assert!((loss - least).abs() <= close && least > 0.0, "{least} is {loss}");
            prop_assert!(oracle::keeps(&base, &best) && loss_at_least <= least);
            let closely = 2.0 * close + effort.loss * least;
            prop_assert!(least - loss_at_least <= closely || loss_at_least == 0.0, "{least} {loss_at_least}");
            for (_, loss, close) in grid {
                prop_assert!(loss >= loss_at_least - close, "{loss} is less than {loss_at_least}");
                prop_assert!(loss > 0.0 || loss_at_least == 0.0, "it is the best somewhere");
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn of_a_programme_every_subset_under_a_grid_of_weights_agrees(document in choice(), nth in 0_usize..256) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let subsets = oracle::all(&instance);
        prop_assume!(!subsets.is_empty());
        let own = &subsets[nth % subsets.len()].0;
        let weighted = ProgrammeWeighted::of(knowledge(), &programme, &scored).expect("weights above 0");
        holds(&weighted, own, 6)?;
    }

    #[test]
    fn other_weights_are_those_that_a_document_would_state(document in choice(), points in proptest::collection::vec(1.0_f64..50.0, 5)) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let weighted = ProgrammeWeighted::of(knowledge(), &programme, &scored).expect("weights above 0");
        let sum: f64 = points.iter().sum();
        let shares: Vec<f64> = points.iter().map(|it| it / sum).collect();
        let names = ["relief", "sustainability", "leverage", "facilitation", "feasibility", "inclusion"];
        let told = weighted.told(&shares);
        let mut restated = document;
        restated["preferences"]["weights"] = names.iter().zip(&told).map(|(name, it)| ((*name).to_owned(), json!(it))).collect::<serde_json::Map<_, _>>().into();
        let restated = opened(&restated);
        let there = Instance::of(knowledge(), &restated, &Scored::of(knowledge(), &restated));
        let here = weighted.instance(&shares);
        for (one, other) in here.items.iter().zip(&there.items) {
            prop_assert_eq!(&one.name, &other.name);
            let gains = one.gains.iter().zip(&other.gains);
            prop_assert!(gains.clone().all(|(one, other)| (one - other).abs() < 1e-12), "{one:?} {other:?}");
        }
    }

    #[test]
    fn of_a_pool_every_subset_under_a_grid_of_weights_agrees(document in pool(), nth in 0_usize..512) {
        let text = document.to_string();
        let pool = open_pool(&text).expect("a pool");
        let base = pool.instance(knowledge());
        let subsets = oracle::all(&base);
        prop_assume!(!subsets.is_empty());
        let own = &subsets[nth % subsets.len()].0;
        let weighted = PoolWeighted::of(&pool, base).expect("weights above 0");
        holds(&weighted, own, 12)?;

        // The door says the same of the same plan.
        let names: Vec<String> = own.iter().enumerate().filter(|(_, is)| **is).map(|(place, _)| format!("p{place}")).collect();
        let request = PlanRequest { own: Some(&names), own_weights: true, ..PlanRequest::default() };
        let answer = answer_pool(knowledge(), &text, &request).expect("a pool");
        let Planning::Plan(plan) = answer.plan else { panic!("there are plans") };
        let told = plan.own.as_ref().and_then(|own| own.best_under.as_ref()).expect("it keeps everything");
        match (told, best_under(&weighted, own, &Effort::of(knowledge())).expect("a solver")) {
            (Told::Weights { moved, .. }, BestUnder::Weights { moved: found, .. }) => prop_assert_eq!(*moved, found),
            (Told::Never { loss, .. }, BestUnder::Never { loss: found, .. }) => prop_assert_eq!(*loss, found),
            other => prop_assert!(false, "{other:?}"),
        }
    }
}

/// Two criteria, one project each way, money for one: the best of the two turns where the weights cross.
#[test]
fn of_two_projects_the_weights_at_which_they_cross_are_told() {
    let own = |projects: Value, own: &[&str]| {
        let document =
            json!({"criteria": ["jobs", "income"], "projects": projects, "weights": [0.8, 0.2], "budget": 1});
        let names: Vec<String> = own.iter().map(|id| (*id).to_owned()).collect();
        let request = PlanRequest { own: Some(&names), own_weights: true, ..PlanRequest::default() };
        let answer = answer_pool(knowledge(), &document.to_string(), &request).expect("a pool");
        let Planning::Plan(plan) = answer.plan else { panic!("there is a plan") };
        plan.own.and_then(|own| own.best_under).expect("it keeps everything")
    };
    let two = json!([{"id": "a", "cost": 1, "values": [3, 1]}, {"id": "b", "cost": 1, "values": [1, 3]}]);
    // 3 w + (1 - w) = w + 3 (1 - w) at a half: three tenths of all weight have to move.
    let Told::Weights { weights, moved, proven } = own(two.clone(), &["b"]) else { panic!("b can be the best") };
    assert!(proven && (moved - 0.3).abs() < 1e-3, "{moved}");
    assert!((weights[0].weight - 0.5).abs() < 1e-3 && weights[0].stated == 0.8 && weights[0].criterion == "jobs");
    let Told::Weights { moved, .. } = own(two, &["a"]) else { panic!("a is the best") };
    assert_eq!(moved, 0.0);
    // c is worth 2 under any weights; of a and b the better is worth at least 2.5, where they cross.
    let three = json!([{"id": "a", "cost": 1, "values": [4, 1]}, {"id": "b", "cost": 1, "values": [1, 4]}, {"id": "c", "cost": 1, "values": [2, 2]}]);
    let Told::Never { weights, loss, loss_at_least, .. } = own(three, &["c"]) else { panic!("c is never the best") };
    assert!((loss - 0.5).abs() < 1e-3 && (loss_at_least - 0.5).abs() < 1e-2, "{loss} {loss_at_least}");
    assert!((weights[1].weight - 0.5).abs() < 1e-3);
}
