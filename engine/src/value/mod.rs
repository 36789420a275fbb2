//! Criteria, value functions and weights; a total is the sum of its terms (method, section 7).

mod rank;
mod score;
mod weights;

pub use rank::{Ranked, Ranking};
pub use score::{Score, Scored, Term};
pub use weights::{Weights, WeightsFrom};
