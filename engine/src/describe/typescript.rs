//! TypeScript types from JSON Schema, for the schemas that we generate ourselves.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value};

/// The types of a schema, by name.
pub(super) fn print(schema: &Value) -> String {
    let root = schema.get("title").and_then(Value::as_str).unwrap_or("Root");
    let definitions = schema.get("$defs").and_then(Value::as_object).into_iter().flatten();
    let mut types: BTreeMap<String, String> = BTreeMap::new();
    for (name, definition) in definitions.map(|(name, it)| (name.as_str(), it)).chain([(root, schema)]) {
        types.insert(type_name(name), declaration(&type_name(name), definition));
    }
    let mut text = HEAD.to_owned();
    for declaration in types.values() {
        text.push('\n');
        text.push_str(declaration);
    }
    text
}

const HEAD: &str =
    "// Generated from the types of the engine. To renew: UPDATE=1 cargo test -p leverpoint-tests --test described\n";

/// A name without spaces: `Leverpoint programme` is `LeverpointProgramme`.
fn type_name(name: &str) -> String {
    name.split_whitespace()
        .map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
        })
        .collect()
}

fn declaration(name: &str, schema: &Value) -> String {
    let mut text = remark(schema, "");
    // Writing to a text cannot fail.
    let _ = writeln!(text, "export type {name} = {}", shape(schema, 0));
    text
}

fn remark(schema: &Value, margin: &str) -> String {
    let Some(description) = schema.get("description").and_then(Value::as_str) else { return String::new() };
    let lines: Vec<&str> = description.lines().filter(|line| !line.is_empty()).collect();
    format!("{margin}/** {} */\n", lines.join(" "))
}

/// A schema as a type expression.
fn shape(schema: &Value, depth: usize) -> String {
    if schema.as_bool() == Some(true) {
        return "unknown".to_owned();
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = type_name(reference.rsplit('/').next().unwrap_or(reference));
        // Fields beside a reference belong to the same object.
        return match schema.get("properties") {
            Some(_) => format!("{name} & {}", object(schema, depth)),
            None => name,
        };
    }
    for key in ["anyOf", "oneOf"] {
        if let Some(choices) = schema.get(key).and_then(Value::as_array) {
            let union = union(choices.iter().map(|choice| shape(choice, depth)));
            let own = schema.get("properties").map(|_| object(schema, depth));
            return own.map_or(union.clone(), |own| format!("{own} & ({union})"));
        }
    }
    if let Some(constant) = schema.get("const") {
        return constant.to_string();
    }
    if let Some(constants) = schema.get("enum").and_then(Value::as_array) {
        return union(constants.iter().map(Value::to_string));
    }
    match schema.get("type") {
        Some(Value::Array(kinds)) => {
            union(kinds.iter().filter_map(Value::as_str).map(|kind| plain(kind, schema, depth)))
        }
        Some(Value::String(kind)) => plain(kind, schema, depth),
        _ => "unknown".to_owned(),
    }
}

fn union(parts: impl Iterator<Item = String>) -> String {
    let mut all: Vec<String> = Vec::new();
    for part in parts {
        if !all.contains(&part) {
            all.push(part);
        }
    }
    all.join(" | ")
}

fn plain(kind: &str, schema: &Value, depth: usize) -> String {
    match kind {
        "string" => "string".to_owned(),
        "number" | "integer" => "number".to_owned(),
        "boolean" => "boolean".to_owned(),
        "null" => "null".to_owned(),
        "array" => match schema.get("items") {
            Some(items) => {
                let item = shape(items, depth);
                if item.contains(' ') { format!("({item})[]") } else { format!("{item}[]") }
            }
            None => "unknown[]".to_owned(),
        },
        _ => object(schema, depth),
    }
}

fn object(schema: &Value, depth: usize) -> String {
    let empty = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
    if properties.is_empty() {
        let values = schema.get("additionalProperties").filter(|values| !values.is_boolean());
        return format!("Record<string, {}>", values.map_or("unknown".to_owned(), |values| shape(values, depth)));
    }
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let margin = "  ".repeat(depth + 1);
    let mut text = "{\n".to_owned();
    for (key, field) in properties {
        text.push_str(&remark(field, &margin));
        let mark = if required.contains(&key.as_str()) { "" } else { "?" };
        let name = if key.starts_with('$') || key.contains('-') { format!("\"{key}\"") } else { key.clone() };
        let _ = writeln!(text, "{margin}{name}{mark}: {}", shape(field, depth + 1));
    }
    text.push_str(&"  ".repeat(depth));
    text.push('}');
    text
}
