//! What the market map says of the standing of those an intervention concerns: hand-worked cases.

use std::collections::BTreeMap;

use leverpoint::effect::Because;
use leverpoint::{Request, answer};
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
    name: String,
    worked: String,
    changes: BTreeMap<String, Value>,
    #[serde(default)]
    finds: Vec<String>,
    #[serde(default)]
    partly: bool,
    #[serde(default)]
    open: Vec<String>,
    #[serde(default)]
    settles: BTreeMap<String, String>,
    harms: Option<String>,
    #[serde(default)]
    from: Vec<String>,
    #[serde(default)]
    with: Vec<String>,
}

fn cases() -> Vec<Case> {
    let text = std::fs::read_to_string(root().join("tests/cases/standing.toml")).expect("the file is there");
    toml::from_str::<Cases>(&text).expect("cases").case
}

fn base() -> Value {
    let text = std::fs::read_to_string(root().join("tests/cases/findings/base.json")).expect("the file is there");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn the_map_answers_what_nobody_has_said() {
    let lessons = leverpoint_data::lessons(knowledge()).expect("the lessons are sound");
    for case in cases() {
        let told = format!("{} ({})", case.name, case.worked);
        let text = changed(&base(), &case.changes).to_string();
        let reviewed = leverpoint::review(knowledge(), &lessons, &text).unwrap_or_else(|it| panic!("{told}: {it}"));
        let found: Vec<&str> = reviewed.findings.iter().map(|it| it.rule.as_str()).collect();
        assert_eq!(found, case.finds, "{told}");
        for finding in &reviewed.findings {
            assert_eq!(finding.partly, case.partly, "{told}");
            let read =
                finding.on_map.as_ref().unwrap_or_else(|| panic!("{told}: {} is read from the map", finding.rule));
            assert_eq!((&read.actors, &read.others), (&case.from, &case.with), "{told}");
        }
        let open: Vec<&str> = reviewed.open.iter().map(|it| it.rule.as_str()).collect();
        assert_eq!(open, case.open, "{told}");

        let ranking = answer(knowledge(), &Request::new(&text)).expect("a sound document").ranking;
        let ranked = &ranking.interventions[0];
        for (condition, expected) in &case.settles {
            let parts: Vec<_> = ranked.cells.iter().filter(|it| it.condition.as_ref() == Some(condition)).collect();
            assert!(!parts.is_empty(), "{told}: {condition} matters");
            for part in parts {
                let read = part.on_map.as_ref();
                assert_eq!(read.map_or("unknown", |read| read.answer.key()), expected, "{told}: {condition}");
                let because = if expected == "unknown" { Because::Open } else { Because::Map };
                assert_eq!(part.because, because, "{told}: {condition}");
                if let Some(read) = read {
                    assert_eq!((&read.actors, &read.others), (&case.from, &case.with), "{told}");
                    assert!(part.counts.is_sure(), "{told}: an answer of the map leaves no range");
                }
            }
        }
        if let Some(harmed) = &case.harms {
            let harm = ranked.constraints.iter().find(|it| it.constraint == *harmed).expect("touched").harm;
            assert!(harm.low > 0.0, "{told}");
        }
    }
}

/// A map that answers changes exactly what the same answer in the document changes.
#[test]
fn an_answer_of_the_map_counts_as_the_same_answer_written_down() {
    for case in cases() {
        if case.settles.is_empty() {
            continue;
        }
        let document = changed(&base(), &case.changes);
        let mut answered = document.clone();
        for (condition, word) in &case.settles {
            answered["interventions"][0]["conditions"][condition] = Value::from(word.as_str());
        }
        let totals = [document, answered].map(|document| {
            let text = document.to_string();
            let response = answer(knowledge(), &Request::new(&text).with_sensitivity()).expect("a sound document");
            (response.ranking.interventions[0].total, response.ranking.interventions[0].ranges.total)
        });
        assert_eq!(totals[0], totals[1], "{}", case.name);
    }
}
