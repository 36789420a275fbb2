//! What is asked of a programme, when it is asked in JSON.

use crate::read::{read_fields, read_fields_or_default, read_words};
use crate::simulate::Drawn;

/// What is asked of a programme. The ranking is always given.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Want {
    /// Whether to look for a plan.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub plan: bool,
    /// Whether to tell what the plan costs and is worth at its edges.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub prices: bool,
    /// How many other good plans to look for that really differ.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 50)))]
    pub alternatives: Option<u8>,
    /// Whether to follow value against money.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub frontier: bool,
    /// A plan made by hand, by short names, to be judged.
    pub own: Option<Vec<String>>,
    /// Whether to tell under which weights the plan made by hand would be the best; it takes seconds where there are many interventions.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub own_weights: bool,
    /// Holds the plan against drawn worlds, to the end.
    pub robust: Option<Robust>,
    /// Two interventions, by short name, to compare.
    #[cfg_attr(feature = "describe", schemars(length(min = 2, max = 2)))]
    pub contrast: Option<Vec<String>>,
    /// A simulation of the ranking, to its end.
    pub simulate: Option<Simulate>,
    /// Whether to say what the ranking depends on.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub sensitivity: bool,
    /// Whether to put everybody's weights side by side.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub weighing: bool,
}

/// How to simulate. What is left out is as the knowledge gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Simulate {
    /// The seed: the same one gives the same draws. Left out, it is 1.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 9_007_199_254_740_991_u64)))]
    pub seed: Option<u64>,
    /// At most so many draws.
    #[cfg_attr(feature = "describe", schemars(range(min = 1, max = 10_000_000)))]
    pub draws: Option<u64>,
    /// The standard error at which it stops.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 0.5)))]
    pub standard_error: Option<f64>,
    /// Which weights are drawn. Left out, those that what was said allows.
    pub weights: Option<Drawn>,
}

/// How to hold a plan against drawn worlds. What is left out is as the knowledge gives it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Robust {
    /// The seed: the same one gives the same draws. Left out, it is 1.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 9_007_199_254_740_991_u64)))]
    pub seed: Option<u64>,
    /// So many draws.
    #[cfg_attr(feature = "describe", schemars(range(min = 1, max = 1_000_000)))]
    pub draws: Option<u64>,
    /// Which weights are drawn. Left out, those that what was said allows.
    pub weights: Option<Drawn>,
}

read_fields_or_default!(Want {
    plan,
    prices,
    alternatives,
    frontier,
    own,
    own_weights,
    robust,
    contrast,
    simulate,
    sensitivity,
    weighing
});
read_fields!(Robust { seed, draws, weights });
read_fields!(Simulate { seed, draws, standard_error, weights });
read_words!(Drawn { Stated = "stated", Exact = "exact", Free = "free" });
