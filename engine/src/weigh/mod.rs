//! What has been said of the weights, the weights that it allows, and uniform draws of them.

mod allowed;
mod cells;
mod region;
mod sampler;
mod statement;
mod walk;

pub use allowed::{Allowed, allowed};
pub use cells::Cells;
pub use region::Region;
pub use sampler::{NoWeights, Sampler};
pub use statement::{Condition, Statement};

/// Regions that fall into more simplices than this are not cut up.
pub const MOST_CELLS: usize = 20_000;
