//! A plain pool of projects: choices that have nothing to do with programmes, for analysts and for checking.
//!
//! A project is worth the sum of its values, each times the weight of its criterion, whatever else is chosen.
//! That makes more possible than for a programme: all plans that can be best under some weights
//! (robust portfolio modelling: Liesiö, Mild and Salo, 2007) and all that can overtake a plan
//! (Lourenço, Morton and Bana e Costa, 2012) are listed without draws.

mod check;
mod competitors;
mod labels;
mod read;

pub use competitors::{Competitor, competitors};
pub use labels::{Labels, TooMany};

use crate::document::wire::{self, Aim};
use crate::knowledge::Knowledge;
use crate::plan::{Instance, Item, Overlap, Requirement, Row, Sense};
use crate::programme::InterventionId;
use crate::weigh::{Region, Statement};

/// A pool of projects, checked.
#[derive(Clone, Debug)]
pub struct Pool {
    /// What it is called.
    pub title: Option<String>,
    /// By what projects are valued.
    pub criteria: Vec<String>,
    /// What can be chosen or not, in the order of the document.
    pub projects: Vec<Project>,
    /// What is sought.
    pub aim: Aim,
    /// What one unit of each criterion is worth.
    pub weights: Vec<f64>,
    /// What weights may be, by the corners of the set; none if there are too many.
    pub corners: Option<Vec<Vec<f64>>>,
    /// What was said of the weights; none if only these are allowed.
    pub statements: Option<Vec<Statement>>,
    /// The money there is.
    pub budget: Option<f64>,
    /// Sums that a choice must reach.
    pub cover: Vec<wire::Cover>,
    /// Groups of which at most one project may be chosen, by place.
    pub groups: Vec<Vec<usize>>,
    /// Pairs of which the first needs the second beside it, by place.
    pub requires: Vec<(usize, usize)>,
    /// Projects that must be chosen, by place.
    pub must_fund: Vec<usize>,
    /// Projects that must not be chosen, by place.
    pub must_not_fund: Vec<usize>,
}

/// Something that can be chosen or not.
#[derive(Clone, Debug)]
pub struct Project {
    /// Its short name.
    pub id: String,
    /// What it costs.
    pub cost: f64,
    /// What it has on each criterion.
    pub values: Vec<f64>,
    /// The lowest that these can be.
    pub low: Vec<f64>,
    /// The highest that these can be.
    pub high: Vec<f64>,
}

/// The names of a pool's criteria: those given, or 1, 2, 3 and so on.
fn names(document: &wire::Pool) -> Vec<String> {
    if document.criteria.is_empty() {
        (1..=check::criteria(document)).map(|nth| nth.to_string()).collect()
    } else {
        document.criteria.clone()
    }
}

impl Pool {
    /// What a project is worth at weights; where the least cost is sought, less its cost.
    pub fn worth(&self, project: &Project, weights: &[f64]) -> f64 {
        match self.aim {
            Aim::MostValue => dot(&project.values, weights),
            Aim::LeastCost => -project.cost,
        }
    }

    /// The choice to be made, in the order of the document.
    pub fn instance(&self, knowledge: &Knowledge) -> Instance {
        let item = |(place, project): (usize, &Project)| Item {
            id: InterventionId(place),
            name: project.id.clone(),
            start: 0,
            scale: 1.0,
            partners: Vec::new(),
            cost: vec![project.cost],
            gains: Vec::new(),
            relief: Vec::new(),
            harm: Vec::new(),
            plain: self.worth(project, &self.weights),
        };
        let items: Vec<Item> = self.projects.iter().enumerate().map(item).collect();
        let size: f64 = items.iter().map(|item| item.plain.abs()).sum();
        let size = if size > 0.0 { size } else { 1.0 };
        let scale = &knowledge.scales().plan;
        Instance {
            rows: self.rows(),
            money: items.iter().map(Item::total_cost).sum(),
            part_choices: scale.part_choices.value() as u64,
            groups: (0..items.len()).map(|place| vec![place]).collect(),
            items,
            curves: Vec::new(),
            joints: Vec::new(),
            overlap: Overlap::default(),
            tolerance: scale.tolerance.value() * size,
            gap: 0.0,
            slack: scale.feasibility.value(),
            node_limit: scale.node_limit.value() as u64,
            pieces: scale.pieces.value() as usize,
            size,
        }
    }

    /// What every choice must keep.
    pub fn rows(&self) -> Vec<Row> {
        let id = |place: usize| self.projects.get(place).map_or("", |project| project.id.as_str());
        let all = |f: &dyn Fn(usize, &Project) -> f64| {
            let terms = self.projects.iter().enumerate().map(|(place, project)| (place, f(place, project)));
            terms.filter(|(_, part)| *part != 0.0).collect::<Vec<(usize, f64)>>()
        };
        let mut rows = Vec::new();
        let mut add = |requirement, name: String, terms, sense, bound| {
            let unit = match requirement {
                Requirement::Budget | Requirement::Cover(_) | Requirement::Group(_) => 1.0,
                _ => 0.0,
            };
            rows.push(Row { requirement, name, terms, joint: Vec::new(), sense, bound, unit });
        };
        if let Some(budget) = self.budget {
            add(Requirement::Budget, "budget".to_owned(), all(&|_, it| it.cost), Sense::AtMost, budget);
        }
        for (place, cover) in self.cover.iter().enumerate() {
            let terms = all(&|project, _| cover.coefficients.get(project).copied().unwrap_or_default());
            let name = cover.name.clone().map_or_else(|| format!("cover/{place}"), |name| format!("cover/{name}"));
            add(Requirement::Cover(place), name, terms, Sense::AtLeast, cover.at_least);
        }
        for (place, group) in self.groups.iter().enumerate() {
            let terms = all(&|project, _| f64::from(group.contains(&project)));
            add(Requirement::Group(place), format!("exclude/{place}"), terms, Sense::AtMost, 1.0);
        }
        for &(one, other) in &self.requires {
            let terms = all(&|project, _| f64::from(project == one) - f64::from(project == other));
            let requirement = Requirement::Requires(InterventionId(one), InterventionId(other));
            add(requirement, format!("require/{}/{}", id(one), id(other)), terms, Sense::AtMost, 0.0);
        }
        for &must in &self.must_fund {
            let requirement = Requirement::MustFund(InterventionId(must));
            add(requirement, format!("must-fund/{}", id(must)), vec![(must, 1.0)], Sense::AtLeast, 1.0);
        }
        for &not in &self.must_not_fund {
            let requirement = Requirement::MustNotFund(InterventionId(not));
            add(requirement, format!("must-not-fund/{}", id(not)), vec![(not, 1.0)], Sense::AtMost, 0.0);
        }
        rows
    }

    /// What each project adds to a plan's value at every corner of the allowed weights, project by project.
    pub fn at_corners(&self) -> Option<Vec<Vec<f64>>> {
        let corners = self.corners.as_ref()?;
        let project = |it: &Project| corners.iter().map(|corner| self.worth(it, corner)).collect();
        Some(self.projects.iter().map(project).collect())
    }

    /// Every plan that keeps the rows and is not dominated: no other is worth as much at every allowed weight and
    /// more at some, or the same everywhere for less money.
    ///
    /// # Errors
    ///
    /// If more than `limit` part choices would have to be compared, or the weights have too many corners.
    pub fn efficient(&self, slack: f64, limit: usize) -> Result<Vec<Vec<bool>>, TooMany> {
        let values = self.at_corners().ok_or(TooMany)?;
        let costs: Vec<f64> = self.projects.iter().map(|project| project.cost).collect();
        Labels { values: &values, costs: &costs, rows: &self.rows(), slack, limit, keep_equals: true }.best()
    }

    /// Every plan such that none is worth more at the weights for the same money, from the cheapest to the dearest,
    /// whatever the budget. Of equal ones the first by the order of the document.
    ///
    /// # Errors
    ///
    /// If more than `limit` part choices would have to be compared.
    pub fn frontier(&self, slack: f64, limit: usize) -> Result<Vec<Vec<bool>>, TooMany> {
        let value = |it: &Project| vec![self.worth(it, &self.weights), -it.cost];
        let values: Vec<Vec<f64>> = self.projects.iter().map(value).collect();
        let costs: Vec<f64> = self.projects.iter().map(|project| project.cost).collect();
        let mut rows = self.rows();
        rows.retain(|row| row.requirement != Requirement::Budget);
        let mut plans =
            Labels { values: &values, costs: &costs, rows: &rows, slack, limit, keep_equals: false }.best()?;
        let cost =
            |plan: &Vec<bool>| -> f64 { costs.iter().zip(plan).filter(|(_, is)| **is).map(|(cost, _)| cost).sum() };
        crate::order::sort_by(&mut plans, |a, b| cost(a).total_cmp(&cost(b)));
        Ok(plans)
    }
}

/// The corners of a region, so that they sum to `whole`.
fn corners(region: &Region, whole: f64) -> Vec<Vec<f64>> {
    region.corners().map(|corner| corner.iter().map(|weight| weight * whole).collect()).collect()
}

fn dot(values: &[f64], weights: &[f64]) -> f64 {
    values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}
