//! Plain pools of projects, drawn small enough to try every subset.

use leverpoint::document::out::{Planning, PoolAnswer};
use leverpoint::{PlanRequest, answer_pool};
use leverpoint_tests::strategy::knowledge;
use proptest::prelude::*;
use serde_json::{Value, json};

const COUNT: usize = 9;

/// A pool of nine projects with three criteria; whole numbers, so that equals occur.
pub fn pool() -> impl Strategy<Value = Value> {
    let project = (1_u32..20, proptest::collection::vec(0_u32..12, 3));
    let pair = (0..COUNT, 0..COUNT).prop_filter("two", |(a, b)| a != b);
    let cover = (proptest::collection::vec(0_u32..4, COUNT), 0_u32..6);
    let set = prop_oneof![
        Just(json!("free")),
        Just(json!({"order": ["1", "2", "3"]})),
        Just(json!({"intervals": [[0.2, 0.5], [0.2, 0.5], [0.1, 0.6]]})),
    ];
    (
        proptest::collection::vec(project, COUNT),
        10_u32..90,
        proptest::collection::vec(pair.clone(), 0..3),
        proptest::collection::vec(pair, 0..3),
        proptest::collection::vec(cover, 0..3),
        set,
        0_u32..4,
    )
        .prop_map(|(projects, budget, exclude, require, cover, set, within)| {
            let projects: Vec<Value> = projects
                .iter()
                .enumerate()
                .map(|(place, (cost, values))| json!({"id": format!("p{place}"), "cost": cost, "values": values}))
                .collect();
            let names = |pairs: Vec<(usize, usize)>| -> Vec<Value> {
                pairs.iter().map(|(a, b)| json!([format!("p{a}"), format!("p{b}")])).collect()
            };
            let cover: Vec<Value> =
                cover.iter().map(|(parts, least)| json!({"coefficients": parts, "at_least": least})).collect();
            json!({
                "criteria": ["1", "2", "3"], "projects": projects, "budget": budget, "exclude": names(exclude),
                "require": names(require), "cover": cover, "weights": [0.4, 0.3, 0.3], "weight_set": set,
                "values_within": within,
            })
        })
}

/// Every subset that keeps everything but the budget, with its cost and its sums on the three criteria.
fn subsets(pool: &Value) -> Vec<(u32, f64, [f64; 3])> {
    let number = |value: &Value| value.as_f64().expect("a number");
    let list = |key: &str| pool[key].as_array().expect("a list").clone();
    let projects = list("projects");
    let place = |id: &Value| projects.iter().position(|it| it["id"] == *id).expect("a project");
    let keeps = |bits: u32| {
        let has = |place: usize| bits >> place & 1 == 1;
        let pairs = |key: &str| list(key).iter().map(|it| (place(&it[0]), place(&it[1]))).collect::<Vec<_>>();
        pairs("exclude").iter().all(|(a, b)| !(has(*a) && has(*b)))
            && pairs("require").iter().all(|(a, b)| !has(*a) || has(*b))
            && list("cover").iter().all(|cover| {
                let parts = cover["coefficients"].as_array().expect("a list");
                let sum: f64 = (0..COUNT).filter(|it| has(*it)).map(|it| number(&parts[it])).sum();
                sum >= number(&cover["at_least"])
            })
    };
    (0..1_u32 << COUNT)
        .filter(|bits| keeps(*bits))
        .map(|bits| {
            let picked = || (0..COUNT).filter(move |place| bits >> place & 1 == 1).map(|place| &projects[place]);
            let sum = |criterion: usize| picked().map(|it| number(&it["values"][criterion])).sum();
            (bits, picked().map(|it| number(&it["cost"])).sum(), [sum(0), sum(1), sum(2)])
        })
        .collect()
}

fn bits(chosen: &[String]) -> u32 {
    chosen.iter().map(|id| 1 << id[1..].parse::<u32>().expect("a number")).sum()
}

fn at(values: &[f64; 3], weights: &[f64]) -> f64 {
    values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}

const CLOSE: f64 = 1e-9;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn a_pool_is_answered_as_by_trying_every_subset(pool in pool()) {
        let all = subsets(&pool);
        let budget = pool["budget"].as_f64().expect("a number");
        let weights = [0.4, 0.3, 0.3];
        let within: Vec<_> = all.iter().filter(|it| it.1 <= budget).collect();
        let answer: PoolAnswer = answer_pool(knowledge(), &pool.to_string(), &PlanRequest::default()).expect("a pool");
        let Planning::Plan(plan) = &answer.plan else {
            prop_assert!(within.is_empty(), "there is a plan");
            return Ok(());
        };
        let best = within.iter().map(|it| at(&it.2, &weights)).fold(f64::NEG_INFINITY, f64::max);
        prop_assert!((plan.value - best).abs() < 1e-4 * best.max(1.0), "{} {best}", plan.value);

        // The frontier: none as cheap that is worth more, and of equals the first.
        let frontier = answer.frontier.as_ref().expect("few");
        let better = |cost: f64, value: f64, it: &&(u32, f64, [f64; 3])| {
            let other = at(&it.2, &weights);
            it.1 <= cost && other >= value - CLOSE && (it.1 < cost || other > value + CLOSE)
        };
        let mut expected: Vec<(f64, f64)> = all
            .iter()
            .map(|it| (it.1, at(&it.2, &weights)))
            .filter(|(cost, value)| !all.iter().any(|it| better(*cost, *value, &it)))
            .collect();
        expected.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
        expected.dedup_by(|a, b| a.0 == b.0);
        prop_assert_eq!(frontier.points.len(), expected.len());
        for (point, (cost, value)) in frontier.points.iter().zip(&expected) {
            prop_assert!(point.cost == *cost && (point.value - value).abs() < CLOSE, "{point:?} {cost} {value}");
            prop_assert!(all.iter().any(|it| it.0 == bits(&point.chosen) && it.1 == point.cost));
        }

        // Plans that can be best.
        let efficient = answer.efficient.as_ref().expect("few");
        let values = |it: &(u32, f64, [f64; 3])| -> Vec<f64> { efficient.corners.iter().map(|corner| at(&it.2, corner)).collect() };
        let dominates = |one: &(u32, f64, [f64; 3]), other: &(u32, f64, [f64; 3])| {
            let (a, b) = (values(one), values(other));
            let least = a.iter().zip(&b).all(|(a, b)| *a >= b - CLOSE);
            least && (a.iter().zip(&b).any(|(a, b)| *a > b + CLOSE) || one.1 < other.1)
        };
        let mut expected: Vec<u32> =
            within.iter().filter(|it| !within.iter().any(|other| dominates(other, it))).map(|it| it.0).collect();
        let mut found: Vec<u32> = efficient.plans.iter().map(|plan| bits(&plan.chosen)).collect();
        expected.sort_unstable();
        found.sort_unstable();
        prop_assert_eq!(&found, &expected);
        for (place, index) in efficient.core_index.iter().enumerate() {
            let with = expected.iter().filter(|bits| *bits >> place & 1 == 1).count();
            prop_assert!((index.share - with as f64 / expected.len() as f64).abs() < 1e-12);
        }

        // What can overtake the plan.
        let off = pool["values_within"].as_f64().expect("a number");
        let chosen = bits(&plan.chosen);
        let own = all.iter().find(|it| it.0 == chosen).expect("the plan keeps everything");
        let lead = |it: &(u32, f64, [f64; 3])| {
            let differ = f64::from((it.0 ^ chosen).count_ones());
            let difference: Vec<f64> = it.2.iter().zip(&own.2).map(|(a, b)| a - b + off * differ).collect();
            let lead = |corner: &Vec<f64>| difference.iter().zip(corner).map(|(a, w)| a * w).sum::<f64>();
            efficient.corners.iter().map(lead).fold(f64::NEG_INFINITY, f64::max)
        };
        let mut expected: Vec<u32> =
            within.iter().filter(|it| it.0 != chosen && it.1 <= own.1 && lead(it) > 1e-6).map(|it| it.0).collect();
        let mut found: Vec<u32> = answer.competitors.as_ref().expect("few").iter().map(|it| bits(&it.chosen)).collect();
        expected.sort_unstable();
        found.sort_unstable();
        prop_assert_eq!(found, expected);
    }
}
