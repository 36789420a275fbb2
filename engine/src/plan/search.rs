//! Finds the best choice and proves it.
//!
//! The value of a plan is a sum of curves that flatten out. A linear programme cannot hold a curve,
//! but it can hold straight lines that touch it from above; its best choice is then never worse than
//! the true one. Where the curve lies below the lines at that choice, a line is added that touches
//! there, and so on (outer approximation).
//!
//! The relaxed programme gives prices for the requirements. Under them most choices are ruled out at once
//! (`bound`), and what is left is gone through (`enumerate`). Where too much is left, the case is divided in two by
//! the least clear decision, and each half gets prices of its own (branch and bound).

use super::PlanError;
use super::bound::{Bound, Decided};
use super::check::broken;
use super::enumerate::enumerate;
use super::instance::Instance;
use super::outer::Outer;
use super::overlap::Line;
use super::start::{from_relaxed, start, twins};
use super::{Item, Outcome, Proof};

/// The search goes on to this share of the tolerance, so that what breaks ties can be told apart.
const FINE: f64 = 0.01;

/// What a search came to.
#[derive(Clone, Debug)]
pub(super) enum Found {
    /// A choice that keeps every row.
    Plan {
        /// For each item, whether it is chosen.
        chosen: Vec<bool>,
        /// How sure it is that none is better.
        proof: Proof,
    },
    /// No choice keeps every row.
    Nothing,
}

/// How far a search has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Progress {
    /// What the best plan so far is worth; none if there is none yet.
    pub value: Option<f64>,
    /// No plan is worth more.
    pub bound: f64,
    /// Cases that were looked at.
    pub steps: u64,
    /// Whether the search is at its end.
    pub done: bool,
}

/// A search in progress: it goes on by cases, never by a clock.
#[derive(Clone, Debug)]
pub struct Search {
    instance: Instance,
    /// The same as the linear programme sees it.
    wide: Instance,
    outer: Outer,
    /// Cases still to be looked at.
    open: Vec<Case>,
    best: Option<Vec<bool>>,
    /// A choice that is likely to lie near the best.
    near: Option<Vec<bool>>,
    /// Sums of gains and prices at which the bound is likely to be close.
    at: Option<Near>,
    /// What was given up at the limit is not worth more than this.
    given_up: f64,
    steps: u64,
}

/// Some of the choices: those that keep to what is decided.
#[derive(Clone, Debug)]
struct Case {
    decided: Vec<Decided>,
    /// None of them is worth more.
    bound: f64,
}

/// Sums of gains on the curves, and prices of the rows.
#[derive(Clone, Debug)]
pub(super) struct Near {
    gains: Vec<f64>,
    pub(super) prices: Vec<f64>,
}

impl Search {
    /// A search that has not begun.
    pub fn new(instance: Instance) -> Self {
        let whole = Case { decided: vec![Decided::Open; instance.groups.len()], bound: f64::INFINITY };
        let wide = instance.widened();
        Self {
            outer: Outer::of(&instance, &wide),
            open: vec![whole],
            wide,
            best: None,
            near: None,
            at: None,
            given_up: f64::NEG_INFINITY,
            steps: 0,
            instance,
        }
    }

    /// A search that knows a choice already; it is of no use if it breaks a row.
    pub(super) fn knowing(mut self, chosen: Vec<bool>) -> Self {
        if broken(&self.instance, &chosen).next().is_none() {
            self.offer(chosen);
        }
        self
    }

    /// A search that begins where a choice stands, whether it keeps the rows or not: often enough that settles it
    /// without the relaxed programme.
    pub(super) fn near(self, chosen: Vec<bool>) -> Self {
        Self { near: Some(chosen), ..self }
    }

    /// A search that begins at the relaxed programme of another one that is much like it.
    pub(super) fn at(self, near: Near) -> Self {
        Self { at: Some(near), ..self }
    }

    /// The same, with some of its decisions made.
    pub(super) fn deciding(mut self, decisions: &[(usize, Decided)]) -> Self {
        for case in &mut self.open {
            for (group, decided) in decisions {
                case.decided.iter_mut().skip(*group).take(1).for_each(|it| *it = *decided);
            }
        }
        self
    }

    /// Goes on for at most so many cases, and says how far it has come.
    ///
    /// # Errors
    ///
    /// If the solver breaks off.
    pub fn step(&mut self, cases: u64) -> Result<Progress, PlanError> {
        for _ in 0..cases {
            if self.is_done() {
                break;
            }
            let Some(case) = self.next_case() else { break };
            self.look(case)?;
            self.steps += 1;
            if self.steps >= self.instance.node_limit {
                self.given_up = self.open.drain(..).map(|case| case.bound).fold(self.given_up, f64::max);
            }
        }
        Ok(self.progress())
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        let value = self.best.as_ref().map(|best| super::check::value(&self.instance, best));
        Progress { value, bound: self.bound(), steps: self.steps, done: self.is_done() }
    }

    /// No choice is worth more.
    fn bound(&self) -> f64 {
        let best = self.best.as_ref().map_or(f64::NEG_INFINITY, |best| {
            let worth = self.instance.worth(best);
            // What is no more than the gap better was not looked for.
            worth + if self.instance.gap > 0.0 { self.margin(worth) } else { 0.0 }
        });
        self.open.iter().map(|case| case.bound).fold(self.given_up.max(best), f64::max)
    }

    fn is_done(&self) -> bool {
        self.open.is_empty()
    }

    /// The relaxed programme over all choices; none if no values keep to the rows, or the solver broke off.
    pub(super) fn root(&mut self) -> Option<Near> {
        let decided = vec![Decided::Open; self.instance.groups.len()];
        let (_, gains) = self.outer.relaxed(&self.instance, &self.wide, &decided)?;
        let (prices, _) = self.wide.prices(&gains, &self.outer.lines, &decided).ok()??;
        Some(Near { gains, prices })
    }

    /// Runs to the end.
    pub(super) fn run(mut self) -> Result<Found, PlanError> {
        while !self.is_done() {
            self.step(1)?;
        }
        self.found()
    }

    /// Runs until any choice is found that keeps the rows, or there is none.
    pub(super) fn first(mut self) -> Result<Found, PlanError> {
        while !self.is_done() && self.best.is_none() {
            self.step(1)?;
        }
        self.found()
    }

    /// What it came to so far, with every reason: at the end the plan, before that the best so far.
    ///
    /// # Errors
    ///
    /// See [`PlanError`].
    pub fn outcome(&self) -> Result<Outcome, PlanError> {
        super::outcome(&self.instance, self.found()?)
    }

    /// What it came to.
    pub(super) fn found(&self) -> Result<Found, PlanError> {
        let Some(mut chosen) = self.best.clone() else {
            return if self.given_up > f64::NEG_INFINITY || !self.is_done() {
                Err(PlanError::NoPlanYet { limit: self.instance.node_limit })
            } else {
                Ok(Found::Nothing)
            };
        };
        twins(&self.instance, &mut chosen);
        let gap = self.bound() - self.instance.worth(&chosen);
        let tolerance = self.instance.tolerance;
        let proof = if gap <= tolerance { Proof::Optimal { tolerance } } else { Proof::Gap { gap } };
        Ok(Found::Plan { chosen, proof })
    }

    /// The case with the highest bound; of equal ones the last made.
    fn next_case(&mut self) -> Option<Case> {
        let mut best: Option<(usize, f64)> = None;
        for (place, case) in self.open.iter().enumerate() {
            if best.is_none_or(|(_, bound)| case.bound >= bound) {
                best = Some((place, case.bound));
            }
        }
        best.map(|(place, _)| self.open.swap_remove(place))
    }

    fn offer(&mut self, chosen: Vec<bool>) {
        if self.best.as_ref().is_none_or(|best| self.instance.better(&chosen, best)) {
            self.best = Some(chosen);
        }
        let least = self.least();
        self.open.retain(|case| case.bound > least);
    }

    /// What a choice must be worth more than to be of interest.
    fn least(&self) -> f64 {
        let Some(worth) = self.best.as_ref().map(|best| self.instance.worth(best)) else { return f64::NEG_INFINITY };
        worth + self.margin(worth)
    }

    /// How much more than the best known a choice must be worth to be of interest.
    fn margin(&self, worth: f64) -> f64 {
        (FINE * self.instance.tolerance).max(self.instance.gap * worth.abs())
    }

    fn look(&mut self, case: Case) -> Result<(), PlanError> {
        if self.instance.items.is_empty() {
            if broken(&self.instance, &[]).next().is_none() {
                self.best = Some(Vec::new());
            }
            return Ok(());
        }
        if self.settle(&case) {
            return Ok(());
        }
        let Some((shares, gains)) = self.outer.relaxed(&self.instance, &self.wide, &case.decided) else {
            return Ok(());
        };
        if let Some(chosen) = from_relaxed(&self.instance, &case.decided, &shares) {
            self.offer(chosen);
        } else if self.best.is_none()
            && self.steps == 0
            && let Some(chosen) = start(&self.instance)
            && keeps_to(&self.instance, &case.decided, &chosen)
        {
            self.offer(chosen);
        }
        // The solver may fail at the prices where it did not at the programme; the bound is then that of the case.
        let prices = self.wide.prices(&gains, &self.outer.lines, &case.decided).ok().flatten();
        let (prices, below) = prices.unwrap_or_else(|| (vec![0.0; self.wide.rows.len()], self.straight()));
        let bound = self.wide.bound(&gains, &below, &prices, &case.decided);
        if !self.go_through(&case, &bound) {
            let total = bound.total.min(case.bound);
            self.divide(case, total, &shares, &bound.over);
        }
        Ok(())
    }

    /// Whether what is known from elsewhere is enough to go through a case: a bound holds wherever it is taken.
    fn settle(&mut self, case: &Case) -> bool {
        let straight = self.straight();
        if let Some(Near { gains, prices }) = self.at.take()
            && self.settle_at(case, &gains, &prices, &straight)
        {
            return true;
        }
        let Some(near) = self.near.take() else { return false };
        if keeps_to(&self.instance, &case.decided, &near) && broken(&self.instance, &near).next().is_none() {
            self.offer(near.clone());
        }
        let gains = super::check::gains(&self.instance, &near);
        for (curve, lines) in self.outer.lines.iter_mut().enumerate() {
            let share = |item: usize| f64::from(near.get(item) == Some(&true));
            lines.push(self.instance.overlap.line(curve, &self.wide.items, &share));
        }
        let prices = self.wide.prices(&gains, &self.outer.lines, &case.decided).ok().flatten();
        prices.is_some_and(|(prices, below)| self.settle_at(case, &gains, &prices, &below))
    }

    /// For each curve on which something overlaps, the line on which nothing is lost.
    fn straight(&self) -> Vec<Line> {
        self.outer.lines.iter().filter_map(|lines| lines.first().cloned()).collect()
    }

    fn settle_at(&mut self, case: &Case, gains: &[f64], prices: &[f64], below: &[Line]) -> bool {
        let bound = self.wide.bound(gains, below, prices, &case.decided);
        if let Some(chosen) = from_relaxed(&self.instance, &case.decided, &bound.over) {
            self.offer(chosen);
        }
        self.go_through(case, &bound)
    }

    /// Goes through what a bound leaves of a case; says whether that is all there is in it.
    fn go_through(&mut self, case: &Case, bound: &Bound) -> bool {
        let total = bound.total.min(case.bound);
        let margin = self.margin(total);
        let mut complete = total <= self.least();
        let mut budget = self.instance.part_choices;
        // First what is nearest to the bound: a good choice found early rules the rest out.
        let mut reach = (FIRST_REACH * total.abs()).max(self.instance.tolerance);
        while !complete && budget > 0 {
            let target = (total - reach).max(self.least());
            let mut best = self.best.clone();
            let went = enumerate(&self.instance, bound, &case.decided, target, margin, budget, &mut best);
            budget = budget.saturating_sub(went.steps);
            let found = best != self.best;
            if let Some(best) = best.filter(|_| found) {
                self.offer(best);
            }
            if !went.complete {
                break;
            }
            // All that can be worth more than the target was seen.
            complete = found || target <= self.least() || target == f64::NEG_INFINITY;
            if !complete && self.best.is_none() && reach > bound.total.abs() + self.whole() {
                complete = true;
            }
            reach *= 4.0;
        }
        complete
    }

    /// More than any two choices can differ in worth.
    fn whole(&self) -> f64 {
        let curves: f64 = self.instance.curves.iter().map(|curve| curve.weight).sum();
        let plain: f64 = self.wide.items.iter().map(|item| item.plain.abs()).sum();
        2.0 * (curves + plain + self.instance.tolerance)
    }

    /// Divides a case by the decision that is least clear: nearest to a half in the relaxed programme, and of
    /// those the one with most at stake.
    fn divide(&mut self, case: Case, bound: f64, shares: &[f64], over: &[f64]) {
        let mut best: Option<(f64, usize)> = None;
        for (place, group) in self.instance.groups.iter().enumerate() {
            let decided = case.decided.get(place).copied().unwrap_or_default();
            if matches!(decided, Decided::Out | Decided::Way(_)) || decided == Decided::In && group.len() < 2 {
                continue;
            }
            let share: f64 = group.iter().filter_map(|item| shares.get(*item)).sum();
            let stake: f64 = group
                .iter()
                .filter_map(|item| self.instance.items.get(*item))
                .map(Item::total_cost)
                .fold(0.0, f64::max);
            let unclear = if decided == Decided::In { -1.0 } else { 0.5 - (share - 0.5).abs() };
            let near = group.iter().filter_map(|item| over.get(*item)).map(|it| it.abs()).fold(f64::INFINITY, f64::min);
            let score = unclear * (1.0 + stake / self.instance.money.max(f64::MIN_POSITIVE)) - near * f64::EPSILON;
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, place));
            }
        }
        let Some((_, place)) = best else { return };
        let group = self.instance.groups.get(place).cloned().unwrap_or_default();
        let was = case.decided.get(place).copied().unwrap_or_default();
        let into: Vec<Decided> = match (was, group.as_slice()) {
            (Decided::In, ways) => ways.iter().map(|way| Decided::Way(*way)).collect(),
            (_, [only]) => vec![Decided::Out, Decided::Way(*only)],
            _ => vec![Decided::Out, Decided::In],
        };
        for decision in into {
            let mut decided = case.decided.clone();
            decided.iter_mut().skip(place).take(1).for_each(|it| *it = decision);
            self.open.push(Case { decided, bound });
        }
    }
}

/// Whether a choice keeps to what is decided.
fn keeps_to(instance: &Instance, decided: &[Decided], chosen: &[bool]) -> bool {
    instance.groups.iter().zip(decided).all(|(group, decided)| {
        let mut picked = group.iter().filter(|place| chosen.get(**place) == Some(&true));
        match picked.next() {
            None => decided.allows_none(),
            Some(place) => decided.allows(*place),
        }
    })
}

/// Choices this share of the bound below it are looked at first.
const FIRST_REACH: f64 = 1e-3;

impl Instance {
    /// What a choice is worth when ties are broken: its value, less a tolerance's worth for spending
    /// the cost of everything.
    pub(super) fn worth(&self, chosen: &[bool]) -> f64 {
        super::check::value(self, chosen) - self.thrift() * self.cost(chosen)
    }

    /// What one unit of money is worth in breaking ties.
    pub(super) fn thrift(&self) -> f64 {
        if self.money > 0.0 { self.tolerance / self.money } else { 0.0 }
    }

    /// Whether the first choice goes before the second: worth more, or as much and first by short name.
    fn better(&self, first: &[bool], second: &[bool]) -> bool {
        let (one, other) = (self.worth(first), self.worth(second));
        one > other || (one == other && first > second)
    }
}
