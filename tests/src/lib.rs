//! What the tests share: where things are, how goldens are renewed, and programmes to try laws on.

pub mod pages;
pub mod shell;
pub mod strategy;

/// The examples of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

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
pub fn ours(name: &str) -> Value {
    let text = std::fs::read_to_string(root().join("tests/published").join(name)).expect("the table is in the folder");
    serde_json::from_str(&text).expect("the table is JSON")
}

/// A published table that may not be copied: read from the folder that `LEVERPOINT_VALIDATION` names, if it names one.
///
/// # Panics
///
/// If the folder does not have it, or it is no JSON.
pub fn theirs(name: &str) -> Option<Value> {
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
pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|it| it.as_f64().expect("a number")).collect()
}

/// The programme of a document that is known to be right.
///
/// # Panics
///
/// If the document has problems.
pub fn opened(document: &Value) -> leverpoint::Programme {
    match leverpoint::document::open(strategy::knowledge(), &document.to_string()) {
        Ok(opened) => opened.programme,
        Err(problems) => panic!("{problems}"),
    }
}

/// The document with these changes, by JSON pointer; `$remove` takes a field out.
///
/// # Panics
///
/// If a pointer leads through something that is neither a list nor an object.
pub fn changed(base: &Value, changes: &BTreeMap<String, Value>) -> Value {
    let mut document = base.clone();
    for (pointer, value) in changes {
        let mut here = &mut document;
        let mut steps = pointer.split('/').skip(1).peekable();
        while let Some(step) = steps.next() {
            let last = steps.peek().is_none();
            if let Value::Array(items) = here {
                let place: usize = step.parse().expect("a place");
                if place == items.len() {
                    items.push(Value::Null);
                }
                here = &mut items[place];
            } else {
                if here.is_null() {
                    *here = serde_json::json!({});
                }
                let object = here.as_object_mut().unwrap_or_else(|| panic!("{pointer} leads through no object"));
                if last && value == "$remove" {
                    assert!(object.remove(step).is_some(), "{pointer} is not there to be removed");
                    break;
                }
                here = object.entry(step).or_insert(Value::Null);
            }
            if last {
                *here = value.clone();
            }
        }
    }
    document
}
