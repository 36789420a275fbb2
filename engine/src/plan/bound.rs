//! What no choice can be worth more than, and how far each single decision lowers that.
//!
//! A price for each requirement and a line that touches each curve turn the choice into a sum over the
//! interventions: no choice is worth more than the sum of what each of them is worth less what it uses at those
//! prices (Lagrangian relaxation). To decide against what that says costs the difference, whatever else is
//! decided. With the prices of the relaxed linear programme the bound is as good as that programme's own.

use super::formulate::{Lines, SCALE, prices_model};
use super::instance::{Instance, Requirement, Row, Sense};
use super::overlap::Line;
use crate::linear::{Relaxed, SolverBroke, relax};
use crate::math;

/// What is decided of a group of items, of which at most one is chosen.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Decided {
    /// Nothing.
    #[default]
    Open,
    /// None of it is chosen.
    Out,
    /// One of it is chosen, which one is open.
    In,
    /// This item is chosen, by its place in the instance.
    Way(usize),
}

impl Decided {
    /// Whether an item of the group may be chosen.
    pub(super) fn allows(self, item: usize) -> bool {
        match self {
            Self::Open | Self::In => true,
            Self::Out => false,
            Self::Way(way) => way == item,
        }
    }

    /// Whether none of the group may be chosen.
    pub(super) fn allows_none(self) -> bool {
        matches!(self, Self::Open | Self::Out)
    }
}

/// A bound on what any choice is worth, and what each item adds to it.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    /// What no choice is worth more than that keeps to what is decided.
    pub(super) total: f64,
    /// What each item is worth beyond what it uses at the prices.
    pub(super) over: Vec<f64>,
}

/// The price of each row, and for each curve on which something overlaps the line that goes with them.
pub(super) type Priced = (Vec<f64>, Vec<Line>);

impl Row {
    /// The bound with what is allowed for rounding.
    pub(super) fn loose_bound(&self, slack: f64) -> f64 {
        // What is joined is so by definition, and needs no room for rounding.
        let is_tie = matches!(self.requirement, Requirement::Joined(_));
        let room = if is_tie { 0.0 } else { slack * self.bound.abs().max(1.0) };
        match self.sense {
            Sense::AtMost => self.bound + room,
            Sense::AtLeast => self.bound - room,
        }
    }

    /// 1 for a row whose sum must be small, -1 for one whose sum must be large.
    pub(super) fn sign(&self) -> f64 {
        match self.sense {
            Sense::AtMost => 1.0,
            Sense::AtLeast => -1.0,
        }
    }

    /// Whether it says only that an intervention is done in one way at most: groups see to that themselves.
    pub(super) fn is_once(&self) -> bool {
        matches!(self.requirement, Requirement::Once(_))
    }
}

impl Instance {
    /// What each item adds where the sums of gains are `gains`, as the lines say that touch the curves there, and
    /// what those lines say of a choice of nothing. Where something overlaps, the sum of each curve is below its
    /// line of `below`.
    pub(super) fn linear(&self, gains: &[f64], below: &[Line]) -> (f64, Vec<f64>) {
        let mut constant = 0.0;
        let mut slopes = Vec::new();
        for (curve, gain) in self.curves.iter().zip(gains) {
            let left = 1.0 + math::exp_m1(-gain);
            constant += curve.weight * (1.0 - left - left * gain);
            slopes.push(curve.weight * left);
        }
        constant += slopes.iter().zip(below).map(|(slope, line)| slope * line.constant).sum::<f64>();
        let thrift = self.thrift();
        let worth = |(place, item): (usize, &super::Item)| {
            let gained: f64 = if below.is_empty() {
                slopes.iter().zip(&item.gains).map(|(slope, gain)| slope * gain).sum()
            } else {
                let own = below.iter().map(|line| line.slopes.get(place).copied().unwrap_or_default());
                slopes.iter().zip(own).map(|(slope, gain)| slope * gain).sum()
            };
            gained + item.plain - thrift * item.total_cost()
        };
        (constant, self.items.iter().enumerate().map(worth).collect())
    }

    /// Prices that make the bound least at these gains, and for each curve the mean of its lines that does; those
    /// are none where nothing overlaps. None if what is decided breaks a row even in part.
    pub(super) fn prices(
        &self,
        gains: &[f64],
        lines: &Lines,
        decided: &[Decided],
    ) -> Result<Option<Priced>, SolverBroke> {
        if self.rows.is_empty() && lines.is_empty() {
            return Ok(Some((Vec::new(), Vec::new())));
        }
        let scale = SCALE / self.size;
        let slope = |(curve, gain): (&super::Curve, &f64)| curve.weight * (1.0 + math::exp_m1(-gain));
        let slopes: Vec<f64> = self.curves.iter().zip(gains).map(slope).collect();
        let mixing: Vec<(f64, &[Line])> = slopes.iter().copied().zip(lines.iter().map(Vec::as_slice)).collect();
        // What lines say of an item is left to how much each of them counts.
        let nothing: Vec<Line> =
            lines.iter().map(|_| Line { constant: 0.0, slopes: vec![0.0; self.items.len()] }).collect();
        let (_, worth) = self.linear(gains, &nothing);
        let (model, scales) = prices_model(self, &worth, &mixing, decided, scale);
        let Relaxed::Best(values) = relax(&model)? else {
            return Ok(None);
        };
        let mut counts = values.iter().skip(scales.len());
        let below = lines.iter().map(|lines| mean(lines, counts.by_ref().take(lines.len()).copied())).collect();
        let prices = values.iter().zip(&scales).map(|(price, scale)| price.max(0.0) * scale).collect();
        Ok(Some((prices, below)))
    }

    /// The bound at gains and prices, with a line for each curve on which something overlaps.
    pub(super) fn bound(&self, gains: &[f64], below: &[Line], prices: &[f64], decided: &[Decided]) -> Bound {
        let (mut total, mut over) = self.linear(gains, below);
        for (row, price) in self.rows.iter().zip(prices).filter(|(_, price)| **price > 0.0) {
            let signed = price * row.sign();
            total += signed * row.loose_bound(self.slack);
            for (place, part) in &row.terms {
                if let Some(over) = over.get_mut(*place) {
                    *over -= signed * part;
                }
            }
        }
        for (group, decided) in self.groups.iter().zip(decided) {
            let least = if decided.allows_none() { 0.0 } else { f64::NEG_INFINITY };
            let allowed = group.iter().filter(|place| decided.allows(**place)).filter_map(|place| over.get(*place));
            total += allowed.copied().fold(least, f64::max);
        }
        // Joints stand after the items that can be chosen, in no group: each is there or not.
        let grouped = self.groups.iter().map(Vec::len).sum();
        total += over.iter().skip(grouped).map(|over| over.max(0.0)).sum::<f64>();
        Bound { total, over }
    }
}

/// The mean of lines, each counting so much; the first where none counts. Any mean of lines above a sum lies above it.
fn mean(lines: &[Line], counts: impl Iterator<Item = f64>) -> Line {
    let counts: Vec<f64> = counts.map(|count| count.max(0.0)).collect();
    let all: f64 = counts.iter().sum();
    let mut parts = lines.iter().zip(&counts).map(|(line, count)| (line, if all > 0.0 { count / all } else { 0.0 }));
    let Some((first, share)) = parts.next() else { return Line { constant: 0.0, slopes: Vec::new() } };
    let share = if all > 0.0 { share } else { 1.0 };
    let slopes = first.slopes.iter().map(|slope| share * slope).collect();
    let mut mean = Line { constant: share * first.constant, slopes };
    for (line, share) in parts {
        mean.constant += share * line.constant;
        mean.slopes.iter_mut().zip(&line.slopes).for_each(|(sum, slope)| *sum += share * slope);
    }
    mean
}
