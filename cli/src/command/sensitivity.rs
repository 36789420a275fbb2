//! `leverpoint sensitivity`: what the ranking depends on.

use std::io::Write;

use leverpoint::Knowledge;
use leverpoint::document::out::{Judgement, Sensitivity};

use super::json;
use crate::Streams;
use crate::arguments::{Asked, Format};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{self, change_sentence, outcome, percent, points, question};

/// More judgements than this are only in the other formats.
const SHOWN: usize = 15;

/// Says what the ranking of a programme depends on.
pub fn sensitivity(asked: &Asked, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let document = Document::read(asked.file.as_deref(), asked.example.as_deref(), streams)?;
    let answer = document.answer(&knowledge, &document.request().with_sensitivity())?;
    let found = answer.sensitivity.ok_or_else(|| Failure::Ours("nothing was looked into".to_owned()))?;
    let out = &mut *streams.output;
    match asked.format {
        Format::Json => json(out, &found)?,
        Format::Csv => judgements(&found.judgements, &knowledge, true).write(asked.format, out)?,
        Format::Table | Format::Md => {
            writeln!(out, "{}\n", answer.ranking.title)?;
            for remark in &found.remarks {
                writeln!(out, "{}", words::remark(remark, &knowledge))?;
            }
            let shown = found.judgements.get(..SHOWN).unwrap_or(&found.judgements);
            writeln!(out, "\nJudgements, those first that are expected to turn most pairs of interventions round:\n")?;
            judgements(shown, &knowledge, false).write(asked.format, out)?;
            if found.judgements.len() > shown.len() {
                writeln!(out, "and {} more: --format csv", found.judgements.len() - shown.len())?;
            }
            overtakes(&found, &knowledge, out)?;
        }
    }
    Ok(Exit::Success)
}

fn judgements(all: &[Judgement], knowledge: &Knowledge, plain: bool) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[
        ("turns", Right),
        ("changes first", Right),
        ("worth", Right),
        ("question", Left),
        ("taken for", Left),
        ("lowest", Left),
        ("highest", Left),
        ("moves most", Left),
        ("total at lowest", Right),
        ("at highest", Right),
    ]);
    let number = |value: f64| if plain { value.to_string() } else { points(value) };
    for judgement in all {
        let most = judgement.swings.first();
        let at = |total: Option<f64>| total.map(number).unwrap_or_default();
        table.row(vec![
            if plain { judgement.moves.to_string() } else { format!("{:.1}", judgement.moves) },
            if plain { judgement.changes_first.to_string() } else { percent(judgement.changes_first) },
            number(judgement.worth),
            question(&judgement.leaf, knowledge).replace('"', ""),
            outcome(&judgement.taken),
            outcome(&judgement.low),
            outcome(&judgement.high),
            most.map(|swing| swing.intervention.clone()).unwrap_or_default(),
            at(most.map(|swing| swing.total_at_low)),
            at(most.map(|swing| swing.total_at_high)),
        ]);
    }
    table
}

fn overtakes(found: &Sensitivity, knowledge: &Knowledge, out: &mut dyn Write) -> Result<(), Failure> {
    writeln!(out, "\nThe likeliest single change that puts each ahead of the one before it:")?;
    for overtake in &found.overtakes {
        match overtake.changes.first() {
            Some(change) => {
                writeln!(out, "  {}", change_sentence(&overtake.ahead, &overtake.behind, change, knowledge))?;
            }
            None => writeln!(out, "  {} stays behind {} by any single change.", overtake.behind, overtake.ahead)?,
        }
    }
    writeln!(
        out,
        "\nTurns: pairs expected to change their order when the answer is known. Worth: points that the best"
    )?;
    writeln!(out, "is expected to be higher by, chosen after the answer. All else stays as it is taken for.")?;
    Ok(())
}
