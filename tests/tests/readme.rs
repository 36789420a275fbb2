//! What the README prints is what the commands print, and its library example runs (see the crate's documentation).

use leverpoint_tests::root;
use leverpoint_tests::shell::leverpoint;

/// The README with the output of each `$ leverpoint ...` as it is now.
fn renewed(readme: &str) -> String {
    let mut text = String::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        if let Some(command) = line.strip_prefix("$ leverpoint ") {
            let arguments: Vec<&str> = command.split(' ').collect();
            let said = leverpoint(&arguments, b"");
            let trimmed = said.output.lines().map(|line| format!("{}\n", line.trim_end()));
            text.extend(trimmed);
            text.extend(lines.by_ref().find(|line| *line == "```").map(|line| format!("{line}\n")));
        }
    }
    text
}

#[test]
fn what_it_prints_is_what_the_commands_print() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("text");
    leverpoint_tests::same_as_file("README.md", &renewed(&readme));
}

#[test]
fn it_names_both_commands_and_ci_runs_the_second() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("text");
    assert!(readme.contains("cargo xtask run") && readme.contains("cargo xtask test"));
    let ci = std::fs::read_to_string(root().join(".ci/run")).expect("text");
    assert!(ci.contains("cargo xtask test"));
}

#[test]
fn the_picture_of_the_house_names_every_module_and_crate() {
    let architecture = std::fs::read_to_string(root().join("docs/architecture.md")).expect("text");
    let library = std::fs::read_to_string(root().join("engine/src/lib.rs")).expect("text");
    let modules =
        library.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    for module in modules {
        assert!(architecture.contains(&format!("`{module}`")), "docs/architecture.md does not name `{module}`");
    }
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).expect("text");
    let members = workspace.lines().find(|line| line.starts_with("members")).expect("members");
    for member in members.split('"').skip(1).step_by(2) {
        assert!(architecture.contains(&format!("{member}/")), "docs/architecture.md does not name {member}/");
    }
}
