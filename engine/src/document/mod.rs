//! Documents in and out: the only module, beside the loading of knowledge, that knows JSON.

mod json;
mod locate;
mod open;
pub mod out;
mod schema;
mod vocabulary;
pub mod wire;

pub use open::{Opened, PROGRAMME_SCHEMA, open, open_pool, open_table};
pub use wire::{Agreement, Answer, Cause, Checked, Confidence, Evidence, Governance, PolicyState};

pub(crate) use json::{parse, read};
pub(crate) use locate::{locate, spot};
pub(crate) use schema::{Checker, nearest, range_order};
pub(crate) use vocabulary::{Names, Vocabulary};
