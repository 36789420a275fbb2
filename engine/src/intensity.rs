//! How heavy-handed an intervention is: resources, role and shielding (method, section 4).

use crate::knowledge::{Knowledge, Word};
use crate::programme::{Answer, Intervention};
use crate::quantity::{Estimate, Quantity, combined};

/// The intensity of an intervention, facet by facet.
///
/// The facets combine so that heavy in one is heavy altogether: each takes its share of what the
/// others leave.
#[derive(Clone, Debug)]
pub struct Intensity {
    /// Share of the cost and kind of subsidy, 0 to 1.
    pub resources: Estimate,
    /// The part the programme plays in the transaction, 0 to 1.
    pub role: Estimate,
    /// What each way of shielding adds, 0 to 1, in the order of the scale.
    pub shields: Vec<Estimate>,
}

impl Intensity {
    /// The intensity of an intervention. A thin market changes findings, never this number.
    pub fn of(knowledge: &Knowledge, intervention: &Intervention) -> Self {
        let scale = &knowledge.scales().intensity;
        let share = programme_share(intervention, scale.resources.unknown_share.number());
        let subsidy = word(&scale.subsidy, intervention.subsidy, || scale.resources.unknown_subsidy.number());
        let base = Estimate::sure(scale.resources.base.value());
        // base + (1 - base) x subsidy, so that the heaviest subsidy weighs 1.
        let weight = base.plus(base.complement().times(subsidy));
        let unknown = scale.resources.unknown_flag.number();
        let shields = scale.flag.iter().zip(&intervention.shields).map(|(flag, answer)| shield(flag, *answer, unknown));
        Self {
            resources: share.times(weight),
            role: word(&scale.role, intervention.role, || scale.resources.unknown_role.number()),
            shields: shields.collect(),
        }
    }

    /// 0 not at all to 1.
    pub fn total(&self) -> Estimate {
        combined([self.resources, self.role].into_iter().chain(self.shields.iter().copied()))
    }
}

/// The programme's share of the whole cost. Without a cost, the plain mean over the periods for which it is given.
fn programme_share(intervention: &Intervention, unknown: Estimate) -> Estimate {
    let pairs = || intervention.cost.iter().zip(&intervention.programme_share);
    let total: f64 = pairs().map(|(cost, _)| cost.value).sum();
    if total > 0.0 {
        let weighted = |(cost, share): (&Estimate, &Option<Estimate>)| {
            share.unwrap_or(unknown).times(Estimate::sure(cost.value / total))
        };
        return pairs().map(weighted).fold(Estimate::sure(0.0), Quantity::plus).clamp(0.0, 1.0);
    }
    let given: Vec<Estimate> = intervention.programme_share.iter().flatten().copied().collect();
    if given.is_empty() {
        return unknown;
    }
    let each = Estimate::sure(1.0 / given.len() as f64);
    given.iter().map(|share| share.times(each)).fold(Estimate::sure(0.0), Quantity::plus).clamp(0.0, 1.0)
}

fn word(words: &[Word], place: Option<usize>, unknown: impl Fn() -> Estimate) -> Estimate {
    place.and_then(|place| words.get(place)).map_or_else(unknown, |word| word.weight.number())
}

/// What a way of shielding adds; `unknown` is how much of it counts where nobody has said.
fn shield(flag: &Word, answer: Answer, unknown: Estimate) -> Estimate {
    let used = match answer {
        Answer::Yes => Estimate::sure(1.0),
        Answer::Partly => Estimate::sure(0.5),
        Answer::No => Estimate::sure(0.0),
        Answer::Unknown => unknown,
    };
    Estimate::sure(flag.weight.value()).times(used)
}
