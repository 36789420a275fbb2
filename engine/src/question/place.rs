//! Where in a document the answer to a question stands, or would stand.

use crate::document::out::{Gap, Leaf};
use crate::document::wire;
use crate::knowledge::Gate;
use crate::problem::Pointer;

/// The place of something to be judged; none for what no document says, such as a cell of the matrix.
pub(super) fn of(document: &wire::Programme, leaf: &Leaf) -> Option<Pointer> {
    let root = Pointer::root();
    let item = match &leaf.intervention {
        Some(id) => {
            let place = document.interventions.iter().position(|it| it.id.0 == *id)?;
            Some((root.field("interventions").item(place), document.interventions.get(place)?))
        }
        None => None,
    };
    let diagnosed = |constraint: &str, field: &str| {
        let list = root.field("diagnosis");
        let place = document.diagnosis.iter().position(|it| it.constraint.0 == constraint);
        place.map_or(list.clone(), |place| list.item(place).field(field))
    };
    match (&leaf.judged, item) {
        (Gap::Severity { constraint }, _) => Some(diagnosed(constraint, "severity")),
        (Gap::Feasibility { constraint }, _) => Some(diagnosed(constraint, "feasibility")),
        (Gap::Context { statement: Gate::EnforcementProblem }, _) => {
            Some(root.field("context").field("enforcement_problem"))
        }
        (Gap::Context { statement: Gate::PolicyProblem }, _) => Some(root.field("context").field("policy_problem")),
        (Gap::Target, _) => Some(root.field("meta").field("target_enterprises")),
        (gap, Some((at, it))) => of_intervention(gap, &at, it),
        _ => None,
    }
}

fn of_intervention(gap: &Gap, at: &Pointer, it: &wire::Intervention) -> Option<Pointer> {
    let actor = |name: &str, field: &str| {
        let place = it.leverage.iter().flatten().position(|actor| actor.actor == name)?;
        Some(at.field("leverage").item(place).field(field))
    };
    Some(match gap {
        Gap::Serves | Gap::Coverage => at.field("serves"),
        Gap::Condition { condition } => at.field("conditions").field(condition),
        Gap::Cost => at.field("cost"),
        Gap::ProgrammeShare { period } => at.field("programme_share").field(period),
        Gap::Role => at.field("role"),
        Gap::Subsidy => at.field("subsidy"),
        Gap::Shield { flag } if flag == crate::knowledge::NO_EXIT => at.field("exit_year"),
        Gap::Shield { flag } if flag == crate::knowledge::NO_TAPER => at.field("programme_share"),
        Gap::Shield { flag } => at.field("shields").field(flag),
        Gap::Functions => at.field("functions"),
        Gap::Lasting { function, question } => {
            let place = it.functions.iter().position(|known| known.name == *function)?;
            at.field("functions").item(place).field(question)
        }
        Gap::Leverage | Gap::LeverageActors => at.field("leverage"),
        Gap::Reach { actor: name } => actor(name, "reach")?,
        Gap::Influence { actor: name } => actor(name, "influence")?,
        Gap::Will => at.field("partner").field("will"),
        Gap::Skill => at.field("partner").field("skill"),
        Gap::Doable => at.field("feasibility"),
        Gap::Inclusion => at.field("inclusion"),
        _ => return None,
    })
}
