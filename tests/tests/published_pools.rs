//! Published pools of projects, reproduced.
//!
//! Tables that may not be copied are read from the folder that `LEVERPOINT_VALIDATION` names; without it the
//! tests of those pass over them, and say so.

use leverpoint::document::out::{Core, Planned, Planning, PoolAnswer};
use leverpoint::{PlanRequest, answer_pool};
use leverpoint_tests::strategy::knowledge;
use leverpoint_tests::{numbers, ours, theirs};
use serde_json::{Value, json};

fn answered(pool: &Value) -> PoolAnswer {
    answer_pool(knowledge(), &pool.to_string(), &PlanRequest::default()).expect("a pool")
}

fn planned(answer: &PoolAnswer) -> &Planned {
    match &answer.plan {
        Planning::Plan(plan) => plan,
        other => panic!("{other:?}"),
    }
}

fn close(a: f64, b: f64, within: f64) {
    assert!((a - b).abs() <= within, "{a} is not {b}");
}

/// The names in a list of names or of numbers.
fn names(value: &Value) -> Vec<String> {
    let name = |it: &Value| it.as_str().map_or_else(|| format!("P{it}"), str::to_owned);
    value.as_array().expect("a list").iter().map(name).collect()
}

/// Lourenço, Morton and Bana e Costa (2012), table 1: every efficient plan of four projects, and which of them
/// are convex.
#[test]
fn probe_four_projects() {
    let published = ours("probe_portfolio_robustness.json");
    let inputs = &published["inputs"]["four_projects"];
    let projects: Vec<Value> = numbers(&inputs["value"])
        .into_iter()
        .zip(numbers(&inputs["cost"]))
        .zip(1..)
        .map(|((value, cost), nth)| json!({"id": format!("P{nth}"), "cost": cost, "values": [value]}))
        .collect();
    let expected = &published["expected"]["four_projects"];
    let answer = answered(&json!({"projects": projects, "weights": [1], "budget": 20}));
    let frontier = answer.frontier.as_ref().expect("few");
    let chosen: Vec<Vec<String>> = frontier.points.iter().map(|point| point.chosen.clone()).collect();
    let efficient: Vec<Vec<String>> = expected["efficient"].as_array().expect("plans").iter().map(names).collect();
    assert_eq!(chosen, efficient);
    for (point, cost_value) in frontier.points.iter().zip(expected["cost_value"].as_array().expect("pairs")) {
        assert_eq!(vec![point.cost, point.value], numbers(cost_value));
    }
    let convex: Vec<Vec<String>> =
        frontier.points.iter().filter(|point| point.convex).map(|point| point.chosen.clone()).collect();
    let published: Vec<Vec<String>> =
        expected["convex_efficient"].as_array().expect("plans").iter().map(names).collect();
    assert_eq!(convex, published);
    let plan = planned(&answer);
    assert_eq!(plan.chosen, names(&expected["budget20_optimum"]["portfolio"]));
    close(plan.value, expected["budget20_optimum"]["value"].as_f64().expect("a number"), 1e-9);
    close(plan.cost, expected["budget20_optimum"]["cost"].as_f64().expect("a number"), 1e-9);
}

/// The same, tables 2 to 4: the optimum, the optimum with one project for each department, and the single plan
/// that can overtake it when every score may be 10 off and every weight 0.05.
#[test]
fn probe_twelve_projects() {
    let published = ours("probe_portfolio_robustness.json");
    let inputs = &published["inputs"];
    let all = inputs["twelve_projects"].as_array().expect("projects");
    let projects: Vec<Value> =
        all.iter().map(|it| json!({"id": it["id"], "cost": it["cost"], "values": it["scores"]})).collect();
    let mut pool = json!({
        "criteria": ["c1", "c2", "c3", "c4"],
        "projects": projects, "weights": inputs["weights"], "budget": inputs["budget"],
    });
    let expected = &published["expected"];
    let number = |value: &Value| value.as_f64().expect("a number");

    let answer = answered(&pool);
    let plan = planned(&answer);
    assert_eq!(plan.chosen, names(&expected["optimum"]["portfolio"]));
    close(plan.cost, number(&expected["optimum"]["cost"]), 1e-9);
    close(plan.value, number(&expected["optimum"]["benefit"]), 0.005);
    for why in &plan.why_in {
        close(why.gain, number(&expected["benefit_values"][&why.id]), 0.005);
    }
    for why in &plan.left_out {
        close(why.gain, number(&expected["benefit_values"][&why.id]), 0.005);
    }

    let departments = ["A", "B", "C", "D"].map(|department| {
        let in_it: Vec<u8> = all.iter().map(|it| u8::from(it["dept"] == department)).collect();
        json!({"name": department, "coefficients": in_it, "at_least": 1})
    });
    pool["cover"] = json!(departments);
    pool["values_within"] = json!(10);
    let (low, high) = (&inputs["uncertainty"]["weights_lower"], &inputs["uncertainty"]["weights_upper"]);
    let intervals: Vec<Value> = (0..4).map(|place| json!([low[place], high[place]])).collect();
    pool["weight_set"] = json!({"intervals": intervals});
    let answer = answered(&pool);
    let covered = planned(&answer);
    assert_eq!(covered.chosen, names(&expected["optimum_with_coverage"]["portfolio"]));
    close(covered.value, number(&expected["optimum_with_coverage"]["benefit"]), 0.005);
    close(plan.value - covered.value, number(&expected["optimum_with_coverage"]["price_of_coverage"]), 0.01);
    let rivals = answer.competitors.as_deref().expect("few");
    let published = &expected["competitors_of_coverage_optimum"];
    assert_eq!(rivals.len(), published.as_array().expect("a list").len());
    assert_eq!(rivals[0].chosen, names(&published[0]["portfolio"]));
    close(rivals[0].cost, number(&published[0]["cost"]), 1e-9);
    close(rivals[0].value, number(&published[0]["benefit"]), 0.005);
    // The range stands in the file from the side of the optimum.
    let range = numbers(&expected["derived_here"]["benefit_difference_range"]);
    close(rivals[0].lead_high, -range[0], 0.005);
    close(rivals[0].lead_low, -range[1], 0.005);
}

/// The R package rpm: all non-dominated plans of fifteen projects, and the core index, without any statement on
/// weights and with a ranking of them.
#[test]
fn robust_portfolio_modelling_of_fifteen_projects() {
    let Some(published) = theirs("rpm_15_projects.json") else { return };
    let all = published["inputs"]["projects"].as_array().expect("projects");
    let projects: Vec<Value> = all
        .iter()
        .map(|it| json!({"id": it["id"].to_string(), "cost": it["cost"], "values": it["criteria"]}))
        .collect();
    for (set, plans, core) in [
        (json!("free"), "nondominated_no_information", "core_index_no_information"),
        (json!({"order": ["1", "2", "3"]}), "nondominated_ranking", "core_index_ranking"),
    ] {
        let pool = json!({"criteria": ["1", "2", "3"], "projects": projects, "budget": published["inputs"]["budget"], "weight_set": set});
        let answer = answered(&pool);
        let efficient = answer.efficient.as_ref().expect("few");
        let mut found: Vec<Vec<f64>> = efficient
            .plans
            .iter()
            .map(|plan| all.iter().map(|it| f64::from(u8::from(plan.chosen.contains(&it["id"].to_string())))).collect())
            .collect();
        let mut expected: Vec<Vec<f64>> =
            published["expected"][plans].as_array().expect("plans").iter().map(numbers).collect();
        found.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
        expected.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
        assert_eq!(found, expected, "{plans}");
        for (index, expected) in efficient.core_index.iter().zip(numbers(&published["expected"][core])) {
            close(index.share, expected, 5e-5);
            let core = if expected == 1.0 {
                Core::Core
            } else if expected == 0.0 {
                Core::Out
            } else {
                Core::Borderline
            };
            assert_eq!(index.core, core, "{}", index.id);
        }
    }
}

/// prioritizr's tests: the cost of replacing a chosen unit, and other solutions within a gap.
#[test]
fn prioritizr_replacement_costs_and_gap_solutions() {
    let Some(published) = theirs("prioritizr_importance.json") else { return };
    let pool = |inputs: &Value, features: &[&str]| {
        let numbers = |key: &str| -> Vec<Option<f64>> {
            inputs[key].as_array().expect("a list").iter().map(Value::as_f64).collect()
        };
        // Units without a cost are outside the study.
        let known: Vec<usize> =
            numbers("cost").iter().enumerate().filter(|(_, it)| it.is_some()).map(|it| it.0).collect();
        let cost = numbers("cost");
        let projects: Vec<Value> = known.iter().map(|it| json!({"id": format!("u{it}"), "cost": cost[*it]})).collect();
        let cover: Vec<Value> = features
            .iter()
            .zip(inputs["targets"].as_array().expect("a list"))
            .map(|(feature, target)| {
                let parts: Vec<Option<f64>> = known.iter().map(|it| numbers(feature)[*it]).collect();
                json!({"name": feature, "coefficients": parts, "at_least": target})
            })
            .collect();
        json!({"projects": projects, "aim": "least-cost", "cover": cover})
    };
    let answer =
        |pool: &Value, request: &PlanRequest<'_>| answer_pool(knowledge(), &pool.to_string(), request).expect("a pool");
    let first =
        answer(&pool(&published["inputs"], &["spp1", "spp2"]), &PlanRequest { prices: true, ..PlanRequest::default() });
    let plan = planned(&first);
    let prices = plan.prices.as_ref().expect("asked for");
    let expected = published["expected"]["replacement_cost"].as_array().expect("a list");
    for (place, expected) in expected.iter().enumerate().filter(|(_, it)| !it.is_null()) {
        let id = format!("u{place}");
        let change = prices.without.iter().find(|it| it.id == id);
        match (expected.as_f64(), change) {
            (Some(cost), Some(change)) => close(change.then.as_ref().expect("a plan").loss, cost, 1e-3),
            // What is not in the solution costs nothing to lose.
            (Some(cost), None) => assert!(cost == 0.0 && !plan.chosen.contains(&id), "{id}"),
            (None, change) => assert!(change.expect("chosen").then.is_none(), "{id} can be replaced"),
        }
    }

    let case = &published["gap_portfolio_case"];
    let mut gap = pool(&case["inputs"], &["feature1", "feature2"]);
    gap["must_fund"] = json!(["u1"]);
    let pool = leverpoint::document::open_pool(&gap.to_string()).expect("a pool");
    let instance = pool.instance(knowledge());
    let best = leverpoint::plan::solve_instance(&instance);
    let Ok(leverpoint::plan::Outcome::Plan(best)) = best else { panic!("{best:?}") };
    let differing = leverpoint::plan::Differing { count: 4, within: 0.5, apart: 0.0, gap: 0.0, steps: 1000 };
    let others = leverpoint::plan::alternatives(&instance, &best.choice, &differing).expect("few");
    let found: Vec<f64> = std::iter::once(best.checked.cost).chain(others.iter().map(|it| it.checked.cost)).collect();
    assert_eq!(found, numbers(&case["derived_here"]["costs"]));
}
