//! The six principles of MSME Cambodia: kept, half kept or broken, as said, or as the design shows.

use serde::Serialize;

use super::check::Check;
use super::look::{Look, Say, name};
use crate::knowledge::scales::QUESTIONS;
use crate::knowledge::{Group, Knowledge};
use crate::lessons::Lessons;
use crate::problem::Pointer;
use crate::programme::{Answer, Intervention, InterventionId, Programme};
use crate::value::Scored;

pub(super) const CHECKS: &[Check] = &[
    Check::each("principle-market-first", |look, it, say| broken(look, it, "market-first", say)),
    Check::each("principle-light-subsidy", |look, it, say| broken(look, it, "light-subsidy", say)),
    Check::each("principle-simple-design", |look, it, say| broken(look, it, "simple-design", say))
        .limits(&["few", "many"]),
    Check::each("principle-affordable", |look, it, say| broken(look, it, "affordable", say)),
    Check::each("principle-broad-benefit", |look, it, say| broken(look, it, "broad-benefit", say)),
    Check::each("principle-lasting-growth", |look, it, say| broken(look, it, "lasting-growth", say)),
    Check::each("principle-claimed", claimed),
];

/// The most approaches of one intervention that still count as a simple design, and as a middling one.
/// The numbers stand in the rule `principle-simple-design`.
const SIMPLE: &str = "principle-simple-design";

/// How far an intervention keeps a principle.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Verdict {
    /// It keeps it.
    Pass,
    /// It keeps it in part.
    Partly,
    /// It breaks it.
    Fail,
    /// It breaks it, and the designer has set that aside with a reason.
    Overridden,
    /// Nobody knows yet.
    Unknown,
}

/// Whether an intervention keeps a principle.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The principle.
    pub principle: String,
    /// How far.
    pub verdict: Verdict,
    /// Whether the document says so; otherwise the design shows it.
    pub stated: bool,
}

/// How far an intervention keeps each principle, in the order of the source.
pub(super) fn kept(
    knowledge: &Knowledge,
    lessons: &Lessons,
    programme: &Programme,
    scored: &Scored<'_>,
    id: InterventionId,
    it: &Intervention,
) -> Vec<Kept> {
    let aside = |principle: &str| {
        let rule = format!("principle-{principle}");
        programme.overrides.iter().any(|over| over.rule == rule && over.intervention.as_deref() == Some(&it.id))
    };
    let each = |principle: &String| {
        let held = lessons.rule(&format!("principle-{principle}"))?;
        let look = Look { knowledge, lessons, programme, scored, held, id: Some(id) };
        let (answer, stated) = answer(&look, it, principle);
        let verdict = match answer {
            Answer::Yes => Verdict::Pass,
            Answer::Unknown => Verdict::Unknown,
            _ if aside(principle) => Verdict::Overridden,
            Answer::Partly => Verdict::Partly,
            Answer::No => Verdict::Fail,
        };
        Some(Kept { principle: principle.clone(), verdict, stated })
    };
    knowledge.vocabulary("principle").iter().filter_map(each).collect()
}

/// Whether it keeps a principle, and whether the document says so: of itself first, then of the whole.
fn answer(look: &Look<'_>, it: &Intervention, principle: &str) -> (Answer, bool) {
    let said = [it.principles.get(principle), look.programme.design.principles.get(principle)];
    match said.into_iter().find(|answer| *answer != Answer::Unknown) {
        Some(answer) => (answer, true),
        None => (shown(look, it, principle), false),
    }
}

/// Whether the design shows that it keeps a principle.
fn shown(look: &Look<'_>, it: &Intervention, principle: &str) -> Answer {
    match principle {
        "market-first" => market_first(look, it),
        "light-subsidy" => light_subsidy(look, it),
        "simple-design" => simple(look, it),
        "affordable" => worst(of_functions(it, "payer")),
        "lasting-growth" => worst(of_functions(it, "capability")),
        _ => Answer::Unknown,
    }
}

/// The answers to a question about each function.
fn of_functions<'i>(it: &'i Intervention, question: &str) -> impl Iterator<Item = Answer> + 'i {
    let place = QUESTIONS.iter().position(|known| *known == question);
    it.functions
        .iter()
        .map(move |function| place.and_then(|place| function.answers.get(place)).copied().unwrap_or_default())
}

/// At least half of its effort works with firms.
fn market_first(look: &Look<'_>, it: &Intervention) -> Answer {
    let all: f64 = it.approaches.iter().map(|(_, emphasis)| emphasis).sum();
    let of_firms = it.approaches.iter().filter(|(id, _)| matches!(look.knowledge.approach(*id).group, Group::Market));
    let firms: f64 = of_firms.map(|(_, emphasis)| emphasis).sum();
    match firms {
        0.0 => Answer::Unknown,
        firms if firms >= 0.5 * all => Answer::Yes,
        _ => Answer::Partly,
    }
}

/// It facilitates and does not take part.
fn light_subsidy(look: &Look<'_>, it: &Intervention) -> Answer {
    match (look.role(it), look.subsidy(it)) {
        (Some("deliver"), _) | (_, Some("inputs")) => Answer::No,
        (Some("convene" | "broker"), Some("none" | "risk-buy-down")) => Answer::Yes,
        (None, _) | (_, None) => Answer::Unknown,
        _ => Answer::Partly,
    }
}

/// Few approaches at once.
fn simple(look: &Look<'_>, it: &Intervention) -> Answer {
    let limit = |name: &str| look.lessons.rule(SIMPLE).map_or(f64::INFINITY, |held| held.limit(name));
    match it.approaches.len() as f64 {
        count if count > limit("many") => Answer::No,
        count if count > limit("few") => Answer::Partly,
        _ => Answer::Yes,
    }
}

/// The worst of some answers; unknown if there is none, or one is unknown and none is no.
fn worst(answers: impl Iterator<Item = Answer>) -> Answer {
    let rank = |answer: &Answer| match answer {
        Answer::No => 0,
        Answer::Unknown => 1,
        Answer::Partly => 2,
        Answer::Yes => 3,
    };
    answers.min_by_key(rank).unwrap_or_default()
}

/// Where a principle is answered, or would be.
fn place(look: &Look<'_>, it: &Intervention, principle: &str) -> Pointer {
    let of_all = look.programme.design.principles.get(principle) != Answer::Unknown;
    if it.principles.get(principle) == Answer::Unknown && of_all {
        look.design("principles").field(principle)
    } else {
        look.at("principles").field(principle)
    }
}

fn broken(look: &Look<'_>, it: &Intervention, principle: &str, say: &mut Say) {
    let at = place(look, it, principle);
    match answer(look, it, principle).0 {
        Answer::Unknown => say.open(at),
        Answer::No => say.found(at),
        Answer::Partly => say.half(at, []),
        Answer::Yes => {}
    }
}

/// The document says that a principle is kept, and the design shows that it is not.
fn claimed(look: &Look<'_>, it: &Intervention, say: &mut Say) {
    for principle in look.knowledge.vocabulary("principle") {
        let (answer, stated) = answer(look, it, principle);
        if stated && answer == Answer::Yes && shown(look, it, principle) == Answer::No {
            say.with(place(look, it, principle), [("principle", name(principle))]);
        }
    }
}
