//! A programme as a function of what is not surely known in it.
//!
//! The scores of `value` say what a programme is worth as far as is known, with every reason. The model
//! here is the same formulas laid out for evaluating many worlds quickly: each uncertain thing is a leaf,
//! a world gives every leaf a number, and evaluating a world gives every criterion of every intervention.
//! At the values that the leaves are taken for, both agree; a law holds them together.

mod compile;
mod evaluate;
mod leaf;

pub use evaluate::{Criteria, Evaluator, Turned, World};
pub use leaf::{Key, Law, Leaf, Part};

use crate::knowledge::CriterionId;

/// A programme as a function of its leaves.
#[derive(Clone, Debug)]
pub struct Model {
    /// What is not surely known.
    pub leaves: Vec<Leaf>,
    /// The interventions, in the order of the document.
    pub(crate) interventions: Vec<Compiled>,
    /// Severity and feasibility of each constraint, and the places of those that it opens.
    pub(crate) constraints: Vec<Constraint>,
    /// The highest level of severity and feasibility.
    pub(crate) top: f64,
    /// What one unit of harm takes from relief.
    pub(crate) harm_rate: f64,
    /// How sustainability falls as intensity rises.
    pub(crate) slope: f64,
    /// Worst point and length of each criterion's scale.
    pub(crate) scales: [(f64, f64); CriterionId::ALL.len()],
}

/// A number of the model: known, or the place of a leaf.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Input {
    Known(f64),
    Leaf(usize),
}

/// What decides the priority of a constraint.
#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    pub(crate) severity: Input,
    pub(crate) feasibility: Input,
    pub(crate) opens: Vec<usize>,
}

/// What decides the criteria of an intervention.
#[derive(Clone, Debug)]
pub(crate) struct Compiled {
    pub(crate) coverage: Coverage,
    pub(crate) cells: Vec<CellPart>,
    /// Weights, that sum to 1, of the programme's share in each period.
    pub(crate) shares: Vec<(f64, Input)>,
    /// What a share weighs that subsidises nobody.
    pub(crate) base: f64,
    pub(crate) subsidy: Input,
    pub(crate) role: Input,
    pub(crate) shields: Vec<(f64, Input)>,
    /// The answers to the questions about what happens after exit; their mean counts.
    pub(crate) lasting: Vec<Input>,
    pub(crate) spread: Spread,
    pub(crate) feasibility: [Input; 3],
    pub(crate) inclusion: Input,
    /// Cost and programme share in each period.
    pub(crate) cost: Vec<(Input, Input)>,
}

/// The share of the target enterprises that an intervention serves.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Coverage {
    Ratio { serves: Input, target: Input },
    Unknown(Input),
}

/// What one cell contributes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CellPart {
    /// The place of its constraint.
    pub(crate) constraint: usize,
    pub(crate) relieves: bool,
    pub(crate) bypass: bool,
    pub(crate) emphasis: f64,
    pub(crate) share: Input,
    /// The statement of the context that its row needs, and its condition.
    pub(crate) gate: Input,
    pub(crate) condition: Input,
    /// Whether it counts by what the condition lacks: the harm of a mixed cell.
    pub(crate) otherwise: bool,
}

/// How change spreads from an intervention.
#[derive(Clone, Debug)]
pub(crate) enum Spread {
    /// Reach and share of followers of each actor, and the enterprises served.
    Actors { actors: Vec<(Input, Input)>, unknown: Vec<Input>, serves: Input },
    /// Nobody has said: enterprises for each one served.
    Unknown(Input),
}
