//! `leverpoint matrix`: what the approaches do to the constraints, with citations.

use std::io::Write;

use leverpoint::Knowledge;
use leverpoint::document::out::{CellOut, KnowledgeOut};
use leverpoint::knowledge::{Cell, Direction};
use serde::Serialize;

use super::json;
use crate::Streams;
use crate::arguments::{Format, Matrix};
use crate::exit::{Exit, Failure};
use crate::input;
use crate::table::{Side, Table};

/// Shows the matrix, or one cell of it.
pub fn matrix(asked: &Matrix, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let mut whole = KnowledgeOut::of(&knowledge);
    if let Some(place) = &asked.cell {
        let (row, column) = place_of(&knowledge, place)?;
        whole.cells.retain(|cell| cell.approach == row && cell.constraint == column);
    }
    let out = &mut *streams.output;
    match (asked.format, &asked.cell) {
        (Format::Json, _) => json(out, &whole)?,
        (Format::Csv, _) => list(&whole).write(asked.format, out)?,
        (_, Some(place)) if whole.cells.is_empty() => {
            writeln!(out, "The source makes no claim about cell {place}. That is not the same as no effect.")?;
            cases(&knowledge, place_of(&knowledge, place)?, out)?;
        }
        (_, Some(_)) => {
            for cell in &whole.cells {
                card(&knowledge, cell, out)?;
            }
        }
        (_, None) => {
            grid(&knowledge).write(asked.format, out)?;
            writeln!(
                out,
                "\n+ relieves, - worsens, ± either way, by its condition; 1 hedged, 2 plain, 3 strong; · no claim in the source."
            )?;
            let names =
                knowledge.constraints().map(|(_, constraint)| format!("{} {}", constraint.number, constraint.id));
            writeln!(out, "Constraints, as documents name them: {}.", names.collect::<Vec<_>>().join(", "))?;
            writeln!(out, "One cell with its effect, condition and citation: leverpoint matrix --cell 8,1")?;
        }
    }
    Ok(Exit::Success)
}

/// The row and column that somebody wrote as `8,1`.
fn place_of(knowledge: &Knowledge, place: &str) -> Result<(u8, u8), Failure> {
    let (rows, columns) = (knowledge.approaches().count(), knowledge.constraints().count());
    let parts = place.split_once(',').and_then(|(row, column)| row.trim().parse().ok().zip(column.trim().parse().ok()));
    parts
        .filter(|(row, column): &(u8, u8)| (1..=rows).contains(&(*row).into()) && (1..=columns).contains(&(*column).into()))
        .ok_or_else(|| {
            Failure::Usage(format!(
                "`{place}` is no cell: write an approach from 1 to {rows} and a constraint from 1 to {columns}, such as 8,1"
            ))
        })
}

fn grid(knowledge: &Knowledge) -> Table {
    let mut heads = vec![("approach".to_owned(), Side::Left)];
    heads.extend(
        knowledge
            .constraints()
            .map(|(_, constraint)| (format!("{} {}", constraint.number, constraint.short), Side::Left)),
    );
    let mut table = Table::new(heads);
    for (row, approach) in knowledge.approaches() {
        let mut cells = vec![format!("{:>2} {}", approach.number, approach.id)];
        let mark = |column| knowledge.cell(row, column).map_or_else(|| "·".to_owned(), mark);
        cells.extend(knowledge.constraints().map(|(column, _)| mark(column)));
        table.row(cells);
    }
    table
}

fn mark(cell: &Cell) -> String {
    let sign = match cell.direction {
        Direction::Relieves => '+',
        Direction::Worsens => '-',
        Direction::Mixed => '±',
    };
    format!("{sign}{}", cell.strength)
}

fn list(whole: &KnowledgeOut<'_>) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[
        ("approach", Right),
        ("constraint", Right),
        ("direction", Left),
        ("strength", Right),
        ("strength_low", Right),
        ("strength_high", Right),
        ("path", Left),
        ("tag", Left),
        ("condition", Left),
        ("effect", Left),
        ("note", Left),
        ("source", Left),
        ("section", Left),
    ]);
    for cell in &whole.cells {
        let [low, high] = cell.strength_range;
        table.row(vec![
            cell.approach.to_string(),
            cell.constraint.to_string(),
            word(&cell.direction),
            cell.strength.to_string(),
            low.to_string(),
            high.to_string(),
            word(&cell.path),
            cell.tag.as_ref().map(word).unwrap_or_default(),
            cell.condition.unwrap_or_default().to_owned(),
            cell.effect.to_owned(),
            cell.note.unwrap_or_default().to_owned(),
            cell.source.to_owned(),
            cell.section.to_owned(),
        ]);
    }
    table
}

/// The word by which JSON knows it.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn card(knowledge: &Knowledge, cell: &CellOut<'_>, out: &mut dyn Write) -> Result<(), Failure> {
    let approach = knowledge.approaches().find(|(_, approach)| approach.number == cell.approach);
    let constraint = knowledge.constraints().find(|(_, constraint)| constraint.number == cell.constraint);
    let [low, high] = cell.strength_range;
    if let Some(((_, approach), (_, constraint))) = approach.zip(constraint) {
        writeln!(out, "Cell {},{}: {} on {}", approach.number, constraint.number, approach.name, constraint.name)?;
    }
    let (direction, path) = (word(&cell.direction), word(&cell.path));
    let readers = if low == high { "all readers agree".to_owned() } else { format!("readers gave {low} to {high}") };
    writeln!(out, "  {direction}, strength {} of 3 ({readers}), path {path}", cell.strength)?;
    if let Some(tag) = &cell.tag {
        writeln!(out, "  tag: {}", word(tag))?;
    }
    writeln!(out, "  effect: {}", cell.effect)?;
    if let Some(note) = cell.note {
        writeln!(out, "  note: {note}")?;
    }
    if let Some(id) = cell.condition.and_then(|key| knowledge.condition_id(key)) {
        let condition = knowledge.condition(id);
        writeln!(out, "  asks: {} ({})", condition.question, condition.id)?;
    }
    if let Some(source) = knowledge.sources().iter().find(|source| source.id == cell.source) {
        writeln!(out, "  source: {}, {}, {}", source.title, source.year, cell.section)?;
    }
    cases(knowledge, (cell.approach, cell.constraint), out)
}

/// The cases that bear on a cell, filled or not.
fn cases(knowledge: &Knowledge, (row, column): (u8, u8), out: &mut dyn Write) -> Result<(), Failure> {
    let approach = knowledge.approaches().find(|(_, approach)| approach.number == row);
    let constraint = knowledge.constraints().find(|(_, constraint)| constraint.number == column);
    if let Some(((row, _), (column, _))) = approach.zip(constraint) {
        let lessons = input::lessons(knowledge)?;
        let cases: Vec<&str> = lessons.cases_of_cell(knowledge, row, column).map(|case| case.id.as_str()).collect();
        let cases = if cases.is_empty() { "no case".to_owned() } else { cases.join(", ") };
        writeln!(out, "  cases: {cases}")?;
    }
    Ok(())
}
