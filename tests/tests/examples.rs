//! The example programmes keep what they promise: every figure cited, every other number assumed with a
//! range, and nothing quoted.

use leverpoint_data::{EXAMPLES, Example};
use leverpoint_tests::{root, same_as_file};
use serde_json::{Value, json};

fn parsed(example: &Example) -> Value {
    serde_json::from_str(example.text).expect("JSON")
}

/// Every number with its range, wherever it stands.
fn quantities<'v>(value: &'v Value, at: &str, all: &mut Vec<(String, &'v Value)>) {
    match value {
        Value::Object(object) if object.contains_key("value") || object.contains_key("low") => {
            all.push((at.to_owned(), value));
        }
        Value::Object(object) => object.iter().for_each(|(key, value)| quantities(value, &format!("{at}/{key}"), all)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| quantities(item, &format!("{at}/{index}"), all));
        }
        _ => {}
    }
}

#[test]
fn cambodia_has_the_thirteen_activities() {
    let cambodia = parsed(&EXAMPLES[0]);
    let cases: Vec<&str> =
        cambodia["interventions"].as_array().expect("a list").iter().filter_map(|it| it["case"].as_str()).collect();
    let expected: Vec<String> = (1..=13).map(|number| format!("K{number:02}")).collect();
    let mut sorted = cases.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert_eq!(cambodia["diagnosis"].as_array().map(Vec::len), Some(9));
}

#[test]
fn every_number_is_cited_or_assumed_with_a_range_and_a_reason() {
    let mut wrong = Vec::new();
    for example in EXAMPLES {
        let document = parsed(example);
        let mut all = Vec::new();
        quantities(&document, "", &mut all);
        assert!(all.len() > 20, "{}", example.name);
        for (at, quantity) in all {
            let assumed = quantity["assumed"] == json!(true)
                && quantity["low"].is_number()
                && quantity["high"].is_number()
                && quantity["note"].is_string();
            if !assumed && !quantity["cite"].is_object() {
                wrong.push(format!("{}{at}", example.name));
            }
        }
        // A plain number in the place of a quantity would have neither.
        for (index, intervention) in document["interventions"].as_array().into_iter().flatten().enumerate() {
            let plain = |value: &Value| value.is_number();
            let maps = [&intervention["cost"], &intervention["programme_share"]];
            let in_maps = maps.iter().any(|map| map.as_object().is_some_and(|map| map.values().any(plain)));
            let found = plain(&intervention["serves"]) || in_maps;
            if found || intervention["leverage"].as_array().into_iter().flatten().any(|actor| plain(&actor["reach"])) {
                wrong.push(format!("{}/interventions/{index}: a plain number", example.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A guard against unseen change, and no proof of anything: whoever renews one says why the new numbers are right.
#[test]
fn answers_are_those_of_the_golden_files() {
    for example in EXAMPLES {
        let reply = leverpoint::answer_json(leverpoint_tests::strategy::knowledge(), example.text, r#"{"plan": true}"#);
        let mut reply: Value = serde_json::from_str(&reply).expect("JSON");
        // The names of contents change with every remark.
        reply["ok"]["made_by"] = Value::Null;
        same_as_file(&format!("tests/golden/{}.json", example.name), &format!("{reply:#}\n"));
    }
}

#[test]
fn nothing_long_is_quoted_from_a_source() {
    let folder = root().join("../shared/sources");
    let Ok(files) = std::fs::read_dir(folder) else { return };
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    const RUN: usize = 9;
    // Names of rows and titles of works are the sources' own.
    let own_words = |text: &str| {
        text.lines()
            .filter(|line| !line.starts_with("name = ") && !line.starts_with("title = "))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let data = leverpoint_data::KNOWLEDGE.iter().chain(leverpoint_data::LESSONS).map(|it| it.text);
    let texts = EXAMPLES.iter().map(|it| it.text).chain(data);
    let ours: Vec<String> = texts.map(own_words).collect();
    let ours: Vec<Vec<String>> = ours.iter().map(|text| words(text)).collect();
    let runs: std::collections::BTreeSet<&[String]> = ours.iter().flat_map(|words| words.windows(RUN)).collect();
    let mut quoted = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("text");
        for run in words(&text).windows(RUN) {
            if runs.contains(run) {
                quoted.push(run.join(" "));
            }
        }
    }
    assert!(quoted.is_empty(), "{quoted:#?}");
}
