//! What a rule may look at, and how it says what it sees.

use serde::Serialize;

use crate::knowledge::{ConditionId, ConstraintId, Knowledge};
use crate::lessons::{Held, Lessons};
use crate::map::{Asks, MapAnswer, SINGLE_BUYER};
use crate::problem::Pointer;
use crate::programme::{Answer, Intervention, InterventionId, Programme};
use crate::quantity::Estimate;
use crate::value::Scored;

/// A design under one rule.
pub(crate) struct Look<'a> {
    pub(super) knowledge: &'a Knowledge,
    pub(super) lessons: &'a Lessons,
    pub(super) programme: &'a Programme,
    pub(super) scored: &'a Scored<'a>,
    pub(super) held: &'a Held,
    /// The intervention that is looked at, if the rule looks at each.
    pub(super) id: Option<InterventionId>,
}

impl Look<'_> {
    /// The number from which on the rule is broken.
    pub(super) fn limit(&self, name: &str) -> f64 {
        self.held.limit(name)
    }

    /// A field of the intervention that is looked at, or of the document where the rule looks at the whole.
    pub(super) fn at(&self, field: &str) -> Pointer {
        match self.id {
            Some(id) => Pointer::root().field("interventions").item(id.0).field(field),
            None => Pointer::root().field(field),
        }
    }

    /// A field of the deal with the partner.
    pub(super) fn deal(&self, field: &str) -> Pointer {
        self.at("deal").field(field)
    }

    /// A field of the design as a whole.
    pub(super) fn design(&self, field: &str) -> Pointer {
        Pointer::root().field("design").field(field)
    }

    /// Where the document speaks of a constraint.
    pub(super) fn diagnosis(&self, constraint: ConstraintId) -> Pointer {
        let list = Pointer::root().field("diagnosis");
        self.programme.diagnosis[constraint].place.map_or(list.clone(), |place| list.item(place))
    }

    /// The answer to a question about the programme.
    pub(super) fn said(&self, question: &str) -> Answer {
        self.programme.design.answers.get(question)
    }

    /// Whether an intervention uses an approach.
    pub(super) fn uses(&self, it: &Intervention, approach: &str) -> bool {
        it.approaches.iter().any(|(id, _)| self.knowledge.approach(*id).id == approach)
    }

    /// Whether any intervention uses an approach.
    pub(super) fn any_uses(&self, approach: &str) -> bool {
        self.programme.interventions.iter().any(|it| self.uses(it, approach))
    }

    /// Whether an intervention shields in this way.
    pub(super) fn shield(&self, it: &Intervention, flag: &str) -> Answer {
        let place = self.knowledge.scales().intensity.flag.iter().position(|known| known.id == flag);
        place.and_then(|place| it.shields.get(place)).copied().unwrap_or_default()
    }

    /// The part that the programme plays, by its key.
    pub(super) fn role(&self, it: &Intervention) -> Option<&str> {
        self.knowledge.scales().intensity.role.get(it.role?).map(|role| role.id.as_str())
    }

    /// What the programme's money pays for, by its key.
    pub(super) fn subsidy(&self, it: &Intervention) -> Option<&str> {
        self.knowledge.scales().intensity.subsidy.get(it.subsidy?).map(|subsidy| subsidy.id.as_str())
    }

    /// The answer to a condition of the matrix, and of whom it is read if nobody gave it and the map does.
    pub(super) fn condition<'i>(&self, it: &'i Intervention, condition: &str) -> (Answer, Option<&'i MapAnswer>) {
        self.knowledge.condition_id(condition).map_or((Answer::Unknown, None), |id| it.settled(id))
    }

    /// Whether any cell of the intervention that is looked at depends on a condition.
    pub(super) fn depends_on(&self, condition: ConditionId) -> bool {
        let parts = self.id.map(|id| &self.scored.score(id).effect.parts);
        parts.is_some_and(|parts| parts.iter().any(|part| part.cell.condition == Some(condition)))
    }

    /// The answer to a question about an intervention, likewise.
    pub(super) fn asked<'i>(&self, it: &'i Intervention, question: &str) -> (Answer, Option<&'i MapAnswer>) {
        let said = it.answers.get(question);
        let read = if question == SINGLE_BUYER { it.map_answer(Asks::Review(SINGLE_BUYER)) } else { None };
        match (said, read) {
            (Answer::Unknown, Some(read)) => (read.answer, Some(read)),
            _ => (said, None),
        }
    }

    /// The periods in which it costs anything, with the programme's share of the cost.
    pub(super) fn shares(&self, it: &Intervention) -> Vec<(String, Option<Estimate>)> {
        let periods = self.programme.periods.iter().zip(&it.cost).zip(&it.programme_share);
        let paid = periods.filter(|((_, cost), _)| cost.high > 0.0);
        paid.map(|((period, _), share)| (period.clone(), *share)).collect()
    }

    /// What it costs the programme, as a share of what all interventions cost it.
    pub(super) fn part_of_money(&self, it: &Intervention) -> f64 {
        let cost = |it: &Intervention| it.programme_cost().iter().map(|cost| cost.value).sum::<f64>();
        let all: f64 = self.programme.interventions.iter().map(cost).sum();
        if all > 0.0 { cost(it) / all } else { 0.0 }
    }
}

/// A number or a word that explains a finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Fact {
    /// What the rule calls it.
    pub name: &'static str,
    /// What it is.
    pub is: FactValue,
}

/// What a fact is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum FactValue {
    /// A share of a whole, 0 to 1.
    Share(f64),
    /// A number of things.
    Count(f64),
    /// A name of the document or of the knowledge.
    Name(String),
}

/// What a rule has seen.
#[derive(Default)]
pub(crate) struct Say {
    pub(super) found: Vec<Seen>,
    pub(super) open: Vec<Pointer>,
}

/// A place at which a rule is broken.
pub(super) struct Seen {
    pub(super) at: Pointer,
    pub(super) partly: bool,
    pub(super) facts: Vec<Fact>,
    pub(super) read: Option<MapAnswer>,
}

impl Say {
    /// The rule is broken here.
    pub(super) fn found(&mut self, at: Pointer) {
        self.with(at, []);
    }

    /// The rule is broken here, and this explains it.
    pub(super) fn with<const N: usize>(&mut self, at: Pointer, facts: [(&'static str, FactValue); N]) {
        let facts = facts.into_iter().map(|(name, is)| Fact { name, is }).collect();
        self.found.push(Seen { at, partly: false, facts, read: None });
    }

    /// The rule is half broken here: worth a note.
    pub(super) fn half<const N: usize>(&mut self, at: Pointer, facts: [(&'static str, FactValue); N]) {
        self.with(at, facts);
        self.found.iter_mut().next_back().into_iter().for_each(|seen| seen.partly = true);
    }

    /// Nobody has said what the rule needs to know.
    pub(super) fn open(&mut self, at: Pointer) {
        self.open.push(at);
    }

    /// The rule is broken by these answers, and open if there is none.
    pub(super) fn by(&mut self, answer: Answer, broken: &[Answer], at: Pointer) {
        match answer {
            Answer::Unknown => self.open(at),
            answer if broken.contains(&answer) => self.found(at),
            _ => {}
        }
    }

    /// As [`Say::by`], for an answer that may be the map's; half an answer of the map breaks a rule by half.
    pub(super) fn by_read(&mut self, (answer, read): (Answer, Option<&MapAnswer>), broken: &[Answer], at: Pointer) {
        if read.is_some() && answer == Answer::Partly && !broken.is_empty() {
            self.half(at, []);
        } else {
            self.by(answer, broken, at);
        }
        self.read_from(read);
    }

    /// What was just found was read from the map.
    pub(super) fn read_from(&mut self, read: Option<&MapAnswer>) {
        if let (Some(seen), Some(read)) = (self.found.last_mut(), read) {
            seen.read = Some(read.clone());
        }
    }
}

/// A name as a fact.
pub(super) fn name(text: &str) -> FactValue {
    FactValue::Name(text.to_owned())
}
