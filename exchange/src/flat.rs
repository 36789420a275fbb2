//! A map as rows of columns, and back.

use serde_json::{Map, Value, json};

use crate::{Part, Unreadable};

/// How a column's text becomes a value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Form {
    Text,
    /// A number with its range: the column, and two more with `_low` and `_high`.
    Range,
    Number,
    /// 0 to 4, or `unknown`.
    Level,
    /// true or false.
    Flag,
}

/// The columns of an actor.
pub const ACTOR_COLUMNS: [&str; 18] = [
    "id",
    "title",
    "kind",
    "count",
    "count_low",
    "count_high",
    "at_once",
    "enterprise",
    "size",
    "place",
    "disruptor",
    "willing",
    "able",
    "political_weight",
    "cost_to_win",
    "cost_to_win_low",
    "cost_to_win_high",
    "note",
];

/// The columns of a link.
pub const LINK_COLUMNS: [&str; 17] = [
    "source",
    "target",
    "kind",
    "direction",
    "strength",
    "governance",
    "trust",
    "contacts",
    "contacts_low",
    "contacts_high",
    "chance",
    "chance_low",
    "chance_high",
    "chance_back",
    "chance_back_low",
    "chance_back_high",
    "note",
];

const RANGES: [&str; 5] = ["count", "cost_to_win", "contacts", "chance", "chance_back"];

fn form(column: &str) -> Form {
    match column {
        _ if RANGES.contains(&column) => Form::Range,
        "at_once" => Form::Number,
        "political_weight" | "strength" => Form::Level,
        "enterprise" | "disruptor" => Form::Flag,
        _ => Form::Text,
    }
}

/// The columns that have a text, in the order of the columns.
pub type Row = Vec<(&'static str, String)>;

/// A row for each actor of the map of a programme document.
pub fn actor_rows(map: &Value) -> Vec<Row> {
    rows(map, "actors", &ACTOR_COLUMNS)
}

/// A row for each link.
pub fn link_rows(map: &Value) -> Vec<Row> {
    rows(map, "links", &LINK_COLUMNS)
}

fn rows(map: &Value, list: &str, columns: &[&'static str]) -> Vec<Row> {
    let items = map.get(list).and_then(Value::as_array).into_iter().flatten();
    items.map(|item| columns.iter().filter_map(|column| Some((*column, text(item, column)?))).collect()).collect()
}

/// The text of a column; none if the field is not there.
fn text(item: &Value, column: &str) -> Option<String> {
    let end = ["low", "high"].into_iter().find(|end| column.ends_with(&format!("_{end}")));
    let field = match (column, end) {
        ("source", _) => "from",
        ("target", _) => "to",
        (_, Some(end)) => column.strip_suffix(end)?.strip_suffix('_')?,
        _ => column,
    };
    let value = item.get(field)?;
    match (value, end) {
        (Value::Object(object), Some(end)) => plain(object.get(end)?),
        (Value::Object(object), None) => plain(object.get("value").or_else(|| object.get("answer"))?),
        (_, Some(_)) => None,
        (value, None) => plain(value),
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) => {
            let text = value.to_string();
            Some(text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned))
        }
        Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The actor or link of a row, given its columns with their texts.
pub(crate) fn object<'r>(
    columns: impl Iterator<Item = (&'r str, &'r str)>,
    (part, line): (Part, u64),
) -> Result<Map<String, Value>, Unreadable> {
    let number = |column: &str, text: &str| number(column, text).map_err(|message| Unreadable::at(part, line, message));
    let mut object = Map::new();
    let filled = columns.map(|(column, text)| (column, text.trim())).filter(|(_, text)| !text.is_empty());
    for (column, text) in filled {
        let end = RANGES.into_iter().find_map(|range| Some((range, column.strip_prefix(range)?.strip_prefix('_')?)));
        match (column, end) {
            ("source", _) => insert(&mut object, "from", json!(text)),
            ("target", _) => insert(&mut object, "to", json!(text)),
            (_, Some((range, end @ ("low" | "high")))) => {
                let number = number(column, text)?;
                let whole = object.entry(range).or_insert_with(|| json!({ "assumed": true }));
                if !whole.is_object() {
                    *whole = json!({ "assumed": true, "value": whole.clone() });
                }
                if let Some(whole) = whole.as_object_mut() {
                    insert(whole, end, number);
                }
            }
            _ => {
                let value = match form(column) {
                    Form::Text => json!(text),
                    Form::Range | Form::Number => number(column, text)?,
                    Form::Level if text == "unknown" => json!(text),
                    Form::Level => number(column, text)?,
                    Form::Flag => match text {
                        "true" => json!(true),
                        "false" => json!(false),
                        _ => {
                            let message = format!("`{text}` in column `{column}` is neither true nor false");
                            return Err(Unreadable::at(part, line, message));
                        }
                    },
                };
                match object.get_mut(column).and_then(Value::as_object_mut) {
                    Some(range) => insert(range, "value", value),
                    None => insert(&mut object, column, value),
                }
            }
        }
    }
    // A number without both ends is taken as it stands.
    for range in RANGES {
        if let Some(Value::Object(whole)) = object.get_mut(range)
            && whole.contains_key("value")
            && !(whole.contains_key("low") && whole.contains_key("high"))
        {
            whole.remove("assumed");
        }
    }
    Ok(object)
}

fn insert(object: &mut Map<String, Value>, key: &str, value: Value) {
    object.insert(key.to_owned(), value);
}

fn number(column: &str, text: &str) -> Result<Value, String> {
    let number: Option<f64> = text.parse().ok().filter(|number: &f64| number.is_finite());
    let number = number.ok_or_else(|| format!("`{text}` in column `{column}` is no number: write one such as 0.25"))?;
    // A whole number is written as one.
    if number.fract() == 0.0 && number.abs() < 9e15 { Ok(json!(number as i64)) } else { Ok(json!(number)) }
}

/// A map of actors and links. Ends of links that are no actors yet are added, so that links alone make a map.
pub(crate) fn map(mut actors: Vec<Map<String, Value>>, mut links: Vec<Map<String, Value>>, only_links: bool) -> Value {
    for actor in &mut actors {
        actor.entry("kind").or_insert_with(|| json!(USUAL_ACTOR));
    }
    for link in &mut links {
        link.entry("kind").or_insert_with(|| json!(USUAL_LINK));
    }
    if only_links {
        let mut seen = std::collections::BTreeSet::new();
        for end in links.iter().flat_map(|link| [link.get("from"), link.get("to")]).flatten() {
            if let Some(id) = end.as_str().filter(|id| seen.insert((*id).to_owned())) {
                let mut actor = Map::new();
                insert(&mut actor, "id", json!(id));
                insert(&mut actor, "kind", json!(USUAL_ACTOR));
                actors.push(actor);
            }
        }
    }
    json!({ "actors": actors, "links": links })
}

/// What an actor is taken for if nobody says its kind: an enterprise like others.
const USUAL_ACTOR: &str = "producer";

/// What a link is taken for if nobody says its kind. Where its chance is stated, the kind changes nothing.
const USUAL_LINK: &str = "neighbour";
