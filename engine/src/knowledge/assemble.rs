//! Puts the files of the knowledge together and checks that they fit each other.

use serde_json::Value;

use super::file::File;
use super::load::Loaded;
use super::map_scale::MapScale;
use super::scales::Scales;
use super::{Knowledge, Vocabularies, check_scales, matrix};
use crate::order::firsts;
use crate::problem::{Pointer, Problem, ProblemKind, Problems};

/// What is being put together: the files, and what was found wrong so far.
pub(super) struct Assembly<'f> {
    pub(super) files: &'f [Loaded],
    pub(super) problems: Vec<Problem>,
}

/// A format by name, and whether a file has it.
type Format = (&'static str, fn(&File) -> bool);

/// The formats of which there must be exactly one file.
const SINGLE: [Format; 14] = [
    ("sources", |file| matches!(file, File::Sources { .. })),
    ("constraints", |file| matches!(file, File::Constraints { .. })),
    ("approaches", |file| matches!(file, File::Approaches { .. })),
    ("conditions", |file| matches!(file, File::Conditions { .. })),
    ("unlocks", |file| matches!(file, File::Unlocks { .. })),
    ("scales", |file| matches!(file, File::Scales(_))),
    ("intensity", |file| matches!(file, File::Intensity(_))),
    ("sustainability", |file| matches!(file, File::Sustainability(_))),
    ("leverage", |file| matches!(file, File::Leverage(_))),
    ("map", |file| matches!(file, File::Map(_))),
    ("criteria", |file| matches!(file, File::Criteria(_))),
    ("plan", |file| matches!(file, File::Plan(_))),
    ("doubt", |file| matches!(file, File::Doubt(_))),
    ("review", |file| matches!(file, File::Review(_))),
];

pub(super) fn assemble(
    files: &[Loaded],
    vocabularies: Vocabularies,
    fingerprint: String,
) -> Result<Knowledge, Problems> {
    let mut assembly = Assembly { files, problems: Vec::new() };
    assembly.one_file_each();
    assembly.names_once();
    Problems::none_or(std::mem::take(&mut assembly.problems))?;

    let Some(scales) = assembly.scales() else {
        return Problems::none_or(assembly.problems).and_then(|()| Err(missing().into()));
    };
    let mut knowledge = Knowledge {
        sources: Vec::new(),
        constraints: Vec::new(),
        approaches: Vec::new(),
        conditions: Vec::new(),
        cells: Vec::new(),
        unlocks: Vec::new(),
        scales,
        vocabularies,
        fingerprint,
    };
    for loaded in files {
        match &loaded.file {
            File::Sources { source } => knowledge.sources.clone_from(source),
            File::Constraints { constraint } => knowledge.constraints.clone_from(constraint),
            File::Approaches { approach } => knowledge.approaches.clone_from(approach),
            File::Conditions { condition } => knowledge.conditions.clone_from(condition),
            _ => {}
        }
    }
    matrix::numbers(&mut assembly, &knowledge);
    knowledge.cells = matrix::cells(&mut assembly, &knowledge);
    knowledge.unlocks = matrix::unlocks(&mut assembly, &knowledge);
    Problems::none_or(assembly.problems)?;
    Ok(knowledge)
}

fn missing() -> Problem {
    Problem::new(Pointer::root(), ProblemKind::Inconsistent("a file is missing".to_owned()))
}

impl Assembly<'_> {
    fn one_file_each(&mut self) {
        for (name, is) in SINGLE {
            let mut found = self.files.iter().filter(|loaded| is(&loaded.file));
            if found.next().is_none() {
                let text = format!("no file has the format leverpoint/{name}/1");
                self.problems.push(Problem::new(Pointer::root(), ProblemKind::Inconsistent(text)));
            }
            let again: Vec<Problem> = found
                .map(|loaded| {
                    let text = format!("a second file has the format leverpoint/{name}/1");
                    loaded.problem(Pointer::root().field("format"), ProblemKind::Inconsistent(text))
                })
                .collect();
            self.problems.extend(again);
        }
    }

    /// Within each list of named things, no name stands twice.
    fn names_once(&mut self) {
        for loaded in self.files {
            let Some(lists) = loaded.parsed.value.as_object() else {
                continue;
            };
            for (list, items) in lists {
                let items = items.as_array().map_or(&[][..], Vec::as_slice);
                fn id(item: &Value) -> Option<&str> {
                    item.get("id").and_then(Value::as_str)
                }
                let at = |index: usize| Pointer::root().field(list).item(index).field("id");
                for ((index, item), first) in items.iter().enumerate().zip(firsts(items, id)) {
                    if let Some(id) = id(item).filter(|_| first != index) {
                        let kind = ProblemKind::DuplicateId { id: id.to_owned(), first: at(first) };
                        self.problems.push(loaded.problem(at(index), kind));
                    }
                }
            }
        }
    }

    /// The scales, each checked in itself.
    fn scales(&mut self) -> Option<Scales> {
        let mut basics = None;
        let mut intensity = None;
        let mut sustainability = None;
        let mut leverage = None;
        let mut map = None;
        let mut criteria = None;
        let mut plan = None;
        let mut doubt = None;
        for loaded in self.files {
            let wrong = match &loaded.file {
                File::Scales(file) => check_scales::basics(basics.insert(file)),
                File::Intensity(file) => check_scales::intensity(intensity.insert(file)),
                File::Sustainability(file) => check_scales::sustainability(sustainability.insert(file)),
                File::Leverage(file) => check_scales::leverage(leverage.insert(file)),
                File::Map(file) => check_scales::map(map.insert(file)),
                File::Criteria(file) => check_scales::criteria(criteria.insert(file)),
                File::Plan(file) => check_scales::plan(plan.insert(file)),
                File::Doubt(file) => check_scales::doubt(doubt.insert(file)),
                _ => continue,
            };
            for (at, text) in wrong {
                self.wrong(loaded, at, text);
            }
        }
        Some(Scales {
            basics: basics?.clone(),
            intensity: intensity?.clone(),
            sustainability: sustainability?.clone(),
            leverage: leverage?.clone(),
            map: MapScale::clone(map?),
            criteria: criteria?.clone(),
            plan: (**plan?).clone(),
            doubt: doubt?.clone(),
        })
    }

    /// Reports that something does not fit, at a place of a file.
    pub(super) fn wrong(&mut self, loaded: &Loaded, at: Pointer, text: impl Into<String>) {
        self.problems.push(loaded.problem(at, ProblemKind::Inconsistent(text.into())));
    }
}
