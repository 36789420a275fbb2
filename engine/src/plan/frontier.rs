//! Value against money: the best plan at every budget, to within a tolerance.

use super::check;
use super::instance::{Instance, Requirement, Row, Sense};
use super::prices::difference;
use super::search::{Found, Search};
use super::{Checked, PlanError};
use crate::knowledge::Knowledge;
use crate::order;
use crate::programme::InterventionId;

/// How finely to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fineness {
    /// Two neighbours differ in value by no more than this share of the most there is.
    pub step: f64,
    /// How close to the best each plan comes, as a share of its value.
    pub gap: f64,
    /// Steps of each search.
    pub steps: u64,
    /// Points at most.
    pub points: usize,
}

impl Fineness {
    /// What the knowledge gives.
    pub fn of(knowledge: &Knowledge) -> Self {
        let scale = &knowledge.scales().plan;
        Self {
            step: scale.frontier_step.value(),
            gap: scale.frontier_gap.value(),
            steps: scale.change_steps.value() as u64,
            points: scale.frontier_points.value() as usize,
        }
    }
}

/// The best plan at a budget.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// How much of every limit on money it needs, as a share of what it is now; where nothing is limited, of what
    /// everything costs.
    pub share: f64,
    /// Up to this share nothing better was found.
    pub until: f64,
    /// For each item of the instance, whether it is chosen.
    pub choice: Vec<bool>,
    /// Its value, cost, relief and harm.
    pub checked: Checked,
    /// No plan is worth more with that money.
    pub bound: f64,
    /// What is funded here and not at the point before.
    pub enters: Vec<InterventionId>,
    /// What is funded at the point before and not here.
    pub leaves: Vec<InterventionId>,
}

/// Value against money, from the least money with which all else can be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Frontier {
    /// The money that a share of 1 stands for, over all periods.
    pub money: f64,
    /// Between two points the value differs by no more than this.
    pub step: f64,
    /// Whether that holds everywhere; else there would have been too many points.
    pub complete: bool,
    /// From the least money to the most that is of use.
    pub points: Vec<Point>,
}

/// The frontier of an instance.
///
/// # Errors
///
/// If the solver breaks off.
pub fn frontier(instance: &Instance, fineness: &Fineness) -> Result<Frontier, PlanError> {
    let limited = with_limit(instance);
    let base = Instance { gap: fineness.gap, node_limit: fineness.steps, ..limited };
    let money = base.rows.iter().filter(|row| row.requirement == Requirement::Budget).map(|row| row.bound).next();
    let by_period = base.rows.iter().filter(|row| row.is_money()).map(|row| row.bound).sum();
    let money: f64 = money.unwrap_or(by_period);
    let mut curve = Curve { base: &base, points: Vec::new() };
    // The most that money can buy, and a share at which it buys it.
    let mut rich = base.clone();
    rich.rows.retain(|row| !row.is_money());
    let most = match Search::new(rich).run() {
        Ok(Found::Plan { chosen, .. }) => check::value(instance, &chosen),
        Ok(Found::Nothing) | Err(PlanError::NoPlanYet { .. }) => f64::NEG_INFINITY,
        Err(error) => return Err(error),
    };
    let step = fineness.step * most.abs().max(instance.tolerance);
    let mut high = 1.0;
    for _ in 0..DOUBLINGS {
        if curve.at(high)? && curve.points.last().is_some_and(|point| point.checked.value >= most - step) {
            break;
        }
        high *= 2.0;
    }
    // The least at which everything else can be kept.
    if !curve.at(0.0)? {
        let (mut low, mut enough) = (0.0, high);
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, enough);
            if curve.at(middle)? {
                enough = middle;
            } else {
                low = middle;
            }
        }
    }
    let complete = curve.refine(step, fineness.points)?;
    let mut points = curve.points;
    points.dedup_by(|later, earlier| later.choice == earlier.choice);
    let mut before = vec![false; instance.items.len()];
    for point in &mut points {
        (point.enters, point.leaves) = difference(instance, &before, &point.choice);
        before.clone_from(&point.choice);
    }
    Ok(Frontier { money, step, complete, points })
}

/// The share is doubled so often at most to find what money can buy.
const DOUBLINGS: usize = 12;

/// And halved so often to find the least that is needed.
const HALVINGS: usize = 10;

/// The instance with a limit on money, if it has none.
fn with_limit(instance: &Instance) -> Instance {
    let mut limited = instance.clone();
    if !limited.rows.iter().any(Row::is_money) {
        let (terms, joint) = super::joint::money_terms(instance, &|cost| cost.iter().sum());
        limited.rows.push(Row {
            requirement: Requirement::Budget,
            name: "budget".to_owned(),
            terms,
            joint,
            sense: Sense::AtMost,
            bound: instance.money,
            unit: 1.0,
        });
    }
    limited
}

struct Curve<'a> {
    base: &'a Instance,
    /// From the least share to the most.
    points: Vec<Point>,
}

impl Curve<'_> {
    /// Looks for the best plan at a share of the money and puts it in its place; whether there is one.
    fn at(&mut self, share: f64) -> Result<bool, PlanError> {
        let mut instance = self.base.clone();
        let grows = |row: &Row| row.is_money() || row.requirement == Requirement::HeavyShare;
        instance.rows.iter_mut().filter(|row| grows(row)).for_each(|row| row.bound *= share);
        let mut search = Search::new(instance.clone());
        // A plan for less money is a plan for more.
        let below = self.points.iter().rposition(|point| point.share <= share);
        if let Some(below) = below.and_then(|below| self.points.get(below)) {
            search = search.knowing(below.choice.clone());
        }
        let found = match search.run() {
            Err(PlanError::NoPlanYet { .. }) => return Ok(false),
            other => other?,
        };
        let Found::Plan { chosen, proof } = found else { return Ok(false) };
        if let Some(below) = below.and_then(|below| self.points.get_mut(below))
            && below.choice == chosen
        {
            below.until = below.until.max(share);
            return Ok(true);
        }
        let needs = self.needs(&chosen).min(share);
        if let Some(same) = self.points.iter_mut().find(|point| point.choice == chosen) {
            same.share = same.share.min(needs);
            return Ok(true);
        }
        let checked = check::check(&instance, &chosen);
        let point = Point {
            share: needs,
            until: share,
            bound: checked.value + proof.gap(),
            checked,
            choice: chosen,
            enters: Vec::new(),
            leaves: Vec::new(),
        };
        let place = self.points.partition_point(|other| other.share < needs);
        self.points.insert(place, point);
        Ok(true)
    }

    /// The share of the money that a choice needs.
    fn needs(&self, chosen: &[bool]) -> f64 {
        let spent = |row: &Row| -> f64 { row.sum(&self.base.joints, chosen) };
        let limits = self.base.rows.iter().filter(|row| row.bound > 0.0);
        let money = limits.clone().filter(|row| row.is_money());
        let heavy = limits.filter(|row| row.requirement == Requirement::HeavyShare);
        money.chain(heavy).map(|row| spent(row) / row.bound).fold(0.0, f64::max)
    }

    /// Looks within the widest steps until none is wider than asked, or is a jump at one amount of money; false if
    /// that takes too many points.
    fn refine(&mut self, step: f64, most: usize) -> Result<bool, PlanError> {
        let mut searches = SEARCHES * most;
        loop {
            let pairs = self.points.iter().zip(self.points.iter().skip(1));
            let rise = |(low, high): (&Point, &Point)| {
                (high.checked.value - low.checked.value, low.until.max(low.share), high.share)
            };
            let mut steps: Vec<(f64, f64, f64)> = pairs.map(rise).collect();
            steps.retain(|(rise, low, high)| *rise > step && high - low > SAME);
            order::sort_by(&mut steps, |a, b| b.0.total_cmp(&a.0));
            if steps.is_empty() {
                return Ok(true);
            }
            for (_, low, high) in steps {
                // Where there is nothing new in the middle it may be a jump, which is told at once: there is
                // nothing better just below it.
                for share in [f64::midpoint(low, high), high - SAME] {
                    if self.points.len() >= most || searches == 0 {
                        return Ok(false);
                    }
                    searches -= 1;
                    let before = self.points.len();
                    self.at(share)?;
                    if self.points.len() > before {
                        break;
                    }
                }
            }
        }
    }
}

/// Searches for each point, at most.
const SEARCHES: usize = 4;

/// Shares of money that differ by less are the same.
const SAME: f64 = 1e-4;
