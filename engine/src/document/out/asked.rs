//! From something that has to be judged to its name as it goes out, and from a number to the answer it stands for.

use super::doubt::{Leaf, Outcome};
use super::ranking::Gap;
use crate::explain;
use crate::knowledge::Knowledge;
use crate::knowledge::scales::{Answers, QUESTIONS, Word};
use crate::model::{self, Key, Part};
use crate::programme::{Intervention, Programme};

/// What is asked, by the names that documents use.
pub(super) fn asked(
    knowledge: &Knowledge,
    programme: &Programme,
    intervention: Option<&Intervention>,
    gap: explain::Gap,
) -> Gap {
    use explain::Gap as Typed;
    let constraint = |id| knowledge.constraint(id).id.clone();
    let actor = |place: usize| {
        let actors = intervention.and_then(|it| it.leverage.as_ref());
        actors.and_then(|actors| actors.get(place)).map(|actor| actor.name.clone()).unwrap_or_default()
    };
    match gap {
        Typed::Severity(id) => Gap::Severity { constraint: constraint(id) },
        Typed::Feasibility(id) => Gap::Feasibility { constraint: constraint(id) },
        Typed::Context(statement) => Gap::Context { statement },
        Typed::Target => Gap::Target,
        Typed::Serves => Gap::Serves,
        Typed::Condition(id) => Gap::Condition { condition: knowledge.condition(id).id.clone() },
        Typed::Cost => Gap::Cost,
        Typed::ProgrammeShare(place) => {
            Gap::ProgrammeShare { period: programme.periods.get(place).cloned().unwrap_or_default() }
        }
        Typed::Role => Gap::Role,
        Typed::Subsidy => Gap::Subsidy,
        Typed::Shield(place) => {
            let flag = knowledge.scales().intensity.flag.get(place);
            Gap::Shield { flag: flag.map(|flag| flag.id.clone()).unwrap_or_default() }
        }
        Typed::Functions => Gap::Functions,
        Typed::Lasting(function, question) => Gap::Lasting {
            function: intervention
                .and_then(|it| it.functions.get(function))
                .map(|function| function.name.clone())
                .unwrap_or_default(),
            question: QUESTIONS.get(question).copied().unwrap_or_default().to_owned(),
        },
        Typed::LeverageActors => Gap::LeverageActors,
        Typed::Reach(place) => Gap::Reach { actor: actor(place) },
        Typed::Influence(place) => Gap::Influence { actor: actor(place) },
        Typed::Will => Gap::Will,
        Typed::Skill => Gap::Skill,
        Typed::Doable => Gap::Doable,
        Typed::Inclusion => Gap::Inclusion,
    }
}

/// A leaf of the model by the names that documents use.
pub(crate) fn leaf(knowledge: &Knowledge, programme: &Programme, leaf: &model::Leaf) -> Leaf {
    use explain::Gap as Typed;
    let item = leaf.key.intervention().map(|id| programme.intervention(id));
    let of = |judged: Gap| Leaf { intervention: item.map(|item| item.id.clone()), judged, unknown: leaf.unknown };
    let typed = match leaf.key {
        Key::Severity(id) => Typed::Severity(id),
        Key::Feasibility(id) => Typed::Feasibility(id),
        Key::Context(gate) => Typed::Context(gate),
        Key::Target => Typed::Target,
        Key::Strength(place) => {
            let numbers = knowledge
                .cells()
                .get(place)
                .map(|cell| (knowledge.approach(cell.approach).number, knowledge.constraint(cell.constraint).number));
            let (approach, constraint) = numbers.unwrap_or_default();
            return of(Gap::Strength { approach, constraint });
        }
        Key::Of(_, part) => match part {
            Part::Coverage => return of(Gap::Coverage),
            Part::Leverage => return of(Gap::Leverage),
            Part::Serves => Typed::Serves,
            Part::Condition(id) => Typed::Condition(id),
            Part::Cost(_) => Typed::Cost,
            Part::Share(place) => Typed::ProgrammeShare(place),
            Part::Role => Typed::Role,
            Part::Subsidy => Typed::Subsidy,
            Part::Shield(place) => Typed::Shield(place),
            Part::Lasting(..) if item.is_some_and(|item| item.functions.is_empty()) => Typed::Functions,
            Part::Lasting(function, question) => Typed::Lasting(function, question),
            Part::Reach(place) => Typed::Reach(place),
            Part::Influence(place) => Typed::Influence(place),
            Part::Will => Typed::Will,
            Part::Skill => Typed::Skill,
            Part::Doable => Typed::Doable,
            Part::Inclusion => Typed::Inclusion,
        },
    };
    of(asked(knowledge, programme, item, typed))
}

/// A way a leaf may turn out, with the answer that its number stands for.
pub(crate) fn outcome(knowledge: &Knowledge, leaf: &model::Leaf, value: f64) -> Outcome {
    let scales = knowledge.scales();
    let top = scales.basics.levels.top.value();
    let level = |number: f64| (number.fract() == 0.0).then(|| format!("{number:.0}"));
    let of = |words: &[Word]| words.iter().find(|word| word.weight.value() == value).map(|word| word.id.clone());
    let word = match leaf.key {
        Key::Severity(_) | Key::Feasibility(_) => level(value),
        Key::Context(_) => yes_or_no(value),
        Key::Strength(_) => {
            let strengths = &scales.basics.strength;
            strengths.iter().find(|strength| strength.share.value() == value).map(|strength| strength.level.to_string())
        }
        Key::Target => None,
        Key::Of(_, part) => match part {
            Part::Condition(_) | Part::Shield(_) => yes_or_no(value),
            Part::Role => of(&scales.intensity.role),
            Part::Subsidy => of(&scales.intensity.subsidy),
            Part::Inclusion => of(&scales.criteria.inclusion),
            Part::Lasting(..) => answer(&scales.sustainability.answers, value),
            Part::Will | Part::Skill => answer(&scales.criteria.answers, value),
            Part::Doable => level(value * top),
            Part::Influence(_) => {
                let shares = &scales.leverage.influence;
                shares.iter().position(|influence| influence.share.value() == value).map(|level| level.to_string())
            }
            Part::Serves | Part::Coverage | Part::Cost(_) | Part::Share(_) | Part::Leverage | Part::Reach(_) => None,
        },
    };
    Outcome { value, word }
}

fn yes_or_no(value: f64) -> Option<String> {
    let word = if value == 1.0 {
        "yes"
    } else if value == 0.0 {
        "no"
    } else {
        return None;
    };
    Some(word.to_owned())
}

fn answer(answers: &Answers, value: f64) -> Option<String> {
    let words = [(&answers.yes, "yes"), (&answers.partly, "partly"), (&answers.no, "no")];
    words.iter().find(|(figure, _)| figure.value() == value).map(|(_, word)| (*word).to_owned())
}
