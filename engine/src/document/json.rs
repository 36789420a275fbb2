//! JSON text to a value, noticing what a plain parser lets pass: a key that stands twice.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::problem::{Pointer, Problem, ProblemKind, Problems};
use crate::read::Read;

/// The value, and every key that stands twice. A text that is no JSON at all is a single problem.
pub(crate) fn parse(text: &str) -> Result<(Value, Vec<Problem>), Problems> {
    let mut problems = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let node = Node { at: Pointer::root(), problems: &mut problems };
    let value = node
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|error| Problem::new(Pointer::root(), syntax(&error)))?;
    Ok((value, problems))
}

fn syntax(error: &serde_json::Error) -> ProblemKind {
    let whole = error.to_string();
    let detail = whole.split(" at line ").next().unwrap_or(&whole).to_owned();
    ProblemKind::Syntax { line: error.line(), column: error.column(), detail }
}

struct Node<'a> {
    at: Pointer,
    problems: &'a mut Vec<Problem>,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(Node { at: self.at.item(items.len()), problems: self.problems })? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key_seed(Key)? {
            let at = self.at.field(&key);
            let value = map.next_value_seed(Node { at: at.clone(), problems: self.problems })?;
            if object.contains_key(&key) {
                self.problems.push(Problem::new(at, ProblemKind::DuplicateKey { key }));
            } else {
                object.insert(key, value);
            }
        }
        Ok(Value::Object(object))
    }
}

/// The key of an object. Read as whatever it is, which can only be a text: asked for as a text, the reader would
/// bring words for everything that it could be instead, and the standard library's way of writing numbers.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<String, E> {
        Ok(key.to_owned())
    }
}

/// A whole number is kept as one however it is written, so that `3.0` is as good a level as `3`.
fn number(value: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() < EXACT && !(value == 0.0 && value.is_sign_negative()) {
        // In range by the line above, so that the cast loses nothing.
        return Value::Number(Number::from(value as i64));
    }
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

/// Reads a value as a type that it was already checked to fit.
pub(crate) fn read<T: Read>(value: &Value) -> Result<T, Problems> {
    let mut fits = true;
    let read = T::read(value, &mut fits);
    if fits {
        return Ok(read);
    }
    let detail = "it passed the check and still has another form".to_owned();
    Err(Problem::new(Pointer::root(), ProblemKind::Unreadable { detail }).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_stands_twice_is_named_with_its_place() {
        let (value, problems) = parse(r#"{"a": [{"b": 1, "b": 2}]}"#).unwrap();
        assert_eq!(value, serde_json::json!({"a": [{"b": 1}]}));
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].at.to_string(), "/a/0/b");
    }

    #[test]
    fn whole_numbers_are_whole_however_written() {
        let (value, _) = parse("[3.0, 1e2, 0.5, -0.0, 1e300]").unwrap();
        assert_eq!(value.to_string(), "[3,100,0.5,-0.0,1e+300]");
    }

    #[test]
    fn text_that_is_no_json_says_where() {
        let problems = parse("{\n  \"a\": ,\n}").unwrap_err();
        let problem = problems.iter().next().unwrap();
        let ProblemKind::Syntax { line, column, .. } = problem.kind else { panic!() };
        assert_eq!((line, column), (2, 8));
    }
}
