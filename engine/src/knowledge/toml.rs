//! TOML text to a value, remembering where each part of it stands.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::load::Text;
use crate::document::spot;
use crate::problem::{Pointer, Problem, ProblemKind};

/// A parsed file: its name, its value, and the line and column of every part.
pub(crate) struct Parsed {
    pub(crate) name: String,
    pub(crate) value: Value,
    spots: Spots,
}

impl Parsed {
    /// A file of which only the content is known.
    pub(crate) fn unplaced(name: &str, value: Value) -> Self {
        Self { name: name.to_owned(), value, spots: Spots::new() }
    }

    /// A problem of this file with its place; of a part that is missing, the place of its parent.
    pub(crate) fn placed(&self, mut problem: Problem) -> Problem {
        let mut here = Pointer::root();
        let mut spot = self.spots.get(&here);
        for step in problem.at.steps() {
            here = here.field(&step);
            spot = self.spots.get(&here).or(spot);
        }
        problem.spot = spot.copied();
        problem.file = Some(self.name.clone());
        problem
    }
}

/// The content of a file, or everything that stops it from being TOML.
pub(crate) fn parse(text: &Text<'_>) -> Result<Parsed, Vec<Problem>> {
    let (table, errors) = DeTable::parse_recoverable(text.text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| syntax(text, error)).collect());
    }
    let mut spots = Spots::new();
    let value = Value::Object(object(text.text, table.get_ref(), &Pointer::root(), &mut spots));
    Ok(Parsed { name: text.name.to_owned(), value, spots })
}

fn syntax(text: &Text<'_>, error: &toml::de::Error) -> Problem {
    let (line, column) = spot(text.text, error.span().map_or(0, |span| span.start));
    let detail = error.message().to_owned();
    let mut problem = Problem::new(Pointer::root(), ProblemKind::Syntax { line, column, detail });
    problem.spot = Some((line, column));
    problem.file = Some(text.name.to_owned());
    problem
}

type Spots = BTreeMap<Pointer, (usize, usize)>;

fn object(text: &str, table: &DeTable<'_>, at: &Pointer, spots: &mut Spots) -> Map<String, Value> {
    let mut object = Map::new();
    for (key, value) in table {
        object.insert(key.get_ref().to_string(), node(text, value, at.field(key.get_ref()), spots));
    }
    object
}

fn node(text: &str, spanned: &Spanned<DeValue<'_>>, at: Pointer, spots: &mut Spots) -> Value {
    spots.insert(at.clone(), spot(text, spanned.span().start));
    match spanned.get_ref() {
        DeValue::String(value) => Value::String(value.to_string()),
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Integer(value) => i64::from_str_radix(value.as_str(), value.radix()).map_or(Value::Null, Value::from),
        DeValue::Float(value) => value.as_str().replace('_', "").parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Datetime(value) => Value::String(value.to_string()),
        DeValue::Array(items) => {
            let each = |(index, item)| node(text, item, at.item(index), spots);
            Value::Array(items.iter().enumerate().map(each).collect())
        }
        DeValue::Table(table) => Value::Object(object(text, table, &at, spots)),
    }
}
