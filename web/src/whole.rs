//! What needs a solver, a graph or many draws.

use leverpoint::Problems;
use leverpoint::document::out::Trouble;
use leverpoint::document::wire::Want;
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::with_knowledge;

/// Answers a programme document and what is wanted of it, both JSON, with JSON.
#[wasm_bindgen]
pub fn answer(programme: &str, want: &str) -> String {
    with_knowledge(|knowledge| leverpoint::answer_json(knowledge, programme, want))
}

/// Answers what is wanted of the market map of a programme document, both JSON, with JSON.
#[wasm_bindgen]
pub fn map(programme: &str, want: &str) -> String {
    with_knowledge(|knowledge| leverpoint::ask_map_json(knowledge, programme, want))
}

/// Answers what comes of working with some actors, and nothing else of the map; programme and want are JSON, as is the
/// answer.
#[wasm_bindgen]
pub fn push(programme: &str, want: &str) -> String {
    with_knowledge(|knowledge| leverpoint::ask_push_json(knowledge, programme, want))
}

/// A simulation of a programme's ranking that is taken step by step.
#[wasm_bindgen]
pub struct Study(Result<leverpoint::Study<'static>, String>);

#[wasm_bindgen]
impl Study {
    /// Begins with a programme document and what is wanted of it, both JSON; what is wanted says how to simulate.
    #[wasm_bindgen(constructor)]
    pub fn new(programme: &str, want: &str) -> Self {
        let mut study = Err(String::new());
        let broken = with_knowledge(|knowledge| {
            let begun = Want::parse(want)
                .and_then(|want| leverpoint::Study::open(knowledge, programme, &want.simulate.unwrap_or_default()));
            study = begun.map_err(|problems| refusal(&problems));
            String::new()
        });
        Self(if broken.is_empty() { study } else { Err(broken) })
    }

    /// Goes on for at most so many draws and gives the share of the work that is behind, 1 at the end.
    pub fn step(&mut self, draws: u32) -> f64 {
        match &mut self.0 {
            Ok(study) => {
                let progress = study.step(u64::from(draws));
                if progress.done { 1.0 } else { progress.share.min(NEARLY) }
            }
            Err(_) => 1.0,
        }
    }

    /// What was found so far, as JSON: `{"ok": ...}` or `{"problems": [...]}`.
    pub fn result(&mut self) -> String {
        match &mut self.0 {
            Ok(study) => json!({ "ok": study.result() }).to_string(),
            Err(refusal) => refusal.clone(),
        }
    }
}

/// Only the end is the end, however near rounding comes to it.
pub(crate) const NEARLY: f64 = 0.999;

/// Everything that is wrong with what was sent, as JSON.
pub(crate) fn refusal(problems: &Problems) -> String {
    json!({ "problems": problems.iter().map(Trouble::of).collect::<Vec<_>>() }).to_string()
}
