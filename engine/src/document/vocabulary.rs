//! The names that a document may use: those of the knowledge, and those it defines itself.

use serde_json::Value;

use crate::knowledge::Knowledge;
use crate::order;

/// Words by kind, such as `constraint` or `intervention`.
pub(crate) trait Vocabulary {
    /// The names of that kind, in order.
    fn names(&self, kind: &str) -> &[String];
    /// Whether a word is one of them.
    fn has(&self, kind: &str, word: &str) -> bool {
        self.names(kind).iter().any(|name| name == word)
    }
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
    actors: Vec<String>,
    /// The same in order, since there may be many and each link names two.
    sorted_actors: Vec<String>,
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
        let actors: Vec<String> = actors(document).collect();
        let mut sorted_actors = actors.clone();
        order::sort_by(&mut sorted_actors, Ord::cmp);
        Self {
            knowledge,
            interventions: ids("interventions").collect(),
            actors,
            sorted_actors,
            periods: list("periods").filter_map(Value::as_str).map(str::to_owned).collect(),
            sources,
            context_fields: CONTEXT_FIELDS.map(str::to_owned).to_vec(),
            intervention_fields: INTERVENTION_FIELDS.map(str::to_owned).to_vec(),
        }
    }
}

/// The short names of the actors of the map.
fn actors(document: &Value) -> impl Iterator<Item = String> {
    let actors = document.pointer("/map/actors").and_then(Value::as_array).into_iter().flatten();
    actors.filter_map(|actor| actor.get("id")?.as_str()).map(str::to_owned)
}

impl Vocabulary for Names<'_> {
    fn names(&self, kind: &str) -> &[String] {
        match kind {
            "intervention" => &self.interventions,
            "actor" => &self.actors,
            "period" => &self.periods,
            "source" => &self.sources,
            "field of the context" => &self.context_fields,
            "field of an intervention" => &self.intervention_fields,
            _ => self.knowledge.vocabulary(kind),
        }
    }

    fn has(&self, kind: &str, word: &str) -> bool {
        match kind {
            "actor" => self.sorted_actors.binary_search_by(|name| name.as_str().cmp(word)).is_ok(),
            _ => self.names(kind).iter().any(|name| name == word),
        }
    }

    fn what(&self, kind: &str) -> &'static str {
        match kind {
            "actor" => "an actor of this document's map",
            "actor-kind" => "a kind of actor",
            "approach" => "an approach",
            "actor-type" => "a type of actor",
            "additionality" => "a question about additionality",
            "condition" => "a condition",
            "constraint" => "a constraint",
            "criterion" => "a criterion",
            "diligence-check" => "a check of due diligence",
            "factor" => "a factor of success",
            "intervention-question" | "programme-question" | "screen" | "women" => "a question of the review",
            "need" => "a need of small firms",
            "opportunity" => "an opportunity",
            "policy-level" => "a level of policy",
            "principle" => "a principle",
            "share-reason" => "a reason for a large share",
            "threat" => "a threat",
            "upgrading-test" => "a test of upgrading",
            "upgrading-type" => "a type of upgrading",
            "vision-part" => "a part of a vision",
            "field of an intervention" => "a field of an intervention that can have a reason",
            "field of the context" => "a field of the context that can have a reason",
            "flag" => "a way of shielding",
            "inclusion" => "a word for inclusion",
            "intervention" => "an intervention of this document",
            "link-kind" => "a kind of link",
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
