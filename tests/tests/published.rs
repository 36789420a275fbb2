//! Published tables, reproduced.
//!
//! Tables that may not be copied are read from the folder that `LEVERPOINT_VALIDATION` names; without it the
//! tests of those pass over them, and say so.

use leverpoint::document::open_table;
use leverpoint::draw::Stream;
use leverpoint::simulate::{Effort, Labels, Simulated, Simulation, Worlds};
use leverpoint::weigh::{Sampler, Statement};
use leverpoint_tests::{numbers, ours, theirs};
use serde_json::json;

fn simulated<W: Worlds>(worlds: W, sampler: Sampler, names: &[&str], draws: u64) -> Simulated {
    let turns = (0..names.len() as u16).collect();
    let effort = Effort { standard_error: 0.0, least: draws, most: draws };
    let mut simulation = Simulation::new(worlds, sampler, turns, effort);
    simulation.run();
    let alternatives = names.iter().map(|name| (*name).to_owned()).collect();
    simulation.result(Labels { alternatives, criteria: Vec::new(), seed: 1, top: 3 })
}

/// Lahdelma and Salminen (2001), section 5.
#[test]
fn helsinki_harbour() {
    let published = ours("smaa2_helsinki_harbour_2001.json");
    let inputs = &published["inputs"];
    let matrix: Vec<Vec<f64>> = inputs["matrix"].as_array().expect("a table").iter().map(numbers).collect();
    let delta = |criterion: usize| {
        let column = || matrix.iter().map(|row| row[criterion]);
        (column().fold(f64::MIN, f64::max) - column().fold(f64::MAX, f64::min)) / 10.0
    };
    let shifted = |sign: f64| -> Vec<Vec<f64>> {
        matrix.iter().map(|row| row.iter().enumerate().map(|(place, it)| it + sign * delta(place)).collect()).collect()
    };
    let names: Vec<String> = (1..=matrix.len()).map(|nth| format!("alternative {nth}")).collect();
    let criteria: Vec<String> = (1..=11).map(|nth| format!("criterion {nth}")).collect();
    let document = json!({
        "alternatives": names, "criteria": criteria, "values": matrix, "direction": inputs["direction"],
        "values_low": shifted(-1.0), "values_high": shifted(1.0), "weights": "free",
    });
    let table = open_table(&document.to_string()).expect("a table");
    let sampler = Sampler::new(&table.statements, 11, 1).expect("weights are left");
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let found = simulated(table.worlds(1), sampler, &names, 100_000);
    let expected = &published["expected"];
    let mut worst: f64 = 0.0;
    for (row, published) in
        found.rank_acceptability.iter().zip(expected["rank_acceptability"].as_array().expect("rows"))
    {
        for (share, published) in row.iter().zip(numbers(published)) {
            worst = worst.max((share * 100.0 - published).abs());
        }
    }
    println!("Helsinki: no rank acceptability differs by more than {worst:.2} points");
    assert!(worst < 1.0, "{worst}");
    for (share, published) in found.holistic.iter().zip(numbers(&expected["holistic_acceptability"])) {
        assert!((share * 100.0 - published).abs() < 1.0, "holistic {share} {published}");
    }
    for (row, published) in
        found.rank_acceptability.iter().zip(expected["kbr_acceptability_k1_to_k3"].as_array().expect("rows"))
    {
        let mut sum = 0.0;
        for (share, published) in row.iter().zip(numbers(published)) {
            sum += share * 100.0;
            assert!((sum - published).abs() < 1.5, "among the first few {sum} {published}");
        }
    }
}

/// Beta distributions with whole parameters, as shares of sums of exponentials.
struct Beta {
    cells: Vec<(u64, u64)>,
    scale: Vec<(f64, f64)>,
    alternatives: usize,
}

impl Worlds for Beta {
    fn alternatives(&self) -> usize {
        self.alternatives
    }

    fn criteria(&self) -> usize {
        self.scale.len()
    }

    fn values(&mut self, draw: u64, values: &mut [f64]) {
        for (place, ((a, b), slot)) in self.cells.iter().zip(values).enumerate() {
            let stream = Stream::new(1, &format!("beta/{place}")).within(draw);
            #[expect(clippy::disallowed_methods, reason = "what comes of it is compared with tolerances of hundredths")]
            let sum = |from: u64, to: u64| (from..to).map(|nth| -(1.0 - stream.unit(nth)).ln()).sum::<f64>();
            let (one, other) = (sum(0, *a), sum(*a, a + b));
            let (worst, best) = self.scale[place / self.alternatives];
            *slot = (one / (one + other) - worst) / (best - worst);
        }
    }

    fn are_sure(&self) -> bool {
        false
    }
}

/// Three criteria, two medicines: without preferences, with an order, and with exact swings.
#[test]
fn thrombolytics() {
    let Some(published) = theirs("smaa_thrombolytics_preferences.json") else { return };
    let criteria = published["inputs"]["criteria"].as_array().expect("criteria");
    let beta = || Beta {
        cells: criteria
            .iter()
            .flat_map(|criterion| criterion["beta"].as_array().expect("pairs"))
            .map(|pair| (pair[0].as_u64().expect("whole"), pair[1].as_u64().expect("whole")))
            .collect(),
        // Fewer cases are better.
        scale: criteria.iter().map(|it| numbers(&it["value_range"])).map(|range| (range[1], range[0])).collect(),
        alternatives: 2,
    };
    let names = ["Heparin", "Enoxaparin"];
    let cases: [(&str, Vec<Statement>); 3] = [
        ("no_preference", Vec::new()),
        ("ordinal_prox_gt_bleed_gt_dist", Statement::of_order(&[vec![0], vec![2], vec![1]])),
        ("exact_swing_ratio_2_2", Statement::of_spread(&[4.0, 1.0, 2.0], 0.0)),
    ];
    for (case, statements) in cases {
        let sampler = Sampler::new(&statements, 3, 1).expect("weights are left");
        let found = simulated(beta(), sampler, &names, 20_000);
        let expected = &published["expected"][case];
        for (place, name) in names.iter().enumerate() {
            let first = expected["rank1"][name].as_f64().expect("a share");
            assert!((found.rank_acceptability[place][0] - first).abs() < 0.02, "{case} {name} first {first}");
            let confidence = expected["confidence"][name].as_f64().expect("a share");
            assert!((found.confidence[place].expect("was first") - confidence).abs() < 0.05, "{case} {name}");
            if let Some(central) = expected["central_weights"].get(name) {
                let found = found.central_weights[place].as_ref().expect("was first");
                for (weight, published) in found.iter().zip(numbers(central)) {
                    assert!((weight - published).abs() < 0.05, "{case} {name} {found:?} {published}");
                }
            }
        }
        if case == "no_preference" {
            let other = &published["expected"]["no_preference_R_smaa"];
            let bits = other["ranking_entropy_bits"].as_f64().expect("bits");
            assert!((found.entropy.expect("few rankings") - bits).abs() < 0.02, "{:?}", found.entropy);
            let wins = other["pairwise_winning"]["Heparin_over_Enoxaparin"].as_f64().expect("a share");
            assert!((found.pairwise[0][1] - wins).abs() < 0.02, "{:?}", found.pairwise);
        }
    }
}
