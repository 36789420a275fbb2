//! Market maps as other programs write them: a pair of CSV files for spreadsheets and Kumu, GraphML and GEXF for Gephi
//! and others, dot for Graphviz.
//!
//! All of them carry the same flat form: a row of columns for each actor and each link (see [`ACTOR_COLUMNS`] and
//! [`LINK_COLUMNS`]). A number with a range has three columns: `count`, `count_low`, `count_high`. Functions, citations
//! and remarks have no column, and stay in the programme document only. What is read here is the `map` of a
//! programme document as JSON; whether it is right is for the engine to say.

mod flat;
mod graph;
mod graphml;
mod sheet;

pub use flat::{ACTOR_COLUMNS, LINK_COLUMNS, Row, actor_rows, link_rows};
pub use graph::{dot, gexf, graphml};
pub use graphml::from_graphml;
pub use sheet::{from_sheets, lines, sheet};

use thiserror::Error;

/// A file that a map is read from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// The CSV file of actors.
    Actors,
    /// The CSV file of links.
    Links,
    /// A file with the whole graph.
    Graph,
}

/// Something that keeps a file from being read as a map.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("line {line}: {message}")]
pub struct Unreadable {
    /// Which file.
    pub part: Part,
    /// The line, from 1.
    pub line: u64,
    /// What is wrong, and how to mend it.
    pub message: String,
}

impl Unreadable {
    fn at(part: Part, line: u64, message: impl Into<String>) -> Self {
        Self { part, line, message: message.into() }
    }
}
