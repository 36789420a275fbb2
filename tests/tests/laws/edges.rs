//! What is told of a plan besides, on drawn programmes small enough to try every subset.

use leverpoint::document::out::{Outline, Planned, Planning};
use leverpoint::plan::{
    Differing, Edges, Fineness, Instance, Outcome, alternatives, frontier, judge, prices, solve_instance,
};
use leverpoint::value::Scored;
use leverpoint::{PlanRequest, Request, answer};
use leverpoint_tests::opened;
use leverpoint_tests::strategy::knowledge;
use proptest::prelude::*;

use super::plan::{choice, oracle, phased};

/// Searches that go on to the tolerance.
fn exact() -> Edges {
    Edges { gap: 0.0, steps: 10_000, ..Edges::of(knowledge()) }
}

const CLOSE: f64 = 3e-6;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn losing_or_forcing_in_an_intervention_costs_what_every_subset_says(document in choice()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let Ok(Outcome::Plan(plan)) = solve_instance(&instance) else { return Ok(()) };
        let all = oracle::all(&instance);
        let found = prices(&instance, &plan.choice, &exact()).expect("few");
        prop_assert_eq!(found.without.len() + found.with.len(), instance.items.len());
        for (changes, is) in [(&found.without, false), (&found.with, true)] {
            for change in changes {
                let place = instance.items.iter().position(|item| item.id == change.id).expect("an item");
                let best = all.iter().filter(|it| it.0[place] == is).map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
                match &change.then {
                    None => prop_assert!(best == f64::NEG_INFINITY, "there is a plan"),
                    Some(then) => {
                        prop_assert!((plan.checked.value - best - then.loss).abs() < CLOSE, "{then:?} {best}");
                        prop_assert!(then.loss >= -CLOSE && then.loss_at_least <= then.loss);
                    }
                }
            }
        }
        // More money buys what every subset says, and never less.
        for next in &found.next {
            let mut richer = instance.clone();
            let money = |name: &str| name.starts_with("budget");
            richer.rows.iter_mut().filter(|row| money(&row.name)).for_each(|row| row.bound *= 1.0 + next.more);
            let best = oracle::all(&richer).iter().map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
            prop_assert!((next.value - best).abs() < CLOSE, "{next:?} {best}");
            prop_assert!(next.value >= plan.checked.value - CLOSE);
        }
        for it in &found.units {
            prop_assert!(it.gain > 0.0);
        }
    }

    #[test]
    fn alternatives_are_the_best_that_lie_so_far_away(document in choice()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let Ok(Outcome::Plan(plan)) = solve_instance(&instance) else { return Ok(()) };
        let differing = Differing { count: 3, within: 0.5, gap: 0.0, steps: 10_000, ..Differing::of(knowledge(), 3) };
        let found = alternatives(&instance, &plan.choice, &differing).expect("few");
        let costs: Vec<f64> = instance.items.iter().map(|item| item.total_cost()).collect();
        let apart = |one: &[bool], other: &[bool]| -> f64 {
            costs.iter().zip(one.iter().zip(other)).filter(|(_, (a, b))| a != b).map(|(cost, _)| cost).sum()
        };
        let least = differing.apart * plan.checked.cost;
        let mut known = vec![plan.choice];
        for it in &found {
            prop_assert!(oracle::keeps(&instance, &it.choice));
            prop_assert!(known.iter().all(|other| *other != it.choice && apart(other, &it.choice) >= least - 1e-3));
            known.push(it.choice.clone());
        }
        // Nothing better lies so far from the plan and from those found before.
        let far = |it: &&(Vec<bool>, f64, f64), known: &[Vec<bool>]| {
            known.iter().all(|other| *other != it.0 && apart(other, &it.0) > least + 1e-3)
        };
        for nth in 0..found.len() {
            let best = oracle::all(&instance).iter().filter(|it| far(it, &known[..=nth])).map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
            prop_assert!(found[nth].checked.value >= best - CLOSE, "{nth} {best}");
        }
    }

    #[test]
    fn the_frontier_is_never_below_any_subset_by_more_than_its_step(document in choice()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        if !matches!(solve_instance(&instance), Ok(Outcome::Plan(_))) {
            return Ok(());
        }
        let found = frontier(&instance, &Fineness { gap: 0.0, steps: 10_000, ..Fineness::of(knowledge()) }).expect("few");
        prop_assume!(found.complete);
        for pair in found.points.windows(2) {
            prop_assert!(pair[1].checked.value >= pair[0].checked.value - CLOSE, "more money is worth less");
        }
        // At every share of the money, the best of every subset lies between the point and the next one.
        for nth in 1..=8 {
            let share = f64::from(nth) / 8.0;
            let mut poorer = instance.clone();
            let grows = |name: &str| name.starts_with("budget") || name == "heavy-share";
            if !poorer.rows.iter().any(|row| row.name.starts_with("budget")) {
                break;
            }
            poorer.rows.iter_mut().filter(|row| grows(&row.name)).for_each(|row| row.bound *= share);
            let best = oracle::all(&poorer).iter().map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
            let point = found.points.iter().rev().find(|point| point.share <= share + 1e-6);
            if let Some(point) = point {
                prop_assert!(point.checked.value >= best - found.step - CLOSE, "{share} {} {best} {}", point.checked.value, found.step);
            }
        }
    }

    #[test]
    fn a_plan_by_hand_is_judged_as_by_every_subset(document in choice(), bits in 0_u32..256) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let own: Vec<_> = instance.items.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, item)| item.id).collect();
        let judged = judge(&instance, &own, &exact()).expect("few");
        prop_assert_eq!(judged.checked.broken.is_empty(), oracle::keeps(&instance, &judged.choice));
        // Among all plans that keep the other requirements and spend no more in any period, is one worth more?
        let mut free = instance.clone();
        free.rows.retain(|row| !row.name.starts_with("budget"));
        let spent = |choice: &[bool], period: usize| -> f64 {
            let own: f64 = instance.items.iter().zip(choice).filter(|(_, is)| **is).map(|(item, _)| item.cost[period]).sum();
            let there = instance.joints.iter().filter(|joint| joint.of.iter().any(|item| choice[*item]));
            own + there.map(|joint| joint.cost[period]).sum::<f64>()
        };
        let periods = instance.items[0].cost.len();
        // Money is kept to a millionth of itself.
        let thrifty = |choice: &[bool]| (0..periods).all(|period| {
            let own = spent(&judged.choice, period);
            spent(choice, period) <= own + 1e-6 * own.max(1.0)
        });
        let best = oracle::all(&free).into_iter().filter(|it| thrifty(&it.0)).map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
        match &judged.beaten_by {
            Some(better) => prop_assert!((better.checked.value - best).abs() < CLOSE && best > judged.checked.value, "{best} {better:?} {judged:?}"),
            None => prop_assert!(best <= judged.checked.value + CLOSE),
        }
    }

    #[test]
    fn the_money_of_every_plan_is_that_of_the_ways_it_takes(document in phased()) {
        let text = document.to_string();
        let of_plan = PlanRequest { alternatives: 2, frontier: true, own: Some(&[]), ..PlanRequest::default() };
        let answer = answer(knowledge(), &Request::new(&text).with_plan_and(of_plan)).expect("a good document");
        let Some(Planning::Plan(plan)) = answer.plan else { return Ok(()) };
        let Planned { starts, scales, by_period, constraints, .. } = &*plan;
        let best = Outline { starts: starts.clone(), scales: scales.clone(), by_period: by_period.clone(), constraints: constraints.clone() };
        let mut all = vec![(&plan.chosen, &best)];
        all.extend(plan.alternatives.iter().flatten().map(|it| (&it.chosen, &it.outline)));
        all.extend(plan.frontier.iter().flat_map(|it| &it.points).map(|it| (&it.chosen, &it.outline)));
        all.extend(plan.own.iter().map(|it| (&it.chosen, &it.outline)));
        for (chosen, outline) in all {
            let taken: Vec<_> = chosen.iter().map(|id| {
                let start = outline.starts.iter().find(|it| it.id == *id);
                let scale = outline.scales.iter().find(|it| it.id == *id).map(|it| it.scale);
                plan.ways.iter().find(|way| way.id == *id && way.scale == scale && start.is_none_or(|it| it.period == way.start)).expect("a way")
            }).collect();
            for (place, spent) in outline.by_period.iter().enumerate() {
                let shared: Vec<_> = plan.shared_costs.iter().filter(|it| it.of.iter().any(|id| chosen.contains(id))).collect();
                let cost: f64 = taken.iter().map(|way| way.cost[place]).chain(shared.iter().map(|it| it.cost[place])).sum();
                let partners: f64 = taken.iter().map(|way| way.partners[place]).chain(shared.iter().map(|it| it.partners[place])).sum();
                prop_assert!((cost - spent.cost).abs() < 1e-6 && (partners - spent.partners).abs() < 1e-6);
            }
        }
        // Whoever pays, it is all paid for.
        for way in &plan.ways {
            let its = document["interventions"].as_array().expect("a list").iter().find(|it| it["id"] == way.id.as_str());
            let cost = &its.expect("that one")["cost"];
            let whole: f64 = cost.as_object().expect("amounts").values().map(|it| it.as_f64().expect("a number")).sum();
            let paid: f64 = way.cost.iter().chain(&way.partners).sum();
            prop_assert!((whole * way.scale.unwrap_or(1.0) - paid).abs() < 1e-6, "{whole} {paid}");
        }
    }
}
