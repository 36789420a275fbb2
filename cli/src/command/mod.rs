//! The commands, a file each.

mod check;
mod explain;
mod init;
mod matrix;
mod plan;
mod plan_more;
mod pool;
mod rank;
mod schema;
mod serve;

pub use check::check;
pub use explain::explain;
pub use init::init;
pub use matrix::matrix;
pub use plan::plan;
pub use rank::rank;
pub use schema::schema;
pub use serve::serve;

use std::io::Write;

use serde::Serialize;

use crate::exit::Failure;

/// Writes something as JSON for programs to read, and for people to look at.
fn json(out: &mut dyn Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)?;
    Ok(())
}
