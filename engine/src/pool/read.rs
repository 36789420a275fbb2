//! From a document to a checked pool.

use super::{Pool, Project, check, corners, names};
use crate::document::wire::{self, Aim, Id};
use crate::problem::{Pointer, Problem, ProblemKind, Problems};
use crate::simulate::table_statements;
use crate::weigh::{Allowed, allowed};

impl Pool {
    /// A pool from a document whose structure is right.
    ///
    /// # Errors
    ///
    /// Every list that is too short or too long, name that stands twice, number out of order, and statements of
    /// weights that leave none.
    pub fn of(document: &wire::Pool) -> Result<Self, Problems> {
        Problems::none_or(check::problems(document))?;
        let criteria = names(document);
        let count = criteria.len();
        let whole = document.weights.as_ref().map_or(1.0, |weights| weights.iter().sum());
        let statements = match &document.weight_set {
            Some(set) => Some(table_statements(set, &criteria)),
            None if document.weights.is_none() => Some(Vec::new()),
            None => None,
        };
        let found = statements.as_ref().map(|statements| allowed(statements, count));
        let (set, middle) = match (found, &document.weights) {
            (None, weights) => (weights.clone().map(|weights| vec![weights]), None),
            // A pool without criteria has no weights to speak of.
            (Some(_), _) if count == 0 => (Some(vec![Vec::new()]), None),
            (Some(Allowed::Nothing(_)), _) => {
                let detail = "what is said of the weights leaves none".to_owned();
                return Err(Problem::new(Pointer::root().field("weight_set"), ProblemKind::Inconsistent(detail)).into());
            }
            (Some(Allowed::Intricate), _) => (None, None),
            (Some(Allowed::Region(region)), _) => {
                let middle = region.cells(crate::weigh::MOST_CELLS).and_then(|cells| cells.centre());
                (Some(corners(&region, whole)), middle)
            }
        };
        let weights = document.weights.clone().or(middle).unwrap_or_else(|| vec![1.0 / count.max(1) as f64; count]);
        let place = |id: &Id| document.projects.iter().position(|project| project.id == *id);
        let places = |ids: &[Id]| ids.iter().filter_map(place).collect::<Vec<usize>>();
        let pairs = document.require.iter().filter_map(|pair| match pair.0.as_slice() {
            [one, other] => Some((place(one)?, place(other)?)),
            _ => None,
        });
        let within = document.values_within.unwrap_or(0.0);
        Ok(Self {
            title: document.title.clone(),
            projects: document.projects.iter().map(|it| project(it, within)).collect(),
            aim: document.aim.unwrap_or(Aim::MostValue),
            corners: set,
            statements,
            weights,
            criteria,
            budget: document.budget,
            cover: document.cover.clone(),
            groups: document.exclude.iter().map(|group| places(&group.0)).collect(),
            requires: pairs.collect(),
            must_fund: places(&document.must_fund),
            must_not_fund: places(&document.must_not_fund),
        })
    }
}

fn project(it: &wire::Project, within: f64) -> Project {
    let shifted = |by: f64| it.values.iter().map(|value| value + by).collect::<Vec<f64>>();
    Project {
        id: it.id.0.clone(),
        cost: it.cost,
        values: it.values.clone(),
        low: it.values_low.clone().unwrap_or_else(|| shifted(-within)),
        high: it.values_high.clone().unwrap_or_else(|| shifted(within)),
    }
}
