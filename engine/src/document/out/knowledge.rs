//! The knowledge as it goes out: what a shell needs to show the matrix, its questions and its scales.

use serde::Serialize;

use crate::knowledge::{Approach, Condition, Constraint, Direction, Knowledge, Path, Scales, Source, Tag};
use crate::quantity::Estimate;

/// The knowledge, for showing.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct KnowledgeOut<'k> {
    /// The version of this format.
    pub format: &'static str,
    /// A name of its content.
    pub fingerprint: &'k str,
    /// The columns of the matrix.
    pub constraints: &'k [Constraint],
    /// The rows of the matrix.
    pub approaches: &'k [Approach],
    /// The filled cells, by row and then by column. A pair without a cell makes no claim.
    pub cells: Vec<CellOut<'k>>,
    /// Which constraint opens which.
    pub unlocks: Vec<UnlockOut<'k>>,
    /// The questions on which cells depend.
    pub conditions: &'k [Condition],
    /// The scales, weights and defaults, with their origins.
    pub scales: &'k Scales,
    /// The works it rests on.
    pub sources: &'k [Source],
}

/// A filled cell.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct CellOut<'k> {
    /// The row, by its number.
    pub approach: u8,
    /// The column, by its number.
    pub constraint: u8,
    /// Whether it relieves, worsens, or either.
    pub direction: Direction,
    /// 1 to 3, the median of three readers.
    pub strength: u8,
    /// The lowest and highest that a reader gave.
    pub strength_range: [u8; 2],
    /// The share of the constraint relieved or added at full emphasis and coverage.
    pub share: Estimate,
    /// How the effect comes about.
    pub path: Path,
    /// What is peculiar about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
    /// For an indirect cell, the columns it acts through, by number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub through: Vec<u8>,
    /// The rows of which one must stand beside it, by number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<u8>,
    /// The question on whose answer it depends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<&'k str>,
    /// What happens, in our words.
    pub effect: &'k str,
    /// What else to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'k str>,
    /// The source.
    pub source: &'k str,
    /// The part of the source.
    pub section: &'k str,
}

/// A constraint whose relief is said to relieve another as well.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct UnlockOut<'k> {
    /// The one relieved, by number.
    pub from: u8,
    /// The one opened by it, by number.
    pub opens: u8,
    /// The source.
    pub source: &'k str,
    /// The part of the source.
    pub section: &'k str,
}

impl<'k> KnowledgeOut<'k> {
    /// All of a knowledge.
    pub fn of(knowledge: &'k Knowledge) -> Self {
        let row = |id| knowledge.approach(id).number;
        let column = |id| knowledge.constraint(id).number;
        let cells = knowledge.cells().iter().map(|cell| CellOut {
            approach: row(cell.approach),
            constraint: column(cell.constraint),
            direction: cell.direction,
            strength: cell.strength,
            strength_range: [cell.strength_range.0, cell.strength_range.1],
            share: cell.share,
            path: cell.path,
            tag: cell.tag,
            through: cell.through.iter().copied().map(column).collect(),
            beside: cell.beside.iter().copied().map(row).collect(),
            condition: cell.condition.map(|id| knowledge.condition(id).id.as_str()),
            effect: &cell.effect,
            note: cell.note.as_deref(),
            source: &cell.cite.source,
            section: &cell.cite.section,
        });
        let unlocks = knowledge.unlocks().iter().map(|unlock| UnlockOut {
            from: column(unlock.from),
            opens: column(unlock.opens),
            source: &unlock.cite.source,
            section: &unlock.cite.section,
        });
        Self {
            format: "leverpoint/knowledge/1",
            fingerprint: knowledge.fingerprint(),
            constraints: &knowledge.constraints,
            approaches: &knowledge.approaches,
            cells: cells.collect(),
            unlocks: unlocks.collect(),
            conditions: &knowledge.conditions,
            scales: knowledge.scales(),
            sources: knowledge.sources(),
        }
    }
}
