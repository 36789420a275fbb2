//! The time that planning takes: `cargo run --release -p leverpoint --example speed -- pool FILE GAP`, or `programme`.
//!
//! Prints, as JSON, the median of five runs in milliseconds, the value and how far it may be from the best.

use std::time::Instant;

use leverpoint::Problems;
use leverpoint::document::{open, open_pool};
use leverpoint::plan::{Instance, Outcome, solve_instance};
use leverpoint::value::Scored;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, kind, file, gap] = arguments.as_slice() else {
        return Err("speed pool|programme FILE GAP".into());
    };
    let text = std::fs::read_to_string(file)?;
    let mut instance = instance(kind, &text).map_err(|problems| problems.to_string())?;
    instance.gap = gap.parse()?;
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..5 {
        let start = Instant::now();
        last = Some(solve_instance(&instance)?);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    let (value, gap) = match last {
        Some(Outcome::Plan(plan)) => (plan.checked.value, plan.proof.gap()),
        _ => (f64::NAN, f64::NAN),
    };
    println!("{{\"ms\": {}, \"value\": {value}, \"gap\": {gap}}}", times.get(2).copied().unwrap_or(f64::NAN));
    Ok(())
}

fn instance(kind: &str, text: &str) -> Result<Instance, Problems> {
    let knowledge = leverpoint_data::knowledge()?;
    if kind == "pool" {
        return Ok(open_pool(text)?.instance(&knowledge));
    }
    let programme = open(&knowledge, text)?.programme;
    let scored = Scored::of(&knowledge, &programme);
    Ok(Instance::of(&knowledge, &programme, &scored))
}
