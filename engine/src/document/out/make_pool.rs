//! From a pool to its answer.

use super::answer::MadeBy;
use super::make_plan::{Asked, More, planning};
use super::names::Names;
use super::pool::{Core, CoreIndex, Efficient, Frontier, FrontierPoint, PoolAnswer, PoolCompetitor, PoolPlan};
use crate::knowledge::Knowledge;
use crate::plan::{Outcome, PoolWeighted, Weighted, solve_instance};
use crate::plan_study::PlanStudy;
use crate::pool::{Pool, competitors};

/// The version of the answer to a pool.
const FORMAT: &str = "leverpoint/pool-answer/1";

/// The best plan of a pool, with what is asked of it, the frontier, every plan that can be best, and
/// what can overtake the best one.
pub fn pool_answer(knowledge: &Knowledge, pool: &Pool, fingerprint: String, asked: &Asked) -> PoolAnswer {
    let instance = pool.instance(knowledge);
    let outcome = solve_instance(&instance);
    let scale = &knowledge.scales().plan;
    let (slack, limit) = (scale.feasibility.value(), scale.labels.value() as usize);
    let chosen = match &outcome {
        Ok(Outcome::Plan(plan)) => Some(chosen(pool, plan)),
        _ => None,
    };
    let weighted = || PoolWeighted::of(pool, instance.clone()).map(|it| Box::new(it) as Box<dyn Weighted>);
    let mut more = More::of(knowledge, &instance, &outcome, asked).under(knowledge, asked, weighted);
    if let (Some(how), Ok(Outcome::Plan(_))) = (&asked.robust, &outcome) {
        more.robust = Some(PlanStudy::of_pool(knowledge, pool, instance.clone(), &outcome, how).run());
    }
    let steps = scale.competitor_steps.value() as u64;
    let rivals = chosen.as_deref().and_then(|plan| competitors(pool, plan, slack, steps));
    let frontier = chosen.as_ref().and_then(|_| pool.frontier(slack, limit).ok());
    let efficient = chosen.as_ref().and_then(|_| pool.efficient(slack, limit).ok());
    let rival = |it: crate::pool::Competitor| PoolCompetitor {
        cost: cost(pool, &it.chosen),
        value: value(pool, &it.chosen, &pool.weights),
        chosen: ids(pool, &it.chosen),
        lead_low: it.lead.0,
        lead_high: it.lead.1,
    };
    PoolAnswer {
        format: FORMAT,
        made_by: MadeBy {
            engine: env!("CARGO_PKG_VERSION"),
            knowledge: knowledge.fingerprint().to_owned(),
            programme: fingerprint,
        },
        title: pool.title.clone(),
        plan: planning(&Names::of_pool(pool), &instance, &outcome, &more),
        frontier: frontier.map(|plans| self::frontier(pool, &plans)),
        efficient: efficient.map(|plans| self::efficient(pool, &plans)),
        competitors: rivals.map(|rivals| rivals.into_iter().map(rival).collect()),
    }
}

fn chosen(pool: &Pool, plan: &crate::plan::Plan) -> Vec<bool> {
    (0..pool.projects.len()).map(|place| plan.ids().any(|id| id.0 == place)).collect()
}

fn ids(pool: &Pool, plan: &[bool]) -> Vec<String> {
    pool.projects.iter().zip(plan).filter(|(_, is)| **is).map(|(it, _)| it.id.clone()).collect()
}

fn cost(pool: &Pool, plan: &[bool]) -> f64 {
    pool.projects.iter().zip(plan).filter(|(_, is)| **is).map(|(it, _)| it.cost).sum()
}

fn value(pool: &Pool, plan: &[bool], weights: &[f64]) -> f64 {
    pool.projects.iter().zip(plan).filter(|(_, is)| **is).map(|(it, _)| pool.worth(it, weights)).sum()
}

fn frontier(pool: &Pool, plans: &[Vec<bool>]) -> Frontier {
    let at: Vec<(f64, f64)> = plans.iter().map(|plan| (cost(pool, plan), value(pool, plan, &pool.weights))).collect();
    let convex = convex(&at);
    let nothing = vec![false; pool.projects.len()];
    let before = std::iter::once(&nothing).chain(plans);
    let points =
        plans.iter().zip(before).zip(at.iter().zip(convex)).map(|((plan, before), ((cost, value), convex))| {
            let differs = |from: &[bool], to: &[bool]| {
                let new: Vec<bool> = from.iter().zip(to).map(|(from, to)| !from && *to).collect();
                ids(pool, &new)
            };
            FrontierPoint {
                cost: *cost,
                value: *value,
                convex,
                chosen: ids(pool, plan),
                enters: differs(before, plan),
                leaves: differs(plan, before),
            }
        });
    Frontier { complete: true, points: points.collect() }
}

/// Which points lie on the straight lines above all others; the points stand from the cheapest to the dearest.
fn convex(points: &[(f64, f64)]) -> Vec<bool> {
    let mut hull: Vec<usize> = Vec::new();
    let at = |place: usize| points.get(place).copied().unwrap_or_default();
    for (place, point) in points.iter().enumerate() {
        while let [.., one, other] = hull.as_slice() {
            let (one, other) = (at(*one), at(*other));
            // A point below the line from the one before it to the new one is not on the hull.
            let below = (other.1 - one.1) * (point.0 - one.0) < (point.1 - one.1) * (other.0 - one.0);
            if !below {
                break;
            }
            hull.pop();
        }
        hull.push(place);
    }
    (0..points.len()).map(|place| hull.contains(&place)).collect()
}

fn efficient(pool: &Pool, plans: &[Vec<bool>]) -> Efficient {
    let corners = pool.corners.clone().unwrap_or_default();
    let plan = |plan: &Vec<bool>| PoolPlan {
        chosen: ids(pool, plan),
        cost: cost(pool, plan),
        value: value(pool, plan, &pool.weights),
        at_corners: corners.iter().map(|corner| value(pool, plan, corner)).collect(),
    };
    let index = |(place, it): (usize, &crate::pool::Project)| {
        let with = plans.iter().filter(|plan| plan.get(place) == Some(&true)).count();
        let core = match with {
            0 => Core::Out,
            all if all == plans.len() => Core::Core,
            _ => Core::Borderline,
        };
        CoreIndex { id: it.id.clone(), share: with as f64 / plans.len().max(1) as f64, core }
    };
    Efficient {
        plans: plans.iter().map(plan).collect(),
        core_index: pool.projects.iter().enumerate().map(index).collect(),
        corners,
    }
}
