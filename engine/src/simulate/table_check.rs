//! What the schema of a table cannot say: lists of the same length, names that stand once, numbers in order.

use super::table::ends;
use crate::document::wire::{PerCriterion, Table, TableName, TableScale, TableWeighing, TableWeights};
use crate::problem::{Pointer, Problem, ProblemKind, number};

/// Everything that is wrong with a table whose structure is right.
pub(super) fn problems(table: &Table) -> Vec<Problem> {
    let mut check = Check { table, problems: Vec::new() };
    check.names("alternatives", &table.alternatives);
    check.names("criteria", &table.criteria);
    check.values();
    check.scale();
    check.weights();
    check.problems
}

struct Check<'a> {
    table: &'a Table,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn add(&mut self, at: Pointer, kind: ProblemKind) {
        self.problems.push(Problem::new(at, kind));
    }

    fn out_of_range(&mut self, at: Pointer, found: f64, expected: &str) {
        self.add(at, ProblemKind::OutOfRange { found: number(found), expected: expected.to_owned() });
    }

    /// A list has one item for each criterion.
    fn per_criterion(&mut self, at: Pointer, found: usize) {
        self.length(at, found, self.table.criteria.len(), "criteria");
    }

    fn length(&mut self, at: Pointer, found: usize, count: usize, of: &str) {
        if found != count {
            let expected = format!("{count}, one for each of the {of}");
            self.add(at, ProblemKind::BadLength { found, expected });
        }
    }

    fn names(&mut self, field: &str, names: &[String]) {
        let at = Pointer::root().field(field);
        for (place, name) in names.iter().enumerate() {
            if let Some(first) = names.iter().take(place).position(|other| other == name) {
                self.add(at.item(place), ProblemKind::DuplicateId { id: name.clone(), first: at.item(first) });
            }
        }
    }

    fn values(&mut self) {
        let (table, root) = (self.table, Pointer::root());
        let tables = [
            ("values", Some(&table.values)),
            ("values_sd", table.values_sd.as_ref()),
            ("values_low", table.values_low.as_ref()),
            ("values_high", table.values_high.as_ref()),
        ];
        for (name, rows) in tables {
            let Some(rows) = rows else { continue };
            let at = root.field(name);
            self.length(at.clone(), rows.len(), table.alternatives.len(), "alternatives");
            for (place, row) in rows.iter().enumerate() {
                self.per_criterion(at.item(place), row.len());
            }
        }
        for (place, row) in table.values_sd.iter().flatten().enumerate() {
            for (criterion, sd) in row.iter().enumerate().filter(|(_, sd)| **sd < 0.0) {
                self.out_of_range(root.field("values_sd").item(place).item(criterion), *sd, "a number of at least 0");
            }
        }
        let (low, high) = (&table.values_low, &table.values_high);
        for (place, (low, high)) in low.iter().flatten().zip(high.iter().flatten()).enumerate() {
            for (criterion, (low, high)) in low.iter().zip(high).enumerate().filter(|(_, (low, high))| low > high) {
                let kind = ProblemKind::EndsSwapped { low: number(*low), high: number(*high) };
                self.add(root.field("values_low").item(place).item(criterion), kind);
            }
        }
        for (one, other, field) in [(low, high, "values_high"), (high, low, "values_low")] {
            if one.is_some() && other.is_none() {
                let expected = "a table like `values`".to_owned();
                self.add(root.clone(), ProblemKind::MissingField { field: field.to_owned(), expected });
            }
        }
    }

    fn scale(&mut self) {
        let (table, root) = (self.table, Pointer::root());
        if let Some(direction) = &table.direction {
            let at = root.field("direction");
            self.per_criterion(at.clone(), direction.len());
            for (place, it) in direction.iter().enumerate().filter(|(_, it)| it.abs() != 1.0) {
                self.out_of_range(at.item(place), *it, "1, where more is better, or -1, where less is");
            }
        }
        let Some(scale) = &table.scale else { return };
        let at = root.field("scale");
        match scale {
            TableScale::Pairs(pairs) => {
                self.per_criterion(at.clone(), pairs.len());
                for (place, pair) in pairs.iter().enumerate() {
                    self.length(at.item(place), pair.len(), 2, "ends: the worst and the best");
                }
            }
            TableScale::Ends(ends) => {
                self.per_criterion(at.field("worst"), ends.worst.len());
                self.per_criterion(at.field("best"), ends.best.len());
            }
        }
        for criterion in 0..table.criteria.len() {
            let (worst, best) = ends(scale, criterion);
            if worst == best {
                let at = match scale {
                    TableScale::Pairs(_) => at.item(criterion),
                    TableScale::Ends(_) => at.field("best").item(criterion),
                };
                self.out_of_range(at, best, "a number unlike the worst of the scale");
            }
        }
    }

    fn weights(&mut self) {
        let at = Pointer::root().field("weights");
        match &self.table.weights {
            Some(TableWeights::Points(points)) => self.points(at, points),
            Some(TableWeights::Said(said)) => self.problems.extend(weighing_problems(said, &self.table.criteria, at)),
            Some(TableWeights::Free(_)) | None => {}
        }
    }

    fn points(&mut self, at: Pointer, points: &[f64]) {
        let mut weights = Weights { criteria: &self.table.criteria, problems: Vec::new() };
        weights.points(at, points);
        self.problems.extend(weights.problems);
    }
}

/// Everything that is wrong with statements about the weights of these criteria.
pub(crate) fn weighing_problems(said: &TableWeighing, criteria: &[String], at: Pointer) -> Vec<Problem> {
    let mut weights = Weights { criteria, problems: Vec::new() };
    weights.said(at, said);
    weights.problems
}

struct Weights<'a> {
    criteria: &'a [String],
    problems: Vec<Problem>,
}

impl Weights<'_> {
    fn add(&mut self, at: Pointer, kind: ProblemKind) {
        self.problems.push(Problem::new(at, kind));
    }

    fn out_of_range(&mut self, at: Pointer, found: f64, expected: &str) {
        self.add(at, ProblemKind::OutOfRange { found: number(found), expected: expected.to_owned() });
    }

    /// A list has one item for each criterion.
    fn per_criterion(&mut self, at: Pointer, found: usize) {
        let count = self.criteria.len();
        if found != count {
            let expected = format!("{count}, one for each of the criteria");
            self.add(at, ProblemKind::BadLength { found, expected });
        }
    }

    fn points(&mut self, at: Pointer, points: &[f64]) {
        self.per_criterion(at.clone(), points.len());
        for (place, it) in points.iter().enumerate().filter(|(_, it)| **it < 0.0) {
            self.out_of_range(at.item(place), *it, "a number of at least 0");
        }
        if points.iter().all(|it| *it == 0.0) {
            self.add(at, ProblemKind::NoWeight);
        }
    }

    fn said(&mut self, at: Pointer, said: &TableWeighing) {
        match &said.points {
            Some(PerCriterion::List(points)) => self.points(at.field("points"), points),
            Some(PerCriterion::Named(points)) => {
                for (name, it) in points.iter().filter(|(_, it)| *it < 0.0) {
                    self.out_of_range(at.field("points").field(name), *it, "a number of at least 0");
                }
            }
            None => {}
        }
        let order = at.field("order");
        let mut named: Vec<usize> = Vec::new();
        for (tier, names) in said.order.iter().enumerate() {
            for name in names.names() {
                let at = order.item(tier);
                if let TableName::Place(place) = name
                    && usize::from(*place) >= self.criteria.len()
                {
                    self.out_of_range(at.clone(), f64::from(*place), "the place of a criterion, from 0");
                }
                let Some(place) = name.place(self.criteria) else { continue };
                if named.contains(&place) {
                    let id = self.criteria.get(place).cloned().unwrap_or_default();
                    self.add(at, ProblemKind::NamedTwice { id, first: order.clone() });
                }
                named.push(place);
            }
        }
        let intervals = at.field("intervals");
        if let Some(PerCriterion::List(list)) = &said.intervals {
            self.per_criterion(intervals.clone(), list.len());
        }
        for (place, interval) in said.intervals.iter().flat_map(|it| it.entries(self.criteria)) {
            let (low, high) = interval.bounds();
            if low > high {
                let at = match &said.intervals {
                    Some(PerCriterion::Named(_)) => self.criteria.get(place).map(|name| intervals.field(name)),
                    _ => Some(intervals.item(place)),
                };
                let kind = ProblemKind::EndsSwapped { low: number(low), high: number(high) };
                self.add(at.unwrap_or_else(|| intervals.clone()), kind);
            }
        }
    }
}
