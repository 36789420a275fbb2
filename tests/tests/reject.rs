//! Bad documents in `cases/reject`: each gets exactly the messages that stand beside it.
//!
//! The messages were read one by one as the person who made the mistake; a change of wording is renewed
//! with `UPDATE=1` and read again.

use std::fmt::Write;

use leverpoint::Problems;
use leverpoint::document::{open, open_pool};
use leverpoint_tests::strategy::knowledge;
use leverpoint_tests::{root, same_as_file};

/// Everything that is said about a document.
fn said<T>(opened: Result<T, Problems>) -> String {
    let mut said = String::new();
    match opened {
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

/// Every document of a folder against the messages beside it.
fn each_of<T>(folder: &str, least: usize, open: impl Fn(&str) -> Result<T, Problems>) {
    let place = root().join(folder);
    let files = std::fs::read_dir(&place).expect("the folder is there");
    let mut names: Vec<String> = files
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort();
    assert!(names.len() >= least, "{} cases", names.len());
    for name in names {
        let text = std::fs::read_to_string(place.join(&name)).expect("text");
        let said = said(open(&text));
        assert_ne!(said, "nothing is wrong\n", "{name}");
        same_as_file(&format!("{folder}/{}", name.replace(".json", ".txt")), &said);
    }
}

#[test]
fn each_bad_document_gets_its_messages() {
    each_of("tests/cases/reject", 30, |text| open(knowledge(), text));
}

#[test]
fn each_bad_pool_gets_its_messages() {
    each_of("tests/cases/pools/reject", 5, open_pool);
}
