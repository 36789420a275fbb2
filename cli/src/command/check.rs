//! `leverpoint check`: everything that is wrong with a programme document, and what the sources would say
//! of its design.

use leverpoint::document::out::Trouble;
use leverpoint::{Knowledge, Lessons};
use serde_json::json;

use super::json;
use crate::Streams;
use crate::arguments::{Check, CheckFormat};
use crate::exit::{Exit, Failure};
use crate::finding;
use crate::input::{self, Document};

/// Checks a programme document and reviews its design, or explains rules.
pub fn check(asked: &Check, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let lessons = input::lessons(&knowledge)?;
    if let Some(code) = &asked.explain {
        return explain(&knowledge, &lessons, code, asked.format, streams);
    }
    if asked.rules {
        return rules(&knowledge, &lessons, asked.format, streams);
    }
    let document = Document::read(asked.file.as_deref(), asked.example.as_deref(), streams)?;
    let reviewed = match leverpoint::review(&knowledge, &lessons, &document.text) {
        Ok(reviewed) => reviewed,
        Err(problems) if asked.format == CheckFormat::Json => {
            let troubles: Vec<Trouble> = problems.iter().map(Trouble::of).collect();
            json(streams.output, &json!({ "problems": troubles }))?;
            return Ok(Exit::Document);
        }
        Err(problems) => return Err(document.failure(problems)),
    };
    match asked.format {
        CheckFormat::Text => {
            let place = (document.name.as_str(), document.text.as_str());
            finding::findings(streams.output, &knowledge, &lessons, place, &reviewed)?;
        }
        CheckFormat::Json => json(streams.output, &json!({ "problems": [], "review": reviewed }))?,
        CheckFormat::Sarif => {
            json(streams.output, &finding::sarif(&knowledge, &lessons, &document.name, &reviewed))?;
        }
    }
    Ok(if finding::fails(&reviewed) { Exit::Findings } else { Exit::Success })
}

fn explain(
    knowledge: &Knowledge,
    lessons: &Lessons,
    code: &str,
    format: CheckFormat,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let held = lessons.rule(code).ok_or_else(|| {
        Failure::Usage(format!("there is no rule `{code}`; leverpoint check --rules lists all of them"))
    })?;
    match format {
        CheckFormat::Text => finding::explain(streams.output, knowledge, lessons, held)?,
        _ => json(streams.output, &rule(held))?,
    }
    Ok(Exit::Success)
}

fn rules(
    knowledge: &Knowledge,
    lessons: &Lessons,
    format: CheckFormat,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    match format {
        CheckFormat::Text => {
            for held in lessons.rules() {
                let word = finding::severity(held.rule.severity);
                writeln!(streams.output, "{word:7} {:25} {}", held.rule.id, held.rule.message)?;
            }
        }
        CheckFormat::Json => {
            let all: Vec<serde_json::Value> = lessons.rules().iter().map(rule).collect();
            json(streams.output, &json!({ "rules": all }))?;
        }
        CheckFormat::Sarif => {
            let none = leverpoint::document::out::Reviewed::default();
            json(streams.output, &finding::sarif(knowledge, lessons, "", &none))?;
        }
    }
    Ok(Exit::Success)
}

/// A rule with its family.
fn rule(held: &leverpoint::lessons::Held) -> serde_json::Value {
    json!({ "family": held.family, "rule": held.rule })
}
