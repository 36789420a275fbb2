//! Typed reasons: what is not known, and why one intervention stands ahead of another.
//!
//! Reasons are identifiers and numbers; the shells make sentences of them.

mod contrast;
mod gaps;

pub use contrast::{CellDifference, Contrast, Difference, contrast};
pub use gaps::{Gap, gaps, programme_gaps};
