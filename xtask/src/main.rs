//! Builds, runs and tests Leverpoint, installing what that needs.

mod bench;
mod page;
mod shell;
mod test;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask run [--port N]   build everything, rank and plan the example, serve the page
cargo xtask test              install what tests need and run every test
cargo xtask page              build the page into web/app/dist
cargo xtask wasm              build the engine for the page only
cargo xtask bench             time what is fast beside its peers (Python 3 with venv)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["run"] => run("8080"),
        ["run", "--port", port] => run(port),
        ["test"] => test::test(),
        ["page"] => page::page(),
        ["wasm"] => page::wasm(),
        ["bench"] => bench::bench(),
        _ => Err(format!("use:\n{USAGE}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Builds everything, ranks and plans the built-in example, and serves the page.
fn run(port: &str) -> shell::Done {
    page::page()?;
    let leverpoint = ["run", "--quiet", "--release", "--package", "leverpoint-cli", "--features", "page", "--"];
    for command in [&["rank"][..], &["plan"], &["serve", "--port", port]] {
        shell::run("cargo", &[&leverpoint, command].concat())?;
    }
    Ok(())
}
