//! `leverpoint diff`: what lies between two versions of a programme.

use leverpoint::document::out::{Changed, Diff};
use leverpoint::{DiffSide, diff as differ};
use serde_json::Value;

use super::json;
use crate::Streams;
use crate::arguments::{Diff as Asked, DiffFormat};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{list, money, points};

/// Says what lies between two versions of a programme: inputs, ranks and plan.
pub fn diff(asked: &Asked, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let before = Document::read(Some(&asked.before), None, streams)?;
    let after = Document::read(Some(&asked.after), None, streams)?;
    let found = differ(&knowledge, &before.text, &after.text).map_err(|(side, problems)| match side {
        DiffSide::Before => before.failure(problems),
        DiffSide::After => after.failure(problems),
    })?;
    match asked.format {
        DiffFormat::Text => text(&found, streams)?,
        DiffFormat::Json => json(streams.output, &found)?,
    }
    Ok(Exit::Success)
}

fn text(found: &Diff, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let out = &mut *streams.output;
    if found.inputs.is_empty() {
        writeln!(out, "The two say the same.")?;
        return Ok(());
    }
    writeln!(out, "Inputs:")?;
    for changed in &found.inputs {
        writeln!(out, "  {}", sentence(changed))?;
    }
    let moved: Vec<_> = found.ranks.iter().filter(|it| it.total_before != it.total_after).collect();
    if moved.is_empty() {
        writeln!(out, "\nThe ranking is the same.")?;
    } else {
        writeln!(out, "\nRanks of those whose total changed:\n")?;
        let heads = [
            ("was", Side::Right),
            ("is", Side::Right),
            ("id", Side::Left),
            ("total was", Side::Right),
            ("is", Side::Right),
        ];
        let mut table = Table::of(&heads);
        for it in moved {
            let rank = |rank: Option<usize>| rank.map_or("-".to_owned(), |rank| rank.to_string());
            let total = |total: Option<f64>| total.map_or("-".to_owned(), points);
            table.row(vec![
                rank(it.rank_before),
                rank(it.rank_after),
                it.intervention.clone(),
                total(it.total_before),
                total(it.total_after),
            ]);
        }
        table.write(crate::arguments::Format::Table, out)?;
    }
    match &found.plan {
        None => writeln!(out, "\nOne of the two has no plan (leverpoint plan)."),
        Some(plan) => {
            let names = |all: &[String]| if all.is_empty() { "nothing".to_owned() } else { list(all) };
            writeln!(out, "\nPlan: {} entered, {} left.", names(&plan.entered), names(&plan.left))?;
            writeln!(
                out,
                "Value {} to {}, cost {} to {}.",
                points(plan.value_before),
                points(plan.value_after),
                money(plan.cost_before, None),
                money(plan.cost_after, None)
            )
        }
    }?;
    Ok(())
}

fn sentence(changed: &Changed) -> String {
    match (&changed.before, &changed.after) {
        (Some(before), Some(after)) => format!("{}: {} to {}", changed.at, short(before), short(after)),
        (None, Some(after)) => format!("{}: added, {}", changed.at, short(after)),
        (Some(before), None) => format!("{}: removed, was {}", changed.at, short(before)),
        (None, None) => changed.at.clone(),
    }
}

/// A value in a line: a long one is cut, and JSON shows the whole.
fn short(value: &Value) -> String {
    const MOST: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= MOST { text } else { format!("{}…", text.chars().take(MOST).collect::<String>()) }
}
