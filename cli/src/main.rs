//! Leverpoint in the terminal.

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut streams = leverpoint_cli::Streams {
        input: &mut std::io::stdin(),
        output: &mut std::io::stdout().lock(),
        errors: &mut std::io::stderr().lock(),
    };
    leverpoint_cli::run(std::env::args_os(), &mut streams).into()
}
