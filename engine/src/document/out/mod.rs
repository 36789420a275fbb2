//! The types of answers as they go out, and their making.

mod answer;
mod asked;
mod doubt;
mod knowledge;
mod make_doubt;
mod make_plan;
mod make_pool;
mod make_ranking;
mod make_weights;
mod more;
mod names;
mod plan;
mod pool;
mod prices;
mod ranking;
mod remark;
mod remarks;

pub use answer::{CellLead, Contrasting, CriterionLead, MadeBy, Reply, Response, Trouble};
pub use doubt::{
    Agreement, Change, Found, Judgement, Leaf, Outcome, Outranked, Overtake, RanksUnder, Said, Sensitivity, Simulating,
    Stability, Swing, View, Weights,
};
pub use knowledge::{CellOut, KnowledgeOut, UnlockOut};
pub use make_doubt::{depending, found, not_simulated};
pub use make_plan::{Asked as PlanAsked, More, planning};
pub use make_pool::pool_answer;
pub use make_ranking::{contrasting, ranking};
pub use make_weights::weighing;
pub use more::{AlternativePlan, JudgedPlan, MoneyFrontier, MoneyPoint};
pub use names::Names;
pub use plan::{Planned, PlannedRelief, Planning, Proof, Reason, Requirement, Spent, Start, WhyIn, WhyOut};
pub use pool::{Core, CoreIndex, Efficient, Frontier, FrontierPoint, PoolAnswer, PoolCompetitor, PoolPlan, PoolReply};
pub use prices::{ChangeCost, Next, Prices, Then, UnitPrice, Unrelieved};
pub use ranking::{
    Asked, Gap, IntensityParts, Part, Priority, Ranges, Ranked, Ranking, Shield, Spread, SustainabilityParts, Term,
    Touched, Weight,
};
pub use remark::{Method, Remark, Where};
