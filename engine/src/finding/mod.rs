//! What the sources would say of a design: findings, questions that are open, and the six principles.
//!
//! A finding is a rule of the [lessons](crate::lessons) that a design breaks, with its place and the
//! numbers that explain it. An absent answer is a question and no finding. No finding enters a score.

mod check;
mod look;
mod principle;
mod review;
mod when;

mod context;
mod deal;
mod group;
mod inclusion;
mod lasting;
mod link;
mod partner;
mod policy;
mod portfolio;
mod shield;
mod standard;
mod thin;
mod upgrading;

pub use check::Check;
pub(crate) use check::checks;
pub use look::{Fact, FactValue};
pub use principle::{Kept, Verdict};
pub use review::{Finding, Open, Review};
