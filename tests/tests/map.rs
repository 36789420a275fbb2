//! The market map: cases worked by hand in `cases/map`, what the ranking takes from it, the command, and the ways in
//! and out.

use leverpoint::ask_map_json;
use leverpoint_cli::Exit;
use leverpoint_exchange as exchange;
use leverpoint_tests::root;
use leverpoint_tests::shell::leverpoint;
use leverpoint_tests::strategy::knowledge;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[expect(dead_code, reason = "for the reader of the case")]
    why: String,
    #[expect(dead_code, reason = "for the reader of the case")]
    origin: String,
    want: String,
    map: String,
    expect: Vec<Expect>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    at: String,
    is: Value,
    worked: String,
}

fn document(map: &Value, interventions: &Value) -> String {
    json!({
        "format": "leverpoint/programme/1", "meta": {"title": "worked", "target_enterprises": 1000}, "periods": ["p"],
        "map": map, "interventions": interventions,
    })
    .to_string()
}

fn asked(map: &Value, want: &str) -> Value {
    let reply = ask_map_json(knowledge(), &document(map, &json!([])), want);
    let mut reply: Value = serde_json::from_str(&reply).expect("JSON");
    assert!(reply.get("ok").is_some(), "{reply:#}");
    reply["ok"].take()
}

#[test]
fn the_numbers_are_those_worked_by_hand() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in std::fs::read_dir(root().join("tests/cases/map")).expect("the folder is there") {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let case: Case = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let answer = asked(&serde_json::from_str(&case.map).expect("JSON"), &case.want);
        for expect in case.expect {
            count += 1;
            let found = answer.pointer(&expect.at).unwrap_or(&Value::Null);
            let same = match (found.as_f64(), expect.is.as_f64()) {
                (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
                _ if expect.is == "absent" => found.is_null(),
                _ => *found == expect.is,
            };
            if !same {
                wrong.push(format!("{}: {} is {found}, not {} ({})", case.name, expect.at, expect.is, expect.worked));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(count >= 20, "{count} numbers");
}

/// The map of one supplier with eight customers, and an intervention that says this of its leverage.
fn ranked(extra: Value) -> Value {
    let map = json!({
        "actors": [
            {"id": "supplier", "kind": "input-supplier"},
            {"id": "farms", "kind": "producer", "count": 8},
        ],
        "links": [{"from": "supplier", "to": "farms", "kind": "supply", "chance": 0.25}],
    });
    let mut intervention = json!({
        "id": "a", "title": "A", "approaches": [{"approach": "support-markets", "emphasis": 1}], "serves": 4,
        "leverage": [{"actor": "somebody", "reach": 100, "influence": 4}],
    });
    intervention.as_object_mut().expect("an object").extend(extra.as_object().expect("an object").clone());
    let reply = leverpoint::answer_json(knowledge(), &document(&map, &json!([intervention])), "{}");
    let reply: Value = serde_json::from_str(&reply).expect("JSON");
    reply["ok"]["ranking"]["interventions"][0].clone()
}

#[test]
fn leverage_comes_from_the_map_where_it_is_named_and_says_so() {
    let judged = ranked(json!({}));
    assert_eq!((judged["leverage"].as_f64(), &judged["leverage_from"]), (Some(17.5), &json!("judgement")));
    // The supplier reaches a quarter of 8. Half of them are served already: 2 x (1 - 4/8) / 4.
    let named = ranked(json!({"works_with": [{"actor": "supplier"}]}));
    assert_eq!((named["leverage"].as_f64(), &named["leverage_from"]), (Some(0.25), &json!("map")));
    assert_eq!(named["leverage_on_map"]["judged"]["value"], json!(17.5));
    // Those that are served are said to be farms: 6 others and nobody to reach them through.
    let members = ranked(json!({"works_with": [{"actor": "farms", "members": 4}]}));
    assert_eq!(members["leverage"].as_f64(), Some(0.0));
    let nobody = ranked(json!({"works_with": []}));
    assert_eq!((nobody["leverage"].as_f64(), &nobody["leverage_from"]), (Some(0.0), &json!("map")));
}

/// The document names both as what the programme owed its scale to.
#[test]
fn on_cambodia_suppliers_and_leading_farms_are_the_leverage_points() {
    let said = leverpoint(&["map", "--format", "json", "--k", "5"], b"");
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    let answer: Value = serde_json::from_str(&said.output).expect("JSON");
    let mut alone: Vec<(f64, &str)> = answer["actors"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|actor| (actor["alone"]["mean"].as_f64().expect("a number"), actor["kind"].as_str().expect("text")))
        .collect();
    alone.sort_by(|a, b| b.0.total_cmp(&a.0));
    let first: Vec<&str> = alone.iter().take(6).map(|(_, kind)| *kind).collect();
    assert!(first.iter().filter(|kind| **kind == "input-supplier").count() >= 2, "{first:?}");
    assert!(first.iter().filter(|kind| **kind == "lead-producer").count() >= 2, "{first:?}");
    let best = answer["best"]["chosen"].as_array().expect("a list");
    assert_eq!(best[0]["actor"], "medivet");
    assert!(best.iter().any(|one| one["actor"] == "lead-fish-farms"));
    assert!(answer["best"]["achieved"].as_f64() >= Some(0.6));
}

#[test]
fn every_form_of_the_map_is_written_and_those_that_can_be_are_read_again_the_same() {
    let text = leverpoint_data::example("cambodia-msme").expect("it is built in").text;
    let document: Value = serde_json::from_str(text).expect("JSON");
    let map = &document["map"];
    let written = |form: &str| {
        let said = leverpoint(&["map", "--graph", form], b"");
        assert_eq!(said.exit, Exit::Success, "{form}: {}", said.errors);
        said.output
    };
    let rows = |map: &Value| (exchange::actor_rows(map), exchange::link_rows(map));
    // Functions, citations and remarks have no column; all else comes back.
    let sheets = exchange::from_sheets(Some(&written("actors")), Some(&written("links"))).expect("readable");
    assert_eq!(rows(&sheets), rows(map));
    let graph = exchange::from_graphml(&written("graphml")).expect("readable");
    assert_eq!(rows(&graph), rows(map));
    let read: Value = serde_json::from_str(&written("json")).expect("JSON");
    assert_eq!(rows(&read), rows(map));
    assert!(written("dot").starts_with("digraph map {") && written("gexf").contains("<gexf"));
    // What is read again says the same of its actors: the chances and the draws are the same.
    let numbers = |map: &Value| {
        let answer = asked(map, r#"{"push": [{"actor": "medivet"}]}"#);
        answer["actors"].as_array().expect("a list").iter().map(|it| it["alone"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(numbers(map), numbers(&graph));
}

#[test]
fn links_alone_make_a_map_and_mistakes_in_them_are_named() {
    let folder = std::env::temp_dir().join(format!("leverpoint-map-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("links.csv");
    let name = file.to_string_lossy().into_owned();
    let with = |text: &str| {
        std::fs::write(&file, text).expect("written");
        leverpoint(&["map", "--links", &name, "--format", "csv"], b"")
    };
    let said = with("source,target,chance\na,b,0.5\nb,c,0.5\n");
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    assert_eq!(said.output.lines().count(), 4);
    assert!(said.output.lines().nth(1).is_some_and(|row| row.starts_with("a,a,producer,1,true,1,")), "{}", said.output);
    for (text, exit, part) in [
        ("source,target,chnce\na,b,0.5\n", Exit::Files, "line 1: there is no column `chnce`; did you mean `chance`"),
        ("source,chance\na,0.5\n", Exit::Files, "the column `target` is missing"),
        ("source,target,chance\na,b,half\n", Exit::Files, "line 2: `half` in column `chance` is no number"),
        ("source,target,chance\na,b,1.5\n", Exit::Document, "1.5 is not a number from 0 to 1"),
        ("source,target,chance\na,b,0.5\n\nb,c,1.5\n", Exit::Document, "links.csv:4:1"),
        ("source,target,chance\na,a,0.5\n", Exit::Document, "`a` is linked to itself"),
        ("source,target,chance\na,b,0.5\na,b,0.4\n", Exit::Document, "`a neighbour b` stands twice"),
        ("source,target,kind\na,b,suply\n", Exit::Document, "`suply` is not a kind of link; did you mean `supply`?"),
    ] {
        let said = with(text);
        assert_eq!(said.exit, exit, "{text}: {}", said.errors);
        assert!(said.errors.contains(part), "{text}: {}", said.errors);
    }
    std::fs::remove_dir_all(folder).expect("tidy");
}

#[test]
fn everything_that_is_wrong_with_a_pair_of_sheets_is_told_at_once() {
    let actors = "id,count\na,many\nb,2\nc,few\n";
    let wrong = exchange::from_sheets(Some(actors), Some("source,chance\na,0.5\n")).expect_err("four mistakes");
    let told: Vec<(exchange::Part, u64)> = wrong.iter().map(|one| (one.part, one.line)).collect();
    let (first, second) = (exchange::Part::Actors, exchange::Part::Links);
    assert_eq!(told, [(first, 2), (first, 4), (second, 1)]);
    // Lines as an editor counts them, whatever ends them and whatever is empty or broken over several.
    let spread = "id,title,count\r\n\r\na,\"two\nlines\",1\r\n\r\n\r\nb,,2\r\nc,,few\r\n";
    assert_eq!(exchange::lines(spread), [3, 7, 8]);
    assert_eq!(exchange::from_sheets(Some(spread), None).expect_err("a mistake")[0].line, 8);
    let graph = r#"<graphml><graph><node/><edge source="a"/></graph></graphml>"#;
    assert_eq!(exchange::from_graphml(graph).expect_err("two mistakes").len(), 2);
}

#[test]
fn sheets_are_read_as_spreadsheets_write_them() {
    // With the mark of UTF-8, semicolons, and texts that an apostrophe keeps from being formulas.
    let actors = "\u{feff}id;title;count\r\na;'=1+1;20\r\n";
    let map = exchange::from_sheets(Some(actors), None).expect("readable");
    assert_eq!(map["actors"][0], json!({"id": "a", "title": "=1+1", "count": 20, "kind": "producer"}));
    assert_eq!(map["links"], json!([]));
    for title in ["=1+1", " =1+1", "+1 more", "@all", "-"] {
        let rows = exchange::actor_rows(&json!({"actors": [{"id": "a", "title": title}]}));
        let sheet = exchange::sheet(&["id", "title"], &rows);
        assert!(sheet.ends_with(&format!("a,'{title}\n")), "{sheet}");
    }
}

#[test]
fn a_push_alone_is_what_the_whole_answer_says_of_it() {
    let text = leverpoint_data::example("cambodia-msme").expect("it is built in").text;
    let want = r#"{"push": [{"actor": "medivet"}]}"#;
    let json = |reply: String| serde_json::from_str::<Value>(&reply).expect("JSON");
    let pushed = &json(leverpoint::ask_push_json(knowledge(), text, want))["pushed"];
    let whole = &json(ask_map_json(knowledge(), text, want))["ok"];
    assert_eq!(pushed["push"], whole["push"]);
    let taken: Vec<&Value> = whole["actors"].as_array().expect("a list").iter().map(|actor| &actor["taken"]).collect();
    assert_eq!(json!(taken), pushed["taken"]);
    let best = |reply: Value, part: &str| reply[part]["push"]["works_with"].clone();
    let want = r#"{"best": true, "choices": 2}"#;
    assert_eq!(
        best(json(leverpoint::ask_push_json(knowledge(), text, want)), "pushed"),
        best(json(ask_map_json(knowledge(), text, want)), "ok")
    );
    assert!(json(leverpoint::ask_push_json(knowledge(), text, r#"{"push": [{"actor": "x"}]}"#))["problems"].is_array());
}

#[test]
fn the_command_asks_what_it_is_told_to() {
    let both = leverpoint(&["map", "--push", "medivet,swine-farms:400", "--format", "json"], b"");
    let answer: Value = serde_json::from_str(&both.output).expect("JSON");
    assert_eq!(
        answer["push"]["works_with"],
        json!([{"actor": "medivet", "members": 1}, {"actor": "swine-farms", "members": 400}])
    );
    assert_eq!(answer["push"]["from"], "asked");
    let with = leverpoint(&["map", "--with", "tile-forum", "--format", "json"], b"");
    let answer: Value = serde_json::from_str(&with.output).expect("JSON");
    assert_eq!(answer["push"]["works_with"][1]["actor"], "builders");
    assert_eq!(leverpoint(&["map", "--push", "farms:none"], b"").exit, Exit::Usage);
    let typo = leverpoint(&["map", "--push", "medivett"], b"");
    assert_eq!(typo.exit, Exit::Document);
    assert!(typo.errors.contains("did you mean `medivet`?"), "{}", typo.errors);
    let without = leverpoint(&["map", "--example", "backus-peru"], b"");
    assert!(without.errors.contains("the field `map` is missing"), "{}", without.errors);
    for format in ["table", "md"] {
        let said = leverpoint(&["map", "--format", format], b"");
        assert!(said.output.contains("a scenario of what could follow, and no forecast"), "{}", said.output);
    }
}
