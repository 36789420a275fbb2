//! The short names that a plan is told in, whether of a programme or of a plain pool.

use crate::knowledge::{CriterionId, Knowledge};
use crate::pool::Pool;
use crate::programme::Programme;
use crate::value::Weights;

/// The short names of everything that a plan may speak of, each by its place.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Interventions, or projects.
    pub interventions: Vec<String>,
    /// Constraints.
    pub constraints: Vec<String>,
    /// Approaches.
    pub approaches: Vec<String>,
    /// Periods.
    pub periods: Vec<String>,
    /// The money there is in each period, where it is limited.
    pub by_period: Vec<Option<f64>>,
    /// Groups of which only so many may be funded.
    pub groups: Vec<String>,
    /// Costs that interventions share.
    pub shared_costs: Vec<String>,
    /// Leverage points.
    pub leverage_points: Vec<String>,
    /// Sums that a plan must reach.
    pub covers: Vec<String>,
    /// What is weighed, with the weights that are stated.
    pub criteria: Vec<(String, f64)>,
}

impl Names {
    /// Those of a programme.
    pub fn of_programme(knowledge: &Knowledge, programme: &Programme) -> Self {
        let (weights, _) = Weights::of(&programme.weighing);
        let criterion = |id: CriterionId| (id.key().to_owned(), weights.of_criterion(id));
        Self {
            criteria: CriterionId::ALL.map(criterion).to_vec(),
            interventions: programme.interventions.iter().map(|it| it.id.clone()).collect(),
            constraints: knowledge.constraints().map(|(_, it)| it.id.clone()).collect(),
            approaches: knowledge.approaches().map(|(_, it)| it.id.clone()).collect(),
            periods: programme.periods.clone(),
            by_period: programme.budget.by_period.clone(),
            groups: programme
                .budget
                .at_most
                .iter()
                .map(|(group, _)| {
                    group.iter().map(|id| programme.intervention(*id).id.as_str()).collect::<Vec<_>>().join(" ")
                })
                .collect(),
            shared_costs: programme.shared_costs.iter().map(|it| it.id.clone()).collect(),
            leverage_points: programme.leverage_points().into_iter().map(|(name, _)| name).collect(),
            ..Self::default()
        }
    }

    /// Those of a pool.
    pub fn of_pool(pool: &Pool) -> Self {
        let id = |place: &usize| pool.projects.get(*place).map_or("", |it| it.id.as_str());
        let group = |group: &Vec<usize>| group.iter().map(id).collect::<Vec<&str>>().join(" ");
        let cover = |(place, cover): (usize, &crate::document::wire::Cover)| {
            cover.name.clone().unwrap_or_else(|| (place + 1).to_string())
        };
        Self {
            interventions: pool.projects.iter().map(|it| it.id.clone()).collect(),
            groups: pool.groups.iter().map(group).collect(),
            criteria: pool.criteria.iter().cloned().zip(pool.weights.iter().copied()).collect(),
            covers: pool.cover.iter().enumerate().map(cover).collect(),
            ..Self::default()
        }
    }
}

/// The name at a place.
pub(super) fn name(names: &[String], place: usize) -> String {
    names.get(place).cloned().unwrap_or_default()
}
