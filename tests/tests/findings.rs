//! Findings: each rule has a case that breaks it and a near miss that does not, in `cases/findings`.

use std::collections::{BTreeMap, BTreeSet};

use leverpoint::Lessons;
use leverpoint::document::out::Reviewed;
use leverpoint_tests::strategy::knowledge;
use leverpoint_tests::{changed, root};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    rule: String,
    fires_because: String,
    fires: BTreeMap<String, Value>,
    #[serde(default)]
    also: BTreeSet<String>,
    misses_because: String,
    misses: BTreeMap<String, Value>,
    #[serde(default)]
    misses_also: BTreeSet<String>,
}

fn lessons() -> Lessons {
    leverpoint_data::lessons(knowledge()).expect("the lessons are sound")
}

fn read(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join(path)).expect("the file is there");
    serde_json::from_str(&text).expect("JSON")
}

/// The cases, by file.
fn cases() -> Vec<Case> {
    let mut all = Vec::new();
    for file in std::fs::read_dir(root().join("tests/cases/findings")).expect("the folder is there") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).expect("text");
            let cases: Cases = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            all.extend(cases.case);
        }
    }
    all
}

fn reviewed(lessons: &Lessons, document: &Value) -> Reviewed {
    leverpoint::review(knowledge(), lessons, &document.to_string())
        .unwrap_or_else(|problems| panic!("{problems}\n{document:#}"))
}

/// The rules that a document breaks.
fn broken(lessons: &Lessons, document: &Value) -> BTreeSet<String> {
    reviewed(lessons, document).findings.into_iter().map(|found| found.rule).collect()
}

#[test]
fn the_base_breaks_no_rule_and_leaves_none_open() {
    let reviewed = reviewed(&lessons(), &read("tests/cases/findings/base.json"));
    assert!(reviewed.findings.is_empty(), "{:#?}", reviewed.findings);
    assert!(reviewed.open.is_empty(), "{:#?}", reviewed.open);
}

#[test]
fn each_rule_is_broken_by_its_case_and_not_by_its_near_miss() {
    let (lessons, base) = (lessons(), read("tests/cases/findings/base.json"));
    let mut wrong = Vec::new();
    for case in cases() {
        let mut expected = case.also.clone();
        expected.insert(case.rule.clone());
        let found = broken(&lessons, &changed(&base, &case.fires));
        if found != expected {
            wrong.push(format!("{} ({}): {found:?}, not {expected:?}", case.rule, case.fires_because));
        }
        let found = broken(&lessons, &changed(&base, &case.misses));
        if found != case.misses_also || found.contains(&case.rule) {
            wrong.push(format!("near {} ({}): {found:?}, not {:?}", case.rule, case.misses_because, case.misses_also));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_case() {
    let lessons = lessons();
    let rules: Vec<&str> = lessons.rules().iter().map(|held| held.rule.id.as_str()).collect();
    assert!(rules.len() >= 60, "{} rules", rules.len());
    let cases = cases();
    let mut tested: Vec<&str> = cases.iter().map(|case| case.rule.as_str()).collect();
    let mut sorted = rules.clone();
    sorted.sort_unstable();
    tested.sort_unstable();
    assert_eq!(sorted, tested, "one case for each rule, and a rule for each case");
}

/// The names of the facts that a rule declares are those that its findings carry.
#[test]
fn findings_carry_the_facts_that_their_rules_declare() {
    let (lessons, base) = (lessons(), read("tests/cases/findings/base.json"));
    for case in cases() {
        for found in reviewed(&lessons, &changed(&base, &case.fires)).findings {
            let declared = &lessons.rule(&found.rule).expect("the rule").rule.facts;
            let carried: Vec<&str> = found.facts.iter().map(|fact| fact.name).collect();
            assert_eq!(carried, *declared, "{}", found.rule);
        }
    }
}

/// What nobody has said is asked and is no fault.
#[test]
fn a_document_that_says_nothing_breaks_no_rule() {
    let document = serde_json::json!({
        "format": "leverpoint/programme/1", "meta": {"title": "nothing said"}, "periods": ["2027"],
        "interventions": [{"id": "a", "title": "a", "approaches": [{"approach": "backward-linkages", "emphasis": 1}]}],
    });
    let reviewed = reviewed(&lessons(), &document);
    assert!(reviewed.findings.is_empty(), "{:#?}", reviewed.findings);
    assert!(reviewed.open.len() > 50);
}
