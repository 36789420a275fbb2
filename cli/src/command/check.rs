//! `leverpoint check`: whether a programme document can be read, and everything that is wrong with it.

use leverpoint::document::out::Trouble;

use super::json;
use crate::Streams;
use crate::arguments::{Check, CheckFormat};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};

/// Checks a programme document.
pub fn check(asked: &Check, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let document = Document::read(asked.file.as_deref(), None, streams)?;
    let opened = document.open(&knowledge);
    if asked.format == CheckFormat::Json {
        let (problems, exit) = match &opened {
            Ok(_) => (Vec::new(), Exit::Success),
            Err(Failure::Document { problems, .. }) => (problems.iter().map(Trouble::of).collect(), Exit::Document),
            Err(_) => return opened.map(|_| Exit::Success),
        };
        json(streams.output, &serde_json::json!({ "problems": problems }))?;
        return Ok(exit);
    }
    let opened = opened?;
    let count = opened.programme.interventions.len();
    writeln!(streams.output, "{}: no problems; {count} interventions", document.name)?;
    Ok(Exit::Success)
}
