//! Between which weights an intervention stays first.

use super::Lens;
use super::change::halves;
use crate::knowledge::CriterionId;
use crate::linear::{Column, Model, Relation, Relaxed, Row, SolverBroke, relax};
use crate::programme::InterventionId;
use crate::weigh::Statement;

/// Between which weights of a criterion an intervention stays first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stability {
    /// Which criterion.
    pub criterion: CriterionId,
    /// Its weight now.
    pub weight: f64,
    /// From which weight on, the others keeping their proportions.
    pub low: f64,
    /// Up to which.
    pub high: f64,
}

/// For each criterion between which weights an intervention that is first stays so, the others keeping their
/// proportions: exactly, as the total of each is a straight line.
pub fn stability(lens: &Lens, first: InterventionId) -> Vec<Stability> {
    CriterionId::ALL
        .iter()
        .map(|&criterion| {
            let weight = lens.weights.of_criterion(criterion);
            let (mut low, mut high) = (0.0_f64, 1.0_f64);
            for other in (0..lens.totals.len()).map(InterventionId).filter(|other| *other != first) {
                let Some((own, rest)) = halves(lens, criterion, first, other) else { continue };
                // The lead is x own + (1 - x) rest: it turns at one x, and is kept on the side of the weight now.
                let at = rest / (rest - own);
                if !at.is_finite() || !(0.0..=1.0).contains(&at) {
                    continue;
                }
                if at <= weight { low = low.max(at) } else { high = high.min(at) }
            }
            Stability { criterion, weight, low, high }
        })
        .collect()
}

/// The least and the most that each weight can be where an intervention is first, among all weights that
/// statements allow; none if it is first at none of them.
///
/// # Errors
///
/// If the solver breaks off.
pub fn possible_weights(
    lens: &Lens,
    statements: &[Statement],
    first: InterventionId,
) -> Result<Option<Vec<(f64, f64)>>, SolverBroke> {
    let mut model = model(lens, statements, first);
    let mut ends = |criterion: usize, sign: f64| {
        for (place, column) in model.columns.iter_mut().enumerate() {
            column.objective = if place == criterion { sign } else { 0.0 };
        }
        Ok::<Option<f64>, SolverBroke>(match relax(&model)? {
            Relaxed::Best(values) => values.get(criterion).copied(),
            Relaxed::Impossible => None,
        })
    };
    let mut all = Vec::new();
    for criterion in 0..CriterionId::ALL.len() {
        let (Some(low), Some(high)) = (ends(criterion, -1.0)?, ends(criterion, 1.0)?) else {
            return Ok(None);
        };
        all.push((low, high));
    }
    Ok(Some(all))
}

/// The weights at which an intervention is first, as a linear programme without an objective.
fn model(lens: &Lens, statements: &[Statement], first: InterventionId) -> Model {
    let criteria = CriterionId::ALL;
    let mut model = Model::default();
    model.columns.extend(criteria.iter().map(|id| Column::between(format!("weight/{}", id.key()), 0.0, 1.0, 0.0)));
    let mut row = |name: String, terms: Vec<f64>, relation: Relation, bound: f64| {
        model.rows.push(Row { name, terms: terms.into_iter().enumerate().collect(), relation, bound });
    };
    row("sum".to_owned(), vec![1.0; criteria.len()], Relation::Equal, 1.0);
    for (place, statement) in statements.iter().enumerate() {
        for condition in statement.conditions(criteria.len()) {
            let relation = if condition.equal { Relation::Equal } else { Relation::AtLeast };
            row(format!("statement/{place}"), condition.coefficients, relation, 0.0);
        }
    }
    if let Some(own) = lens.values.get(first.0) {
        for (place, other) in lens.values.iter().enumerate().filter(|(place, _)| *place != first.0) {
            let lead = own.iter().zip(other).map(|(own, other)| own - other).collect();
            row(format!("before/{place}"), lead, Relation::AtLeast, 0.0);
        }
    }
    model
}
