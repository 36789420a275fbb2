//! Reads the files of the lessons, and refuses them with every problem at once.

use serde_json::Value;

use super::Lessons;
use super::assemble;
use super::file::File;
use crate::document::{Vocabulary, parse};
use crate::fingerprint::Fingerprint;
use crate::knowledge::{Knowledge, Parsed, Text, pack, parse_toml, read_file};
use crate::order;
use crate::problem::{Pointer, Problem, ProblemKind, Problems};

/// The schema of the files of the lessons, generated from the types in `file`, without the remarks.
const SCHEMA: &str = include_str!("../../schema/lessons-1.check.json");

/// A file that could be read, with what is needed to point into it.
pub(super) struct Loaded {
    pub(super) parsed: Parsed,
    pub(super) file: File,
}

impl Loaded {
    /// A problem with a place in this file.
    pub(super) fn problem(&self, at: Pointer, text: String) -> Problem {
        self.parsed.placed(Problem::new(at, ProblemKind::Inconsistent(text)))
    }
}

impl Lessons {
    /// Puts the lessons together from their files.
    ///
    /// # Errors
    ///
    /// Every problem of every file, with file, line and column: text that is no TOML, an unknown field
    /// or word, something uncited, a name given twice, a rule that nothing decides, a function of the
    /// engine without a rule, a word of the review that is not explained.
    ///
    /// # Example
    ///
    /// ```
    /// use leverpoint::Lessons;
    ///
    /// let knowledge = leverpoint_data::knowledge()?;
    /// let lessons = Lessons::load(&knowledge, leverpoint_data::LESSONS)?;
    /// assert!(lessons.rules().len() >= 60);
    /// assert_eq!(lessons.cases().len(), 67);
    /// # Ok::<(), leverpoint::Problems>(())
    /// ```
    pub fn load(knowledge: &Knowledge, texts: &[Text<'_>]) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let mut parsed = Vec::new();
        for text in texts {
            match parse_toml(text) {
                Ok(file) => parsed.push(file),
                Err(errors) => problems.extend(errors),
            }
        }
        put_together(knowledge, parsed, problems)
    }

    /// Puts the lessons together from their files as one JSON object, file by file; see [`Lessons::pack`].
    ///
    /// # Errors
    ///
    /// As [`Lessons::load`], without lines and columns.
    pub fn unpack(knowledge: &Knowledge, json: &str) -> Result<Self, Problems> {
        let (value, problems) = parse(json)?;
        let files = value.as_object().into_iter().flatten();
        let files = files.map(|(name, value)| Parsed::unplaced(name, value.clone())).collect();
        put_together(knowledge, files, problems)
    }

    /// The files of the lessons as one JSON object, for where TOML cannot be read. What only the
    /// documentation needs, the elements, is left out.
    ///
    /// # Errors
    ///
    /// As [`Lessons::load`], for text that is no TOML.
    pub fn pack(texts: &[Text<'_>]) -> Result<String, Problems> {
        let of_use: Vec<Text<'_>> =
            texts.iter().filter(|text| !text.text.contains("format = \"leverpoint/elements/1\"")).copied().collect();
        pack(&of_use)
    }
}

fn put_together(
    knowledge: &Knowledge,
    mut parsed: Vec<Parsed>,
    mut problems: Vec<Problem>,
) -> Result<Lessons, Problems> {
    order::sort_by(&mut parsed, |a, b| a.name.cmp(&b.name));
    let schema = parse(SCHEMA)?.0;
    let names = Words::of(knowledge, parsed.iter().map(|parsed| &parsed.value));
    let mut fingerprint = Fingerprint::default();
    let mut loaded = Vec::new();
    for parsed in parsed {
        fingerprint.add(&parsed.name).add(&parsed.value.to_string());
        match read_file(&schema, &names, &parsed.value) {
            Ok(file) => loaded.push(Loaded { parsed, file }),
            Err(errors) => problems.extend(errors.into_iter().map(|error| parsed.placed(error))),
        }
    }
    Problems::none_or(problems)?;
    assemble::assemble(knowledge, loaded, fingerprint.name())
}

/// The names of the knowledge, and the works that the lessons add.
struct Words<'k> {
    knowledge: &'k Knowledge,
    sources: Vec<String>,
}

impl<'k> Words<'k> {
    fn of<'v>(knowledge: &'k Knowledge, files: impl Iterator<Item = &'v Value>) -> Self {
        let mut sources = knowledge.vocabulary("source").to_vec();
        for file in files {
            let items = file.get("source").and_then(Value::as_array).into_iter().flatten();
            sources.extend(items.filter_map(|item| item.get("id")?.as_str()).map(str::to_owned));
        }
        Self { knowledge, sources }
    }
}

impl Vocabulary for Words<'_> {
    fn names(&self, kind: &str) -> &[String] {
        if kind == "source" { &self.sources } else { self.knowledge.vocabulary(kind) }
    }

    fn what(&self, kind: &str) -> &'static str {
        match kind {
            "source" => "a source",
            "constraint" => "a constraint",
            "approach" => "an approach",
            _ => "a known name",
        }
    }
}
