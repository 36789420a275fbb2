//! How far a plan survives doubt, in a table.

use std::io::Write;

use leverpoint::Knowledge;
use leverpoint::document::out::{Core, Held, Robust, Robustness};

use super::plan_more::Unit;
use crate::arguments::Format;
use crate::exit::Failure;
use crate::table::{Side, Table};
use crate::words::{self, list, percent};

/// Writes what became of a plan in drawn worlds.
pub fn robust(
    robustness: &Robustness,
    knowledge: &Knowledge,
    unit: Unit,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    match robustness {
        Robustness::Found(found) => {
            writeln!(
                out,
                "\nIn {} drawn worlds, in each of which everything uncertain turns out one way:",
                found.draws
            )?;
            table(found).write(format, out)?;
            say(found, knowledge, unit, out)
        }
        Robustness::Clash(said) => {
            let said: Vec<String> = said.iter().map(words::said).collect();
            Ok(writeln!(out, "\nNo worlds can be drawn: what is said of the weights clashes. {}", said.join("; "))?)
        }
        Robustness::Failed(why) => Ok(writeln!(out, "\nNo worlds were drawn: {why}.")?),
    }
}

fn table(found: &Robust) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[("", Left), ("id", Left), ("in the best plan", Right), ("error", Right), ("", Left)]);
    let mut rows: Vec<_> = found.interventions.iter().collect();
    rows.sort_by(|a, b| b.share.total_cmp(&a.share));
    for it in rows {
        let core = match it.core {
            Core::Core => "core",
            Core::Borderline => "borderline",
            Core::Out => "out",
        };
        table.row(vec![
            if it.chosen { "fund" } else { "leave" }.to_owned(),
            it.id.clone(),
            percent(it.share),
            format!("{:.1}%", it.standard_error * 100.0),
            core.to_owned(),
        ]);
    }
    table
}

fn say(found: &Robust, knowledge: &Knowledge, unit: Unit, out: &mut dyn Write) -> Result<(), Failure> {
    let (core, least) = (percent(found.core_from), percent(found.out_to));
    writeln!(
        out,
        "Core: in the best plan of {core} of the worlds or more; out: of {least} or less. Seed {}.",
        found.seed
    )?;
    if found.impossible > 0 {
        writeln!(out, "In {} worlds no plan keeps every requirement; they are not counted.", found.impossible)?;
    }
    if found.cut_short > 0 {
        writeln!(out, "In {} worlds the search stopped before the best plan was proven.", found.cut_short)?;
    }
    match &found.plan {
        Some(held) => self::held(held, knowledge, unit, out),
        None => Ok(()),
    }
}

fn held(held: &Held, knowledge: &Knowledge, unit: Unit, out: &mut dyn Write) -> Result<(), Failure> {
    let (keeps, best) = (percent(held.keeps), percent(held.best));
    writeln!(
        out,
        "The plan keeps every requirement in {keeps} of the worlds, and is the best there in {best} of them."
    )?;
    let broken: Vec<String> = held
        .broken
        .iter()
        .take(SHOWN)
        .map(|it| format!("{} in {}", words::requirement(&it.requirement, knowledge), percent(it.share)))
        .collect();
    if !broken.is_empty() {
        let most = if held.broken.len() > broken.len() { " most often" } else { "" };
        writeln!(out, "It breaks{most} {}.", list(&broken))?;
    }
    if let Some(regret) = &held.regret {
        let quantiles: Vec<String> = regret
            .quantiles
            .iter()
            .map(|it| format!("no more than {} in {}", unit.value(it.at_most), percent(it.share)))
            .collect();
        writeln!(
            out,
            "Regret: cut back where it must be, it is worth {} less than the best plan on average, of {}; {}; {} at worst.",
            unit.value(regret.mean),
            unit.value(regret.best_value),
            list(&quantiles),
            unit.value(regret.worst)
        )?;
    }
    Ok(())
}

/// Requirements that are told of.
const SHOWN: usize = 5;
