//! A plan in drawn worlds, on drawn programmes small enough to try every subset of every world.

use leverpoint::plan::{Instance, Outcome, PlanWorlds, ProgrammePlanWorlds, Robust, RobustEffort, solve_instance};
use leverpoint::simulate::Drawn;
use leverpoint::value::Scored;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::knowledge;
use proptest::prelude::*;

use crate::plan::{choice, oracle};

const DRAWS: u64 = 6;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn in_every_world_the_best_of_every_subset_is_counted(document in choice(), seed in 0_u64..100) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let Ok(Outcome::Plan(plan)) = solve_instance(&Instance::of(knowledge(), &programme, &scored)) else {
            return Ok(());
        };
        let plan = plan.choice;
        let worlds = ProgrammePlanWorlds::new(knowledge(), programme.clone(), &scored, Drawn::Stated, seed).expect("weights");
        let effort = RobustEffort { draws: DRAWS, ..RobustEffort::of(knowledge(), None) };
        let mut all_at_once = Robust::new(worlds.clone(), Some(plan.clone()), effort);
        all_at_once.step(DRAWS).expect("a solver");
        let mut one_by_one = Robust::new(worlds.clone(), Some(plan.clone()), effort);
        while !one_by_one.step(1).expect("a solver").done {}
        prop_assert_eq!(all_at_once.survived(), one_by_one.survived());

        let found = all_at_once.survived();
        let mut worlds = worlds;
        let (mut impossible, mut kept, mut regrets) = (0, 0, Vec::new());
        let mut funded = vec![(0, 0); 8];
        for draw in 0..found.draws {
            let instance = worlds.instance(draw);
            let plans = oracle::all(&instance);
            let best = plans.iter().map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
            if plans.is_empty() {
                impossible += 1;
                continue;
            }
            let near: Vec<_> = plans.iter().filter(|it| it.1 >= best - close(best)).collect();
            for (place, item) in instance.items.iter().enumerate() {
                let nth = item.name[1..].parse::<usize>().expect("a number") - 1;
                // In the best plan for sure, and perhaps: equals may be taken for each other.
                funded[nth].0 += u64::from(near.iter().all(|it| it.0[place]));
                funded[nth].1 += u64::from(near.iter().any(|it| it.0[place]));
            }
            kept += u64::from(oracle::keeps(&instance, &plan));
            let part = |choice: &[bool]| choice.iter().zip(&plan).all(|(is, of)| !is || *of);
            let left = if oracle::keeps(&instance, &plan) {
                Some(oracle::value(&instance, &plan))
            } else {
                plans.iter().filter(|it| part(&it.0)).map(|it| it.1).reduce(f64::max)
            };
            regrets.extend(left.map(|left| (best - left, close(best))));
        }
        prop_assert_eq!((found.impossible, found.kept), (impossible, kept));
        prop_assert_eq!((found.unknown, found.cut_short), (0, 0));
        for (place, (least, most)) in funded.into_iter().enumerate() {
            let count = found.funded.get(place).copied().unwrap_or_default();
            prop_assert!((least..=most).contains(&count), "{place}: {count} of {least} to {most}");
        }
        regrets.sort_by(|a, b| a.0.total_cmp(&b.0));
        prop_assert_eq!(found.regrets.len(), regrets.len());
        let most = regrets.iter().map(|it| it.1).fold(0.0, f64::max);
        for (found, (expected, _)) in found.regrets.iter().zip(&regrets) {
            prop_assert!((found - expected).abs() <= 2.0 * most, "{found} {expected}");
        }
    }
}

/// How close to the best each plan is found.
fn close(best: f64) -> f64 {
    1e-4 * best.abs() + 3e-6
}
