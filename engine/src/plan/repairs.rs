//! How requirements that no plan keeps together can be mended: by how much each of them alone must be loosened.

use super::PlanError;
use super::instance::{Instance, Requirement, Row};
use super::prices::Edges;
use super::search::{Found, Search};

/// What becomes possible when one requirement alone is loosened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Repair {
    /// Which requirement.
    pub requirement: Requirement,
    /// What must become of it.
    pub mend: Mend,
}

/// What must become of a requirement so that a plan exists, all others kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mend {
    /// Its bound must be moved as far as this, and no less.
    Move {
        /// The bound as it is.
        from: f64,
        /// The nearest bound for which a plan was found.
        to: f64,
        /// How much nearer the nearest may lie where the search was cut short; else 0.
        within: f64,
    },
    /// It must be given up: it knows no degrees.
    Drop,
    /// Even without it no plan exists: others clash besides.
    NotEnough,
    /// The search stopped before this was clear.
    Unknown,
}

/// What mends each of the requirements that clash, alone.
///
/// # Errors
///
/// If the solver breaks off.
pub fn repairs(instance: &Instance, conflict: &[Requirement], edges: &Edges) -> Result<Vec<Repair>, PlanError> {
    let mut all = Vec::new();
    for &requirement in conflict {
        all.push(Repair { requirement, mend: mend(instance, requirement, edges)? });
    }
    Ok(all)
}

fn mend(instance: &Instance, requirement: Requirement, edges: &Edges) -> Result<Mend, PlanError> {
    let own: Vec<&Row> = instance.rows.iter().filter(|row| row.requirement == requirement).collect();
    let mut without = Instance { curves: Vec::new(), node_limit: edges.steps, ..instance.clone() };
    without.rows.retain(|row| row.requirement != requirement);
    without.items.iter_mut().for_each(|item| item.gains.clear());
    let by_degrees = match own.as_slice() {
        [row] if row.unit != 0.0 => Some(*row),
        _ => None,
    };
    without.aim_low(by_degrees);
    let search = Search::new(without.clone());
    let found = match if by_degrees.is_some() { search.run() } else { search.first() } {
        Err(PlanError::NoPlanYet { .. }) => return Ok(Mend::Unknown),
        other => other?,
    };
    let Found::Plan { chosen, proof } = found else { return Ok(Mend::NotEnough) };
    Ok(match by_degrees {
        None => Mend::Drop,
        Some(row) => Mend::Move { from: row.bound, to: row.sum(&instance.joints, &chosen), within: proof.gap() },
    })
}

impl Instance {
    /// Makes the value how little a choice uses of a row, and of money where there is none.
    fn aim_low(&mut self, row: Option<&Row>) {
        let part = |terms: &[(usize, f64)], place: usize| -> f64 {
            terms.iter().filter(|(at, _)| *at == place).map(|(_, part)| part).sum()
        };
        let sign = row.map_or(0.0, Row::sign);
        for (place, item) in self.items.iter_mut().enumerate() {
            item.plain = row.map_or(0.0, |row| -sign * part(&row.terms, place));
        }
        for (place, joint) in self.joints.iter_mut().enumerate() {
            joint.plain = row.map_or(0.0, |row| -sign * part(&row.joint, place));
        }
        let used = self.items.iter().map(|item| item.plain.abs()).sum::<f64>();
        self.size = if used > 0.0 { used } else { 1.0 };
        self.tolerance *= self.size;
        self.gap = 0.0;
    }
}
