//! Sentences for people, made from the identifiers and numbers of the engine.

mod remark;

use leverpoint::Knowledge;
use leverpoint::document::out::{Gap, Mend, Proof, ReadOnMap, Repair, Requirement};
use leverpoint::effect::Because;
use leverpoint::knowledge::Gate;

pub use remark::{change_sentence, outcome, question, remark, said};

/// An amount of money, with thousands apart and the currency after it.
pub fn money(amount: f64, currency: Option<&str>) -> String {
    let whole = format!("{:.0}", amount.abs());
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let sign = if amount < 0.0 && whole != "0" { "-" } else { "" };
    format!("{sign}{grouped}{}", currency.map(|currency| format!(" {currency}")).unwrap_or_default())
}

/// How many, as an expectation: with one decimal where there are few.
pub fn count(number: f64) -> String {
    if number != 0.0 && number.abs() < 9.95 && number.fract() != 0.0 {
        format!("{number:.1}")
    } else {
        money(number, None)
    }
}

/// A number from 0 to 1 as points of 100.
pub fn points(value: f64) -> String {
    let text = format!("{:.1}", value * 100.0);
    if text == "-0.0" { "0.0".to_owned() } else { text }
}

/// A share as a percentage.
pub fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}

/// A list of words with `and` before the last.
pub fn list(words: &[String]) -> String {
    match words.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// A requirement of a plan, as something that can be kept or broken.
pub fn requirement(requirement: &Requirement, knowledge: &Knowledge) -> String {
    match requirement {
        Requirement::Budget => "the total budget".to_owned(),
        Requirement::PeriodBudget { period } => format!("the budget of {period}"),
        Requirement::HeavyShare => "the share that heavy interventions may take".to_owned(),
        Requirement::MinRelief { constraint } => {
            format!("the least relief of {}", short(knowledge, constraint))
        }
        Requirement::MaxHarm { constraint } => {
            format!("the most harm to {}", short(knowledge, constraint))
        }
        Requirement::MustFund { intervention } => format!("{intervention} must be funded"),
        Requirement::MustNotFund { intervention } => format!("{intervention} must not be funded"),
        Requirement::Requires { intervention, other } => format!("{intervention} requires {other}"),
        Requirement::NeedsBeside { intervention, approach } => {
            format!("{intervention} uses {approach}, which needs one of approaches 1 to 4 beside it")
        }
        Requirement::Excludes { intervention, other } => format!("{intervention} excludes {other}"),
        Requirement::PartnerMoney => "what partners can pay".to_owned(),
        Requirement::ShareOnlyFalls { intervention } => {
            format!("the programme's share only falls, and that of {intervention} rises")
        }
        Requirement::LeastInclusion => "the least inclusion".to_owned(),
        Requirement::LeveragePoints => "the least number of leverage points".to_owned(),
        Requirement::RequiresAny { intervention } => format!("{intervention} requires one of those it names"),
        Requirement::After { intervention, other } => format!("{intervention} starts after {other}"),
        Requirement::Once { intervention } => format!("{intervention} is done in one way at most"),
        Requirement::Group { group } => {
            format!("only so many of {}", list(&group.split(' ').map(str::to_owned).collect::<Vec<_>>()))
        }
        Requirement::Cover { cover } => format!("the least of cover {cover}"),
    }
}

/// What one requirement must become so that a plan exists.
pub fn repair(repair: &Repair, knowledge: &Knowledge) -> String {
    let name = requirement(&repair.requirement, knowledge);
    // Rounded so that what is told is enough; the noise of the last digits is nothing.
    let up = |it: f64| (it * 10_000.0 - NOISE).ceil() / 100.0;
    let down = |it: f64| (it * 10_000.0 + NOISE).floor() / 100.0;
    let percent = |it: f64| format!("{:.2}%", it + 0.0);
    let amount = |it: f64| match repair.requirement {
        Requirement::Budget | Requirement::PeriodBudget { .. } | Requirement::PartnerMoney => money(it.ceil(), None),
        Requirement::HeavyShare | Requirement::MaxHarm { .. } => percent(up(it)),
        Requirement::MinRelief { .. } => percent(down(it)),
        _ => format!("{it:.0}"),
    };
    match repair.mend {
        Mend::Move { from, to, within } => {
            let cut = if within > 0.0 { "; a little less may do" } else { "" };
            format!("{name}: {} instead of {}{cut}", amount(to), amount(from))
        }
        Mend::Drop => format!("{name}: give it up"),
        Mend::NotEnough => format!("{name}: giving it up is not enough, since others clash besides"),
        Mend::Unknown => format!("{name}: the search stopped before this was clear"),
    }
}

/// Far less than a hundredth of a percent, and than what every plan may break a requirement by.
const NOISE: f64 = 1e-6;

/// The unit in which a requirement is loosened, and how many of the engine's units it stands for.
pub fn unit(requirement: &Requirement) -> (&'static str, f64) {
    match requirement {
        Requirement::Budget | Requirement::PeriodBudget { .. } | Requirement::PartnerMoney => {
            ("1,000 of money", 1000.0)
        }
        Requirement::Group { .. } | Requirement::Cover { .. } | Requirement::LeveragePoints => ("one", 1.0),
        _ => ("one point of 100", 1.0),
    }
}

/// Several requirements, as a list; the budgets of periods are put together.
pub fn requirements(all: &[Requirement], knowledge: &Knowledge) -> String {
    let mut periods = Vec::new();
    let mut parts = Vec::new();
    for one in all {
        match one {
            Requirement::PeriodBudget { period } => periods.push(period.clone()),
            other => parts.push(requirement(other, knowledge)),
        }
    }
    if !periods.is_empty() {
        let word = if periods.len() == 1 { "budget" } else { "budgets" };
        parts.insert(parts.len().min(1), format!("the {word} of {}", list(&periods)));
    }
    list(&parts)
}

/// How sure it is that no plan is better.
pub fn proof(proof: &Proof) -> String {
    match proof {
        Proof::Optimal { .. } => "proven: no plan is better".to_owned(),
        Proof::Gap { gap } => format!("not proven: a plan better by up to {} points may exist", points(*gap)),
    }
}

/// The same for a pool, whose values are in units of its own.
pub fn pool_proof(proof: &Proof) -> String {
    match proof {
        Proof::Optimal { .. } => "proven: no plan is better".to_owned(),
        Proof::Gap { gap } => format!("not proven: a plan better by up to {gap:.2} may exist"),
    }
}

/// The short name of a constraint, as it stands within a sentence.
pub fn short(knowledge: &Knowledge, key: &str) -> String {
    let name = knowledge.constraint_id(key).map_or(key, |id| knowledge.constraint(id).short.as_str());
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        // An abbreviation such as MSE stays as it is.
        (Some(_), Some(second)) if second.is_uppercase() => name.to_owned(),
        (Some(first), _) => first.to_lowercase().chain(name.chars().skip(1)).collect(),
        (None, _) => String::new(),
    }
}

/// Why a cell counts as far as it does.
pub fn because(because: Because, condition: Option<&str>) -> String {
    match (because, condition) {
        (Because::Unconditional, _) => "counts whole".to_owned(),
        (Because::Answered, Some(condition)) => format!("by the answer to `{condition}`"),
        (Because::Answered, None) => "by the answer given in the context".to_owned(),
        (Because::Map, Some(condition)) => format!("by the market map: nobody has answered `{condition}`"),
        (Because::Map, None) => "by the market map".to_owned(),
        (Because::Open, Some(condition)) => format!("open: `{condition}` is not answered"),
        (Because::Open, None) => "open: the context does not say whether there is a problem".to_owned(),
        (Because::NoProblem, _) => "does not count: the context says there is no problem to repair".to_owned(),
        (Because::AlreadyCounted, _) => {
            "not counted twice: it acts through constraints that are counted already".to_owned()
        }
        (Because::NothingBeside, _) => "does not count: none of the approaches it needs stands beside it".to_owned(),
    }
}

/// Of whom something was read from the market map.
pub fn on_map(read: &ReadOnMap) -> String {
    let names = |ids: &[String]| list(ids);
    format!("{} deal there with {}", names(&read.actors), names(&read.others))
}

/// Something that nobody has said yet, as a question.
pub fn gap(gap: &Gap, knowledge: &Knowledge) -> String {
    match gap {
        Gap::Severity { constraint } => format!("How severe is {}?", short(knowledge, constraint)),
        Gap::Feasibility { constraint } => format!("How feasible is it to address {}?", short(knowledge, constraint)),
        Gap::Context { statement: Gate::EnforcementProblem } => "Is the enforcement of rules a problem now?".to_owned(),
        Gap::Context { statement: Gate::PolicyProblem } => "Is national policy a problem now?".to_owned(),
        Gap::Target => "How many enterprises is the programme for?".to_owned(),
        Gap::Serves => "How many enterprises does it serve directly?".to_owned(),
        Gap::Condition { condition } => match knowledge.condition_id(condition) {
            Some(id) => knowledge.condition(id).question.clone(),
            None => condition.clone(),
        },
        Gap::Cost => "What does it cost?".to_owned(),
        Gap::ProgrammeShare { period } => {
            format!("What share of the cost does the programme carry in {period}?")
        }
        Gap::Role => "What part does the programme play in the transaction?".to_owned(),
        Gap::Subsidy => "What does the programme's money pay for?".to_owned(),
        Gap::Shield { flag } => format!("Shielding: the programme {}. Is that so?", flag_name(knowledge, flag)),
        Gap::Functions => "Which functions does it touch, and who does and pays after exit?".to_owned(),
        Gap::Lasting { function, question } => {
            format!("{} ({function})", question_name(knowledge, question))
        }
        Gap::LeverageActors => "Through which actors does change spread?".to_owned(),
        Gap::Coverage => "How many of the target enterprises does it serve directly?".to_owned(),
        Gap::Leverage => "How many enterprises does it reach through others for each one served?".to_owned(),
        Gap::Reach { actor } => format!("How many enterprises are in touch with {actor}?"),
        Gap::Influence { actor } => format!("How much do others follow {actor}?"),
        Gap::Will => "Does the partner want it?".to_owned(),
        Gap::Skill => "Is the partner able?".to_owned(),
        Gap::Doable => "How feasible is it here?".to_owned(),
        Gap::Inclusion => "What does it do for women and for the poorest?".to_owned(),
        Gap::Strength { approach, constraint } => {
            format!(
                "How strongly does approach {approach} act on constraint {constraint}? The source's readers differ."
            )
        }
    }
}

/// The same, where it is asked of several interventions at once: without the name of a function, an actor or a period.
pub fn gap_of_several(of: &Gap, knowledge: &Knowledge) -> String {
    match of {
        Gap::ProgrammeShare { .. } => "What share of the cost does the programme carry?".to_owned(),
        Gap::Lasting { question, .. } => question_name(knowledge, question),
        Gap::Reach { .. } => "How many enterprises are in touch with the actor?".to_owned(),
        Gap::Influence { .. } => "How much do others follow the actor?".to_owned(),
        other => gap(other, knowledge),
    }
}

/// What the programme does when it shields in this way.
pub fn flag_name(knowledge: &Knowledge, key: &str) -> String {
    let flags = &knowledge.scales().intensity.flag;
    flags.iter().find(|flag| flag.id == key).map_or_else(|| key.to_owned(), |flag| flag.name.clone())
}

fn question_name(knowledge: &Knowledge, key: &str) -> String {
    let questions = &knowledge.scales().sustainability.question;
    questions
        .iter()
        .find(|question| question.id == key)
        .map_or_else(|| key.to_owned(), |question| question.name.clone())
}

/// Names, the first few of them and how many more there are.
pub fn some(names: &[&str], most: usize) -> String {
    let shown = if names.len() <= most + 1 { names.len() } else { most };
    let mut words: Vec<String> = names.iter().take(shown).map(|name| (*name).to_owned()).collect();
    if shown < names.len() {
        words.push(format!("{} more", names.len() - shown));
    }
    list(&words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_grouped() {
        assert_eq!(money(1_234_567.4, Some("USD")), "1,234,567 USD");
        assert_eq!(money(999.0, None), "999");
        assert_eq!(money(-0.2, None), "0");
    }

    #[test]
    fn lists_end_in_and() {
        let words: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        assert_eq!(list(&words), "a, b and c");
        assert_eq!(some(&["a", "b", "c"], 2), "a, b and c");
        assert_eq!(some(&["a", "b", "c", "d"], 2), "a, b and 2 more");
    }
}
