//! How long it takes to find the best actors of a map of links: `best_actors LINKS.csv CHOICES`.
//!
//! Prints JSON: the seconds that laying the map out and finding them took, and those that the whole answer took with
//! everything else it says; who they are, and what they reach.
//! `benches/map/run.py` compares it with others in the same run.

use std::time::Instant;

use leverpoint::map::{Laid, World, best};
use leverpoint_tests::strategy::knowledge;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1]).expect("a file of links");
    let choices: usize = arguments[2].parse().expect("a number of choices");
    let map = leverpoint_exchange::from_sheets(None, Some(&text)).expect("links");
    let document = serde_json::json!({
        "format": "leverpoint/programme/1", "meta": {"title": "speed"}, "periods": ["p"], "interventions": [], "map": map,
    });
    let opening = Instant::now();
    let market = leverpoint_tests::opened(&document).map.expect("a map");
    let opened = opening.elapsed().as_secs_f64();
    let finding = Instant::now();
    let laid = Laid::new(knowledge(), &market, World::Likely);
    let found = best(&laid, &knowledge().scales().map.search, choices, &[]);
    let seconds = finding.elapsed().as_secs_f64();
    let text = document.to_string();
    let want = leverpoint::document::wire::MapWant { choices: Some(choices as u16), ..Default::default() };
    let answering = Instant::now();
    let answer = leverpoint::ask_map(knowledge(), &text, &want).expect("an answer");
    let answered = answering.elapsed().as_secs_f64();
    assert_eq!(answer.best.chosen.len(), found.chosen.len());
    let chosen: Vec<&str> = found.chosen.iter().map(|one| market.actor(one.partner.actor).id.as_str()).collect();
    let said = serde_json::json!({
        "open_seconds": opened, "seconds": seconds, "answer_seconds": answered, "chosen": chosen, "reached": found.together.mean,
        "standard_error": found.together.standard_error, "achieved": found.proof.achieved, "sets": found.proof.sets,
    });
    println!("{said}");
}
