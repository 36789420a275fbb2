//! What there is to say of a ranking and its doubts: identifiers and numbers, for the shells to put in words.

use serde::Serialize;

use super::doubt::{Change, Leaf, Outcome};
use crate::knowledge::CriterionId;

/// One thing to say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "says", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Remark {
    /// Why an intervention is first.
    First {
        /// Which.
        intervention: String,
        /// The one after it.
        next: String,
        /// Criteria that put it ahead of the next, the largest lead first.
        because: Vec<CriterionId>,
        /// Criteria on which it is behind the next.
        despite: Vec<CriterionId>,
    },
    /// Several share the first rank.
    FirstTogether {
        /// Which.
        interventions: Vec<String>,
    },
    /// How often an intervention is first.
    FirstIn {
        /// Which.
        intervention: String,
        /// The share of draws.
        share: f64,
        /// The standard error of the share.
        standard_error: f64,
    },
    /// How many are never first.
    NeverFirst {
        /// Which.
        interventions: Vec<String>,
    },
    /// How often one is ahead of the next, and where it is not.
    AheadIn {
        /// The one ahead.
        ahead: String,
        /// The one behind.
        behind: String,
        /// The share of draws in which it is ahead.
        share: f64,
        /// The standard error of the share.
        standard_error: f64,
        /// What lies elsewhere where it is not.
        #[serde(skip_serializing_if = "Option::is_none")]
        behind_where: Option<Where>,
    },
    /// Between which weights of a criterion the first stays first.
    StaysFirst {
        /// Which intervention.
        intervention: String,
        /// Which criterion.
        criterion: CriterionId,
        /// From which weight on.
        low: f64,
        /// Up to which.
        high: f64,
    },
    /// Whatever a criterion's weight, the first stays first.
    AlwaysFirst {
        /// Which intervention.
        intervention: String,
        /// Which criteria.
        criteria: Vec<CriterionId>,
    },
    /// How far an intervention drops if a judgement turns out otherwise.
    Drops {
        /// Which intervention.
        intervention: String,
        /// From which rank.
        from: usize,
        /// To which.
        to: usize,
        /// The judgement.
        leaf: Leaf,
        /// How it turns out.
        becomes: Outcome,
    },
    /// The likeliest single change that puts the second ahead of the first.
    Overtakes {
        /// The one ahead.
        ahead: String,
        /// The one that would come ahead of it.
        behind: String,
        /// The change.
        change: Change,
    },
    /// What nobody has said, and would change the order most.
    AskNext {
        /// What.
        leaf: Leaf,
        /// How many pairs are expected to change their order.
        moves: f64,
        /// The chance that another comes first.
        changes_first: f64,
    },
    /// Another method has another first.
    MethodDiffers {
        /// Which method.
        method: Method,
        /// Its first.
        first: String,
        /// The rank by total of its first.
        rank_by_total: usize,
    },
    /// The other methods have the same first.
    MethodsAgree {
        /// Which.
        intervention: String,
    },
}

/// A way of ranking beside the total.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Method {
    /// By the least of sustainability, leverage and facilitation.
    WeakestLink,
    /// By outranking in pairs.
    PrometheeTwo,
}

/// What lies elsewhere where the order of a pair turns.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub enum Where {
    /// The weight of a criterion.
    Weight {
        /// Which criterion.
        criterion: CriterionId,
        /// Its mean in all draws.
        overall: f64,
        /// Its mean where the order turns.
        turned: f64,
    },
    /// A judgement.
    Judgement {
        /// Which.
        leaf: Leaf,
        /// Its mean in all draws.
        overall: f64,
        /// Its mean where the order turns.
        turned: f64,
    },
}
