//! `leverpoint schema`: the JSON Schema of the programme document.

use crate::Streams;
use crate::exit::{Exit, Failure};

/// Prints the schema.
pub fn schema(streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    streams.output.write_all(leverpoint::document::PROGRAMME_SCHEMA.as_bytes())?;
    Ok(Exit::Success)
}
