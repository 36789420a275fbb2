//! `leverpoint weights`: what several people judge, side by side.

use std::io::Write;

use leverpoint::Knowledge;
use leverpoint::document::out::{Judged, View, Weights};
use leverpoint::knowledge::{CriterionId, SwingWord};

use super::json;
use crate::Streams;
use crate::arguments::{Asked, Format};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{self, percent};

/// Puts everybody's weights and diagnoses side by side, and the ranks under each and all together.
pub fn weights(asked: &Asked, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let document = Document::read(asked.file.as_deref(), asked.example.as_deref(), streams)?;
    let answer = document.answer(&knowledge, &document.request().with_weighing())?;
    let found = answer.weighing.ok_or_else(|| Failure::Ours("no weights were looked into".to_owned()))?;
    let out = &mut *streams.output;
    match asked.format {
        Format::Json => json(out, &found)?,
        Format::Csv => by_criterion(&found, true).write(asked.format, out)?,
        Format::Table | Format::Md => {
            writeln!(out, "{}\n", answer.ranking.title)?;
            by_criterion(&found, false).write(asked.format, out)?;
            notes(&found, out)?;
            swing_words(&knowledge, out)?;
            if found.views.iter().any(|view| view.person.is_some() && view.diagnosis.iter().any(says)) {
                writeln!(out, "\nSeverity / feasibility, 0 to 4:\n")?;
                by_constraint(&found).write(asked.format, out)?;
            }
            writeln!(out, "\nRanks under each:\n")?;
            ranks(&found).write(asked.format, out)?;
            writeln!(
                out,
                "\nWhat somebody does not say is taken from the programme. All: the rank by the mean of the totals."
            )?;
        }
    }
    Ok(Exit::Success)
}

fn name(view: &View) -> String {
    view.person.clone().unwrap_or_else(|| "the designer".to_owned())
}

fn by_criterion(found: &Weights, plain: bool) -> Table {
    use Side::{Left, Right};
    let mut heads = vec![("criterion".to_owned(), Left)];
    for view in &found.views {
        let ends = ["", " from", " to"].map(|end| (format!("{}{end}", name(view)), Right));
        heads.extend(ends);
    }
    heads.push(("agreed".to_owned(), Left));
    let number = |value: f64| if plain { value.to_string() } else { percent(value) };
    let mut table = Table::new(heads);
    for (place, criterion) in CriterionId::ALL.iter().enumerate() {
        let mut row = vec![criterion.key().to_owned()];
        for view in &found.views {
            let range = view.ranges.get(place);
            row.push(view.weights.get(place).copied().map(number).unwrap_or_default());
            row.push(range.map(|range| number(range.0)).unwrap_or_default());
            row.push(range.map(|range| number(range.1)).unwrap_or_default());
        }
        let agreed = found.criteria.get(place).is_some_and(|agreement| agreement.agreed);
        row.push(if agreed { "yes" } else { "no" }.to_owned());
        table.row(row);
    }
    table
}

fn says(it: &Judged) -> bool {
    it.severity.is_some() || it.feasibility.is_some()
}

/// What everybody says of each constraint; a dash is not said.
fn by_constraint(found: &Weights) -> Table {
    use Side::{Left, Right};
    let mut heads = vec![("constraint".to_owned(), Left)];
    heads.extend(found.views.iter().map(|view| (name(view), Right)));
    heads.extend([("severity".to_owned(), Left), ("priority".to_owned(), Right)]);
    let mut table = Table::new(heads);
    let level = |level: Option<u8>| level.map_or_else(|| "-".to_owned(), |level| level.to_string());
    for (place, apart) in found.constraints.iter().enumerate() {
        let mut row = vec![apart.constraint.clone()];
        for it in found.views.iter().filter_map(|view| view.diagnosis.get(place)) {
            row.push(format!("{} / {}", level(it.severity), level(it.feasibility)));
        }
        row.push(match apart.severity {
            Some((low, high)) if low == high => "agreed".to_owned(),
            Some((low, high)) => format!("{low} to {high}"),
            None => String::new(),
        });
        let (low, high) = apart.priority;
        row.push(if high - low > 1e-9 { format!("{} to {}", percent(low), percent(high)) } else { percent(low) });
        table.row(row);
    }
    table
}

fn notes(found: &Weights, out: &mut dyn Write) -> Result<(), Failure> {
    writeln!(out)?;
    for view in found.views.iter().filter(|view| !view.clash.is_empty()) {
        let clash = view.clash.iter().filter_map(|place| view.statements.get(*place));
        let said: Vec<String> = clash.map(words::said).collect();
        writeln!(out, "What {} has said cannot hold together: {}.", name(view), said.join("; "))?;
    }
    match &found.common {
        Some(common) => {
            let weights = CriterionId::ALL.iter().zip(common);
            let weights: Vec<String> =
                weights.map(|(id, weight)| format!("{} {}", id.key(), percent(*weight))).collect();
            writeln!(out, "In the middle of what all of them allow: {}.", weights.join(", "))?;
        }
        None => writeln!(out, "No weights are allowed by all of them.")?,
    }
    writeln!(
        out,
        "From, to: the least and the most that a weight can be. Agreed: some weight is allowed by everybody."
    )?;
    Ok(())
}

/// What words stand for that say how much less a criterion counts.
fn swing_words(knowledge: &Knowledge, out: &mut dyn Write) -> Result<(), Failure> {
    let word = |it: &SwingWord| {
        let points = it.points.number();
        format!("{} {} to {}", it.name, points.low, points.high)
    };
    let all: Vec<String> = knowledge.scales().swing_words().iter().map(word).collect();
    writeln!(out, "Swing points in words, where the most important has 100: {}.", all.join(", "))?;
    Ok(())
}

fn ranks(found: &Weights) -> Table {
    use Side::{Left, Right};
    let mut heads = vec![("id".to_owned(), Left)];
    heads.extend(found.views.iter().map(|view| (name(view), Right)));
    heads.push(("all".to_owned(), Right));
    let mut table = Table::new(heads);
    for ranks in &found.ranks {
        let mut row = vec![ranks.intervention.clone()];
        row.extend(ranks.ranks.iter().map(usize::to_string));
        row.push(ranks.middle.to_string());
        table.row(row);
    }
    table
}
