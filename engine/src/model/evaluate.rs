//! The model at one world: every criterion of every intervention, by plain arithmetic.

use super::{CellPart, Compiled, Constraint, Coverage, Input, Model, Spread};
use crate::knowledge::CriterionId;
use crate::quantity::{Quantity, combined};

/// A number for every leaf of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct World(pub Vec<f64>);

impl World {
    /// The world in which every leaf is what it is taken for.
    pub fn likely(model: &Model) -> Self {
        Self(model.leaves.iter().map(|leaf| leaf.estimate.value).collect())
    }

    /// The world of a draw.
    pub fn drawn(model: &Model, seed: u64, draw: u64) -> Self {
        Self(model.leaves.iter().map(|leaf| leaf.law.at(leaf.stream(seed).unit(draw))).collect())
    }

    fn get(&self, input: Input) -> f64 {
        match input {
            Input::Known(value) => value,
            Input::Leaf(place) => self.0.get(place).copied().unwrap_or_default(),
        }
    }
}

/// The values of the criteria, in the order of [`CriterionId::ALL`].
pub type Criteria = [f64; CriterionId::ALL.len()];

/// How an intervention turns out in a world.
#[derive(Clone, Debug, PartialEq)]
pub struct Turned {
    /// The values of the criteria.
    pub criteria: Criteria,
    /// How heavy-handed it is, 0 to 1.
    pub intensity: f64,
    /// What it does for women and the poorest, 0 to 1.
    pub inclusion: f64,
    /// What the programme pays for it in each period.
    pub cost: Vec<f64>,
    /// What others than the programme pay for it in each period.
    pub partners: Vec<f64>,
    /// The relief of each constraint, 0 to below 1.
    pub relief: Vec<f64>,
    /// The part of it that opens other constraints.
    pub opening: Vec<f64>,
    /// The harm to each constraint, 0 to below 1.
    pub harm: Vec<f64>,
}

impl Model {
    /// The values of every intervention's criteria in a world, in the order of the document.
    pub fn evaluate(&self, world: &World) -> Vec<Criteria> {
        let mut evaluator = Evaluator::new(self);
        evaluator.world.0.clone_from(&world.0);
        evaluator.all(self)
    }

    /// What the programme pays for every intervention in each period, in a world.
    pub fn costs(&self, world: &World) -> Vec<Vec<f64>> {
        let pays = |(cost, share): &(Input, Input)| world.get(*cost) * world.get(*share);
        self.interventions.iter().map(|item| item.cost.iter().map(pays).collect()).collect()
    }

    fn scale(&self, criterion: CriterionId) -> (f64, f64) {
        self.scales.get(criterion as usize).copied().unwrap_or((0.0, 1.0))
    }
}

/// Evaluates world after world without taking new memory.
#[derive(Clone, Debug)]
pub struct Evaluator {
    /// A number for every leaf.
    pub world: World,
    /// The priorities of the constraints: the parts for themselves, and for what they open.
    base: Vec<f64>,
    unlock: Vec<f64>,
    /// What one intervention leaves of each constraint, by relief, by relief that opens others, and by harm.
    relief: Vec<f64>,
    opening: Vec<f64>,
    harm: Vec<f64>,
}

impl Evaluator {
    /// An evaluator for a model, at the world in which every leaf is what it is taken for.
    pub fn new(model: &Model) -> Self {
        let empty = vec![0.0; model.constraints.len()];
        Self {
            world: World::likely(model),
            base: empty.clone(),
            unlock: empty.clone(),
            relief: empty.clone(),
            opening: empty.clone(),
            harm: empty,
        }
    }

    /// The values of every intervention's criteria, in the order of the document.
    pub fn all(&mut self, model: &Model) -> Vec<Criteria> {
        self.weigh(model);
        model.interventions.iter().map(|item| self.criteria(model, item)).collect()
    }

    /// The values of one intervention's criteria, with the priorities as they were last worked out.
    pub fn one(&mut self, model: &Model, place: usize) -> Option<Criteria> {
        model.interventions.get(place).map(|item| self.criteria(model, item))
    }

    /// Writes the values of the criteria, criterion by criterion, each with those of every intervention.
    pub fn values(&mut self, model: &Model, values: &mut [f64]) {
        self.weigh(model);
        let count = model.interventions.len();
        for (place, item) in model.interventions.iter().enumerate() {
            for (criterion, value) in self.criteria(model, item).into_iter().enumerate() {
                if let Some(slot) = values.get_mut(criterion * count + place) {
                    *slot = value;
                }
            }
        }
    }

    /// Works out the priorities and gives them, by constraint: the part for itself, and for what it opens.
    pub fn priorities(&mut self, model: &Model) -> Vec<(f64, f64)> {
        self.weigh(model);
        self.base.iter().copied().zip(self.unlock.iter().copied()).collect()
    }

    /// How every intervention turns out, in the order of the document, with the priorities as they were last worked
    /// out.
    pub fn turned(&mut self, model: &Model) -> Vec<Turned> {
        model.interventions.iter().map(|item| self.turn(model, item)).collect()
    }

    fn turn(&mut self, model: &Model, item: &Compiled) -> Turned {
        let criteria = self.criteria(model, item);
        let coverage = self.effects(item);
        let done = |left: &Vec<f64>| left.iter().map(|left| coverage * (1.0 - left)).collect();
        let world = &self.world;
        let cost: Vec<f64> = item.cost.iter().map(|(cost, share)| world.get(*cost) * world.get(*share)).collect();
        Turned {
            criteria,
            intensity: intensity(item, world),
            inclusion: world.get(item.inclusion),
            partners: item.cost.iter().zip(&cost).map(|((whole, _), cost)| world.get(*whole) - cost).collect(),
            cost,
            relief: done(&self.relief),
            opening: done(&self.opening),
            harm: done(&self.harm),
        }
    }

    /// Works out the priorities; the shares sum to 1, or are all 0.
    pub fn weigh(&mut self, model: &Model) {
        let Self { world, base, unlock, .. } = self;
        let severity = |it: &Constraint| world.get(it.severity) / model.top;
        for ((it, base), unlock) in model.constraints.iter().zip(&mut *base).zip(&mut *unlock) {
            *base = severity(it) * (world.get(it.feasibility) / model.top);
            *unlock =
                *base * it.opens.iter().filter_map(|other| model.constraints.get(*other)).map(severity).sum::<f64>();
        }
        let total: f64 = base.iter().zip(&*unlock).map(|(base, unlock)| base + unlock).sum();
        let share = |part: &mut f64| *part = if total > 0.0 { *part / total } else { 0.0 };
        base.iter_mut().for_each(share);
        unlock.iter_mut().for_each(share);
    }

    fn criteria(&mut self, model: &Model, item: &Compiled) -> Criteria {
        let intensity = intensity(item, &self.world);
        let relief = self.net_relief(model, item);
        let world = &self.world;
        CriterionId::ALL.map(|criterion| {
            let score = match criterion {
                CriterionId::Relief => relief,
                CriterionId::Sustainability => lasting(item, world) * (1.0 - model.slope * intensity),
                CriterionId::Leverage => leverage(item, world).saturate(1.0),
                CriterionId::Facilitation => 1.0 - intensity,
                CriterionId::Feasibility => item.feasibility.iter().map(|part| world.get(*part)).sum::<f64>() / 3.0,
                CriterionId::Inclusion => world.get(item.inclusion),
            };
            let (worst, length) = model.scale(criterion);
            (score - worst) / length
        })
    }

    fn net_relief(&mut self, model: &Model, item: &Compiled) -> f64 {
        let coverage = self.effects(item);
        let priorities = self.base.iter().zip(&self.unlock);
        let left = self.relief.iter().zip(&self.opening).zip(&self.harm);
        let gains = priorities.zip(left).map(|((base, unlock), ((relief, opening), harm))| {
            base * (1.0 - relief) + unlock * (1.0 - opening) - model.harm_rate * (base + unlock) * (1.0 - harm)
        });
        coverage * gains.sum::<f64>()
    }

    /// Works out what an intervention leaves of each constraint among those it serves, and gives their share.
    fn effects(&mut self, item: &Compiled) -> f64 {
        for left in [&mut self.relief, &mut self.opening, &mut self.harm] {
            left.fill(1.0);
        }
        for part in &item.cells {
            let left = 1.0 - amount(part, &self.world);
            let leave = |all: &mut Vec<f64>| {
                if let Some(remaining) = all.get_mut(part.constraint) {
                    *remaining *= left;
                }
            };
            if part.relieves {
                leave(&mut self.relief);
                if !part.bypass {
                    leave(&mut self.opening);
                }
            } else {
                leave(&mut self.harm);
            }
        }
        match item.coverage {
            Coverage::Ratio { serves, target } => (self.world.get(serves) / self.world.get(target)).clamp(0.0, 1.0),
            Coverage::Unknown(coverage) => self.world.get(coverage),
        }
    }
}

/// The mean answer to what happens after exit.
fn lasting(item: &Compiled, world: &World) -> f64 {
    let answers: f64 = item.lasting.iter().map(|answer| world.get(*answer)).sum();
    answers / item.lasting.len().max(1) as f64
}

fn amount(part: &CellPart, world: &World) -> f64 {
    let condition = world.get(part.gate) * world.get(part.condition);
    let counts = if part.otherwise { 1.0 - condition } else { condition };
    world.get(part.share) * part.emphasis * counts
}

fn intensity(item: &Compiled, world: &World) -> f64 {
    let share: f64 = item.shares.iter().map(|(weight, share)| weight * world.get(*share)).sum();
    let weight = item.base + (1.0 - item.base) * world.get(item.subsidy);
    let shields = item.shields.iter().map(|(weight, used)| weight * world.get(*used));
    combined([share.clamp(0.0, 1.0) * weight, world.get(item.role)].into_iter().chain(shields))
}

fn leverage(item: &Compiled, world: &World) -> f64 {
    match &item.spread {
        Spread::Unknown(leverage) => world.get(*leverage),
        Spread::Actors { actors, unknown, serves } => {
            let serves = world.get(*serves).max(1.0);
            let reached: f64 = actors.iter().map(|(reach, share)| world.get(*reach) * world.get(*share)).sum();
            reached / serves + unknown.iter().map(|leverage| world.get(*leverage)).sum::<f64>()
        }
    }
}
