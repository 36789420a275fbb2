//! Cells of weights, within which what one plan is worth more than another is held between straight lines.
//!
//! What a plan leaves of a curve is a product of straight lines in the weights. The logarithm of such a product is
//! concave: the line through its values at the corners of a cell lies below it, a line that touches it lies above.
//! Where plans are sums and have no curves, the lines are exact and one cell is enough.

use super::best_under::moved;
use super::instance::Instance;
use super::weighted::Weighted;
use super::{PlanError, check};
use crate::linear::{Column, Model, Relation, Relaxed, Row, relax};
use crate::math;

/// The weights between some corners.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    /// Corners, by the place of their points.
    pub(super) corners: Vec<usize>,
    /// What is to be hoped of it at most.
    pub(super) bound: f64,
}

/// What is known of some weights.
struct Point {
    weights: Vec<f64>,
    instance: Instance,
    /// For each item, what it leaves of each curve.
    leaves: Vec<Vec<f64>>,
}

/// A choice, the plans that are known to beat it somewhere, and points of the weights.
pub(super) struct Cells<'a> {
    weighted: &'a dyn Weighted,
    own: &'a [bool],
    rivals: Vec<Vec<bool>>,
    points: Vec<Point>,
}

impl<'a> Cells<'a> {
    /// With a point for each criterion that has all the weight, and no rival yet.
    pub(super) fn of(weighted: &'a dyn Weighted, own: &'a [bool]) -> Self {
        let mut cells = Self { weighted, own, rivals: Vec::new(), points: Vec::new() };
        let count = weighted.stated().len();
        for place in 0..count {
            cells.point((0..count).map(|at| f64::from(at == place)).collect());
        }
        cells
    }

    fn point(&mut self, weights: Vec<f64>) -> usize {
        let instance = self.weighted.instance(&weights);
        let left = |item: &super::Item| item.gains.iter().map(|gain| 1.0 + math::exp_m1(-gain)).collect();
        let leaves = instance.items.iter().map(left).collect();
        self.points.push(Point { weights, instance, leaves });
        self.points.len() - 1
    }

    /// All weights.
    pub(super) fn whole(&self) -> Cell {
        Cell { corners: (0..self.weighted.stated().len()).collect(), bound: 0.0 }
    }

    /// The plans that beat the choice somewhere.
    pub(super) fn rivals(&self) -> &[Vec<bool>] {
        &self.rivals
    }

    /// Remembers a plan that beats the choice; false if it was known.
    pub(super) fn beat_by(&mut self, plan: &[bool]) -> bool {
        let new = self.rivals.iter().all(|known| known != plan);
        if new {
            self.rivals.push(plan.to_vec());
        }
        new
    }

    /// Whether the lines hold for certain. Where interventions reach the same enterprises they are near it only.
    pub(super) fn are_bounds(&self) -> bool {
        self.points.iter().all(|point| point.instance.overlap.is_empty())
    }

    fn corners(&self, cell: &Cell) -> Vec<&Point> {
        cell.corners.iter().filter_map(|corner| self.points.get(*corner)).collect()
    }

    /// At each corner, the height of a plane that the value of the choice lies below.
    fn above(&self, corners: &[&Point]) -> Vec<f64> {
        let gains: Vec<Vec<f64>> = corners.iter().map(|point| check::gains(&point.instance, self.own)).collect();
        let count = corners.len() as f64;
        let mean = |curve: usize| gains.iter().filter_map(|it| it.get(curve)).sum::<f64>() / count;
        let height = |(point, gains): (&&Point, &Vec<f64>)| {
            let curves = point.instance.curves.iter().zip(gains).enumerate();
            let curved = curves.map(|(place, (curve, gain))| {
                let mean = mean(place);
                let left = 1.0 + math::exp_m1(-mean);
                curve.weight * (1.0 - left * (1.0 + mean - gain))
            });
            curved.sum::<f64>() + check::plain(&point.instance, self.own)
        };
        corners.iter().zip(&gains).map(height).collect()
    }

    /// At each corner, the height of a plane that the value of another choice lies above.
    fn below(&self, corners: &[&Point], rival: &[bool]) -> Vec<f64> {
        let count = corners.len() as f64;
        let items: Vec<usize> = rival.iter().enumerate().filter(|(_, is)| **is).map(|(item, _)| item).collect();
        let left = |point: &Point, item: usize, curve: usize| {
            point.leaves.get(item).and_then(|leaves| leaves.get(curve)).copied().unwrap_or(1.0)
        };
        let curves = corners.first().map_or(0, |point| point.instance.curves.len());
        // What is left of each curve, as its logarithm.
        let mut logarithms = vec![vec![0.0; curves]; corners.len()];
        for curve in 0..curves {
            for &item in &items {
                let mean = corners.iter().map(|point| left(point, item, curve)).sum::<f64>() / count;
                let middle = math::ln_1p(mean - 1.0);
                for (point, sums) in corners.iter().zip(&mut logarithms) {
                    let touching = middle + (left(point, item, curve) - mean) / mean;
                    sums.iter_mut().skip(curve).take(1).for_each(|sum| *sum += touching);
                }
            }
        }
        let height = |(point, logarithms): (&&Point, &Vec<f64>)| {
            let mut lost = vec![0.0; curves];
            if !point.instance.overlap.is_empty() {
                lost = point.instance.overlap.lost(curves, rival);
            }
            let sums = logarithms.iter().zip(&lost).zip(&point.instance.curves);
            let curved = sums.map(|((sum, lost), curve)| -curve.weight * math::exp_m1(sum + lost));
            curved.sum::<f64>() + check::plain(&point.instance, rival)
        };
        corners.iter().zip(&logarithms).map(height).collect()
    }

    /// For each rival, at each corner, a height above what the choice is worth more.
    fn leads(&self, corners: &[&Point]) -> Vec<Vec<f64>> {
        let own = self.above(corners);
        let lead = |rival: &Vec<bool>| {
            self.below(corners, rival).into_iter().zip(&own).map(|(rival, own)| own - rival).collect()
        };
        self.rivals.iter().map(lead).collect()
    }

    /// The weights of a cell nearest to the stated ones at which the choice may be worth as much as every rival, and
    /// how far they are; none if there are none.
    pub(super) fn nearest(&self, cell: &Cell) -> Result<Option<(f64, Vec<f64>)>, PlanError> {
        let corners = self.corners(cell);
        let mut model = shares(&corners);
        let stated = self.weighted.stated();
        for (place, stated) in stated.iter().enumerate() {
            let away = model.columns.len();
            model.columns.push(Column::between(format!("away/{place}"), 0.0, 1.0, -1.0));
            for sign in [1.0, -1.0] {
                let parts = corners.iter().map(|point| sign * point.weights.get(place).copied().unwrap_or_default());
                let mut terms: Vec<(usize, f64)> = parts.enumerate().collect();
                terms.push((away, -1.0));
                let name = format!("away/{place}");
                model.rows.push(Row { name, terms, relation: Relation::AtMost, bound: sign * stated });
            }
        }
        let tolerance = corners.first().map_or(0.0, |point| point.instance.tolerance);
        for (nth, lead) in self.leads(&corners).into_iter().enumerate() {
            let size = lead.iter().fold(tolerance, |most, it| most.max(it.abs()));
            model.rows.push(Row {
                name: format!("rival/{nth}"),
                terms: lead.iter().map(|it| it / size).enumerate().collect(),
                relation: Relation::AtLeast,
                bound: -LEEWAY * tolerance / size,
            });
        }
        let Relaxed::Best(values) = relax(&model)? else { return Ok(None) };
        let weights = mixed(&corners, &values);
        Ok(Some((moved(&weights, stated), weights)))
    }

    /// The weights of a cell at which the choice may lead most over the best rival, or trail least, and by how much.
    pub(super) fn safest(&self, cell: &Cell) -> Result<Option<(f64, Vec<f64>)>, PlanError> {
        let corners = self.corners(cell);
        let mut model = shares(&corners);
        let leads = self.leads(&corners);
        let size = leads.iter().flatten().fold(f64::MIN_POSITIVE, |most, it| most.max(it.abs()));
        let lead = model.columns.len();
        model.columns.push(Column::between("lead".to_owned(), -1.0, 1.0, 1.0));
        for (nth, leads) in leads.into_iter().enumerate() {
            let mut terms: Vec<(usize, f64)> = leads.iter().map(|it| it / size).enumerate().collect();
            terms.push((lead, -1.0));
            model.rows.push(Row { name: format!("rival/{nth}"), terms, relation: Relation::AtLeast, bound: 0.0 });
        }
        let Relaxed::Best(values) = relax(&model)? else { return Ok(None) };
        let most = values.get(lead).copied().unwrap_or_default() * size;
        Ok(Some((most, mixed(&corners, &values))))
    }

    /// The two halves of a cell, cut across its longest side; none if that is shorter than asked.
    pub(super) fn divide(&mut self, cell: &Cell, least: f64) -> Option<impl Iterator<Item = Cell> + use<>> {
        let mut longest: Option<(f64, usize, usize)> = None;
        let corners = self.corners(cell);
        for (one, first) in corners.iter().enumerate() {
            for (other, second) in corners.iter().enumerate().skip(one + 1) {
                let long = moved(&first.weights, &second.weights);
                if long >= least && longest.is_none_or(|(most, ..)| long > most) {
                    longest = Some((long, one, other));
                }
            }
        }
        let (_, one, other) = longest?;
        let ends = (corners.get(one)?, corners.get(other)?);
        let middle = ends.0.weights.iter().zip(&ends.1.weights).map(|(one, other)| f64::midpoint(*one, *other));
        let middle = middle.collect();
        let middle = self.point(middle);
        let corners = cell.corners.clone();
        Some([one, other].into_iter().map(move |replaced| {
            let mut corners = corners.clone();
            corners.iter_mut().skip(replaced).take(1).for_each(|corner| *corner = middle);
            Cell { corners, bound: 0.0 }
        }))
    }
}

/// A linear programme with the share of each corner.
fn shares(corners: &[&Point]) -> Model {
    let columns = (0..corners.len()).map(|nth| Column::between(format!("corner/{nth}"), 0.0, 1.0, 0.0)).collect();
    let terms = (0..corners.len()).map(|nth| (nth, 1.0)).collect();
    let whole = Row { name: "whole".to_owned(), terms, relation: Relation::Equal, bound: 1.0 };
    Model { columns, rows: vec![whole] }
}

/// The weights that are mixed of corners by their shares.
fn mixed(corners: &[&Point], shares: &[f64]) -> Vec<f64> {
    let count = corners.first().map_or(0, |point| point.weights.len());
    let mut weights = vec![0.0; count];
    for (point, share) in corners.iter().zip(shares) {
        weights.iter_mut().zip(&point.weights).for_each(|(sum, weight)| *sum += share.max(0.0) * weight);
    }
    let whole: f64 = weights.iter().sum();
    weights.iter().map(|weight| weight / whole).collect()
}

/// A rival may be worth more by this share of the tolerance, so that equals are not lost by how numbers are rounded.
const LEEWAY: f64 = 0.5;
