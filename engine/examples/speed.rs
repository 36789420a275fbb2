//! The time that planning takes: `cargo run --release -p leverpoint --example speed -- pool FILE GAP`, or `programme`;
//! or the time of the prices of a plan: `prices`.
//!
//! Prints, as JSON, the median of five runs in milliseconds, the value and how far it may be from the best.

use std::time::Instant;

use leverpoint::Problems;
use leverpoint::document::{open, open_pool};
use leverpoint::plan::{Change, Edges, Instance, Outcome, prices, solve_instance};
use leverpoint::value::Scored;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, kind, file, gap] = arguments.as_slice() else {
        return Err("speed pool|programme|prices FILE GAP".into());
    };
    let text = std::fs::read_to_string(file)?;
    let mut instance = instance(kind, &text).map_err(|problems| problems.to_string())?;
    instance.gap = gap.parse()?;
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..5 {
        if kind == "prices" {
            let Outcome::Plan(plan) = solve_instance(&instance)? else { return Err("there is no plan".into()) };
            let start = Instant::now();
            let prices = prices(&instance, &plan.choice, &Edges::of(&leverpoint_data::knowledge()?))?;
            let loss = |it: &Change| it.then.as_ref().map_or(0.0, |then| then.loss);
            let losses: f64 = prices.without.iter().chain(&prices.with).map(loss).sum();
            println!("{{\"ms\": {}, \"losses\": {losses}}}", start.elapsed().as_secs_f64() * 1000.0);
            return Ok(());
        }
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
