//! What the command line understands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Which interventions of a market-systems programme to fund, and why.
#[derive(Debug, Parser)]
#[command(name = "leverpoint", version, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "Without a file, commands use the built-in example. The file - is standard input.

Exit codes: 0 all went well; 1 the programme document has problems; 2 the command line was not understood; \
3 a file could not be read or written; 4 no plan can keep every requirement; 5 no answer within the limit.

Leverpoint predicts no income and no jobs, judges no people, and does not replace a diagnosis in the field.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Rank the interventions of a programme
    Rank(Asked),
    /// Choose what to fund under the budget
    Plan(Plan),
    /// Say why an intervention ranks where it does, alone or against another
    Explain(Explain),
    /// Show what the approaches do to the constraints, with citations
    Matrix(Matrix),
    /// Check a programme document
    Check(Check),
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

/// A programme to check.
#[derive(Args, Debug)]
pub struct Check {
    /// The programme document, or - for standard input [default: the built-in example]
    pub file: Option<PathBuf>,
    /// How to show problems
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub format: CheckFormat,
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

/// How to show problems.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum CheckFormat {
    /// For reading
    Text,
    /// For programs
    Json,
}
