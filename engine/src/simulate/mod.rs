//! How far a ranking survives doubt: stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma and
//! Salminen, 2001).
//!
//! In every draw the weights come from what was said of them, and every uncertain judgement from how it may turn
//! out, each from a stream of its own. What is counted is who takes which rank.

mod exact;
mod programme;
mod result;
mod run;
mod table;
mod table_check;
mod watch;
mod worlds;

pub use exact::{Exact, exact};
pub use programme::{Drawn, labels, of_programme, statements, watched};
pub use result::{Labels, Simulated, Spread, StandardErrors, Top};
pub use run::{Effort, Progress, Simulation};
pub(crate) use table::statements as table_statements;
pub use table::{Table, TableWorlds};
pub(crate) use table_check::weighing_problems;
pub use watch::{Factor, Turn, Watch};
pub use worlds::{ProgrammeWorlds, Worlds};
