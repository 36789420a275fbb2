//! The command line: what each command prints, and how it ends.

use leverpoint_cli::Exit;
use leverpoint_tests::shell::leverpoint;
use serde_json::Value;

fn json(arguments: &[&str]) -> Value {
    let said = leverpoint(arguments, b"");
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    serde_json::from_str(&said.output).expect("JSON")
}

fn starter() -> String {
    leverpoint_data::STARTER.to_owned()
}

#[test]
fn rank_gives_every_intervention_with_its_numbers_and_reasons() {
    let ranking = json(&["rank", "--format", "json"]);
    let interventions = ranking["interventions"].as_array().expect("a list");
    assert_eq!(interventions.len(), 13);
    for ranked in interventions {
        for key in ["id", "case"] {
            assert!(ranked[key].is_string(), "{key} of {ranked}");
        }
        for key in ["rank", "total", "relief", "harm", "intensity", "sustainability", "leverage"] {
            assert!(ranked[key].is_number(), "{key} of {ranked}");
        }
        let points: f64 = ranked["terms"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|term| term["points"].as_f64().expect("a number"))
            .sum();
        assert!((points - ranked["total"].as_f64().expect("a number")).abs() < 1e-12);
    }
}

/// From the sources: training that suppliers carry themselves had lasted; what came of advocacy was doubtful.
#[test]
fn cambodia_puts_embedded_training_above_dialogue_on_sustainability() {
    let ranking = json(&["rank", "--format", "json"]);
    let sustainability = |case: &str| {
        let found = ranking["interventions"].as_array().expect("a list").iter().find(|ranked| ranked["case"] == case);
        found.expect("the case")["sustainability"].as_f64().expect("a number")
    };
    for trained in ["K02", "K03"] {
        assert!(sustainability(trained) > sustainability("K13"), "{trained}");
    }
}

#[test]
fn plan_gives_what_is_chosen_its_cost_value_proof_and_binding_rows() {
    let plan = json(&["plan", "--format", "json"]);
    assert_eq!(plan["outcome"], "plan");
    assert!(plan["chosen"].as_array().is_some_and(|chosen| chosen.iter().all(Value::is_string) && !chosen.is_empty()));
    assert!(plan["cost"].is_number() && plan["value"].is_number());
    assert_eq!(plan["proof"]["kind"], "optimal");
    assert!(
        plan["binding"].as_array().is_some_and(|binding| binding.iter().any(|row| row["kind"] == "budget")),
        "{}",
        plan["binding"]
    );
}

#[test]
fn the_matrix_is_numbered_as_in_the_source() {
    let matrix = json(&["matrix", "--format", "json"]);
    let cells = matrix["cells"].as_array().expect("a list");
    assert_eq!(cells.len(), 75);
    let cell = cells.iter().find(|cell| cell["approach"] == 1 && cell["constraint"] == 1).expect("cell 1,1");
    assert_eq!((cell["direction"].as_str(), cell["strength"].as_u64()), (Some("relieves"), Some(2)));
}

#[test]
fn one_cell_says_what_happens_what_it_asks_and_who_says_so() {
    let said = leverpoint(&["matrix", "--cell", "8,1"], b"");
    for part in
        ["mixed", "Can the small firms reach", "Trade, Micro and Small Enterprises", "2005", "Annex 2, cell 8,1"]
    {
        assert!(said.output.contains(part), "{part} in {}", said.output);
    }
    let blank = leverpoint(&["matrix", "--cell", "2,3"], b"");
    assert!(blank.output.contains("makes no claim"));
    assert_eq!(leverpoint(&["matrix", "--cell", "12,1"], b"").exit, Exit::Usage);
    assert_eq!(leverpoint(&["matrix", "--cell", "one"], b"").exit, Exit::Usage);
}

#[test]
fn every_format_of_every_command_says_something() {
    for format in ["table", "json", "csv", "md"] {
        for command in [
            &["rank"][..],
            &["plan"],
            &["explain", "embedded-training"],
            &["explain", "embedded-training", "--versus", "fish-forum"],
            &["matrix"],
            &["simulate", "--draws", "1000"],
            &["sensitivity"],
            &["weights"],
        ] {
            let said = leverpoint(&[command, &["--format", format]].concat(), b"");
            assert_eq!(said.exit, Exit::Success, "{command:?} {format}: {}", said.errors);
            assert!(said.output.lines().count() > 2, "{command:?} {format}");
            assert!(said.errors.is_empty());
        }
    }
}

#[test]
fn a_table_for_spreadsheets_has_as_many_cells_in_every_row() {
    for command in
        [&["rank"][..], &["plan"], &["matrix"], &["simulate", "--draws", "1000"], &["sensitivity"], &["weights"]]
    {
        let said = leverpoint(&[command, &["--format", "csv"]].concat(), b"");
        let mut reader = csv::Reader::from_reader(said.output.as_bytes());
        let width = reader.headers().expect("heads").len();
        for record in reader.records() {
            assert_eq!(record.expect("a row").len(), width, "{command:?}");
        }
    }
}

#[test]
fn a_title_that_would_be_a_formula_is_only_text_in_a_spreadsheet() {
    let text = starter().replace("\"title\": \"", "\"title\": \"=1+1 ");
    let said = leverpoint(&["rank", "-", "--format", "csv"], text.as_bytes());
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    assert!(said.output.contains("'=1+1"), "{}", said.output);
}

#[test]
fn a_file_standard_input_and_an_example_are_read_alike() {
    let folder = std::env::temp_dir().join(format!("leverpoint-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("starter.json");
    let name = file.to_string_lossy().into_owned();
    assert_eq!(leverpoint(&["init", &name], b"").exit, Exit::Success);
    let from_file = leverpoint(&["rank", &name], b"");
    let from_input = leverpoint(&["rank", "-"], starter().as_bytes());
    let with_mark = leverpoint(&["rank", "-"], &[b"\xef\xbb\xbf", starter().as_bytes()].concat());
    assert_eq!(from_file.exit, Exit::Success, "{}", from_file.errors);
    assert_eq!(from_file.output, from_input.output);
    assert_eq!(from_file.output, with_mark.output);
    // What is there already is somebody's work.
    let again = leverpoint(&["init", &name], b"");
    assert_eq!(again.exit, Exit::Files);
    assert_eq!(std::fs::read_to_string(&file).expect("text"), starter());
    std::fs::remove_dir_all(folder).expect("tidy");
}

#[test]
fn problems_point_into_the_file_and_end_with_1() {
    let text = "{\n  \"format\": \"leverpoint/programme/1\",\n  \"meta\": {\"titel\": \"x\"},\n  \"periods\": [\"2026\"],\n  \"interventions\": []\n}";
    let said = leverpoint(&["rank", "-"], text.as_bytes());
    assert_eq!(said.exit, Exit::Document);
    assert!(said.output.is_empty());
    let expected = "\
error[missing-field]: the field `title` is missing
 --> standard input:3:11  /meta
  |
3 |   \"meta\": {\"titel\": \"x\"},
  |           ^
  = help: add `title`: text

error[unknown-field]: there is no field `titel` here; did you mean `title`?
 --> standard input:3:21  /meta/titel
  |
3 |   \"meta\": {\"titel\": \"x\"},
  |                     ^
  = help: the fields here are `authors`, `country`, `currency`, `date`, `note`, `target_enterprises`, `title` or `value_chain`

standard input: 2 problems
";
    assert_eq!(said.errors, expected);
    assert_eq!(leverpoint(&["check", "-"], text.as_bytes()).exit, Exit::Document);
    let listed = leverpoint(&["check", "-", "--format", "json"], text.as_bytes());
    let problems: Value = serde_json::from_str(&listed.output).expect("JSON");
    assert_eq!(problems["problems"].as_array().map(Vec::len), Some(2));
}

#[test]
fn exits_mean_what_the_help_says() {
    assert_eq!(leverpoint(&["rank", "no-such-file.json"], b"").exit, Exit::Files);
    assert_eq!(leverpoint(&["rank", "--example", "nowhere"], b"").exit, Exit::Usage);
    assert_eq!(leverpoint(&["rank", "--formt", "json"], b"").exit, Exit::Usage);
    assert_eq!(leverpoint(&["explain", "nobody"], b"").exit, Exit::Usage);
    assert_eq!(leverpoint(&["rank", "-"], b"\xff\xfe").exit, Exit::Files);
    assert_eq!(leverpoint(&["--help"], b"").exit, Exit::Success);
    assert_eq!(leverpoint(&["--version"], b"").exit, Exit::Success);
    let impossible = starter().replacen("\"total\": 90000", "\"total\": 10", 1).replacen(
        "\"must_fund\": []",
        "\"must_fund\": [\"grower-groups\"]",
        1,
    );
    let said = leverpoint(&["plan", "-"], impossible.as_bytes());
    assert_eq!(said.exit, Exit::Impossible, "{}{}", said.output, said.errors);
    assert!(
        said.errors.contains("the total budget") && said.errors.contains("the least relief of transaction cost"),
        "{}",
        said.errors
    );
}

#[test]
fn a_made_up_programme_is_the_same_for_the_same_seed_and_ranks() {
    let made = |seed: &str| leverpoint(&["init", "--random", "40", "--seed", seed], b"").output;
    assert_eq!(made("7"), made("7"));
    assert_ne!(made("7"), made("8"));
    let said = leverpoint(&["plan", "-", "--format", "json"], made("7").as_bytes());
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
}

#[test]
fn the_schema_is_json_and_names_the_format() {
    let schema = json(&["schema"]);
    assert_eq!(schema["title"], "Leverpoint programme");
}

#[test]
fn the_starter_and_the_examples_have_no_problems() {
    assert_eq!(leverpoint(&["check", "-"], starter().as_bytes()).exit, Exit::Success);
    for example in leverpoint_data::EXAMPLES {
        let said = leverpoint(&["check", "-"], example.text.as_bytes());
        // Its programme delivers training itself, and the review says so.
        let expected = if example.name == "brac-care-dairy" { Exit::Findings } else { Exit::Success };
        assert_eq!(said.exit, expected, "{}: {}", example.name, said.errors);
        assert!(said.errors.is_empty());
    }
}

#[test]
fn a_plain_table_is_simulated_with_everything_that_repeats_it() {
    let table =
        br#"{"alternatives": ["a", "b"], "criteria": ["x", "y"], "values": [[1, 0], [0, 1]], "weights": "free"}"#;
    let arguments = ["simulate", "--table", "-", "--seed", "5", "--draws", "4000", "--error", "0", "--format", "json"];
    let said = leverpoint(&arguments, table);
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    let found: Value = serde_json::from_str(&said.output).expect("JSON");
    for key in ["rank_acceptability", "central_weights", "confidence", "holistic", "pairwise", "standard_error"] {
        assert!(found[key].is_array() || found[key].is_object(), "{key}");
    }
    assert!(found["entropy"].is_number());
    assert_eq!((found["draws"].as_u64(), found["seed"].as_u64()), (Some(4000), Some(5)));
    // Either is first at half of all weights, and then at the mean of its half: 3/4 and 1/4.
    let share = found["rank_acceptability"][0][0].as_f64().expect("a number");
    assert!((share - 0.5).abs() < 4.0 * (0.25_f64 / 4000.0).sqrt(), "{share}");
    let central = found["central_weights"][0][0].as_f64().expect("a number");
    assert!((central - 0.75).abs() < 0.02, "{central}");
    assert_eq!(leverpoint(&arguments, table).output, said.output);
}

#[test]
fn a_table_with_problems_is_refused_with_their_places() {
    let table =
        br#"{"alternatives": ["a"], "criteria": ["x", "y"], "values": [[1]], "weights": {"order": ["x", "z"]}}"#;
    let said = leverpoint(&["simulate", "--table", "-"], table);
    assert_eq!(said.exit, Exit::Document);
    for part in ["/weights/order/1", "`z` is not", "standard input:1:"] {
        assert!(said.errors.contains(part), "{part} in {}", said.errors);
    }
    let clash = br#"{"alternatives": ["a"], "criteria": ["x", "y"], "values": [[1, 2]],
        "weights": {"order": ["x", "y"], "intervals": {"y": [0.6, 0.9]}}}"#;
    let said = leverpoint(&["simulate", "--table", "-"], clash);
    assert_eq!(said.exit, Exit::Document);
    assert!(said.errors.contains("error[weights-clash]: no weights keep all of this: `x` counts at least as much as `y`; `y` is 0.6 to 0.9 of the whole"), "{}", said.errors);
}

#[test]
fn what_clashes_in_the_weights_of_a_programme_is_named() {
    let mut programme: Value = serde_json::from_str(&starter()).expect("JSON");
    programme["preferences"]["weighing"] = serde_json::json!({
        "order": [["relief"], ["leverage"]],
        "ratios": [{"criterion": "leverage", "to": "relief", "low": 2}],
        "ranges": {"relief": {"low": 0.1, "high": 0.5}, "inclusion": {"low": 0, "high": 0.3}},
    });
    let said = leverpoint(&["simulate", "-"], programme.to_string().as_bytes());
    assert_eq!(said.exit, Exit::Document);
    let expected = "no weights keep all of this: relief counts at least as much as leverage; relief is 10% to 50% of the whole; leverage counts at least 2 times as much as relief";
    assert!(said.errors.contains(expected), "{}", said.errors);
    let said = leverpoint(&["weights", "-"], programme.to_string().as_bytes());
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    assert!(said.output.contains("What the designer has said cannot hold together"), "{}", said.output);
}

#[test]
fn several_people_are_put_side_by_side() {
    let mut programme: Value = serde_json::from_str(&starter()).expect("JSON");
    programme["preferences"] = serde_json::json!({
        "weighing": {"ranges": {"leverage": {"low": 0.3, "high": 1}}},
        "people": [{"name": "Sok", "weighing": {"ranges": {"leverage": {"low": 0, "high": 0.1}}}}],
    });
    let said = leverpoint(&["weights", "-", "--format", "json"], programme.to_string().as_bytes());
    let found: Value = serde_json::from_str(&said.output).expect("JSON");
    assert_eq!(found["views"][1]["person"], "Sok");
    let leverage = &found["criteria"][2];
    assert_eq!((leverage["criterion"].as_str(), leverage["agreed"].as_bool()), (Some("leverage"), Some(false)));
    assert!(found["common"].is_null());
    let ranks = found["ranks"].as_array().expect("a list");
    assert!(ranks.iter().all(|one| one["ranks"].as_array().is_some_and(|both| both.len() == 2)));
}

#[test]
fn a_pool_gives_its_plan_frontier_and_refusals() {
    let file = leverpoint_tests::root().join("tests/cases/pools/four.json").display().to_string();
    let answer = json(&["plan", "--pool", &file, "--format", "json"]);
    assert_eq!(answer["plan"]["chosen"], serde_json::json!(["P1", "P2", "P4"]));
    assert_eq!(answer["frontier"]["points"].as_array().map(Vec::len), Some(7));
    let said = leverpoint(&["plan", "--pool", &file], b"");
    assert!(said.output.contains("Funds 3 of 4 for 20.00. Value 9.00; proven"), "{}", said.output);
    let said = leverpoint(&["plan", "--pool", "-"], b"{}");
    assert_eq!(said.exit, Exit::Document);
    let impossible =
        br#"{"projects": [{"id": "a", "cost": 5, "values": [1]}], "weights": [1], "budget": 4, "must_fund": ["a"]}"#;
    let said = leverpoint(&["plan", "--pool", "-"], impossible);
    assert_eq!(said.exit, Exit::Impossible, "{}", said.output);
    assert!(said.errors.contains("a must be funded"), "{}", said.errors);
}

#[test]
fn a_plan_tells_its_edges_its_alternatives_its_frontier_and_judges_another() {
    let said = leverpoint(
        &["plan", "--prices", "--alternatives", "2", "--frontier", "--judge", "interest-groups,fish-forum"],
        b"",
    );
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    for part in [
        "What one more unit",
        "What more money would buy",
        "What it costs to lose",
        "Other good plans",
        "Value against money",
        "The plan by hand",
    ] {
        assert!(said.output.contains(part), "{part}: {}", said.output);
    }
    let plan = json(&[
        "plan",
        "--prices",
        "--alternatives",
        "2",
        "--frontier",
        "--judge",
        "interest-groups",
        "--format",
        "json",
    ]);
    assert_eq!(plan["prices"]["without"].as_array().map(Vec::len), plan["chosen"].as_array().map(Vec::len));
    assert!(plan["alternatives"].as_array().is_some_and(|others| !others.is_empty()));
    assert_eq!(plan["own"]["chosen"], serde_json::json!(["interest-groups"]));
    assert_eq!(leverpoint(&["plan", "--judge", "nobody"], b"").exit, Exit::Document);
}

/// Of three projects of which one can be had, a is worth 3 on the first criterion and b 2 on the second: a is the best
/// where the first weighs at least two fifths. c is worth 1 on the first, and never the best.
const THREE: &[u8] = br#"{"projects": [
    {"id": "a", "cost": 1, "values": [3, 0]}, {"id": "b", "cost": 1, "values": [0, 2]}, {"id": "c", "cost": 1, "values": [1, 0]}
], "weights": [1, 1], "budget": 1}"#;

#[test]
fn a_plan_by_hand_is_told_the_weights_under_which_it_is_the_best() {
    for (own, expected) in [
        ("a", vec!["It is the best of all plans that keep the requirements."]),
        (
            "b",
            vec![
                "It would be the best plan if 10.0% of all weight went elsewhere (none lie nearer):",
                "40.0%",
                "60.0%",
            ],
        ),
        // Least where a and b are worth the same: 2 times 2 fifths of a weight of 2.
        (
            "c",
            vec![
                "Under no weights is it the best plan: it loses at least 1.60 under any.",
                "against funding b instead of c",
            ],
        ),
    ] {
        let said = leverpoint(&["plan", "--pool", "-", "--judge", own], THREE);
        assert_eq!(said.exit, Exit::Success, "{}", said.errors);
        for part in expected {
            assert!(said.output.contains(part), "{part}: {}", said.output);
        }
    }
}

#[test]
fn a_pool_is_held_against_worlds_of_every_weight() {
    let said = leverpoint(&["plan", "--pool", "-", "--robust", "--weights", "free", "--format", "json"], THREE);
    assert_eq!(said.exit, Exit::Success, "{}", said.errors);
    let answer: Value = serde_json::from_str(&said.output).expect("JSON");
    let funded = answer["plan"]["robust"]["found"]["interventions"].as_array().expect("a list");
    for (id, expected) in [("a", 0.6), ("b", 0.4), ("c", 0.0)] {
        let it = funded.iter().find(|it| it["id"] == id).expect("a project");
        let (share, error) = (it["share"].as_f64().expect("a share"), it["standard_error"].as_f64().expect("an error"));
        assert!((share - expected).abs() <= 4.0 * error.max(1e-9), "{it}");
        assert!((error - (expected * (1.0 - expected) / 1000.0_f64).sqrt()).abs() < 0.002, "{it}");
    }
}

#[test]
fn the_linear_programme_is_written_with_the_names_of_the_document() {
    let folder = std::env::temp_dir().join(format!("leverpoint-lp-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let written = |name: &str| {
        let path = folder.join(name).display().to_string();
        let said = leverpoint(&["plan", "--write-lp", &path], b"");
        assert_eq!(said.exit, Exit::Success, "{}", said.errors);
        std::fs::read_to_string(&path).expect("the file was written")
    };
    let lp = written("plan.lp");
    assert!(lp.starts_with("Maximize\n") && lp.contains("\n budget:") && lp.contains(" fund.fish_forum\n"), "{lp}");
    let mps = written("plan.mps");
    assert!(mps.contains(" L budget\n") && mps.contains(" UP BND fund.fish_forum 1\n") && mps.ends_with("ENDATA\n"));
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
}
