//! The command line, run in the test's own process.

use std::ffi::OsString;

use leverpoint_cli::{Exit, Streams, run};

/// What a run said and how it ended.
pub struct Said {
    /// How it ended.
    pub exit: Exit,
    /// What it wrote as its answer.
    pub output: String,
    /// What it wrote of what went wrong.
    pub errors: String,
}

/// Runs `leverpoint` with these arguments and this standard input.
///
/// # Panics
///
/// If it writes what is no text.
pub fn leverpoint(arguments: &[&str], mut input: &[u8]) -> Said {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let all = std::iter::once("leverpoint").chain(arguments.iter().copied()).map(OsString::from);
    let exit = run(all, &mut Streams { input: &mut input, output: &mut output, errors: &mut errors });
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Said { exit, output: text(output), errors: text(errors) }
}
