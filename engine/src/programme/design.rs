//! What a programme says for its review, checked: answers by name, which no score reads.

use super::read::{answer, estimate, level};
use crate::document::wire::{self, Answered, Entries, Id, Level};
use crate::document::{Agreement, Answer, Checked, PolicyState};
use crate::quantity::Estimate;

/// Answers by question. A question that is not there is unknown.
#[derive(Clone, Debug, Default)]
pub struct Answers(Vec<(String, Answer)>);

impl Answers {
    /// The answer to a question.
    pub fn get(&self, question: &str) -> Answer {
        self.0.iter().find(|(name, _)| name == question).map_or(Answer::Unknown, |(_, answer)| *answer)
    }

    /// The questions that were answered, with the answers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Answer)> {
        self.0.iter().map(|(name, answer)| (name.as_str(), *answer))
    }
}

/// Levels from 0 to 4 by name. What is not there is unknown.
#[derive(Clone, Debug, Default)]
pub struct Levels(Vec<(String, Option<u8>)>);

impl Levels {
    /// The level of a name.
    pub fn get(&self, name: &str) -> Option<u8> {
        self.0.iter().find(|(it, _)| it == name).and_then(|(_, level)| *level)
    }

    /// The levels that are known, with their names.
    pub fn known(&self) -> impl Iterator<Item = (&str, u8)> {
        self.0.iter().filter_map(|(name, level)| Some((name.as_str(), (*level)?)))
    }
}

/// What is said of a design as a whole.
#[derive(Clone, Debug, Default)]
pub struct Design {
    /// The parts of the vision that are written down.
    pub vision: Vec<String>,
    /// In what state each level of policy is.
    pub(crate) policy: Vec<(String, PolicyState)>,
    /// What small firms have going for them.
    pub opportunities: Answers,
    /// What threatens them.
    pub threats: Levels,
    /// What they need.
    pub needs: Levels,
    /// How ready the programme is.
    pub readiness: Levels,
    /// Whether what surrounds the chain has been thought of.
    pub screen: Answers,
    /// What women do, and what they get.
    pub women: Answers,
    /// Whether every intervention keeps a principle.
    pub principles: Answers,
    /// Answers to the other questions.
    pub answers: Answers,
}

impl Design {
    /// In what state a level of policy is.
    pub fn policy(&self, level: &str) -> PolicyState {
        self.policy.iter().find(|(name, _)| name == level).map_or(PolicyState::Unknown, |(_, state)| *state)
    }
}

/// What else is said of the partner.
#[derive(Clone, Debug, Default)]
pub struct Partner {
    /// What kind of actor.
    pub kind: Option<String>,
    /// Does it gain?
    pub incentive: Answer,
    /// Does it have the means?
    pub capability: Answer,
    /// Does it know?
    pub awareness: Answer,
    /// Does it already try new ways?
    pub disruptor: Answer,
}

/// The deal with a partner.
#[derive(Clone, Debug)]
pub struct Deal {
    /// How many things are offered.
    pub offers: usize,
    /// The partner's share of the cost in each period; `None` where nobody has said.
    pub partner_share: Vec<Option<Estimate>>,
    /// Why the programme carries more than half.
    pub share_reason: Option<String>,
    /// How many steps it pays against; `None` if nobody has said.
    pub milestones: Option<usize>,
    /// Does the partner spend first?
    pub partner_pays_first: Answer,
    /// For how many months it is exclusive.
    pub exclusive_months: Option<f64>,
    /// In what form it is agreed.
    pub agreement: Option<Agreement>,
    /// Does it say who arbitrates?
    pub arbitration: Answer,
    /// What was looked into.
    pub due_diligence: Vec<(String, Checked)>,
    /// Whether the partner would have done it anyway.
    pub additionality: Answers,
}

/// The upgrading an intervention brings about.
#[derive(Clone, Debug)]
pub struct Upgrading {
    /// Its steps, in order.
    pub steps: Vec<String>,
    /// Whether it is good upgrading.
    pub tests: Answers,
    /// Does it need the leave of the buyer?
    pub needs_buyers_leave: Answer,
}

/// A finding that is set aside.
#[derive(Clone, Debug)]
pub struct Override {
    /// The rule.
    pub rule: String,
    /// The intervention; none for the programme as a whole.
    pub intervention: Option<String>,
    /// The one place; none for each.
    pub at: Option<String>,
    /// Why.
    pub reason: String,
    /// Who says so.
    pub author: String,
    /// When, as YYYY-MM-DD.
    pub date: String,
}

/// Something that was decided.
#[derive(Clone, Debug)]
pub struct Decision {
    /// When, as YYYY-MM-DD.
    pub date: String,
    /// Who decided it.
    pub author: String,
    /// What.
    pub what: String,
    /// Why.
    pub why: String,
    /// Where in the document it shows, as a JSON pointer.
    pub at: Option<String>,
}

pub(super) fn answers(entries: &Entries<Answered>) -> Answers {
    Answers(entries.iter().map(|(name, said)| (name.clone(), answer(Some(said)))).collect())
}

fn levels(entries: &Entries<Level>) -> Levels {
    Levels(entries.iter().map(|(name, said)| (name.clone(), level(Some(*said)))).collect())
}

pub(super) fn design(item: &wire::Design) -> Design {
    let said = item.vision.iter().filter(|(_, text)| !text.trim().is_empty());
    Design {
        vision: said.map(|(part, _)| part.clone()).collect(),
        policy: item.policy.0.clone(),
        opportunities: answers(&item.opportunities),
        threats: levels(&item.threats),
        needs: levels(&item.needs),
        readiness: levels(&item.readiness),
        screen: answers(&item.screen),
        women: answers(&item.women),
        principles: answers(&item.principles),
        answers: answers(&item.answers),
    }
}

pub(super) fn partner(item: &wire::Partner) -> Partner {
    Partner {
        kind: item.kind.clone(),
        incentive: item.incentive,
        capability: item.capability,
        awareness: item.awareness,
        disruptor: item.disruptor,
    }
}

pub(super) fn deal(item: &wire::Deal, periods: &[Id]) -> Deal {
    Deal {
        offers: item.offer.len(),
        partner_share: periods.iter().map(|period| item.partner_share.get(&period.0).map(estimate)).collect(),
        share_reason: item.share_reason.clone(),
        milestones: item.milestones.as_ref().map(Vec::len),
        partner_pays_first: answer(item.partner_pays_first.as_ref()),
        exclusive_months: item.exclusive_months,
        agreement: item.agreement,
        arbitration: answer(item.arbitration.as_ref()),
        due_diligence: item.due_diligence.0.clone(),
        additionality: answers(&item.additionality),
    }
}

pub(super) fn upgrading(item: &wire::Upgrading) -> Upgrading {
    Upgrading {
        steps: item.steps.clone(),
        tests: answers(&item.tests),
        needs_buyers_leave: answer(item.needs_buyers_leave.as_ref()),
    }
}

pub(super) fn set_aside(item: &wire::Override) -> Override {
    Override {
        rule: item.rule.0.clone(),
        intervention: item.intervention.as_ref().map(|id| id.0.clone()),
        at: item.at.clone(),
        reason: item.reason.clone(),
        author: item.author.clone(),
        date: item.date.clone(),
    }
}

pub(super) fn decision(item: &wire::Decision) -> Decision {
    Decision {
        date: item.date.clone(),
        author: item.author.clone(),
        what: item.what.clone(),
        why: item.why.clone(),
        at: item.at.clone(),
    }
}
