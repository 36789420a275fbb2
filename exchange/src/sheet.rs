//! The pair of CSV files.

use serde_json::{Map, Value};

use crate::Unreadable;
use crate::flat::{self, ACTOR_COLUMNS, LINK_COLUMNS, Row};

/// Rows as CSV, with these columns. A text that a spreadsheet would take for a formula gets an apostrophe before it.
pub fn sheet(columns: &[&str], rows: &[Row]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = std::iter::once(columns.iter().map(|column| (*column).to_owned()).collect::<Vec<String>>());
    let body = rows.iter().map(|row| {
        let cell = |column: &&str| row.iter().find(|(name, _)| name == column).map_or("", |(_, text)| text.as_str());
        columns.iter().map(|column| guarded(cell(column))).collect()
    });
    for record in head.chain(body) {
        // Writing into memory fails for no record of as many cells as the head.
        let _ = writer.write_record(record);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn guarded(cell: &str) -> String {
    let number = cell.parse::<f64>().is_ok();
    if !number && cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// The map of a pair of CSV files. Without actors, they are those that the links name.
///
/// # Errors
///
/// The first row that cannot be read: a file that is no CSV, a column that there is none of, a text where a number
/// must be.
pub fn from_sheets(actors: Option<&str>, links: &str) -> Result<Value, Unreadable> {
    let joined = rows(links, &LINK_COLUMNS, &["source", "target"])?;
    let named = actors.map(|actors| rows(actors, &ACTOR_COLUMNS, &["id"])).transpose()?;
    let only_links = named.is_none();
    Ok(flat::map(named.unwrap_or_default(), joined, only_links))
}

fn rows(text: &str, known: &[&str], needed: &[&str]) -> Result<Vec<Map<String, Value>>, Unreadable> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let heads = reader.headers().map_err(|error| broken(&error))?.clone();
    let mut columns = Vec::new();
    for head in &heads {
        let name = match head.to_ascii_lowercase().as_str() {
            "from" => "source".to_owned(),
            "to" => "target".to_owned(),
            "label" => "title".to_owned(),
            other => other.to_owned(),
        };
        if !known.contains(&name.as_str()) {
            let near = known.iter().map(|word| (strsim::normalized_damerau_levenshtein(word, &name), word));
            let near = near.filter(|(likeness, _)| *likeness >= 0.5).max_by(|a, b| a.0.total_cmp(&b.0));
            let near = near.map(|(_, word)| format!("; did you mean `{word}`")).unwrap_or_default();
            let message = format!("there is no column `{head}`{near}; the columns are {}", known.join(", "));
            return Err(Unreadable::at(1, message));
        }
        columns.push(name);
    }
    for column in needed {
        if !columns.iter().any(|name| name == column) {
            return Err(Unreadable::at(1, format!("the column `{column}` is missing")));
        }
    }
    let mut all = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| broken(&error))?;
        let line = record.position().map_or(1, csv::Position::line);
        let cells = columns.iter().map(String::as_str).zip(record.iter().map(unguarded));
        all.push(flat::object(cells, line)?);
    }
    Ok(all)
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(cell)
}

fn broken(error: &csv::Error) -> Unreadable {
    Unreadable::at(error.position().map_or(1, csv::Position::line), error.to_string())
}
