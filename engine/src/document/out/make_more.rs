//! What is asked of a plan besides, as it goes out.

use super::make_plan::Make;
use super::more::{AlternativePlan, BestUnder, JudgedPlan, MoneyFrontier, MoneyPoint, OtherWeight, Otherwise};
use super::names::name;
use super::prices as out;
use crate::plan;
use crate::programme::InterventionId;

impl Make<'_> {
    /// What two choices fund and the second does in another way.
    fn otherwise(&self, first: &[bool], second: &[bool]) -> Vec<Otherwise> {
        let way = |choice: &[bool], id: InterventionId| {
            let mut ways = self.instance.items.iter().zip(choice);
            ways.find(|(item, is)| **is && item.id == id).map(|(item, _)| item)
        };
        let other = |id: &InterventionId| {
            let (before, then) = (way(first, *id)?, way(second, *id)?);
            let period = (then.start != before.start).then(|| name(&self.names.periods, then.start));
            let scale = (then.scale != before.scale).then_some(then.scale);
            (period.is_some() || scale.is_some()).then(|| Otherwise { id: self.intervention(*id), period, scale })
        };
        self.instance.funded(second).iter().filter_map(other).collect()
    }

    pub(super) fn alternative(&self, it: &plan::Alternative, from: &[bool], value: f64) -> AlternativePlan {
        AlternativePlan {
            chosen: self.funded(&it.choice),
            cost: it.checked.cost,
            value: it.checked.value,
            loss: value - it.checked.value,
            distance: it.distance,
            enters: self.interventions(&it.enters),
            leaves: self.interventions(&it.leaves),
            otherwise: self.otherwise(from, &it.choice),
            outline: self.outline(&it.choice, &it.checked, 1.0),
        }
    }

    pub(super) fn frontier(&self, frontier: &plan::Frontier) -> MoneyFrontier {
        // Rows of periods count what earlier ones leave as well, and would count it twice.
        let by_period = self.names.by_period.iter().flatten();
        let limited = by_period.clone().count() > 0;
        let total = self.instance.rows.iter().any(|row| row.requirement == plan::Requirement::Budget);
        let money = if limited && !total { by_period.sum() } else { frontier.money };
        let point = |it: &plan::Point| MoneyPoint {
            budget: it.share * money,
            cost: it.checked.cost,
            value: it.checked.value,
            bound: it.bound,
            chosen: self.funded(&it.choice),
            enters: self.interventions(&it.enters),
            leaves: self.interventions(&it.leaves),
            outline: self.outline(&it.choice, &it.checked, it.share),
        };
        MoneyFrontier {
            money,
            step: frontier.step,
            complete: frontier.complete,
            points: frontier.points.iter().map(point).collect(),
        }
    }

    pub(super) fn own(&self, own: &plan::Judged, best_under: Option<&plan::BestUnder>) -> JudgedPlan {
        JudgedPlan {
            chosen: self.funded(&own.choice),
            cost: own.checked.cost,
            value: own.checked.value,
            broken: self.requirements(&own.checked.broken),
            beaten_by: own.beaten_by.as_ref().map(|better| self.alternative(better, &own.choice, own.checked.value)),
            bound: own.bound,
            best_under: best_under.map(|under| self.best_under(own, under)),
            outline: self.outline(&own.choice, &own.checked, 1.0),
        }
    }

    fn best_under(&self, own: &plan::Judged, under: &plan::BestUnder) -> BestUnder {
        let other = |((criterion, stated), weight): (&(String, f64), &f64)| OtherWeight {
            criterion: criterion.clone(),
            stated: *stated,
            weight: *weight,
        };
        let told = |weights: &[f64]| self.names.criteria.iter().zip(weights).map(other).collect();
        match under {
            plan::BestUnder::Weights { weights, moved, proven } => {
                BestUnder::Weights { weights: told(weights), moved: *moved, proven: *proven }
            }
            plan::BestUnder::Never { weights, loss, loss_at_least, best } => {
                let (enters, leaves) = plan::difference(self.instance, &own.choice, best);
                BestUnder::Never {
                    weights: told(weights),
                    loss: *loss,
                    loss_at_least: *loss_at_least,
                    enters: self.interventions(&enters),
                    leaves: self.interventions(&leaves),
                }
            }
        }
    }

    /// What a plan costs and is worth at its edges, as it goes out.
    pub(super) fn prices(&self, prices: &plan::Prices) -> out::Prices {
        let ids = |ids: &[InterventionId]| self.interventions(ids);
        let change = |it: &plan::Change| out::ChangeCost {
            id: self.intervention(it.id),
            then: it.then.as_ref().map(|then| self.then(then)),
        };
        out::Prices {
            units: prices
                .units
                .iter()
                .map(|it| out::UnitPrice { requirement: self.requirement(it.requirement), gain: it.gain })
                .collect(),
            next: prices
                .next
                .iter()
                .map(|it| out::Next {
                    more: it.more,
                    value: it.value,
                    bound: it.bound,
                    cost: it.cost,
                    enters: ids(&it.enters),
                    leaves: ids(&it.leaves),
                })
                .collect(),
            without: prices.without.iter().map(change).collect(),
            with: prices.with.iter().map(change).collect(),
            unrelieved: prices
                .unrelieved
                .iter()
                .map(|it| out::Unrelieved {
                    constraint: self.constraint(it.constraint),
                    relief: it.relief,
                    asked: it.asked,
                    then: it.then.as_ref().map(|then| self.then(then)),
                    least_money: it.least_money,
                })
                .collect(),
        }
    }

    fn then(&self, then: &plan::Then) -> out::Then {
        out::Then {
            loss: then.loss,
            loss_at_least: then.loss_at_least,
            enters: self.interventions(&then.enters),
            leaves: self.interventions(&then.leaves),
        }
    }
}
