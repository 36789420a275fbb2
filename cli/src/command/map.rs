//! `leverpoint map`: the leverage points of the market map.

use leverpoint::document::out::{ActorOut, MapAnswer};
use leverpoint::document::wire::{MapWant, WantedPartner};
use leverpoint::{Problem, Problems};
use leverpoint_exchange::{self as exchange, Part, Unreadable};
use serde_json::Value;

use super::json;
use super::map_told::{notes, sheet, table};
use crate::Streams;
use crate::arguments::{Format, Graph, Map};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};

/// Finds the leverage points.
pub fn map(asked: &Map, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let knowledge = input::knowledge()?;
    let (document, sheets) = read(asked, streams)?;
    let want = MapWant {
        choices: asked.k,
        push: asked.push.iter().map(|text| partner(text)).collect::<Result<_, _>>()?,
        interventions: asked.with.clone(),
        best: asked.best,
    };
    let answer = document.map(&knowledge, &want).map_err(|failure| in_sheets(failure, &sheets))?;
    if let Some(graph) = asked.graph {
        let opened = document.open(&knowledge)?;
        let map = opened.document.map.as_ref().map(serde_json::to_value).transpose()?;
        write!(streams.output, "{}", drawn(graph, &map.unwrap_or_default(), &answer)?)?;
        return Ok(Exit::Success);
    }
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

/// A CSV file that a map was read from.
struct Sheet {
    part: Part,
    file: Document,
}

/// The document that is asked about, and the CSV files that it was made of. A map of its own becomes a document with
/// nothing else in it.
fn read(asked: &Map, streams: &mut Streams<'_>) -> Result<(Document, Vec<Sheet>), Failure> {
    let (name, map, sheets) = match (&asked.links, &asked.graphml) {
        (Some(links), _) => {
            let links = input::from_file(links)?;
            let actors = asked.actors.as_deref().map(input::from_file).transpose()?;
            let named = |part: Part| actors.as_ref().filter(|_| part == Part::Actors).unwrap_or(&links).name.clone();
            let map = exchange::from_sheets(actors.as_ref().map(|file| file.text.as_str()), Some(&links.text))
                .map_err(|wrong| unreadable(&wrong, named))?;
            let name = links.name.clone();
            let actors = actors.map(|file| Sheet { part: Part::Actors, file });
            (name, map, actors.into_iter().chain([Sheet { part: Part::Links, file: links }]).collect())
        }
        (None, Some(file)) => {
            let file = input::from_file(file)?;
            let map = exchange::from_graphml(&file.text).map_err(|wrong| unreadable(&wrong, |_| file.name.clone()))?;
            (file.name, map, Vec::new())
        }
        (None, None) => {
            let document = Document::read(asked.asked.file.as_deref(), asked.asked.example.as_deref(), streams)?;
            return Ok((document, Vec::new()));
        }
    };
    let text = serde_json::json!({
        "format": "leverpoint/programme/1",
        "meta": { "title": name },
        "periods": ["all"],
        "interventions": [],
        "map": map,
    });
    Ok((Document { name: format!("{name} (as a programme document)"), text: format!("{text:#}") }, sheets))
}

/// Problems of a document told at the rows of the CSV files that it was made of.
fn in_sheets(failure: Failure, sheets: &[Sheet]) -> Failure {
    let Failure::Document { name, text, problems } = failure else { return failure };
    let mut rest: Vec<Problem> = problems.into_iter().collect();
    let mut told = Vec::new();
    for Sheet { part, file } in sheets {
        let lines = exchange::lines(&file.text);
        let list = if *part == Part::Actors { "actors" } else { "links" };
        let line = |problem: &Problem| {
            let mut steps = problem.at.steps();
            let here = steps.next()? == "map" && steps.next()? == list;
            let row: usize = steps.next().filter(|_| here)?.parse().ok()?;
            usize::try_from(*lines.get(row)?).ok()
        };
        let (mut here, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|problem| line(problem).is_some());
        rest = others;
        for problem in &mut here {
            problem.spot = line(problem).map(|line| (line, 1));
        }
        if !here.is_empty() {
            told.push(file.failure(Problems::of(here)));
        }
    }
    if !rest.is_empty() {
        told.push(Failure::Document { name, text, problems: Problems::of(rest) });
    }
    Failure::Documents(told)
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
