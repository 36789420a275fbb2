//! Which interventions of a market-systems programme to fund, and why.
//!
//! The engine is handed its knowledge (a matrix of what approaches do to the constraints of a value
//! chain, with scales and criteria, every number with its origin) and a designer's programme; it
//! answers with priorities, a ranking, a plan under the budget, and the reasons for each number.
//! It reads no file, asks no clock, starts no thread and writes no sentence but error messages:
//! the shells around it do.
//!
//! One flow, no way back: knowledge and document, checked programme, scores, ranking and plan,
//! explained answer. [`answer`] is the one door for all of it; the modules below are for analysts.

pub mod knowledge;
pub mod programme;

pub mod diagnose;
pub mod draw;
pub mod effect;
pub mod intensity;
pub mod leverage;
pub mod linear;
pub mod map;
pub mod model;
pub mod outrank;
pub mod plan;
pub mod pool;
pub mod sensitivity;
pub mod simulate;
pub mod sustain;
pub mod value;
pub mod weigh;

pub mod explain;

pub mod finding;
pub mod lessons;

mod compare;
mod question;

pub mod document;

#[cfg(feature = "describe")]
pub mod describe;

mod answer;
mod ask_map;
mod fingerprint;
mod math;
mod order;
mod plan_search;
mod plan_study;
mod problem;
mod quantity;
mod read;
mod study;

pub use answer::{PlanRequest, Request, answer, answer_json, answer_pool, answer_pool_json, ranking_json};
pub use ask_map::{ask_map, ask_map_json, ask_push, ask_push_json};
pub use compare::{Side as DiffSide, diff, diff_json};
pub use document::out::{Response, review, review_json};
pub use knowledge::{Knowledge, Text};
pub use lessons::Lessons;
pub use plan_search::{PlanProgress, PlanSearch};
pub use plan_study::PlanStudy;
pub use problem::{Pointer, Problem, ProblemKind, Problems};
pub use programme::Programme;
pub use quantity::{Estimate, Quantity, combined};
pub use question::{questions, questions_json};
pub use study::{Study, simulate_table};
