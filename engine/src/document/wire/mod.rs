//! The types of the programme document, as it is written in a file.

mod budget;
mod deal;
mod design;
mod diagnosis;
mod entries;
mod intervention;
mod map;
mod map_want;
mod parts;
mod pool;
mod preferences;
mod programme;
mod shared;
mod table;
mod want;

pub use budget::{AtMost, Budget};
pub use deal::{Agreement, Checked, Deal, Milestone, Offer, Upgrading};
pub use design::{Decision, Design, Override, PolicyState};
pub use diagnosis::{Cause, Confidence, Context, Diagnosed, Evidence, Governance};
pub use entries::Entries;
pub use intervention::{Actor, After, Function, Intervention, Partner, Scale, Use};
pub use map::{Map, MapActor, MapDirection, MapFunction, MapLink, Size, WorksWith};
pub use map_want::{MapWant, WantedPartner};
pub use parts::{Answer, Answered, Because, Cite, Id, Level, Quantity, Reasoned, Stated, UnknownWord};
pub use pool::{Aim, Cover, Pool, Project, ProjectGroup, ProjectPair};
pub use preferences::{Person, Preferences, Ratio, ShareRange, Tier, Weighing};
pub use programme::{Format, Meta, Programme, Source};
pub use shared::SharedCost;
pub use table::{
    FreeWord, PerCriterion, Table, TableBounds, TableEnds, TableInterval, TableName, TableScale, TableTier,
    TableWeighing, TableWeights,
};
pub use want::{Robust, Simulate, Want};
