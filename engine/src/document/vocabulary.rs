//! The names that a document may use: those of the knowledge, and those it defines itself.

use serde_json::Value;

use crate::knowledge::Knowledge;

/// Words by kind, such as `constraint` or `intervention`.
pub(crate) trait Vocabulary {
    /// The names of that kind, in order.
    fn names(&self, kind: &str) -> &[String];
    /// What a name of that kind names, with its article.
    fn what(&self, kind: &str) -> &'static str;
}

/// The fields of the context that have no room for a reason of their own.
const CONTEXT_FIELDS: [&str; 1] = ["governance"];

/// The fields of an intervention that have no room for a reason of their own.
const INTERVENTION_FIELDS: [&str; 10] = [
    "approaches",
    "case",
    "exit_year",
    "excludes",
    "feasibility",
    "inclusion",
    "partner",
    "requires",
    "role",
    "subsidy",
];

/// The vocabulary of one programme document.
pub(crate) struct Names<'a> {
    knowledge: &'a Knowledge,
    interventions: Vec<String>,
    periods: Vec<String>,
    sources: Vec<String>,
    context_fields: Vec<String>,
    intervention_fields: Vec<String>,
}

impl<'a> Names<'a> {
    /// Gathers the names that a document defines, whatever else may be wrong with it.
    pub(crate) fn of(knowledge: &'a Knowledge, document: &Value) -> Self {
        let list = |key: &str| document.get(key).and_then(Value::as_array).into_iter().flatten();
        let ids = |key: &str| list(key).filter_map(|item| item.get("id")?.as_str()).map(str::to_owned);
        let mut sources = knowledge.vocabulary("source").to_vec();
        sources.extend(ids("sources"));
        Self {
            knowledge,
            interventions: ids("interventions").collect(),
            periods: list("periods").filter_map(Value::as_str).map(str::to_owned).collect(),
            sources,
            context_fields: CONTEXT_FIELDS.map(str::to_owned).to_vec(),
            intervention_fields: INTERVENTION_FIELDS.map(str::to_owned).to_vec(),
        }
    }
}

impl Vocabulary for Names<'_> {
    fn names(&self, kind: &str) -> &[String] {
        match kind {
            "intervention" => &self.interventions,
            "period" => &self.periods,
            "source" => &self.sources,
            "field of the context" => &self.context_fields,
            "field of an intervention" => &self.intervention_fields,
            _ => self.knowledge.vocabulary(kind),
        }
    }

    fn what(&self, kind: &str) -> &'static str {
        match kind {
            "approach" => "an approach",
            "condition" => "a condition",
            "constraint" => "a constraint",
            "criterion" => "a criterion",
            "field of an intervention" => "a field of an intervention that can have a reason",
            "field of the context" => "a field of the context that can have a reason",
            "flag" => "a way of shielding",
            "inclusion" => "a word for inclusion",
            "intervention" => "an intervention of this document",
            "leverage-kind" => "a kind of leverage point",
            "period" => "a period of this document",
            "role" => "a role",
            "source" => "a source",
            "subsidy" => "a kind of subsidy",
            _ => "a known name",
        }
    }
}

/// The vocabulary of a plain decision table.
pub(crate) struct TableNames {
    criteria: Vec<String>,
}

impl TableNames {
    /// Gathers the names that a table defines, whatever else may be wrong with it.
    pub(crate) fn of(table: &Value) -> Self {
        let criteria = table.get("criteria").and_then(Value::as_array).into_iter().flatten();
        Self { criteria: criteria.filter_map(Value::as_str).map(str::to_owned).collect() }
    }
}

impl Vocabulary for TableNames {
    fn names(&self, _: &str) -> &[String] {
        &self.criteria
    }

    fn what(&self, _: &str) -> &'static str {
        "a criterion of this table"
    }
}

/// The vocabulary of a plain pool of projects.
pub(crate) struct PoolNames {
    projects: Vec<String>,
    criteria: Vec<String>,
}

impl PoolNames {
    /// Gathers the names that a pool defines, whatever else may be wrong with it.
    pub(crate) fn of(pool: &Value) -> Self {
        let list = |key: &str| pool.get(key).and_then(Value::as_array).into_iter().flatten();
        let ids = list("projects").filter_map(|project| project.get("id")?.as_str());
        let mut criteria: Vec<String> = list("criteria").filter_map(Value::as_str).map(str::to_owned).collect();
        if criteria.is_empty() {
            let first = list("projects").next().and_then(|project| project.get("values")?.as_array());
            criteria = (1..=first.map_or(0, Vec::len)).map(|nth| nth.to_string()).collect();
        }
        Self { projects: ids.map(str::to_owned).collect(), criteria }
    }
}

impl Vocabulary for PoolNames {
    fn names(&self, kind: &str) -> &[String] {
        if kind == "project" { &self.projects } else { &self.criteria }
    }

    fn what(&self, kind: &str) -> &'static str {
        if kind == "project" { "a project of this pool" } else { "a criterion of this pool" }
    }
}

/// The vocabulary of documents that name nothing.
pub(crate) struct NoNames;

impl Vocabulary for NoNames {
    fn names(&self, _: &str) -> &[String] {
        &[]
    }

    fn what(&self, _: &str) -> &'static str {
        "a known name"
    }
}
