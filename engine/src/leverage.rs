//! Enterprises reached without the programme repeating its work, from the named actors (method, section 6).

use crate::knowledge::Knowledge;
use crate::programme::{Actor, Intervention};
use crate::quantity::{Estimate, Quantity};

/// The leverage of an intervention: enterprises reached through others, for each one served directly.
#[derive(Clone, Debug)]
pub struct Leverage {
    /// What each named actor adds, in the order of the document; `None` if nobody has said who they are
    /// or how many enterprises the intervention serves.
    pub actors: Option<Vec<Estimate>>,
    /// What it is taken for where nobody has said.
    unknown: Estimate,
}

impl Leverage {
    /// The leverage of an intervention.
    pub fn of(knowledge: &Knowledge, intervention: &Intervention) -> Self {
        let unknown = knowledge.scales().basics.unknown.leverage.number();
        // An intervention that serves nobody directly is counted as serving one: its reach is what it is.
        let serves = intervention.serves.map(|serves| serves.clamp(1.0, f64::INFINITY));
        let actors = match (&intervention.leverage, serves) {
            (Some(actors), _) if actors.is_empty() => Some(Vec::new()),
            (Some(actors), Some(serves)) => {
                Some(actors.iter().map(|actor| spread(knowledge, actor, serves, unknown)).collect())
            }
            _ => None,
        };
        Self { actors, unknown }
    }

    /// Enterprises reached through others for each one served directly: at least 0.
    pub fn total(&self) -> Estimate {
        self.actors
            .as_ref()
            .map_or(self.unknown, |actors| actors.iter().copied().fold(Estimate::sure(0.0), Quantity::plus))
    }
}

/// What one actor adds: the enterprises it touches times the share that follow it, for each one served.
fn spread(knowledge: &Knowledge, actor: &Actor, serves: Estimate, unknown: Estimate) -> Estimate {
    let Some(reach) = actor.reach else {
        return unknown;
    };
    let scale = &knowledge.scales().leverage.influence;
    let share = |level: f64| scale.get(level.round() as usize).map_or(0.0, |influence| influence.share.value());
    let levels = actor
        .influence
        .map_or(knowledge.scales().basics.unknown.influence.number(), |level| Estimate::sure(f64::from(level)));
    reach.times(levels.rising(share)).over(serves)
}
