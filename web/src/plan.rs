//! The plan step by step: looking for it, and holding it against drawn worlds.

use leverpoint::PlanRequest;
use leverpoint::document::wire::Want;
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::whole::{NEARLY, refusal};
use crate::with_knowledge;

/// A plan that is looked for step by step.
#[wasm_bindgen]
pub struct PlanSearch(Result<leverpoint::PlanSearch<'static>, String>, String);

#[wasm_bindgen]
impl PlanSearch {
    /// Begins with a programme document and what is wanted of it, both JSON; what is wanted of the plan besides is
    /// told at the end.
    #[wasm_bindgen(constructor)]
    pub fn new(programme: &str, want: &str) -> Self {
        let mut search = Err(String::new());
        let broken = with_knowledge(|knowledge| {
            let begun = Want::parse(want)
                .and_then(|want| leverpoint::PlanSearch::open(knowledge, programme, &PlanRequest::of(&want)));
            search = begun.map_err(|problems| refusal(&problems));
            String::new()
        });
        Self(if broken.is_empty() { search } else { Err(broken) }, String::new())
    }

    /// Goes on for at most so many steps and gives the share of the work that is behind, 1 at the end.
    pub fn step(&mut self, steps: u32) -> f64 {
        match &mut self.0 {
            Ok(search) => {
                let progress = search.step(u64::from(steps));
                let it = &progress.search;
                // A bound that is not known yet is none.
                let bound = Some(it.bound).filter(|bound| bound.is_finite());
                let gap = progress.gap.filter(|gap| gap.is_finite());
                self.1 = json!({ "value": it.value, "bound": bound, "gap": gap, "steps": it.steps }).to_string();
                if progress.done { 1.0 } else { progress.share.min(NEARLY) }
            }
            Err(_) => 1.0,
        }
    }

    /// How far it had come after the last step, as JSON: value, bound and gap, each null where there is none yet,
    /// and steps.
    pub fn progress(&self) -> String {
        self.1.clone()
    }

    /// The best plan so far, as JSON: `{"ok": ...}` or `{"problems": [...]}`.
    pub fn result(&self) -> String {
        match &self.0 {
            Ok(search) => json!({ "ok": search.result() }).to_string(),
            Err(refusal) => refusal.clone(),
        }
    }
}

/// A plan that is held against drawn worlds step by step.
#[wasm_bindgen]
pub struct PlanStudy(Result<leverpoint::PlanStudy<'static>, String>);

#[wasm_bindgen]
impl PlanStudy {
    /// Begins with a programme document and what is wanted of it, both JSON; what is wanted says how to draw.
    #[wasm_bindgen(constructor)]
    pub fn new(programme: &str, want: &str) -> Self {
        let mut study = Err(String::new());
        let broken = with_knowledge(|knowledge| {
            let begun = Want::parse(want)
                .and_then(|want| leverpoint::PlanStudy::open(knowledge, programme, &want.robust.unwrap_or_default()));
            study = begun.map_err(|problems| refusal(&problems));
            String::new()
        });
        Self(if broken.is_empty() { study } else { Err(broken) })
    }

    /// Goes on for at most so many worlds and gives the share of the work that is behind, 1 at the end.
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
    pub fn result(&self) -> String {
        match &self.0 {
            Ok(study) => json!({ "ok": study.result() }).to_string(),
            Err(refusal) => refusal.clone(),
        }
    }
}
