//! The door to a simulation that is taken step by step, so that a shell can show how far it has come and stop.

use crate::document::open;
use crate::document::out::{self, Simulating};
use crate::document::wire::Simulate;
use crate::knowledge::Knowledge;
use crate::problem::Problems;
use crate::programme::Programme;
use crate::simulate::{Drawn, Effort, ProgrammeWorlds, Progress, Simulation, of_programme};
use crate::weigh::NoWeights;

/// The seed where nobody gives one.
const SEED: u64 = 1;

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
