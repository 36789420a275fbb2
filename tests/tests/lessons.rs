//! The built-in lessons are whole, and broken ones are refused with every problem.

use leverpoint::{Lessons, Text};
use leverpoint_tests::root;
use leverpoint_tests::strategy::knowledge;

fn lessons() -> Lessons {
    leverpoint_data::lessons(knowledge()).expect("the lessons are sound")
}

#[test]
fn every_file_of_the_folder_is_carried() {
    fn files(folder: &std::path::Path, all: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                files(&path, all);
            } else {
                all.push(path.strip_prefix(root()).expect("below the root").display().to_string());
            }
        }
    }
    let mut there = Vec::new();
    files(&root().join("data/lessons"), &mut there);
    there.sort();
    let mut carried: Vec<String> = leverpoint_data::LESSONS.iter().map(|text| text.name.to_owned()).collect();
    carried.sort();
    assert_eq!(there, carried);
}

/// The counts are those of the study of the five sources.
#[test]
fn the_cases_are_those_of_the_sources() {
    let lessons = lessons();
    let of = |source: &str| lessons.cases().iter().filter(|case| case.cite.source == source).count();
    let counts = [
        ("amap-trade-2005", 38),
        ("msme-cambodia-2012", 15),
        ("micro-enterprise-guide-2016", 9),
        ("collaboration-discussion-2016", 5),
    ];
    for (source, count) in counts {
        assert_eq!(of(source), count, "{source}");
    }
    // Approaches 5 and 9 have no coded case at all, and approach 11 has one.
    let using =
        |approach: &str| lessons.cases().iter().filter(|case| case.approaches.iter().any(|it| it == approach)).count();
    assert_eq!((using("governance-shift"), using("private-delivery"), using("social-marketing")), (0, 0, 1));
}

/// 44 of the 75 filled cells are touched by a case, and 31 by none: counted by hand from the table of the study.
#[test]
fn cells_without_a_case_say_so() {
    let lessons = lessons();
    let touched = |cell: &&leverpoint::knowledge::Cell| {
        lessons.cases_of_cell(knowledge(), cell.approach, cell.constraint).next().is_some()
    };
    assert_eq!(knowledge().cells().iter().filter(touched).count(), 44);
}

/// Cautions that the sources or their readers give stay with the case.
#[test]
fn what_to_bear_in_mind_stays_with_the_case() {
    let lessons = lessons();
    let cautions = |id: &str| lessons.case(id).expect("the case").cautions.join(" ");
    assert!(cautions("K02").contains("implementer"));
    assert!(cautions("K04").contains("percentage"));
    assert!(cautions("L05").contains("One voice"));
    assert!(lessons.case("K02").is_some_and(|case| !case.later.is_empty()));
}

/// The lessons with a change to one file, or what is wrong with them.
fn with(file: &str, old: &str, new: &str) -> Result<Lessons, String> {
    let changed: Vec<(String, String)> = leverpoint_data::LESSONS
        .iter()
        .map(|text| {
            let whole = if text.name.ends_with(file) {
                assert!(text.text.contains(old), "{old} is not in {file}");
                text.text.replacen(old, new, 1)
            } else {
                text.text.to_owned()
            };
            (text.name.to_owned(), whole)
        })
        .collect();
    let texts: Vec<Text<'_>> = changed.iter().map(|(name, text)| Text { name, text }).collect();
    Lessons::load(knowledge(), &texts).map_err(|problems| {
        let each = problems.iter().map(|it| {
            let (line, _) = it.spot.unwrap_or_default();
            format!("{}:{line}: {it}", it.file.as_deref().unwrap_or("nowhere"))
        });
        each.collect::<Vec<_>>().join("\n")
    })
}

#[test]
fn broken_lessons_are_refused_with_their_place() {
    let cases = [
        ("rules/deals.toml", "source = \"m4p-peer-event-2013\"", "source = \"hearsay\"", "`hearsay` is not a source"),
        ("rules/deals.toml", "cite = [{ source", "case = [{ source", "there is no field `case` here"),
        ("rules/deals.toml", "id = \"no-exit\"", "id = \"no-exits\"", "nothing decides this rule"),
        (
            "rules/deals.toml",
            "id = \"no-exit\"",
            "id = \"no-exits\"",
            "the engine decides a rule `no-exit` that no file holds",
        ),
        ("rules/deals.toml", "id = \"rights-open\"", "id = \"no-exit\"", "is the name of another rule already"),
        (
            "rules/deals.toml",
            "answer = \"rights-agreed\"",
            "answer = \"right-agreed\"",
            "there is no such intervention-question",
        ),
        (
            "rules/deals.toml",
            "answer = \"rights-agreed\"",
            "answer = \"other-donors\"",
            "no rule asks for the answer to `rights-agreed`",
        ),
        ("rules/deals.toml", "name = \"half\"", "name = \"halve\"", "its function asks for half, most"),
        (
            "rules/deals.toml",
            "value = 0.5, source = \"m4p-peer-event-2013\", section = \"Theme 2: some programmes pay substantially more than half\"",
            "value = 0.5",
            "neither a source nor a judgement",
        ),
        ("rules/deals.toml", "carries {share} of", "carries {shares} of", "{shares} is none of its facts"),
        ("rules/deals.toml", "cases = [\"G02\", \"L01\"]", "cases = [\"G99\"]", "there is no case `G99`"),
        ("rules/deals.toml", "of = \"intervention\"", "of = \"programme\"", "its function looks at something else"),
        (
            "cases/guide.toml",
            "\"support-markets\"",
            "\"support-market\"",
            "`support-market` is not an approach; did you mean `support-markets`?",
        ),
        ("terms.toml", "id = \"affordable\"", "id = \"cheap\"", "affordable is not explained"),
        ("terms.toml", "id = \"affordable\"", "id = \"cheap\"", "there is no principle `cheap`"),
        ("tables.toml", "columns = [\"gain\"]", "columns = [\"gain\", \"loss\"]", "1 texts for 2 columns"),
        ("elements/amap.toml", "\"rule:adverse-cell\"", "\"rule:adverse-cells\"", "there is no `rule:adverse-cells`"),
        (
            "works.toml",
            "format = \"leverpoint/works/1\"",
            "format = \"leverpoint/works/1\"\n[[source]]\nid = \"amap-trade-2005\"\ntitle = \"t\"\nauthors = \"a\"\ncaution = \"c\"\n",
            "is a work of the knowledge already",
        ),
    ];
    for (file, old, new, expected) in cases {
        match with(file, old, new) {
            Ok(_) => panic!("{file} with {new} is let through"),
            Err(said) => assert!(said.contains(expected), "{expected} is not in\n{said}"),
        }
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let said = with("rules/policy.toml", "family = \"policy\"", "family = 7").map(|_| ()).expect_err("it is broken");
    assert!(said.starts_with("data/lessons/rules/policy.toml:3:"), "{said}");
}
