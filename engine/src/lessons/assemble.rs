//! Puts the files of the lessons together and checks that they fit each other, the knowledge and the engine.

use std::collections::BTreeMap;

use super::file::{Case, Element, File, Rule, Scope, Terms};
use super::load::Loaded;
use super::{Held, Lessons};
use crate::finding::{Check, checks};
use crate::knowledge::{Knowledge, REVIEW_KINDS};
use crate::problem::{Pointer, Problem, ProblemKind, Problems};

/// The kinds of words that are questions of rules: the rules explain them.
const ASKED_BY_RULES: [(&str, Scope); 2] =
    [("programme-question", Scope::Programme), ("intervention-question", Scope::Intervention)];

/// What an element may say that it is, before the colon.
const HOMES: [&str; 8] = ["rule", "field", "score", "terms", "table", "data", "output", "later"];

pub(super) fn assemble(knowledge: &Knowledge, files: Vec<Loaded>, fingerprint: String) -> Result<Lessons, Problems> {
    let mut lessons = Lessons {
        works: Vec::new(),
        rules: Vec::new(),
        cases: Vec::new(),
        terms: Vec::new(),
        tables: Vec::new(),
        elements: Vec::new(),
        fingerprint,
    };
    for loaded in &files {
        match &loaded.file {
            File::Works { source } => lessons.works.extend(source.iter().cloned()),
            File::Rules { family, rule } => lessons.rules.extend(rule.iter().map(|rule| Held {
                family: family.clone(),
                rule: rule.clone(),
                check: checks().find(|check| check.id == rule.id),
            })),
            File::Cases { case } => lessons.cases.extend(case.iter().cloned()),
            File::Terms { list } => lessons.terms.extend(list.iter().cloned()),
            File::Tables { table } => lessons.tables.extend(table.iter().cloned()),
            File::Elements { element } => lessons.elements.extend(element.iter().cloned()),
        }
    }
    let mut fit = Fit { knowledge, lessons: &lessons, problems: Vec::new(), seen: BTreeMap::new() };
    for loaded in &files {
        fit.file(loaded);
    }
    fit.functions();
    fit.words();
    Problems::none_or(fit.problems)?;
    Ok(lessons)
}

struct Fit<'a> {
    knowledge: &'a Knowledge,
    lessons: &'a Lessons,
    problems: Vec<Problem>,
    /// Names that were given, by kind and name.
    seen: BTreeMap<(&'static str, String), ()>,
}

impl Fit<'_> {
    fn wrong(&mut self, loaded: &Loaded, at: Pointer, text: String) {
        self.problems.push(loaded.problem(at, text));
    }

    /// Something that no single file is to blame for.
    fn nowhere(&mut self, text: String) {
        self.problems.push(Problem::new(Pointer::root(), ProblemKind::Inconsistent(text)));
    }

    fn once(&mut self, loaded: &Loaded, kind: &'static str, id: &str, at: &Pointer) {
        if self.seen.insert((kind, id.to_owned()), ()).is_some() {
            self.wrong(loaded, at.field("id"), format!("`{id}` is the name of another {kind} already"));
        }
    }

    fn file(&mut self, loaded: &Loaded) {
        let place = |list: &str, index: usize| Pointer::root().field(list).item(index);
        match &loaded.file {
            File::Rules { rule, .. } => {
                for (index, rule) in rule.iter().enumerate() {
                    self.rule(loaded, rule, &place("rule", index));
                }
            }
            File::Cases { case } => {
                for (index, case) in case.iter().enumerate() {
                    self.case(loaded, case, &place("case", index));
                }
            }
            File::Terms { list } => {
                for (index, terms) in list.iter().enumerate() {
                    self.terms(loaded, terms, &place("list", index));
                }
            }
            File::Tables { table } => {
                for (index, table) in table.iter().enumerate() {
                    let at = place("table", index);
                    self.once(loaded, "table", &table.id, &at);
                    for (row, cells) in table.rows.iter().enumerate() {
                        if cells.len() != table.columns.len() {
                            let text = format!("{} texts for {} columns", cells.len(), table.columns.len());
                            self.wrong(loaded, at.field("rows").item(row), text);
                        }
                    }
                }
            }
            File::Elements { element } => {
                for (index, element) in element.iter().enumerate() {
                    self.element(loaded, element, &place("element", index));
                }
            }
            File::Works { source } => {
                for (index, source) in source.iter().enumerate() {
                    let at = place("source", index);
                    self.once(loaded, "source", &source.id, &at);
                    if self.knowledge.sources().iter().any(|known| known.id == source.id) {
                        self.wrong(loaded, at, format!("`{}` is a work of the knowledge already", source.id));
                    }
                }
            }
        }
    }

    fn rule(&mut self, loaded: &Loaded, rule: &Rule, at: &Pointer) {
        self.once(loaded, "rule", &rule.id, at);
        let check = checks().find(|check| check.id == rule.id);
        match (&rule.when, check) {
            (None, None) => self.wrong(loaded, at.clone(), "nothing decides this rule".to_owned()),
            (Some(_), Some(_)) => {
                self.wrong(loaded, at.field("when"), "a function of the engine decides this rule already".to_owned());
            }
            (Some(when), None) => {
                let kind = asked(rule.of);
                if !self.knowledge.vocabulary(kind).contains(&when.answer) {
                    self.wrong(loaded, at.field("when").field("answer"), format!("there is no such {kind}"));
                }
                if rule.of == Scope::Programme && !when.uses.is_empty() {
                    self.wrong(loaded, at.field("when").field("uses"), "a programme uses no approach".to_owned());
                }
                if !rule.limit.is_empty() {
                    self.wrong(loaded, at.field("limit"), "nothing asks for this number".to_owned());
                }
            }
            (None, Some(check)) => {
                if check.scope() != rule.of {
                    self.wrong(loaded, at.field("of"), "its function looks at something else".to_owned());
                }
                let mut names: Vec<&str> = rule.limit.iter().map(|limit| limit.name.as_str()).collect();
                names.sort_unstable();
                let mut wanted = check.limits.to_vec();
                wanted.sort_unstable();
                if names != wanted {
                    self.wrong(loaded, at.field("limit"), format!("its function asks for {}", listed(&wanted)));
                }
                if rule.looks_at.is_empty() {
                    self.wrong(loaded, at.clone(), "it does not say what it looks at".to_owned());
                }
            }
        }
        for name in braced(&rule.message) {
            if !rule.facts.iter().any(|fact| fact == name) {
                self.wrong(loaded, at.field("message"), format!("{{{name}}} is none of its facts"));
            }
        }
        for (index, case) in rule.cases.iter().enumerate() {
            if self.lessons.case(case).is_none() {
                self.wrong(loaded, at.field("cases").item(index), format!("there is no case `{case}`"));
            }
        }
    }

    fn case(&mut self, loaded: &Loaded, case: &Case, at: &Pointer) {
        self.once(loaded, "case", &case.id, at);
    }

    fn terms(&mut self, loaded: &Loaded, terms: &Terms, at: &Pointer) {
        let known = self.knowledge.vocabulary(&terms.kind);
        let missing: Vec<&str> =
            known.iter().map(String::as_str).filter(|id| terms.term.iter().all(|term| term.id != *id)).collect();
        if !REVIEW_KINDS.contains(&terms.kind.as_str()) {
            self.wrong(loaded, at.field("kind"), format!("`{}` is no kind of word of the review", terms.kind));
        } else if !missing.is_empty() {
            self.wrong(loaded, at.clone(), format!("{} is not explained", listed(&missing)));
        }
        for (index, term) in terms.term.iter().enumerate() {
            let at = at.field("term").item(index);
            if !known.contains(&term.id) {
                self.wrong(loaded, at.field("id"), format!("there is no {} `{}`", terms.kind, term.id));
            }
        }
    }

    fn element(&mut self, loaded: &Loaded, element: &Element, at: &Pointer) {
        self.once(loaded, "element", &element.id, at);
        for (index, lives) in element.lives.iter().enumerate() {
            let at = at.field("lives").item(index);
            let (home, name) = lives.split_once(':').unwrap_or((lives, ""));
            let there = match home {
                "rule" => self.lessons.rule(name).is_some(),
                "terms" => self.lessons.terms.iter().any(|terms| terms.kind == name),
                "table" => self.lessons.tables.iter().any(|table| table.id == name),
                home => HOMES.contains(&home) && !name.is_empty(),
            };
            if !there {
                self.wrong(loaded, at, format!("there is no `{lives}`"));
            }
        }
    }

    /// Every function has its rule.
    fn functions(&mut self) {
        let without: Vec<&str> = checks().map(|check| check.id).filter(|id| self.lessons.rule(id).is_none()).collect();
        for id in without {
            self.nowhere(format!("the engine decides a rule `{id}` that no file holds"));
        }
    }

    /// Every word of the review is explained: by a list of terms, or as a question by a rule.
    fn words(&mut self) {
        for kind in REVIEW_KINDS {
            let by_rules = ASKED_BY_RULES.iter().find(|(name, _)| *name == kind);
            match by_rules {
                None if self.lessons.terms.iter().all(|terms| terms.kind != kind) => {
                    self.nowhere(format!("the words of the kind {kind} are not explained"));
                }
                None => {}
                Some((_, scope)) => {
                    let unasked: Vec<String> = self
                        .knowledge
                        .vocabulary(kind)
                        .iter()
                        .filter(|id| !self.lessons.rules.iter().any(|held| asks(held, *scope, id)))
                        .cloned()
                        .collect();
                    for id in unasked {
                        self.nowhere(format!("no rule asks for the answer to `{id}`"));
                    }
                }
            }
        }
    }
}

fn asks(held: &Held, scope: Scope, question: &str) -> bool {
    let by_function = |check: &Check| check.asks.contains(&question);
    let by_answer = held.rule.when.as_ref().is_some_and(|when| when.answer == question);
    held.rule.of == scope && (by_answer || held.check.as_ref().is_some_and(by_function))
}

/// The kind of question that a rule of a scope may ask.
fn asked(scope: Scope) -> &'static str {
    match scope {
        Scope::Programme => "programme-question",
        Scope::Intervention => "intervention-question",
    }
}

/// The names that stand in braces in a text.
fn braced(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

fn listed(words: &[&str]) -> String {
    if words.is_empty() { "no number".to_owned() } else { words.join(", ") }
}
