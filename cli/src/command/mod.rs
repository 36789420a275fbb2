//! The commands, a file each.

mod check;
mod explain;
mod init;
mod map;
mod matrix;
mod plan;
mod rank;
mod schema;
mod sensitivity;
mod serve;
mod simulate;
mod weights;

pub use check::check;
pub use explain::explain;
pub use init::init;
pub use map::map;
pub use matrix::matrix;
pub use plan::plan;
pub use rank::rank;
pub use schema::schema;
pub use sensitivity::sensitivity;
pub use serve::serve;
pub use simulate::simulate;
pub use weights::weights;

use std::io::Write;

use serde::Serialize;

use crate::exit::Failure;

/// Writes something as JSON for programs to read, and for people to look at.
fn json(out: &mut dyn Write, value: &impl Serialize) -> Result<(), Failure> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)?;
    Ok(())
}
