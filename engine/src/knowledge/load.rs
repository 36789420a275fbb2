//! Reads the files of the knowledge, and refuses them with every problem at once.

use serde_json::Value;

use super::assemble;
use super::file::{File, REVIEW_KINDS};
use super::toml::{self, Parsed};
use super::{Knowledge, Vocabularies};
use crate::document::{Checker, Vocabulary, parse, read};
use crate::fingerprint::Fingerprint;
use crate::order;
use crate::problem::{Pointer, Problem, ProblemKind, Problems};

/// The schema of the knowledge files, generated from the types in `file`, without the remarks.
const SCHEMA: &str = include_str!("../../schema/knowledge-1.check.json");

/// One file of the knowledge: a name for messages, and its TOML text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// What to call the file in messages.
    pub name: &'a str,
    /// What it says.
    pub text: &'a str,
}

/// A file that could be read, with what is needed to point into it.
pub(super) struct Loaded {
    pub(super) parsed: Parsed,
    pub(super) file: File,
}

impl Loaded {
    /// A problem with a place in this file.
    pub(super) fn problem(&self, at: Pointer, kind: ProblemKind) -> Problem {
        self.parsed.placed(Problem::new(at, kind))
    }
}

impl Knowledge {
    /// Puts the knowledge together from its files.
    ///
    /// # Errors
    ///
    /// Every problem of every file, with file, line and column: text that is no TOML, an unknown field
    /// or word, a number without an origin, a name given twice, a pair of approach and constraint
    /// that is neither a cell nor stated to make no claim, a scale out of order, a file that is missing.
    pub fn load(texts: &[Text<'_>]) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let mut parsed = Vec::new();
        for text in texts {
            match toml::parse(text) {
                Ok(file) => parsed.push(file),
                Err(errors) => problems.extend(errors),
            }
        }
        put_together(parsed, problems)
    }

    /// Puts the knowledge together from its files as one JSON object, file by file; see [`Knowledge::pack`].
    ///
    /// # Errors
    ///
    /// As [`Knowledge::load`], without lines and columns.
    pub fn unpack(json: &str) -> Result<Self, Problems> {
        let (value, problems) = parse(json)?;
        let files = value.as_object().into_iter().flatten();
        put_together(files.map(|(name, value)| Parsed::unplaced(name, value.clone())).collect(), problems)
    }

    /// The files of a knowledge as one JSON object, a line for each file: the same content without the
    /// remarks, for where TOML cannot be read.
    ///
    /// # Errors
    ///
    /// As [`Knowledge::load`], for text that is no TOML.
    pub fn pack(texts: &[Text<'_>]) -> Result<String, Problems> {
        pack(texts)
    }
}

/// Files of TOML as one JSON object, a line for each file.
pub(crate) fn pack(texts: &[Text<'_>]) -> Result<String, Problems> {
    let mut lines = Vec::new();
    for text in texts {
        let parsed = toml::parse(text).map_err(Problems::of)?;
        lines.push(format!("{}: {}", Value::from(text.name), parsed.value));
    }
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// Checks the files one by one, then against each other.
fn put_together(mut parsed: Vec<Parsed>, mut problems: Vec<Problem>) -> Result<Knowledge, Problems> {
    order::sort_by(&mut parsed, |a, b| a.name.cmp(&b.name));
    let schema = parse(SCHEMA)?.0;
    let names = FileNames::of(parsed.iter().map(|parsed| &parsed.value));
    let mut fingerprint = Fingerprint::default();
    let mut loaded = Vec::new();
    for parsed in parsed {
        fingerprint.add(&parsed.name).add(&serde_json::to_string(&parsed.value).unwrap_or_default());
        match read_file(&schema, &names, &parsed.value) {
            Ok(file) => loaded.push(Loaded { parsed, file }),
            Err(errors) => problems.extend(errors.into_iter().map(|error| parsed.placed(error))),
        }
    }
    // With a file missing, the others would only be reported for lacking it.
    Problems::none_or(problems)?;
    assemble::assemble(&loaded, names.0, fingerprint.name())
}

/// Checks a value against the schema of its format and reads it.
pub(crate) fn read_file<T: crate::read::Read>(
    schema: &Value,
    names: &dyn Vocabulary,
    value: &Value,
) -> Result<T, Vec<Problem>> {
    let formats = schema.get("oneOf").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let format_of =
        |branch: &Value| branch.pointer("/properties/format/const").and_then(Value::as_str).map(str::to_owned);
    let asked = value.get("format").and_then(Value::as_str).unwrap_or_default();
    let Some(branch) = formats.iter().find(|branch| format_of(branch).as_deref() == Some(asked)) else {
        let expected: Vec<String> = formats.iter().filter_map(format_of).collect();
        let nearest = crate::document::nearest(asked, &expected);
        let kind = ProblemKind::UnknownWord { word: asked.to_owned(), what: "a format".to_owned(), expected, nearest };
        return Err(vec![Problem::new(Pointer::root().field("format"), kind)]);
    };
    let problems = Checker::at(schema, branch, names).check(value);
    if !problems.is_empty() {
        return Err(problems);
    }
    read(value).map_err(|problems| problems.into_iter().collect())
}

/// The names that the files define, by kind.
pub(super) struct FileNames(Vocabularies);

/// Kind of name, and the list of a file that defines names of that kind.
const DEFINED: [(&str, &str); 12] = [
    ("source", "source"),
    ("constraint", "constraint"),
    ("approach", "approach"),
    ("condition", "condition"),
    ("criterion", "criterion"),
    ("flag", "flag"),
    ("role", "role"),
    ("subsidy", "subsidy"),
    ("inclusion", "inclusion"),
    ("kind", "leverage-kind"),
    ("actor_kind", "actor-kind"),
    ("link_kind", "link-kind"),
];

impl FileNames {
    fn of<'v>(files: impl Iterator<Item = &'v Value>) -> Self {
        let kinds: Vec<(&str, &'static str)> =
            DEFINED.into_iter().chain(REVIEW_KINDS.into_iter().map(|kind| (kind, kind))).collect();
        let mut names: Vocabularies = kinds.iter().map(|(_, kind)| (*kind, Vec::new())).collect();
        for file in files {
            for (list, kind) in &kinds {
                let items = file.get(*list).and_then(Value::as_array).into_iter().flatten();
                let ids = items.filter_map(|item| item.as_str().or_else(|| item.get("id")?.as_str()));
                let ids = ids.map(str::to_owned);
                names.iter_mut().filter(|(name, _)| name == kind).for_each(|(_, names)| names.extend(ids.clone()));
            }
        }
        Self(names)
    }
}

impl Vocabulary for FileNames {
    fn names(&self, kind: &str) -> &[String] {
        super::vocabulary(&self.0, kind)
    }

    fn what(&self, kind: &str) -> &'static str {
        match kind {
            "source" => "a source",
            "constraint" => "a constraint",
            "approach" => "an approach",
            "condition" => "a condition",
            _ => "a known name",
        }
    }
}
