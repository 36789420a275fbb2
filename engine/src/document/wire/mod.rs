//! The types of the programme document, as it is written in a file.

mod budget;
mod diagnosis;
mod entries;
mod intervention;
mod parts;
mod pool;
mod preferences;
mod programme;
mod table;
mod want;

pub use budget::{AtMost, Budget};
pub use diagnosis::{Cause, Confidence, Context, Diagnosed, Evidence, Governance};
pub use entries::Entries;
pub use intervention::{Actor, After, Function, Intervention, Partner, Use};
pub use parts::{Answer, Answered, Because, Cite, Id, Level, Quantity, Reasoned, Stated, UnknownWord};
pub use pool::{Aim, Cover, Pool, Project, ProjectGroup, ProjectPair};
pub use preferences::{Person, Preferences, Ratio, ShareRange, Tier, Weighing};
pub use programme::{Format, Meta, Programme, Source};
pub use table::{
    FreeWord, PerCriterion, Table, TableBounds, TableEnds, TableInterval, TableName, TableScale, TableTier,
    TableWeighing, TableWeights,
};
pub use want::Want;
