//! From a plan to the plan as it goes out.

use super::names::{Names, name};
use super::plan::{Planned, PlannedRelief, Planning, Proof, Reason, Requirement, Spent, WhyIn, WhyOut};
use crate::knowledge::ConstraintId;
use crate::plan::{self, Outcome, PlanError};
use crate::programme::InterventionId;

/// The version of the plan.
const FORMAT: &str = "leverpoint/plan/1";

/// What came of looking for a plan, as it goes out.
pub fn planning(names: &Names, outcome: &Result<Outcome, PlanError>) -> Planning {
    let make = Make { names };
    match outcome {
        Ok(Outcome::Plan(plan)) => Planning::Plan(Box::new(make.planned(plan))),
        Ok(Outcome::Impossible { conflict }) => {
            Planning::Impossible { format: FORMAT, conflict: make.requirements(conflict) }
        }
        Err(error) => Planning::Failed { format: FORMAT, message: error.to_string() },
    }
}

pub(super) struct Make<'a> {
    pub(super) names: &'a Names,
}

impl Make<'_> {
    pub(super) fn intervention(&self, id: InterventionId) -> String {
        name(&self.names.interventions, id.0)
    }

    fn constraint(&self, id: ConstraintId) -> String {
        name(&self.names.constraints, id.0)
    }

    fn planned(&self, plan: &plan::Plan) -> Planned {
        let checked = &plan.checked;
        let spent = checked.cost_by_period.iter().zip(&self.names.periods).enumerate();
        let spent = spent.map(|(place, (cost, period))| Spent {
            period: period.clone(),
            cost: *cost,
            budget: self.names.by_period.get(place).copied().flatten(),
        });
        let effects = checked.relief.iter().zip(&checked.harm);
        let constraints = self.names.constraints.iter().zip(effects).map(|(constraint, (relief, harm))| {
            PlannedRelief { constraint: constraint.clone(), relief: *relief, harm: *harm }
        });
        Planned {
            format: FORMAT,
            chosen: plan.ids().map(|id| self.intervention(id)).collect(),
            cost: checked.cost,
            value: checked.value,
            proof: match plan.proof {
                plan::Proof::Optimal { tolerance } => Proof::Optimal { tolerance },
                plan::Proof::Gap { gap } => Proof::Gap { gap },
            },
            binding: self.requirements(&plan.binding),
            by_period: spent.collect(),
            constraints: constraints.collect(),
            why_in: plan.chosen.iter().map(|chosen| self.why_in(chosen)).collect(),
            left_out: plan.left_out.iter().map(|left| self.why_out(left)).collect(),
        }
    }

    fn why_in(&self, chosen: &plan::Chosen) -> WhyIn {
        WhyIn {
            id: self.intervention(chosen.id),
            gain: chosen.gain,
            cost: chosen.cost,
            needed_for: self.requirements(&chosen.needed_for),
        }
    }

    fn why_out(&self, left: &plan::LeftOut) -> WhyOut {
        let (reason, breaks) = match &left.why {
            plan::Why::AddsNothing => (Reason::AddsNothing, Vec::new()),
            plan::Why::Breaks(rows) => (Reason::BreaksRequirements, self.requirements(rows)),
            plan::Why::NotReached => (Reason::NotReached, Vec::new()),
        };
        WhyOut { id: self.intervention(left.id), gain: left.gain, cost: left.cost, reason, breaks }
    }

    pub(super) fn requirements(&self, requirements: &[plan::Requirement]) -> Vec<Requirement> {
        requirements.iter().map(|requirement| self.requirement(*requirement)).collect()
    }

    fn requirement(&self, requirement: plan::Requirement) -> Requirement {
        use plan::Requirement as Typed;
        match requirement {
            Typed::Budget => Requirement::Budget,
            Typed::PeriodBudget(place) => Requirement::PeriodBudget { period: name(&self.names.periods, place) },
            Typed::HeavyShare => Requirement::HeavyShare,
            Typed::MinRelief(id) => Requirement::MinRelief { constraint: self.constraint(id) },
            Typed::MaxHarm(id) => Requirement::MaxHarm { constraint: self.constraint(id) },
            Typed::MustFund(id) => Requirement::MustFund { intervention: self.intervention(id) },
            Typed::MustNotFund(id) => Requirement::MustNotFund { intervention: self.intervention(id) },
            Typed::Requires(id, other) => {
                Requirement::Requires { intervention: self.intervention(id), other: self.intervention(other) }
            }
            Typed::NeedsBeside(id, approach) => Requirement::NeedsBeside {
                intervention: self.intervention(id),
                approach: name(&self.names.approaches, approach.0),
            },
            Typed::Excludes(id, other) => {
                Requirement::Excludes { intervention: self.intervention(id), other: self.intervention(other) }
            }
            Typed::Once(id) => Requirement::Once { intervention: self.intervention(id) },
            Typed::Group(place) => Requirement::Group { group: name(&self.names.groups, place) },
            Typed::Cover(place) => Requirement::Cover { cover: name(&self.names.covers, place) },
        }
    }
}
