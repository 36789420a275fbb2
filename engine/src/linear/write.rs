//! Linear programmes as text, for anyone to check with another solver: the LP format of CPLEX, and MPS.

use std::fmt::Write;

use super::{Model, Relation};
use crate::problem::number;

/// The names of columns or rows as both formats allow them: each once, without spaces, signs or slashes.
fn names<'m>(all: impl Iterator<Item = &'m str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (place, name) in all.enumerate() {
        let plain = |c: char| match c {
            '/' => '.',
            c if c.is_ascii_alphanumeric() || c == '.' => c,
            _ => '_',
        };
        let mut plain: String = name.chars().map(plain).collect();
        if names.contains(&plain) {
            let _ = write!(plain, "_{place}");
        }
        names.push(plain);
    }
    names
}

/// A model in the LP format; few terms a line, since some readers know no long ones.
pub fn lp(model: &Model) -> String {
    let columns = names(model.columns.iter().map(|column| column.name.as_str()));
    let rows = names(model.rows.iter().map(|row| row.name.as_str()));
    let name = |place: usize| columns.get(place).map_or("", String::as_str);
    let sum = |terms: &mut dyn Iterator<Item = (usize, f64)>| {
        let mut text = String::new();
        for (nth, (place, part)) in terms.filter(|(_, part)| *part != 0.0).enumerate() {
            let sign = if part < 0.0 { '-' } else { '+' };
            let line = if nth > 0 && nth % 6 == 0 { "\n  " } else { "" };
            let _ = write!(text, "{line} {sign} {} {}", number(part.abs()), name(place));
        }
        if text.is_empty() {
            let _ = write!(text, " 0 {}", name(0));
        }
        text
    };
    let mut text = String::from("Maximize\n value:");
    text.push_str(&sum(&mut model.columns.iter().map(|column| column.objective).enumerate()));
    text.push_str("\nSubject To\n");
    for (row, name) in model.rows.iter().zip(&rows) {
        let relation = match row.relation {
            Relation::AtMost => "<=",
            Relation::AtLeast => ">=",
            Relation::Equal => "=",
        };
        let _ = writeln!(text, " {name}:{} {relation} {}", sum(&mut row.terms.iter().copied()), number(row.bound));
    }
    text.push_str("Bounds\n");
    for (column, name) in model.columns.iter().zip(&columns).filter(|(column, _)| !column.whole) {
        let _ = writeln!(text, " {} <= {name} <= {}", number(column.low), number(column.high));
    }
    text.push_str("Binaries\n");
    for (_, name) in model.columns.iter().zip(&columns).filter(|(column, _)| column.whole) {
        let _ = writeln!(text, " {name}");
    }
    text.push_str("End\n");
    text
}

/// A model in free MPS. Its objective is to be made as small as possible, as all readers take it: it is the negative
/// of the value.
pub fn mps(model: &Model) -> String {
    let columns = names(model.columns.iter().map(|column| column.name.as_str()));
    let rows = names(model.rows.iter().map(|row| row.name.as_str()));
    let mut text = String::from("NAME plan\nROWS\n N minus_value\n");
    for (row, name) in model.rows.iter().zip(&rows) {
        let kind = match row.relation {
            Relation::AtMost => 'L',
            Relation::AtLeast => 'G',
            Relation::Equal => 'E',
        };
        let _ = writeln!(text, " {kind} {name}");
    }
    let mut by_column: Vec<Vec<(&str, f64)>> = vec![Vec::new(); columns.len()];
    for (row, name) in model.rows.iter().zip(&rows) {
        for (place, part) in &row.terms {
            if let Some(parts) = by_column.get_mut(*place) {
                parts.push((name, *part));
            }
        }
    }
    text.push_str("COLUMNS\n");
    for whole in [true, false] {
        if whole {
            text.push_str(" MARKER 'MARKER' 'INTORG'\n");
        }
        let all = model.columns.iter().zip(&columns).zip(&by_column).filter(|((column, _), _)| column.whole == whole);
        for ((column, name), parts) in all {
            let _ = writeln!(text, " {name} minus_value {}", number(-column.objective));
            for (row, part) in parts {
                let _ = writeln!(text, " {name} {row} {}", number(*part));
            }
        }
        if whole {
            text.push_str(" MARKER 'MARKER' 'INTEND'\n");
        }
    }
    text.push_str("RHS\n");
    for (row, name) in model.rows.iter().zip(&rows).filter(|(row, _)| row.bound != 0.0) {
        let _ = writeln!(text, " RHS {name} {}", number(row.bound));
    }
    text.push_str("BOUNDS\n");
    for (column, name) in model.columns.iter().zip(&columns) {
        let _ = writeln!(text, " LO BND {name} {}\n UP BND {name} {}", number(column.low), number(column.high));
    }
    text.push_str("ENDATA\n");
    text
}
