//! The built-in knowledge is what its readers settled on, and a broken one is refused with every problem.

use leverpoint::knowledge::{Direction, Tag};
use leverpoint::{Knowledge, Text};
use leverpoint_tests::root;
use leverpoint_tests::strategy::knowledge;

/// What three independent readers of the annex settled on, row by row: `r` relieves, `w` worsens, `m` mixed
/// or `.` no claim, with the median strength and, where they differed, the lowest and highest.
///
/// Origin: our coding of the annex by three readers (directions agreed on in every pair; strengths in 85 to
/// 93 percent of pairs), of which this is the compact form. The files of the knowledge were written from it.
const CODED: [&str; 11] = [
    "r2 r3 r1 r2 . r2 r2 r3 r2",
    "r3 r2:1-2 . r3:2-3 r2 r2 . r2 .",
    "r1 r1 r1 r1 r2 . r2 r2 r1",
    "r2 r1:1-2 r1 r2 . r1 . r3 r3",
    "r2 r2 r2 r1 r2 r2 m2 m2 r1",
    ". r2:2-3 . r3:2-3 r2 r2:2-3 . r2 .",
    "r2 r3 . r3:2-3 r2 r3:2-3 r2 r2 .",
    "m2 w2 . . r2:2-3 w2 w2 w2 r2:1-2",
    "r2 r2 r3 r1 r1 . . r1:1-2 .",
    "r2 r2 r2 r1 r1 . . r1:1-2 .",
    "r1 r1 r1 r1 r1 . w2 . .",
];

/// Which constraint opens which, as read from the cells that work through another constraint.
const OPENS: [(u8, u8); 8] = [(2, 3), (2, 8), (3, 8), (1, 6), (1, 7), (2, 7), (6, 8), (1, 9)];

#[test]
fn directions_and_strengths_are_those_that_the_readers_settled_on() {
    let mut wrong = Vec::new();
    for ((row, approach), coded) in knowledge().approaches().zip(CODED) {
        for ((column, constraint), coded) in knowledge().constraints().zip(coded.split(' ')) {
            let found = knowledge().cell(row, column).map_or_else(
                || ".".to_owned(),
                |cell| {
                    let direction = match cell.direction {
                        Direction::Relieves => 'r',
                        Direction::Worsens => 'w',
                        Direction::Mixed => 'm',
                    };
                    let (low, high) = cell.strength_range;
                    let range = if low == high { String::new() } else { format!(":{low}-{high}") };
                    format!("{direction}{}{range}", cell.strength)
                },
            );
            if found != coded {
                wrong.push(format!("{},{}: {found}, not {coded}", approach.number, constraint.number));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(knowledge().cells().len(), 75);
}

#[test]
fn the_rules_of_rows_are_those_of_the_method() {
    for cell in knowledge().cells() {
        let (row, column) =
            (knowledge().approach(cell.approach).number, knowledge().constraint(cell.constraint).number);
        let tag = match (row, column) {
            (3, _) => Some(Tag::Bypass),
            (6 | 7, _) => Some(Tag::Reform),
            (9 | 10, 8) => Some(Tag::Indirect),
            (11, _) => Some(Tag::LastResort),
            _ => None,
        };
        assert_eq!(cell.tag, tag, "{row},{column}");
        let beside: Vec<u8> = cell.beside.iter().map(|id| knowledge().approach(*id).number).collect();
        assert_eq!(beside, if (row, column) == (5, 9) { vec![1, 2, 3, 4] } else { vec![] }, "{row},{column}");
        assert!(!cell.effect.is_empty() && cell.cite.section == format!("Annex 2, cell {row},{column}"));
    }
    let gated: Vec<u8> =
        knowledge().approaches().filter(|(_, it)| it.counts_if.is_some()).map(|(_, it)| it.number).collect();
    assert_eq!(gated, [6, 7]);
    let mut opens: Vec<(u8, u8)> = knowledge()
        .unlocks()
        .iter()
        .map(|it| (knowledge().constraint(it.from).number, knowledge().constraint(it.opens).number))
        .collect();
    let mut expected = OPENS.to_vec();
    opens.sort_unstable();
    expected.sort_unstable();
    assert_eq!(opens, expected);
}

#[test]
fn every_condition_and_source_is_used() {
    for (id, condition) in knowledge().conditions() {
        assert!(knowledge().cells().iter().any(|cell| cell.condition == Some(id)), "no cell asks `{}`", condition.id);
    }
    let files: String = leverpoint_data::KNOWLEDGE
        .iter()
        .filter(|file| !file.name.ends_with("sources.toml"))
        .map(|file| file.text)
        .collect();
    let examples: String = leverpoint_data::EXAMPLES.iter().map(|example| example.text).collect();
    for source in knowledge().sources() {
        let cited = files.contains(&format!("source = \"{}\"", source.id)) || examples.contains(&source.id);
        // Two of the five sources speak only to the rules over designs, which come later.
        assert!(
            cited || ["collaboration-discussion-2016", "m4p-peer-event-2013"].contains(&source.id.as_str()),
            "{} is not cited",
            source.id
        );
    }
}

#[test]
fn every_file_of_the_folder_is_carried() {
    let mut names = Vec::new();
    for folder in ["data/knowledge", "data/knowledge/matrix"] {
        for file in std::fs::read_dir(root().join(folder)).expect("the folder is there") {
            let name = file.expect("a file").file_name().to_string_lossy().into_owned();
            if name.ends_with(".toml") {
                names.push(format!("{folder}/{name}"));
            }
        }
    }
    for name in &names {
        assert!(leverpoint_data::KNOWLEDGE.iter().any(|file| file.name == name), "{name} is not carried");
    }
    assert_eq!(names.len(), leverpoint_data::KNOWLEDGE.len());
}

/// The built-in files with one text in one file replaced by another.
fn with(file: &str, old: &str, new: &str) -> Result<Knowledge, String> {
    let changed: Vec<(String, String)> = leverpoint_data::KNOWLEDGE
        .iter()
        .map(|text| {
            if text.name.ends_with(file) {
                assert!(text.text.contains(old), "{file} does not say {old}");
                (text.name.to_owned(), text.text.replacen(old, new, 1))
            } else {
                (text.name.to_owned(), text.text.to_owned())
            }
        })
        .collect();
    let texts: Vec<Text<'_>> = changed.iter().map(|(name, text)| Text { name, text }).collect();
    Knowledge::load(&texts).map_err(|problems| {
        let lines = problems.iter().map(|problem| {
            let (line, _) = problem.spot.unwrap_or_default();
            let file = problem.file.as_deref().unwrap_or("-").rsplit('/').next().unwrap_or_default();
            format!("{file}:{line} {} {problem}", problem.code())
        });
        lines.collect::<Vec<_>>().join("\n")
    })
}

#[test]
fn a_broken_knowledge_is_refused_with_its_place() {
    // File, what it says, what it is made to say, what must be said of it.
    let cases = [
        (
            "scales.toml",
            "judgement = \"The source gives no coefficients; no single approach removes a constraint alone.\"",
            "",
            "scales.toml:19 uncited this number has neither a source nor a judgement",
        ),
        (
            "01-horizontal-relationships.toml",
            "direction = \"relieves\"",
            "direction = \"releives\"",
            "01-horizontal-relationships.toml:10 unknown-word `releives` is not a word that is known here; did you mean `relieves`?",
        ),
        (
            "01-horizontal-relationships.toml",
            "strength_range = [2, 2]",
            "strength_range = [3, 3]",
            "01-horizontal-relationships.toml:12 inconsistent the strength lies outside its range",
        ),
        (
            "01-horizontal-relationships.toml",
            "no_claim = [\"innovation\"]",
            "no_claim = []",
            "01-horizontal-relationships.toml:4 inconsistent the row `horizontal-relationships` says neither cell nor no claim for `innovation`",
        ),
        (
            "01-horizontal-relationships.toml",
            "no_claim = [\"innovation\"]",
            "no_claim = [\"innovation\", \"scale\"]",
            "01-horizontal-relationships.toml:27 inconsistent this row already speaks of `scale`",
        ),
        (
            "08-market-standards.toml",
            "condition = \"standard-in-reach\"\n",
            "",
            "08-market-standards.toml:10 inconsistent a mixed cell needs the condition that decides between its readings",
        ),
        (
            "09-private-delivery.toml",
            "source = \"amap-trade-2005\"",
            "source = \"amap-2005\"",
            "09-private-delivery.toml:16 unknown-word `amap-2005` is not a source; did you mean `amap-trade-2005`?",
        ),
        ("constraints.toml", "number = 2", "number = 3", "constraints.toml:14 inconsistent number 3 where 2 is due"),
        (
            "intensity.toml",
            "id = \"services\"",
            "id = \"cost-share\"",
            "intensity.toml:52 duplicate-id `cost-share` is already the name of /subsidy/2/id",
        ),
        (
            "unlocks.toml",
            "opens = \"scale\"",
            "opens = \"transaction-cost\"",
            "unlocks.toml:7 inconsistent a constraint does not open itself",
        ),
        (
            "sustainability.toml",
            "no = { value = 0.05",
            "no = { value = 0",
            "sustainability.toml:29 inconsistent no stays above 0, so that more intensity always means less sustainability",
        ),
        (
            "conditions.toml",
            "question = \"Is the product",
            "qestion = \"Is the product",
            "conditions.toml:33 unknown-field there is no field `qestion` here; did you mean `question`?",
        ),
        (
            "plan.toml",
            "format = \"leverpoint/plan/1\"",
            "format = \"leverpoint/plans/1\"",
            "plan.toml:2 unknown-word `leverpoint/plans/1` is not a format; did you mean `leverpoint/plan/1`?",
        ),
        (
            "criteria.toml",
            "id = \"relief\"\nname",
            "id = \"sustainability\"\nname",
            "criteria.toml:23 duplicate-id `sustainability` is already the name of /criterion/0/id",
        ),
        (
            "criteria.toml",
            "preference = { value = 0.3",
            "preference = { value = 0.05",
            "criteria.toml:10 inconsistent indifference is at least 0 and below preference, which is at most 1",
        ),
    ];
    let mut wrong = Vec::new();
    for (file, old, new, expected) in cases {
        let said = with(file, old, new).map_or_else(|said| said, |_| "nothing".to_owned());
        if !said.lines().any(|line| line == expected) {
            wrong.push(format!("{file}: expected\n  {expected}\nand it said\n  {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_problems_of_all_files_are_told_at_once() {
    let texts: Vec<(String, String)> = leverpoint_data::KNOWLEDGE
        .iter()
        .map(|text| (text.name.to_owned(), text.text.replace("source = \"amap-trade-2005\"", "source = \"nobody\"")))
        .collect();
    let texts: Vec<Text<'_>> = texts.iter().map(|(name, text)| Text { name, text }).collect();
    let problems = Knowledge::load(&texts).expect_err("nobody is no source");
    let cited = leverpoint_data::KNOWLEDGE
        .iter()
        .map(|text| text.text.matches("source = \"amap-trade-2005\"").count())
        .sum::<usize>();
    assert_eq!(problems.iter().count(), cited);
    let files: std::collections::BTreeSet<_> = problems.iter().filter_map(|problem| problem.file.clone()).collect();
    assert!(files.len() > 12, "{files:?}");
}

#[test]
fn text_that_is_no_toml_is_refused_with_its_line() {
    let problems = Knowledge::load(&[Text { name: "mine.toml", text: "format = \"x\"\nbroken = [1,\n" }])
        .expect_err("it is broken");
    let first = problems.iter().next().expect("a problem");
    assert_eq!((first.file.as_deref(), first.code()), (Some("mine.toml"), "syntax"));
    assert!(first.spot.is_some_and(|(line, _)| line >= 2));
}
