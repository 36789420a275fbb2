//! `leverpoint init`: a programme to start from.

use std::fs::OpenOptions;
use std::io::Write;

use crate::Streams;
use crate::arguments::Init;
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};

/// Writes a starter, an example, or a made-up programme.
pub fn init(asked: &Init, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let text = match (asked.random, &asked.example) {
        (Some(count), _) => leverpoint_data::generate(&input::knowledge()?, count as usize, asked.seed),
        (None, Some(name)) => Document::read(None, Some(name), streams)?.text,
        (None, None) => leverpoint_data::STARTER.to_owned(),
    };
    let Some(path) = &asked.file else {
        streams.output.write_all(text.as_bytes())?;
        return Ok(Exit::Success);
    };
    let name = path.display();
    // What is there already is somebody's work.
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::Files { what: format!("write {name}"), error })?;
    writeln!(streams.output, "wrote {name}; next: leverpoint check {name}")?;
    Ok(Exit::Success)
}
