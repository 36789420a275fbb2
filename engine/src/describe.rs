//! What describes the documents to others: JSON Schema, generated from the types that read and write
//! them, and TypeScript, printed from the schema.

mod typescript;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::document::out::{DiffReply, KnowledgeOut, MapReply, QuestionsReply, Reply, ReviewReply};
use crate::document::wire;
use crate::knowledge::file::File;
use crate::lessons::file::File as LessonsFile;

/// The JSON Schema of the programme document.
pub fn programme_schema() -> String {
    text(&read_schema::<wire::Programme>("programme"))
}

/// The JSON Schema of the knowledge files.
pub fn knowledge_schema() -> String {
    text(&read_schema::<File>("knowledge"))
}

/// The JSON Schema of the files of the lessons.
pub fn lessons_schema() -> String {
    text(&read_schema::<LessonsFile>("lessons"))
}

/// The schemas as the engine carries them: without the remarks, which only people need.
pub fn check_schemas() -> [(&'static str, String); 7] {
    let bare = |mut schema: Value| {
        without_remarks(&mut schema);
        format!("{schema}\n")
    };
    [
        ("programme", bare(read_schema::<wire::Programme>("programme"))),
        ("knowledge", bare(read_schema::<File>("knowledge"))),
        ("lessons", bare(read_schema::<LessonsFile>("lessons"))),
        ("map-want", bare(read_schema::<wire::MapWant>("map-want"))),
        ("want", bare(read_schema::<wire::Want>("want"))),
        ("table", bare(read_schema::<wire::Table>("table"))),
        ("pool", bare(read_schema::<wire::Pool>("pool"))),
    ]
}

/// The JSON Schema of a plain decision table.
pub fn table_schema() -> String {
    text(&read_schema::<wire::Table>("table"))
}

/// The JSON Schema of a plain pool of projects.
pub fn pool_schema() -> String {
    text(&read_schema::<wire::Pool>("pool"))
}

fn without_remarks(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            // A field may be called `description`; then it is no text here.
            if object.get("description").is_some_and(Value::is_string) {
                object.remove("description");
            }
            object.values_mut().for_each(without_remarks);
        }
        Value::Array(items) => items.iter_mut().for_each(without_remarks),
        _ => {}
    }
}

/// The JSON Schema of the answer.
pub fn answer_schema() -> String {
    text(&written_schema::<Reply>("answer"))
}

/// TypeScript types of what goes in and out: the name of each module and its text.
pub fn typescript() -> [(&'static str, String); 10] {
    [
        ("want", typescript::print(&read_schema::<wire::Want>("want"))),
        ("map-want", typescript::print(&read_schema::<wire::MapWant>("map-want"))),
        ("map-answer", typescript::print(&written_schema::<MapReply>("map-answer"))),
        ("programme", typescript::print(&read_schema::<wire::Programme>("programme"))),
        ("answer", typescript::print(&written_schema::<Reply>("answer"))),
        ("review", typescript::print(&written_schema::<ReviewReply>("review"))),
        ("questions", typescript::print(&written_schema::<QuestionsReply>("questions"))),
        ("diff", typescript::print(&written_schema::<DiffReply>("diff"))),
        ("lessons", typescript::print(&read_schema::<LessonsFile>("lessons"))),
        ("knowledge", typescript::print(&written_schema::<KnowledgeOut<'static>>("knowledge-out"))),
    ]
}

/// The schema of something that is read: what is absent is left out, never written as null.
fn read_schema<T: JsonSchema>(name: &str) -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value();
    tidy(&mut schema, true);
    named(schema, name)
}

/// The schema of something that is written: what may be absent is left out, never written as null.
fn written_schema<T: JsonSchema>(name: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    tidy(&mut schema, false);
    named(schema, name)
}

fn named(mut schema: Value, name: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.insert("$id".to_owned(), Value::from(format!("urn:leverpoint:schema:{name}:1")));
    }
    schema
}

/// Removes what means nothing to others: defaults, Rust's names for sizes of numbers, and null where it
/// is never written or read.
fn tidy(schema: &mut Value, never_null: bool) {
    match schema {
        Value::Object(object) => {
            if never_null {
                without_null(object);
            }
            object.remove("default");
            // A field may be called `format`; then it is no text here.
            if object.get("format").is_some_and(Value::is_string) {
                object.remove("format");
            }
            let required = object.get("required").cloned().unwrap_or_default();
            for (key, value) in object {
                match value {
                    Value::Object(fields) if key == "properties" => {
                        for (field, value) in fields {
                            let always = required.as_array().is_some_and(|all| all.iter().any(|one| one == field));
                            tidy(value, never_null);
                            if let (Value::Object(value), false) = (value, always) {
                                without_null(value);
                            }
                        }
                    }
                    _ => tidy(value, never_null),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|value| tidy(value, never_null)),
        _ => {}
    }
}

fn without_null(object: &mut Map<String, Value>) {
    if let Some(Value::Array(kinds)) = object.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [only] = kinds.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type") != Some(&Value::from("null")));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            for (key, value) in only {
                // A remark on the field says more than one on its type.
                object.entry(key).or_insert(value);
            }
        }
    }
}

fn text(schema: &Value) -> String {
    format!("{schema:#}\n")
}
