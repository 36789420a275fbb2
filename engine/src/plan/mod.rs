//! Which interventions to fund under the budget (method, section 8).
//!
//! `instance` gathers the numbers (`joint` what is shared, `overlap` what is reached twice), `formulate` makes them a linear programme with named rows, `search` has it
//! solved and follows the curve of diminishing returns until the plan is proven,
//! `check` re-checks every plan outside the solver, `conflict` says why there is none, and `reasons`
//! says for each intervention why it is in or out.

mod alternatives;
mod best_under;
mod bound;
mod check;
mod conflict;
mod enumerate;
mod facts;
mod formulate;
mod frontier;
mod instance;
mod joint;
mod outer;
mod overlap;
mod pool_worlds;
mod prices;
mod reasons;
mod repairs;
mod requirements;
mod robust;
mod search;
mod start;
mod together;
mod weight_cells;
mod weighted;
mod worlds;

pub use alternatives::{Alternative, Differing, Judged, alternatives, judge};
pub use best_under::{BestUnder, Effort, best_under};
pub use check::{Checked, Money};
pub use facts::{Fact, Facts};
pub use formulate::written;
pub use frontier::{Fineness, Frontier, Point, frontier};
pub use instance::{Curve, Instance, Item, Joint, JointKind, Requirement, Row, Sense};
pub use overlap::{Overlap, Reach};
pub use pool_worlds::PoolPlanWorlds;
pub(crate) use prices::difference;
pub use prices::{Change, Edges, Next, Prices, Then, UnitPrice, Unrelieved, prices};
pub use reasons::{Chosen, LeftOut, Why};
pub use repairs::{Mend, Repair, repairs};
pub use robust::{PlanWorlds, Robust, RobustEffort, RobustProgress, Survived};
pub use search::{Progress, Search};
pub use together::{Loosening, Together, together};
pub use weighted::{PoolWeighted, ProgrammeWeighted, Weighted};
pub use worlds::ProgrammePlanWorlds;

use thiserror::Error;

use crate::knowledge::Knowledge;
use crate::linear::SolverBroke;
use crate::programme::{InterventionId, Programme};
use crate::value::Scored;

/// What came of looking for a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A plan.
    Plan(Plan),
    /// No plan can keep all requirements; these cannot be kept together, and none of them can be left
    /// out without the others becoming possible.
    Impossible {
        /// The requirements in conflict.
        conflict: Vec<Requirement>,
    },
}

/// A plan that keeps every requirement.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// For each item of the instance, whether it is chosen.
    pub choice: Vec<bool>,
    /// Its value, cost, relief and harm, computed outside the solver.
    pub checked: Checked,
    /// How sure it is that no plan is better.
    pub proof: Proof,
    /// What each chosen intervention brings, in the order of the document.
    pub chosen: Vec<Chosen>,
    /// Why each of the others is out, in the order of the document.
    pub left_out: Vec<LeftOut>,
    /// The requirements that stop a single change which would raise the value; where several stop it
    /// together, all of them, unless fewer of them stop another.
    pub binding: Vec<Requirement>,
}

/// How sure it is that no plan is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Proof {
    /// No plan is better by more than the tolerance.
    Optimal {
        /// In units of value.
        tolerance: f64,
    },
    /// The search reached its limit; no plan is better by more than the gap.
    Gap {
        /// In units of value.
        gap: f64,
    },
}

impl Proof {
    /// What a plan may be better by, at most: 0 if it is proven that none is.
    pub fn gap(self) -> f64 {
        match self {
            Self::Optimal { .. } => 0.0,
            Self::Gap { gap } => gap,
        }
    }
}

/// Why no answer could be given at all.
#[derive(Clone, Debug, Error, Eq, PartialEq)]
pub enum PlanError {
    /// The search reached its limit before it found any plan that keeps all requirements.
    #[error("the search reached its limit of {limit} steps before it found a plan that keeps every requirement")]
    NoPlanYet {
        /// The limit in steps.
        limit: u64,
    },
    /// The solver broke off.
    #[error(transparent)]
    Solver(#[from] SolverBroke),
    /// The solver's answer did not pass the check outside it.
    #[error("the solver's answer broke a requirement when it was checked")]
    FailedCheck,
}

/// Finds the plan of a scored programme.
///
/// Of plans whose value is equal within the tolerance, the cheapest is given, and of equally cheap
/// ones the first by short name.
///
/// # Errors
///
/// See [`PlanError`]. That no plan can keep all requirements is an answer and no error.
pub fn plan(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Result<Outcome, PlanError> {
    let instance = Instance::of(knowledge, programme, scored);
    solve_instance(&instance)
}

/// Finds the plan of an instance, see [`plan`].
///
/// # Errors
///
/// See [`PlanError`].
pub fn solve_instance(instance: &Instance) -> Result<Outcome, PlanError> {
    outcome(instance, Search::new(instance.clone()).run()?)
}

/// What was found, with every reason.
fn outcome(instance: &Instance, found: search::Found) -> Result<Outcome, PlanError> {
    match found {
        search::Found::Plan { chosen, proof } => {
            let checked = check::check(instance, &chosen);
            if !checked.broken.is_empty() {
                return Err(PlanError::FailedCheck);
            }
            let choice = chosen;
            let (chosen, left_out, binding) = reasons::reasons(instance, &choice);
            Ok(Outcome::Plan(Plan { choice, checked, proof, chosen, left_out, binding }))
        }
        search::Found::Nothing => Ok(Outcome::Impossible { conflict: conflict::conflict(instance)? }),
    }
}

/// The places of the interventions that a plan chooses.
impl Plan {
    /// The chosen interventions, in the order of the document.
    pub fn ids(&self) -> impl Iterator<Item = InterventionId> {
        self.chosen.iter().map(|chosen| chosen.id)
    }
}
