//! The things in a programme that are not surely known, and how they may turn out.

use crate::draw::Stream;
use crate::knowledge::{ConditionId, ConstraintId, Gate, Knowledge, scales};
use crate::programme::{InterventionId, Programme};
use crate::quantity::Estimate;

/// Something that is not surely known.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Key {
    /// How severe a constraint is.
    Severity(ConstraintId),
    /// How feasible a constraint is to address.
    Feasibility(ConstraintId),
    /// A statement of the context.
    Context(Gate),
    /// How strongly the source speaks in a cell, by the cell's place: its readers differ.
    Strength(usize),
    /// How many enterprises the programme is for.
    Target,
    /// Something about an intervention.
    Of(InterventionId, Part),
}

/// Something about an intervention that is not surely known. Places are those of the document.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Part {
    /// How many enterprises it serves.
    Serves,
    /// The share of the target enterprises that it serves, where nobody has said.
    Coverage,
    /// A condition of its cells.
    Condition(ConditionId),
    /// Its cost in a period.
    Cost(usize),
    /// The programme's share of the cost in a period.
    Share(usize),
    /// The part the programme plays.
    Role,
    /// What the programme's money pays for.
    Subsidy,
    /// Whether a way of shielding is used.
    Shield(usize),
    /// The answer to a question about a function: the function's place and the question's.
    Lasting(usize, usize),
    /// Its leverage as a whole, where nobody has said through whom it spreads.
    Leverage,
    /// How many enterprises an actor touches.
    Reach(usize),
    /// How much others follow an actor.
    Influence(usize),
    /// Whether the partner wants it.
    Will,
    /// Whether the partner is able.
    Skill,
    /// Whether it can be done here.
    Doable,
    /// What it does for women and the poorest.
    Inclusion,
}

/// Something that is not surely known, and how it may turn out.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// What it is.
    pub key: Key,
    /// Whether nobody has said at all; otherwise somebody has, with doubt.
    pub unknown: bool,
    /// What it is taken for, and its lowest and highest.
    pub estimate: Estimate,
    /// How it may turn out.
    pub law: Law,
    /// Where its draws come from.
    pub(crate) stream: String,
}

/// How something may turn out.
#[derive(Clone, Debug, PartialEq)]
pub enum Law {
    /// Between a lowest and a highest, most likely near the value.
    Triangular(Estimate),
    /// The same on the scale on which spread counts, x / (x + 1): between ends that lie orders of magnitude apart, a
    /// triangle over x itself would lie nearly whole above the value.
    Spreading(Estimate),
    /// One of several, each with its chance; the chances sum to 1.
    OneOf(Vec<(f64, f64)>),
}

impl Law {
    /// One of several, all as likely.
    pub(crate) fn evenly(values: impl IntoIterator<Item = f64>) -> Self {
        let values: Vec<f64> = values.into_iter().collect();
        let chance = 1.0 / values.len().max(1) as f64;
        Self::OneOf(values.into_iter().map(|value| (value, chance)).collect())
    }

    /// How it turns out for a number from 0 to below 1.
    pub fn at(&self, unit: f64) -> f64 {
        match self {
            Self::Triangular(range) => triangular(*range, unit),
            Self::Spreading(range) => {
                let counted = triangular(range.rising(|spread| spread / (spread + 1.0)), unit);
                (counted / (1.0 - counted)).clamp(range.low, range.high)
            }
            Self::OneOf(values) => {
                let mut left = unit;
                for (value, chance) in values {
                    if left < *chance {
                        return *value;
                    }
                    left -= chance;
                }
                values.last().map_or(0.0, |(value, _)| *value)
            }
        }
    }

    /// The lowest and the highest that it may turn out.
    pub fn ends(&self) -> (f64, f64) {
        match self {
            Self::Triangular(range) | Self::Spreading(range) => (range.low, range.high),
            Self::OneOf(values) => {
                let end = |pick: fn(f64, f64) -> f64, from: f64| values.iter().map(|(it, _)| *it).fold(from, pick);
                (end(f64::min, f64::INFINITY), end(f64::max, f64::NEG_INFINITY))
            }
        }
    }

    /// A few outcomes with their chances that stand for the whole.
    pub fn outcomes(&self) -> Vec<(f64, f64)> {
        match self {
            // The middles of five equal parts of the chance.
            Self::Triangular(_) | Self::Spreading(_) => {
                [0.1, 0.3, 0.5, 0.7, 0.9].map(|unit| (self.at(unit), 0.2)).to_vec()
            }
            Self::OneOf(values) => values.clone(),
        }
    }
}

/// The triangular distribution by its inverse: only arithmetic and a square root, which agree everywhere.
fn triangular(range: Estimate, unit: f64) -> f64 {
    let Estimate { value, low, high } = range;
    let width = high - low;
    if width <= 0.0 {
        return value;
    }
    let below = (value - low) / width;
    if unit < below {
        low + (unit * width * (value - low)).sqrt()
    } else {
        high - ((1.0 - unit) * width * (high - value)).sqrt()
    }
}

impl Leaf {
    /// The stream of its draws under a seed.
    pub fn stream(&self, seed: u64) -> Stream {
        Stream::new(seed, &self.stream)
    }
}

impl Key {
    /// A name that stays the same whatever else the document holds.
    pub fn name(self, knowledge: &Knowledge, programme: &Programme) -> String {
        let constraint = |id| knowledge.constraint(id).id.as_str();
        match self {
            Self::Severity(id) => format!("severity/{}", constraint(id)),
            Self::Feasibility(id) => format!("feasibility/{}", constraint(id)),
            Self::Context(Gate::EnforcementProblem) => "context/enforcement-problem".to_owned(),
            Self::Context(Gate::PolicyProblem) => "context/policy-problem".to_owned(),
            Self::Strength(place) => knowledge.cells().get(place).map_or_else(String::new, |cell| {
                format!("strength/{}/{}", knowledge.approach(cell.approach).id, constraint(cell.constraint))
            }),
            Self::Target => "target".to_owned(),
            Self::Of(id, part) => format!("{}/{}", programme.intervention(id).id, part.name(knowledge, programme)),
        }
    }

    /// The intervention that it speaks of, if it speaks of one.
    pub fn intervention(self) -> Option<InterventionId> {
        match self {
            Self::Of(id, _) => Some(id),
            _ => None,
        }
    }
}

impl Part {
    fn name(self, knowledge: &Knowledge, programme: &Programme) -> String {
        let period = |place: usize| programme.periods.get(place).map_or("", String::as_str);
        match self {
            Self::Serves => "serves".to_owned(),
            Self::Coverage => "coverage".to_owned(),
            Self::Condition(id) => format!("condition/{}", knowledge.condition(id).id),
            Self::Cost(place) => format!("cost/{}", period(place)),
            Self::Share(place) => format!("programme-share/{}", period(place)),
            Self::Role => "role".to_owned(),
            Self::Subsidy => "subsidy".to_owned(),
            Self::Shield(place) => {
                let flag = knowledge.scales().intensity.flag.get(place);
                format!("shield/{}", flag.map_or("", |flag| flag.id.as_str()))
            }
            Self::Lasting(function, question) => {
                format!("function/{function}/{}", scales::QUESTIONS.get(question).copied().unwrap_or_default())
            }
            Self::Leverage => "leverage".to_owned(),
            Self::Reach(place) => format!("actor/{place}/reach"),
            Self::Influence(place) => format!("actor/{place}/influence"),
            Self::Will => "will".to_owned(),
            Self::Skill => "skill".to_owned(),
            Self::Doable => "feasibility".to_owned(),
            Self::Inclusion => "inclusion".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_triangle_has_its_own_mean_and_stays_within() {
        let range = Estimate::new(2.0, 1.0, 6.0);
        let stream = Stream::new(3, "triangle");
        let n = 50_000;
        let draws: Vec<f64> = (0..n).map(|draw| triangular(range, stream.unit(draw))).collect();
        assert!(draws.iter().all(|draw| (1.0..=6.0).contains(draw)));
        // Mean (1 + 2 + 6) / 3; variance (1 + 4 + 36 - 2 - 6 - 12) / 18 = 7/6.
        let mean = draws.iter().sum::<f64>() / n as f64;
        assert!((mean - 3.0).abs() < 4.0 * (7.0_f64 / 6.0 / n as f64).sqrt(), "{mean}");
    }

    #[test]
    fn spread_is_drawn_as_it_counts() {
        // Counted, the range is from 0 over 1/2 to 0.99: the mean of the triangle is a third of the sum.
        let range = Estimate::new(1.0, 0.0, 99.0);
        let (law, stream) = (Law::Spreading(range), Stream::new(3, "spread"));
        let n = 50_000;
        let draws: Vec<f64> = (0..n).map(|draw| law.at(stream.unit(draw))).collect();
        assert!(draws.iter().all(|draw| (0.0..=99.0).contains(draw)));
        let mean = draws.iter().map(|draw| draw / (draw + 1.0)).sum::<f64>() / n as f64;
        assert!((mean - 1.49 / 3.0).abs() < 4.0 * (1.0 / 24.0 / n as f64).sqrt(), "{mean}");
        // As much of the chance lies below the value as of the counted range does: 0.5 / 0.99.
        let below = draws.iter().filter(|draw| **draw < 1.0).count() as f64 / n as f64;
        assert!((below - 0.5 / 0.99).abs() < 0.01, "{below}");
    }

    #[test]
    fn one_of_several_comes_as_often_as_its_chance() {
        let law = Law::OneOf(vec![(0.0, 0.25), (1.0, 0.5), (2.0, 0.25)]);
        let stream = Stream::new(3, "one of");
        let ones = (0..40_000).filter(|draw| law.at(stream.unit(*draw)) == 1.0).count();
        // 20,000, standard deviation 100.
        assert!(ones.abs_diff(20_000) < 400, "{ones}");
    }
}
