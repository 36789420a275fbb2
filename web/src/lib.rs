//! The engine and its data in the browser: strings in, strings out.
//!
//! The same text goes in as is saved in a file, and the same bytes come out as natively.

use std::sync::OnceLock;

use leverpoint::Knowledge;
use leverpoint::document::out::KnowledgeOut;
use wasm_bindgen::prelude::wasm_bindgen;

/// The built-in knowledge, read once.
fn with_knowledge(f: impl FnOnce(&Knowledge) -> String) -> String {
    static KNOWLEDGE: OnceLock<Result<Knowledge, String>> = OnceLock::new();
    match KNOWLEDGE.get_or_init(|| leverpoint_data::knowledge().map_err(|problems| problems.to_string())) {
        Ok(knowledge) => f(knowledge),
        Err(problems) => serde_json::json!({ "broken": problems }).to_string(),
    }
}

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

/// The knowledge for showing, as JSON.
#[wasm_bindgen]
pub fn knowledge() -> String {
    with_knowledge(|knowledge| serde_json::to_string(&KnowledgeOut::of(knowledge)).unwrap_or_default())
}
