//! The door for programme documents: text in, a checked programme or every problem at once out.

use serde_json::{Map, Value};

use super::vocabulary::{NoNames, PoolNames, TableNames};
use super::{Checker, Names, json, locate, wire};
use crate::knowledge::Knowledge;
use crate::pool::Pool;
use crate::problem::{Pointer, Problem, ProblemKind, Problems};
use crate::programme::Programme;
use crate::simulate::Table;

/// The JSON Schema of the programme document, generated from the types in [`wire`].
pub const PROGRAMME_SCHEMA: &str = include_str!("../../schema/programme-1.schema.json");

/// The same without the remarks: what documents are checked against.
const CHECKED: &str = include_str!("../../schema/programme-1.check.json");

/// What is wanted is checked against this.
const WANTED: &str = include_str!("../../schema/want-1.check.json");

/// What is wanted of a map is checked against this.
const MAP_WANTED: &str = include_str!("../../schema/map-want-1.check.json");

/// A plain decision table is checked against this.
const TABLE: &str = include_str!("../../schema/table-1.check.json");

/// A plain pool of projects is checked against this.
const POOL: &str = include_str!("../../schema/pool-1.check.json");

/// A programme that was read from a document.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The document as it was written, in its own types.
    pub document: wire::Programme,
    /// The programme, checked.
    pub programme: Programme,
}

/// Reads and checks a programme document.
///
/// # Errors
///
/// Everything that is wrong with it at once, each with its JSON pointer, line and column, what was
/// expected, and how to mend it: text that is no JSON, a key that stands twice, an unknown field or
/// name, a missing field, a value of the wrong kind or outside its range, ranges out of order,
/// emphases that sum to more than 1, interventions that name themselves.
pub fn open(knowledge: &Knowledge, text: &str) -> Result<Opened, Problems> {
    let (value, mut problems) = json::parse(text).map_err(|found| all_spotted(text, found))?;
    let schema: Value = json::parse(CHECKED)?.0;
    problems.extend(Checker::new(&schema, &Names::of(knowledge, &value)).check(&value));
    if problems.is_empty() {
        let document: wire::Programme = json::read(&value)?;
        let programme = Programme::read(knowledge, &document).map_err(|found| all_spotted(text, found))?;
        return Ok(Opened { document, programme });
    }
    problems.extend(in_the_rest(value, &problems));
    Err(all_spotted(text, problems))
}

impl wire::Want {
    /// Reads what is wanted.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, as for a programme document.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        wanted(text, WANTED)
    }
}

impl wire::MapWant {
    /// Reads what is wanted of a map.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, as for a programme document.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        wanted(text, MAP_WANTED)
    }
}

fn wanted<T: crate::read::Read>(text: &str, schema: &str) -> Result<T, Problems> {
    let (value, mut problems) = json::parse(text).map_err(|found| all_spotted(text, found))?;
    let schema: Value = json::parse(schema)?.0;
    problems.extend(Checker::new(&schema, &NoNames).check(&value));
    if problems.is_empty() { Ok(json::read(&value)?) } else { Err(all_spotted(text, problems)) }
}

/// Reads and checks a plain decision table. A field that is null counts as absent.
///
/// # Errors
///
/// Everything that is wrong with it at once, as for a programme document.
pub fn open_table(text: &str) -> Result<Table, Problems> {
    let (mut value, mut problems) = json::parse(text).map_err(|found| all_spotted(text, found))?;
    if let Some(object) = value.as_object_mut() {
        object.retain(|_, field| !field.is_null());
    }
    let schema: Value = json::parse(TABLE)?.0;
    problems.extend(Checker::new(&schema, &TableNames::of(&value)).check(&value));
    if !problems.is_empty() {
        return Err(all_spotted(text, problems));
    }
    let document: wire::Table = json::read(&value)?;
    Table::of(&document).map_err(|found| all_spotted(text, found))
}

/// Reads and checks a plain pool of projects.
///
/// # Errors
///
/// Everything that is wrong with it at once, as for a programme document.
pub fn open_pool(text: &str) -> Result<Pool, Problems> {
    let (value, mut problems) = json::parse(text).map_err(|found| all_spotted(text, found))?;
    let schema: Value = json::parse(POOL)?.0;
    problems.extend(Checker::new(&schema, &PoolNames::of(&value)).check(&value));
    if !problems.is_empty() {
        return Err(all_spotted(text, problems));
    }
    let document: wire::Pool = json::read(&value)?;
    Pool::of(&document).map_err(|found| all_spotted(text, found))
}

fn spotted(text: &str, mut problem: Problem) -> Problem {
    problem.spot = Some(match problem.kind {
        ProblemKind::Syntax { line, column, .. } => (line.max(1), column.max(1)),
        _ => locate(text, &problem.at),
    });
    problem
}

fn all_spotted(text: &str, problems: impl IntoIterator<Item = Problem>) -> Problems {
    Problems::of(problems.into_iter().map(|problem| spotted(text, problem)).collect())
}

/// What is wrong with the parts whose structure is right: those that are not are set aside, so that
/// one reading names everything.
fn in_the_rest(mut value: Value, problems: &[Problem]) -> Vec<Problem> {
    let Some(object) = value.as_object_mut() else {
        return Vec::new();
    };
    let mut kept: Kept = Vec::new();
    for problem in problems {
        let mut steps = problem.at.steps();
        let Some(section) = steps.next() else { continue };
        let index = steps.next().and_then(|step| step.parse::<usize>().ok());
        if let (Some(Value::Array(items)), Some(index)) = (object.get(&section), index) {
            if !kept.iter().any(|(name, _)| *name == section) {
                kept.push((section.clone(), (0..items.len()).collect()));
            }
            kept.iter_mut()
                .filter(|(name, _)| *name == section)
                .for_each(|(_, places)| places.retain(|it| *it != index));
        } else {
            object.remove(&section);
        }
    }
    for (section, places) in &kept {
        if let Some(Value::Array(items)) = object.get_mut(section) {
            *items = places.iter().filter_map(|place| items.get(*place).cloned()).collect();
        }
    }
    fill(object);
    let Ok(rest) = json::read::<wire::Programme>(&value) else {
        return Vec::new();
    };
    Programme::problems(&rest).into_iter().map(|problem| moved_back(problem, &kept)).collect()
}

/// For each list of which items were set aside, the places of those that are left.
type Kept = Vec<(String, Vec<usize>)>;

/// Puts stand-ins where a required section had to be set aside; nothing is reported of them.
fn fill(object: &mut Map<String, Value>) {
    let stand_ins = [
        ("format", Value::from("leverpoint/programme/1")),
        ("meta", serde_json::json!({"title": "set aside"})),
        ("periods", Value::Array(Vec::new())),
        ("interventions", Value::Array(Vec::new())),
    ];
    for (section, stand_in) in stand_ins {
        object.entry(section).or_insert(stand_in);
    }
}

/// A problem's place in the document as it was written, before items were set aside.
fn moved_back(mut problem: Problem, kept: &Kept) -> Problem {
    problem.at = restore(&problem.at, kept);
    if let ProblemKind::DuplicateId { first, .. } | ProblemKind::NamedTwice { first, .. } = &mut problem.kind {
        *first = restore(first, kept);
    }
    problem
}

fn restore(at: &Pointer, kept: &Kept) -> Pointer {
    let mut section = None;
    let mut restored = Pointer::root();
    for (depth, step) in at.steps().enumerate() {
        let original =
            section.filter(|_| depth == 1).and_then(|places: &Vec<usize>| places.get(step.parse::<usize>().ok()?));
        restored = restored.field(&original.map_or_else(|| step.clone(), usize::to_string));
        if depth == 0 {
            section = kept.iter().find(|(name, _)| *name == step).map(|(_, places)| places);
        }
    }
    restored
}
