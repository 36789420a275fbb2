//! What must always hold, by section of the method.

mod diagnose;
mod document;
mod edges;
mod effect;
mod intensity;
mod leverage;
mod map;
mod model;
mod overlap;
mod people;
mod plan;
mod pool;
mod questions;
mod rank;
mod repairs;
mod robust;
mod sensitivity;
mod simulate;
mod sixteen;
mod sustain;
mod weights_of_plans;
