//! The only file that names good_lp or a solver.
//!
//! A model reaches microlp through good_lp. good_lp's own way to solve gives nothing to which a row could be added, so
//! that the model that it built is solved by microlp directly.

use ::microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Solution, SolveOptions, SolveOutcome};
use good_lp::solvers::microlp::{MicroLpProblem, microlp};
use good_lp::{Expression, ProblemVariables, SolverModel, Variable, constraint, variable};

use super::{Column, Model, Relation, Row};

/// The solver broke off.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the solver broke off: {0}")]
pub struct SolverBroke(String);

/// What came of a model whose whole columns may take any value between.
#[derive(Clone, Debug, PartialEq)]
pub enum Relaxed {
    /// The best values, in the order of the columns.
    Best(Vec<f64>),
    /// No values keep all rows.
    Impossible,
}

/// Solves a model with its whole columns free to take any value between.
///
/// # Errors
///
/// If the solver breaks off.
pub fn relax(model: &Model) -> Result<Relaxed, SolverBroke> {
    let solved = solved(build(model).as_inner().solve_with(SolveOptions::default()))?;
    Ok(solved.map_or(Relaxed::Impossible, |solution| Relaxed::Best(values(&solution))))
}

/// A model solved with its whole columns free to take any value between, to which rows can be added.
#[derive(Clone)]
pub struct Relaxation {
    solution: Solution,
    columns: Vec<::microlp::Variable>,
}

impl Relaxation {
    /// Solves a model; none if no values keep all rows.
    ///
    /// # Errors
    ///
    /// If the solver breaks off.
    pub fn of(model: &Model) -> Result<Option<Self>, SolverBroke> {
        let solved = solved(build(model).as_inner().solve_with(SolveOptions::default()))?;
        Ok(solved.map(|solution| Self { solution, columns: handles(model) }))
    }

    /// The best values, in the order of the columns.
    pub fn values(&self) -> Vec<f64> {
        values(&self.solution)
    }

    /// Adds a row and solves again from where it stands; none if no values keep all rows.
    ///
    /// # Errors
    ///
    /// If the solver breaks off.
    pub fn with(self, row: &Row) -> Result<Option<Self>, SolverBroke> {
        let Self { solution, columns } = self;
        let terms: Vec<(::microlp::Variable, f64)> =
            row.terms.iter().filter_map(|(place, part)| Some((*columns.get(*place)?, *part))).collect();
        let relation = match row.relation {
            Relation::AtMost => ComparisonOp::Le,
            Relation::AtLeast => ComparisonOp::Ge,
            Relation::Equal => ComparisonOp::Eq,
        };
        let solved = solved(solution.add_constraint(terms, relation, row.bound))?;
        Ok(solved.map(|solution| Self { solution, columns }))
    }
}

fn solved(outcome: Result<SolveOutcome, Error>) -> Result<Option<Solution>, SolverBroke> {
    match outcome {
        Err(Error::Infeasible) => Ok(None),
        Err(error) => Err(broke(&error)),
        Ok(SolveOutcome::Interrupted(_)) => Err(SolverBroke("it stopped without a limit".to_owned())),
        Ok(SolveOutcome::Solution(solution)) => Ok(Some(solution)),
    }
}

/// The model as good_lp makes it.
fn build(model: &Model) -> MicroLpProblem {
    let mut variables = ProblemVariables::new();
    let definition = |column: &Column| variable().min(column.low).max(column.high);
    let columns: Vec<Variable> = model.columns.iter().map(|column| variables.add(definition(column))).collect();
    let sum = |terms: &mut dyn Iterator<Item = (usize, f64)>| {
        let mut sum = Expression::with_capacity(4);
        for (place, part) in terms {
            if let Some(column) = columns.get(place) {
                sum.add_mul(part, *column);
            }
        }
        sum
    };
    let objective = sum(&mut model.columns.iter().map(|column| column.objective).enumerate());
    let mut problem = variables.maximise(objective).using(microlp);
    for row in &model.rows {
        let left = sum(&mut row.terms.iter().copied());
        problem.add_constraint(match row.relation {
            Relation::AtMost => constraint::leq(left, row.bound),
            Relation::AtLeast => constraint::geq(left, row.bound),
            Relation::Equal => constraint::eq(left, row.bound),
        });
    }
    problem
}

/// microlp's names for the columns. good_lp keeps its own to itself, but they are only counted from 0 in
/// the order of making, so that a second problem of the same length has the same.
fn handles(model: &Model) -> Vec<::microlp::Variable> {
    let mut same = Problem::new(OptimizationDirection::Maximize);
    model.columns.iter().map(|column| same.add_var(0.0, (column.low, column.high))).collect()
}

fn values(solution: &Solution) -> Vec<f64> {
    solution.iter().map(|(_, value)| value).collect()
}

fn broke(error: &Error) -> SolverBroke {
    SolverBroke(error.to_string())
}
