//! What there is to say of a ranking and its doubts, as sentences.

use leverpoint::Knowledge;
use leverpoint::document::out::{Change, Leaf, Method, Outcome, Remark, Said, Where};
use leverpoint::knowledge::CriterionId;

use super::{gap, list, percent};

/// More names than this are counted instead.
const NAMES: usize = 6;

/// A remark as a sentence.
pub fn remark(remark: &Remark, knowledge: &Knowledge) -> String {
    match remark {
        Remark::First { intervention, next, because, despite } => {
            let because =
                if because.is_empty() { String::new() } else { format!(", because of {}", criteria(because)) };
            let despite = if despite.is_empty() { String::new() } else { format!(", despite {}", criteria(despite)) };
            format!("{intervention} is first, ahead of {next}{because}{despite}.")
        }
        Remark::FirstTogether { interventions } => match interventions.as_slice() {
            [only] => format!("{only} is the only intervention."),
            _ => format!("{} share the first rank.", names(interventions)),
        },
        Remark::FirstIn { intervention, share, standard_error } => {
            format!("{intervention} is first in {}.", draws(*share, *standard_error))
        }
        Remark::NeverFirst { interventions } => match interventions.as_slice() {
            [only] => format!("{only} is never first."),
            _ => format!("{} are never first.", names(interventions)),
        },
        Remark::AheadIn { ahead, behind, share, standard_error, behind_where } => {
            let place = behind_where.as_ref().map(|place| elsewhere(place, knowledge)).unwrap_or_default();
            format!("{ahead} is ahead of {behind} in {}{place}.", draws(*share, *standard_error))
        }
        Remark::StaysFirst { intervention, criterion, low, high } => {
            let between = if *low <= 0.0 {
                format!("is at most {}", percent(*high))
            } else if *high >= 1.0 {
                format!("is at least {}", percent(*low))
            } else {
                format!("is between {} and {}", percent(*low), percent(*high))
            };
            format!("{intervention} stays first while the weight of {} {between}.", criterion.key())
        }
        Remark::AlwaysFirst { intervention, criteria: all } => {
            format!("{intervention} stays first whatever the weight of {}.", any_of(all))
        }
        Remark::Drops { intervention, from, to, leaf, becomes } => format!(
            "{intervention} drops from rank {from} to {to} if the answer to {} is {}.",
            question(leaf, knowledge),
            outcome(becomes)
        ),
        Remark::Overtakes { ahead, behind, change } => change_sentence(ahead, behind, change, knowledge),
        Remark::AskNext { leaf, moves, changes_first } => {
            let pairs = if (moves - 1.0).abs() < 0.05 { "pair" } else { "pairs" };
            format!(
                "Ask next: {}. The answer is expected to turn {moves:.1} {pairs} round, and changes who is first with a chance of {}.",
                question(leaf, knowledge),
                percent(*changes_first)
            )
        }
        Remark::MethodDiffers { method, first, rank_by_total } => {
            format!("{} {first} would be first; by its total it is number {rank_by_total}.", by(*method))
        }
        Remark::MethodsAgree { intervention } => {
            format!("By its weakest link and by outranking in pairs {intervention} is first as well.")
        }
    }
}

/// What single change puts one ahead of another.
pub fn change_sentence(ahead: &str, behind: &str, change: &Change, knowledge: &Knowledge) -> String {
    match change {
        Change::Judgement { leaf, taken, becomes, chance } => {
            // What nobody has said is taken for something, but it is nobody's answer.
            let instead = if leaf.unknown { String::new() } else { format!(" instead of {}", outcome(taken)) };
            format!(
                "{behind} comes ahead of {ahead} if the answer to {} is {}{instead} (chance {}).",
                question(leaf, knowledge),
                outcome(becomes),
                percent(*chance)
            )
        }
        Change::Weight { criterion, now, becomes } => {
            let side = if becomes > now { "above" } else { "below" };
            format!(
                "{behind} comes ahead of {ahead} once the weight of {} is {side} {} (now {}).",
                criterion.key(),
                percent(*becomes),
                percent(*now)
            )
        }
    }
}

/// A judgement as a question, with whom it concerns.
pub fn question(leaf: &Leaf, knowledge: &Knowledge) -> String {
    let whose = leaf.intervention.as_ref().map(|id| format!(" of {id}")).unwrap_or_default();
    format!("\"{}\"{whose}", gap(&leaf.judged, knowledge))
}

/// A way something may turn out.
pub fn outcome(outcome: &Outcome) -> String {
    match &outcome.word {
        Some(word) => word.clone(),
        None if outcome.value.abs() >= 100.0 => super::money(outcome.value, None),
        None => {
            let text = format!("{:.2}", outcome.value);
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
    }
}

/// A statement about weights.
pub fn said(said: &Said) -> String {
    let range = |(low, high): (f64, f64)| if low == high { format!("{low}") } else { format!("{low} to {high}") };
    match said {
        Said::Before { criterion, other } => format!("{} counts at least as much as {}", criterion.key(), other.key()),
        Said::Equal { criterion, other } => format!("{} counts as much as {}", criterion.key(), other.key()),
        Said::Points { criterion, points, other, other_points } => {
            format!(
                "{} has {} points and {} has {}",
                criterion.key(),
                range(*points),
                other.key(),
                range(*other_points)
            )
        }
        Said::Range { criterion, low, high } => {
            format!("{} is {} to {} of the whole", criterion.key(), percent(*low), percent(*high))
        }
        Said::Ratio { criterion, other, low, high } => {
            let times = high.map_or_else(|| format!("at least {low}"), |high| range((*low, high)));
            format!("{} counts {times} times as much as {}", criterion.key(), other.key())
        }
    }
}

fn draws(share: f64, standard_error: f64) -> String {
    format!("{:.0} of 100 draws (standard error {:.1})", share * 100.0, standard_error * 100.0)
}

fn elsewhere(place: &Where, knowledge: &Knowledge) -> String {
    let side = |overall: f64, turned: f64| if turned > overall { "higher" } else { "lower" };
    match place {
        Where::Weight { criterion, overall, turned } => format!(
            "; it is behind where the weight of {} is {}, {} on average instead of {}",
            criterion.key(),
            side(*overall, *turned),
            percent(*turned),
            percent(*overall)
        ),
        Where::Judgement { leaf, overall, turned } => format!(
            "; it is behind where {} turns out {}, {turned:.2} on average instead of {overall:.2}",
            question(leaf, knowledge),
            side(*overall, *turned)
        ),
    }
}

fn criteria(all: &[CriterionId]) -> String {
    list(&all.iter().map(|id| id.key().to_owned()).collect::<Vec<_>>())
}

fn any_of(all: &[CriterionId]) -> String {
    match all {
        [one] => one.key().to_owned(),
        _ => format!("any one of {}", criteria(all)),
    }
}

fn names(all: &[String]) -> String {
    if all.len() > NAMES { format!("{} interventions", all.len()) } else { list(all) }
}

fn by(method: Method) -> &'static str {
    match method {
        Method::WeakestLink => "By the weakest link",
        Method::PrometheeTwo => "By outranking in pairs (PROMETHEE II)",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leverpoint::document::out::Gap;

    fn leaf(judged: Gap, intervention: Option<&str>) -> Leaf {
        Leaf { intervention: intervention.map(str::to_owned), judged, unknown: true }
    }

    fn word(word: &str) -> Outcome {
        Outcome { value: 0.5, word: Some(word.to_owned()) }
    }

    fn number(value: f64) -> Outcome {
        Outcome { value, word: None }
    }

    /// Every remark with the sentence that a designer reads.
    #[test]
    fn each_remark_is_a_sentence() {
        let knowledge = leverpoint_data::knowledge().expect("the built-in knowledge is sound");
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let (a, b) = (|| "a".to_owned(), || "b".to_owned());
        let ahead_in = |behind_where| Remark::AheadIn {
            ahead: a(),
            behind: b(),
            share: 0.834,
            standard_error: 0.0037,
            behind_where,
        };
        let cost = || leaf(Gap::Severity { constraint: "transaction-cost".to_owned() }, None);
        let cases = [
            (
                Remark::First {
                    intervention: a(),
                    next: b(),
                    because: vec![CriterionId::Relief, CriterionId::Leverage],
                    despite: vec![CriterionId::Inclusion],
                },
                "a is first, ahead of b, because of relief and leverage, despite inclusion.",
            ),
            (
                Remark::First { intervention: a(), next: b(), because: vec![CriterionId::Relief], despite: Vec::new() },
                "a is first, ahead of b, because of relief.",
            ),
            (Remark::FirstTogether { interventions: ids(&["a"]) }, "a is the only intervention."),
            (Remark::FirstTogether { interventions: ids(&["a", "b", "c"]) }, "a, b and c share the first rank."),
            (
                Remark::FirstIn { intervention: a(), share: 0.256, standard_error: 0.0044 },
                "a is first in 26 of 100 draws (standard error 0.4).",
            ),
            (Remark::NeverFirst { interventions: ids(&["a"]) }, "a is never first."),
            (Remark::NeverFirst { interventions: ids(&["a", "b"]) }, "a and b are never first."),
            (
                Remark::NeverFirst { interventions: ids(&["a", "b", "c", "d", "e", "f", "g"]) },
                "7 interventions are never first.",
            ),
            (ahead_in(None), "a is ahead of b in 83 of 100 draws (standard error 0.4)."),
            (
                ahead_in(Some(Where::Weight { criterion: CriterionId::Leverage, overall: 0.15, turned: 0.24 })),
                "a is ahead of b in 83 of 100 draws (standard error 0.4); it is behind where the weight of leverage is higher, 24% on average instead of 15%.",
            ),
            (
                ahead_in(Some(Where::Judgement { leaf: leaf(Gap::Will, Some("a")), overall: 0.5, turned: 0.25 })),
                "a is ahead of b in 83 of 100 draws (standard error 0.4); it is behind where \"Does the partner want it?\" of a turns out lower, 0.25 on average instead of 0.50.",
            ),
            (
                Remark::StaysFirst { intervention: a(), criterion: CriterionId::Sustainability, low: 0.18, high: 0.61 },
                "a stays first while the weight of sustainability is between 18% and 61%.",
            ),
            (
                Remark::StaysFirst { intervention: a(), criterion: CriterionId::Relief, low: 0.18, high: 1.0 },
                "a stays first while the weight of relief is at least 18%.",
            ),
            (
                Remark::StaysFirst { intervention: a(), criterion: CriterionId::Relief, low: 0.0, high: 0.4 },
                "a stays first while the weight of relief is at most 40%.",
            ),
            (
                Remark::AlwaysFirst { intervention: a(), criteria: vec![CriterionId::Inclusion] },
                "a stays first whatever the weight of inclusion.",
            ),
            (
                Remark::AlwaysFirst {
                    intervention: a(),
                    criteria: vec![CriterionId::Inclusion, CriterionId::Feasibility],
                },
                "a stays first whatever the weight of any one of inclusion and feasibility.",
            ),
            (
                Remark::Drops { intervention: a(), from: 1, to: 3, leaf: cost(), becomes: word("4") },
                "a drops from rank 1 to 3 if the answer to \"How severe is transaction cost?\" is 4.",
            ),
            (
                Remark::Overtakes {
                    ahead: a(),
                    behind: b(),
                    change: Change::Judgement {
                        leaf: Leaf { unknown: false, ..leaf(Gap::Serves, Some("b")) },
                        taken: number(700.0),
                        becomes: number(1_808.4),
                        chance: 0.18,
                    },
                },
                "b comes ahead of a if the answer to \"How many enterprises does it serve directly?\" of b is 1,808 instead of 700 (chance 18%).",
            ),
            (
                Remark::Overtakes {
                    ahead: a(),
                    behind: b(),
                    change: Change::Judgement {
                        leaf: leaf(Gap::Will, Some("b")),
                        taken: number(0.5),
                        becomes: word("yes"),
                        chance: 1.0 / 3.0,
                    },
                },
                "b comes ahead of a if the answer to \"Does the partner want it?\" of b is yes (chance 33%).",
            ),
            (
                Remark::Overtakes {
                    ahead: a(),
                    behind: b(),
                    change: Change::Weight { criterion: CriterionId::Leverage, now: 0.15, becomes: 0.23 },
                },
                "b comes ahead of a once the weight of leverage is above 23% (now 15%).",
            ),
            (
                Remark::AskNext { leaf: leaf(Gap::Will, Some("a")), moves: 2.4, changes_first: 0.4 },
                "Ask next: \"Does the partner want it?\" of a. The answer is expected to turn 2.4 pairs round, and changes who is first with a chance of 40%.",
            ),
            (
                Remark::MethodDiffers { method: Method::WeakestLink, first: a(), rank_by_total: 5 },
                "By the weakest link a would be first; by its total it is number 5.",
            ),
            (
                Remark::MethodDiffers { method: Method::PrometheeTwo, first: a(), rank_by_total: 2 },
                "By outranking in pairs (PROMETHEE II) a would be first; by its total it is number 2.",
            ),
            (
                Remark::MethodsAgree { intervention: a() },
                "By its weakest link and by outranking in pairs a is first as well.",
            ),
        ];
        for (it, sentence) in cases {
            assert_eq!(remark(&it, &knowledge), sentence);
        }
    }

    #[test]
    fn statements_about_weights_are_sentences() {
        use CriterionId::{Leverage, Relief};
        let cases = [
            (Said::Before { criterion: Relief, other: Leverage }, "relief counts at least as much as leverage"),
            (Said::Equal { criterion: Relief, other: Leverage }, "relief counts as much as leverage"),
            (
                Said::Points { criterion: Relief, points: (100.0, 100.0), other: Leverage, other_points: (30.0, 50.0) },
                "relief has 100 points and leverage has 30 to 50",
            ),
            (Said::Range { criterion: Relief, low: 0.2, high: 0.4 }, "relief is 20% to 40% of the whole"),
            (
                Said::Ratio { criterion: Relief, other: Leverage, low: 2.0, high: None },
                "relief counts at least 2 times as much as leverage",
            ),
        ];
        for (it, sentence) in cases {
            assert_eq!(said(&it), sentence);
        }
    }
}
