//! The door to a simulation that is taken step by step, so that a shell can show how far it has come and stop.

use crate::document::out::{self, Simulating};
use crate::document::wire::Simulate;
use crate::document::{locate, open, open_table};
use crate::knowledge::Knowledge;
use crate::problem::{Pointer, Problem, ProblemKind, Problems, number};
use crate::programme::Programme;
use crate::simulate::{Drawn, Effort, Labels, ProgrammeWorlds, Progress, Simulated, Simulation, Table, of_programme};
use crate::weigh::{NoWeights, Sampler, Statement};

/// The seed where nobody gives one.
pub(crate) const SEED: u64 = 1;

/// A simulation of a programme's ranking.
///
/// # Example
///
/// ```
/// use leverpoint::document::out::Simulating;
/// use leverpoint::document::wire::Simulate;
/// use leverpoint::Study;
///
/// let knowledge = leverpoint_data::knowledge()?;
/// let mut study = Study::open(&knowledge, leverpoint_data::EXAMPLES[0].text, &Simulate::default())?;
/// while !study.step(1_000).done {}
/// let Simulating::Found(found) = study.result() else { panic!("its weights hold together") };
/// assert!(found.simulated.standard_error.largest <= 0.005);
/// # Ok::<(), leverpoint::Problems>(())
/// ```
#[derive(Debug)]
pub struct Study<'k> {
    knowledge: &'k Knowledge,
    programme: Programme,
    drawn: Drawn,
    seed: u64,
    simulation: Result<Simulation<ProgrammeWorlds>, NoWeights>,
}

impl<'k> Study<'k> {
    /// A simulation of a programme document that has not begun.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the document, see [`open`].
    pub fn open(knowledge: &'k Knowledge, text: &str, how: &Simulate) -> Result<Self, Problems> {
        Ok(Self::new(knowledge, open(knowledge, text)?.programme, how))
    }

    /// A simulation that has not begun. What `how` leaves open is as the knowledge gives it.
    pub fn new(knowledge: &'k Knowledge, programme: Programme, how: &Simulate) -> Self {
        let drawn = how.weights.unwrap_or_default();
        let seed = how.seed.unwrap_or(SEED);
        let simulation = of_programme(knowledge, &programme, drawn, seed, Effort::of(knowledge).with(how));
        Self { knowledge, programme, drawn, seed, simulation }
    }

    /// Goes on for at most so many draws and says how far it has come.
    pub fn step(&mut self, draws: u64) -> Progress {
        match &mut self.simulation {
            Ok(simulation) => simulation.step(draws),
            Err(_) => Progress { draws: 0, standard_error: 0.0, share: 1.0, done: true },
        }
    }

    /// Runs to the end and gives what was found.
    pub fn run(mut self) -> Simulating {
        if let Ok(simulation) = &mut self.simulation {
            simulation.run();
        }
        self.result()
    }

    /// What was found so far, or why nothing can be.
    pub fn result(&mut self) -> Simulating {
        match &mut self.simulation {
            Ok(simulation) => {
                let found = out::found(self.knowledge, &self.programme, self.drawn, simulation, self.seed);
                Simulating::Found(Box::new(found))
            }
            Err(why) => out::not_simulated(self.knowledge, &self.programme, why),
        }
    }
}

impl Effort {
    /// The same, but for what somebody has said.
    #[must_use]
    pub fn with(self, how: &Simulate) -> Self {
        let most = how.draws.unwrap_or(self.most);
        Self { standard_error: how.standard_error.unwrap_or(self.standard_error), least: self.least.min(most), most }
    }
}

/// The simulation of a plain decision table, to its end. Of weights, only what the table says counts.
///
/// # Errors
///
/// Everything that is wrong with the table, see [`open_table`], and statements about weights that cannot hold
/// together.
///
/// # Example
///
/// ```
/// use leverpoint::document::wire::Simulate;
/// use leverpoint::simulate_table;
///
/// let table = r#"{"alternatives": ["a", "b"], "criteria": ["x", "y"], "values": [[1, 0], [0, 1]]}"#;
/// let found = simulate_table(&leverpoint_data::knowledge()?, table, &Simulate::default())?;
/// // Every weight is allowed: either is first at half of them.
/// let first = found.exact.expect("its values are sure").first;
/// assert!(first.iter().all(|share| (share - 0.5).abs() < 1e-12));
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn simulate_table(knowledge: &Knowledge, text: &str, how: &Simulate) -> Result<Simulated, Problems> {
    let table = open_table(text)?;
    let seed = how.seed.unwrap_or(SEED);
    let sampler = Sampler::new(&table.statements, table.criteria.len(), seed).map_err(|why| {
        let kind = match why {
            NoWeights::Clash(places) => {
                let statements = places.iter().filter_map(|place| table.statements.get(*place));
                ProblemKind::WeightsClash { statements: statements.map(|it| said(it, &table.criteria)).collect() }
            }
            NoWeights::Broke(broke) => ProblemKind::Unreadable { detail: broke.to_string() },
        };
        let at = Pointer::root().field("weights");
        Problem { spot: Some(locate(text, &at)), ..Problem::new(at, kind) }
    })?;
    let mut simulation = Simulation::new(table.worlds(seed), sampler, table.turns(), Effort::of(knowledge).with(how));
    simulation.run();
    let Table { alternatives, criteria, .. } = table;
    let top = knowledge.scales().doubt.simulation.top.value() as usize;
    Ok(simulation.result(Labels { alternatives, criteria, seed, top }))
}

/// A statement about the weights of a table, for a message.
fn said(statement: &Statement, criteria: &[String]) -> String {
    let name = |place: usize| format!("`{}`", criteria.get(place).map_or("", String::as_str));
    let range = |low: f64, high: f64| {
        if low == high { number(low) } else { format!("{} to {}", number(low), number(high)) }
    };
    match *statement {
        Statement::Before { one, other } => format!("{} counts at least as much as {}", name(one), name(other)),
        Statement::Equal { one, other } => format!("{} counts as much as {}", name(one), name(other)),
        Statement::Points { one, points: (low, high), other, others: (least, most) } => {
            format!("{} has {} points and {} has {}", name(one), range(low, high), name(other), range(least, most))
        }
        Statement::Range { criterion, low, high } => {
            format!("{} is {} of the whole", name(criterion), range(low, high))
        }
        Statement::Ratio { one, other, low, high } => {
            let times = high.map_or_else(|| format!("at least {}", number(low)), |high| range(low, high));
            format!("{} counts {times} times as much as {}", name(one), name(other))
        }
    }
}
