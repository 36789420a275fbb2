//! `leverpoint map`: the leverage points of the market map.

use std::io::Write;

use leverpoint::document::out::{ActorOut, MapAnswer, PushFrom};
use leverpoint::document::wire::{MapWant, WantedPartner};
use leverpoint_exchange::{self as exchange, Part, Unreadable};
use serde_json::Value;

use super::json;
use crate::Streams;
use crate::arguments::{Format, Graph, Map};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{self, count, percent};

/// Finds the leverage points.
pub fn map(asked: &Map, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let document = read(asked, streams)?;
    let want = MapWant {
        choices: asked.k,
        push: asked.push.iter().map(|text| partner(text)).collect::<Result<_, _>>()?,
        interventions: asked.with.clone(),
        best: asked.best,
    };
    if let Some(graph) = asked.graph {
        let opened = document.open(&knowledge)?;
        let map = opened.document.map.as_ref().map(serde_json::to_value).transpose()?;
        let answer = document.map(&knowledge, &want)?;
        write!(streams.output, "{}", drawn(graph, &map.unwrap_or_default(), &answer)?)?;
        return Ok(Exit::Success);
    }
    let answer = document.map(&knowledge, &want)?;
    let out = &mut *streams.output;
    match asked.asked.format {
        Format::Json => json(out, &answer)?,
        Format::Csv => sheet(&answer).write(asked.asked.format, out)?,
        format => {
            writeln!(out, "{}\n", answer.title)?;
            table(&answer).write(format, out)?;
            notes(&answer, out)?;
        }
    }
    Ok(Exit::Success)
}

/// The document that is asked about; a map of its own becomes a document with nothing else in it.
fn read(asked: &Map, streams: &mut Streams<'_>) -> Result<Document, Failure> {
    let (name, map) = match (&asked.links, &asked.graphml) {
        (Some(links), _) => {
            let links = input::from_file(links)?;
            let actors = asked.actors.as_deref().map(input::from_file).transpose()?;
            let named = |part: Part| actors.as_ref().filter(|_| part == Part::Actors).unwrap_or(&links).name.clone();
            let map = exchange::from_sheets(actors.as_ref().map(|file| file.text.as_str()), Some(&links.text))
                .map_err(|wrong| unreadable(&wrong, named))?;
            (links.name, map)
        }
        (None, Some(file)) => {
            let file = input::from_file(file)?;
            let map = exchange::from_graphml(&file.text).map_err(|wrong| unreadable(&wrong, |_| file.name.clone()))?;
            (file.name, map)
        }
        (None, None) => return Document::read(asked.asked.file.as_deref(), asked.asked.example.as_deref(), streams),
    };
    let text = serde_json::json!({
        "format": "leverpoint/programme/1",
        "meta": { "title": name },
        "periods": ["all"],
        "interventions": [],
        "map": map,
    });
    Ok(Document { name: format!("{name} (as a programme document)"), text: format!("{text:#}") })
}

/// Everything that is wrong with files, each place with the name of its file.
fn unreadable(wrong: &[Unreadable], named: impl Fn(Part) -> String) -> Failure {
    let lines: Vec<String> = wrong.iter().map(|one| format!("{}, {one}", named(one.part))).collect();
    let error = std::io::Error::new(std::io::ErrorKind::InvalidData, lines.join("\n  "));
    Failure::Files { what: "read the map".to_owned(), error }
}

/// An actor, or some members of it, as somebody wrote it: `farms` or `farms:400`.
fn partner(text: &str) -> Result<WantedPartner, Failure> {
    let Some((actor, members)) = text.split_once(':') else {
        return Ok(WantedPartner { actor: text.to_owned(), members: None });
    };
    let whole = members.parse::<u32>().ok().filter(|members| *members > 0);
    let members = whole.ok_or_else(|| {
        Failure::Usage(format!(
            "`{members}` is no number of members: write a whole number of at least 1, such as {actor}:40"
        ))
    })?;
    Ok(WantedPartner { actor: actor.to_owned(), members: Some(f64::from(members)) })
}

/// The map for other programs, with what each actor is worth.
fn drawn(graph: Graph, map: &Value, answer: &MapAnswer) -> Result<String, Failure> {
    let (actors, links) = (exchange::actor_rows(map), exchange::link_rows(map));
    let numbers = |of: fn(&ActorOut) -> f64| answer.actors.iter().map(of).collect::<Vec<f64>>();
    let extra = [("leverage_alone", numbers(|actor| actor.alone.mean)), ("taken", numbers(|actor| actor.taken))];
    Ok(match graph {
        Graph::Dot => exchange::dot(&actors, &links, &extra),
        Graph::Graphml => exchange::graphml(&actors, &links, &extra),
        Graph::Gexf => exchange::gexf(&actors, &links, &extra),
        Graph::Actors => exchange::sheet(&exchange::ACTOR_COLUMNS, &actors),
        Graph::Links => exchange::sheet(&exchange::LINK_COLUMNS, &links),
        Graph::Json => format!("{map:#}\n"),
    })
}

/// The actors, those that reach most alone first.
fn ordered(answer: &MapAnswer) -> Vec<&ActorOut> {
    let mut actors: Vec<&ActorOut> = answer.actors.iter().collect();
    actors.sort_by(|a, b| b.alone.mean.total_cmp(&a.alone.mean));
    actors
}

fn table(answer: &MapAnswer) -> Table {
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
fn sheet(answer: &MapAnswer) -> Table {
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

fn notes(answer: &MapAnswer, out: &mut dyn Write) -> Result<(), Failure> {
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
