//! Cases worked by hand, in `cases/worked`: programmes, places in the answer, and the numbers that must
//! stand there with the arithmetic that gives them.

use leverpoint::answer_json;
use leverpoint_tests::root;
use leverpoint_tests::strategy::knowledge;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[expect(dead_code, reason = "for the reader of the case")]
    why: String,
    #[expect(dead_code, reason = "for the reader of the case")]
    origin: String,
    programme: String,
    expect: Vec<Expect>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    at: String,
    is: Value,
    worked: String,
}

#[test]
fn the_numbers_are_those_worked_by_hand() {
    let folder = root().join("tests/cases/worked");
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in std::fs::read_dir(folder).expect("the folder is there") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let case: Case = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let reply: Value =
            serde_json::from_str(&answer_json(knowledge(), &case.programme, r#"{"plan": true}"#)).expect("JSON");
        assert!(reply.get("ok").is_some(), "{}: {reply:#}", case.name);
        for expect in case.expect {
            count += 1;
            let found = reply["ok"].pointer(&expect.at).unwrap_or(&Value::Null);
            let same = match (found.as_f64(), expect.is.as_f64()) {
                (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
                _ => *found == expect.is,
            };
            if !same {
                wrong.push(format!("{}: {} is {found}, not {} ({})", case.name, expect.at, expect.is, expect.worked));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(count > 40, "{count} numbers");
}
