//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Done, or what went wrong.
pub type Done = Result<(), String>;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Runs a program in the root of the repository.
pub fn run(program: &str, arguments: &[&str]) -> Done {
    run_in(&root(), program, arguments)
}

/// Runs a program in a folder.
pub fn run_in(folder: &Path, program: &str, arguments: &[&str]) -> Done {
    let said = format!("{program} {}", arguments.join(" "));
    eprintln!("> {said}");
    let status = Command::new(program).args(arguments).current_dir(folder).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{said}` ended with {status}")),
        Err(error) => Err(format!("`{said}` could not be started: {error}")),
    }
}

/// What a program prints, or nothing if it cannot be run.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).current_dir(root()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program can be run.
pub fn has(program: &str) -> bool {
    output(program, &["--version"]).is_some()
}
