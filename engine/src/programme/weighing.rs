//! From what a document says of the weights to statements.

use super::Weighing;
use super::read::estimate;
use crate::document::wire::{self, Entries};
use crate::knowledge::{CriterionId, Knowledge};
use crate::weigh::Statement;

/// What somebody has said, with the default points for criteria that were not named.
pub(super) fn weighing(knowledge: &Knowledge, points: &Entries<f64>, said: Option<&wire::Weighing>) -> Weighing {
    let all = CriterionId::ALL.map(|id| {
        let own = points.get(id.key()).copied();
        own.unwrap_or_else(|| knowledge.scales().criterion(id).weight.value())
    });
    Weighing { points: all, has_points: !points.is_empty(), statements: said.map(|said| statements(said, &all)) }
}

/// The statements in the order of the document's fields.
fn statements(said: &wire::Weighing, points: &[f64]) -> Vec<Statement> {
    let mut all = order(&said.order);
    let swing: Vec<(usize, f64, f64)> = said
        .swing
        .iter()
        .filter_map(|(key, points)| {
            let points = estimate(points);
            Some((place(key)?, points.low, points.high))
        })
        .collect();
    all.extend(Statement::of_points(&swing));
    let ranges = said.ranges.iter();
    all.extend(ranges.filter_map(|(key, range)| {
        Some(Statement::Range { criterion: place(key)?, low: range.low, high: range.high })
    }));
    let ratios = said.ratios.iter();
    all.extend(ratios.filter_map(|ratio| {
        let (one, other) = (place(&ratio.criterion.0)?, place(&ratio.to.0)?);
        Some(Statement::Ratio { one, other, low: ratio.low, high: ratio.high })
    }));
    if let Some(spread) = said.points_within {
        all.extend(Statement::of_spread(points, spread));
    }
    all
}

fn order(tiers: &[wire::Tier]) -> Vec<Statement> {
    let tiers: Vec<Vec<usize>> =
        tiers.iter().map(|tier| tier.0.iter().filter_map(|id| place(&id.0)).collect()).collect();
    Statement::of_order(&tiers)
}

fn place(key: &str) -> Option<usize> {
    CriterionId::ALL.iter().position(|id| id.key() == key)
}
