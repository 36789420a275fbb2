//! What is said of a ranking and its doubts: every remark is said of some programme, and rightly.

use leverpoint::document::out::{Change, Remark, Simulating, Where};
use leverpoint::document::wire::Simulate;
use leverpoint::knowledge::CriterionId;
use leverpoint::{Request, answer};
use leverpoint_tests::strategy::knowledge;
use serde_json::{Value, json};

fn remarks(document: &Value) -> Vec<Remark> {
    let text = document.to_string();
    let how = Simulate { draws: Some(2_000), standard_error: Some(0.0), ..Simulate::default() };
    let request = Request::new(&text).with_sensitivity().with_simulation(how);
    let response = answer(knowledge(), &request).expect("a sound document");
    let Some(Simulating::Found(found)) = response.simulation else { panic!("weights that hold together") };
    let mut all = response.sensitivity.expect("it was asked for").remarks;
    all.extend(found.remarks);
    all
}

/// An intervention of which everything is said: how the programme's hand, what lasts, what spreads, whether it can
/// be done, and what it does for women and the poorest.
fn sure(id: &str, approach: &str, role: &str, lasts: &str, reach: f64, feasibility: u8, inclusion: &str) -> Value {
    let flags = knowledge().scales().intensity.flag.iter().map(|flag| (flag.id.clone(), json!("no")));
    json!({
        "id": id, "title": id, "approaches": [{"approach": approach, "emphasis": 1}], "serves": 500,
        "cost": {"p1": 100}, "programme_share": {"p1": 0.5}, "role": role, "subsidy": "none",
        "shields": Value::Object(flags.collect()),
        "functions": [{"name": "f", "incentive": lasts, "capability": lasts, "payer": lasts, "owner": lasts, "exit": lasts}],
        "leverage": [{"actor": "x", "reach": reach, "influence": 4}],
        "partner": {"will": "yes", "skill": "yes"}, "feasibility": feasibility, "inclusion": inclusion,
    })
}

fn programme(interventions: &[Value]) -> Value {
    let diagnosis = knowledge()
        .constraints()
        .map(|(_, it)| json!({"constraint": it.id, "severity": 4, "feasibility": 4, "confidence": "high"}));
    json!({
        "format": "leverpoint/programme/1", "meta": {"title": "t", "target_enterprises": 1000}, "periods": ["p1"],
        "context": {"enforcement_problem": "yes", "policy_problem": "yes"},
        "diagnosis": diagnosis.collect::<Vec<_>>(), "interventions": interventions,
    })
}

const GROUPS: &str = "horizontal-relationships";

#[test]
fn equals_share_the_first_rank() {
    let twins = ["a", "b"].map(|id| sure(id, GROUPS, "convene", "yes", 100.0, 3, "sensitive"));
    let all = remarks(&programme(&twins));
    assert!(all.contains(&Remark::FirstTogether { interventions: vec!["a".to_owned(), "b".to_owned()] }), "{all:?}");
    assert!(!all.iter().any(|it| matches!(it, Remark::StaysFirst { .. } | Remark::AlwaysFirst { .. })));
}

/// One that is better in everything but relief, where it is equal: first by every method and at every weight.
#[test]
fn one_that_dominates_is_first_whatever_counts() {
    let better = sure("better", GROUPS, "convene", "yes", 500.0, 4, "transformative");
    let worse = sure("worse", GROUPS, "deliver", "no", 10.0, 1, "negative");
    let all = remarks(&programme(&[worse, better]));
    let five = CriterionId::ALL.to_vec();
    assert!(all.contains(&Remark::AlwaysFirst { intervention: "better".to_owned(), criteria: five }), "{all:?}");
    assert!(all.contains(&Remark::MethodsAgree { intervention: "better".to_owned() }));
    assert!(all.contains(&Remark::NeverFirst { interventions: vec!["worse".to_owned()] }));
    let first = Remark::FirstIn { intervention: "better".to_owned(), share: 1.0, standard_error: 0.0 };
    assert!(all.contains(&first), "{all:?}");
}

/// One that spreads and does not last against one that lasts and does not spread: the weights decide.
#[test]
fn where_the_weights_decide_it_is_said_between_which() {
    let spreads = sure("spreads", GROUPS, "convene", "no", 5_000.0, 3, "sensitive");
    let lasts = sure("lasts", GROUPS, "convene", "yes", 0.0, 3, "sensitive");
    let all = remarks(&programme(&[spreads, lasts]));
    let Some(Remark::First { intervention, because, despite, .. }) = all.first() else { panic!("{all:?}") };
    assert_eq!(intervention, "lasts");
    assert_eq!(
        (because.as_slice(), despite.as_slice()),
        (&[CriterionId::Sustainability][..], &[CriterionId::Leverage][..])
    );
    // Lasting is worth 0.95 more of 25 points, spread x / (x + 1) of 15 points: the order turns within both weights.
    let limited =
        |id: CriterionId| all.iter().any(|it| matches!(it, Remark::StaysFirst { criterion, .. } if *criterion == id));
    assert!(limited(CriterionId::Sustainability) && limited(CriterionId::Leverage) && !limited(CriterionId::Inclusion));
    assert!(all.iter().any(|it| matches!(it, Remark::Overtakes { change: Change::Weight { .. }, .. })), "{all:?}");
    let turned_by_weight = |it: &Remark| matches!(it, Remark::AheadIn { behind_where: Some(Where::Weight { .. }), .. });
    assert!(all.iter().any(turned_by_weight), "{all:?}");
}

/// One whose partner's will nobody knows, barely ahead: everything turns on that answer.
#[test]
fn an_open_question_that_decides_is_named() {
    let known = sure("known", GROUPS, "convene", "yes", 100.0, 3, "sensitive");
    let mut open = sure("open", GROUPS, "convene", "yes", 100.0, 4, "sensitive");
    open["partner"]["will"] = json!("unknown");
    let mut document = programme(&[known, open]);
    document["preferences"] = json!({"weights": {"feasibility": 30}, "weighing": {"points_within": 0}});
    let all = remarks(&document);
    // Known: (3/4 + 1 + 1) / 3; open: (1 + w + 1) / 3, with w one half taken: behind until the answer is yes.
    assert!(matches!(all.first(), Some(Remark::First { intervention, .. }) if intervention == "known"), "{all:?}");
    let decides = |it: &Remark| match it {
        Remark::AskNext { leaf, changes_first, .. } => {
            leaf.intervention.as_deref() == Some("open") && (changes_first - 1.0 / 3.0).abs() < 1e-12
        }
        _ => false,
    };
    assert!(all.iter().any(decides), "{all:?}");
    let drops =
        |it: &Remark| matches!(it, Remark::Drops { to: 2, becomes, .. } if becomes.word.as_deref() == Some("yes"));
    assert!(all.iter().any(drops), "{all:?}");
    let overtakes = |it: &Remark| match it {
        Remark::Overtakes { change: Change::Judgement { becomes, chance, .. }, .. } => {
            becomes.word.as_deref() == Some("yes") && (chance - 1.0 / 3.0).abs() < 1e-12
        }
        _ => false,
    };
    assert!(all.iter().any(overtakes), "{all:?}");
    let turned = |it: &Remark| match it {
        Remark::AheadIn { behind_where: Some(Where::Judgement { leaf, turned, .. }), .. } => {
            leaf.intervention.as_deref() == Some("open") && (turned - 1.0).abs() < 1e-12
        }
        _ => false,
    };
    assert!(all.iter().any(turned), "{all:?}");
}

/// Much relief with a heavy hand against little with a light one.
#[test]
fn another_method_with_another_first_is_named() {
    let heavy = sure("heavy", GROUPS, "deliver", "partly", 30.0, 4, "transformative");
    let light = sure("light", "social-marketing", "convene", "partly", 60.0, 1, "blind");
    let all = remarks(&programme(&[heavy, light]));
    assert!(all.iter().any(|it| matches!(it, Remark::MethodDiffers { first, .. } if first == "light")), "{all:?}");
}
