//! Whole designs and what the review finds in them.

use std::collections::{BTreeMap, BTreeSet};

use leverpoint::document::out::Reviewed;
use leverpoint::finding::Verdict;
use leverpoint::{Lessons, answer_json, review};
use leverpoint_tests::strategy::knowledge;
use leverpoint_tests::{changed, root};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Design {
    name: String,
    #[expect(dead_code, reason = "for the reader of the case")]
    why: String,
    expect: BTreeSet<String>,
    /// The whole document.
    programme: Option<String>,
    /// Or changes to the base of the rules' cases.
    #[serde(default)]
    changes: BTreeMap<String, Value>,
}

fn lessons() -> Lessons {
    leverpoint_data::lessons(knowledge()).expect("the lessons are sound")
}

fn base() -> Value {
    let text = std::fs::read_to_string(root().join("tests/cases/findings/base.json")).expect("the file is there");
    serde_json::from_str(&text).expect("JSON")
}

fn reviewed(text: &str) -> Reviewed {
    review(knowledge(), &lessons(), text).unwrap_or_else(|problems| panic!("{problems}"))
}

fn rules(reviewed: &Reviewed) -> BTreeSet<String> {
    reviewed.findings.iter().map(|found| found.rule.clone()).collect()
}

#[test]
fn each_design_draws_exactly_the_findings_listed_by_hand() {
    let mut count = 0;
    for file in std::fs::read_dir(root().join("tests/cases/designs")).expect("the folder is there") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let design: Design = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let document = design.programme.unwrap_or_else(|| changed(&base(), &design.changes).to_string());
        let found = rules(&reviewed(&document));
        let (missing, more) = (design.expect.difference(&found), found.difference(&design.expect));
        assert_eq!(
            found,
            design.expect,
            "{}: {:?} are missing, {:?} are more",
            design.name,
            Vec::from_iter(missing),
            Vec::from_iter(more)
        );
        count += 1;
    }
    assert!(count >= 4);
}

fn cambodia() -> Value {
    serde_json::from_str(leverpoint_data::EXAMPLES[0].text).expect("JSON")
}

#[test]
fn cambodia_keeps_its_own_six_principles_where_the_document_says_so() {
    let reviewed = reviewed(leverpoint_data::EXAMPLES[0].text);
    assert_eq!(reviewed.principles.len(), 13);
    for of in &reviewed.principles {
        assert_eq!(of.kept.len(), 6);
        for kept in &of.kept {
            assert!(kept.stated && kept.verdict == Verdict::Pass, "{}: {kept:?}", of.intervention);
        }
    }
    assert!(rules(&reviewed).iter().all(|rule| !rule.starts_with("principle-")), "no claim is denied by the design");
}

/// Where the document is silent, the design speaks: nothing fails, and not everything passes.
#[test]
fn cambodias_design_alone_breaks_none_of_its_principles() {
    let mut document = cambodia();
    document.as_object_mut().expect("an object").remove("design");
    let reviewed = reviewed(&document.to_string());
    let verdicts: Vec<Verdict> = reviewed.principles.iter().flat_map(|of| &of.kept).map(|kept| kept.verdict).collect();
    assert!(!verdicts.contains(&Verdict::Fail));
    for some in [Verdict::Pass, Verdict::Partly, Verdict::Unknown] {
        assert!(verdicts.contains(&some), "{some:?}");
    }
}

fn with_override(intervention: Option<&str>, at: Option<&str>) -> Reviewed {
    let mut document = base();
    document["interventions"][0]["answers"]["single-buyer"] = json!("yes");
    document["interventions"][0]["principles"]["simple-design"] = json!("no");
    let mut over =
        json!({"rule": "single-buyer", "reason": "the buyer is a co-operative", "author": "A", "date": "2027-02-28"});
    let principle = json!({
        "rule": "principle-simple-design", "intervention": "links", "reason": "r", "author": "A", "date": "2027-03-01",
    });
    if let Some(id) = intervention {
        over["intervention"] = json!(id);
    }
    if let Some(at) = at {
        over["at"] = json!(at);
    }
    document["overrides"] = json!([over, principle]);
    reviewed(&document.to_string())
}

#[test]
fn what_is_set_aside_stays_visible_with_its_reason() {
    for at in [None, Some("/interventions/0/answers/single-buyer")] {
        let reviewed = with_override(Some("links"), at);
        let found = reviewed.findings.iter().find(|found| found.rule == "single-buyer").expect("it is still there");
        let aside = found.set_aside.as_ref().expect("it is set aside");
        assert_eq!((aside.author.as_str(), aside.date.as_str()), ("A", "2027-02-28"));
        assert!(reviewed.idle_overrides.is_empty());
        let kept =
            reviewed.principles[0].kept.iter().find(|kept| kept.principle == "simple-design").expect("it is there");
        assert_eq!(kept.verdict, Verdict::Overridden);
    }
}

#[test]
fn an_override_of_another_place_sets_nothing_aside() {
    for (intervention, at) in [(None, None), (Some("links"), Some("/interventions/0/answers/single-champion"))] {
        let reviewed = with_override(intervention, at);
        let found = reviewed.findings.iter().find(|found| found.rule == "single-buyer").expect("it is there");
        assert!(found.set_aside.is_none());
        assert_eq!(reviewed.idle_overrides, [0]);
    }
}

/// The fields that only the review reads, wherever they stand.
fn without_review_fields(document: &Value) -> Value {
    let mut bare = document.clone();
    for field in ["design", "overrides", "decisions"] {
        bare.as_object_mut().expect("an object").remove(field);
    }
    for it in bare["interventions"].as_array_mut().expect("a list") {
        let it = it.as_object_mut().expect("an object");
        for field in ["deal", "upgrading", "principles", "answers"] {
            it.remove(field);
        }
        if let Some(partner) = it.get_mut("partner").and_then(Value::as_object_mut) {
            for field in ["kind", "incentive", "capability", "awareness", "disruptor"] {
                partner.remove(field);
            }
        }
    }
    bare
}

/// Findings never enter a score: ranking and plan are the same bytes with and without what only the review reads.
#[test]
fn what_the_review_reads_enters_no_score() {
    let answer = |document: &Value| {
        let want = r#"{"plan": true, "sensitivity": true}"#;
        let mut reply: Value =
            serde_json::from_str(&answer_json(knowledge(), &document.to_string(), want)).expect("JSON");
        assert!(reply["ok"].is_object(), "{reply:#}");
        reply["ok"]["made_by"] = Value::Null;
        reply.to_string()
    };
    let mut full = base();
    full["overrides"] = json!([{"rule": "no-exit", "reason": "r", "author": "A", "date": "2027-01-01"}]);
    full["decisions"] = json!([{"date": "2027-01-01", "author": "A", "what": "w", "why": "y", "at": "/budget"}]);
    // The same inputs, answered as badly as can be.
    let bad = Value::from_iter(
        full["interventions"][0]["answers"]
            .as_object()
            .expect("answers")
            .iter()
            .map(|(key, said)| (key.clone(), if said == "yes" { json!("no") } else { json!("yes") })),
    );
    let mut worse = full.clone();
    worse["interventions"][0]["answers"] = bad;
    worse["interventions"][0]["deal"]["partner_pays_first"] = json!("no");
    worse["interventions"][0]["principles"] = json!({"affordable": "no", "simple-design": "no"});
    worse["design"]["needs"] = json!({"policy": 4});
    assert!(reviewed(&worse.to_string()).findings.len() > 20);
    for document in [full, worse, cambodia()] {
        assert_eq!(answer(&document), answer(&without_review_fields(&document)));
    }
}

/// Whatever a design says, it is reviewed, the same way each time, and every place is one of the document.
#[test]
fn any_design_can_be_reviewed() {
    let lessons = lessons();
    for seed in 1..=6 {
        let text = leverpoint_data::generate(knowledge(), 30, seed);
        let once = leverpoint::review_json(knowledge(), &lessons, &text);
        assert_eq!(once, leverpoint::review_json(knowledge(), &lessons, &text));
        let (reply, document): (Value, Value) =
            (serde_json::from_str(&once).expect("JSON"), serde_json::from_str(&text).expect("JSON"));
        let findings = reply["ok"]["findings"].as_array().expect("a list");
        assert!(!findings.is_empty());
        for found in findings {
            let at = found["at"].as_str().expect("a place");
            // What is only implied, such as a principle, has no place of its own: then its intervention has.
            let parents = std::iter::successors(Some(at), |at| at.rfind('/').and_then(|end| at.get(..end)));
            let there = parents.into_iter().find(|at| document.pointer(at).is_some());
            assert!(there.is_some_and(|there| !there.is_empty()), "{at}");
        }
    }
}
