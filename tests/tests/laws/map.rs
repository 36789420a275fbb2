//! Method, section 6, as far as it goes by the market map.

use std::collections::BTreeMap;

use leverpoint::Knowledge;
use leverpoint::map::{Laid, Market, Partner, Reached, World, best, cover, spread};
use leverpoint_tests::opened;
use leverpoint_tests::strategy::knowledge;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The knowledge, but with no map small enough to go through every outcome.
fn sampling() -> &'static Knowledge {
    static KNOWLEDGE: std::sync::OnceLock<Knowledge> = std::sync::OnceLock::new();
    KNOWLEDGE.get_or_init(|| {
        let texts: Vec<(&str, String)> = leverpoint_data::KNOWLEDGE
            .iter()
            .map(|text| (text.name, text.text.replace("open_links = { value = 15", "open_links = { value = 0")))
            .collect();
        let texts: Vec<leverpoint::Text<'_>> =
            texts.iter().map(|(name, text)| leverpoint::Text { name, text }).collect();
        Knowledge::load(&texts).expect("sound")
    })
}

/// A link of single actors by place, with its chance.
type Joined = (usize, usize, f64);

fn document(actors: Vec<Value>, links: Vec<Value>) -> Value {
    json!({
        "format": "leverpoint/programme/1", "meta": {"title": "drawn"}, "periods": ["p"], "interventions": [],
        "map": {"actors": actors, "links": links},
    })
}

fn market(document: &Value) -> Market {
    opened(document).map.expect("a map")
}

/// Single enterprises a0, a1 and so on, joined so.
fn singles(count: usize, links: &[Joined]) -> Market {
    let actors = (0..count).map(|place| json!({"id": format!("a{place}"), "kind": "producer"})).collect();
    let links = links.iter().map(|(from, to, chance)| {
        json!({"from": format!("a{from}"), "to": format!("a{to}"), "kind": "neighbour", "chance": chance})
    });
    market(&document(actors, links.collect()))
}

/// Up to so many links between so many actors, each pair joined once at most each way.
fn links(actors: usize, most: usize) -> impl Strategy<Value = Vec<Joined>> {
    proptest::collection::vec((0..actors, 0..actors, 0.05_f64..0.95), 1..=most).prop_map(|drawn| {
        let once: BTreeMap<(usize, usize), f64> = drawn
            .into_iter()
            .filter(|(from, to, _)| from != to)
            .map(|(from, to, chance)| ((from, to), chance))
            .collect();
        once.into_iter().map(|((from, to), chance)| (from, to, chance)).collect()
    })
}

fn partners(market: &Market, places: &[usize]) -> Vec<Partner> {
    market.together(places.iter().map(|place| market.partner(market.find(&format!("a{place}")).expect("there"))))
}

fn reached(knowledge: &Knowledge, market: &Market, places: &[usize]) -> Reached {
    let laid = Laid::new(knowledge, market, World::Likely);
    spread(&laid, &knowledge.scales().map.estimate, &partners(market, places))
}

/// How many take it up, those one works with included.
fn taken(knowledge: &Knowledge, market: &Market, places: &[usize]) -> f64 {
    reached(knowledge, market, places).by_actor.iter().sum()
}

/// The slow oracle: every set of links that may hold, and who can be reached over them.
fn by_every_outcome(actors: usize, links: &[Joined], from: &[usize]) -> f64 {
    let mut expected = 0.0;
    for outcome in 0..1_u32 << links.len() {
        let mut weight = 1.0;
        let mut live = Vec::new();
        for (place, (one, other, chance)) in links.iter().enumerate() {
            if outcome >> place & 1 == 1 {
                weight *= chance;
                live.push((*one, *other));
            } else {
                weight *= 1.0 - chance;
            }
        }
        let mut there = vec![false; actors];
        let mut stack = from.to_vec();
        while let Some(actor) = stack.pop() {
            if !std::mem::replace(&mut there[actor], true) {
                stack.extend(live.iter().filter(|(one, _)| *one == actor).map(|(_, other)| *other));
            }
        }
        expected += weight * there.iter().filter(|it| **it).count() as f64;
    }
    expected
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn small_maps_are_exact(drawn in links(6, 15), from in proptest::collection::vec(0_usize..6, 1..3)) {
        let found = reached(knowledge(), &singles(6, &drawn), &from);
        prop_assert_eq!(found.runs, None);
        let due = by_every_outcome(6, &drawn, &from);
        prop_assert!((found.by_actor.iter().sum::<f64>() - due).abs() < 1e-9);
    }

    #[test]
    fn sampled_is_within_its_error_of_exact(drawn in links(6, 15), from in 0_usize..6) {
        prop_assume!(!drawn.is_empty());
        let found = reached(sampling(), &singles(6, &drawn), &[from]);
        prop_assert!(found.runs.is_some());
        let due = by_every_outcome(6, &drawn, &[from]) - 1.0;
        // Four errors: forty-eight cases and a fixed seed of their own each time.
        prop_assert!((found.beyond.mean - due).abs() <= 4.0 * found.beyond.standard_error + 0.01, "{:?} {due}", found.beyond);
    }

    #[test]
    fn a_link_more_or_a_higher_chance_never_lowers_spread(drawn in links(7, 14), from in 0_usize..7, place in 0_usize..14, up in 0.0_f64..1.0) {
        let whole = singles(7, &drawn);
        let place = place % drawn.len().max(1);
        prop_assume!(!drawn.is_empty());
        let mut fewer = drawn.clone();
        fewer.remove(place);
        let mut higher = drawn;
        higher[place].2 += (1.0 - higher[place].2) * up;
        for knowledge in [knowledge(), sampling()] {
            let base = reached(knowledge, &whole, &[from]);
            let (less, more) = (reached(knowledge, &singles(7, &fewer), &[from]), reached(knowledge, &singles(7, &higher), &[from]));
            // Draws are by link, so that even what is measured moves the right way if as much is measured.
            if base.runs == less.runs {
                prop_assert!(less.beyond.mean <= base.beyond.mean + 1e-9);
            }
            if base.runs == more.runs {
                prop_assert!(base.beyond.mean <= more.beyond.mean + 1e-9);
            }
        }
    }

    #[test]
    fn who_is_joined_to_nobody_reaches_nobody(drawn in links(5, 8)) {
        let market = singles(6, &drawn);
        for knowledge in [knowledge(), sampling()] {
            prop_assert_eq!(reached(knowledge, &market, &[5]).beyond.mean, 0.0);
        }
    }

    #[test]
    fn reach_grows_with_the_set_and_ever_less(drawn in links(6, 12), small in proptest::collection::btree_set(0_usize..6, 1..3), more in proptest::collection::btree_set(0_usize..6, 0..3), one in 0_usize..6) {
        let market = singles(6, &drawn);
        let of = |places: &std::collections::BTreeSet<usize>| {
            taken(knowledge(), &market, &places.iter().copied().collect::<Vec<_>>())
        };
        let large: std::collections::BTreeSet<usize> = small.union(&more).copied().collect();
        let with = |set: &std::collections::BTreeSet<usize>| {
            let mut set = set.clone();
            set.insert(one);
            set
        };
        prop_assert!(of(&small) <= of(&large) + 1e-9);
        prop_assert!(of(&with(&large)) - of(&large) <= of(&with(&small)) - of(&small) + 1e-9);
    }

    #[test]
    fn the_greedy_choice_keeps_its_guarantee(drawn in links(6, 12), choices in 1_usize..4) {
        let market = singles(6, &drawn);
        let laid = Laid::new(knowledge(), &market, World::Likely);
        let found = best(&laid, &knowledge().scales().map.search, choices, &[]);
        let chosen: Vec<usize> = found.chosen.iter().map(|one| one.partner.actor.place()).collect();
        let mut most = 0.0_f64;
        for set in 0..1_u32 << 6 {
            let set: Vec<usize> = (0..6).filter(|place| set >> place & 1 == 1).collect();
            if set.len() <= choices {
                most = most.max(by_every_outcome(6, &drawn, &set));
            }
        }
        let reached = by_every_outcome(6, &drawn, &chosen);
        prop_assert!(reached >= found.proof.guarantee * most - 1e-9, "{chosen:?} reach {reached} of {most}");
        prop_assert!(reached >= found.proof.achieved * most - 1e-9);
        prop_assert!(found.proof.at_most >= most - 1e-9);
        prop_assert!((found.together.mean - reached).abs() <= 4.0 * found.together.standard_error + 0.02);
    }

    /// A group of n and n like actors, each joined as the group was.
    #[test]
    fn splitting_a_group_changes_nothing(count in 2_u32..4, into in 0.05_f64..0.9, within in 0.05_f64..0.9, out in 0.05_f64..0.9, some in 1_u32..3) {
        let members = some.min(count);
        let group = json!({"id": "g", "kind": "producer", "count": count});
        let one = |id: &str| json!({"id": id, "kind": "producer"});
        // With all others of the group to do, so that the chance is that of each pair.
        let link = |from: &str, to: &str, chance: f64| json!({"from": from, "to": to, "kind": "neighbour", "chance": chance, "contacts": count});
        let whole = market(&document(
            vec![one("in"), group, one("out")],
            vec![link("in", "g", into), link("g", "g", within), link("g", "out", out)],
        ));
        let names: Vec<String> = (0..count).map(|place| format!("g{place}")).collect();
        let mut links = Vec::new();
        for name in &names {
            links.push(link("in", name, into));
            links.push(link(name, "out", out));
            links.extend(names.iter().filter(|other| *other != name).map(|other| link(name, other, within)));
        }
        let ends = [one("in"), one("out")];
        let split = market(&document(ends.into_iter().chain(names.iter().map(|name| one(name))).collect(), links));

        let length = |knowledge: &'static Knowledge| &knowledge.scales().map.estimate;
        let in_whole = |knowledge: &'static Knowledge, id: &str, members| {
            let with = [Partner { actor: whole.find(id).expect("there"), members }];
            spread(&Laid::new(knowledge, &whole, World::Likely), length(knowledge), &with).beyond
        };
        let in_split = |ids: &[&str]| {
            let with: Vec<Partner> = ids.iter().map(|id| split.partner(split.find(id).expect("there"))).collect();
            spread(&Laid::new(knowledge(), &split, World::Likely), length(knowledge()), &split.together(with)).beyond
        };
        let ids: Vec<&str> = names.iter().map(String::as_str).take(members as usize).collect();
        for (id, members, alike) in [("in", 1, vec!["in"]), ("g", members, ids)] {
            let due = in_split(&alike);
            prop_assert_eq!(due.standard_error, 0.0);
            // Exactly, where both are small.
            prop_assert!((in_whole(knowledge(), id, members).mean - due.mean).abs() < 1e-9);
            // And within its error where the group is walked as one.
            let walked = in_whole(sampling(), id, members);
            prop_assert!((walked.mean - due.mean).abs() <= 4.0 * walked.standard_error + 0.01, "{walked:?} {due:?}");
        }
    }

    #[test]
    fn sets_count_overlapping_reach_once(drawn in links(6, 12), one in 0_usize..6, other in 0_usize..6) {
        let market = singles(6, &drawn);
        let laid = Laid::new(knowledge(), &market, World::Likely);
        let pushes = [partners(&market, &[one]), partners(&market, &[other])];
        let cover = cover(&laid, 4096, &pushes);
        let (first, second, both) = (cover.together(&[0]), cover.together(&[1]), cover.together(&[0, 1]));
        prop_assert!(both <= first + second + 1e-9 && both >= first.max(second) - 1e-9);
        // A sixth of a set for each enterprise; the error of a share of 4,096 is at most 0.0078.
        let due = by_every_outcome(6, &drawn, &[one, other]);
        prop_assert!((both - due).abs() < 6.0 * 4.0 * 0.0079, "{both} {due}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the oracle needs no equal bits")]
fn a_group_as_large_as_a_nation_is_one_node() {
    let shops = json!({"id": "shops", "kind": "retailer", "count": 780_000});
    let trainer = json!({"id": "trainer", "kind": "input-supplier"});
    let join = json!({"from": "trainer", "to": "shops", "kind": "supply", "chance": 0.07});
    let copy = json!({"from": "shops", "to": "shops", "kind": "neighbour", "chance": 0.1, "contacts": 5});
    let market = market(&document(vec![trainer, shops], vec![join, copy]));
    let laid = Laid::new(knowledge(), &market, World::Likely);
    let with = [market.partner(market.find("trainer").expect("there"))];
    let found = spread(&laid, &knowledge().scales().map.estimate, &with);
    // The final size of the chain of Reed and Frost in a large group: x = 1 - (1 - 0.07) exp(-0.5 x).
    let mut share = 0.5_f64;
    for _ in 0..200 {
        share = 1.0 - 0.93 * (-0.5 * share).exp();
    }
    let due = 780_000.0 * share;
    assert!((found.beyond.mean / due - 1.0).abs() < 0.002, "{:?} {due}", found.beyond);
    let chosen = best(&laid, &knowledge().scales().map.search, 1, &[]);
    assert_eq!(chosen.chosen[0].partner.actor, market.find("trainer").expect("there"));
    assert!((chosen.together.mean - due).abs() < 4.0 * chosen.together.standard_error);
}
