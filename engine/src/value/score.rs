//! What an intervention is worth, computed from the reasons.

use crate::diagnose::{Priority, priorities};
use crate::effect::Effect;
use crate::intensity::Intensity;
use crate::knowledge::{CriterionId, Knowledge, PerConstraint, Scales, Word};
use crate::leverage::Leverage;
use crate::programme::{Answer, Intervention, InterventionId, Programme};
use crate::quantity::{Estimate, Quantity};
use crate::sustain::Sustainability;
use crate::value::{Weights, WeightsFrom};

/// All scores of one programme, and what they share.
#[derive(Clone, Debug)]
pub struct Scored<'k> {
    /// How much each constraint matters.
    pub priorities: PerConstraint<Priority>,
    /// How much each criterion counts.
    pub weights: Weights,
    /// Where the weights come from.
    pub weights_from: WeightsFrom,
    /// The score of each intervention, in the order of the document.
    pub scores: Vec<Score<'k>>,
}

impl<'k> Scored<'k> {
    /// Scores every intervention of a programme.
    pub fn of(knowledge: &'k Knowledge, programme: &Programme) -> Self {
        let priorities = priorities(knowledge, programme);
        let (weights, weights_from) = Weights::of(&programme.weighing);
        let score = |(id, intervention)| Score::of(knowledge, programme, &priorities, weights, id, intervention);
        Self { scores: programme.interventions().map(score).collect(), priorities, weights, weights_from }
    }

    /// The score of an intervention.
    #[expect(clippy::indexing_slicing, reason = "there is one score for each intervention of the programme")]
    pub fn score(&self, id: InterventionId) -> &Score<'k> {
        &self.scores[id.0]
    }
}

/// Why an intervention scores what it scores.
#[derive(Clone, Debug)]
pub struct Score<'k> {
    /// Which intervention.
    pub id: InterventionId,
    /// What it does to the constraints.
    pub effect: Effect<'k>,
    /// How heavy-handed it is.
    pub intensity: Intensity,
    /// Whether the change lasts.
    pub sustainability: Sustainability,
    /// How it spreads.
    pub leverage: Leverage,
    /// What it gains by each part of its effect, in the order of `effect.parts`: relief above 0, harm below.
    pub by_part: Vec<f64>,
    /// What it gains by each criterion, in the order of [`CriterionId::ALL`].
    pub terms: [Term; CriterionId::ALL.len()],
}

/// What an intervention gains by one criterion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// Which criterion.
    pub criterion: CriterionId,
    /// How much it counts, 0 to 1.
    pub weight: f64,
    /// The score on the criterion's own scale.
    pub score: Estimate,
    /// The length of the scale, from its worst point to its best.
    pub unit: f64,
    /// The score as a value: 0 at the scale's worst point, 1 at its best.
    pub value: Estimate,
}

impl Term {
    /// What it adds to the total: weight times value.
    pub fn points(&self) -> Estimate {
        Estimate {
            value: self.weight * self.value.value,
            low: self.weight * self.value.low,
            high: self.weight * self.value.high,
        }
    }
}

impl<'k> Score<'k> {
    /// Scores one intervention.
    pub fn of(
        knowledge: &'k Knowledge,
        programme: &Programme,
        priorities: &PerConstraint<Priority>,
        weights: Weights,
        id: InterventionId,
        intervention: &Intervention,
    ) -> Self {
        let scales = knowledge.scales();
        let effect = Effect::of(knowledge, programme, intervention);
        let intensity = Intensity::of(knowledge, intervention);
        let sustainability = Sustainability::of(knowledge, intervention, intensity.total());
        let leverage = Leverage::of(knowledge, intervention);
        let by_part = by_part(&effect, priorities, programme.harm_rate);
        let term = |criterion: CriterionId| {
            let score = match criterion {
                CriterionId::Relief => net_relief(&effect, priorities, programme.harm_rate, &by_part),
                CriterionId::Sustainability => sustainability.total(),
                CriterionId::Leverage => leverage.total().saturate(1.0),
                CriterionId::Facilitation => intensity.total().complement(),
                CriterionId::Feasibility => feasibility(scales, intervention),
                CriterionId::Inclusion => inclusion(scales, intervention),
            };
            let scale = scales.criterion(criterion);
            let (worst, best) = (scale.worst.value(), scale.best.value());
            let value = score.rising(|score| (score - worst) / (best - worst));
            Term { criterion, weight: weights.of_criterion(criterion), score, unit: best - worst, value }
        };
        Self { id, terms: CriterionId::ALL.map(term), effect, intensity, sustainability, leverage, by_part }
    }

    /// The total: the sum of the terms, which is nowhere stored.
    pub fn total(&self) -> Estimate {
        self.terms.iter().map(Term::points).fold(Estimate::sure(0.0), Quantity::plus)
    }

    /// The term of a criterion.
    #[expect(clippy::indexing_slicing, reason = "there is one term for each criterion")]
    pub fn term(&self, criterion: CriterionId) -> &Term {
        &self.terms[criterion as usize]
    }

    /// What each part of its effect adds to the total, in the order of `effect.parts`; with the part of
    /// the scale below its worst point, they sum to the points of the relief criterion.
    pub fn part_points(&self) -> impl Iterator<Item = f64> {
        let term = self.term(CriterionId::Relief);
        let unit = term.unit;
        let weight = term.weight;
        self.by_part.iter().map(move |gain| weight * gain / unit)
    }

    /// The weakest of the scores that speak for facilitation: sustainability, leverage and a light hand.
    pub fn weakest_link(&self) -> f64 {
        let links = [CriterionId::Sustainability, CriterionId::Leverage, CriterionId::Facilitation];
        links.into_iter().map(|criterion| self.term(criterion).value.value).fold(f64::INFINITY, f64::min)
    }

    /// How good its relief is, 0 to 1: the weighted mean of its values other than relief. If only relief
    /// counts, all relief is as good as any.
    pub fn quality(&self) -> f64 {
        let others = || self.terms.iter().filter(|term| term.criterion != CriterionId::Relief);
        let weight: f64 = others().map(|term| term.weight).sum();
        if weight <= 0.0 {
            return 1.0;
        }
        let sum: f64 = others().map(|term| term.weight * term.value.value.clamp(0.0, 1.0)).sum();
        (sum / weight).clamp(0.0, 1.0)
    }

    /// Its relief over all constraints, by priority.
    pub fn relief(&self, priorities: &PerConstraint<Priority>) -> Estimate {
        relief(&self.effect, priorities)
    }

    /// Its harm over all constraints, by priority.
    pub fn harm(&self, priorities: &PerConstraint<Priority>) -> Estimate {
        harm(&self.effect, priorities)
    }
}

/// Relief over all constraints: what opens others counts for its unlock as well.
fn relief(effect: &Effect<'_>, priorities: &PerConstraint<Priority>) -> Estimate {
    weighted(priorities, |id, priority| {
        let (all, opening) = (effect.relief(id), effect.opening_relief(id));
        let at = |all: f64, opening: f64| priority.base * all + priority.unlock * opening;
        let value = at(all.value, opening.value);
        if priority.share.is_sure() {
            return Estimate::new(value, at(all.low, opening.low), at(all.high, opening.high));
        }
        // How the share divides is open as well: at least all of it is for what is opened, at most none.
        Estimate::new(value, priority.share.low * opening.low, priority.share.high * all.high)
    })
}

/// Harm over all constraints, by the whole priority of each.
fn harm(effect: &Effect<'_>, priorities: &PerConstraint<Priority>) -> Estimate {
    weighted(priorities, |id, priority| priority.share.times(effect.harm(id)))
}

fn weighted(
    priorities: &PerConstraint<Priority>,
    part: impl Fn(crate::knowledge::ConstraintId, &Priority) -> Estimate,
) -> Estimate {
    priorities.iter().map(|(id, priority)| part(id, priority)).fold(Estimate::sure(0.0), Quantity::plus)
}

/// Relief less harm at its rate. Its value is the sum over the parts; its range the widest.
fn net_relief(effect: &Effect<'_>, priorities: &PerConstraint<Priority>, rate: f64, by_part: &[f64]) -> Estimate {
    let (relief, harm) = (relief(effect, priorities), harm(effect, priorities));
    let value = by_part.iter().sum();
    Estimate::new(value, relief.low - rate * harm.high, relief.high - rate * harm.low)
}

/// What each part of the effect gains: its share of the relief of its constraint, or of the harm.
fn by_part(effect: &Effect<'_>, priorities: &PerConstraint<Priority>, rate: f64) -> Vec<f64> {
    let all = effect.shares(|part| part.relieves);
    let opening = effect.shares(|part| part.relieves && !part.is_bypass());
    let harming = effect.shares(|part| !part.relieves);
    let shares = all.iter().zip(&opening).zip(&harming);
    let gain = |(part, ((all, opening), harming)): (&crate::effect::Part<'_>, ((&f64, &f64), &f64))| {
        let id = part.cell.constraint;
        let priority = &priorities[id];
        priority.base * effect.relief(id).value * all + priority.unlock * effect.opening_relief(id).value * opening
            - rate * priority.share.value * effect.harm(id).value * harming
    };
    effect.parts.iter().zip(shares).map(gain).collect()
}

/// The mean of the designer's judgement and of the partner's will and skill.
fn feasibility(scales: &Scales, intervention: &Intervention) -> Estimate {
    let top = scales.basics.levels.top.value();
    let unknown = scales.basics.unknown.feasibility_of_intervention.number();
    let here = intervention.feasibility.map_or(unknown, |level| Estimate::sure(f64::from(level) / top));
    let partner = |answer: Answer| scales.criteria.answers.number(answer);
    let third = Estimate::sure(1.0 / 3.0);
    [here, partner(intervention.will), partner(intervention.skill)]
        .into_iter()
        .map(|part| part.times(third))
        .fold(Estimate::sure(0.0), Quantity::plus)
}

fn inclusion(scales: &Scales, intervention: &Intervention) -> Estimate {
    let word: Option<&Word> = intervention.inclusion.and_then(|place| scales.criteria.inclusion.get(place));
    word.map_or(scales.basics.unknown.inclusion.number(), |word| word.weight.number())
}
