//! `leverpoint rank`: the interventions in order.

use std::io::Write;

use leverpoint::document::out::Ranking;
use leverpoint::knowledge::Band;

use super::json;
use crate::Streams;
use crate::arguments::{Asked, Format};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{money, percent, points};

/// Ranks the interventions of a programme.
pub fn rank(asked: &Asked, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let document = Document::read(asked.file.as_deref(), asked.example.as_deref(), streams)?;
    let ranking = document.answer(&knowledge, &document.request())?.ranking;
    let out = &mut *streams.output;
    match asked.format {
        Format::Json => json(out, &ranking)?,
        Format::Csv => sheet(&ranking).write(asked.format, out)?,
        Format::Table | Format::Md => {
            writeln!(out, "{}\n", ranking.title)?;
            table(&ranking).write(asked.format, out)?;
            notes(&ranking, out)?;
        }
    }
    Ok(Exit::Success)
}

fn table(ranking: &Ranking) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[
        ("rank", Right),
        ("id", Left),
        ("case", Left),
        ("total", Right),
        ("range", Right),
        ("relief", Right),
        ("harm", Right),
        ("intensity", Right),
        ("sustainability", Right),
        ("leverage", Right),
        ("cost", Right),
        ("weakest link", Right),
        ("unknown", Right),
    ]);
    for ranked in &ranking.interventions {
        let total = ranked.ranges.total;
        table.row(vec![
            ranked.rank.to_string(),
            ranked.id.clone(),
            ranked.case.clone().unwrap_or_default(),
            points(ranked.total),
            format!("{:.0} to {:.0}", total.low * 100.0, total.high * 100.0),
            points(ranked.relief),
            points(ranked.harm),
            format!("{} {:>4}", band(ranked.intensity_band), points(ranked.intensity)),
            points(ranked.sustainability),
            format!("{:.2}", ranked.leverage),
            money(ranked.cost, None),
            ranked.weakest_link_rank.to_string(),
            ranked.gaps.len().to_string(),
        ]);
    }
    table
}

/// For spreadsheets: every number as it is, from 0 to 1, and nothing put together.
fn sheet(ranking: &Ranking) -> Table {
    use Side::{Left, Right};
    let mut heads: Vec<(String, Side)> = [
        ("rank", Right),
        ("id", Left),
        ("title", Left),
        ("case", Left),
        ("total", Right),
        ("total_low", Right),
        ("total_high", Right),
        ("relief", Right),
        ("harm", Right),
        ("intensity", Right),
        ("intensity_band", Left),
        ("sustainability", Right),
        ("leverage", Right),
        ("coverage", Right),
        ("cost", Right),
        ("weakest_link_rank", Right),
        ("unknown", Right),
    ]
    .map(|(head, side)| (head.to_owned(), side))
    .to_vec();
    heads.extend(ranking.weights.iter().map(|weight| (format!("points_{}", weight.criterion.key()), Right)));
    let mut table = Table::new(heads);
    for ranked in &ranking.interventions {
        let mut row = vec![
            ranked.rank.to_string(),
            ranked.id.clone(),
            ranked.title.clone(),
            ranked.case.clone().unwrap_or_default(),
            ranked.total.to_string(),
            ranked.ranges.total.low.to_string(),
            ranked.ranges.total.high.to_string(),
            ranked.relief.to_string(),
            ranked.harm.to_string(),
            ranked.intensity.to_string(),
            band(ranked.intensity_band).to_owned(),
            ranked.sustainability.to_string(),
            ranked.leverage.to_string(),
            ranked.coverage.to_string(),
            ranked.cost.to_string(),
            ranked.weakest_link_rank.to_string(),
            ranked.gaps.len().to_string(),
        ];
        row.extend(ranked.terms.iter().map(|term| term.points.to_string()));
        table.row(row);
    }
    table
}

fn band(band: Band) -> &'static str {
    match band {
        Band::Low => "low",
        Band::Medium => "medium",
        Band::High => "high",
    }
}

fn notes(ranking: &Ranking, out: &mut dyn Write) -> Result<(), Failure> {
    let weights: Vec<String> =
        ranking.weights.iter().map(|weight| format!("{} {}", weight.criterion.key(), percent(weight.weight))).collect();
    writeln!(out, "\nPoints of 100. Weights: {}.", weights.join(", "))?;
    writeln!(
        out,
        "Range: the widest that the unknowns leave the total. Leverage: enterprises reached through others for each one served."
    )?;
    writeln!(
        out,
        "Weakest link: the rank by the least of sustainability, leverage and a light hand. Unknown: questions nobody has answered."
    )?;
    let differ: Vec<&str> = ranking
        .interventions
        .iter()
        .filter(|ranked| ranked.rank == 1 && ranked.weakest_link_rank > 1)
        .map(|ranked| ranked.id.as_str())
        .collect();
    if let [first] = differ.as_slice() {
        writeln!(out, "The cross-check disagrees: {first} comes first by the total, but not by its weakest link.")?;
    }
    if let Some(first) = ranking.interventions.first() {
        writeln!(out, "Why: leverpoint explain {}. What to fund: leverpoint plan.", first.id)?;
    }
    Ok(())
}
