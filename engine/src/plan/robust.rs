//! How far a plan survives doubt: in every draw everything uncertain turns out one way, the best plan of that world
//! is found, and it is counted what it funds and what the plan at hand is worth beside it.

use super::instance::{Instance, Requirement};
use super::search::{Found, Search};
use super::{PlanError, Proof, check};
use crate::knowledge::Knowledge;
use crate::order;
use crate::programme::InterventionId;

/// Where the worlds come from, draw by draw: the same choice with the numbers of each world.
pub trait PlanWorlds {
    /// The choice in the world of a draw. Draws are asked for in order, from 0.
    fn instance(&mut self, draw: u64) -> Instance;

    /// Whether all worlds are the same.
    fn are_sure(&self) -> bool;
}

/// How long and how closely to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RobustEffort {
    /// So many worlds.
    pub draws: u64,
    /// Steps of the search in each of them.
    pub steps: u64,
    /// How close to the best the plan of each world comes, as a share of its value.
    pub gap: f64,
}

/// A plan that is held against drawn worlds, in progress.
#[derive(Clone, Debug)]
pub struct Robust<W> {
    worlds: W,
    effort: RobustEffort,
    /// The plan at hand, for each item whether it is chosen; none if there is none.
    plan: Option<Vec<bool>>,
    /// The best plan of the world before: often that of the next one as well.
    before: Option<Vec<bool>>,
    survived: Survived,
    draw: u64,
}

/// What was counted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survived {
    /// Worlds that were drawn.
    pub draws: u64,
    /// Those in which no plan keeps every requirement; nothing else is counted in them.
    pub impossible: u64,
    /// Those in which the search was cut short: with the best plan so far, or with none.
    pub cut_short: u64,
    /// Those among them in which no plan was found so far; nothing else is counted in them.
    pub unknown: u64,
    /// For each intervention, by its place in the document, in how many worlds it is in the best plan.
    pub funded: Vec<u64>,
    /// Worlds in which the plan at hand keeps every requirement.
    pub kept: u64,
    /// Worlds in which it breaks a requirement, by requirement.
    pub broken: Vec<(Requirement, u64)>,
    /// Worlds in which it keeps everything and no plan is better.
    pub best: u64,
    /// For each world in which the plan at hand, or what is left of it when it is cut back until it keeps every
    /// requirement, can be done: what the best plan is worth more, the least first.
    pub regrets: Vec<f64>,
    /// The sum of what the best plans of these worlds are worth.
    pub best_values: f64,
}

impl Survived {
    /// Worlds in which a best plan was found.
    pub fn counted(&self) -> u64 {
        self.draws - self.impossible - self.unknown
    }
}

/// How far a run has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RobustProgress {
    /// Worlds so far.
    pub draws: u64,
    /// The share of the work that is behind, 0 to 1.
    pub share: f64,
    /// Whether it has come to its end.
    pub done: bool,
}

impl<W: PlanWorlds> Robust<W> {
    /// A run that has not begun, for a plan given by its choice.
    pub fn new(worlds: W, plan: Option<Vec<bool>>, effort: RobustEffort) -> Self {
        let effort = RobustEffort { draws: if worlds.are_sure() { 1 } else { effort.draws }, ..effort };
        Self { worlds, effort, before: plan.clone(), plan, survived: Survived::default(), draw: 0 }
    }

    /// Goes on for at most so many worlds and says how far it has come.
    ///
    /// # Errors
    ///
    /// If the solver breaks off.
    pub fn step(&mut self, draws: u64) -> Result<RobustProgress, PlanError> {
        for _ in 0..draws {
            if self.draw >= self.effort.draws {
                break;
            }
            self.look()?;
            self.draw += 1;
        }
        Ok(self.progress())
    }

    /// How far it has come.
    pub fn progress(&self) -> RobustProgress {
        let share = self.draw as f64 / self.effort.draws.max(1) as f64;
        RobustProgress { draws: self.draw, share: share.min(1.0), done: self.draw >= self.effort.draws }
    }

    /// What was counted so far.
    pub fn survived(&self) -> Survived {
        let mut survived = self.survived.clone();
        order::sort_by(&mut survived.regrets, f64::total_cmp);
        order::sort_by_key(&mut survived.broken, |broken| broken.0);
        survived
    }

    fn look(&mut self) -> Result<(), PlanError> {
        let mut instance = self.worlds.instance(self.draw);
        instance.gap = self.effort.gap;
        instance.node_limit = self.effort.steps;
        self.survived.draws += 1;
        let mut search = Search::new(instance.clone());
        if let Some(plan) = &self.plan {
            search = search.knowing(plan.clone());
        }
        if let Some(before) = &self.before {
            search = search.near(before.clone());
        }
        let (best, proof) = match search.run() {
            Ok(Found::Plan { chosen, proof }) => (chosen, proof),
            Ok(Found::Nothing) => {
                self.survived.impossible += 1;
                return Ok(());
            }
            Err(PlanError::NoPlanYet { .. }) => {
                self.survived.unknown += 1;
                self.survived.cut_short += 1;
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let value = check::value(&instance, &best);
        let near = instance.tolerance + self.effort.gap * value.abs();
        self.survived.cut_short += u64::from(matches!(proof, Proof::Gap { gap } if gap > near));
        self.count(&instance, &best, value, near)?;
        self.before = Some(best);
        Ok(())
    }

    /// Counts a world by its best plan.
    fn count(&mut self, instance: &Instance, best: &[bool], value: f64, near: f64) -> Result<(), PlanError> {
        for InterventionId(place) in instance.funded(best) {
            if self.survived.funded.len() <= place {
                self.survived.funded.resize(place + 1, 0);
            }
            self.survived.funded.iter_mut().skip(place).take(1).for_each(|count| *count += 1);
        }
        let Some(plan) = self.plan.as_deref() else { return Ok(()) };
        let mut broken: Vec<Requirement> = check::broken(instance, plan).map(|row| row.requirement).collect();
        order::sort_by_key(&mut broken, |requirement| *requirement);
        broken.dedup();
        let keeps = broken.is_empty();
        for requirement in broken {
            match self.survived.broken.iter_mut().find(|(other, _)| *other == requirement) {
                Some((_, count)) => *count += 1,
                None => self.survived.broken.push((requirement, 1)),
            }
        }
        let own = if keeps { Some(check::value(instance, plan)) } else { cut_back(instance, plan)? };
        if let Some(own) = own {
            let regret = (value - own).max(0.0);
            self.survived.kept += u64::from(keeps);
            self.survived.best += u64::from(keeps && regret <= near);
            self.survived.regrets.push(regret);
            self.survived.best_values += value;
        }
        Ok(())
    }
}

/// What the best part of a plan is worth that keeps every requirement; none if no part does.
fn cut_back(instance: &Instance, plan: &[bool]) -> Result<Option<f64>, PlanError> {
    let part = instance.of_only(plan);
    let whole = vec![true; part.items.len()];
    match Search::new(part.clone()).near(whole).run() {
        Ok(Found::Plan { chosen, .. }) => Ok(Some(check::value(&part, &chosen))),
        Ok(Found::Nothing) | Err(PlanError::NoPlanYet { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

impl RobustEffort {
    /// The effort that the knowledge gives, but for the draws, if somebody says how many.
    pub fn of(knowledge: &Knowledge, draws: Option<u64>) -> Self {
        let scale = &knowledge.scales().plan;
        Self {
            draws: draws.unwrap_or(scale.robust_draws.value() as u64),
            steps: scale.change_steps.value() as u64,
            gap: scale.change_gap.value(),
        }
    }
}

impl Instance {
    /// The choice among the items of a plan alone.
    fn of_only(&self, plan: &[bool]) -> Self {
        let mut place = 0;
        let mut places = Vec::new();
        for is_in in plan {
            places.push(is_in.then_some(place));
            place += usize::from(*is_in);
        }
        let moved = |item: usize| places.get(item).copied().flatten();
        let mut rows = self.rows.clone();
        for row in &mut rows {
            row.terms = row.terms.iter().filter_map(|(item, part)| Some((moved(*item)?, *part))).collect();
        }
        let mut joints = self.joints.clone();
        for joint in &mut joints {
            joint.of = joint.of.iter().filter_map(|item| moved(*item)).collect();
        }
        let kept = self.items.iter().zip(plan).filter(|(_, is_in)| **is_in).map(|(item, _)| item.clone());
        Self {
            items: kept.collect(),
            joints,
            rows,
            groups: (0..place).map(|item| vec![item]).collect(),
            ..self.clone()
        }
    }
}
