//! Problems of a document, pointing into its text.

use std::io::{self, Write};

use leverpoint::{Problem, Problems};

/// Writes every problem with its line, and how to mend it.
pub fn problems(out: &mut dyn Write, name: &str, text: &str, problems: &Problems) -> io::Result<()> {
    for problem in problems {
        one(out, name, text, problem)?;
    }
    let count = problems.iter().count();
    writeln!(out, "{name}: {count} problem{}", if count == 1 { "" } else { "s" })
}

fn one(out: &mut dyn Write, name: &str, text: &str, problem: &Problem) -> io::Result<()> {
    writeln!(out, "error[{}]: {problem}", problem.code())?;
    let margin = place(out, name, text, problem.spot.unwrap_or((1, 1)), problem.at.as_str())?;
    writeln!(out, "{margin} = help: {}\n", problem.help())
}

/// Writes a place with its line; the margin for what follows.
pub fn place(out: &mut dyn Write, name: &str, text: &str, spot: (usize, usize), at: &str) -> io::Result<String> {
    let (line, column) = spot;
    let number = line.to_string();
    let margin = " ".repeat(number.len());
    write!(out, "{margin}--> {name}:{line}:{column}")?;
    if !at.is_empty() {
        write!(out, "  {at}")?;
    }
    writeln!(out)?;
    if let Some(source) = text.lines().nth(line.saturating_sub(1)) {
        let (shown, before) = window(source, column);
        writeln!(out, "{margin} |\n{number} | {shown}\n{margin} | {}^", " ".repeat(before))?;
    }
    Ok(margin)
}

/// A part of a line that fits a terminal, and how many characters of it stand before the column.
fn window(line: &str, column: usize) -> (String, usize) {
    const WIDTH: usize = 88;
    let characters: Vec<char> = line.chars().map(|c| if c == '\t' { ' ' } else { c }).collect();
    let place = column.saturating_sub(1).min(characters.len());
    let start = if characters.len() > WIDTH { place.saturating_sub(WIDTH / 3) } else { 0 };
    let shown: String = characters.iter().skip(start).take(WIDTH).collect();
    (shown, place - start)
}
