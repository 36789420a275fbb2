//! The commands, a file each.

mod cases;
mod check;
mod diff;
mod explain;
mod init;
mod map;
mod map_told;
mod matrix;
mod plan;
mod plan_more;
mod plan_own;
mod plan_robust;
mod pool;
mod questions;
mod rank;
mod schema;
mod sensitivity;
mod serve;
mod simulate;
mod weights;

pub use cases::cases;
pub use check::check;
pub use diff::diff;
pub use explain::explain;
pub use init::init;
pub use map::map;
pub use matrix::matrix;
pub use plan::plan;
pub use questions::questions;
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
