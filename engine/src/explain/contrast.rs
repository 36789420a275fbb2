//! Why one intervention stands ahead of another.

use crate::knowledge::{Cell, CriterionId};
use crate::order;
use crate::programme::InterventionId;
use crate::value::{Score, Scored};

/// Why one intervention stands ahead of another: only what differs, the largest first.
#[derive(Clone, Debug)]
pub struct Contrast<'k> {
    /// The one with the higher total; of equals, the one asked about first.
    pub ahead: InterventionId,
    /// The other.
    pub behind: InterventionId,
    /// Criteria on which they differ. The differences sum to the difference of the totals.
    pub because: Vec<Difference>,
    /// Cells from which their relief and harm differ. The differences sum to that of the relief criterion.
    pub cells: Vec<CellDifference<'k>>,
}

/// What two interventions gain by one criterion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Which criterion.
    pub criterion: CriterionId,
    /// What the one ahead gains by it.
    pub ahead: f64,
    /// What the one behind gains by it.
    pub behind: f64,
}

impl Difference {
    /// How far it puts the one ahead in front; below 0 where it speaks for the other.
    pub fn lead(&self) -> f64 {
        self.ahead - self.behind
    }
}

/// What two interventions gain by one cell.
#[derive(Clone, Copy, Debug)]
pub struct CellDifference<'k> {
    /// Which cell.
    pub cell: &'k Cell,
    /// What the one ahead gains by it, in points of the relief criterion.
    pub ahead: f64,
    /// What the one behind gains by it.
    pub behind: f64,
}

impl CellDifference<'_> {
    /// How far it puts the one ahead in front; below 0 where it speaks for the other.
    pub fn lead(&self) -> f64 {
        self.ahead - self.behind
    }
}

/// Compares two interventions.
pub fn contrast<'k>(scored: &Scored<'k>, one: InterventionId, other: InterventionId) -> Contrast<'k> {
    let (first, second) = (scored.score(one), scored.score(other));
    let (ahead, behind) = if second.total().value > first.total().value { (second, first) } else { (first, second) };
    let pairs = ahead.terms.iter().zip(&behind.terms);
    let mut because: Vec<Difference> = pairs
        .map(|(ahead, behind)| Difference {
            criterion: ahead.criterion,
            ahead: ahead.points().value,
            behind: behind.points().value,
        })
        .filter(|difference| difference.lead() != 0.0)
        .collect();
    order::sort_by(&mut because, |a, b| b.lead().abs().total_cmp(&a.lead().abs()).then(a.criterion.cmp(&b.criterion)));
    Contrast { ahead: ahead.id, behind: behind.id, because, cells: cells(ahead, behind) }
}

fn cells<'k>(ahead: &Score<'k>, behind: &Score<'k>) -> Vec<CellDifference<'k>> {
    let mut cells: Vec<CellDifference<'k>> = Vec::new();
    let mut add = |score: &Score<'k>, is_ahead: bool| {
        for (part, points) in score.effect.parts.iter().zip(score.part_points()) {
            let same = |other: &&mut CellDifference<'k>| std::ptr::eq(other.cell, part.cell);
            let entry = match cells.iter_mut().find(same) {
                Some(entry) => entry,
                None => {
                    cells.push(CellDifference { cell: part.cell, ahead: 0.0, behind: 0.0 });
                    let Some(entry) = cells.last_mut() else {
                        continue;
                    };
                    entry
                }
            };
            *(if is_ahead { &mut entry.ahead } else { &mut entry.behind }) += points;
        }
    };
    add(ahead, true);
    add(behind, false);
    cells.retain(|difference| difference.lead() != 0.0);
    let place = |difference: &CellDifference<'_>| (difference.cell.approach, difference.cell.constraint);
    order::sort_by(&mut cells, |a, b| b.lead().abs().total_cmp(&a.lead().abs()).then(place(a).cmp(&place(b))));
    cells
}
