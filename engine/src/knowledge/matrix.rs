//! The cells and unlocks of the matrix, and that nothing of it is missing, doubled or at odds.

use super::assemble::Assembly;
use super::file::{CellEntry, Direction, File, Tag};
use super::load::Loaded;
use super::{ApproachId, Cell, ConstraintId, Knowledge, Unlock};
use crate::order;
use crate::problem::Pointer;

/// Rows and columns are numbered 1, 2, 3 and so on, in the order of the file.
pub(super) fn numbers(assembly: &mut Assembly<'_>, knowledge: &Knowledge) {
    for loaded in assembly.files {
        let (list, numbers): (&str, Vec<u8>) = match &loaded.file {
            File::Constraints { .. } => ("constraint", knowledge.constraints.iter().map(|item| item.number).collect()),
            File::Approaches { .. } => ("approach", knowledge.approaches.iter().map(|item| item.number).collect()),
            _ => continue,
        };
        for (index, number) in numbers.into_iter().enumerate() {
            if usize::from(number) != index + 1 {
                let at = Pointer::root().field(list).item(index).field("number");
                assembly.wrong(loaded, at, format!("number {number} where {} is due", index + 1));
            }
        }
    }
}

/// The filled cells, by row and column.
pub(super) fn cells(assembly: &mut Assembly<'_>, knowledge: &Knowledge) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut covered: Vec<(ApproachId, ConstraintId)> = Vec::new();
    for loaded in assembly.files {
        let File::Cells { approach, no_claim, cell } = &loaded.file else {
            continue;
        };
        let Some(approach) = knowledge.approach_id(approach) else {
            continue;
        };
        let blanks =
            no_claim.iter().enumerate().map(|(index, key)| (Pointer::root().field("no_claim").item(index), key));
        let entries = cell
            .iter()
            .enumerate()
            .map(|(index, entry)| (Pointer::root().field("cell").item(index).field("constraint"), &entry.constraint));
        for (at, key) in blanks.chain(entries) {
            let Some(constraint) = knowledge.constraint_id(key) else {
                continue;
            };
            if covered.contains(&(approach, constraint)) {
                assembly.wrong(loaded, at, format!("this row already speaks of `{key}`"));
            }
            covered.push((approach, constraint));
        }
        for (index, entry) in cell.iter().enumerate() {
            let at = Pointer::root().field("cell").item(index);
            cells.extend(read(assembly, loaded, knowledge, approach, entry, &at));
        }
    }
    for (approach, row) in knowledge.approaches() {
        for (constraint, column) in knowledge.constraints() {
            if !covered.contains(&(approach, constraint)) {
                let text = format!("the row `{}` says neither cell nor no claim for `{}`", row.id, column.id);
                let rows = assembly.files;
                let owner = rows
                    .iter()
                    .find(|loaded| matches!(&loaded.file, File::Cells { approach, .. } if *approach == row.id));
                match owner {
                    Some(loaded) => assembly.wrong(loaded, Pointer::root().field("approach"), text),
                    None => assembly.problems.push(crate::problem::Problem::new(
                        Pointer::root(),
                        crate::problem::ProblemKind::Inconsistent(text),
                    )),
                }
            }
        }
    }
    order::sort_by_key(&mut cells, |cell| (cell.approach, cell.constraint));
    cells
}

fn read(
    assembly: &mut Assembly<'_>,
    loaded: &Loaded,
    knowledge: &Knowledge,
    approach: ApproachId,
    entry: &CellEntry,
    at: &Pointer,
) -> Option<Cell> {
    let constraint = knowledge.constraint_id(&entry.constraint)?;
    let mut wrong = |field: &str, text: &str| {
        assembly
            .problems
            .push(loaded.problem(at.field(field), crate::problem::ProblemKind::Inconsistent(text.to_owned())));
    };
    let shares = &knowledge.scales.basics.strength;
    let share = |strength: u8| shares.iter().find(|share| share.level == strength).map(|share| share.share.value());
    let &[low, high] = entry.strength_range.as_slice() else {
        return None;
    };
    if !(low <= entry.strength && entry.strength <= high) {
        wrong("strength_range", "the strength lies outside its range");
    }
    let (Some(value), Some(lowest), Some(highest)) = (share(entry.strength), share(low), share(high)) else {
        wrong("strength_range", "there is no share for a strength of this range");
        return None;
    };
    if entry.direction == Direction::Mixed && entry.condition.is_none() {
        wrong("direction", "a mixed cell needs the condition that decides between its readings");
    }
    if (entry.tag == Some(Tag::Indirect)) == entry.through.is_empty() {
        wrong("through", "a cell names what it acts through if, and only if, its tag is indirect");
    }
    if entry.direction == Direction::Worsens && matches!(entry.tag, Some(Tag::Bypass | Tag::Indirect)) {
        wrong("tag", "a cell that worsens is neither a bypass nor indirect");
    }
    Some(Cell {
        approach,
        constraint,
        direction: entry.direction,
        strength: entry.strength,
        strength_range: (low, high),
        share: crate::quantity::Estimate::new(value, lowest, highest),
        path: entry.path,
        tag: entry.tag,
        through: entry.through.iter().filter_map(|key| knowledge.constraint_id(key)).collect(),
        beside: entry.beside.iter().filter_map(|key| knowledge.approach_id(key)).collect(),
        condition: entry.condition.as_deref().and_then(|key| knowledge.condition_id(key)),
        effect: entry.effect.clone(),
        note: entry.note.clone(),
        cite: entry.cite.clone(),
    })
}

/// Which constraint opens which; none opens itself, and no pair stands twice.
pub(super) fn unlocks(assembly: &mut Assembly<'_>, knowledge: &Knowledge) -> Vec<Unlock> {
    let mut unlocks: Vec<Unlock> = Vec::new();
    for loaded in assembly.files {
        let File::Unlocks { unlock } = &loaded.file else {
            continue;
        };
        for (index, entry) in unlock.iter().enumerate() {
            let at = Pointer::root().field("unlock").item(index);
            let (Some(from), Some(opens)) =
                (knowledge.constraint_id(&entry.from), knowledge.constraint_id(&entry.opens))
            else {
                continue;
            };
            if from == opens {
                assembly.wrong(loaded, at.field("opens"), "a constraint does not open itself");
            } else if unlocks.iter().any(|other| other.from == from && other.opens == opens) {
                assembly.wrong(loaded, at, "this pair already stands above");
            } else {
                unlocks.push(Unlock { from, opens, cite: entry.cite.clone() });
            }
        }
    }
    unlocks
}
