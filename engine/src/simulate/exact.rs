//! Shares as exact volumes, where values are sure and the weights can be cut up.

use serde::Serialize;

use super::Simulation;
use super::worlds::Worlds;
use crate::weigh::Region;

/// More alternatives than this are not worth their exact shares.
const MOST_ALTERNATIVES: usize = 60;

/// Regions that fall into more simplices than this are not measured.
const MOST_CELLS: usize = 50_000;

/// Shares of the allowed weights, measured without draws.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Exact {
    /// At which each alternative is first.
    pub first: Vec<f64>,
    /// At which each comes before each other.
    pub pairwise: Vec<Vec<f64>>,
}

impl<W: Worlds> Simulation<W> {
    /// The exact shares of being first and of winning in pairs, if they can be had.
    pub(super) fn exact(&mut self) -> Option<Exact> {
        let count = self.worlds.alternatives();
        if !self.worlds.are_sure() || count > MOST_ALTERNATIVES || count == 0 {
            return None;
        }
        let criteria = self.worlds.criteria();
        let mut values = vec![0.0; count * criteria];
        self.worlds.values(0, &mut values);
        let region = self.sampler.region()?;
        let alternative = |place: usize| values.iter().skip(place).step_by(count).copied().collect::<Vec<f64>>();
        let rows: Vec<Vec<f64>> = (0..count).map(alternative).collect();
        exact(region, &rows, &self.turns)
    }
}

/// The exact shares of a region's weights, given the values of each alternative on each criterion. Of equal
/// alternatives the one whose turn is earlier comes first.
pub fn exact(region: &Region, rows: &[Vec<f64>], turns: &[u16]) -> Option<Exact> {
    let whole = region.cells(MOST_CELLS)?;
    let dimension = whole.dimension();
    let turn = |place: usize| turns.iter().position(|it| usize::from(*it) == place);
    // The share of a region that is left after cutting; what has lost a dimension has no volume.
    let share = |region: &Region| {
        if region.is_empty() {
            return Some(0.0);
        }
        let cells = region.cells(MOST_CELLS)?;
        Some(if cells.dimension() == dimension { cells.volume() / whole.volume() } else { 0.0 })
    };
    let ahead = |one: usize, other: usize, region: &mut Region| {
        let (Some(a), Some(b)) = (rows.get(one), rows.get(other)) else { return };
        let difference: Vec<f64> = a.iter().zip(b).map(|(a, b)| a - b).collect();
        let (low, high) = region.range(&difference).unwrap_or_default();
        if low.abs().max(high.abs()) > EQUAL {
            region.cut(&difference);
        } else if turn(one) > turn(other) {
            *region = Region::nothing();
        }
    };
    let mut first = Vec::new();
    let mut pairwise = Vec::new();
    for one in 0..rows.len() {
        let mut best = region.clone();
        let mut wins = vec![0.0; rows.len()];
        for (other, slot) in wins.iter_mut().enumerate().filter(|(other, _)| *other != one) {
            let mut pair = region.clone();
            ahead(one, other, &mut pair);
            *slot = share(&pair)?;
            ahead(one, other, &mut best);
        }
        first.push(share(&best)?);
        pairwise.push(wins);
    }
    Some(Exact { first, pairwise })
}

/// Totals that differ by less than this everywhere are equal.
const EQUAL: f64 = 1e-12;
