//! What is asked of a market map, when it is asked in JSON.

use crate::read::{read_fields, read_fields_or_default};

/// What is asked of a market map. What is left out is as the knowledge gives it.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct MapWant {
    /// How many actors to choose.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 200)))]
    pub choices: Option<u16>,
    /// Those to work with, in order to see what comes of it.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub push: Vec<WantedPartner>,
    /// Interventions, by short name: those they work with are the ones to work with.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub interventions: Vec<String>,
    /// Whether those to work with are the ones that are chosen as best, whatever the interventions name.
    #[cfg_attr(feature = "describe", schemars(default))]
    pub best: bool,
}

/// Some members of an actor to work with.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct WantedPartner {
    /// Which actor, by short name.
    pub actor: String,
    /// How many of its members. Left out, as many as one works with at a time.
    #[cfg_attr(feature = "describe", schemars(range(min = 1, max = 1e9)))]
    pub members: Option<f64>,
}

read_fields_or_default!(MapWant { choices, push, interventions, best });
read_fields!(WantedPartner { actor, members });
