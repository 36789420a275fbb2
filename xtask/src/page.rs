//! Building the page: the engine as WebAssembly, then the app around it.

use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::shell::{self, Done, root};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the page into `web/app/dist`.
pub fn page() -> Done {
    wasm()?;
    packages()?;
    shell::run_in(&root().join("web/app"), "npm", &["run", "--silent", "build"])
}

/// Builds the engine for the page into `web/app/src/wasm`: the short module that ranks, and the whole one; and the
/// module that reads and writes maps for other programs.
pub fn wasm() -> Done {
    shell::run("rustup", &["target", "add", TARGET])?;
    let folder = root().join("web/app/src/wasm");
    module("leverpoint-web", "web-short", &[], "short", &folder)?;
    module("leverpoint-web", "web-whole", &["--features", "whole"], "whole", &folder)?;
    module("leverpoint-web-exchange", "web-short", &[], "exchange", &folder)
}

/// Builds a crate as a module for the browser, with this profile and name, into a folder.
pub fn module(package: &str, profile: &str, features: &[&str], name: &str, folder: &Path) -> Done {
    let build = ["build", "--package", package, "--lib", "--target", TARGET, "--profile", profile];
    // Where the sources of others lie on this machine is nobody's business, and would make modules differ.
    let paths = format!("target.{TARGET}.rustflags=['--remap-path-prefix={}=cargo']", cargo_home().display());
    shell::run("cargo", &[&build, features, &["--config", &paths]].concat())?;
    let module = root().join("target").join(TARGET).join(profile).join(format!("{}.wasm", package.replace('-', "_")));
    let mut bindgen = Bindgen::new();
    let made = bindgen.input_path(module).out_name(name).web(true).and_then(|bindgen| {
        bindgen.typescript(true).remove_name_section(true).remove_producers_section(true).generate(folder)
    });
    made.map_err(|error| format!("wasm-bindgen: {error}"))
}

/// Where Cargo keeps what it fetches.
fn cargo_home() -> PathBuf {
    let home = || std::env::home_dir().unwrap_or_default().join(".cargo");
    std::env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

/// Installs the packages of the app as its lock file says, unless they are there.
pub fn packages() -> Done {
    let app = root().join("web/app");
    let stamp = app.join("node_modules/.package-lock.json");
    let newer = |file: &Path| std::fs::metadata(file).and_then(|data| data.modified()).ok();
    if newer(&stamp) > newer(&app.join("package-lock.json")) {
        return Ok(());
    }
    shell::run_in(&app, "npm", &["ci", "--no-audit", "--no-fund"])
}
