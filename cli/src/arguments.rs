//! What the command line understands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use leverpoint::simulate::Drawn;

/// Which interventions of a market-systems programme to fund, and why.
#[derive(Debug, Parser)]
#[command(name = "leverpoint", version, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "Without a file, commands use the built-in example. The file - is standard input.

Exit codes: 0 all went well; 1 the programme document has problems; 2 the command line was not understood; \
3 a file could not be read or written; 4 no plan can keep every requirement; 5 no answer within the limit; \
6 the review found an error in the design that is not set aside.

Leverpoint predicts no income and no jobs, judges no people, and does not replace a diagnosis in the field.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Rank the interventions of a programme
    Rank(Asked),
    /// Choose what to fund under the budget
    Plan(Plan),
    /// Say why an intervention ranks where it does, alone or against another
    Explain(Explain),
    /// Say how far the ranking survives doubt
    Simulate(Simulate),
    /// Say what the ranking depends on
    Sensitivity(Asked),
    /// Put everybody's weights side by side
    Weights(Asked),
    /// Show what the approaches do to the constraints, with citations
    Matrix(Matrix),
    /// Find the leverage points of the market map
    Map(Map),
    /// Check a programme document, and review its design by what the sources teach
    Check(Check),
    /// Say what to ask next: what nobody has said, the answers that could change most first
    Questions(Questions),
    /// Say what lies between two versions of a programme: inputs, ranks and plan
    Diff(Diff),
    /// Show cases of the sources
    Cases(Cases),
    /// Write a programme to start from
    Init(Init),
    /// Print the JSON Schema of the programme document
    Schema,
    /// Serve the page on this machine
    Serve(Serve),
}

/// A programme and how to show the answer.
#[derive(Args, Debug)]
pub struct Asked {
    /// The programme document, or - for standard input [default: the built-in example]
    pub file: Option<PathBuf>,
    /// A built-in example instead of a file
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    pub example: Option<String>,
    /// How to show the answer
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// What to simulate, and how long.
#[derive(Args, Debug)]
pub struct Simulate {
    #[command(flatten)]
    pub asked: Asked,
    /// A plain decision table instead of a programme, or - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "example", "weights"])]
    pub table: Option<PathBuf>,
    /// The seed: the same one gives the same draws [default: 1]
    #[arg(long, value_name = "S", value_parser = clap::value_parser!(u64).range(..=9_007_199_254_740_991))]
    pub seed: Option<u64>,
    /// At most so many draws
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    pub draws: Option<u64>,
    /// The standard error at which it stops; 0 takes all draws
    #[arg(long, value_name = "E", value_parser = standard_error)]
    pub error: Option<f64>,
    /// Which weights are drawn [default: stated]
    #[arg(long, value_enum)]
    pub weights: Option<DrawnWeights>,
}

/// A standard error of a share.
fn standard_error(text: &str) -> Result<f64, String> {
    let error: f64 = text.parse().map_err(|_| "write a number from 0 to 0.5".to_owned())?;
    if (0.0..=0.5).contains(&error) { Ok(error) } else { Err("write a number from 0 to 0.5".to_owned()) }
}

/// Which weights are drawn.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum DrawnWeights {
    /// Those that what was said allows; points by hand may be off
    Stated,
    /// Only those by which the ranking is made
    Exact,
    /// All there are
    Free,
}

/// What to plan, and what to know of the plan.
#[derive(Args, Debug)]
pub struct Plan {
    /// A plain pool of projects instead of a programme
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "example"])]
    pub pool: Option<PathBuf>,
    /// Tell what one more unit of each requirement would gain, what more money would buy, and what it costs to
    /// lose or force in each intervention
    #[arg(long)]
    pub prices: bool,
    /// Look for other good plans that really differ
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "5", value_parser = clap::value_parser!(u8).range(1..=50))]
    pub alternatives: Option<u8>,
    /// Follow value against money
    #[arg(long)]
    pub frontier: bool,
    /// Hold the plan against N drawn worlds, in which everything uncertain turns out one way [default: 1000]
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "0", value_parser = clap::value_parser!(u64).range(..=1_000_000))]
    pub robust: Option<u64>,
    /// The seed of the worlds: the same one gives the same [default: 1]
    #[arg(long, value_name = "S", requires = "robust", value_parser = clap::value_parser!(u64).range(..=9_007_199_254_740_991))]
    pub seed: Option<u64>,
    /// Which weights are drawn [default: stated]
    #[arg(long, value_enum, requires = "robust")]
    pub weights: Option<DrawnWeights>,
    /// Judge a plan made by hand: its interventions, with commas between
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub judge: Option<Vec<String>>,
    /// Write the linear programme to a file, for checking with another solver: MPS if its name ends in .mps, else LP
    #[arg(long, value_name = "FILE")]
    pub write_lp: Option<PathBuf>,
    #[command(flatten)]
    pub asked: Asked,
}

/// One intervention, or two.
#[derive(Args, Debug)]
pub struct Explain {
    /// The intervention, by its short name
    pub id: String,
    /// Another, to compare it with
    #[arg(long, value_name = "ID")]
    pub versus: Option<String>,
    #[command(flatten)]
    pub asked: Asked,
}

/// What of the matrix to show.
#[derive(Args, Debug)]
pub struct Matrix {
    /// One cell, as approach and constraint, such as 8,1
    #[arg(long, value_name = "A,C")]
    pub cell: Option<String>,
    /// How to show it
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// A market map, and what to ask of it.
#[derive(Args, Debug)]
pub struct Map {
    #[command(flatten)]
    pub asked: Asked,
    /// A map of its own: a CSV file of links with the columns source and target, such as source,target,chance
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "example"])]
    pub links: Option<PathBuf>,
    /// The CSV file of its actors, beside that of its links [default: those that the links name]
    #[arg(long, value_name = "FILE", requires = "links")]
    pub actors: Option<PathBuf>,
    /// A map of its own, out of a GraphML file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "example", "links"])]
    pub graphml: Option<PathBuf>,
    /// How many actors to choose [default: 3]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=200))]
    pub k: Option<u16>,
    /// What comes of working with these actors, or with so many members of them, such as suppliers,farms:400
    #[arg(long, value_name = "ACTOR[:N],...", value_delimiter = ',')]
    pub push: Vec<String>,
    /// What comes of working with the actors that these interventions name
    #[arg(long, value_name = "ID,...", value_delimiter = ',')]
    pub with: Vec<String>,
    /// What comes of working with the actors that are chosen, whatever the interventions name
    #[arg(long)]
    pub best: bool,
    /// The map itself, for other programs, instead of what it says
    #[arg(long, value_enum, value_name = "FORM", conflicts_with = "format")]
    pub graph: Option<Graph>,
}

/// How to write a map.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Graph {
    /// For Graphviz
    Dot,
    /// For Gephi, yEd and others
    Graphml,
    /// For Gephi
    Gexf,
    /// The actors as CSV, for spreadsheets and Kumu
    Actors,
    /// The links as CSV
    Links,
    /// As it stands in a programme document
    Json,
}

/// A programme to check.
#[derive(Args, Debug)]
pub struct Check {
    /// The programme document, or - for standard input [default: the built-in example]
    pub file: Option<PathBuf>,
    /// A built-in example instead of a file
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    pub example: Option<String>,
    /// Explain a rule by its code, instead of checking
    #[arg(long, value_name = "CODE", conflicts_with_all = ["file", "example", "rules"])]
    pub explain: Option<String>,
    /// List all rules, instead of checking
    #[arg(long, conflicts_with_all = ["file", "example"])]
    pub rules: bool,
    /// How to show problems and findings
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub format: CheckFormat,
}

/// A programme whose open questions to show.
#[derive(Args, Debug)]
pub struct Questions {
    /// The programme document, or - for standard input [default: the built-in example]
    pub file: Option<PathBuf>,
    /// A built-in example instead of a file
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    pub example: Option<String>,
    /// How many to show
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub first: usize,
    /// Ask each intervention apart, and not the same of several at once
    #[arg(long)]
    pub each: bool,
    /// For how many that a score depends on to look for the plan again as the answers may turn out
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub plans: usize,
    /// How to show them
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// Two versions of a programme.
#[derive(Args, Debug)]
pub struct Diff {
    /// The older document
    pub before: PathBuf,
    /// The newer document, or - for standard input
    pub after: PathBuf,
    /// How to show it
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
}

/// Which cases to show.
#[derive(Args, Debug)]
pub struct Cases {
    /// One case, by its key, such as K02
    pub id: Option<String>,
    /// Those that used this approach, by number or key
    #[arg(long, value_name = "A")]
    pub approach: Option<String>,
    /// Those that bear on this constraint, by number or key
    #[arg(long, value_name = "C")]
    pub constraint: Option<String>,
    /// Those of a cell of the matrix, as approach and constraint, such as 4,8
    #[arg(long, value_name = "A,C", conflicts_with_all = ["approach", "constraint"])]
    pub cell: Option<String>,
    /// Those that bear on this intervention of the file, by its short name
    #[arg(long, value_name = "ID")]
    pub intervention: Option<String>,
    /// The programme document of that intervention, or - for standard input [default: the built-in example]
    #[arg(long, value_name = "FILE", requires = "intervention")]
    pub file: Option<PathBuf>,
    /// Those of this source, by its key
    #[arg(long, value_name = "KEY")]
    pub source: Option<String>,
    /// How to show them
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// What to start from.
#[derive(Args, Debug)]
pub struct Init {
    /// The file to write; it must not exist yet [default: standard output]
    pub file: Option<PathBuf>,
    /// A built-in example instead of the starter
    #[arg(long, value_name = "NAME", conflicts_with = "random")]
    pub example: Option<String>,
    /// A made-up programme with this many interventions
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=5000))]
    pub random: Option<u32>,
    /// The seed of the made-up programme: the same seed makes the same programme
    #[arg(long, value_name = "S", default_value_t = 1, requires = "random")]
    pub seed: u64,
}

/// Where to serve.
#[derive(Args, Debug)]
pub struct Serve {
    /// The port on 127.0.0.1; 0 takes any that is free
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Serve the page from this folder instead of the one in the program
    #[arg(long, value_name = "FOLDER")]
    pub dir: Option<PathBuf>,
}

impl DrawnWeights {
    /// The engine's word for it.
    pub fn drawn(self) -> Drawn {
        match self {
            Self::Stated => Drawn::Stated,
            Self::Exact => Drawn::Exact,
            Self::Free => Drawn::Free,
        }
    }
}

/// How to show an answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Format {
    /// For reading in a terminal
    Table,
    /// Everything, for programs
    Json,
    /// For spreadsheets
    Csv,
    /// For documents
    Md,
}

/// How to show problems and findings.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum CheckFormat {
    /// For reading
    Text,
    /// For programs
    Json,
    /// For tools that show findings of many checkers (SARIF 2.1.0)
    Sarif,
}

/// How to show a difference.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum DiffFormat {
    /// For reading
    Text,
    /// Everything, for programs
    Json,
}
