//! From cells, emphasis and conditions to relief and harm, term by term (method, section 3).

use serde::Serialize;

use crate::knowledge::{ApproachId, Cell, ConstraintId, Direction, Gate, Knowledge, Tag};
use crate::math;
use crate::order;
use crate::programme::{Answer, Intervention, Programme};
use crate::quantity::{Estimate, Quantity, combined};

/// What one intervention does to the constraints.
#[derive(Clone, Debug)]
pub struct Effect<'k> {
    /// The share of the target enterprises that it serves directly.
    pub coverage: Estimate,
    /// What each cell of its approaches contributes, in the order of the matrix.
    pub parts: Vec<Part<'k>>,
}

/// What one cell contributes, read one way.
#[derive(Clone, Debug)]
pub struct Part<'k> {
    /// The cell.
    pub cell: &'k Cell,
    /// Whether it is read as relief; otherwise it is harm. A mixed cell may give one part of each kind.
    pub relieves: bool,
    /// The share of the intervention's effort.
    pub emphasis: f64,
    /// How far the cell counts, 0 to 1, and why.
    pub counts: Counts,
}

/// How far a cell counts, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counts {
    /// 0 not at all to 1 whole.
    pub factor: Estimate,
    /// Why it is not simply whole.
    pub because: Because,
}

/// Why a cell counts as far as it does.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Because {
    /// Nothing stands against it.
    Unconditional,
    /// Its condition was answered.
    Answered,
    /// Nobody has answered its condition, and the market map does.
    Map,
    /// Its condition, or the statement of the context that its row needs, is open.
    Open,
    /// The context says that what its row repairs is no problem now.
    NoProblem,
    /// It acts through other constraints that are counted already.
    AlreadyCounted,
    /// None of the approaches that it needs stands beside it.
    NothingBeside,
}

impl Part<'_> {
    /// The share of its constraint that it relieves or adds among those it covers.
    pub fn amount(&self) -> Estimate {
        self.cell.share.times(Estimate::sure(self.emphasis)).times(self.counts.factor)
    }

    /// Whether it works round the constraint, so that its relief opens no other.
    pub fn is_bypass(&self) -> bool {
        self.cell.tag == Some(Tag::Bypass)
    }
}

impl<'k> Effect<'k> {
    /// The effect of an intervention within its programme.
    pub fn of(knowledge: &'k Knowledge, programme: &Programme, intervention: &Intervention) -> Self {
        let mut parts: Vec<Part<'k>> = Vec::new();
        for &(approach, emphasis) in &intervention.approaches {
            let row: Vec<Part<'k>> = knowledge
                .row(approach)
                .filter(|cell| cell.through.is_empty())
                .flat_map(|cell| readings(knowledge, programme, intervention, cell, emphasis))
                .collect();
            let indirect: Vec<Part<'k>> = knowledge
                .row(approach)
                .filter(|cell| !cell.through.is_empty())
                .flat_map(|cell| readings(knowledge, programme, intervention, cell, emphasis))
                .map(|part| once(programme, &row, part))
                .collect();
            parts.extend(row);
            parts.extend(indirect);
        }
        order::sort_by_key(&mut parts, |part| (part.cell.approach, part.cell.constraint));
        Self { coverage: coverage(knowledge, programme, intervention), parts }
    }

    /// The share of a constraint that it relieves, over all target enterprises: 0 to below 1.
    pub fn relief(&self, constraint: ConstraintId) -> Estimate {
        self.over(constraint, |part| part.relieves)
    }

    /// As [`Effect::relief`], without what works round the constraint: the relief that opens others.
    pub fn opening_relief(&self, constraint: ConstraintId) -> Estimate {
        self.over(constraint, |part| part.relieves && !part.is_bypass())
    }

    /// The share that it adds to a constraint, over all target enterprises: 0 to below 1.
    pub fn harm(&self, constraint: ConstraintId) -> Estimate {
        self.over(constraint, |part| !part.relieves)
    }

    fn over(&self, constraint: ConstraintId, keep: impl Fn(&Part<'k>) -> bool) -> Estimate {
        let amounts =
            self.parts.iter().filter(|part| part.cell.constraint == constraint && keep(part)).map(Part::amount);
        self.coverage.times(combined(amounts))
    }

    /// The share of each part in what all parts that `keep` holds for do to their constraint: by the
    /// logarithm of what they leave, so that the order of the parts is irrelevant. Sums to 1 over the
    /// parts of a constraint, or is 0 where nothing happens.
    pub(crate) fn shares(&self, keep: impl Fn(&Part<'k>) -> bool) -> Vec<f64> {
        let weight = |part: &Part<'k>| {
            if keep(part) { -math::ln_1p(-part.amount().value) } else { 0.0 }
        };
        let weights: Vec<f64> = self.parts.iter().map(weight).collect();
        let total = |constraint: ConstraintId| -> f64 {
            self.parts.iter().zip(&weights).filter(|(part, _)| part.cell.constraint == constraint).map(|(_, w)| w).sum()
        };
        let share = |(part, weight): (&Part<'k>, &f64)| {
            if *weight > 0.0 { weight / total(part.cell.constraint) } else { 0.0 }
        };
        self.parts.iter().zip(&weights).map(share).collect()
    }
}

/// The share of the target enterprises that it serves directly; wide where nobody has said.
pub fn coverage(knowledge: &Knowledge, programme: &Programme, intervention: &Intervention) -> Estimate {
    let known = intervention.serves.zip(programme.target_enterprises);
    let unknown = knowledge.scales().basics.unknown.coverage.number();
    known.map_or(unknown, |(serves, target)| serves.over(target).clamp(0.0, 1.0))
}

/// The one or two ways in which a cell counts.
fn readings<'k>(
    knowledge: &'k Knowledge,
    programme: &Programme,
    intervention: &Intervention,
    cell: &'k Cell,
    emphasis: f64,
) -> Vec<Part<'k>> {
    let holds = holds(knowledge, programme, intervention, cell);
    let part = |relieves: bool, counts: Counts| Part { cell, relieves, emphasis, counts };
    match cell.direction {
        Direction::Relieves => vec![part(true, holds)],
        Direction::Worsens => vec![part(false, holds)],
        Direction::Mixed => {
            let otherwise = Counts { factor: holds.factor.complement(), ..holds };
            vec![part(true, holds), part(false, otherwise)]
        }
    }
}

/// How far what a cell depends on holds.
fn holds(knowledge: &Knowledge, programme: &Programme, intervention: &Intervention, cell: &Cell) -> Counts {
    let beside = |needed: &ApproachId| intervention.approaches.iter().any(|(used, _)| used == needed);
    if !cell.beside.is_empty() && !cell.beside.iter().any(beside) {
        return Counts { factor: Estimate::sure(0.0), because: Because::NothingBeside };
    }
    let unknown = knowledge.scales().basics.unknown.condition.number();
    let factor = |answer: Answer| match answer {
        Answer::Yes => Estimate::sure(1.0),
        Answer::Partly => Estimate::sure(unknown.value),
        Answer::No => Estimate::sure(0.0),
        Answer::Unknown => unknown,
    };
    let gate = knowledge.approach(cell.approach).counts_if.map(|gate| match gate {
        Gate::EnforcementProblem => programme.context.enforcement_problem,
        Gate::PolicyProblem => programme.context.policy_problem,
    });
    let settled = cell.condition.map(|id| intervention.settled(id));
    let condition = settled.map(|(answer, _)| answer);
    let read = settled.is_some_and(|(_, read)| read.is_some());
    let because = match (gate, condition) {
        (Some(Answer::No), _) => Because::NoProblem,
        (Some(Answer::Unknown), _) | (_, Some(Answer::Unknown)) => Because::Open,
        (_, Some(_)) if read => Because::Map,
        (_, Some(_)) => Because::Answered,
        _ => Because::Unconditional,
    };
    let sure = Estimate::sure(1.0);
    Counts { factor: gate.map_or(sure, factor).times(condition.map_or(sure, factor)), because }
}

/// An indirect cell counts only where none of the constraints it acts through is counted already.
fn once<'k>(programme: &Programme, row: &[Part<'k>], part: Part<'k>) -> Part<'k> {
    let counted = |through: &ConstraintId| {
        let relieved = row
            .iter()
            .any(|other| other.cell.constraint == *through && other.relieves && other.counts.factor.high > 0.0);
        relieved && programme.diagnosis[*through].severity != Some(0)
    };
    if part.cell.through.iter().any(counted) {
        let counts = Counts { factor: Estimate::sure(0.0), because: Because::AlreadyCounted };
        return Part { counts, ..part };
    }
    part
}
