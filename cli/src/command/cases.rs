//! `leverpoint cases`: what was done elsewhere, and what came of it.

use leverpoint::lessons::Case;
use leverpoint::{Knowledge, Lessons};

use super::json;
use crate::Streams;
use crate::arguments::{Cases, Format};
use crate::exit::{Exit, Failure};
use crate::finding;
use crate::input::{self, Document};
use crate::table::{Side, Table};

/// Shows cases.
pub fn cases(asked: &Cases, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let lessons = input::lessons(&knowledge)?;
    let mut found = select(asked, &knowledge, &lessons)?;
    if let Some(id) = &asked.intervention {
        let programme = Document::read(asked.file.as_deref(), None, streams)?.open(&knowledge)?.programme;
        let it = programme
            .find(id)
            .ok_or_else(|| Failure::Usage(format!("there is no intervention `{id}` in this document")))?;
        let bearing = lessons.cases_of_intervention(&knowledge, programme.intervention(it));
        // In the order in which they bear on it.
        let ids: Vec<String> = bearing.map(|case| case.id.clone()).collect();
        found = ids.iter().filter_map(|id| found.iter().find(|case| case.id == *id).copied()).collect();
    }
    if asked.format == Format::Json {
        json(streams.output, &serde_json::json!({ "cases": found }))?;
        return Ok(Exit::Success);
    }
    if let (Some(_), [only]) = (&asked.id, found.as_slice()) {
        finding::case(streams.output, &knowledge, &lessons, only)?;
        return Ok(Exit::Success);
    }
    if found.is_empty() {
        writeln!(streams.output, "No case.")?;
        return Ok(Exit::Success);
    }
    let heads = ["id", "case", "place", "years", "approaches", "constraints", "intensity", "source"];
    let mut table = Table::of(&heads.map(|head| (head, Side::Left)));
    for case in &found {
        let numbers = |keys: &[String], number: &dyn Fn(&str) -> Option<u8>| {
            keys.iter().filter_map(|key| number(key)).map(|it| it.to_string()).collect::<Vec<_>>().join(" ")
        };
        let approach = |key: &str| knowledge.approach_id(key).map(|id| knowledge.approach(id).number);
        let constraint = |key: &str| knowledge.constraint_id(key).map(|id| knowledge.constraint(id).number);
        table.row(vec![
            case.id.clone(),
            case.title.clone(),
            case.place.clone(),
            case.years.clone(),
            numbers(&case.approaches, &approach),
            numbers(&case.constraints, &constraint),
            serde_json::json!(case.intensity).as_str().unwrap_or_default().to_owned(),
            format!("{}, {}", case.cite.source, case.cite.section),
        ]);
    }
    table.write(asked.format, streams.output)?;
    if asked.format == Format::Table {
        writeln!(
            streams.output,
            "\nCases illustrate and weigh in no score; a case with several codes is no evidence for one cell."
        )?;
    }
    Ok(Exit::Success)
}

/// The cases that are asked for.
fn select<'l>(asked: &Cases, knowledge: &Knowledge, lessons: &'l Lessons) -> Result<Vec<&'l Case>, Failure> {
    let (approach, constraint) = match &asked.cell {
        Some(cell) => {
            let (a, c) = cell.split_once(',').ok_or_else(|| {
                Failure::Usage(format!("`{cell}` is no cell; write approach and constraint, such as 4,8"))
            })?;
            (Some(a.trim()), Some(c.trim()))
        }
        None => (asked.approach.as_deref(), asked.constraint.as_deref()),
    };
    let approach = approach.map(|word| approach_key(knowledge, word)).transpose()?;
    let constraint = constraint.map(|word| constraint_key(knowledge, word)).transpose()?;
    if let Some(source) = &asked.source
        && !lessons.cases().iter().any(|case| case.cite.source == *source)
    {
        return Err(Failure::Usage(format!("no case is from `{source}`")));
    }
    let wanted = |case: &&Case| {
        asked.id.as_ref().is_none_or(|id| case.id.eq_ignore_ascii_case(id))
            && asked.source.as_ref().is_none_or(|source| case.cite.source == *source)
            && approach.as_ref().is_none_or(|key| case.approaches.contains(key))
            && constraint.as_ref().is_none_or(|key| case.constraints.contains(key))
    };
    let found: Vec<&Case> = lessons.cases().iter().filter(wanted).collect();
    match &asked.id {
        Some(id) if found.is_empty() => Err(Failure::Usage(format!("there is no case `{id}`"))),
        _ => Ok(found),
    }
}

fn approach_key(knowledge: &Knowledge, word: &str) -> Result<String, Failure> {
    let named = knowledge.approaches().find(|(_, it)| it.id == word || it.number.to_string() == word);
    named.map(|(_, it)| it.id.clone()).ok_or_else(|| Failure::Usage(format!("there is no approach `{word}`")))
}

fn constraint_key(knowledge: &Knowledge, word: &str) -> Result<String, Failure> {
    let named = knowledge.constraints().find(|(_, it)| it.id == word || it.number.to_string() == word);
    named.map(|(_, it)| it.id.clone()).ok_or_else(|| Failure::Usage(format!("there is no constraint `{word}`")))
}
