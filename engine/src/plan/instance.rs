//! The numbers that a plan is made from: what each intervention costs and gains, and what must be kept.

use super::facts::{Fact, Facts};
use super::overlap::Overlap;
use crate::knowledge::{ApproachId, ConstraintId, Knowledge};
use crate::math;
use crate::order;
use crate::programme::{Intervention, InterventionId, Programme};
use crate::value::Scored;

/// The choice to be made.
///
/// The value of a plan is the sum over the curves of weight x (1 - exp(-sum of gains)), and what each
/// chosen item adds whatever else is chosen.
#[derive(Clone, Debug)]
pub struct Instance {
    /// What can be chosen, by short name: the order in which equals are preferred.
    pub items: Vec<Item>,
    /// Where gains add up with diminishing returns.
    pub curves: Vec<Curve>,
    /// What several items bring together once, and never twice.
    pub joints: Vec<Joint>,
    /// What is reached by several items and counts once.
    pub overlap: Overlap,
    /// What every plan must keep.
    pub rows: Vec<Row>,
    /// How close to the curves a plan must be.
    pub tolerance: f64,
    /// How much better than the best known a plan must be to be looked for, as a share of its value, where that is
    /// more than the tolerance. At 0 the search goes on to the tolerance.
    pub gap: f64,
    /// How closely a plan must keep its rows, relative to their size.
    pub slack: f64,
    /// Steps after which a search gives the best plan so far.
    pub node_limit: u64,
    /// Straight pieces of each curve that the search starts with.
    pub pieces: usize,
    /// The items in groups of which at most one is chosen: the ways in which an intervention can be done.
    pub groups: Vec<Vec<usize>>,
    /// What everything together costs.
    pub money: f64,
    /// Part choices that are tried at most in one step.
    pub part_choices: u64,
    /// The size of values: about what everything together is worth. 1 for relief.
    pub size: f64,
}

/// Something that can be chosen or not.
#[derive(Clone, Debug)]
pub struct Item {
    /// Which intervention.
    pub id: InterventionId,
    /// Its short name.
    pub name: String,
    /// The period in which it starts, by its place.
    pub start: usize,
    /// The share of the whole at which it is done.
    pub scale: f64,
    /// What others than the programme pay of it by period.
    pub partners: Vec<f64>,
    /// Its cost to the programme by period.
    pub cost: Vec<f64>,
    /// Its gain on each curve: -ln(1 - quality x relief).
    pub gains: Vec<f64>,
    /// Its relief of each constraint as it counts for requirements: -ln(1 - relief).
    pub relief: Vec<f64>,
    /// Its harm to each constraint: -ln(1 - harm).
    pub harm: Vec<f64>,
    /// What it adds to the value of a plan whatever else is chosen: its harm at its price, as a number below 0.
    pub plain: f64,
}

impl Item {
    /// Its cost to the programme over all periods.
    pub fn total_cost(&self) -> f64 {
        self.cost.iter().sum()
    }
}

/// Something that is there once if any of some items is chosen: a cost that they share, a leverage point that they work
/// with.
#[derive(Clone, Debug)]
pub struct Joint {
    /// What it is.
    pub kind: JointKind,
    /// A short name, for printing.
    pub name: String,
    /// The items that bring it, by place.
    pub of: Vec<usize>,
    /// What it costs the programme by period.
    pub cost: Vec<f64>,
    /// What partners pay of it by period.
    pub partners: Vec<f64>,
    /// What it adds to the value of a plan.
    pub plain: f64,
}

/// What several items bring together.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum JointKind {
    /// A cost that they share, by its place in the programme.
    SharedCost(usize),
    /// A leverage point that they work with, by its place among those of the programme.
    LeveragePoint(usize),
}

impl Joint {
    /// Its cost to the programme over all periods.
    pub fn total_cost(&self) -> f64 {
        self.cost.iter().sum()
    }
}

/// A constraint, or what its relief opens: gains on it add up with diminishing returns.
#[derive(Clone, Debug)]
pub struct Curve {
    /// A short name, for printing.
    pub name: String,
    /// Which constraint.
    pub constraint: ConstraintId,
    /// Whether this is the part for what the constraint opens, which a way round it does not earn.
    pub unlock: bool,
    /// What its full relief is worth.
    pub weight: f64,
}

/// Something that every plan must keep.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Requirement {
    /// The programme's money over all periods.
    Budget,
    /// The programme's money in one period, by its place.
    PeriodBudget(usize),
    /// The share of the money that heavy interventions may take.
    HeavyShare,
    /// The least relief of a constraint.
    MinRelief(ConstraintId),
    /// The most harm to a constraint.
    MaxHarm(ConstraintId),
    /// An intervention that must be funded.
    MustFund(InterventionId),
    /// An intervention that must not be funded.
    MustNotFund(InterventionId),
    /// The first must have the second beside it.
    Requires(InterventionId, InterventionId),
    /// An intervention using this approach must have one of the approaches it needs beside it.
    NeedsBeside(InterventionId, ApproachId),
    /// The two cannot be funded together.
    Excludes(InterventionId, InterventionId),
    /// An intervention is done in one way at most.
    Once(InterventionId),
    /// At most so many of a group, by its place.
    Group(usize),
    /// What partners can pay.
    PartnerMoney,
    /// An intervention whose programme share rises cannot be funded.
    ShareOnlyFalls(InterventionId),
    /// The least that what is funded must do for women and the poorest.
    LeastInclusion,
    /// The least number of leverage points.
    LeveragePoints,
    /// One of those that an intervention names must be funded with it.
    RequiresAny(InterventionId),
    /// The first must start some periods after the second.
    After(InterventionId, InterventionId),
    /// Another plan lies so far from one that was found, by its place.
    Apart(usize),
    /// The least that a plan must cover of something, by its place.
    Cover(usize),
    /// A joint is there if an item that brings it is, and only then, by its place.
    Joined(usize),
}

/// Which side of its bound the sum of a row must lie on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sense {
    /// The sum is at most the bound.
    AtMost,
    /// The sum is at least the bound.
    AtLeast,
}

/// A requirement as a linear row over the items.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it stands for.
    pub requirement: Requirement,
    /// A short name, for printing.
    pub name: String,
    /// Items, by place, with their coefficients.
    pub terms: Vec<(usize, f64)>,
    /// Joints, by place, with their coefficients.
    pub joint: Vec<(usize, f64)>,
    /// Which side of the bound.
    pub sense: Sense,
    /// The bound.
    pub bound: f64,
    /// How far one unit of what is required moves the bound: 1 for money, and for shares what one hundredth moves;
    /// 0 where there is nothing to be loosened by degrees.
    pub unit: f64,
}

impl Instance {
    /// The interventions of a choice, in the order of the document.
    pub fn funded(&self, choice: &[bool]) -> Vec<InterventionId> {
        let picked = self.items.iter().zip(choice).filter(|(_, is)| **is);
        let mut ids: Vec<InterventionId> = picked.map(|(item, _)| item.id).collect();
        order::sort_by_key(&mut ids, |id| *id);
        ids
    }

    /// The choice of a scored programme.
    pub fn of(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Self {
        Self::made(knowledge, programme, &Facts::of(knowledge, programme, scored))
    }

    /// The choice of a programme whose interventions cost and do what the facts say.
    pub fn made(knowledge: &Knowledge, programme: &Programme, facts: &Facts) -> Self {
        let curves = curves(knowledge, facts);
        let mut items: Vec<Item> = Vec::new();
        for (id, intervention) in programme.interventions() {
            let fact = facts.intervention(id);
            for scale in &intervention.scales {
                let made = item(programme, facts, &curves, id, &fact.scaled(*scale));
                for delay in &intervention.delays {
                    let cost = Intervention::delayed(&made.cost, *delay);
                    let partners = Intervention::delayed(&made.partners, *delay);
                    let start = usize::try_from(intervention.first_cost() as isize + delay).unwrap_or_default();
                    items.push(Item { start, scale: *scale, cost, partners, ..made.clone() });
                }
            }
        }
        order::sort_by(&mut items, |a, b| {
            a.name.cmp(&b.name).then(a.start.cmp(&b.start)).then(a.scale.total_cmp(&b.scale))
        });
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let same = place > 0 && items.get(place - 1).is_some_and(|before| before.id == item.id);
            match groups.last_mut() {
                Some(group) if same => group.push(place),
                _ => groups.push(vec![place]),
            }
        }
        let joints = super::joint::joints(programme, &items);
        let overlap = Overlap::of(knowledge, programme, facts, &curves, &items);
        let rows = super::requirements::rows(knowledge, programme, facts, &items, &joints);
        let shared: f64 = joints.iter().map(Joint::total_cost).sum();
        let money = items.iter().map(Item::total_cost).sum::<f64>() + shared;
        let scale = &knowledge.scales().plan;
        Self {
            items,
            curves,
            joints,
            overlap,
            rows,
            tolerance: scale.tolerance.value(),
            gap: 0.0,
            slack: scale.feasibility.value(),
            node_limit: scale.node_limit.value() as u64,
            pieces: scale.pieces.value() as usize,
            groups,
            money,
            part_choices: scale.part_choices.value() as u64,
            size: 1.0,
        }
    }
}

/// One curve for each constraint that matters, and a second where ways round it are treated apart.
fn curves(knowledge: &Knowledge, facts: &Facts) -> Vec<Curve> {
    let mut curves = Vec::new();
    let weighed = facts.priorities.iter().zip(&facts.apart);
    for ((constraint, it), (&(base, unlock), apart)) in knowledge.constraints().zip(weighed) {
        let name = it.id.clone();
        if *apart {
            let opening = format!("{name}/opening");
            curves.push(Curve { name, constraint, unlock: false, weight: base });
            curves.push(Curve { name: opening, constraint, unlock: true, weight: unlock });
        } else {
            curves.push(Curve { name, constraint, unlock: false, weight: base + unlock });
        }
    }
    curves.retain(|curve| curve.weight > 0.0);
    curves
}

/// An intervention that starts as it is written, as far as the fact goes.
fn item(programme: &Programme, facts: &Facts, curves: &[Curve], id: InterventionId, fact: &Fact) -> Item {
    let logarithm = |share: &f64| -math::ln_1p(-share);
    let gain = |curve: &Curve| {
        let relief = if curve.unlock { &fact.opening } else { &fact.relief };
        logarithm(&(fact.quality * relief.get(curve.constraint.0).copied().unwrap_or_default()))
    };
    let harm: Vec<f64> = fact.harm.iter().map(logarithm).collect();
    let shares = facts.priorities.iter().map(|(base, unlock)| base + unlock);
    let price: f64 = shares.zip(&harm).map(|(share, harm)| share * harm).sum();
    Item {
        id,
        name: programme.intervention(id).id.clone(),
        start: 0,
        scale: 1.0,
        partners: fact.partners.clone(),
        cost: fact.cost.clone(),
        gains: curves.iter().map(gain).collect(),
        relief: fact.relief.iter().map(logarithm).collect(),
        harm,
        plain: -(programme.harm_rate * price),
    }
}
