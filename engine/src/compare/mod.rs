//! What lies between two versions of a programme: inputs, ranks and plan.

mod walk;

use crate::document::out::{Diff, DiffReply, Moved, PlanDiff, Trouble};
use crate::document::{open, parse};
use crate::knowledge::Knowledge;
use crate::plan::{self, plan};
use crate::problem::Problems;
use crate::programme::{InterventionId, Programme};
use crate::value::{Ranking, Scored};

pub(crate) use walk::changes;

/// The version of the answer.
const FORMAT: &str = "leverpoint/diff/1";

/// Which of two documents.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// The first.
    Before,
    /// The second.
    After,
}

/// What lies between two versions of a programme. Parts are told apart by their names and not by their
/// places: to put an intervention elsewhere in its list changes nothing.
///
/// # Errors
///
/// Everything that is wrong with one of the documents, and with which.
///
/// # Example
///
/// ```
/// let knowledge = leverpoint_data::knowledge()?;
/// let before = leverpoint_data::EXAMPLES[0].text;
/// let after = before.replace("\"total\": 750000", "\"total\": 400000");
/// let diff = leverpoint::diff(&knowledge, before, &after).map_err(|(_, problems)| problems)?;
/// assert_eq!(diff.inputs.len(), 1);
/// assert_eq!(diff.inputs[0].at, "budget/total");
/// assert!(!diff.plan.expect("both can be planned").left.is_empty());
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn diff(knowledge: &Knowledge, before: &str, after: &str) -> Result<Diff, (Side, Problems)> {
    let opened = |text: &str, side: Side| open(knowledge, text).map(|it| it.programme).map_err(|it| (side, it));
    let (old, new) = (opened(before, Side::Before)?, opened(after, Side::After)?);
    let value = |text: &str, side: Side| parse(text).map(|(value, _)| value).map_err(|it| (side, it));
    let inputs = changes(&value(before, Side::Before)?, &value(after, Side::After)?);
    let (scored_old, scored_new) = (Scored::of(knowledge, &old), Scored::of(knowledge, &new));
    Ok(Diff {
        format: FORMAT,
        inputs,
        ranks: moved((&old, &scored_old), (&new, &scored_new)),
        plan: planned(knowledge, (&old, &scored_old), (&new, &scored_new)),
    })
}

/// As [`diff`], with JSON for an answer: `{"ok": ...}`, or `{"before": [...]}` or `{"after": [...]}` with the problems
/// of that document.
pub fn diff_json(knowledge: &Knowledge, before: &str, after: &str) -> String {
    let troubles = |problems: Problems| problems.iter().map(Trouble::of).collect();
    let reply = match diff(knowledge, before, after) {
        Ok(diff) => DiffReply::Ok(Box::new(diff)),
        Err((Side::Before, problems)) => DiffReply::Before(troubles(problems)),
        Err((Side::After, problems)) => DiffReply::After(troubles(problems)),
    };
    // Serialising fails only for maps with keys that are no text, of which there are none.
    serde_json::to_string(&reply).unwrap_or_default()
}

type Version<'a> = (&'a Programme, &'a Scored<'a>);

/// The rank and the total of an intervention.
fn place(version: Version<'_>, ranking: &Ranking, id: &str) -> Option<(usize, f64)> {
    let at = version.0.find(id)?;
    let place = ranking.places.iter().find(|place| place.id == at)?;
    let total = version.1.score(at).terms.iter().map(|term| term.points().value).sum();
    Some((place.rank, total))
}

/// The interventions of both, in the order of the second ranking, then those that are gone.
fn moved(before: Version<'_>, after: Version<'_>) -> Vec<Moved> {
    let ranking = |version: Version<'_>| {
        let names = version.0;
        Ranking::of(version.1, move |id: InterventionId| names.intervention(id).id.as_str())
    };
    let (old, new) = (ranking(before), ranking(after));
    let here = new.places.iter().map(|place| after.0.intervention(place.id).id.clone());
    let all_old = old.places.iter().map(|place| before.0.intervention(place.id).id.clone());
    let gone = all_old.filter(|id| after.0.find(id).is_none());
    here.chain(gone)
        .map(|id| {
            let (was, is) = (place(before, &old, &id), place(after, &new, &id));
            Moved {
                intervention: id,
                rank_before: was.map(|it| it.0),
                rank_after: is.map(|it| it.0),
                total_before: was.map(|it| it.1),
                total_after: is.map(|it| it.1),
            }
        })
        .collect()
}

/// What entered and what left the plan; none if one of the two has no plan.
fn planned(knowledge: &Knowledge, before: Version<'_>, after: Version<'_>) -> Option<PlanDiff> {
    let look = |version: Version<'_>| match plan(knowledge, version.0, version.1).ok()? {
        plan::Outcome::Plan(plan) => {
            let chosen: Vec<String> =
                plan.chosen.iter().map(|chosen| version.0.intervention(chosen.id).id.clone()).collect();
            Some((chosen, plan.checked.value, plan.checked.cost))
        }
        plan::Outcome::Impossible { .. } => None,
    };
    let (old, new) = (look(before)?, look(after)?);
    Some(PlanDiff {
        entered: new.0.iter().filter(|id| !old.0.contains(id)).cloned().collect(),
        left: old.0.iter().filter(|id| !new.0.contains(id)).cloned().collect(),
        value_before: old.1,
        value_after: new.1,
        cost_before: old.2,
        cost_after: new.2,
    })
}
