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
        Change::Judgement { leaf, taken, becomes, chance } => format!(
            "{behind} comes ahead of {ahead} if the answer to {} is {} instead of {} (chance {}).",
            question(leaf, knowledge),
            outcome(becomes),
            outcome(taken),
            percent(*chance)
        ),
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
