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

/// The line, from 1, on which each row of a CSV file begins, without that of its columns.
pub fn lines(text: &str) -> Vec<u64> {
    rows(text, reader(text)).map(|(line, _)| line).collect()
}

fn reader(text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().trim(csv::Trim::All).delimiter(delimiter(text)).from_reader(text.as_bytes())
}

/// The rows with the lines on which they begin; the reader itself counts from the end of the row before, so that
/// empty lines would shift them.
fn rows(text: &str, reader: csv::Reader<&[u8]>) -> impl Iterator<Item = (u64, csv::Result<csv::StringRecord>)> {
    let (mut seen, mut line) = (0, 1);
    reader.into_records().map(move |row| {
        let start =
            row.as_ref().map_or_else(csv::Error::position, csv::StringRecord::position).map(csv::Position::byte);
        let rest = start.and_then(|byte| text.get(usize::try_from(byte).ok()?..)).unwrap_or_default();
        let begin = text.len() - rest.trim_start_matches(['\r', '\n']).len();
        line += text.get(seen..begin).unwrap_or_default().matches('\n').count() as u64;
        seen = seen.max(begin);
        (line, row)
    })
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
        let mut reader = reader(text);
        let broken = |error: csv::Error| vec![Unreadable::at(self.part, 1, error.to_string())];
        let heads = reader.headers().map_err(broken)?.clone();
        let columns = self.columns(&heads)?;
        let (mut all, mut wrong) = (Vec::new(), Vec::new());
        for (line, record) in rows(text, reader) {
            let broken = |error: csv::Error| Unreadable::at(self.part, line, error.to_string());
            let row = record.map_err(broken).and_then(|record| {
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
}

/// What stands between cells: a semicolon where spreadsheets write decimals with a comma.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    if head.contains(';') && !head.contains(',') { b';' } else { b',' }
}
