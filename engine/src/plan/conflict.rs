//! Why no plan is possible: a smallest set of requirements that cannot be kept together.

use super::PlanError;
use super::instance::{Instance, Requirement, Row};
use super::search::{Found, Search};

/// Requirements that no choice keeps together, none of which can be left out without the rest becoming
/// possible. Each requirement is tried in turn, the last first, so that what is named first in a
/// programme is kept longest. What goes without saying is kept throughout, and not told.
pub(super) fn conflict(instance: &Instance) -> Result<Vec<Requirement>, PlanError> {
    let mut rows: Vec<Row> = instance.rows.clone();
    for place in (0..instance.rows.len()).rev() {
        if rows.get(place).is_some_and(Row::goes_without_saying) {
            continue;
        }
        let mut fewer = rows.clone();
        fewer.remove(place);
        if !possible(instance, &fewer)? {
            rows = fewer;
        }
    }
    rows.retain(|row| !row.goes_without_saying());
    Ok(rows.into_iter().map(|row| row.requirement).collect())
}

impl Row {
    /// Whether it says what a choice is, and asks nothing of it.
    fn goes_without_saying(&self) -> bool {
        self.is_once() || matches!(self.requirement, Requirement::Joined(_))
    }
}

/// Whether any choice keeps these rows.
fn possible(instance: &Instance, rows: &[Row]) -> Result<bool, PlanError> {
    let mut bare = Instance { curves: Vec::new(), rows: rows.to_vec(), ..instance.clone() };
    bare.items.iter_mut().for_each(|item| item.plain = 0.0);
    Ok(matches!(Search::new(bare).first()?, Found::Plan { .. }))
}
