//! Times a simulation: what work, alternatives, criteria, draws and repetitions in, a time in milliseconds for each out.

use std::time::Instant;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Vec<u32> = words.iter().skip(1).filter_map(|word| word.parse().ok()).collect();
    let (Some(work), [alternatives, criteria, draws, times]) = (words.first(), numbers.as_slice()) else {
        eprintln!("use: simulate ranks|all ALTERNATIVES CRITERIA DRAWS TIMES");
        std::process::exit(2);
    };
    for _ in 0..*times {
        let start = Instant::now();
        let sum = leverpoint_benches::simulate(work, *alternatives, *criteria, *draws);
        println!("{} {sum}", start.elapsed().as_secs_f64() * 1000.0);
    }
}
