//! The time that it takes to hold a plan against drawn worlds: `cargo run --release -p leverpoint --example robust`
//! with a number of made-up interventions, draws and a seed.

use std::time::Instant;

use leverpoint::plan::{Instance, Outcome, ProgrammePlanWorlds, Robust, RobustEffort, solve_instance};
use leverpoint::simulate::Drawn;
use leverpoint::value::Scored;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Vec<u64> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let [interventions, draws, seed] = numbers.as_slice() else {
        return Err("use: robust INTERVENTIONS DRAWS SEED".into());
    };
    let knowledge = leverpoint_data::knowledge().map_err(|problems| problems.to_string())?;
    let text = leverpoint_data::generate(&knowledge, usize::try_from(*interventions)?, *seed);
    let opened = leverpoint::document::open(&knowledge, &text).map_err(|problems| problems.to_string())?;
    let programme = opened.programme;
    let scored = Scored::of(&knowledge, &programme);
    let instance = Instance::of(&knowledge, &programme, &scored);
    let Outcome::Plan(plan) = solve_instance(&instance)? else { return Err("there is no plan".into()) };
    let worlds = ProgrammePlanWorlds::new(&knowledge, programme.clone(), &scored, Drawn::Stated, 1)
        .map_err(|why| format!("{why:?}"))?;
    let gap = std::env::var("GAP").ok().and_then(|gap| gap.parse().ok()).unwrap_or(1e-4);
    let effort = RobustEffort { draws: *draws, steps: 30, gap };
    let begun = Instant::now();
    let mut robust = Robust::new(worlds, Some(plan.choice), effort);
    while !robust.step(100)?.done {}
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    let it = robust.survived();
    let regret = it.regrets.iter().sum::<f64>() / it.regrets.len() as f64;
    println!(
        "{took:.0} ms, {} impossible, {} cut short, {} kept, {} best, mean regret {regret:.6} of {} worlds; funded {:?}",
        it.impossible,
        it.cut_short,
        it.kept,
        it.best,
        it.regrets.len(),
        it.funded
    );
    Ok(())
}
