//! What the commands of the review print, and how they end.

use leverpoint_cli::Exit;
use leverpoint_tests::shell::leverpoint;
use leverpoint_tests::strategy::knowledge;
use serde_json::{Value, json};

fn parsed(arguments: &[&str], exit: Exit) -> Value {
    let said = leverpoint(arguments, b"");
    assert_eq!(said.exit, exit, "{}", said.errors);
    serde_json::from_str(&said.output).expect("JSON")
}

const BRAC: &[&str] = &["check", "--example", "brac-care-dairy"];

#[test]
fn a_finding_is_told_with_place_reason_fix_source_and_code() {
    let said = leverpoint(BRAC, b"");
    assert_eq!(said.exit, Exit::Findings, "an error in the design");
    for part in [
        "error[delivers-itself]: farmer-training: the programme delivers itself",
        "/interventions/1/role",
        "\"role\": \"deliver\"",
        "= why: ",
        "= fix: ",
        "= source: Trade, Micro and Small Enterprises, and Global Value Chains, 2005, 3.3.5",
        "= cases: ",
        "open questions",
    ] {
        assert!(said.output.contains(part), "{part} in {}", said.output);
    }
    assert!(
        !said.output.contains('{') || said.output.contains("{\n") || said.output.contains("{ \""),
        "a brace of a message"
    );
}

#[test]
fn no_message_keeps_a_brace() {
    for example in ["cambodia-msme", "brac-care-dairy", "backus-peru"] {
        let said = leverpoint(&["check", "--example", example], b"");
        for line in said.output.lines().filter(|line| line.contains("]: ")) {
            assert!(!line.contains('{'), "{line}");
        }
    }
}

#[test]
fn the_exit_says_whether_an_error_stands() {
    assert_eq!(leverpoint(&["check"], b"").exit, Exit::Success, "warnings and notes alone");
    let mut document: Value =
        serde_json::from_str(leverpoint_data::example("brac-care-dairy").expect("it is there").text).expect("JSON");
    let over = |id: &str| json!({"rule": "delivers-itself", "intervention": id, "reason": "it ends", "author": "A", "date": "2026-01-31"});
    document["overrides"] = json!([over("farmer-training")]);
    assert_eq!(leverpoint(&["check", "-"], document.to_string().as_bytes()).exit, Exit::Findings, "one of two");
    document["overrides"] = json!([over("farmer-training"), over("policy-analysis")]);
    let said = leverpoint(&["check", "-"], document.to_string().as_bytes());
    assert_eq!(said.exit, Exit::Success, "both are set aside");
    assert!(
        said.output.contains("(set aside)") && said.output.contains("it ends (A, 2026-01-31)"),
        "they stay visible"
    );
    assert_eq!(leverpoint(&["check", "-"], b"{").exit, Exit::Document);
}

#[test]
fn a_rule_is_explained_by_its_code() {
    let said = leverpoint(&["check", "--explain", "exclusive-too-long"], b"");
    assert_eq!(said.exit, Exit::Success);
    for part in ["warning[exclusive-too-long]", "12", "Theme 2", "interventions/*/deal/exclusive_months"] {
        assert!(said.output.contains(part), "{part} in {}", said.output);
    }
    assert_eq!(leverpoint(&["check", "--explain", "no-such-rule"], b"").exit, Exit::Usage);
    for held in leverpoint_data::lessons(knowledge()).expect("sound").rules().iter().step_by(20) {
        let said = leverpoint(&["check", "--explain", &held.rule.id], b"");
        assert!(said.output.lines().count() > 6, "{}", held.rule.id);
    }
}

#[test]
fn all_rules_can_be_had() {
    let rules = parsed(&["check", "--rules", "--format", "json"], Exit::Success);
    let rules = rules["rules"].as_array().expect("a list");
    assert!(rules.len() >= 60);
    for one in rules {
        for key in ["id", "severity", "message", "why", "fix", "asks"] {
            assert!(one["rule"][key].is_string(), "{key} of {one}");
        }
    }
    assert_eq!(leverpoint(&["check", "--rules"], b"").output.lines().count(), rules.len());
}

#[test]
fn findings_go_out_as_json_and_as_sarif() {
    let all = parsed(&[BRAC, &["--format", "json"]].concat(), Exit::Findings);
    let findings = all["review"]["findings"].as_array().expect("a list");
    let sarif = parsed(&[BRAC, &["--format", "sarif"]].concat(), Exit::Findings);
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().expect("a list");
    assert_eq!(results.len(), findings.len());
    for (result, finding) in results.iter().zip(findings) {
        assert_eq!(result["ruleId"], finding["rule"]);
        assert_eq!(result["level"], finding["severity"]);
        let place = usize::try_from(result["ruleIndex"].as_u64().expect("a place")).expect("small");
        assert_eq!(run["tool"]["driver"]["rules"][place]["id"], finding["rule"]);
        assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], finding["line"]);
    }
}

#[test]
fn cases_are_found_by_key_cell_approach_constraint_and_source() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let found = parsed(&[&["cases"], arguments, &["--format", "json"]].concat(), Exit::Success);
        let cases = found["cases"].as_array().expect("a list");
        cases.iter().map(|case| case["id"].as_str().expect("a key").to_owned()).collect()
    };
    assert_eq!(ids(&[]).len(), 67);
    assert_eq!(ids(&["k04"]), ["K04"]);
    assert_eq!(ids(&["--cell", "4,5"]), ["A23", "A26", "K05", "K14"]);
    assert_eq!(ids(&["--approach", "backward-linkages", "--constraint", "5"]), ["A23", "A26", "K05", "K14"]);
    assert_eq!(ids(&["--source", "collaboration-discussion-2016"]).len(), 5);
    let near = ids(&["--intervention", "fish-forum"]);
    assert_eq!(near.first().map(String::as_str), Some("K07"), "the one that it names comes first");
    assert!(near.len() > 3 && near.len() < 40, "{near:?}");
    assert_eq!(leverpoint(&["cases", "--cell", "5,1"], b"").output, "No case.\n");
    assert!(leverpoint(&["matrix", "--cell", "5,1"], b"").output.contains("cases: no case"));
    assert!(leverpoint(&["matrix", "--cell", "4,5"], b"").output.contains("cases: A23, A26, K05, K14"), "a blank cell");
    for wrong in [&["X99"][..], &["--cell", "5"], &["--cell", "12,1"], &["--approach", "x"], &["--source", "x"]] {
        assert_eq!(leverpoint(&[&["cases"], wrong].concat(), b"").exit, Exit::Usage, "{wrong:?}");
    }
}

#[test]
fn questions_stand_in_the_order_of_what_their_answers_move() {
    let found = parsed(&["questions", "--format", "json"], Exit::Success);
    let questions = found["questions"].as_array().expect("a list");
    let moved = |question: &Value| {
        question["moves"].as_f64().expect("a number") + question["plan_moves"].as_f64().unwrap_or_default()
    };
    let alike = found["alike"].as_array().expect("a list");
    for pair in questions.windows(2).chain(alike.windows(2)) {
        assert!(moved(&pair[0]) >= moved(&pair[1]));
    }
    // What the document leaves out everywhere is one question of all, and more than any one of them.
    let inclusion = &alike[0];
    assert_eq!(inclusion["at"], "/interventions/*/inclusion");
    let all: Vec<usize> = serde_json::from_value(inclusion["questions"].clone()).expect("places");
    assert_eq!(all.len(), 13);
    for place in all {
        assert!(moved(inclusion) > moved(&questions[place]));
    }
    let together = |it: &&Value| it["questions"].as_array().is_some_and(|list| list.len() > 1);
    let planned = alike.iter().filter(together).filter(|it| it["plan_moves"].as_f64().is_some_and(|it| it > 0.0));
    assert!(planned.count() > 0, "some questions of several move the plan");
    let listed = leverpoint(&["questions", "--first", "1"], b"").output;
    assert!(listed.contains("associations, embedded-training and 11 more"), "{listed}");
    let each = leverpoint(&["questions", "--first", "1", "--each"], b"").output;
    assert!(each.contains("associations ") && !each.contains("more"), "{each}");
    let mut places: Vec<&str> = questions.iter().map(|it| it["at"].as_str().expect("a place")).collect();
    let all = places.len();
    places.sort_unstable();
    places.dedup();
    assert!(all - places.len() <= 2, "a place is asked once, but for what two scores ask of it");
    // A question that a score and a rule ask is one question.
    let both = |it: &&Value| it["judged"].is_object() && it["rules"].as_array().is_some_and(|rules| !rules.is_empty());
    assert!(questions.iter().filter(both).count() > 20);
    assert!(questions.iter().any(|it| it["judged"].is_null()), "some are only asked by rules");
}

/// What is answered is asked no more, and the answer that moves most in the list moves the ranking.
#[test]
fn an_answered_question_is_gone() {
    let ask = |text: &str| -> Value {
        let said = leverpoint(&["questions", "-", "--plans", "0", "--format", "json"], text.as_bytes());
        serde_json::from_str(&said.output).expect("JSON")
    };
    let text = leverpoint_data::EXAMPLES[0].text;
    let first = ask(text)["questions"][0].clone();
    let at = first["at"].as_str().expect("a place").to_owned();
    assert!(at.ends_with("/inclusion"), "{at}");
    let document: Value = serde_json::from_str(text).expect("JSON");
    let answered = leverpoint_tests::changed(&document, &[(at.clone(), json!("transformative"))].into());
    let left = ask(&answered.to_string());
    assert!(left["questions"].as_array().expect("a list").iter().all(|it| it["at"] != at.as_str()));
}

#[test]
fn a_difference_is_told_by_names() {
    let folder = std::env::temp_dir().join(format!("leverpoint-diff-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("written");
        path.display().to_string()
    };
    let mut document: Value = serde_json::from_str(leverpoint_data::EXAMPLES[0].text).expect("JSON");
    let before = file("before.json", &document.to_string());
    document["interventions"].as_array_mut().expect("a list").reverse();
    let turned = file("turned.json", &document.to_string());
    document["budget"]["total"] = json!(400_000);
    document["interventions"][11]["role"] = json!("co-provide");
    let after = file("after.json", &document.to_string());

    assert_eq!(leverpoint(&["diff", &before, &turned], b"").output, "The two say the same.\n");
    let said = leverpoint(&["diff", &before, &after], b"");
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    for part in [
        "budget/total: 750000 to 400000",
        "interventions/embedded-training/role: \"broker\" to \"co-provide\"",
        "left.",
    ] {
        assert!(said.output.contains(part), "{part} in {}", said.output);
    }
    let found = parsed(&["diff", &before, &after, "--format", "json"], Exit::Success);
    assert_eq!(found["inputs"].as_array().map(Vec::len), Some(2));
    assert_eq!(found["ranks"].as_array().map(Vec::len), Some(13));
    let broken = file("broken.json", "{");
    let said = leverpoint(&["diff", &before, &broken], b"");
    assert_eq!(said.exit, Exit::Document);
    assert!(said.errors.contains("broken.json"), "{}", said.errors);
    std::fs::remove_dir_all(&folder).expect("removed");
}
