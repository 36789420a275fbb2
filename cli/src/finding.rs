//! Findings of the review, as sentences, as rules, and as SARIF.

use std::io::{self, Write};

use leverpoint::document::out::{FindingOut, Reviewed};
use leverpoint::finding::{Fact, FactValue};
use leverpoint::lessons::{Case, Held, Rule, Severity};
use leverpoint::{Knowledge, Lessons};
use serde_json::{Value, json};

use crate::{report, words};

/// The severity as a word.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// What a finding says, with its numbers in place.
pub fn message(rule: &Rule, facts: &[Fact]) -> String {
    let mut text = rule.message.clone();
    for fact in facts {
        let value = match &fact.is {
            FactValue::Share(share) => words::percent(*share),
            FactValue::Count(count) => format!("{count}"),
            FactValue::Name(name) => name.clone(),
        };
        text = text.replace(&format!("{{{}}}", fact.name), &value);
    }
    text
}

/// Where the sources say so, in full.
pub fn cited(knowledge: &Knowledge, lessons: &Lessons, source: &str, section: &str) -> String {
    match lessons.work(knowledge, source) {
        Some((title, Some(year))) => format!("{title}, {year}, {section}"),
        Some((title, None)) => format!("{title}, {section}"),
        None => format!("{source}, {section}"),
    }
}

/// Writes every finding with its line, why it matters, how to mend it and who says so.
pub fn findings(
    out: &mut dyn Write,
    knowledge: &Knowledge,
    lessons: &Lessons,
    (name, text): (&str, &str),
    reviewed: &Reviewed,
) -> io::Result<()> {
    for found in &reviewed.findings {
        if let Some(held) = lessons.rule(&found.rule) {
            one(out, knowledge, lessons, (name, text), found, &held.rule)?;
        }
    }
    for place in &reviewed.idle_overrides {
        writeln!(out, "note[override-idle]: this override sets nothing aside\n --> {name}  /overrides/{place}\n")?;
    }
    writeln!(out, "{name}: {}", summary(reviewed))
}

/// Of what a finding speaks, and whether only in part.
fn whose(found: &FindingOut) -> String {
    let whose = found.intervention.as_ref().map(|id| format!("{id}: ")).unwrap_or_default();
    if found.partly { format!("{whose}in part: ") } else { whose }
}

fn one(
    out: &mut dyn Write,
    knowledge: &Knowledge,
    lessons: &Lessons,
    (name, text): (&str, &str),
    found: &FindingOut,
    rule: &Rule,
) -> io::Result<()> {
    let aside = if found.set_aside.is_some() { " (set aside)" } else { "" };
    let whose = whose(found);
    writeln!(out, "{}[{}]{aside}: {whose}{}", severity(found.severity), rule.id, message(rule, &found.facts))?;
    let margin = report::place(out, name, text, (found.line, found.column), found.at.as_str())?;
    if let Some(aside) = &found.set_aside {
        return writeln!(out, "{margin} = set aside: {} ({}, {})\n", aside.reason, aside.author, aside.date);
    }
    if let Some(read) = &found.on_map {
        writeln!(out, "{margin} = map: {}", words::on_map(read))?;
    }
    writeln!(out, "{margin} = why: {}", rule.why)?;
    writeln!(out, "{margin} = fix: {}", rule.fix)?;
    for cite in &rule.cite {
        writeln!(out, "{margin} = source: {}", cited(knowledge, lessons, &cite.source, &cite.section))?;
    }
    if !rule.cases.is_empty() {
        writeln!(out, "{margin} = cases: {}", rule.cases.join(", "))?;
    }
    writeln!(out)
}

/// How many findings there are of each severity, and how many questions are open.
pub fn summary(reviewed: &Reviewed) -> String {
    let count = |severity: Severity| {
        reviewed.findings.iter().filter(|found| found.severity == severity && found.set_aside.is_none()).count()
    };
    let aside = reviewed.findings.iter().filter(|found| found.set_aside.is_some()).count();
    let part = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    format!(
        "{}, {}, {}, {aside} set aside; {} (leverpoint questions)",
        part(count(Severity::Error), "error"),
        part(count(Severity::Warning), "warning"),
        part(count(Severity::Note), "note"),
        part(reviewed.open.len(), "open question"),
    )
}

/// Whether anything found is an error that is not set aside.
pub fn fails(reviewed: &Reviewed) -> bool {
    reviewed.findings.iter().any(|found| found.severity == Severity::Error && found.set_aside.is_none())
}

/// Writes all that there is to say of a rule.
pub fn explain(out: &mut dyn Write, knowledge: &Knowledge, lessons: &Lessons, held: &Held) -> io::Result<()> {
    let rule = &held.rule;
    writeln!(out, "{}[{}] of the family {}\n", severity(rule.severity), rule.id, held.family)?;
    writeln!(out, "  says    {}", rule.message)?;
    writeln!(out, "  why     {}", rule.why)?;
    writeln!(out, "  fix     {}", rule.fix)?;
    writeln!(out, "  asks    {}", rule.asks)?;
    if let Some(when) = &rule.when {
        let answers: Vec<String> =
            when.is.iter().map(|answer| json!(answer).as_str().unwrap_or_default().to_owned()).collect();
        write!(out, "  broken  when the answer to {} is {}", when.answer, answers.join(" or "))?;
        if !when.uses.is_empty() {
            write!(out, ", asked where it uses {}", when.uses.join(" or "))?;
        }
        writeln!(out)?;
    }
    for field in looks_at(rule) {
        writeln!(out, "  reads   {field}")?;
    }
    for limit in &rule.limit {
        let origin = match (limit.is.judgement(), limit.is.cite()) {
            (Some(judgement), _) => format!("judgement: {judgement}"),
            (None, Some((source, section))) => cited(knowledge, lessons, source, section),
            (None, None) => String::new(),
        };
        writeln!(out, "  limit   {} = {} ({origin})", limit.name, limit.is.value())?;
    }
    for cite in &rule.cite {
        writeln!(out, "  source  {}", cited(knowledge, lessons, &cite.source, &cite.section))?;
    }
    for case in rule.cases.iter().filter_map(|id| lessons.case(id)) {
        writeln!(out, "  case    {} {}", case.id, case.title)?;
    }
    Ok(())
}

/// The fields of the document that a rule reads.
pub fn looks_at(rule: &Rule) -> Vec<String> {
    let of = match rule.of {
        leverpoint::lessons::Scope::Programme => "design",
        leverpoint::lessons::Scope::Intervention => "interventions/*",
    };
    let answered = rule.when.as_ref().map(|when| format!("{of}/answers/{}", when.answer));
    rule.looks_at.iter().cloned().chain(answered).collect()
}

/// A case, to be read.
pub fn case(out: &mut dyn Write, knowledge: &Knowledge, lessons: &Lessons, case: &Case) -> io::Result<()> {
    let word = |value: &dyn erased::Word| value.word();
    writeln!(out, "{} {}", case.id, case.title)?;
    writeln!(out, "  {}; {}; {}; {}", case.place, case.sector, case.years, word(&case.kind))?;
    writeln!(out, "  {}", case.summary)?;
    let or_none = |list: &[String]| if list.is_empty() { "none".to_owned() } else { list.join(", ") };
    writeln!(out, "  approaches: {}; constraints: {}", or_none(&case.approaches), or_none(&case.constraints))?;
    writeln!(out, "  intensity: {}. {}", word(&case.intensity), case.intensity_reason)?;
    for result in &case.results {
        writeln!(out, "  result, as reported: {result}")?;
    }
    writeln!(out, "  lasting: {}", case.lasting)?;
    writeln!(out, "  lever: {}; who paid: {}", case.lever, case.paid)?;
    for later in &case.later {
        let by = cited(knowledge, lessons, &later.cite.source, &later.cite.section);
        writeln!(out, "  later: {} ({by})", later.what)?;
    }
    for caution in &case.cautions {
        writeln!(out, "  caution: {caution}")?;
    }
    writeln!(out, "  our reading: {}", word(&case.confidence))?;
    writeln!(out, "  source: {}", cited(knowledge, lessons, &case.cite.source, &case.cite.section))
}

/// The findings as SARIF 2.1.0.
pub fn sarif(knowledge: &Knowledge, lessons: &Lessons, name: &str, reviewed: &Reviewed) -> Value {
    let level = |severity: Severity| self::severity(severity);
    let rules: Vec<Value> = lessons
        .rules()
        .iter()
        .map(|held| {
            let rule = &held.rule;
            let sources: Vec<String> =
                rule.cite.iter().map(|cite| cited(knowledge, lessons, &cite.source, &cite.section)).collect();
            json!({
                "id": rule.id,
                "shortDescription": {"text": rule.message},
                "fullDescription": {"text": rule.why},
                "help": {"text": format!("{} Sources: {}.", rule.fix, sources.join("; "))},
                "defaultConfiguration": {"level": level(rule.severity)},
                "properties": {"tags": [held.family]},
            })
        })
        .collect();
    let place = |id: &str| lessons.rules().iter().position(|held| held.rule.id == id);
    let results: Vec<Value> = reviewed
        .findings
        .iter()
        .filter_map(|found| {
            let held = lessons.rule(&found.rule)?;
            let whose = whose(found);
            let mut result = json!({
                "ruleId": found.rule,
                "ruleIndex": place(&found.rule),
                "level": level(found.severity),
                "message": {"text": format!("{whose}{}", message(&held.rule, &found.facts))},
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": {"uri": name},
                        "region": {"startLine": found.line, "startColumn": found.column},
                    },
                    "logicalLocations": [{"fullyQualifiedName": found.at}],
                }],
            });
            if let (Some(aside), Some(object)) = (&found.set_aside, result.as_object_mut()) {
                let why = format!("{} ({}, {})", aside.reason, aside.author, aside.date);
                object.insert("suppressions".to_owned(), json!([{"kind": "inSource", "justification": why}]));
            }
            Some(result)
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "leverpoint", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// Words of enums, as they are written in files.
mod erased {
    use serde::Serialize;

    /// Something that is written as a word.
    pub trait Word {
        /// The word.
        fn word(&self) -> String;
    }

    impl<T: Serialize> Word for T {
        fn word(&self) -> String {
            serde_json::json!(self).as_str().unwrap_or_default().to_owned()
        }
    }
}
