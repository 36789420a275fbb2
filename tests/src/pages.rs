//! Pages of the documentation that are made from data.

use std::fmt::Write;

use leverpoint::lessons::{Rule, Severity};
use leverpoint::{Knowledge, Lessons};

/// `docs/coverage.md`: what the sources say, element by element, and where each lives.
pub fn coverage(knowledge: &Knowledge, lessons: &Lessons) -> String {
    let mut page = String::from(
        "# Coverage: where everything that the sources say lives\n\n\
         Made from `data/lessons/elements`; a test keeps it fresh.\n\n\
         A *rule* is a finding of the review (`leverpoint check --explain CODE`), a *field* a part of the programme document,\n\
         a *score* a term of the method, *terms* and *table* stand in `data/lessons`, *data* is a file of `data`, *output* a command;\n\
         *later* names the room that will own what is not there yet.\n",
    );
    let elements = lessons.elements();
    let _ = writeln!(page, "{} elements, {} of them placed.", elements.len(), placed(lessons));
    let mut source = "";
    for element in elements {
        if element.cite.source != source {
            source = &element.cite.source;
            let (title, year) = lessons.work(knowledge, source).unwrap_or((source, None));
            let year = year.map(|year| format!(", {year}")).unwrap_or_default();
            let _ = writeln!(
                page,
                "\n## {title}{year}\n\n| id | section | what it says | where it lives |\n| --- | --- | --- | --- |"
            );
        }
        let lives: Vec<String> = element.lives.iter().map(|home| home.replacen(':', " ", 1)).collect();
        let says = format!("{}: {}", element.name, element.says);
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} |",
            element.id,
            cell(&element.cite.section),
            cell(&says),
            cell(&lives.join("; "))
        );
    }
    page
}

/// How many elements live anywhere.
pub fn placed(lessons: &Lessons) -> usize {
    lessons.elements().iter().filter(|element| !element.lives.is_empty()).count()
}

/// `docs/findings.md`: every rule with its reason, its fix and its sources.
pub fn findings(knowledge: &Knowledge, lessons: &Lessons) -> String {
    let mut page = String::from(
        "# Findings: what the sources would say of a design\n\n\
         Made from `data/lessons/rules`; a test keeps it fresh.\n\n\
         `leverpoint check` reviews a design by these rules.\n\
         An error is what the sources say fails, a warning what they warn of, a note what is worth a thought.\n\
         What nobody has said is a question (`leverpoint questions`) and no finding; no finding enters a score.\n\
         A designer can set a finding aside with a reason (`overrides` of the document); it stays visible.\n\
         Each rule has a case that breaks it and a near miss that does not, in `tests/cases/findings`.\n",
    );
    let _ = writeln!(page, "There are {} rules.", lessons.rules().len());
    let mut family = "";
    for held in lessons.rules() {
        if held.family != family {
            family = &held.family;
            let _ = writeln!(page, "\n## {}", title(family));
        }
        rule(&mut page, knowledge, lessons, &held.rule);
    }
    page
}

fn rule(page: &mut String, knowledge: &Knowledge, lessons: &Lessons, rule: &Rule) {
    let severity = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let _ = writeln!(page, "\n### {} ({severity})\n", rule.id);
    let _ = writeln!(page, "- says: {}", rule.message);
    let _ = writeln!(page, "- why: {}", rule.why);
    let _ = writeln!(page, "- fix: {}", rule.fix);
    let _ = writeln!(page, "- asks: {}", rule.asks);
    for limit in &rule.limit {
        let origin = match (limit.is.judgement(), limit.is.cite()) {
            (Some(judgement), _) => format!("judgement: {judgement}"),
            (None, Some((source, section))) => cited(knowledge, lessons, source, section),
            (None, None) => String::new(),
        };
        let _ = writeln!(page, "- limit `{}`: {} ({})", limit.name, limit.is.value(), origin.trim_end_matches('.'));
    }
    for cite in &rule.cite {
        let _ = writeln!(page, "- source: {}", cited(knowledge, lessons, &cite.source, &cite.section));
    }
    if !rule.cases.is_empty() {
        let _ = writeln!(page, "- cases: {}", rule.cases.join(", "));
    }
}

fn cited(knowledge: &Knowledge, lessons: &Lessons, source: &str, section: &str) -> String {
    match lessons.work(knowledge, source) {
        Some((title, Some(year))) => format!("{title}, {year}, {section}"),
        Some((title, None)) => format!("{title}, {section}"),
        None => format!("{source}, {section}"),
    }
}

/// A text within a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// A word with a capital letter.
fn title(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
