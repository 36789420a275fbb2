//! How requirements that no plan keeps together can be mended at once: every limit moved by the same share of itself,
//! and no more of them than needed.

use super::PlanError;
use super::instance::{Instance, Requirement, Row};
use super::repairs::{Mend, Repair};
use super::search::{Found, Search};
use crate::knowledge::Knowledge;
use crate::math;

/// How far and how closely to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Loosening {
    /// No limit is moved by more than this share of itself.
    pub most: f64,
    /// The share is known this closely.
    pub within: f64,
    /// Steps of each search.
    pub steps: u64,
}

impl Loosening {
    /// What the knowledge gives.
    pub fn of(knowledge: &Knowledge) -> Self {
        let scale = &knowledge.scales().plan;
        Self {
            most: scale.together_most.value(),
            within: scale.together_within.value(),
            steps: scale.change_steps.value() as u64,
        }
    }
}

/// Limits that make a plan possible when they are moved together.
#[derive(Clone, Debug, PartialEq)]
pub struct Together {
    /// The share of itself by which no limit need be moved further.
    pub share: f64,
    /// No smaller share than this is enough; 0 if a search was cut short.
    pub at_least: f64,
    /// What each limit that moves must become, in the order in which they are told.
    pub repairs: Vec<Repair>,
}

/// How far limits must be moved so that a plan exists, everything kept that knows no degrees: the furthest as little as
/// can be, of the others the furthest as little as can be then, and so on. Of limits that can stand in for each other
/// those told first move further. None if the most that is looked at is not enough.
///
/// # Errors
///
/// If the solver breaks off.
pub fn together(instance: &Instance, loosening: Loosening) -> Result<Option<Together>, PlanError> {
    let limits = instance.rows.iter().enumerate().filter(|(_, row)| row.gives()).map(|it| it.0);
    let mut looking = Looking { instance, loosening, limits: limits.collect(), sure: true };
    let mut shares = vec![loosening.most; looking.limits.len()];
    let Some(mut choice) = looking.plan(&shares)? else { return Ok(None) };
    let mut free: Vec<usize> = (0..shares.len()).collect();
    let mut at_least = None;
    while !free.is_empty() {
        let low = looking.lessen(&free, &mut shares, &mut choice)?;
        at_least.get_or_insert(low);
        if low <= 0.0 {
            break;
        }
        // Not all of them can move by less; those told last are tried first.
        let mut lower = Vec::new();
        for nth in free.iter().rev() {
            let mut tried = shares.clone();
            set(&mut tried, *nth, low);
            if let Some(found) = looking.plan(&tried)? {
                lower.push(*nth);
                shares = tried;
                choice = found;
            }
        }
        free.retain(|nth| lower.contains(nth));
    }
    let repairs = looking.limits.iter().filter_map(|place| looking.repair(*place, &choice)).collect();
    let share = looking.needs(&choice).into_iter().fold(0.0, f64::max);
    Ok(Some(Together { share, at_least: at_least.filter(|_| looking.sure).unwrap_or_default(), repairs }))
}

fn set(shares: &mut [f64], nth: usize, to: f64) {
    shares.iter_mut().skip(nth).take(1).for_each(|share| *share = to);
}

struct Looking<'a> {
    instance: &'a Instance,
    loosening: Loosening,
    /// The rows that can be moved, by their places.
    limits: Vec<usize>,
    /// Whether no search was cut short so far.
    sure: bool,
}

impl Looking<'_> {
    /// A choice that keeps everything, once each limit is moved by its share of itself.
    fn plan(&mut self, shares: &[f64]) -> Result<Option<Vec<bool>>, PlanError> {
        let steps = self.loosening.steps;
        let mut moved = Instance { curves: Vec::new(), node_limit: steps, ..self.instance.clone() };
        moved.items.iter_mut().for_each(|item| item.plain = 0.0);
        for (place, share) in self.limits.iter().zip(shares) {
            moved.rows.iter_mut().skip(*place).take(1).for_each(|row| row.bound = row.moved(*share));
        }
        match Search::new(moved).first() {
            Ok(Found::Plan { chosen, .. }) => Ok(Some(chosen)),
            Ok(Found::Nothing) => Ok(None),
            Err(PlanError::NoPlanYet { .. }) => {
                self.sure = false;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// The share by which a choice needs each limit to be moved.
    fn needs(&self, choice: &[bool]) -> Vec<f64> {
        let rows = self.limits.iter().filter_map(|place| self.instance.rows.get(*place));
        rows.map(|row| row.moved_by(row.sum(&self.instance.joints, choice))).collect()
    }

    /// Moves some limits, all by the same share, no further than they must while the others stay where they are; and
    /// says by which share they must be moved at least.
    fn lessen(&mut self, free: &[usize], shares: &mut Vec<f64>, choice: &mut Vec<bool>) -> Result<f64, PlanError> {
        let all = |to: f64, shares: &[f64]| {
            let mut shares = shares.to_vec();
            free.iter().for_each(|nth| set(&mut shares, *nth, to));
            shares
        };
        let furthest = |needs: &[f64]| free.iter().filter_map(|nth| needs.get(*nth)).copied().fold(0.0, f64::max);
        let (mut low, mut high) = (0.0, furthest(&self.needs(choice)));
        let mut share = 0.0;
        loop {
            match self.plan(&all(share, shares))? {
                Some(found) => {
                    high = furthest(&self.needs(&found)).min(share);
                    *choice = found;
                }
                None => low = share,
            }
            if high - low <= self.loosening.within {
                break;
            }
            share = f64::midpoint(low, high);
        }
        *shares = all(high, shares);
        Ok(low)
    }

    /// What a limit must become for a choice, if it must move.
    fn repair(&self, place: usize, choice: &[bool]) -> Option<Repair> {
        let row = self.instance.rows.get(place)?;
        let sum = row.sum(&self.instance.joints, choice);
        // Heavy interventions may take their share of the money that there is then.
        let more = if row.requirement == Requirement::HeavyShare { self.more_money(choice) } else { 1.0 };
        let (from, to) = (row.bound, sum / more);
        let breaks = row.sign() * (to - from) > self.instance.slack * from.abs().max(1.0);
        breaks.then_some(Repair { requirement: row.requirement, mend: Mend::Move { from, to, within: 0.0 } })
    }

    /// How many times the budget a choice needs; 1 if no more than there is.
    fn more_money(&self, choice: &[bool]) -> f64 {
        let budget = self.instance.rows.iter().find(|row| row.requirement == Requirement::Budget);
        budget.map_or(1.0, |row| 1.0 + row.moved_by(row.sum(&self.instance.joints, choice)))
    }
}

impl Row {
    /// Whether it is a limit that can be moved by a share of itself.
    fn gives(&self) -> bool {
        self.unit != 0.0 && self.bound > 0.0
    }

    /// Relief and harm are written as shares, and kept as logarithms of what they leave.
    fn is_logarithm(&self) -> bool {
        matches!(self.requirement, Requirement::MinRelief(_) | Requirement::MaxHarm(_))
    }

    /// The bound, once the limit is moved by a share of itself.
    fn moved(&self, share: f64) -> f64 {
        let times = 1.0 + self.sign() * share;
        if !self.is_logarithm() {
            return self.bound * times;
        }
        let limit = -math::exp_m1(-self.bound) * times;
        if limit < 1.0 { -math::ln_1p(-limit) } else { f64::MAX }
    }

    /// By which share of itself the limit must be moved for a sum; 0 if not at all.
    fn moved_by(&self, sum: f64) -> f64 {
        let of = |it: f64| if self.is_logarithm() { -math::exp_m1(-it) } else { it };
        (self.sign() * (of(sum) / of(self.bound) - 1.0)).max(0.0)
    }
}
