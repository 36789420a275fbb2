//! What the schema of a pool cannot say: names that stand once, lists of the same length, numbers in order.

use crate::document::wire::{Id, Pool, TableWeights};
use crate::problem::{Pointer, Problem, ProblemKind, number};

/// Everything that is wrong with a pool whose structure is right.
pub(super) fn problems(pool: &Pool) -> Vec<Problem> {
    let mut check = Check { pool, criteria: criteria(pool), problems: Vec::new() };
    check.projects();
    check.weights();
    check.requirements();
    check.problems
}

/// How many criteria there are: as many as are named, or as the first project has values for.
pub(super) fn criteria(pool: &Pool) -> usize {
    let first = pool.projects.first().map_or(0, |project| project.values.len());
    if pool.criteria.is_empty() { first } else { pool.criteria.len() }
}

struct Check<'a> {
    pool: &'a Pool,
    criteria: usize,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn add(&mut self, at: Pointer, kind: ProblemKind) {
        self.problems.push(Problem::new(at, kind));
    }

    fn length(&mut self, at: Pointer, found: usize, count: usize, of: &str) {
        if found != count {
            let expected = format!("{count}, one for each of the {of}");
            self.add(at, ProblemKind::BadLength { found, expected });
        }
    }

    fn once<'n>(
        &mut self,
        at: &Pointer,
        names: impl Iterator<Item = &'n str>,
        wrong: fn(String, Pointer) -> ProblemKind,
    ) {
        let mut seen: Vec<&str> = Vec::new();
        for (place, name) in names.enumerate() {
            if let Some(first) = seen.iter().position(|other| *other == name) {
                self.add(at.item(place), wrong(name.to_owned(), at.item(first)));
            }
            seen.push(name);
        }
    }

    fn projects(&mut self) {
        let (pool, root) = (self.pool, Pointer::root());
        self.once(&root.field("criteria"), pool.criteria.iter().map(String::as_str), twice);
        let at = root.field("projects");
        self.once(&at, pool.projects.iter().map(|project| project.id.0.as_str()), twice);
        for (place, project) in pool.projects.iter().enumerate() {
            let at = at.item(place);
            self.length(at.field("values"), project.values.len(), self.criteria, "criteria");
            let (low, high) = (project.values_low.as_ref(), project.values_high.as_ref());
            for (field, values) in [("values_low", low), ("values_high", high)] {
                if let Some(values) = values {
                    self.length(at.field(field), values.len(), self.criteria, "criteria");
                }
            }
            for (criterion, value) in project.values.iter().enumerate() {
                let end =
                    |values: Option<&Vec<f64>>| values.and_then(|it| it.get(criterion)).copied().unwrap_or(*value);
                if let Some(kind) = crate::document::range_order(end(low), *value, end(high)) {
                    self.add(at.field("values").item(criterion), kind);
                }
            }
        }
    }

    fn weights(&mut self) {
        let at = Pointer::root().field("weights");
        if let Some(weights) = &self.pool.weights {
            self.points(at, weights);
        }
        let at = Pointer::root().field("weight_set");
        match &self.pool.weight_set {
            Some(TableWeights::Points(points)) => self.points(at, points),
            Some(TableWeights::Said(said)) => {
                self.problems.extend(crate::simulate::weighing_problems(said, &super::names(self.pool), at));
            }
            Some(TableWeights::Free(_)) | None => {}
        }
    }

    fn points(&mut self, at: Pointer, points: &[f64]) {
        self.length(at.clone(), points.len(), self.criteria, "criteria");
        for (place, it) in points.iter().enumerate().filter(|(_, it)| **it < 0.0) {
            let expected = "a number of at least 0".to_owned();
            self.add(at.item(place), ProblemKind::OutOfRange { found: number(*it), expected });
        }
        if !points.is_empty() && points.iter().all(|it| *it == 0.0) {
            self.add(at, ProblemKind::NoWeight);
        }
    }

    fn requirements(&mut self) {
        let (pool, root) = (self.pool, Pointer::root());
        for (place, cover) in pool.cover.iter().enumerate() {
            let at = root.field("cover").item(place).field("coefficients");
            self.length(at, cover.coefficients.len(), pool.projects.len(), "projects");
        }
        for (place, group) in pool.exclude.iter().enumerate() {
            let at = root.field("exclude").item(place);
            self.once(&at, group.0.iter().map(|id| id.0.as_str()), said_twice);
        }
        for (place, pair) in pool.require.iter().enumerate() {
            if let [one, other] = pair.0.as_slice()
                && one == other
            {
                self.add(root.field("require").item(place).item(1), ProblemKind::NamesItself { id: one.0.clone() });
            }
        }
        let at = root.field("must_not_fund");
        for (place, id) in pool.must_not_fund.iter().enumerate().filter(|(_, id)| pool.must_fund.contains(id)) {
            let Id(id) = id.clone();
            self.add(at.item(place), ProblemKind::BothWays { id });
        }
    }
}

fn twice(id: String, first: Pointer) -> ProblemKind {
    ProblemKind::DuplicateId { id, first }
}

fn said_twice(id: String, first: Pointer) -> ProblemKind {
    ProblemKind::NamedTwice { id, first }
}
