//! Checks a value against a JSON Schema and reports everything that is wrong at once, in plain words.
//!
//! It reads the keywords that our own schemas use, and a few of ours that JSON Schema lacks:
//! `x-names` (the text names one of a vocabulary), `x-items` and `x-keys` (likewise for the items
//! of a list and the keys of an object), `x-range` (the numbers below are of this kind) and
//! `x-figure` (the object is a number with an origin).

use serde_json::{Map, Value};

use super::vocabulary::Vocabulary;
use crate::problem::{Pointer, Problem, ProblemKind, number};

/// A schema and the words that names in the document may stand for.
pub(crate) struct Checker<'a> {
    /// Where references are looked up.
    schema: &'a Value,
    /// Where checking begins.
    entry: &'a Value,
    vocabulary: &'a dyn Vocabulary,
}

impl<'a> Checker<'a> {
    /// Checks against the whole of `schema`.
    pub(crate) fn new(schema: &'a Value, vocabulary: &'a dyn Vocabulary) -> Self {
        Self::at(schema, schema, vocabulary)
    }

    /// Checks against `entry`, a part of `schema`.
    pub(crate) fn at(schema: &'a Value, entry: &'a Value, vocabulary: &'a dyn Vocabulary) -> Self {
        Self { schema, entry, vocabulary }
    }

    /// Everything about `value` that does not fit.
    pub(crate) fn check(&self, value: &Value) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.visit(self.entry, value, Pointer::root(), Inherited::default(), &mut problems);
        problems
    }

    fn visit(&self, schema: &Value, value: &Value, at: Pointer, from: Inherited<'_>, out: &mut Vec<Problem>) {
        let inherited = from.with(schema);
        let branches = self.alternatives(schema);
        let fitting: Vec<&Value> = branches.iter().copied().filter(|branch| is_kind(branch, value)).collect();
        match fitting.as_slice() {
            [] => out.push(Problem::new(
                at,
                ProblemKind::WrongKind { found: found(value), expected: self.expected(&branches, inherited) },
            )),
            // A word that is not known, where a number would do as well: both are said.
            words if branches.len() > words.len() && words.iter().all(|word| is_unknown_word(word, value)) => {
                let expected = self.expected(&branches, inherited);
                out.push(Problem::new(at, ProblemKind::WrongKind { found: found(value), expected }));
            }
            [only] => self.visit_one(only, value, at, inherited.with(only), out),
            several => self.word(several, value, at, out),
        }
    }

    /// The value has the right kind for `schema`; is it right in itself?
    fn visit_one(&self, schema: &Value, value: &Value, at: Pointer, inherited: Inherited<'_>, out: &mut Vec<Problem>) {
        match value {
            Value::Object(object) => self.object(schema, object, at, inherited, out),
            Value::Array(items) => self.list(schema, items, at, inherited, out),
            Value::String(text) => self.text(schema, text, value, at, inherited, out),
            Value::Number(number) => {
                let range = Range::of(schema, inherited);
                if !range.holds(number.as_f64().unwrap_or(f64::NAN)) {
                    out.push(Problem::new(
                        at,
                        ProblemKind::OutOfRange {
                            found: number.to_string(),
                            expected: range.words_for(number.as_f64()),
                        },
                    ));
                }
            }
            Value::Bool(_) | Value::Null => {}
        }
    }

    fn object(
        &self,
        schema: &Value,
        object: &Map<String, Value>,
        at: Pointer,
        inherited: Inherited<'_>,
        out: &mut Vec<Problem>,
    ) {
        let empty = Map::new();
        let fields = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        for (key, value) in object {
            let here = at.field(key);
            if let Some(field) = fields.get(key) {
                self.visit(field, value, here, Inherited::default(), out);
            } else if let Some(keys) = inherited.keys {
                self.name(keys, key, here.clone(), out);
                if let Some(rest) = schema.get("additionalProperties") {
                    self.visit(rest, value, here, inherited.below(), out);
                }
            } else {
                let expected: Vec<String> = fields.keys().filter(|name| *name != "$comment").cloned().collect();
                let nearest = nearest(key, &expected);
                out.push(Problem::new(here, ProblemKind::UnknownField { field: key.clone(), expected, nearest }));
            }
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        for field in required.filter_map(Value::as_str).filter(|field| !object.contains_key(*field)) {
            let expected = fields.get(field).map_or_else(String::new, |schema| {
                self.expected(&self.alternatives(schema), Inherited::default().with(schema))
            });
            out.push(Problem::new(at.clone(), ProblemKind::MissingField { field: field.to_owned(), expected }));
        }
        if schema.get("x-figure").is_some() {
            out.extend(figure(object).map(|kind| Problem::new(at, kind)));
        }
    }

    fn list(&self, schema: &Value, items: &[Value], at: Pointer, inherited: Inherited<'_>, out: &mut Vec<Problem>) {
        let range = Range::between(schema, "minItems", "maxItems");
        if !range.holds(items.len() as f64) {
            let expected = range.count("item");
            out.push(Problem::new(at.clone(), ProblemKind::BadLength { found: items.len(), expected }));
        }
        let Some(item_schema) = schema.get("items") else {
            return;
        };
        let below = Inherited { names: inherited.items, range: inherited.range, ..Inherited::default() };
        for (index, item) in items.iter().enumerate() {
            self.visit(item_schema, item, at.item(index), below, out);
        }
    }

    fn text(
        &self,
        schema: &Value,
        text: &str,
        value: &Value,
        at: Pointer,
        inherited: Inherited<'_>,
        out: &mut Vec<Problem>,
    ) {
        if !constants(schema).is_empty() {
            return self.word(&[schema], value, at, out);
        }
        if let Some(names) = inherited.names {
            return self.name(names, text, at, out);
        }
        let range = Range::between(schema, "minLength", "maxLength");
        let blank = range.low > 0.0 && text.trim().is_empty();
        let expected = if blank || !range.holds(text.chars().count() as f64) {
            if range.high.is_finite() {
                format!("text of {}", range.count("character"))
            } else {
                "text that says something".to_owned()
            }
        } else if schema.get("pattern").is_some() && !is_id(text) {
            ID_FORM.to_owned()
        } else {
            return;
        };
        out.push(Problem::new(at, ProblemKind::BadText { found: text.to_owned(), expected }));
    }

    /// The text must be one of the words of `schemas`.
    fn word(&self, schemas: &[&Value], value: &Value, at: Pointer, out: &mut Vec<Problem>) {
        let expected: Vec<String> = schemas.iter().flat_map(|schema| constants(schema)).collect();
        let word = value.as_str().map_or_else(|| serde_json::to_string(value).unwrap_or_default(), str::to_owned);
        if !expected.contains(&word) {
            let nearest = nearest(&word, &expected);
            let what = "a word that is known here".to_owned();
            out.push(Problem::new(at, ProblemKind::UnknownWord { word, what, expected, nearest }));
        }
    }

    /// The text must be a name of the vocabulary `kind`.
    fn name(&self, kind: &str, word: &str, at: Pointer, out: &mut Vec<Problem>) {
        if !self.vocabulary.has(kind, word) {
            let expected = self.vocabulary.names(kind);
            let nearest = nearest(word, expected);
            out.push(Problem::new(
                at,
                ProblemKind::UnknownWord {
                    word: word.to_owned(),
                    what: self.vocabulary.what(kind).to_owned(),
                    expected: expected.to_vec(),
                    nearest,
                },
            ));
        }
    }

    /// The schemas that `schema` leaves to choose from, with every reference followed.
    fn alternatives<'s>(&'s self, schema: &'s Value) -> Vec<&'s Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = reference.strip_prefix('#').and_then(|pointer| self.schema.pointer(pointer));
            return target.map_or_else(Vec::new, |target| self.alternatives(target));
        }
        let choices = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array);
        match choices {
            Some(choices) => choices.iter().flat_map(|choice| self.alternatives(choice)).collect(),
            None => vec![schema],
        }
    }

    /// What should stand here, in words.
    fn expected(&self, branches: &[&Value], inherited: Inherited<'_>) -> String {
        let mut forms: Vec<String> = Vec::new();
        for branch in branches {
            let inherited = inherited.with(branch);
            let form = match kind(branch) {
                "object" => branch.get("x-form").and_then(Value::as_str).unwrap_or("an object").to_owned(),
                "array" => "a list".to_owned(),
                "boolean" => "true or false".to_owned(),
                "integer" | "number" => Range::of(branch, inherited).words(),
                _ if !constants(branch).is_empty() => {
                    constants(branch).iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ")
                }
                _ => match inherited.names {
                    Some(names) => {
                        let such_as = self.vocabulary.names(names).first().map(|name| format!(", such as `{name}`"));
                        format!("the name of {}{}", self.vocabulary.what(names), such_as.unwrap_or_default())
                    }
                    None if branch.get("pattern").is_some() => ID_FORM.to_owned(),
                    None => "text".to_owned(),
                },
            };
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        forms.join(" or ")
    }
}

/// What a schema says about everything below it.
#[derive(Clone, Copy, Default)]
struct Inherited<'a> {
    names: Option<&'a str>,
    items: Option<&'a str>,
    keys: Option<&'a str>,
    range: Option<&'a str>,
}

impl<'a> Inherited<'a> {
    fn with(self, schema: &'a Value) -> Self {
        let own = |key: &str| schema.get(key).and_then(Value::as_str);
        Self {
            names: own("x-names").or(self.names),
            items: own("x-items").or(self.items),
            keys: own("x-keys").or(self.keys),
            range: own("x-range").or(self.range),
        }
    }

    /// What holds for the values of an object with named keys.
    fn below(self) -> Self {
        Self { range: self.range, ..Self::default() }
    }
}

struct Range {
    low: f64,
    high: f64,
    whole: bool,
}

impl Range {
    fn between(schema: &Value, low: &str, high: &str) -> Self {
        let number = |key: &str| schema.get(key).and_then(Value::as_f64);
        Self {
            low: number(low).unwrap_or(f64::NEG_INFINITY),
            high: number(high).unwrap_or(f64::INFINITY),
            whole: kind(schema) == "integer",
        }
    }

    fn of(schema: &Value, inherited: Inherited<'_>) -> Self {
        let own = Self::between(schema, "minimum", "maximum");
        let (low, high) = match inherited.range {
            Some("share") => (0.0, 1.0),
            Some("points") => (0.0, 1e6),
            Some("enterprises") => (0.0, 1e10),
            Some("members") => (1.0, 1e9),
            Some("target") => (1.0, 1e10),
            Some("money") => (0.0, 1e15),
            _ => return own,
        };
        Self { low, high, whole: false }
    }

    fn holds(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// What lies in the range, in words. An end so high that nobody means it is left out.
    fn words(&self) -> String {
        self.words_up_to(if self.high > HIGH { f64::INFINITY } else { self.high })
    }

    /// What lies in the range, for somebody who wrote a number outside it.
    fn words_for(&self, wrote: Option<f64>) -> String {
        if wrote.is_some_and(|wrote| wrote > self.high) { self.words_up_to(self.high) } else { self.words() }
    }

    fn words_up_to(&self, high: f64) -> String {
        let kind = if self.whole { "a whole number" } else { "a number" };
        match (self.low.is_finite(), high.is_finite()) {
            (true, true) => format!("{kind} from {} to {}", number(self.low), number(high)),
            (true, false) => format!("{kind} of at least {}", number(self.low)),
            (false, true) => format!("{kind} of at most {}", number(high)),
            (false, false) => kind.to_owned(),
        }
    }

    fn count(&self, unit: &str) -> String {
        match (self.low.is_finite() && self.low > 0.0, self.high.is_finite()) {
            (true, true) => format!("{} to {} {unit}s", number(self.low), number(self.high)),
            (true, false) => format!("at least {} {unit}{}", number(self.low), if self.low == 1.0 { "" } else { "s" }),
            (false, true) => format!("at most {} {unit}s", number(self.high)),
            (false, false) => format!("any number of {unit}s"),
        }
    }
}

/// Limits above this are there to keep sums finite, and are not mentioned to who stays below.
const HIGH: f64 = 1e9;

/// Whether a schema knows only certain words, and the value is a text that is none of them.
fn is_unknown_word(schema: &Value, value: &Value) -> bool {
    let words = constants(schema);
    value.as_str().is_some_and(|text| !words.is_empty() && !words.iter().any(|word| word == text))
}

/// The JSON kind that a schema without alternatives asks for.
fn kind(schema: &Value) -> &str {
    match schema.get("type") {
        Some(Value::String(kind)) => kind,
        _ => "string",
    }
}

fn is_kind(schema: &Value, value: &Value) -> bool {
    match (kind(schema), value) {
        ("object", Value::Object(_)) | ("array", Value::Array(_)) | ("string", Value::String(_)) => true,
        ("boolean", Value::Bool(_)) | ("number", Value::Number(_)) => true,
        ("integer", Value::Number(number)) => number.is_i64() || number.is_u64(),
        _ => false,
    }
}

fn constants(schema: &Value) -> Vec<String> {
    let one = schema.get("const").into_iter();
    let many = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    one.chain(many).filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What is wrong with a number that must say its origin and may say its range.
fn figure(object: &Map<String, Value>) -> Option<ProblemKind> {
    let has = |key: &str| object.contains_key(key);
    let cited = match (has("judgement"), has("source"), has("section")) {
        (judgement, source, section) if source == section => judgement != source,
        _ => false,
    };
    if !cited {
        return Some(ProblemKind::Uncited);
    }
    let value = object.get("value")?.as_f64()?;
    let end = |key: &str| object.get(key).and_then(Value::as_f64).unwrap_or(value);
    range_order(end("low"), value, end("high"))
}

/// What is wrong with the order of a range.
pub(crate) fn range_order(low: f64, value: f64, high: f64) -> Option<ProblemKind> {
    let ordered = low <= value && value <= high;
    let [low, value, high] = [low, value, high].map(number);
    (!ordered).then_some(ProblemKind::RangeOrder { low, value, high })
}

/// What stands there, in words: short, so that a long value does not drown the message.
fn found(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.chars().count() <= 40 => format!("the text \"{text}\""),
        Value::String(_) => "a text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

const ID_FORM: &str =
    "a short name: letters, digits, points, hyphens and underscores, beginning with a letter or digit";

/// Whether a text is a short name; the one pattern that our schemas use.
fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
}

/// The word most like `word`, if any is like it at all; of equals the first.
pub(crate) fn nearest(word: &str, among: &[String]) -> Option<String> {
    let asked = word.to_ascii_lowercase();
    let mut best: Option<(f64, &String)> = None;
    for candidate in among {
        let likeness = strsim::normalized_damerau_levenshtein(&asked, &candidate.to_ascii_lowercase());
        if likeness >= 0.5 && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.clone())
}
