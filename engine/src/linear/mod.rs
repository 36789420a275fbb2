//! Linear programmes with named columns and rows, and the one way to a solver.

mod solve;
mod write;

pub use solve::{Relaxation, Relaxed, SolverBroke, relax};
pub use write::{lp, mps};

/// A linear programme to be made as large as possible; some columns may be whole.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// What is to be chosen.
    pub columns: Vec<Column>,
    /// What every choice must keep.
    pub rows: Vec<Row>,
}

/// Something to be chosen.
#[derive(Clone, Debug)]
pub struct Column {
    /// What it stands for.
    pub name: String,
    /// What one unit of it adds.
    pub objective: f64,
    /// The least it can be.
    pub low: f64,
    /// The most it can be.
    pub high: f64,
    /// Whether it is 0 or 1 and nothing between.
    pub whole: bool,
}

/// A sum of columns on one side of a bound.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it stands for.
    pub name: String,
    /// Columns, by place, with their coefficients.
    pub terms: Vec<(usize, f64)>,
    /// Which side of the bound.
    pub relation: Relation,
    /// The bound.
    pub bound: f64,
}

/// Which side of its bound the sum of a row must lie on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Relation {
    /// The sum is at most the bound.
    AtMost,
    /// The sum is at least the bound.
    AtLeast,
    /// The sum is the bound.
    Equal,
}

impl Column {
    /// A column that may take any value between two.
    pub fn between(name: String, low: f64, high: f64, objective: f64) -> Self {
        Self { name, objective, low, high, whole: false }
    }

    /// A column that is 0 or 1.
    pub fn choice(name: String, objective: f64) -> Self {
        Self { name, objective, low: 0.0, high: 1.0, whole: true }
    }
}
