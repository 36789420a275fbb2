//! What is asked of a programme, when it is asked in JSON.

use crate::read::read_fields_or_default;

/// What is asked of a programme. The ranking is always given.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Want {
    /// Whether to look for a plan.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub plan: bool,
    /// Two interventions, by short name, to compare.
    #[cfg_attr(feature = "describe", schemars(length(min = 2, max = 2)))]
    pub contrast: Option<Vec<String>>,
}

read_fields_or_default!(Want { plan, contrast });
