//! Method, section 9: what is asked of several interventions at once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use leverpoint::document::out::{Gap, Question, Questions};
use leverpoint::{Lessons, Request, answer, questions};
use leverpoint_tests::changed;
use leverpoint_tests::strategy::{knowledge, programme};
use proptest::prelude::*;
use serde_json::Value;

/// Totals closer than this are equal.
const TIE: f64 = 1e-9;

fn lessons() -> &'static Lessons {
    static LESSONS: OnceLock<Lessons> = OnceLock::new();
    LESSONS.get_or_init(|| leverpoint_data::lessons(knowledge()).expect("the built-in lessons are sound"))
}

fn asked(document: &Value) -> Questions {
    questions(knowledge(), lessons(), &document.to_string(), 0).expect("a sound document")
}

/// The totals in the order of the document.
fn totals(document: &Value) -> Vec<f64> {
    let text = document.to_string();
    let ranking = answer(knowledge(), &Request::new(&text)).expect("a sound document").ranking;
    let interventions = document["interventions"].as_array().expect("a list");
    let total =
        |it: &Value| ranking.interventions.iter().find(|ranked| it["id"] == ranked.id.as_str()).map(|it| it.total);
    interventions.iter().map(|it| total(it).expect("ranked")).collect()
}

/// The answers that a question can have, all as likely; none where they are numbers.
fn words(question: &Question) -> Vec<&'static str> {
    let scales = knowledge().scales();
    let of = |words: &'static [leverpoint::knowledge::Word]| words.iter().map(|word| word.id.as_str()).collect();
    match question.judged.as_ref().map(|leaf| &leaf.judged) {
        Some(Gap::Inclusion) => of(&scales.criteria.inclusion),
        Some(Gap::Role) => of(&scales.intensity.role),
        Some(Gap::Will | Gap::Skill | Gap::Condition { .. } | Gap::Lasting { .. }) => vec!["yes", "partly", "no"],
        _ => Vec::new(),
    }
}

fn first(totals: &[f64]) -> Option<usize> {
    let most = totals.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    totals.iter().position(|total| *total > most - TIE)
}

fn turned(before: &[f64], after: &[f64]) -> usize {
    let pairs = (0..before.len()).flat_map(|one| (one + 1..before.len()).map(move |other| (one, other)));
    pairs.filter(|(one, other)| (before[*one] - before[*other]) * (after[*one] - after[*other]) < 0.0).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// The slow way to the same numbers: every way in which all of them can be answered is written into the document.
    #[test]
    fn questions_answered_together_move_what_was_told(mut document in programme(2..=3)) {
        for it in document["interventions"].as_array_mut().expect("a list") {
            let fields = it.as_object_mut().expect("an object");
            fields.remove("inclusion");
            fields.remove("partner");
        }
        let found = asked(&document);
        let before = totals(&document);
        let mut looked_at = 0;
        for alike in found.alike.iter().filter(|alike| alike.questions.len() > 1) {
            let own: Vec<&Question> = alike.questions.iter().map(|place| &found.questions[*place]).collect();
            let answers: Vec<Vec<&str>> = own.iter().map(|question| words(question)).collect();
            let ways: usize = answers.iter().map(Vec::len).product();
            if ways == 0 || ways > 130 {
                continue;
            }
            looked_at += 1;
            let (mut moves, mut changes, mut best_after) = (0.0, 0.0, 0.0);
            let mut expected = vec![0.0; before.len()];
            for way in 0..ways {
                let mut left = way;
                let mut change: BTreeMap<String, Value> = BTreeMap::new();
                for (question, words) in own.iter().zip(&answers) {
                    change.insert(question.at.to_string(), Value::from(words[left % words.len()]));
                    left /= words.len();
                }
                let after = totals(&changed(&document, &change));
                moves += turned(&before, &after) as f64;
                changes += f64::from(u8::from(first(&before) != first(&after)));
                best_after += after.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                expected.iter_mut().zip(&after).for_each(|(sum, total)| *sum += total);
            }
            let best_before = expected.into_iter().fold(f64::NEG_INFINITY, f64::max);
            let mean = |sum: f64| sum / ways as f64;
            prop_assert!((alike.moves - mean(moves)).abs() < 1e-9, "{}: {} {}", alike.at, alike.moves, mean(moves));
            prop_assert!((alike.changes_first - mean(changes)).abs() < 1e-9, "{}: {}", alike.at, alike.changes_first);
            let worth = mean(best_after - best_before);
            prop_assert!((alike.worth - worth).abs() < 1e-9, "{}: {} {worth}", alike.at, alike.worth);
        }
        prop_assert!(looked_at > 0, "will, skill and inclusion are open everywhere");
    }

    #[test]
    fn every_question_is_among_its_like_once(document in programme(1..=6)) {
        let found = asked(&document);
        let mut places: Vec<usize> = found.alike.iter().flat_map(|alike| alike.questions.iter().copied()).collect();
        places.sort_unstable();
        prop_assert!(places.iter().copied().eq(0..found.questions.len()));
        for alike in &found.alike {
            let own: Vec<&Question> = alike.questions.iter().map(|place| &found.questions[*place]).collect();
            if let [only] = own.as_slice() {
                prop_assert_eq!((alike.moves, alike.worth), (only.moves, only.worth));
                prop_assert_eq!(&alike.rules, &only.rules);
            }
        }
        for pair in found.alike.windows(2) {
            prop_assert!(pair[0].moves >= pair[1].moves);
        }
    }
}
