//! Method, section 8, on drawn programmes small enough to try every subset.

use leverpoint::Programme;
use leverpoint::plan::{Instance, Outcome, Plan, Proof, Sense, plan};
use leverpoint::value::Scored;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{PERIODS, knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

fn planned(document: &Value) -> Outcome {
    let programme = opened(document);
    let scored = Scored::of(knowledge(), &programme);
    plan(knowledge(), &programme, &scored).expect("small enough")
}

fn value(document: &Value) -> Option<f64> {
    match planned(document) {
        Outcome::Plan(plan) => Some(plan.checked.value),
        Outcome::Impossible { .. } => None,
    }
}

/// The slow and obvious way: every subset, by the formulas of the method, with no code of the engine's
/// but the numbers of the instance.
pub mod oracle {
    use super::{Instance, Sense};

    #[expect(clippy::disallowed_methods, reason = "the oracle shares nothing with the engine")]
    pub fn value(instance: &Instance, chosen: &[bool]) -> f64 {
        let picked = || instance.items.iter().zip(chosen).filter(|(_, is)| **is).map(|(item, _)| item);
        let curves: f64 = instance
            .curves
            .iter()
            .enumerate()
            .map(|(place, curve)| {
                let gain: f64 = picked().map(|item| item.gains[place]).sum();
                curve.weight * (1.0 - (-gain).exp())
            })
            .sum();
        curves + picked().map(|item| item.plain).sum::<f64>()
    }

    pub fn keeps(instance: &Instance, chosen: &[bool]) -> bool {
        instance.rows.iter().all(|row| {
            let items: f64 = row.terms.iter().filter(|(place, _)| chosen[*place]).map(|(_, part)| part).sum();
            let joint = |place: usize| instance.joints[place].of.iter().any(|item| chosen[*item]);
            let joints: f64 = row.joint.iter().filter(|(place, _)| joint(*place)).map(|(_, part)| part).sum();
            let sum = items + joints;
            let room = 1e-6 * row.bound.abs().max(1.0);
            match row.sense {
                Sense::AtMost => sum <= row.bound + room,
                Sense::AtLeast => sum >= row.bound - room,
            }
        })
    }

    /// Every choice that keeps the rows, with its value and cost.
    pub fn all(instance: &Instance) -> Vec<(Vec<bool>, f64, f64)> {
        let count = instance.items.len();
        (0_u32..1 << count)
            .map(|bits| (0..count).map(|place| bits >> place & 1 == 1).collect::<Vec<bool>>())
            .filter(|chosen| keeps(instance, chosen))
            .map(|chosen| {
                let own: f64 =
                    instance.items.iter().zip(&chosen).filter(|(_, is)| **is).map(|(item, _)| item.total_cost()).sum();
                let there = instance.joints.iter().filter(|joint| joint.of.iter().any(|item| chosen[*item]));
                let shared: f64 = there.map(|joint| joint.cost.iter().sum::<f64>()).sum();
                (chosen.clone(), value(instance, &chosen), own + shared)
            })
            .collect()
    }
}

/// Something that every plan must keep, of each kind.
pub fn budget() -> impl Strategy<Value = Value> {
    let share = |weight| proptest::option::weighted(weight, 0.0_f64..1.0);
    (
        proptest::option::weighted(0.8, 0.0_f64..2500.0),
        proptest::option::weighted(0.4, 0.0_f64..800.0),
        share(0.4),
        proptest::option::weighted(0.3, (0_usize..9, 0.0_f64..0.15)),
        share(0.3),
        proptest::option::weighted(0.2, 1_usize..8),
        proptest::option::weighted(0.2, 1_usize..8),
    )
        .prop_map(|(total, period, heavy, relief, harm, must, not)| {
            let mut budget = json!({});
            if let Some(total) = total {
                budget["total"] = json!(total);
            }
            if let Some(amount) = period {
                budget["by_period"] = json!({PERIODS[0]: amount});
            }
            if let Some(share) = heavy {
                budget["heavy_share"] = json!(share);
            }
            if let Some((which, least)) = relief {
                let (_, constraint) = knowledge().constraints().nth(which).expect("nine constraints");
                budget["min_relief"] = json!({constraint.id.as_str(): least});
            }
            if let Some(most) = harm {
                budget["max_harm"] = json!(most);
            }
            if let Some(which) = must {
                budget["must_fund"] = json!([format!("a{which}")]);
            }
            if let Some(which) = not.filter(|which| Some(*which) != must) {
                budget["must_not_fund"] = json!([format!("a{which}")]);
            }
            budget
        })
}

/// Costs that some of so many interventions share.
pub fn shared(count: usize) -> impl Strategy<Value = Value> {
    let names: Vec<String> = (1..=count).map(|nth| format!("a{nth}")).collect();
    let one = (proptest::sample::subsequence(names, 1..=count), 0.0_f64..600.0, 0.0_f64..300.0, 0.0_f64..=1.0);
    proptest::collection::vec(one, 0..3).prop_map(|all| {
        let shared = all.into_iter().enumerate().map(|(place, (of, one, two, share))| {
            json!({"id": format!("s{place}"), "of": of, "cost": {PERIODS[0]: one, PERIODS[1]: two}, "programme_share": {PERIODS[1]: share}})
        });
        shared.collect()
    })
}

/// For each of so many interventions the actors it works through, and how many leverage points a plan must have.
pub fn points(count: usize) -> impl Strategy<Value = Option<(Vec<Vec<&'static str>>, u8)>> {
    let actors = vec!["miller", "trader", "minister", "nobody follows"];
    let of_each = proptest::collection::vec(proptest::sample::subsequence(actors, 0..=2), count);
    proptest::option::weighted(0.4, (of_each, 0_u8..=4))
}

/// Adds them to a document.
pub fn with_points(document: &mut Value, points: Option<(Vec<Vec<&str>>, u8)>) {
    let Some((of_each, least)) = points else { return };
    document["budget"]["least_leverage_points"] = json!(least);
    for (intervention, actors) in document["interventions"].as_array_mut().expect("a list").iter_mut().zip(of_each) {
        let reach = |actor: &str| if actor == "nobody follows" { 1 } else { 20 };
        let actor = |actor: &&str| json!({"actor": actor, "reach": reach(actor), "influence": 2});
        intervention["leverage"] = actors.iter().map(actor).collect();
    }
}

/// A programme of eight with a budget, prerequisites, exclusions, shared costs and leverage points.
pub fn choice() -> impl Strategy<Value = Value> {
    let links = proptest::collection::vec((1_usize..=8, 1_usize..=8, any::<bool>()), 0..4);
    (programme(8..=8), budget(), links, shared(8), points(8)).prop_map(
        |(mut document, budget, links, shared, points)| {
            document["budget"] = budget;
            document["shared_costs"] = shared;
            with_points(&mut document, points);
            for (one, other, requires) in links.into_iter().filter(|(one, other, _)| one != other) {
                let intervention = &mut document["interventions"][one - 1];
                let (field, against) = if requires { ("requires", "excludes") } else { ("excludes", "requires") };
                let name = json!(format!("a{other}"));
                if !intervention[against].as_array().is_some_and(|names| names.contains(&name)) {
                    intervention[field] = json!([name]);
                }
            }
            document
        },
    )
}

/// A programme of five that can start in several periods, with every requirement that has to do with time, partners,
/// groups and inclusion.
pub fn phased() -> impl Strategy<Value = Value> {
    let starts = proptest::collection::vec(proptest::sample::subsequence(PERIODS.to_vec(), 0..=3), 5);
    let after = proptest::collection::vec((1_usize..=5, 1_usize..=5, 0_u8..=2, any::<bool>()), 0..4);
    let amounts = (100.0_f64..1500.0, 0.0_f64..600.0, 0.0_f64..600.0, 0.0_f64..600.0);
    let more = (
        any::<bool>(),
        proptest::option::weighted(0.4, 0.0_f64..1500.0),
        proptest::bool::weighted(0.3),
        proptest::option::weighted(0.3, 0.0_f64..0.7),
        proptest::option::weighted(
            0.5,
            (proptest::sample::subsequence(vec!["a1", "a2", "a3", "a4", "a5"], 2..=4), 0_u8..=2),
        ),
    );
    let scales = proptest::collection::vec(proptest::option::weighted(0.2, 0.81_f64..1.0), 5);
    let joint = (shared(5), points(5), scales);
    (programme(5..=5), starts, after, amounts, more, joint).prop_map(
        |(mut document, starts, after, amounts, more, joint)| {
            let (total, one, two, three) = amounts;
            let (carry_over, partners, falls, inclusion, group) = more;
            document["budget"] = json!({
                "total": total, "by_period": {PERIODS[0]: one, PERIODS[1]: two, PERIODS[2]: three},
                "carry_over": carry_over, "share_only_falls": falls,
            });
            document["shared_costs"] = joint.0;
            with_points(&mut document, joint.1);
            if let Some(most) = partners {
                document["budget"]["partner_money"] = json!(most);
            }
            if let Some(least) = inclusion {
                document["budget"]["least_inclusion"] = json!(least);
            }
            if let Some((of, count)) = group {
                document["budget"]["at_most"] = json!([{"of": of, "count": count}]);
            }
            for (place, starts) in starts.into_iter().enumerate() {
                let intervention = &mut document["interventions"][place];
                if let Some(least) = joint.2[place] {
                    intervention["scale"] = json!({"least": least});
                }
                intervention["cost"] = json!({PERIODS[0]: 60.0 + 40.0 * place as f64});
                // Every other one goes on for two periods, so that it can start in the last but one at the latest.
                if place % 2 == 0 {
                    intervention["cost"][PERIODS[1]] = json!(50.0);
                }
                let last = if place % 2 == 0 { PERIODS[1] } else { PERIODS[2] };
                intervention["starts"] = json!(starts.into_iter().filter(|start| *start <= last).collect::<Vec<_>>());
            }
            for (one, other, periods, any) in after.into_iter().filter(|(one, other, ..)| one != other) {
                let name = format!("a{other}");
                let intervention = &mut document["interventions"][one - 1];
                if any {
                    intervention["requires_any"] = json!([name]);
                } else {
                    intervention["after"] = json!([{"intervention": name, "periods": periods}]);
                }
            }
            document
        },
    )
}

/// What a choice of starts breaks, told from the document alone; the rows of the engine are not asked.
fn breaks(document: &Value, programme: &Programme, instance: &Instance, chosen: &[bool]) -> bool {
    let picked: Vec<_> = instance.items.iter().zip(chosen).filter(|(_, is)| **is).map(|(item, _)| item).collect();
    let start = |name: &str| picked.iter().find(|item| item.name == name).map(|item| item.start);
    let room = 1.0 + 2e-6;
    let budget = &document["budget"];
    // What is shared is paid once; where its share is not said, the programme pays all of it.
    let shared = |period: usize, ours: bool| -> f64 {
        let all = document["shared_costs"].as_array().expect("a list").iter();
        let paid = all.filter(|it| {
            it["of"].as_array().expect("a list").iter().any(|id| start(id.as_str().expect("a name")).is_some())
        });
        paid.map(|it| {
            let cost = it["cost"][PERIODS[period]].as_f64().unwrap_or(0.0);
            let share = it["programme_share"][PERIODS[period]].as_f64().unwrap_or(1.0);
            cost * if ours { share } else { 1.0 - share }
        })
        .sum()
    };
    let spent =
        |period: usize| -> f64 { picked.iter().map(|item| item.cost[period]).sum::<f64>() + shared(period, true) };
    let limit = |period: usize| budget["by_period"][PERIODS[period]].as_f64().expect("a limit");
    let mut over = (0..3).map(spent).sum::<f64>() > budget["total"].as_f64().expect("a total") * room + 2e-6;
    let mut left = 0.0;
    for period in 0..3 {
        over |= spent(period) > (limit(period) + left) * room + 2e-6;
        left = if budget["carry_over"] == true { limit(period) + left - spent(period) } else { 0.0 };
    }
    let twice =
        picked.iter().enumerate().any(|(place, item)| picked.iter().skip(place + 1).any(|other| other.id == item.id));
    let partners: f64 = picked
        .iter()
        .map(|item| {
            let it = programme.intervention(item.id);
            let whole: f64 = it.cost.iter().map(|cost| cost.value).sum();
            (whole - it.programme_cost().iter().map(|cost| cost.value).sum::<f64>()) * item.scale
        })
        .sum::<f64>()
        + (0..3).map(|period| shared(period, false)).sum::<f64>();
    let partners_over = budget["partner_money"].as_f64().is_some_and(|most| partners > most * room + 2e-6);
    let alone = document["interventions"].as_array().expect("a list").iter().any(|it| {
        let Some(own) = start(it["id"].as_str().expect("a name")) else { return false };
        let any = it["requires_any"]
            .as_array()
            .is_some_and(|any| !any.iter().any(|id| start(id.as_str().expect("a name")).is_some()));
        let after = it["after"].as_array().into_iter().flatten().any(|after| {
            let periods = after["periods"].as_u64().expect("a number") as usize;
            start(after["intervention"].as_str().expect("a name")).is_none_or(|other| other + periods > own)
        });
        any || after
    });
    let crowd = budget["at_most"].as_array().into_iter().flatten().any(|group| {
        let of =
            group["of"].as_array().expect("a list").iter().filter(|id| start(id.as_str().expect("a name")).is_some());
        of.count() > group["count"].as_u64().expect("a number") as usize
    });
    let mut points: Vec<&str> = document["interventions"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|it| start(it["id"].as_str().expect("a name")).is_some())
        .flat_map(|it| it["leverage"].as_array().into_iter().flatten())
        .map(|actor| actor["actor"].as_str().expect("a name"))
        .filter(|actor| *actor != "nobody follows")
        .collect();
    points.sort_unstable();
    points.dedup();
    let few = budget["least_leverage_points"].as_u64().is_some_and(|least| (points.len() as u64) < least);
    over || twice || partners_over || alone || crowd || few
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn phased_it_is_as_good_as_the_best_of_every_choice_of_starts(document in phased()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        prop_assume!(instance.items.len() <= 10);
        let all = oracle::all(&instance);
        // The rows say what the document says.
        for bits in 0_u32..1 << instance.items.len().min(9) {
            let choice: Vec<bool> = (0..instance.items.len()).map(|place| bits >> place & 1 == 1).collect();
            // What is told of a falling share and of inclusion is not looked at here, so that it may break more.
            if breaks(&document, &programme, &instance, &choice) {
                prop_assert!(!oracle::keeps(&instance, &choice), "{choice:?}");
            }
        }
        let best = all.iter().map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
        match planned(&document) {
            Outcome::Plan(plan) => {
                prop_assert!(!breaks(&document, &programme, &instance, &plan.choice));
                prop_assert!((plan.checked.value - best).abs() < 3e-6, "{} {best}", plan.checked.value);
                prop_assert_eq!(plan.chosen.len() + plan.left_out.len(), 5);
            }
            Outcome::Impossible { .. } => prop_assert!(all.is_empty()),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn it_is_as_good_as_the_best_of_every_subset(document in choice()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let all = oracle::all(&instance);
        let best = all.iter().map(|(_, value, _)| *value).fold(f64::NEG_INFINITY, f64::max);
        match planned(&document) {
            Outcome::Plan(Plan { checked, proof, chosen, .. }) => {
                let (is_optimal, tolerance) = match proof { Proof::Optimal { tolerance } => (true, tolerance), Proof::Gap { gap } => (false, gap) };
                prop_assert!(is_optimal, "eight are few enough to prove");
                prop_assert!(checked.broken.is_empty());
                prop_assert!(checked.value >= best - 2.0 * tolerance, "{} {}", checked.value, best);
                let picked: Vec<bool> = instance.items.iter().map(|item| chosen.iter().any(|it| it.id == item.id)).collect();
                prop_assert!(oracle::keeps(&instance, &picked));
                prop_assert!((oracle::value(&instance, &picked) - checked.value).abs() < 1e-12);
                // Of the plans that are as good within the tolerance, none that costs less is passed over for
                // more than the tolerance weighs: see the declared rule for ties.
                let own: f64 = instance.items.iter().map(|item| item.total_cost()).sum();
                let all_cost = own + instance.joints.iter().map(|joint| joint.cost.iter().sum::<f64>()).sum::<f64>();
                let thrift = if all_cost > 0.0 { tolerance / all_cost } else { 0.0 };
                let worth = |value: f64, cost: f64| value - thrift * cost;
                let most = all.iter().map(|(_, value, cost)| worth(*value, *cost)).fold(f64::NEG_INFINITY, f64::max);
                prop_assert!(worth(checked.value, checked.cost) >= most - tolerance / 50.0);
            }
            Outcome::Impossible { conflict } => {
                prop_assert!(all.is_empty());
                prop_assert!(!conflict.is_empty());
                // Without any one of them the others can be kept together.
                let rows = |without: Option<usize>| instance.rows.iter().filter(|row| {
                    conflict.iter().enumerate().any(|(place, requirement)| *requirement == row.requirement && Some(place) != without)
                }).cloned().collect::<Vec<_>>();
                let possible = |rows| !oracle::all(&Instance { rows, ..instance.clone() }).is_empty();
                prop_assert!(!possible(rows(None)), "the conflict is none");
                for place in 0..conflict.len() {
                    prop_assert!(possible(rows(Some(place))), "the conflict is not a smallest one");
                }
            }
        }
    }

    #[test]
    fn more_budget_never_lowers_its_value(document in choice(), more in 1.0_f64..3.0) {
        let mut document = document;
        let total = document["budget"]["total"].as_f64().unwrap_or(400.0);
        document["budget"]["total"] = json!(total);
        // A share of the budget is a cap that grows with it, and one of the rows that more budget loosens.
        let less = value(&document);
        document["budget"]["total"] = json!(total * more);
        if let Some(less) = less {
            prop_assert!(value(&document).is_some_and(|value| value >= less - 2e-6));
        }
    }

    #[test]
    fn one_more_requirement_never_raises_its_value(document in choice(), extra in budget()) {
        let free = value(&document);
        let mut bound = document.clone();
        for (key, requirement) in extra.as_object().expect("an object") {
            if bound["budget"].get(key).is_none() && !(key == "must_fund" || key == "must_not_fund") {
                bound["budget"][key] = requirement.clone();
            }
        }
        // The share that heavy ones may take is of the total, so that a total of its own would change another row.
        if document["budget"].get("total").is_none() && bound["budget"].get("heavy_share").is_some() {
            bound["budget"].as_object_mut().expect("an object").remove("total");
        }
        if let (Some(free), Some(bound)) = (free, value(&bound)) {
            prop_assert!(bound <= free + 2e-6, "{bound} {free}");
        }
    }

    #[test]
    fn of_two_equal_ones_the_cheaper_and_then_the_first_is_chosen(document in programme(1..=1), dearer in 1.0_f64..100.0) {
        let mut document = document;
        let first = &mut document["interventions"][0];
        first["cost"] = json!({PERIODS[0]: 100.0});
        first["programme_share"] = json!({PERIODS[0]: 1.0});
        first["excludes"] = json!(["a2"]);
        let mut second = first.clone();
        second["id"] = json!("a2");
        second["excludes"] = json!([]);
        let twins = |second: Value| {
            let mut document = document.clone();
            document["interventions"].as_array_mut().expect("a list").push(second);
            match planned(&document) {
                Outcome::Plan(plan) => plan.chosen.iter().map(|chosen| opened(&document).intervention(chosen.id).id.clone()).collect::<Vec<_>>(),
                Outcome::Impossible { .. } => panic!("nothing is required"),
            }
        };
        let equal = twins(second.clone());
        if !equal.is_empty() {
            prop_assert_eq!(equal, vec!["a1".to_owned()]);
            second["cost"] = json!({PERIODS[0]: 100.0 - dearer});
            prop_assert_eq!(twins(second.clone()), vec!["a2".to_owned()]);
            second["cost"] = json!({PERIODS[0]: 100.0 + dearer});
            prop_assert_eq!(twins(second), vec!["a1".to_owned()]);
        }
    }
}
