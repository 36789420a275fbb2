//! `leverpoint questions`: what to ask in the field tomorrow.

use leverpoint::document::out::Question;
use leverpoint::{Knowledge, Lessons};

use super::json;
use crate::Streams;
use crate::arguments::{Format, Questions};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{outcome, percent, points, question};

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
    let all = found.questions.len();
    let first = if asked.format == Format::Csv { all } else { asked.first.min(all) };
    let heads = [
        ("", Right),
        ("turns", Right),
        ("changes first", Right),
        ("worth", Right),
        ("plan", Right),
        ("question", Left),
        ("could be", Left),
        ("decides", Left),
        ("where", Left),
    ];
    let mut table = Table::of(&heads);
    for (place, it) in found.questions.iter().take(first).enumerate() {
        let scored = it.judged.is_some();
        let only_scored = |text: String| if scored { text } else { String::new() };
        table.row(vec![
            (place + 1).to_string(),
            only_scored(format!("{:.1}", it.moves)),
            only_scored(percent(it.changes_first)),
            only_scored(points(it.worth)),
            it.plan_changes.map(|count| count.to_string()).unwrap_or_default(),
            sentence(&knowledge, &lessons, it),
            it.low.iter().zip(&it.high).map(|(low, high)| format!("{} to {}", outcome(low), outcome(high))).collect(),
            it.rules.join(", "),
            it.at.to_string(),
        ]);
    }
    table.write(asked.format, streams.output)?;
    if asked.format == Format::Table {
        writeln!(
            streams.output,
            "\n{first} of {all} questions. Turns: pairs expected to change their order when the answer is known."
        )?;
        writeln!(
            streams.output,
            "Worth: points that the best is expected to be higher by. Plan: interventions that enter or leave it."
        )?;
        writeln!(streams.output, "Decides: rules of the review (leverpoint check --explain CODE).")?;
    }
    Ok(Exit::Success)
}

/// The question in words: of what is scored, or of the first rule that asks it.
fn sentence(knowledge: &Knowledge, lessons: &Lessons, it: &Question) -> String {
    if let Some(leaf) = &it.judged {
        return question(leaf, knowledge).replace('"', "");
    }
    let asks = it.rules.first().and_then(|id| lessons.rule(id)).map(|held| held.rule.asks.clone());
    let whose = it.intervention.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
    format!("{}{whose}", asks.unwrap_or_default())
}
