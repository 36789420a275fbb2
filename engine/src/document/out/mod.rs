//! The types of answers as they go out, and their making.

mod answer;
mod asked;
mod diff;
mod doubt;
mod knowledge;
mod make_doubt;
mod make_map;
mod make_more;
mod make_plan;
mod make_pool;
mod make_ranking;
mod make_robust;
mod make_weights;
mod map;
mod more;
mod names;
mod outline;
mod plan;
mod pool;
mod prices;
mod questions;
mod ranking;
mod remark;
mod remarks;
mod review;
mod robust;

pub use answer::{CellLead, Contrasting, CriterionLead, MadeBy, Reply, Response, Short, Trouble};
pub(crate) use asked::{leaf as named_leaf, outcome as named_outcome};
pub use diff::{Changed, Diff, DiffReply, Moved, PlanDiff};
pub use doubt::{
    Agreement, Apart, Change, Found, Judged, Judgement, Leaf, Outcome, Outranked, Overtake, RanksUnder, Said,
    Sensitivity, Simulating, Stability, Swing, View, Weights,
};
pub use knowledge::{CellOut, KnowledgeOut, UnlockOut};
pub(crate) use make_doubt::no_robustness;
pub use make_doubt::{depending, found, not_simulated};
pub(crate) use make_map::{Push, mapping, pushed};
pub(crate) use make_plan::Make;
pub use make_plan::{Asked as PlanAsked, More, planning};
pub use make_pool::pool_answer;
pub use make_ranking::{contrasting, ranking};
pub(crate) use make_robust::RobustOf;
pub use make_weights::weighing;
pub use map::{
    ActorOut, BestOut, ChosenOut, DealingOut, DependencyOut, FunctionOut, Gate, InterventionOnMap, LinkOut, MapAnswer,
    MapReply, MissingOut, Overlooked, PushFrom, PushOut, Pushed, ReachedOut,
};
pub use more::{AlternativePlan, BestUnder, JudgedPlan, MoneyFrontier, MoneyPoint, OtherWeight, Otherwise};
pub use names::Names;
pub use outline::{Outline, Way};
pub use plan::{
    LeveragePoint, Mend, Planned, PlannedRelief, Planning, Proof, Reach, Reason, Repair, Requirement, Scaled,
    SharedCost, Spent, Start, Together, WhyIn, WhyOut,
};
pub use pool::{Core, CoreIndex, Efficient, Frontier, FrontierPoint, PoolAnswer, PoolCompetitor, PoolPlan, PoolReply};
pub use prices::{ChangeCost, Next, Prices, Then, UnitPrice, Unrelieved};
pub use questions::{Alike, Question, Questions, QuestionsReply};
pub use ranking::{
    Asked, Gap, IntensityParts, Part, Priority, Ranges, Ranked, Ranking, ReadOnMap, Shield, Spread, SpreadOnMap,
    SustainabilityParts, Term, Touched, Weight, WorkedWith,
};
pub use remark::{Method, Remark, Where};
pub use review::{FindingOut, KeptOut, Principles, ReviewReply, Reviewed, SetAside, Undecided, review, review_json};
pub use robust::{BrokenIn, Held, InBest, Quantile, Regret, Robust, Robustness};
