//! What is asked of a programme, when it is asked in JSON.

use crate::read::read_fields_or_default;

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
    /// Two interventions, by short name, to compare.
    #[cfg_attr(feature = "describe", schemars(length(min = 2, max = 2)))]
    pub contrast: Option<Vec<String>>,
}

read_fields_or_default!(Want { plan, prices, alternatives, frontier, own, contrast });
