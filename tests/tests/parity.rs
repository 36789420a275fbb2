//! The engine in the browser gives the same bytes as the native one.
//!
//! Run by `cargo xtask test` after the page is built, since it needs the page's module and Node.

use std::io::Write;
use std::process::{Command, Stdio};

use leverpoint::document::wire::{Robust, Want};
use leverpoint::{PlanStudy, Request, Study, answer, answer_json, ask_map_json, ranking_json};
use leverpoint_tests::root;
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::json;

/// Everything that can be wanted of a programme at once.
const WANT: &str =
    r#"{"plan":true,"sensitivity":true,"weighing":true,"simulate":{"draws":2000,"seed":7,"weights":"stated"}}"#;

/// The plans of longer documents, in letters, take too long to be looked for in many worlds.
const LONG: usize = 100_000;

/// Documents of every kind: the examples, the refused ones, those worked by hand, drawn and made-up ones.
fn documents() -> Vec<(String, String)> {
    let mut documents: Vec<(String, String)> =
        leverpoint_data::EXAMPLES.iter().map(|it| (it.name.to_owned(), it.text.to_owned())).collect();
    documents.push(("starter".to_owned(), leverpoint_data::STARTER.to_owned()));
    for file in std::fs::read_dir(root().join("tests/cases/reject")).expect("the folder is there") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "json") {
            documents.push((path.display().to_string(), std::fs::read_to_string(&path).expect("text")));
        }
    }
    for (count, seed) in [(1, 1), (5, 2), (40, 3), (200, 4)] {
        documents.push((format!("{count} made up"), leverpoint_data::generate(knowledge(), count, seed)));
    }
    let mut runner = TestRunner::deterministic();
    for number in 0..60 {
        let drawn = programme(1..=9).new_tree(&mut runner).expect("a programme").current();
        documents.push((format!("drawn {number}"), drawn.to_string()));
    }
    documents.sort();
    documents
}

#[test]
#[ignore = "needs the page's module; `cargo xtask test` runs it"]
fn the_browser_gives_the_same_bytes() {
    let mut cases = Vec::new();
    for (name, programme) in documents() {
        let mut add = |door: &str, expected: String| {
            cases.push(json!({"name": name, "door": door, "programme": programme, "want": WANT, "expected": expected}));
        };
        add("rank", ranking_json(knowledge(), &programme, WANT));
        add("answer", answer_json(knowledge(), &programme, WANT));
        let how = Want::parse(WANT).expect("it is right").simulate.unwrap_or_default();
        if let Ok(study) = Study::open(knowledge(), &programme, &how) {
            add("study", json!({"ok": study.run()}).to_string());
        }
        // The plan step by step is the plan of the answer, and its worlds are the same in steps of any length.
        if let Ok(answer) = answer(knowledge(), &Request::new(&programme).with_plan()) {
            add("search", json!({"ok": answer.plan}).to_string());
        }
        let how = Robust { draws: Some(20), ..Robust::default() };
        if programme.len() < LONG
            && let Ok(study) = PlanStudy::open(knowledge(), &programme, &how)
        {
            let expected = json!({"ok": study.run()}).to_string();
            let want = r#"{"robust": {"draws": 20}}"#;
            cases.push(
                json!({"name": name, "door": "hold", "programme": programme, "want": want, "expected": expected}),
            );
        }
        if programme.contains("\"map\"") {
            let want = r#"{"choices": 4}"#;
            let expected = ask_map_json(knowledge(), &programme, want);
            cases
                .push(json!({"name": name, "door": "map", "programme": programme, "want": want, "expected": expected}));
        }
    }
    let mut node = Command::new("node")
        .arg(root().join("tests/parity.mjs"))
        .arg(root().join("web/app/src/wasm"))
        .stdin(Stdio::piped())
        .spawn()
        .expect("Node is installed");
    let mut input = node.stdin.take().expect("a pipe");
    input.write_all(json!(cases).to_string().as_bytes()).expect("Node reads");
    drop(input);
    let status = node.wait().expect("Node ends");
    assert!(status.success(), "Node found differences, or could not load the module");
}
