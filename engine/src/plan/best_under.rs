//! Under which weights a plan would be the best, and the nearest of them to those that are stated.
//!
//! Cutting planes: of the weights under which no known plan is worth more, the nearest are found by a linear
//! programme; the best plan is looked for under them, and where it is worth more it is known from then on.
//! How much more a plan is worth than another is no straight line in the weights of a programme. Within a cell of
//! weights it is held between lines that touch it ([`Cells`]), and cells are divided where that is not close enough
//! (branch and bound).

use super::instance::Instance;
use super::search::{Found, Search};
use super::weight_cells::{Cell, Cells};
use super::weighted::Weighted;
use super::{PlanError, check};
use crate::knowledge::Knowledge;

/// How far and how closely to look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effort {
    /// Cells that are looked at and plans that are looked for, at most.
    pub steps: u64,
    /// Weights that are nearer by less than this share of all weights are not looked for.
    pub within: f64,
    /// The least loss is looked for this closely, as a share of it.
    pub loss: f64,
    /// How close to the best each plan comes, as a share of its value.
    pub gap: f64,
    /// Steps after which a search for a plan that is worth more is content with any.
    pub search: u64,
}

impl Effort {
    /// What the knowledge gives.
    pub fn of(knowledge: &Knowledge) -> Self {
        let scale = &knowledge.scales().plan;
        Self {
            steps: scale.weights_steps.value() as u64,
            within: scale.weights_within.value(),
            loss: scale.weights_loss.value(),
            gap: scale.change_gap.value(),
            search: scale.change_steps.value() as u64,
        }
    }
}

/// Under which weights a plan would be the best.
#[derive(Clone, Debug, PartialEq)]
pub enum BestUnder {
    /// Under these: no plan that keeps the requirements is worth more.
    Weights {
        /// The weights as they are told.
        weights: Vec<f64>,
        /// How much weight moves from some criteria to others, as a share of all.
        moved: f64,
        /// Whether it is proven that it is the best there, and that no such weights lie nearer.
        proven: bool,
    },
    /// Under none that were found.
    Never {
        /// Where it loses least, as they are told.
        weights: Vec<f64>,
        /// What it is worth less than the best plan there.
        loss: f64,
        /// It loses at least this much under any weights; 0 if that is not proven.
        loss_at_least: f64,
        /// The best plan there.
        best: Vec<bool>,
    },
}

/// The weights nearest to those stated under which a choice that keeps the requirements is the best; if there are
/// none, those under which it loses least. Each intervention is done in the way that the choice says.
///
/// # Errors
///
/// If the solver breaks off.
pub fn best_under(weighted: &dyn Weighted, own: &[bool], effort: &Effort) -> Result<BestUnder, PlanError> {
    let mut looking = Looking { weighted, own, effort, cells: Cells::of(weighted, own), steps: 0, sure: true };
    if let Some(found) = looking.nearest()? {
        return Ok(found);
    }
    looking.least_loss()
}

struct Looking<'a> {
    weighted: &'a dyn Weighted,
    own: &'a [bool],
    effort: &'a Effort,
    cells: Cells<'a>,
    steps: u64,
    /// Whether no cell was given up so far.
    sure: bool,
}

/// How a choice stands under some weights.
struct Stand {
    /// What the best known plan is worth more.
    loss: f64,
    /// It is the best if it loses no more than this.
    margin: f64,
    /// Whether a plan was found that was not known.
    new: bool,
    /// Whether it is proven that no plan is worth more than the best known.
    proven: bool,
    /// What is worth most of what is known.
    best: Vec<bool>,
}

/// Weights under which it is the best.
struct Best {
    /// How far they are from the stated ones.
    far: f64,
    weights: Vec<f64>,
    proven: bool,
}

impl Stand {
    fn is_best(&self) -> bool {
        self.loss <= self.margin
    }
}

impl Looking<'_> {
    /// How the choice stands under some weights. The best plan is looked for unless what is known beats it already by
    /// more than `enough`.
    fn stand(&mut self, weights: &[f64], enough: f64) -> Result<Stand, PlanError> {
        let instance = self.weighted.instance(weights);
        let own = check::value(&instance, self.own);
        let margin = instance.tolerance.max(self.effort.gap * own.abs());
        let mut stand = Stand { loss: 0.0, margin, new: false, proven: true, best: self.own.to_vec() };
        for rival in self.cells.rivals() {
            let loss = check::value(&instance, rival) - own;
            if loss > stand.loss {
                stand.loss = loss;
                stand.best.clone_from(rival);
            }
        }
        if stand.loss > enough.max(margin) {
            return Ok(stand);
        }
        self.steps += 1;
        let close = Instance { gap: self.effort.gap, ..instance.clone() };
        let mut search = Search::new(close).knowing(stand.best.clone());
        let enough = |value: Option<f64>| value.is_some_and(|value| value > own + margin);
        if !enough(search.step(self.effort.search)?.value) {
            search.step(instance.node_limit)?;
        }
        let Found::Plan { chosen, proof } = search.found()? else { return Ok(stand) };
        let value = check::value(&instance, &chosen);
        // What is no more than the gap better is never looked for.
        stand.proven = proof.gap() <= self.effort.gap * value.abs() + 2.0 * instance.tolerance;
        if value - own > stand.loss {
            stand.loss = value - own;
            stand.new = stand.loss > margin && self.cells.beat_by(&chosen);
            stand.best = chosen;
        }
        Ok(stand)
    }

    /// The nearest weights under which the choice is the best, if any are found.
    fn nearest(&mut self) -> Result<Option<BestUnder>, PlanError> {
        let stated = self.weighted.stated().to_vec();
        let stand = self.stand(&stated, 0.0)?;
        if stand.is_best() {
            let weights = self.weighted.told(&stated);
            return Ok(Some(BestUnder::Weights { weights, moved: 0.0, proven: stand.proven }));
        }
        let mut open = vec![self.cells.whole()];
        let mut found: Option<Best> = None;
        while let Some(cell) = take(&mut open, |cell| -cell.bound) {
            let within = found.as_ref().map_or(f64::INFINITY, |it| it.far - self.effort.within);
            if cell.bound > within {
                continue;
            }
            if self.steps >= self.effort.steps {
                self.sure = false;
                break;
            }
            self.steps += 1;
            let Some((far, weights)) = self.cells.nearest(&cell)? else { continue };
            if far > within {
                continue;
            }
            let stand = self.stand(&weights, 0.0)?;
            if stand.is_best() {
                found = Some(Best { far, weights, proven: stand.proven });
            } else if stand.new {
                open.push(Cell { bound: far, ..cell });
            } else {
                if let Some((_, middle)) = self.cells.safest(&cell)? {
                    self.towards(&middle, &mut found)?;
                }
                self.sure &= self.divide(&cell, far, &mut open);
            }
        }
        Ok(found.map(|it| BestUnder::Weights {
            weights: self.weighted.told(&it.weights),
            moved: it.far * self.weighted.whole(),
            proven: it.proven && self.sure && self.cells.are_bounds(),
        }))
    }

    /// Takes weights if the choice is the best under them, or others on the way from there to the stated ones.
    fn towards(&mut self, from: &[f64], found: &mut Option<Best>) -> Result<(), PlanError> {
        let stated = self.weighted.stated();
        let at = |share: f64| -> Vec<f64> {
            from.iter().zip(stated).map(|(from, stated)| from + share * (stated - from)).collect()
        };
        let (mut best, mut beyond) = (None, 1.0);
        for nth in 0..HALVINGS {
            let share = if nth == 0 { 0.0 } else { f64::midpoint(best.unwrap_or_default(), beyond) };
            let stand = self.stand(&at(share), 0.0)?;
            if !stand.is_best() {
                if best.is_none() {
                    break;
                }
                beyond = share;
                continue;
            }
            best = Some(share);
            let (weights, proven) = (at(share), stand.proven);
            let far = moved(&weights, stated);
            if found.as_ref().is_none_or(|known| far < known.far) {
                *found = Some(Best { far, weights, proven });
            }
        }
        Ok(())
    }

    /// The weights under which it loses least.
    fn least_loss(&mut self) -> Result<BestUnder, PlanError> {
        let mut open = vec![Cell { bound: f64::INFINITY, ..self.cells.whole() }];
        let stated = self.weighted.stated().to_vec();
        let first = self.stand(&stated, 0.0)?;
        let mut least = (first, stated);
        let mut lead = f64::NEG_INFINITY;
        let limit = self.steps + self.effort.steps;
        while let Some(cell) = take(&mut open, |cell| cell.bound) {
            if cell.bound <= self.enough(&least.0) || self.steps >= limit {
                lead = lead.max(cell.bound);
                break;
            }
            self.steps += 1;
            let Some((bound, weights)) = self.cells.safest(&cell)? else { continue };
            let stand = self.stand(&weights, least.0.loss)?;
            let new = stand.new;
            if stand.loss < least.0.loss {
                least = (stand, weights);
            }
            if new {
                open.push(Cell { bound, ..cell });
            } else if bound <= self.enough(&least.0) || !self.divide(&cell, bound, &mut open) {
                lead = lead.max(bound);
            }
        }
        let (stand, weights) = least;
        if stand.is_best() {
            let moved = moved(&weights, self.weighted.stated()) * self.weighted.whole();
            return Ok(BestUnder::Weights { weights: self.weighted.told(&weights), moved, proven: false });
        }
        let lead = open.iter().map(|cell| cell.bound).fold(lead.max(-stand.loss), f64::max);
        let proven = self.cells.are_bounds();
        Ok(BestUnder::Never {
            weights: self.weighted.told(&weights),
            loss: stand.loss,
            loss_at_least: if proven { (-lead).clamp(0.0, stand.loss) } else { 0.0 },
            best: stand.best,
        })
    }

    /// What it is enough to know that a choice leads by at most, where it loses so much at the least so far.
    fn enough(&self, least: &Stand) -> f64 {
        -(least.loss - least.margin.max(self.effort.loss * least.loss))
    }

    /// Divides a cell; false if it is too small for that.
    fn divide(&mut self, cell: &Cell, bound: f64, open: &mut Vec<Cell>) -> bool {
        let parts = self.cells.divide(cell, self.effort.within);
        let divided = parts.is_some();
        open.extend(parts.into_iter().flatten().map(|part| Cell { bound, ..part }));
        divided
    }
}

/// How much weight moves from one set of weights to another.
pub(super) fn moved(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| (one - other).abs()).sum::<f64>() / 2.0
}

/// Takes out the cell of which most is to be hoped; of equal ones the first made.
fn take(open: &mut Vec<Cell>, hope: impl Fn(&Cell) -> f64) -> Option<Cell> {
    let mut best: Option<(usize, f64)> = None;
    for (place, cell) in open.iter().enumerate() {
        let hope = hope(cell);
        if best.is_none_or(|(_, most)| hope > most) {
            best = Some((place, hope));
        }
    }
    best.map(|(place, _)| open.remove(place))
}

/// So often the way from weights to the stated ones is halved.
const HALVINGS: usize = 8;
