//! `leverpoint simulate`: how far a ranking survives doubt.

use std::io::Write;
use std::path::Path;

use leverpoint::document::out::{Found, Remark, Simulating};
use leverpoint::document::wire;
use leverpoint::simulate::{Drawn, Simulated};
use leverpoint::{Knowledge, simulate_table};

use super::json;
use crate::Streams;
use crate::arguments::{DrawnWeights, Format, Simulate};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{self, percent, points};

/// Simulates the ranking of a programme, or a plain decision table.
pub fn simulate(asked: &Simulate, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let how = wire::Simulate {
        seed: asked.seed,
        draws: asked.draws,
        standard_error: asked.error,
        weights: asked.weights.map(DrawnWeights::drawn),
    };
    match &asked.table {
        Some(file) => of_table(file, &how, asked.asked.format, &knowledge, streams),
        None => of_programme(asked, how, &knowledge, streams),
    }
}

fn of_table(
    file: &Path,
    how: &wire::Simulate,
    format: Format,
    knowledge: &Knowledge,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let document = Document::read(Some(file), None, streams)?;
    let found = simulate_table(knowledge, &document.text, how).map_err(|problems| document.failure(problems))?;
    let out = &mut *streams.output;
    match format {
        Format::Json => json(out, &found)?,
        Format::Csv => sheet(&found).write(format, out)?,
        Format::Table | Format::Md => {
            table(&found).write(format, out)?;
            notes(&found, out)?;
        }
    }
    Ok(Exit::Success)
}

fn of_programme(
    asked: &Simulate,
    how: wire::Simulate,
    knowledge: &Knowledge,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let document = Document::read(asked.asked.file.as_deref(), asked.asked.example.as_deref(), streams)?;
    let answer = document.answer(knowledge, &document.request().with_simulation(how))?;
    let simulation = answer.simulation.ok_or_else(|| Failure::Ours("nothing was simulated".to_owned()))?;
    let out = &mut *streams.output;
    let format = asked.asked.format;
    if format == Format::Json {
        json(out, &simulation)?;
    }
    match simulation {
        Simulating::Clash(said) => {
            let said: Vec<String> = said.iter().map(words::said).collect();
            Err(Failure::Clash { name: document.name, statements: said.join("; ") })
        }
        Simulating::Failed(why) => Err(Failure::Ours(why)),
        Simulating::Found(_) if format == Format::Json => Ok(Exit::Success),
        Simulating::Found(found) if format == Format::Csv => {
            sheet(&found.simulated).write(format, out)?;
            Ok(Exit::Success)
        }
        Simulating::Found(found) => {
            writeln!(out, "{}\n", answer.ranking.title)?;
            table(&found.simulated).write(format, out)?;
            say(&found, knowledge, out)?;
            notes(&found.simulated, out)?;
            Ok(Exit::Success)
        }
    }
}

fn say(found: &Found, knowledge: &Knowledge, out: &mut dyn Write) -> Result<(), Failure> {
    writeln!(out)?;
    for remark in &found.remarks {
        // How often each is ahead of the next is in the table of pairs; the first pair is worth a sentence.
        let told = matches!(remark, Remark::AheadIn { ahead, .. } if !is_first_pair(found, ahead));
        if !told {
            writeln!(out, "{}", words::remark(remark, knowledge))?;
        }
    }
    let drawn = match found.weights {
        Drawn::Stated => "what was said of them allows; points given by hand may be off",
        Drawn::Exact => "the ranking is made by, and no others",
        Drawn::Free => "there are",
    };
    writeln!(out, "The weights drawn are those that {drawn}.")?;
    writeln!(out, "Totals can lie higher than in `rank`, which takes what nobody has said for a cautious value.")?;
    Ok(())
}

fn is_first_pair(found: &Found, ahead: &str) -> bool {
    let first = found.remarks.iter().find_map(|remark| match remark {
        Remark::AheadIn { ahead, .. } => Some(ahead.as_str()),
        _ => None,
    });
    first == Some(ahead)
}

/// Places in the order of the expected rank.
fn order(found: &Simulated) -> Vec<usize> {
    let mut places: Vec<usize> = (0..found.alternatives.len()).collect();
    places.sort_by(|a, b| {
        let rank = |place: &usize| found.expected_rank.get(*place).copied().unwrap_or_default();
        rank(a).total_cmp(&rank(b)).then(a.cmp(b))
    });
    places
}

fn table(found: &Simulated) -> Table {
    use Side::{Left, Right};
    let top = format!("first {}", found.top.count);
    let mut table = Table::of(&[
        ("id", Left),
        ("first", Right),
        (&top, Right),
        ("last", Right),
        ("mean rank", Right),
        ("holistic", Right),
        ("total", Right),
        ("5 to 95 of 100", Right),
        ("confidence", Right),
    ]);
    let last = found.alternatives.len().saturating_sub(1);
    for place in order(found) {
        let at = |list: &[f64]| list.get(place).copied().unwrap_or_default();
        let share = |rank: usize| {
            found.rank_acceptability.get(place).and_then(|row| row.get(rank)).copied().unwrap_or_default()
        };
        let total = found.totals.get(place).copied().unwrap_or_default();
        table.row(vec![
            found.alternatives.get(place).cloned().unwrap_or_default(),
            percent(share(0)),
            percent(at(&found.top.chance)),
            percent(share(last)),
            format!("{:.1}", at(&found.expected_rank)),
            points(at(&found.holistic)),
            points(total.mean),
            format!("{} to {}", points(total.low), points(total.high)),
            found.confidence.get(place).copied().flatten().map(percent).unwrap_or_default(),
        ]);
    }
    table
}

/// For spreadsheets: every number as it is, with the share of each rank in a column of its own.
fn sheet(found: &Simulated) -> Table {
    use Side::{Left, Right};
    let fixed = ["expected_rank", "holistic", "top_chance", "confidence", "total_mean", "total_low", "total_high"];
    let mut heads = vec![("id".to_owned(), Left)];
    heads.extend(fixed.map(|head| (head.to_owned(), Right)));
    heads.extend(found.criteria.iter().map(|criterion| (format!("central_weight_{criterion}"), Right)));
    heads.extend((1..=found.alternatives.len()).map(|rank| (format!("rank_{rank}"), Right)));
    let mut table = Table::new(heads);
    for place in order(found) {
        let at = |list: &[f64]| list.get(place).copied().unwrap_or_default().to_string();
        let total = found.totals.get(place).copied().unwrap_or_default();
        let maybe = |number: Option<f64>| number.map(|it| it.to_string()).unwrap_or_default();
        let mut row = vec![
            found.alternatives.get(place).cloned().unwrap_or_default(),
            at(&found.expected_rank),
            at(&found.holistic),
            at(&found.top.chance),
            maybe(found.confidence.get(place).copied().flatten()),
            total.mean.to_string(),
            total.low.to_string(),
            total.high.to_string(),
        ];
        let central = found.central_weights.get(place).and_then(Option::as_ref);
        row.extend((0..found.criteria.len()).map(|it| maybe(central.and_then(|all| all.get(it)).copied())));
        row.extend(found.rank_acceptability.get(place).into_iter().flatten().map(f64::to_string));
        table.row(row);
    }
    table
}

fn notes(found: &Simulated, out: &mut dyn Write) -> Result<(), Failure> {
    let reached = if found.reached { "" } else { ", which is not yet what was asked for" };
    writeln!(
        out,
        "\n{} draws, seed {}; standard error of the shares at most {:.2} of 100{reached}.",
        words::money(found.draws as f64, None),
        found.seed,
        found.standard_error.largest * 100.0
    )?;
    writeln!(
        out,
        "First, last: the share of draws in which it is. Holistic: one number for all ranks, 100 if always first."
    )?;
    writeln!(
        out,
        "Confidence: the share of draws in which it is first at the weights that suit it. Everything: --format json."
    )?;
    Ok(())
}
