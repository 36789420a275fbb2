//! The same question of several interventions: which questions are alike, by where their answers stand.

use std::collections::BTreeMap;

use super::Asked;
use crate::problem::Pointer;

/// The fields whose next step names one of several like things: an intervention, a function, an actor, a period, a need.
const LISTS: [&str; 9] = [
    "interventions",
    "functions",
    "leverage",
    "programme_share",
    "partner_share",
    "needs",
    "threats",
    "opportunities",
    "readiness",
];

/// The questions by where their answers stand, with `*` for what tells like ones apart; both in the order of the
/// questions.
pub(super) fn alike(asked: &[Asked]) -> Vec<(Pointer, Vec<usize>)> {
    let mut places: BTreeMap<Pointer, usize> = BTreeMap::new();
    let mut all: Vec<(Pointer, Vec<usize>)> = Vec::new();
    for (question, one) in asked.iter().enumerate() {
        let at = pattern(&one.question.at);
        let place = *places.entry(at.clone()).or_insert_with(|| {
            all.push((at, Vec::new()));
            all.len() - 1
        });
        if let Some((_, questions)) = all.get_mut(place) {
            questions.push(question);
        }
    }
    all
}

/// A place with `*` for what tells like ones apart. What is diagnosed of each constraint is a question of its own: the
/// answer moves all interventions.
fn pattern(at: &Pointer) -> Pointer {
    let mut before = String::new();
    let mut pattern = Pointer::root();
    for step in at.steps() {
        let any = LISTS.contains(&before.as_str());
        pattern = pattern.field(if any { "*" } else { &step });
        before = step;
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern_of(steps: &[&str]) -> String {
        pattern(&steps.iter().fold(Pointer::root(), |at, step| at.field(step))).as_str().to_owned()
    }

    #[test]
    fn what_tells_like_questions_apart_is_left_out() {
        assert_eq!(pattern_of(&["interventions", "3", "inclusion"]), "/interventions/*/inclusion");
        assert_eq!(pattern_of(&["interventions", "0", "functions", "2", "exit"]), "/interventions/*/functions/*/exit");
        assert_eq!(
            pattern_of(&["interventions", "0", "programme_share", "2009"]),
            "/interventions/*/programme_share/*"
        );
        assert_eq!(
            pattern_of(&["interventions", "0", "answers", "single-buyer"]),
            "/interventions/*/answers/single-buyer"
        );
        assert_eq!(pattern_of(&["design", "needs", "skills"]), "/design/needs/*");
        assert_eq!(pattern_of(&["diagnosis", "4", "severity"]), "/diagnosis/4/severity");
    }
}
