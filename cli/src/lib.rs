//! The command line of Leverpoint: the only part that reads files, writes files and sets exit codes.
//!
//! Each command is a function in a file of its own. [`run`] is the whole program with its streams
//! handed over, so that tests can call it.

mod arguments;
mod command;
mod exit;
mod input;
mod report;
mod table;
mod words;

use std::ffi::OsString;
use std::io::{Read, Write};

use clap::Parser;

use arguments::{Arguments, Command};
pub use exit::Exit;

/// Where a run reads from and writes to.
pub struct Streams<'a> {
    /// A programme document, when the file is `-`.
    pub input: &'a mut dyn Read,
    /// Answers.
    pub output: &'a mut dyn Write,
    /// Everything that went wrong.
    pub errors: &'a mut dyn Write,
}

/// Runs the program with these arguments, the first being its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>, streams: &mut Streams<'_>) -> Exit {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let wrong = error.use_stderr();
            let stream = if wrong { &mut streams.errors } else { &mut streams.output };
            // Whoever closed the stream does not want to read it.
            let _ = write!(stream, "{error}");
            return if wrong { Exit::Usage } else { Exit::Success };
        }
    };
    let result = match &arguments.command {
        Command::Rank(asked) => command::rank(asked, streams),
        Command::Plan(asked) => command::plan(asked, streams),
        Command::Explain(asked) => command::explain(asked, streams),
        Command::Simulate(asked) => command::simulate(asked, streams),
        Command::Sensitivity(asked) => command::sensitivity(asked, streams),
        Command::Weights(asked) => command::weights(asked, streams),
        Command::Matrix(asked) => command::matrix(asked, streams),
        Command::Map(asked) => command::map(asked, streams),
        Command::Check(asked) => command::check(asked, streams),
        Command::Init(asked) => command::init(asked, streams),
        Command::Schema => command::schema(streams),
        Command::Serve(asked) => command::serve(asked, streams),
    };
    result.unwrap_or_else(|failure| failure.tell(streams.errors))
}
