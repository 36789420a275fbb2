//! `leverpoint explain`: why an intervention ranks where it does, alone or against another.

use std::io::Write;

use leverpoint::Knowledge;
use leverpoint::document::out::{Contrasting, Part, Ranked};
use leverpoint::leverage::LeverageFrom;

use super::json;
use crate::Streams;
use crate::arguments::{Explain, Format};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{self, percent, points};

/// Says why.
pub fn explain(asked: &Explain, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let document = Document::read(asked.asked.file.as_deref(), asked.asked.example.as_deref(), streams)?;
    let opened = document.open(&knowledge)?;
    for id in [Some(&asked.id), asked.versus.as_ref()].into_iter().flatten() {
        if opened.programme.find(id).is_none() {
            let ids: Vec<String> = opened.programme.interventions.iter().map(|it| it.id.clone()).collect();
            return Err(Failure::Usage(format!(
                "there is no intervention `{id}` in {}; there are {}",
                document.name,
                words::list(&ids)
            )));
        }
    }
    let request = match &asked.versus {
        Some(other) => document.request().with_contrast(&asked.id, other),
        None => document.request(),
    };
    let answer = document.answer(&knowledge, &request)?;
    let format = asked.asked.format;
    let out = &mut *streams.output;
    match answer.contrast {
        Some(contrast) if format == Format::Json => json(out, &contrast)?,
        Some(contrast) => versus(&contrast, &knowledge, format, out)?,
        None => {
            let found = answer.ranking.interventions.iter().find(|ranked| ranked.id == asked.id);
            let ranked = found.ok_or_else(|| Failure::Ours("the intervention was not ranked".to_owned()))?;
            if format == Format::Json { json(out, ranked)? } else { alone(ranked, &knowledge, format, out)? }
        }
    }
    Ok(Exit::Success)
}

fn alone(ranked: &Ranked, knowledge: &Knowledge, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    use Side::{Left, Right};
    let mut terms = Table::of(&[
        ("criterion", Left),
        ("score", Right),
        ("from", Right),
        ("to", Right),
        ("value", Right),
        ("weight", Right),
        ("points", Right),
    ]);
    for term in &ranked.terms {
        terms.row(vec![
            term.criterion.key().to_owned(),
            points(term.score.value),
            points(term.score.low),
            points(term.score.high),
            points(term.value.value),
            percent(term.weight),
            points(term.points),
        ]);
    }
    if format == Format::Csv {
        return terms.write(format, out);
    }
    writeln!(out, "{} ({}): rank {}, {} points\n", ranked.title, ranked.id, ranked.rank, points(ranked.total))?;
    terms.write(format, out)?;
    writeln!(out)?;
    cells(&ranked.cells, knowledge).write(format, out)?;
    intensity(ranked, knowledge, out)?;
    writeln!(
        out,
        "Coverage {}; leverage {:.2} enterprises reached for each one served, {}.",
        percent(ranked.coverage),
        ranked.leverage,
        match ranked.leverage_from {
            LeverageFrom::Map => "from the market map",
            LeverageFrom::Judgement => "from the actors as they were judged",
            LeverageFrom::Unknown => "as nobody has said through whom",
        }
    )?;
    if let Some(on_map) = &ranked.leverage_on_map {
        let with = on_map.works_with.iter().map(|it| format!("{} {}", words::count(f64::from(it.members)), it.actor));
        let judged = on_map.judged.map(|it| format!("; judged it was {:.2}, which does not count", it.value));
        writeln!(
            out,
            "On the map: with {} it reaches {} enterprises beyond them ({} to {}){}.",
            words::list(&with.collect::<Vec<_>>()),
            words::count(on_map.beyond.value),
            words::count(on_map.beyond.low),
            words::count(on_map.beyond.high),
            judged.unwrap_or_default()
        )?;
    }
    if !ranked.gaps.is_empty() {
        writeln!(out, "\nNobody has said yet:")?;
        for gap in &ranked.gaps {
            writeln!(out, "  - {}", words::gap(gap, knowledge))?;
        }
    }
    Ok(())
}

/// Every facet takes its share of what the others leave, so that they do not simply add up.
fn intensity(ranked: &Ranked, knowledge: &Knowledge, out: &mut dyn Write) -> Result<(), Failure> {
    let parts = &ranked.intensity_parts;
    let mut facets =
        vec![format!("resources {}", points(parts.resources.value)), format!("role {}", points(parts.role.value))];
    for shield in parts.shields.iter().filter(|shield| shield.adds.value > 0.0) {
        let sure = if shield.adds.low == shield.adds.high { "" } else { " (nobody has said)" };
        facets.push(format!("{}{sure} {}", words::flag_name(knowledge, &shield.flag), points(shield.adds.value)));
    }
    writeln!(out, "\nIntensity {}, each taking its share of what the others leave:", points(ranked.intensity))?;
    for facet in facets {
        writeln!(out, "  - {facet}")?;
    }
    Ok(())
}

fn cells(parts: &[Part], knowledge: &Knowledge) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[
        ("cell", Left),
        ("reads", Left),
        ("emphasis", Right),
        ("share", Right),
        ("counts", Right),
        ("points", Right),
        ("why", Left),
        ("effect", Left),
    ]);
    for part in parts {
        let cell = knowledge.cells().iter().find(|cell| {
            knowledge.approach(cell.approach).number == part.approach
                && knowledge.constraint(cell.constraint).number == part.constraint
        });
        table.row(vec![
            format!("{},{}", part.approach, part.constraint),
            if part.relieves { "relieves" } else { "worsens" }.to_owned(),
            percent(part.emphasis),
            percent(part.share.value),
            percent(part.counts.value),
            format!("{:.2}", part.points * 100.0),
            why(part),
            cell.map(|cell| cell.effect.clone()).unwrap_or_default(),
        ]);
    }
    table
}

/// Why a cell counts so far, and who on the map says so where it does.
fn why(part: &Part) -> String {
    let because = words::because(part.because, part.condition.as_deref());
    part.on_map.as_ref().map_or(because.clone(), |read| format!("{because}; {}", words::on_map(read)))
}

fn versus(contrast: &Contrasting, knowledge: &Knowledge, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    use Side::{Left, Right};
    let mut table = Table::of(&[("criterion", Left), ("ahead", Right), ("behind", Right), ("lead", Right)]);
    for lead in &contrast.because {
        table.row(vec![lead.criterion.key().to_owned(), points(lead.ahead), points(lead.behind), points(lead.lead)]);
    }
    if format == Format::Csv {
        return table.write(format, out);
    }
    let lead: f64 = contrast.because.iter().map(|lead| lead.lead).sum();
    writeln!(out, "{} stands ahead of {} by {} points.\n", contrast.ahead, contrast.behind, points(lead))?;
    table.write(format, out)?;
    let mut cells = Table::of(&[("cell", Left), ("lead", Right), ("effect", Left)]);
    for lead in contrast.cells.iter().take(10) {
        let cell = knowledge.cells().iter().find(|cell| {
            knowledge.approach(cell.approach).number == lead.approach
                && knowledge.constraint(cell.constraint).number == lead.constraint
        });
        cells.row(vec![
            format!("{},{}", lead.approach, lead.constraint),
            format!("{:.2}", lead.lead * 100.0),
            cell.map(|cell| cell.effect.clone()).unwrap_or_default(),
        ]);
    }
    writeln!(out, "\nThe cells that differ most:")?;
    cells.write(format, out)
}
