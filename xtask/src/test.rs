//! Every test, and what it needs.

use std::time::Instant;

use crate::page;
use crate::shell::{self, Done, root};

/// A part of the tests: its name, and how it is run.
type Part = (&'static str, fn() -> Done);

/// Installs what tests need and runs every test; says what each part took.
pub fn test() -> Done {
    let parts: [Part; 6] = [
        ("style", style),
        ("engine, data, command line", rust),
        ("page: build, types and size", page_build),
        ("same bytes in the browser's engine", parity),
        ("page in Chromium", chromium),
        ("page in Firefox", firefox),
    ];
    let mut took = Vec::new();
    for (name, part) in parts {
        let start = Instant::now();
        eprintln!("\n== {name}");
        part()?;
        took.push(format!("{name}: {:.0} s", start.elapsed().as_secs_f64()));
    }
    println!("\nevery test passed ({})", took.join("; "));
    Ok(())
}

fn style() -> Done {
    shell::run("cargo", &["fmt", "--all", "--check"])?;
    shell::run("cargo", &["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"])
}

fn rust() -> Done {
    shell::run("cargo", &["test", "--workspace"])
}

fn page_build() -> Done {
    page::page()?;
    let app = root().join("web/app");
    shell::run_in(&app, "npm", &["run", "--silent", "check"])?;
    shell::run_in(&app, "npm", &["run", "--silent", "size"])
}

fn parity() -> Done {
    shell::run("cargo", &["test", "--package", "leverpoint-tests", "--test", "parity", "--", "--ignored"])
}

fn chromium() -> Done {
    install("CHROMIUM", "chromium")?;
    shell::run("cargo", &["build", "--quiet", "--package", "leverpoint-cli", "--features", "page"])?;
    shell::run_in(&root().join("web/app"), "npm", &["test", "--silent"])
}

/// The main way in the Firefox that an office has installed.
fn firefox() -> Done {
    install("FIREFOX", "firefox-esr")?;
    shell::run_in(&root().join("web/app"), "npm", &["run", "--silent", "firefox"])
}

/// A browser of Debian and a font, unless the variable names one or it is installed.
fn install(variable: &str, browser: &str) -> Done {
    if std::env::var_os(variable).is_some() || shell::has(browser) {
        return Ok(());
    }
    let packages = ["install", "--yes", "--no-install-recommends", browser, "fonts-liberation"];
    let root = shell::output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let apt = |arguments: &[&str]| {
        if root { shell::run("apt-get", arguments) } else { shell::run("sudo", &[&["apt-get"], arguments].concat()) }
    };
    apt(&["update", "--quiet"])?;
    // A first try of several packages at once was seen to fail where the second went through.
    apt(&packages).or_else(|_| apt(&packages))
}
