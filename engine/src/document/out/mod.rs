//! The types of answers as they go out, and their making.

mod answer;
mod knowledge;
mod make_plan;
mod make_ranking;
mod plan;
mod ranking;

pub use answer::{CellLead, Contrasting, CriterionLead, MadeBy, Reply, Response, Trouble};
pub use knowledge::{CellOut, KnowledgeOut, UnlockOut};
pub use make_plan::planning;
pub use make_ranking::{contrasting, ranking};
pub use plan::{Planned, PlannedRelief, Planning, Proof, Reason, Requirement, Spent, WhyIn, WhyOut};
pub use ranking::{
    Asked, Gap, IntensityParts, Part, Priority, Ranges, Ranked, Ranking, Shield, Spread, SustainabilityParts, Term,
    Touched, Weight,
};
