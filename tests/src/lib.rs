//! What the tests share: where things are, how goldens are renewed, and programmes to try laws on.

pub mod shell;
pub mod strategy;

/// The examples of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Compares a text with a file of the repository; with `UPDATE=1` in the environment, writes it instead.
///
/// # Panics
///
/// If they differ, or the file cannot be read or written.
pub fn same_as_file(path: &str, text: &str) {
    let file = root().join(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, text).unwrap_or_else(|error| panic!("cannot write {path}: {error}"));
        return;
    }
    let there = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("cannot read {path}: {error}"));
    if there != text {
        let line = there.lines().zip(text.lines()).position(|(old, new)| old != new);
        let line = line.map_or_else(|| there.lines().count().min(text.lines().count()) + 1, |line| line + 1);
        panic!("{path} is stale from line {line} on; look at the change and renew it with UPDATE=1");
    }
}

/// A published table that stands in our own folder.
///
/// # Panics
///
/// If it is not there or no JSON.
pub fn ours(name: &str) -> serde_json::Value {
    let text = std::fs::read_to_string(root().join("tests/published").join(name)).expect("the table is in the folder");
    serde_json::from_str(&text).expect("the table is JSON")
}

/// A published table that may not be copied: read from the folder that `LEVERPOINT_VALIDATION` names, if it names one.
///
/// # Panics
///
/// If the folder does not have it, or it is no JSON.
pub fn theirs(name: &str) -> Option<serde_json::Value> {
    let Some(folder) = std::env::var_os("LEVERPOINT_VALIDATION") else {
        println!("passed over {name}: LEVERPOINT_VALIDATION names no folder");
        return None;
    };
    let text = std::fs::read_to_string(PathBuf::from(folder).join(name)).expect("the table is in the folder");
    Some(serde_json::from_str(&text).expect("the table is JSON"))
}

/// The numbers of a list.
///
/// # Panics
///
/// If it is none.
pub fn numbers(value: &serde_json::Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|it| it.as_f64().expect("a number")).collect()
}

/// The programme of a document that is known to be right.
///
/// # Panics
///
/// If the document has problems.
pub fn opened(document: &serde_json::Value) -> leverpoint::Programme {
    match leverpoint::document::open(strategy::knowledge(), &document.to_string()) {
        Ok(opened) => opened.programme,
        Err(problems) => panic!("{problems}"),
    }
}
