//! Market maps from and to the files of other programs, in the browser: strings in, strings out.
//!
//! It is a module of its own, so that nobody fetches it who neither imports nor exports a map.

use leverpoint_exchange::{self as exchange, Part, Unreadable};
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

/// The map of a pair of CSV files, empty where there is none, or of a GraphML file: `{"ok": ...}` with the map as
/// documents have it, or `{"unreadable": [{"part", "line", "message"}]}`.
#[wasm_bindgen]
pub fn read_map(actors: &str, links: &str, graphml: &str) -> String {
    fn given(text: &str) -> Option<&str> {
        Some(text).filter(|text| !text.trim().is_empty())
    }
    let read = match given(graphml) {
        Some(graphml) => exchange::from_graphml(graphml),
        None => exchange::from_sheets(given(actors), given(links)),
    };
    match read {
        Ok(map) => json!({ "ok": map }),
        Err(wrong) => json!({ "unreadable": wrong.iter().map(told).collect::<Vec<_>>() }),
    }
    .to_string()
}

fn told(wrong: &Unreadable) -> Value {
    let part = match wrong.part {
        Part::Actors => "actors",
        Part::Links => "links",
        Part::Graph => "graph",
    };
    json!({ "part": part, "line": wrong.line, "message": wrong.message })
}

/// A map as a file of a kind (`actors` and `links` for CSV, `graphml`, `gexf`, `dot`), as a JSON text. `alone` has for
/// each actor the enterprises that working with it alone reaches, or nothing.
#[wasm_bindgen]
pub fn write_map(kind: &str, map: &str, alone: &str) -> String {
    let map: Value = serde_json::from_str(map).unwrap_or_default();
    let alone: Vec<f64> = serde_json::from_str(alone).unwrap_or_default();
    let (actors, links) = (exchange::actor_rows(&map), exchange::link_rows(&map));
    let extra = if alone.is_empty() { Vec::new() } else { vec![("leverage_alone", alone)] };
    let text = match kind {
        "actors" => exchange::sheet(&exchange::ACTOR_COLUMNS, &actors),
        "links" => exchange::sheet(&exchange::LINK_COLUMNS, &links),
        "gexf" => exchange::gexf(&actors, &links, &extra),
        "dot" => exchange::dot(&actors, &links, &extra),
        _ => exchange::graphml(&actors, &links, &extra),
    };
    json!(text).to_string()
}
