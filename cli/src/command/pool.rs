//! `leverpoint plan --pool`: what to fund of a plain pool of projects.

use std::io::Write;
use std::path::Path;

use leverpoint::Knowledge;
use leverpoint::document::open_pool;
use leverpoint::document::out::{Core, Efficient, Frontier, Planned, Planning, PoolAnswer, PoolCompetitor};

use super::json;
use super::plan::{exit, no_plan, request, write_lp};
use super::plan_more::{Unit, more};
use crate::Streams;
use crate::arguments::{Format, Plan};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{self, list, percent};

/// Chooses what to fund of a pool.
pub fn pool(file: &Path, wanted: &Plan, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let document = Document::read(Some(file), None, streams)?;
    let format = wanted.asked.format;
    let answer = document.answer_pool(&knowledge, &request(wanted))?;
    let exit = exit(&answer.plan);
    if let Some(file) = &wanted.write_lp {
        let pool = open_pool(&document.text).map_err(|problems| document.failure(problems))?;
        write_lp(file, &pool.instance(&knowledge))?;
    }
    let out = &mut *streams.output;
    if format == Format::Json {
        json(out, &answer)?;
        return Ok(exit);
    }
    match &answer.plan {
        Planning::Plan(plan) => {
            let several = answer.efficient.as_ref().filter(|efficient| efficient.corners.len() > 1);
            let table = table(plan, several, &knowledge);
            if format == Format::Csv {
                table.write(format, out)?;
            } else {
                if let Some(title) = &answer.title {
                    writeln!(out, "{title}\n")?;
                }
                table.write(format, out)?;
                notes(plan, &answer, &knowledge, format, out)?;
                more(plan, &knowledge, Unit::Own, format, out)?;
            }
        }
        planning => no_plan(planning, &knowledge, streams.errors)?,
    }
    Ok(exit)
}

fn table(plan: &Planned, efficient: Option<&Efficient>, knowledge: &Knowledge) -> Table {
    use Side::{Left, Right};
    let mut table =
        Table::of(&[("", Left), ("id", Left), ("cost", Right), ("value", Right), ("core index", Right), ("why", Left)]);
    let core = |id: &str| {
        let index = efficient.and_then(|efficient| efficient.core_index.iter().find(|it| it.id == id));
        index.map_or_else(String::new, |index| match index.core {
            Core::Core => "core".to_owned(),
            Core::Borderline => percent(index.share),
            Core::Out => "out".to_owned(),
        })
    };
    for it in &plan.why_in {
        let needed = words::requirements(&it.needed_for, knowledge);
        let why = if needed.is_empty() { String::new() } else { format!("also needed: {needed}") };
        table.row(vec!["fund".to_owned(), it.id.clone(), number(it.cost), number(it.gain), core(&it.id), why]);
    }
    for it in &plan.left_out {
        let why = super::plan::why_out(it, knowledge);
        table.row(vec!["leave".to_owned(), it.id.clone(), number(it.cost), number(it.gain), core(&it.id), why]);
    }
    table
}

fn notes(
    plan: &Planned,
    answer: &PoolAnswer,
    knowledge: &Knowledge,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let all = plan.chosen.len() + plan.left_out.len();
    writeln!(
        out,
        "\nFunds {} of {all} for {}. Value {}; {}.",
        plan.chosen.len(),
        number(plan.cost),
        number(plan.value),
        words::pool_proof(&plan.proof)
    )?;
    let binding = words::requirements(&plan.binding, knowledge);
    if !binding.is_empty() {
        writeln!(out, "What keeps a better plan out: {binding}.")?;
    }
    match &answer.efficient {
        Some(efficient) if efficient.corners.len() > 1 => {
            writeln!(out, "Plans that can be best under the allowed weights: {}.", efficient.plans.len())?;
            writeln!(out, "Core index: the share of these plans that a project is in; core is in all of them.")?;
        }
        Some(_) => {}
        None => writeln!(out, "There are too many plans that could be best to list them.")?,
    }
    match answer.competitors.as_deref() {
        Some([]) => {}
        Some(rivals) => {
            writeln!(out, "\nWhat costs no more and may be worth more:")?;
            competitors(rivals).write(format, out)?;
        }
        None => writeln!(out, "It takes too long to tell what can overtake this plan.")?,
    }
    match &answer.frontier {
        Some(frontier) => {
            writeln!(out, "\nThe most value for the money, whatever the budget:")?;
            self::frontier(frontier).write(format, out)?;
        }
        None => writeln!(out, "There are too many plans to list the frontier of value against cost.")?,
    }
    Ok(())
}

fn competitors(rivals: &[PoolCompetitor]) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[("cost", Right), ("value", Right), ("worth more by", Right), ("plan", Left)]);
    for it in rivals {
        let lead = format!("{} to {}", number(it.lead_low), number(it.lead_high));
        table.row(vec![number(it.cost), number(it.value), lead, list(&it.chosen)]);
    }
    table
}

fn frontier(frontier: &Frontier) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[("cost", Right), ("value", Right), ("", Left), ("enters", Left), ("leaves", Left)]);
    for it in &frontier.points {
        let mark = if it.convex { "" } else { "between" };
        let row = vec![number(it.cost), number(it.value), mark.to_owned(), list(&it.enters), list(&it.leaves)];
        table.row(row);
    }
    table
}

/// A number of a pool, which has its own units.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    if text == "-0.00" { "0.00".to_owned() } else { text }
}
