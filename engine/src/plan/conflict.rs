//! Why no plan is possible: a smallest set of requirements that cannot be kept together.

use super::PlanError;
use super::formulate::formulate;
use super::instance::{Instance, Requirement, Row};
use crate::linear::{Solved, solve};

/// Requirements that no choice keeps together, none of which can be left out without the rest becoming
/// possible. Each requirement is tried in turn, the last first, so that what is named first in a
/// programme is kept longest.
pub(super) fn conflict(instance: &Instance) -> Result<Vec<Requirement>, PlanError> {
    let mut rows: Vec<Row> = instance.rows.clone();
    for place in (0..instance.rows.len()).rev() {
        let mut fewer = rows.clone();
        fewer.remove(place);
        if !possible(instance, &fewer)? {
            rows = fewer;
        }
    }
    Ok(rows.into_iter().map(|row| row.requirement).collect())
}

/// Whether any choice keeps these rows.
fn possible(instance: &Instance, rows: &[Row]) -> Result<bool, PlanError> {
    let bare = Instance { curves: Vec::new(), rows: rows.to_vec(), ..instance.clone() };
    match solve(&formulate(&bare, &Vec::new(), 1.0), None, instance.node_limit)? {
        Solved::Best { .. } => Ok(true),
        Solved::Impossible => Ok(false),
        Solved::Unknown => Err(PlanError::NoPlanYet { limit: instance.node_limit }),
    }
}
