//! The door to holding a plan against drawn worlds step by step, so that a shell can show how far it has come and
//! stop.

use crate::document::open;
use crate::document::out::{self, Make, Names, RobustOf, Robustness};
use crate::document::wire::Robust as Asked;
use crate::knowledge::Knowledge;
use crate::plan::{
    Instance, Outcome, PlanError, PoolPlanWorlds, ProgrammePlanWorlds, Robust, RobustEffort, RobustProgress,
    solve_instance,
};
use crate::pool::Pool;
use crate::problem::Problems;
use crate::programme::Programme;
use crate::simulate::Drawn;
use crate::study::SEED;
use crate::value::Scored;
use crate::weigh::NoWeights;

/// A plan that is held against drawn worlds.
///
/// # Example
///
/// ```
/// use leverpoint::document::out::Robustness;
/// use leverpoint::document::wire::Robust;
/// use leverpoint::PlanStudy;
///
/// let knowledge = leverpoint_data::knowledge()?;
/// let how = Robust { draws: Some(200), ..Robust::default() };
/// let mut study = PlanStudy::open(&knowledge, leverpoint_data::EXAMPLES[0].text, &how)?;
/// while !study.step(50).done {}
/// let Robustness::Found(found) = study.result() else { panic!("its weights hold together") };
/// assert_eq!(found.draws, 200);
/// # Ok::<(), leverpoint::Problems>(())
/// ```
#[derive(Debug)]
pub struct PlanStudy<'k> {
    knowledge: &'k Knowledge,
    names: Names,
    instance: Instance,
    plan: Option<Vec<bool>>,
    weights: Drawn,
    seed: u64,
    run: Run<'k>,
}

#[derive(Debug)]
enum Run<'k> {
    Programme(Box<Robust<ProgrammePlanWorlds<'k>>>),
    Pool(Box<Robust<PoolPlanWorlds>>),
    /// It cannot be done, or could not be gone on with.
    Stopped(Robustness),
}

impl<'k> PlanStudy<'k> {
    /// Finds the plan of a programme document; nothing is drawn yet.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the document, see [`open`].
    pub fn open(knowledge: &'k Knowledge, text: &str, how: &Asked) -> Result<Self, Problems> {
        let programme = open(knowledge, text)?.programme;
        let scored = Scored::of(knowledge, &programme);
        let instance = Instance::of(knowledge, &programme, &scored);
        let outcome = solve_instance(&instance);
        Ok(Self::new(knowledge, &programme, &scored, instance, &outcome, how))
    }

    /// Holds what came of looking for a programme's plan; nothing is drawn yet. What `how` leaves open is as the
    /// knowledge gives it.
    pub(crate) fn new(
        knowledge: &'k Knowledge,
        programme: &Programme,
        scored: &Scored<'_>,
        instance: Instance,
        outcome: &Result<Outcome, PlanError>,
        how: &Asked,
    ) -> Self {
        let names = Names::of_programme(knowledge, programme);
        let begin = |plan: Option<Vec<bool>>, weights, seed, effort| match ProgrammePlanWorlds::new(
            knowledge,
            programme.clone(),
            scored,
            weights,
            seed,
        ) {
            Ok(worlds) => Run::Programme(Box::new(Robust::new(worlds, plan, effort))),
            Err(why) => Run::Stopped(out::no_robustness(knowledge, programme, &why)),
        };
        Self::begin(knowledge, names, instance, outcome, how, begin)
    }

    /// The same of a pool.
    pub(crate) fn of_pool(
        knowledge: &'k Knowledge,
        pool: &Pool,
        instance: Instance,
        outcome: &Result<Outcome, PlanError>,
        how: &Asked,
    ) -> Self {
        let base = instance.clone();
        let begin = |plan, weights, seed, effort| match PoolPlanWorlds::new(pool, base, weights, seed) {
            Ok(worlds) => Run::Pool(Box::new(Robust::new(worlds, plan, effort))),
            Err(NoWeights::Clash(_)) => Run::Stopped(Robustness::Clash(Vec::new())),
            Err(NoWeights::Broke(broke)) => Run::Stopped(Robustness::Failed(broke.to_string())),
        };
        Self::begin(knowledge, Names::of_pool(pool), instance, outcome, how, begin)
    }

    fn begin(
        knowledge: &'k Knowledge,
        names: Names,
        instance: Instance,
        outcome: &Result<Outcome, PlanError>,
        how: &Asked,
        begin: impl FnOnce(Option<Vec<bool>>, Drawn, u64, RobustEffort) -> Run<'k>,
    ) -> Self {
        let (weights, seed) = (how.weights.unwrap_or_default(), how.seed.unwrap_or(SEED));
        let (plan, failed) = match outcome {
            Ok(Outcome::Plan(plan)) => (Some(plan.choice.clone()), None),
            Ok(Outcome::Impossible { .. }) => (None, None),
            Err(error) => (None, Some(error.to_string())),
        };
        let effort = RobustEffort::of(knowledge, how.draws);
        let run = match failed {
            Some(why) => Run::Stopped(Robustness::Failed(why)),
            None => begin(plan.clone(), weights, seed, effort),
        };
        Self { knowledge, names, instance, plan, weights, seed, run }
    }

    /// Goes on for at most so many worlds and says how far it has come.
    pub fn step(&mut self, draws: u64) -> RobustProgress {
        let stepped = match &mut self.run {
            Run::Programme(run) => run.step(draws),
            Run::Pool(run) => run.step(draws),
            Run::Stopped(_) => return RobustProgress { draws: 0, share: 1.0, done: true },
        };
        stepped.unwrap_or_else(|error| {
            self.run = Run::Stopped(Robustness::Failed(error.to_string()));
            RobustProgress { draws: 0, share: 1.0, done: true }
        })
    }

    /// Runs to the end and gives what was found.
    pub fn run(mut self) -> Robustness {
        while !self.step(u64::MAX).done {}
        self.result()
    }

    /// What was found so far, or why nothing can be.
    pub fn result(&self) -> Robustness {
        let survived = match &self.run {
            Run::Programme(run) => run.survived(),
            Run::Pool(run) => run.survived(),
            Run::Stopped(why) => return why.clone(),
        };
        let make = Make { names: &self.names, instance: &self.instance };
        let of = RobustOf { weights: self.weights, seed: self.seed, plan: self.plan.as_deref() };
        Robustness::Found(Box::new(make.robust(self.knowledge, &of, &survived)))
    }
}
