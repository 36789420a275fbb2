//! The pair of CSV files.

use serde_json::{Map, Value};

use crate::flat::{self, ACTOR_COLUMNS, LINK_COLUMNS, Row};
use crate::{Part, Unreadable};

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
    if !number && is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['\t', '\r']) || cell.trim_start().starts_with(['=', '+', '-', '@'])
}

/// The map of a pair of CSV files, either of which may be left out. Without actors, they are those that the links name.
///
/// # Errors
///
/// Every row that cannot be read: a file that is no CSV, a column that there is none of, a text where a number must be.
pub fn from_sheets(actors: Option<&str>, links: Option<&str>) -> Result<Value, Vec<Unreadable>> {
    let rows = |text: Option<&str>, sheet: &Sheet| text.map_or_else(|| Ok(Vec::new()), |text| sheet.rows(text));
    match (rows(actors, &ACTORS), rows(links, &LINKS)) {
        (Ok(named), Ok(joined)) => Ok(flat::map(named, joined, actors.is_none())),
        (named, joined) => Err([named.err(), joined.err()].into_iter().flatten().flatten().collect()),
    }
}

/// A file of the pair: its columns, and those that it cannot be without.
struct Sheet {
    part: Part,
    known: &'static [&'static str],
    needed: &'static [&'static str],
}

const ACTORS: Sheet = Sheet { part: Part::Actors, known: &ACTOR_COLUMNS, needed: &["id"] };
const LINKS: Sheet = Sheet { part: Part::Links, known: &LINK_COLUMNS, needed: &["source", "target"] };

impl Sheet {
    fn rows(&self, text: &str) -> Result<Vec<Map<String, Value>>, Vec<Unreadable>> {
        let mut reader =
            csv::ReaderBuilder::new().trim(csv::Trim::All).delimiter(delimiter(text)).from_reader(text.as_bytes());
        let heads = reader.headers().map_err(|error| vec![self.broken(&error)])?.clone();
        let columns = self.columns(&heads)?;
        let (mut all, mut wrong) = (Vec::new(), Vec::new());
        for record in reader.records() {
            let row = record.map_err(|error| self.broken(&error)).and_then(|record| {
                let line = record.position().map_or(1, csv::Position::line);
                let cells = columns.iter().map(String::as_str).zip(record.iter().map(unguarded));
                flat::object(cells, (self.part, line))
            });
            match row {
                Ok(row) => all.push(row),
                Err(error) => wrong.push(error),
            }
        }
        if wrong.is_empty() { Ok(all) } else { Err(wrong) }
    }

    /// The names of the columns, as we have them.
    fn columns(&self, heads: &csv::StringRecord) -> Result<Vec<String>, Vec<Unreadable>> {
        let named = |head: &str| match head.to_ascii_lowercase().as_str() {
            "from" => "source".to_owned(),
            "to" => "target".to_owned(),
            "label" => "title".to_owned(),
            other => other.to_owned(),
        };
        let columns: Vec<String> = heads.iter().map(named).collect();
        let mut wrong = Vec::new();
        for (head, name) in heads.iter().zip(&columns).filter(|(_, name)| !self.known.contains(&name.as_str())) {
            let near = self.known.iter().map(|word| (strsim::normalized_damerau_levenshtein(word, name), word));
            let near = near.filter(|(likeness, _)| *likeness >= 0.5).max_by(|a, b| a.0.total_cmp(&b.0));
            let near = near.map(|(_, word)| format!("; did you mean `{word}`")).unwrap_or_default();
            wrong.push(format!("there is no column `{head}`{near}; the columns are {}", self.known.join(", ")));
        }
        for column in self.needed.iter().filter(|column| !columns.iter().any(|name| name == *column)) {
            wrong.push(format!("the column `{column}` is missing"));
        }
        if wrong.is_empty() {
            return Ok(columns);
        }
        Err(wrong.into_iter().map(|message| Unreadable::at(self.part, 1, message)).collect())
    }

    fn broken(&self, error: &csv::Error) -> Unreadable {
        Unreadable::at(self.part, error.position().map_or(1, csv::Position::line), error.to_string())
    }
}

/// What stands between cells: a semicolon where spreadsheets write decimals with a comma.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    if head.contains(';') && !head.contains(',') { b';' } else { b',' }
}
