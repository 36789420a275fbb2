//! A region cut into simplices: its exact volume and centre, and independent draws from it.
//!
//! The cutting is that of Cohen and Hickey (1979): one corner is taken, and every facet that does not hold it
//! is cut likewise; each piece together with the corner is a piece of the whole.

use super::region::{Corner, Places, dot};
use crate::math;

/// Simplices of one dimension that overlap in nothing but faces, and make up a region.
#[derive(Clone, Debug)]
pub struct Cells {
    cells: Vec<Cell>,
    /// The sum of the volumes up to and with each cell.
    sums: Vec<f64>,
}

#[derive(Clone, Debug)]
struct Cell {
    corners: Vec<Vec<f64>>,
    volume: f64,
}

impl Cells {
    pub(super) fn of(corners: &[Corner], conditions: usize, most: usize) -> Option<Self> {
        // For each condition, the corners that only just keep it: a face, by the places of its corners.
        let mut planes: Vec<Places> = vec![Places::default(); conditions];
        let mut all = Places::default();
        for (place, corner) in corners.iter().enumerate() {
            all.add(place);
            corner.on.iter().for_each(|plane| planes.iter_mut().skip(plane).take(1).for_each(|face| face.add(place)));
        }
        let mut cutting = Cutting { planes, most, found: Vec::new() };
        cutting.cut(&all, &mut Vec::new())?;
        let at = |place: usize| corners.get(place).map(|corner| corner.weights.clone());
        let mut cells: Vec<Cell> = Vec::new();
        for places in cutting.found {
            let corners: Vec<Vec<f64>> = places.into_iter().filter_map(at).collect();
            cells.push(Cell { volume: volume(&corners), corners });
        }
        let mut sum = 0.0;
        let sums = cells.iter().map(|cell| {
            sum += cell.volume;
            sum
        });
        let sums = sums.collect();
        Some(Self { cells, sums })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// In how many directions weights can vary.
    pub fn dimension(&self) -> usize {
        self.cells.first().map_or(0, |cell| cell.corners.len().saturating_sub(1))
    }

    /// The volume, in a unit that all regions of this dimension in the same plane share.
    pub fn volume(&self) -> f64 {
        self.sums.last().copied().unwrap_or(0.0)
    }

    /// The mean of the weights; none if there are no cells.
    pub fn centre(&self) -> Option<Vec<f64>> {
        let whole = self.volume();
        let mut centre = vec![0.0; self.cells.first()?.corners.first()?.len()];
        for cell in &self.cells {
            let share = cell.volume / whole / cell.corners.len() as f64;
            for corner in &cell.corners {
                centre.iter_mut().zip(corner).for_each(|(sum, weight)| *sum += share * weight);
            }
        }
        Some(centre)
    }

    /// Writes the weights that belong to random numbers from 0 to below 1: one to choose a cell, and as many as
    /// there are weights. Uniform numbers give uniform weights.
    pub fn draw(&self, chooser: f64, units: &[f64], weights: &mut [f64]) {
        let place = self.sums.partition_point(|sum| *sum <= chooser * self.volume());
        let Some(cell) = self.cells.get(place).or(self.cells.last()) else {
            return;
        };
        weights.fill(0.0);
        let mut total = 0.0;
        for (unit, corner) in units.iter().zip(&cell.corners) {
            let share = -math::ln_1p(-unit);
            total += share;
            weights.iter_mut().zip(corner).for_each(|(sum, weight)| *sum += share * weight);
        }
        match cell.corners.first() {
            Some(corner) if total <= 0.0 => weights.copy_from_slice(corner),
            _ => weights.iter_mut().for_each(|weight| *weight /= total),
        }
    }
}

struct Cutting {
    planes: Vec<Places>,
    most: usize,
    found: Vec<Vec<usize>>,
}

impl Cutting {
    /// Cuts a face, whose pieces are to have the corners `with` besides; none if there are too many pieces.
    fn cut(&mut self, face: &Places, with: &mut Vec<usize>) -> Option<()> {
        let apex = face.iter().next()?;
        with.push(apex);
        if face.len() == 1 {
            self.found.push(with.clone());
        } else {
            for facet in self.facets(face) {
                if !facet.has(apex) {
                    self.cut(&facet, with)?;
                }
            }
        }
        with.pop();
        (self.found.len() <= self.most).then_some(())
    }

    /// The facets of a face: the largest parts of it that lie on one more condition.
    fn facets(&self, face: &Places) -> Vec<Places> {
        let mut parts: Vec<Places> = Vec::new();
        for plane in &self.planes {
            let part = plane.both(face);
            if part.len() > 0 && part.len() < face.len() && !parts.contains(&part) {
                parts.push(part);
            }
        }
        let largest = |part: &&Places| !parts.iter().any(|other| other != *part && other.holds_all(part));
        parts.iter().filter(largest).cloned().collect()
    }
}

/// The volume of a simplex, times the factorial of its dimension: each edge gives its length beside those
/// before it (Gram and Schmidt).
fn volume(corners: &[Vec<f64>]) -> f64 {
    let Some((origin, others)) = corners.split_first() else {
        return 0.0;
    };
    let mut beside: Vec<Vec<f64>> = Vec::new();
    let mut volume = 1.0;
    for other in others {
        let mut edge: Vec<f64> = other.iter().zip(origin).map(|(a, b)| a - b).collect();
        for direction in &beside {
            let along = dot(&edge, direction);
            edge.iter_mut().zip(direction).for_each(|(part, it)| *part -= along * it);
        }
        let length = dot(&edge, &edge).sqrt();
        volume *= length;
        if length > 0.0 {
            edge.iter_mut().for_each(|part| *part /= length);
        }
        beside.push(edge);
    }
    volume
}

#[cfg(test)]
mod tests {
    use super::super::Region;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-12
    }

    const MOST: usize = 10_000;

    #[test]
    fn half_of_all_weights_have_the_first_above_the_second() {
        let mut region = Region::all(3);
        let whole = region.cells(MOST).expect("one").volume();
        region.cut(&[1.0, -1.0, 0.0]);
        assert!(close(region.cells(MOST).expect("few").volume() / whole, 0.5));
        region.cut(&[0.0, 1.0, -1.0]);
        let order = region.cells(MOST).expect("few");
        assert!(close(order.volume() / whole, 1.0 / 6.0));
        // The centre of an order of three: (11, 5, 2) / 18.
        let centre = order.centre().expect("weights are left");
        assert!(centre.iter().zip([11.0, 5.0, 2.0]).all(|(weight, nth)| close(*weight, nth / 18.0)), "{centre:?}");
    }

    #[test]
    fn equal_weights_are_a_slice() {
        let mut region = Region::all(3);
        region.slice(&[1.0, -1.0, 0.0]);
        assert_eq!(region.cells(MOST).expect("few").dimension(), 1);
        assert_eq!(region.range(&[0.0, 0.0, 1.0]), Some((0.0, 1.0)));
        region.slice(&[1.0, 0.0, -2.0]);
        let point = region.cells(MOST).expect("one");
        assert_eq!((point.dimension(), point.len()), (0, 1));
        assert!(point.centre().expect("a point").iter().zip([0.4, 0.4, 0.2]).all(|(a, b)| close(*a, b)));
    }

    #[test]
    fn what_only_touches_leaves_a_face() {
        // At least a half for each of two of four leaves one point.
        let mut region = Region::all(4);
        region.cut(&[0.5, -0.5, -0.5, -0.5]);
        region.cut(&[-0.5, 0.5, -0.5, -0.5]);
        let point = region.cells(MOST).expect("one");
        assert_eq!((point.dimension(), point.len()), (0, 1));
        assert_eq!(point.centre(), Some(vec![0.5, 0.5, 0.0, 0.0]));
        region.cut(&[0.0, -1.0, 0.0, 0.5]);
        assert!(region.is_empty());
    }
}
