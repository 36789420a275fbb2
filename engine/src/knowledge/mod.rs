//! What the sources say: the matrix, its conditions, the scales and the criteria, checked and immutable.
//!
//! Everything here was read from files by [`Knowledge::load`], which refuses what is uncited, unknown
//! or inconsistent. The engine knows no other numbers.

mod assemble;
mod check_scales;
mod criteria_scale;
mod doubt_scale;
mod figure;
pub(crate) mod file;
mod load;
mod map_scale;
mod matrix;
mod plan_scale;
pub(crate) mod scales;
mod toml;

use std::ops::Index;

pub(crate) use check_scales::{NO_EXIT, NO_TAPER};
pub use criteria_scale::{Criterion, CriterionId, SwingWord};
pub use figure::Figure;
pub(crate) use file::REVIEW_KINDS;
pub use file::{Approach, Cite, Condition, Constraint, Direction, Gate, Group, Path, Read, Source, Tag};
pub use load::Text;
pub(crate) use load::{pack, read_file};
pub use map_scale::{ActorKind, Factors, LinkKind, MapScale, SpreadLength, SpreadSearch};
pub use scales::{Answers, Band, Scales, Word};
pub(crate) use toml::{Parsed, parse as parse_toml};

use crate::quantity::Estimate;

/// A column of the matrix, by its place.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct ConstraintId(pub(crate) usize);

/// A row of the matrix, by its place.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct ApproachId(pub(crate) usize);

/// A condition, by its place.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct ConditionId(pub(crate) usize);

/// Something for each constraint.
#[derive(Clone, Debug, PartialEq)]
pub struct PerConstraint<T>(pub(crate) Vec<T>);

impl<T> PerConstraint<T> {
    /// The constraints with what belongs to them, in order.
    pub fn iter(&self) -> impl Iterator<Item = (ConstraintId, &T)> {
        self.0.iter().enumerate().map(|(index, item)| (ConstraintId(index), item))
    }

    /// Something made of each.
    pub fn map<U>(&self, f: impl FnMut(&T) -> U) -> PerConstraint<U> {
        PerConstraint(self.0.iter().map(f).collect())
    }
}

impl<T> Index<ConstraintId> for PerConstraint<T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "identifiers are made by the knowledge that sized the list")]
    fn index(&self, id: ConstraintId) -> &T {
        &self.0[id.0]
    }
}

/// A filled cell: what the source says an approach does to a constraint.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The row.
    pub approach: ApproachId,
    /// The column.
    pub constraint: ConstraintId,
    /// Whether it relieves, worsens, or either.
    pub direction: Direction,
    /// 1 to 3, the median of three readers.
    pub strength: u8,
    /// The lowest and highest that a reader gave.
    pub strength_range: (u8, u8),
    /// The share of the constraint relieved or added at full emphasis and coverage.
    pub share: Estimate,
    /// How the effect comes about.
    pub path: Path,
    /// What is peculiar about it.
    pub tag: Option<Tag>,
    /// For an indirect cell, the constraints it acts through.
    pub through: Vec<ConstraintId>,
    /// The approaches of which one must stand beside it; empty if none is needed.
    pub beside: Vec<ApproachId>,
    /// The question on whose answer it depends.
    pub condition: Option<ConditionId>,
    /// What happens, in our words.
    pub effect: String,
    /// What else to know.
    pub note: Option<String>,
    /// Where the source says so.
    pub cite: Cite,
}

/// A constraint whose relief is said to relieve another as well.
#[derive(Clone, Debug)]
pub struct Unlock {
    /// The one relieved.
    pub from: ConstraintId,
    /// The one opened by it.
    pub opens: ConstraintId,
    /// Where the source says so.
    pub cite: Cite,
}

/// What the sources say, checked.
///
/// # Invariant
///
/// Every pair of an approach and a constraint is either a filled cell or stated to make no claim, and
/// every number has its origin.
#[derive(Clone, Debug)]
pub struct Knowledge {
    pub(crate) sources: Vec<Source>,
    pub(crate) constraints: Vec<Constraint>,
    pub(crate) approaches: Vec<Approach>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) cells: Vec<Cell>,
    pub(crate) unlocks: Vec<Unlock>,
    pub(crate) scales: Scales,
    pub(crate) vocabularies: Vocabularies,
    pub(crate) fingerprint: String,
}

/// The names of each kind.
pub(crate) type Vocabularies = Vec<(&'static str, Vec<String>)>;

fn vocabulary<'v>(vocabularies: &'v Vocabularies, kind: &str) -> &'v [String] {
    vocabularies.iter().find(|(name, _)| *name == kind).map_or(&[], |(_, names)| names)
}

impl Knowledge {
    /// The works it rests on.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The columns, in the order of their numbers.
    pub fn constraints(&self) -> impl Iterator<Item = (ConstraintId, &Constraint)> {
        self.constraints.iter().enumerate().map(|(index, item)| (ConstraintId(index), item))
    }

    /// The rows, in the order of their numbers.
    pub fn approaches(&self) -> impl Iterator<Item = (ApproachId, &Approach)> {
        self.approaches.iter().enumerate().map(|(index, item)| (ApproachId(index), item))
    }

    /// The conditions, in the order of the file.
    pub fn conditions(&self) -> impl Iterator<Item = (ConditionId, &Condition)> {
        self.conditions.iter().enumerate().map(|(index, item)| (ConditionId(index), item))
    }

    /// The filled cells, by row and then by column.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The filled cells of a row, by column.
    pub fn row(&self, approach: ApproachId) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(move |cell| cell.approach == approach)
    }

    /// The cell of a pair; none if the source makes no claim.
    pub fn cell(&self, approach: ApproachId, constraint: ConstraintId) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.approach == approach && cell.constraint == constraint)
    }

    /// Which constraint opens which.
    pub fn unlocks(&self) -> &[Unlock] {
        &self.unlocks
    }

    /// The scales, weights and defaults.
    pub fn scales(&self) -> &Scales {
        &self.scales
    }

    /// A name of this content: equal names, equal content.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The constraint with a key.
    pub fn constraint_id(&self, key: &str) -> Option<ConstraintId> {
        self.constraints.iter().position(|constraint| constraint.id == key).map(ConstraintId)
    }

    /// The approach with a key.
    pub fn approach_id(&self, key: &str) -> Option<ApproachId> {
        self.approaches.iter().position(|approach| approach.id == key).map(ApproachId)
    }

    /// The condition with a key.
    pub fn condition_id(&self, key: &str) -> Option<ConditionId> {
        self.conditions.iter().position(|condition| condition.id == key).map(ConditionId)
    }

    /// What a constraint is.
    #[expect(clippy::indexing_slicing, reason = "identifiers are made by the knowledge that holds the list")]
    pub fn constraint(&self, id: ConstraintId) -> &Constraint {
        &self.constraints[id.0]
    }

    /// What an approach is.
    #[expect(clippy::indexing_slicing, reason = "identifiers are made by the knowledge that holds the list")]
    pub fn approach(&self, id: ApproachId) -> &Approach {
        &self.approaches[id.0]
    }

    /// What a condition asks.
    #[expect(clippy::indexing_slicing, reason = "identifiers are made by the knowledge that holds the list")]
    pub fn condition(&self, id: ConditionId) -> &Condition {
        &self.conditions[id.0]
    }

    /// Something for each constraint, in order.
    pub fn per_constraint<T>(&self, f: impl FnMut(ConstraintId) -> T) -> PerConstraint<T> {
        PerConstraint((0..self.constraints.len()).map(ConstraintId).map(f).collect())
    }

    /// The words of one kind that a document may use.
    pub(crate) fn vocabulary(&self, kind: &str) -> &[String] {
        vocabulary(&self.vocabularies, kind)
    }
}
