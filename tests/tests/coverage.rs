//! Everything that the sources say has a place, and the place is there.

use leverpoint::Lessons;
use leverpoint_tests::strategy::knowledge;
use leverpoint_tests::{pages, root, same_as_file};
use serde_json::Value;

/// The parts of the method that an element may live in.
const SCORES: [&str; 11] = [
    "bypass",
    "effect",
    "harm",
    "inclusion",
    "intensity",
    "leverage",
    "plan",
    "priority",
    "relief",
    "sustainability",
    "value",
];

/// The rooms that will own what is not there yet.
const LATER: [&str; 4] = ["results-chain", "logframe", "export", "market-map"];

/// What the five sources were found to say.
const ELEMENTS: usize = 145;

fn lessons() -> Lessons {
    leverpoint_data::lessons(knowledge()).expect("the lessons are sound")
}

/// Whether the programme document has a field; * stands for any item of a list.
fn has_field(schema: &Value, path: &str) -> bool {
    fn parts<'s>(schema: &'s Value, node: &'s Value) -> Vec<&'s Value> {
        if let Some(target) = node["$ref"].as_str() {
            return schema.pointer(target.trim_start_matches('#')).map_or_else(Vec::new, |it| parts(schema, it));
        }
        match node["anyOf"].as_array().or_else(|| node["oneOf"].as_array()) {
            Some(choices) => choices.iter().flat_map(|it| parts(schema, it)).collect(),
            None => vec![node],
        }
    }
    let mut here = parts(schema, schema);
    for step in path.split('/') {
        let next: Vec<&Value> = here
            .iter()
            .flat_map(|node| {
                let below = if step == "*" { &node["items"] } else { &node["properties"][step] };
                let named = if node["x-keys"].is_string() { &node["additionalProperties"] } else { &Value::Null };
                [below, named].into_iter().filter(|it| it.is_object()).collect::<Vec<_>>()
            })
            .flat_map(|node| parts(schema, node))
            .collect();
        // A field whose values are named by words: the word is checked by the loader or by the tests of the rules.
        if next.is_empty() && here.iter().any(|node| node["additionalProperties"].is_object()) {
            return true;
        }
        here = next;
        if here.is_empty() {
            return false;
        }
    }
    true
}

#[test]
fn every_element_of_the_sources_is_placed() {
    let lessons = lessons();
    assert_eq!(lessons.elements().len(), ELEMENTS);
    assert_eq!(pages::placed(&lessons), ELEMENTS);
}

#[test]
fn every_place_is_there() {
    let schema: Value = serde_json::from_str(leverpoint::document::PROGRAMME_SCHEMA).expect("JSON");
    let help = leverpoint_tests::shell::leverpoint(&["help"], b"").output;
    let mut wrong = Vec::new();
    for element in lessons().elements() {
        for lives in &element.lives {
            let (home, name) = lives.split_once(':').expect("a home and a name");
            let there = match home {
                // The loader has checked these.
                "rule" | "terms" | "table" => true,
                "field" => has_field(&schema, name),
                "score" => SCORES.contains(&name),
                "data" => root().join("data").join(name).exists(),
                "output" => help.lines().any(|line| line.trim_start().starts_with(&format!("{name} "))),
                "later" => LATER.contains(&name),
                _ => false,
            };
            if !there {
                wrong.push(format!("{}: {lives}", element.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_field_that_a_rule_reads_is_there() {
    let schema: Value = serde_json::from_str(leverpoint::document::PROGRAMME_SCHEMA).expect("JSON");
    assert!(has_field(&schema, "interventions/*/deal/exclusive_months"));
    assert!(!has_field(&schema, "interventions/*/deal/exclusive_weeks"));
    assert!(!has_field(&schema, "interventions/exit_year"));
    let mut wrong = Vec::new();
    for held in lessons().rules() {
        wrong.extend(held.rule.looks_at.iter().filter(|path| !has_field(&schema, path)).cloned());
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_page_on_coverage_is_fresh() {
    same_as_file("docs/coverage.md", &pages::coverage(knowledge(), &lessons()));
}

#[test]
fn the_page_on_findings_is_fresh() {
    same_as_file("docs/findings.md", &pages::findings(knowledge(), &lessons()));
}
