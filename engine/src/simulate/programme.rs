//! The simulation of a programme's ranking.

use serde::Serialize;

use super::{Effort, Labels, ProgrammeWorlds, Simulation, Watch};
use crate::knowledge::{CriterionId, Knowledge};
use crate::model::Model;
use crate::programme::{InterventionId, Programme, Weighing};
use crate::value::{Ranking, Scored};
use crate::weigh::{NoWeights, Sampler, Statement};

/// Which weights are drawn.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Drawn {
    /// Those that what was said allows; points by hand may be off by the spread that the knowledge gives.
    #[default]
    Stated,
    /// Only those by which the ranking is made.
    Exact,
    /// All there are.
    Free,
}

/// A simulation of a programme's ranking that has not begun.
///
/// # Errors
///
/// If what was said of the weights cannot hold together.
pub fn of_programme(
    knowledge: &Knowledge,
    programme: &Programme,
    drawn: Drawn,
    seed: u64,
    effort: Effort,
) -> Result<Simulation<ProgrammeWorlds>, NoWeights> {
    let model = Model::of(knowledge, programme);
    let scored = Scored::of(knowledge, programme);
    let ranking = Ranking::of(&scored, |id| programme.intervention(id).id.as_str());
    let turns = ranking.places.iter().map(|place| u16::try_from(place.id.0).unwrap_or_default()).collect();
    let criteria = CriterionId::ALL.len();
    let sampler = match drawn {
        Drawn::Free => Sampler::new(&[], criteria, seed)?,
        Drawn::Exact => Sampler::exactly(scored.weights.as_array().to_vec(), seed),
        Drawn::Stated => Sampler::new(&statements(knowledge, &programme.weighing), criteria, seed)?,
    };
    let watch = watch(&model, &watched(&ranking));
    let mut simulation = Simulation::new(ProgrammeWorlds::new(model, seed), sampler, turns, effort);
    simulation.watch = watch;
    Ok(simulation)
}

/// How many pairs of the ranking are watched: the first, and those that follow each other.
const WATCHED: usize = 12;

/// The pairs of a ranking whose order is looked into: each with the next, from the first on.
pub fn watched(ranking: &Ranking) -> Vec<(InterventionId, InterventionId)> {
    let followers = ranking.places.iter().skip(1);
    ranking.places.iter().zip(followers).take(WATCHED).map(|(ahead, behind)| (ahead.id, behind.id)).collect()
}

fn watch(model: &Model, pairs: &[(InterventionId, InterventionId)]) -> Watch {
    let about = |pair: &(InterventionId, InterventionId)| {
        let leaves = model
            .leaves
            .iter()
            .enumerate()
            .filter(|(_, leaf)| leaf.key.intervention().is_none_or(|id| id == pair.0 || id == pair.1));
        (pair.0.0, pair.1.0, leaves.map(|(place, _)| place).collect())
    };
    Watch::new(pairs.iter().map(about).collect())
}

/// What somebody has said of the weights; of points alone, that they may be off.
pub fn statements(knowledge: &Knowledge, weighing: &Weighing) -> Vec<Statement> {
    let spread = knowledge.scales().doubt.weights.spread.value();
    weighing.statements.clone().unwrap_or_else(|| Statement::of_spread(&weighing.points, spread))
}

/// What names the rows and columns of the answer.
pub fn labels(knowledge: &Knowledge, programme: &Programme, seed: u64) -> Labels {
    Labels {
        alternatives: programme.interventions.iter().map(|intervention| intervention.id.clone()).collect(),
        criteria: CriterionId::ALL.iter().map(|id| id.key().to_owned()).collect(),
        seed,
        top: knowledge.scales().doubt.simulation.top.value() as usize,
    }
}

impl Effort {
    /// The effort that the knowledge gives.
    pub fn of(knowledge: &Knowledge) -> Self {
        let length = &knowledge.scales().doubt.simulation;
        Self {
            standard_error: length.standard_error.value(),
            least: length.least_draws.value() as u64,
            most: length.most_draws.value() as u64,
        }
    }
}
