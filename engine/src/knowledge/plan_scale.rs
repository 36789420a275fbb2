//! How exactly a plan is found.

use serde::Serialize;

use super::figure::Figure;
use crate::read::read_fields;

/// How exactly a plan is found.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Plan {
    /// How close to the curve of diminishing returns a plan must be.
    pub tolerance: Figure,
    /// How closely a plan must keep its requirements.
    pub feasibility: Figure,
    /// Steps of search after which the best plan so far is given.
    pub node_limit: Figure,
    /// Part choices that are tried at most in one step.
    pub part_choices: Figure,
    /// Pieces of the curve that the search starts with.
    pub pieces: Figure,
    /// Shares by which the money is raised, to see what more would buy.
    pub more_money: Vec<Figure>,
    /// A constraint relieved less than this by a plan is called unrelieved.
    pub relieved: Figure,
    /// Steps of each search for what a change of a plan costs.
    pub change_steps: Figure,
    /// How close to the best each of these comes, as a share of its value.
    pub change_gap: Figure,
    /// Where nothing else helps, limits are moved together by no more than this share of themselves.
    pub together_most: Figure,
    /// That share is known this closely.
    pub together_within: Figure,
    /// How much less than the best other plans may be worth, as a share of it.
    pub alternatives_within: Figure,
    /// How far they must lie from the best and each other, as a share of what the best costs.
    pub alternatives_apart: Figure,
    /// Cells of weights that are looked at and plans that are looked for, at most, to tell under which weights a plan
    /// made by hand would be the best.
    pub weights_steps: Figure,
    /// Weights that are nearer by less than this share of all weights are not looked for.
    pub weights_within: Figure,
    /// Where there are no such weights, the least that it loses under any is looked for this closely, as a share of it.
    pub weights_loss: Figure,
    /// Two neighbours on the frontier differ in value by no more than this share of the most there is.
    pub frontier_step: Figure,
    /// How close to the best each plan on the frontier comes, as a share of its value.
    pub frontier_gap: Figure,
    /// Points on the frontier at most.
    pub frontier_points: Figure,
    /// In how many drawn worlds the best plan is looked for.
    pub robust_draws: Figure,
    /// In this share of worlds or more, what is in the best plan is core.
    pub robust_core: Figure,
    /// In this share of worlds or less, what is in the best plan is out.
    pub robust_out: Figure,
    /// The shares of worlds for which it is told what the regret is no more than in them.
    pub robust_quantiles: Vec<Figure>,
    /// Enterprises that must be reached through an actor alone for it to be counted as a leverage point of a plan.
    pub leverage_point: Figure,
    /// An intervention that can be scaled is tried in steps of at most this share of the whole.
    pub scale_step: Figure,
    /// Sampled enterprises of the map by which a plan tells what interventions reach in common.
    pub overlap_sets: Figure,
    /// Part choices of a plain pool that are compared at most, to list every plan that can be best.
    pub labels: Figure,
    /// Steps after which the search for plans that can overtake one gives up.
    pub competitor_steps: Figure,
}

read_fields!(Plan {
    tolerance,
    feasibility,
    node_limit,
    part_choices,
    pieces,
    more_money,
    relieved,
    change_steps,
    change_gap,
    together_most,
    together_within,
    alternatives_within,
    alternatives_apart,
    weights_steps,
    weights_within,
    weights_loss,
    frontier_step,
    frontier_gap,
    frontier_points,
    robust_draws,
    robust_core,
    robust_out,
    robust_quantiles,
    leverage_point,
    scale_step,
    overlap_sets,
    labels,
    competitor_steps
});
