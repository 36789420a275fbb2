//! What is timed beside its peers. Nothing here passes or fails: it prints medians and ratios.

use crate::page;
use crate::shell::{self, Done, root};

/// The packages of Python that the peers need.
const PEERS: [&str; 3] = ["numpy", "pymcdm", "pysensmcda"];

/// Builds what is timed, installs the peers, and times them in turns.
pub fn bench() -> Done {
    let wasm = root().join("target/benches-wasm");
    page::module("leverpoint-benches", "web-whole", &[], "benches", &wasm)?;
    shell::run("cargo", &["build", "--release", "--package", "leverpoint-benches"])?;
    let home = root().join("target/benches-python");
    let python = home.join("bin/python").display().to_string();
    if !shell::has(&python) {
        shell::run("python3", &["-m", "venv", &home.display().to_string()])?;
    }
    shell::run(&python, &[&["-m", "pip", "install", "--quiet"], &PEERS[..]].concat())?;
    shell::run(&python, &["benches/simulate.py", "target/release/simulate", &wasm.display().to_string()])
}
