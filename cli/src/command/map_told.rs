//! What the market map says, as tables and sentences.

use std::io::Write;

use leverpoint::document::out::{ActorOut, MapAnswer, PushFrom};

use crate::arguments::Format;
use crate::exit::Failure;
use crate::table::{Side, Table};
use crate::words::{self, count, percent};

/// The actors, those that reach most alone first.
fn ordered(answer: &MapAnswer) -> Vec<&ActorOut> {
    let mut actors: Vec<&ActorOut> = answer.actors.iter().collect();
    actors.sort_by(|a, b| b.alone.mean.total_cmp(&a.alone.mean));
    actors
}

pub(super) fn table(answer: &MapAnswer) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[
        ("", Left),
        ("actor", Left),
        ("kind", Left),
        ("members", Right),
        ("alone", Right),
        ("range", Right),
        ("adds", Right),
        ("lost", Right),
        ("per cost", Right),
        ("named by", Left),
    ]);
    for actor in ordered(answer) {
        let place = answer.best.chosen.iter().position(|chosen| chosen.actor == actor.id);
        let members = if actor.at_once > 1 {
            format!("{} of {}", actor.at_once, count(actor.count.value))
        } else {
            count(actor.count.value)
        };
        table.row(vec![
            place.map(|place| format!("best {}", place + 1)).unwrap_or_default(),
            actor.id.clone(),
            actor.kind.clone(),
            members,
            count(actor.alone.mean),
            actor.range.map(|range| format!("{} to {}", count(range.low), count(range.high))).unwrap_or_default(),
            count(actor.adds.mean),
            actor.lost.map(count).unwrap_or_default(),
            actor.per_cost.map(|per| format!("{per:.3}")).unwrap_or_default(),
            actor.named_by.join(", "),
        ]);
    }
    table
}

/// For spreadsheets: every number as it is.
pub(super) fn sheet(answer: &MapAnswer) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[
        ("id", Left),
        ("title", Left),
        ("kind", Left),
        ("count", Right),
        ("enterprise", Left),
        ("at_once", Right),
        ("best", Right),
        ("alone", Right),
        ("alone_error", Right),
        ("alone_low", Right),
        ("alone_high", Right),
        ("adds", Right),
        ("adds_error", Right),
        ("taken", Right),
        ("lost", Right),
        ("cost_to_win", Right),
        ("per_cost", Right),
        ("named_by", Left),
    ]);
    for actor in &answer.actors {
        let place = answer.best.chosen.iter().position(|chosen| chosen.actor == actor.id);
        let text = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
        table.row(vec![
            actor.id.clone(),
            actor.title.clone(),
            actor.kind.clone(),
            actor.count.value.to_string(),
            actor.enterprise.to_string(),
            actor.at_once.to_string(),
            place.map(|place| (place + 1).to_string()).unwrap_or_default(),
            actor.alone.mean.to_string(),
            actor.alone.standard_error.to_string(),
            text(actor.range.map(|range| range.low)),
            text(actor.range.map(|range| range.high)),
            actor.adds.mean.to_string(),
            actor.adds.standard_error.to_string(),
            actor.taken.to_string(),
            text(actor.lost),
            text(actor.cost_to_win.map(|cost| cost.value)),
            text(actor.per_cost),
            actor.named_by.join(" "),
        ]);
    }
    table
}

pub(super) fn notes(answer: &MapAnswer, out: &mut dyn Write) -> Result<(), Failure> {
    best(answer, out)?;
    push(answer, out)?;
    interventions(answer, out)?;
    relationships(answer, out)?;
    depend(answer, out)?;
    writeln!(
        out,
        "\nAlone: enterprises reached beyond it by working with it alone. Adds: to the push, itself included. Lost: no longer reached if it walks away."
    )?;
    writeln!(out, "The chances are judgements: the spread is a scenario of what could follow, and no forecast.")?;
    Ok(())
}

fn best(answer: &MapAnswer, out: &mut dyn Write) -> Result<(), Failure> {
    let best = &answer.best;
    if best.chosen.is_empty() {
        return Ok(());
    }
    let chosen: Vec<String> = best
        .chosen
        .iter()
        .map(|one| {
            let members =
                if one.members > 1 { format!("{} of ", count(f64::from(one.members))) } else { String::new() };
            format!("{members}{} (+{})", one.actor, count(one.adds.mean))
        })
        .collect();
    writeln!(
        out,
        "\nThe best {} to work with: {}. Together {} ± {} of {} enterprises.",
        best.chosen.len(),
        words::list(&chosen),
        count(best.together.mean),
        count(best.together.standard_error),
        count(answer.enterprises),
    )?;
    writeln!(
        out,
        "The greedy rule is sure of {} of the best; this choice is proven to reach {} of it, wrong once in {:.0} times ({} sets).",
        percent(best.guarantee),
        percent(best.achieved),
        1.0 / best.failure,
        count(best.sets as f64)
    )?;
    Ok(())
}

fn push(answer: &MapAnswer, out: &mut dyn Write) -> Result<(), Failure> {
    let push = &answer.push;
    let who = match push.from {
        PushFrom::Asked => "those asked for",
        PushFrom::Interventions => "all that the interventions name",
        PushFrom::Best => "the best",
    };
    let reached = &push.reached;
    let error = match reached.runs {
        Some(runs) => format!("± {} in {} runs", count(reached.standard_error), count(runs as f64)),
        None => "exactly, over every outcome".to_owned(),
    };
    writeln!(
        out,
        "\nPush: {who}. Beyond them {} enterprises ({error}), {} to {} by the ends of the chances:",
        count(reached.beyond.value),
        count(reached.beyond.low),
        count(reached.beyond.high)
    )?;
    writeln!(
        out,
        "  breadth {} where one works, reach {} in other places, depth {} supporting actors",
        count(reached.breadth),
        count(reached.reach),
        count(reached.depth)
    )?;
    let steps: Vec<String> = push
        .curve
        .mean
        .iter()
        .zip(push.curve.low.iter().zip(&push.curve.high))
        .map(|(mean, (low, high))| format!("{} ({} to {})", count(*mean), count(*low), count(*high)))
        .collect();
    writeln!(out, "  in steps of time, as a scenario: {}", steps.join(", "))?;
    if !answer.apart.is_empty() {
        writeln!(out, "  never reached: {}", words::list(&answer.apart))?;
    }
    Ok(())
}

fn interventions(answer: &MapAnswer, out: &mut dyn Write) -> Result<(), Failure> {
    use Side::{Left, Right};
    if answer.interventions.is_empty() {
        return Ok(());
    }
    let mut table = Table::of(&[
        ("intervention", Left),
        ("works with", Left),
        ("beyond", Right),
        ("range", Right),
        ("adds", Right),
        ("leverage", Right),
    ]);
    for one in &answer.interventions {
        let with: Vec<String> =
            one.works_with.iter().map(|it| format!("{} {}", count(f64::from(it.members)), it.actor)).collect();
        let beyond = one.reached.beyond;
        table.row(vec![
            one.id.clone(),
            with.join(", "),
            count(beyond.value),
            format!("{} to {}", count(beyond.low), count(beyond.high)),
            count(one.adds),
            format!("{:.2}", one.leverage.value),
        ]);
    }
    writeln!(out)?;
    table.write(Format::Table, out)?;
    if !answer.overlooked.is_empty() {
        let names: Vec<String> =
            answer.overlooked.iter().map(|one| format!("{} (+{})", one.actor, count(one.adds.mean))).collect();
        writeln!(out, "Named by none of them, and would add most: {}.", words::list(&names))?;
    }
    Ok(())
}

fn relationships(answer: &MapAnswer, out: &mut dyn Write) -> Result<(), Failure> {
    let most = answer.links.iter().filter(|link| link.lost >= 0.5).take(3);
    let links: Vec<String> =
        most.map(|link| format!("{} {} {} (-{})", link.from, link.kind, link.to, count(link.lost))).collect();
    if !links.is_empty() {
        writeln!(out, "\nRelationships whose loss would cost most: {}.", words::list(&links))?;
    }
    let most = answer.missing.iter().filter(|link| link.adds >= 0.5).take(3);
    let missing: Vec<String> =
        most.map(|link| format!("{} {} {} (+{})", link.from, link.kind, link.to, count(link.adds))).collect();
    if !missing.is_empty() {
        writeln!(out, "Missing ones that would add most: {}.", words::list(&missing))?;
    }
    let gates: Vec<String> =
        answer.gates.iter().take(5).map(|gate| format!("{} ({} behind it)", gate.actor, gate.behind)).collect();
    if !gates.is_empty() {
        writeln!(out, "No way round: {}.", words::list(&gates))?;
    }
    Ok(())
}

fn depend(answer: &MapAnswer, out: &mut dyn Write) -> Result<(), Failure> {
    let one: Vec<String> = answer
        .dependencies
        .iter()
        .filter(|it| it.only_one)
        .map(|it| {
            let decides = if it.no_alternative { ", which decides" } else { "" };
            format!("{} on {}{decides}", it.actor, it.others.join(", "))
        })
        .collect();
    if !one.is_empty() {
        writeln!(out, "Depends on one: {}.", one.join("; "))?;
    }
    let open: Vec<String> = answer
        .functions
        .iter()
        .filter(|it| it.nobody_does || it.nobody_pays)
        .map(|it| {
            let what = match (it.nobody_does, it.nobody_pays) {
                (true, true) => "nobody will do it or pay for it",
                (true, false) => "nobody will do it",
                _ => "nobody will pay for it",
            };
            format!("{} ({what})", it.name)
        })
        .collect();
    if !open.is_empty() {
        writeln!(out, "Functions without a future: {}.", open.join("; "))?;
    }
    Ok(())
}
