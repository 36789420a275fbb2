//! From a plan to the plan as it goes out.

use super::plan::{Planned, PlannedRelief, Planning, Proof, Reason, Requirement, Spent, WhyIn, WhyOut};
use crate::knowledge::{ConstraintId, Knowledge};
use crate::plan::{self, Outcome, PlanError};
use crate::programme::{InterventionId, Programme};

/// The version of the plan.
const FORMAT: &str = "leverpoint/plan/1";

/// What came of looking for a plan, as it goes out.
pub fn planning(knowledge: &Knowledge, programme: &Programme, outcome: &Result<Outcome, PlanError>) -> Planning {
    let make = Make { knowledge, programme };
    match outcome {
        Ok(Outcome::Plan(plan)) => Planning::Plan(Box::new(make.planned(plan))),
        Ok(Outcome::Impossible { conflict }) => {
            Planning::Impossible { format: FORMAT, conflict: make.requirements(conflict) }
        }
        Err(error) => Planning::Failed { format: FORMAT, message: error.to_string() },
    }
}

struct Make<'a> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
}

impl Make<'_> {
    fn intervention(&self, id: InterventionId) -> String {
        self.programme.intervention(id).id.clone()
    }

    fn constraint(&self, id: ConstraintId) -> String {
        self.knowledge.constraint(id).id.clone()
    }

    fn period(&self, place: usize) -> String {
        self.programme.periods.get(place).cloned().unwrap_or_default()
    }

    fn planned(&self, plan: &plan::Plan) -> Planned {
        let checked = &plan.checked;
        let spent = checked.cost_by_period.iter().enumerate().map(|(place, cost)| Spent {
            period: self.period(place),
            cost: *cost,
            budget: self.programme.budget.by_period.get(place).copied().flatten(),
        });
        let effects = checked.relief.iter().zip(&checked.harm);
        let constraints = self.knowledge.constraints().zip(effects).map(|((_, constraint), (relief, harm))| {
            PlannedRelief { constraint: constraint.id.clone(), relief: *relief, harm: *harm }
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

    fn requirements(&self, requirements: &[plan::Requirement]) -> Vec<Requirement> {
        requirements.iter().map(|requirement| self.requirement(*requirement)).collect()
    }

    fn requirement(&self, requirement: plan::Requirement) -> Requirement {
        use plan::Requirement as Typed;
        match requirement {
            Typed::Budget => Requirement::Budget,
            Typed::PeriodBudget(place) => Requirement::PeriodBudget { period: self.period(place) },
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
                approach: self.knowledge.approach(approach).id.clone(),
            },
            Typed::Excludes(id, other) => {
                Requirement::Excludes { intervention: self.intervention(id), other: self.intervention(other) }
            }
        }
    }
}
