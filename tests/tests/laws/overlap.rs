//! What several interventions reach through others on the map counts once in a plan (method, section 8).

use leverpoint::Programme;
use leverpoint::plan::{Facts, Instance, Outcome, plan};
use leverpoint::value::Scored;
use leverpoint_tests::opened;
use leverpoint_tests::strategy::{PERIODS, knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::plan::oracle;

const COUNT: usize = 6;

/// Programmes of six that work with actors of a map, some with the same.
fn on_a_map() -> impl Strategy<Value = Value> {
    let links = proptest::collection::vec((0_usize..6, 0_usize..6, 0.2_f64..1.0), 3..10);
    let with =
        proptest::collection::vec((proptest::sample::subsequence((0..6).collect::<Vec<_>>(), 0..=2), 1_u8..=40), COUNT);
    let more = (200.0_f64..2000.0, proptest::option::weighted(0.5, 0.8_f64..1.0), 10_u8..80);
    (programme(COUNT..=COUNT), links, with, more).prop_map(|(mut document, links, with, (total, scale, weight))| {
        // The last two are groups.
        let actors = (0..6).map(|place| json!({"id": format!("m{place}"), "kind": "producer", "count": if place > 3 { 40 } else { 1 }}));
        let join = |(from, to, chance): (usize, usize, f64)| {
            json!({"from": format!("m{from}"), "to": format!("m{to}"), "kind": "neighbour", "chance": chance})
        };
        let mut once: Vec<(usize, usize, f64)> = Vec::new();
        for (from, to, chance) in links.into_iter().filter(|(from, to, _)| from != to) {
            if !once.iter().any(|it| (it.0, it.1) == (from, to) || (it.1, it.0) == (from, to)) {
                once.push((from, to, chance));
            }
        }
        let links: Vec<Value> = once.into_iter().map(join).collect();
        document["map"] = json!({"actors": actors.collect::<Vec<_>>(), "links": links});
        document["budget"] = json!({"total": total});
        document["preferences"]["weights"]["leverage"] = json!(weight);
        for (intervention, (with, members)) in document["interventions"].as_array_mut().expect("a list").iter_mut().zip(with) {
            let one = |place: usize| {
                let actor = json!({"actor": format!("m{place}")});
                if place > 3 { json!({"actor": actor["actor"], "members": members}) } else { actor }
            };
            intervention["works_with"] = with.into_iter().map(one).collect();
            intervention["serves"] = json!(20);
        }
        if let Some(least) = scale {
            document["interventions"][0]["scale"] = json!({"least": least});
        }
        document
    })
}

/// The value of a choice, set by set, in which the whole of a set is handed out greedily for each curve.
#[expect(clippy::disallowed_methods, reason = "the oracle shares nothing with the engine")]
fn value(programme: &Programme, facts: &Facts, instance: &Instance, chosen: &[bool], once: bool) -> f64 {
    let picked: Vec<_> = instance.items.iter().zip(chosen).filter(|(_, is)| **is).map(|(item, _)| item).collect();
    let Some(cover) = programme.cover(knowledge()) else { return oracle::value(instance, chosen) };
    let place =
        |item: &leverpoint::plan::Item| programme.interventions().position(|(id, _)| id == item.id).expect("there");
    let all_of = |place: usize| -> f64 {
        let rows = cover.beyond.iter();
        rows.map(|(row, count)| {
            *count as f64 * row.iter().filter(|(it, _)| *it == place).map(|(_, chance)| chance).sum::<f64>()
        })
        .sum()
    };
    let mut value = picked.iter().map(|item| item.plain).sum::<f64>();
    for curve in &instance.curves {
        let constraint = knowledge().constraints().position(|(id, _)| id == curve.constraint).expect("there");
        let parts: Vec<(usize, f64, f64, f64)> = picked
            .iter()
            .map(|item| {
                let fact = &facts.interventions[place(item)];
                let relief = item.scale * if curve.unlock { fact.opening[constraint] } else { fact.relief[constraint] };
                let with = -(1.0 - fact.quality * relief).ln();
                let without = -(1.0 - fact.lone_quality * relief).ln();
                let reach = item.scale * all_of(place(item));
                (place(item), with, if reach > 0.0 { (with - without) / reach } else { 0.0 }, item.scale)
            })
            .collect();
        let mut gain: f64 = parts.iter().map(|(_, with, ..)| with).sum();
        for (row, count) in cover.beyond.iter().filter(|_| once) {
            let mut here: Vec<(f64, f64)> = parts
                .iter()
                .filter_map(|(place, _, credit, scale)| {
                    Some((*credit, scale * row.iter().find(|(it, _)| it == place)?.1))
                })
                .collect();
            here.sort_by(|a, b| b.0.total_cmp(&a.0));
            let mut room = 1.0_f64;
            for (credit, chance) in here {
                let counts = chance.min(room);
                room -= counts;
                gain -= *count as f64 * credit * (chance - counts);
            }
        }
        value += curve.weight * (1.0 - (-gain).exp());
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_plan_is_as_good_as_the_best_of_every_subset_with_reach_counted_once(document in on_a_map()) {
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        let facts = Facts::of(knowledge(), &programme, &scored);
        let instance = Instance::of(knowledge(), &programme, &scored);
        let all = oracle::all(&instance);
        let worth = |chosen: &[bool]| value(&programme, &facts, &instance, chosen, true);
        let best = all.iter().map(|it| worth(&it.0)).fold(f64::NEG_INFINITY, f64::max);
        let Ok(Outcome::Plan(plan)) = plan(knowledge(), &programme, &scored) else { panic!("nothing is required") };
        let its = worth(&plan.choice);
        prop_assert!((plan.checked.value - its).abs() < 1e-9, "{} {its}", plan.checked.value);
        prop_assert!(its >= best - 3e-6, "{its} {best}");
        let apart = value(&programme, &facts, &instance, &plan.choice, false);
        if let Some(reach) = instance.reach(&plan.choice) {
            prop_assert!((reach.value - (apart - its)).abs() < 1e-9 && reach.value >= -1e-12);
            prop_assert!(reach.together <= reach.apart + 1e-9);
            let cover = programme.cover(knowledge()).expect("several work on the map");
            let enterprises = cover.worth * cover.sets as f64;
            prop_assert!(reach.together <= enterprises + 1e-6, "{reach:?} {enterprises}");
        }
    }

    #[test]
    fn two_that_reach_the_same_reach_as_much_as_one(document in on_a_map()) {
        let mut document = document;
        let list = document["interventions"].as_array_mut().expect("a list");
        list.truncate(1);
        list[0].as_object_mut().expect("an object").remove("scale");
        list[0]["works_with"] = json!([{"actor": "m0"}, {"actor": "m1"}]);
        list[0]["cost"] = json!({PERIODS[0]: 1.0});
        let mut twin = list[0].clone();
        twin["id"] = json!("a2");
        list.push(twin);
        document["budget"] = json!({"must_fund": ["a1", "a2"]});
        let programme = opened(&document);
        let scored = Scored::of(knowledge(), &programme);
        // Approach 5 alone may lack the company that it needs.
        let Ok(Outcome::Plan(plan)) = plan(knowledge(), &programme, &scored) else { return Ok(()) };
        let instance = Instance::of(knowledge(), &programme, &scored);
        let Some(reach) = instance.reach(&plan.choice) else { return Ok(()) };
        prop_assert!((2.0 * reach.together - reach.apart).abs() < 1e-9);
        // Where nothing is counted twice there is nothing to tell.
        document["interventions"][1]["works_with"] = json!([]);
        let alone = opened(&document);
        let scored = Scored::of(knowledge(), &alone);
        prop_assert!(alone.cover(knowledge()).is_none() && Instance::of(knowledge(), &alone, &scored).overlap.is_empty());
    }
}
