//! Bad documents in `cases/reject`: each gets exactly the messages that stand beside it.
//!
//! The messages were read one by one as the person who made the mistake; a change of wording is renewed
//! with `UPDATE=1` and read again.

use std::fmt::Write;

use leverpoint::document::open;
use leverpoint_tests::strategy::knowledge;
use leverpoint_tests::{root, same_as_file};

/// Everything that is said about a document.
fn said(text: &str) -> String {
    let mut said = String::new();
    match open(knowledge(), text) {
        Ok(_) => said.push_str("nothing is wrong\n"),
        Err(problems) => {
            for problem in &problems {
                let (line, column) = problem.spot.unwrap_or((0, 0));
                let at = if problem.at.as_str().is_empty() { "/" } else { problem.at.as_str() };
                let _ =
                    writeln!(said, "{line}:{column} {at}\n  {}: {problem}\n  help: {}", problem.code(), problem.help());
            }
        }
    }
    said
}

#[test]
fn each_bad_document_gets_its_messages() {
    let folder = root().join("tests/cases/reject");
    let files = std::fs::read_dir(&folder).expect("the folder is there");
    let mut names: Vec<String> = files
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort();
    assert!(names.len() >= 30, "{} cases", names.len());
    for name in names {
        let text = std::fs::read_to_string(folder.join(&name)).expect("text");
        let said = said(&text);
        assert_ne!(said, "nothing is wrong\n", "{name}");
        same_as_file(&format!("tests/cases/reject/{}", name.replace(".json", ".txt")), &said);
    }
}
