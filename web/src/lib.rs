//! The engine and its data in the browser: strings in, strings out.
//!
//! The same text goes in as is saved in a file, and the same bytes come out as natively. There are two modules:
//! the short one ranks and is the first to arrive; the whole one, with the feature of that name, has the solver
//! and the simulation as well.

#[cfg(feature = "whole")]
mod plan;
#[cfg(feature = "whole")]
mod review;
#[cfg(feature = "whole")]
mod whole;

use std::sync::OnceLock;

use leverpoint::Knowledge;
use leverpoint::document::out::KnowledgeOut;
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

/// Hands out memory. The allocator of the standard library is three times as large, and the short module is what
/// somebody waits for; the whole one keeps it, since it is faster.
#[cfg(all(target_family = "wasm", not(feature = "whole")))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The built-in knowledge, read once.
fn with_knowledge(f: impl FnOnce(&'static Knowledge) -> String) -> String {
    static KNOWLEDGE: OnceLock<Result<Knowledge, String>> = OnceLock::new();
    match KNOWLEDGE.get_or_init(|| leverpoint_data::knowledge().map_err(|problems| problems.to_string())) {
        Ok(knowledge) => f(knowledge),
        Err(problems) => serde_json::to_string(&json!({ "broken": problems })).unwrap_or_default(),
    }
}

/// Answers a programme document and what is wanted of it, both JSON, with JSON: the ranking and the comparison.
#[wasm_bindgen]
pub fn rank(programme: &str, want: &str) -> String {
    with_knowledge(|knowledge| leverpoint::ranking_json(knowledge, programme, want))
}

/// The knowledge for showing, as JSON.
#[wasm_bindgen]
pub fn knowledge() -> String {
    with_knowledge(|knowledge| serde_json::to_string(&KnowledgeOut::of(knowledge)).unwrap_or_default())
}
