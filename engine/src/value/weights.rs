//! How much each criterion counts.

use serde::Serialize;

use crate::knowledge::CriterionId;
use crate::programme::Weighing;
use crate::weigh::{Allowed, MOST_CELLS, Region, allowed};

/// How much each criterion counts, in the order of [`CriterionId::ALL`].
///
/// # Invariant
///
/// None lies below 0, and they sum to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights([f64; CriterionId::ALL.len()]);

/// Where weights come from.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum WeightsFrom {
    /// The points that somebody gave.
    Points,
    /// The middle of what was said of them.
    Statements,
    /// The default points: nobody has said anything.
    Default,
    /// The points: what was said cannot hold together.
    Clash,
    /// The points: what was said has more corners than are followed to find its middle.
    Intricate,
}

impl Weights {
    /// The weights that somebody means: the points, or the middle of what was said without any.
    pub fn of(weighing: &Weighing) -> (Self, WeightsFrom) {
        let points = Self::from_points(weighing.points);
        let Some(statements) = weighing.statements.as_ref().filter(|_| !weighing.has_points) else {
            return (points, if weighing.has_points { WeightsFrom::Points } else { WeightsFrom::Default });
        };
        match allowed(statements, CriterionId::ALL.len()) {
            Allowed::Region(region) => (Self::middle(&region), WeightsFrom::Statements),
            Allowed::Intricate => (points, WeightsFrom::Intricate),
            Allowed::Nothing(_) => (points, WeightsFrom::Clash),
        }
    }

    /// The mean of all weights in a region; where it is too intricate to tell, the mean of its corners.
    pub fn middle(region: &Region) -> Self {
        let exact = region.cells(MOST_CELLS).and_then(|cells| cells.centre());
        let mut middle = [0.0; CriterionId::ALL.len()];
        let mut add = |weights: &[f64]| middle.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
        match exact {
            Some(centre) => add(&centre),
            None => region.corners().for_each(add),
        }
        Self::from_points(middle)
    }

    /// Points in any unit, scaled to sum to 1. Without a single point, all count the same.
    pub fn from_points(points: [f64; CriterionId::ALL.len()]) -> Self {
        let points = points.map(|point| if point.is_finite() { point.max(0.0) } else { 0.0 });
        let sum: f64 = points.iter().sum();
        if sum > 0.0 {
            Self(points.map(|point| point / sum))
        } else {
            Self([1.0 / points.len() as f64; CriterionId::ALL.len()])
        }
    }

    /// How much a criterion counts.
    #[expect(clippy::indexing_slicing, reason = "there is one weight for each criterion")]
    pub fn of_criterion(&self, id: CriterionId) -> f64 {
        self.0[id as usize]
    }

    /// All weights, in the order of [`CriterionId::ALL`].
    pub fn as_array(&self) -> [f64; CriterionId::ALL.len()] {
        self.0
    }
}
