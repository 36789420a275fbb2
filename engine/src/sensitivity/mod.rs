//! What the ranking depends on: one judgement at a time, one weight at a time, and the method.

mod change;
mod lens;
mod stability;
mod together;
mod tornado;

pub use change::{Change, Overtake, overtake};
pub use lens::Lens;
pub use stability::{Stability, possible_weights, stability};
pub use together::{Together, together};
pub use tornado::{LeafEffect, Swing, tornado};
