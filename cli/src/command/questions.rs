//! `leverpoint questions`: what to ask in the field tomorrow.

use leverpoint::document::out::{self, Question};
use leverpoint::{Knowledge, Lessons};

use super::json;
use crate::Streams;
use crate::arguments::{Format, Questions};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{count, gap, gap_of_several, outcome, percent, points, some};

/// Interventions that are named in a line; of more, how many more there are.
const NAMED: usize = 2;

/// One line of the list: a question, or the same one of several interventions.
struct Line<'a> {
    questions: Vec<&'a Question>,
    moves: f64,
    changes_first: f64,
    worth: f64,
    plan: Option<f64>,
    rules: &'a [String],
    at: &'a str,
}

impl<'a> Line<'a> {
    fn each(it: &'a Question) -> Self {
        Self {
            questions: vec![it],
            moves: it.moves,
            changes_first: it.changes_first,
            worth: it.worth,
            plan: it.plan_moves,
            rules: &it.rules,
            at: it.at.as_str(),
        }
    }

    fn alike(found: &'a out::Questions, it: &'a out::Alike) -> Self {
        let questions: Vec<&Question> = it.questions.iter().filter_map(|place| found.questions.get(*place)).collect();
        let at = if let [only] = questions.as_slice() { only.at.as_str() } else { it.at.as_str() };
        Self {
            questions,
            moves: it.moves,
            changes_first: it.changes_first,
            worth: it.worth,
            plan: it.plan_moves,
            rules: &it.rules,
            at,
        }
    }
}

/// Lists what nobody has said, the answers that could change most first.
pub fn questions(asked: &Questions, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    use Side::{Left, Right};
    let knowledge = input::knowledge()?;
    let lessons = input::lessons(&knowledge)?;
    let document = Document::read(asked.file.as_deref(), asked.example.as_deref(), streams)?;
    let found = leverpoint::questions(&knowledge, &lessons, &document.text, asked.plans)
        .map_err(|problems| document.failure(problems))?;
    if asked.format == Format::Json {
        json(streams.output, &found)?;
        return Ok(Exit::Success);
    }
    let lines: Vec<Line<'_>> = if asked.each {
        found.questions.iter().map(Line::each).collect()
    } else {
        found.alike.iter().map(|it| Line::alike(&found, it)).collect()
    };
    let first = if asked.format == Format::Csv { lines.len() } else { asked.first.min(lines.len()) };
    let heads = [
        ("", Right),
        ("turns", Right),
        ("changes first", Right),
        ("worth", Right),
        ("plan", Right),
        ("question", Left),
        ("of", Left),
        ("could be", Left),
        ("decides", Left),
        ("where", Left),
    ];
    let mut table = Table::of(&heads);
    for (place, line) in lines.iter().take(first).enumerate() {
        let judged = line.questions.iter().find(|it| it.judged.is_some());
        let only_scored = |text: String| if judged.is_some() { text } else { String::new() };
        let ends = judged.and_then(|it| it.low.as_ref().zip(it.high.as_ref()));
        table.row(vec![
            (place + 1).to_string(),
            only_scored(format!("{:.1}", line.moves)),
            only_scored(percent(line.changes_first)),
            only_scored(points(line.worth)),
            line.plan.map(count).unwrap_or_default(),
            sentence(&knowledge, &lessons, line),
            of_whom(line, asked.format == Format::Csv),
            ends.map(|(low, high)| format!("{} to {}", outcome(low), outcome(high))).unwrap_or_default(),
            line.rules.join(", "),
            line.at.to_owned(),
        ]);
    }
    table.write(asked.format, streams.output)?;
    if asked.format == Format::Table {
        let output = &mut streams.output;
        let all = lines.len();
        writeln!(
            output,
            "\n{first} of {all} questions. Turns: pairs expected to change their order when the answer is known."
        )?;
        writeln!(output, "Worth: points that the best is expected to be higher by.")?;
        writeln!(output, "Plan: interventions that are expected to enter or leave it.")?;
        writeln!(output, "Decides: rules of the review (leverpoint check --explain CODE).")?;
        if !asked.each {
            writeln!(output, "What is asked of several is one question here: leverpoint questions --each.")?;
        }
    }
    Ok(Exit::Success)
}

/// The question in words: of what is scored, or of the first rule that asks it.
fn sentence(knowledge: &Knowledge, lessons: &Lessons, line: &Line<'_>) -> String {
    match line.questions.iter().find_map(|it| it.judged.as_ref()) {
        Some(leaf) if line.questions.len() > 1 => gap_of_several(&leaf.judged, knowledge),
        Some(leaf) => gap(&leaf.judged, knowledge),
        None => {
            let asks = line.rules.first().and_then(|id| lessons.rule(id)).map(|held| held.rule.asks.clone());
            asks.unwrap_or_default()
        }
    }
}

/// The interventions that it is asked of.
fn of_whom(line: &Line<'_>, all: bool) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in line.questions.iter().filter_map(|it| it.intervention.as_deref()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if all { names.join(" ") } else { some(&names, NAMED) }
}
