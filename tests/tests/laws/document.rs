//! The door: nothing that anybody writes makes it fall, and what it reads it writes again.

use leverpoint::document::open;
use leverpoint::{answer_json, document::PROGRAMME_SCHEMA};
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A value that has no business where it is put.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| serde_json::Number::from_f64(number).map_or(Value::Null, Value::Number)),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[]]])),
        Just(json!({"value": 1e300})),
        Just(json!({"low": 5, "high": 1})),
        Just(json!({"value": 1, "assumed": true})),
    ]
}

/// Every place of a value.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| places(value, &format!("{at}/{key}"), all)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{at}/{index}"), all));
        }
        _ => {}
    }
}

/// The document with `odd` values put at places picked by number, or things taken out.
fn spoiled(document: &Value, changes: &[(usize, Option<Value>)]) -> Value {
    let mut spoiled = document.clone();
    for (number, change) in changes {
        let mut all = Vec::new();
        places(&spoiled, "", &mut all);
        let at = &all[number % all.len()];
        match (change, at.rsplit_once('/')) {
            (Some(value), _) => *spoiled.pointer_mut(at).expect("a place") = value.clone(),
            (None, Some((parent, key))) => match spoiled.pointer_mut(parent).expect("a place") {
                Value::Object(object) => drop(object.remove(key)),
                Value::Array(items) => drop(items.remove(key.parse().expect("an index"))),
                _ => {}
            },
            (None, None) => {}
        }
    }
    spoiled
}

proptest! {
    #[test]
    fn what_is_read_is_written_again(document in programme(0..=3)) {
        let opened = open(knowledge(), &document.to_string()).expect("a sound document");
        let written = serde_json::to_value(&opened.document).expect("plain data");
        let again = open(knowledge(), &written.to_string()).expect("a sound document");
        prop_assert_eq!(serde_json::to_value(&again.document).expect("plain data"), written);
        prop_assert_eq!(format!("{:?}", opened.programme), format!("{:?}", again.programme));
    }

    #[test]
    fn no_document_however_spoiled_makes_it_fall(
        document in programme(1..=3),
        changes in proptest::collection::vec((any::<usize>(), proptest::option::weighted(0.8, odd())), 1..6),
    ) {
        let text = spoiled(&document, &changes).to_string();
        let reply: Value = serde_json::from_str(&answer_json(knowledge(), &text, r#"{"plan": true, "contrast": ["a1", "a2"]}"#)).expect("JSON");
        for problem in reply["problems"].as_array().into_iter().flatten() {
            prop_assert!(problem["message"].as_str().is_some_and(|message| !message.is_empty()));
            prop_assert!(problem["help"].as_str().is_some_and(|help| !help.is_empty()));
            prop_assert_ne!(&problem["code"], "unreadable");
        }
        prop_assert!(reply["ok"].is_object() || reply["problems"].as_array().is_some_and(|problems| !problems.is_empty()));
    }

    #[test]
    fn no_text_makes_it_fall(text in ".{0,200}", want in ".{0,40}") {
        answer_json(knowledge(), &text, &want);
    }

    #[test]
    fn other_readers_of_the_schema_accept_what_we_accept(
        document in programme(1..=2),
        changes in proptest::collection::vec((any::<usize>(), proptest::option::weighted(0.8, odd())), 0..3),
    ) {
        static VALIDATOR: std::sync::OnceLock<jsonschema::Validator> = std::sync::OnceLock::new();
        let validator = VALIDATOR.get_or_init(|| {
            let schema: Value = serde_json::from_str(PROGRAMME_SCHEMA).expect("JSON");
            jsonschema::validator_for(&schema).expect("a schema")
        });
        let document = spoiled(&document, &changes);
        if open(knowledge(), &document.to_string()).is_ok() {
            prop_assert!(validator.is_valid(&document), "{}", document);
        }
    }
}
