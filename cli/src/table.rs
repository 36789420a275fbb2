//! Tables for terminals, documents and spreadsheets.

use std::io::Write;

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, TableStyle, presets};

use crate::arguments::Format;
use crate::exit::Failure;

/// A table: heads with their alignment, and rows of as many cells.
pub struct Table {
    heads: Vec<(String, Side)>,
    rows: Vec<Vec<String>>,
}

/// On which side the text of a column stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A line under the heads and no other.
const UNDERLINED: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

impl Table {
    /// An empty table with these heads.
    pub fn new(heads: Vec<(String, Side)>) -> Self {
        Self { heads, rows: Vec::new() }
    }

    /// An empty table with fixed heads.
    pub fn of(heads: &[(&str, Side)]) -> Self {
        Self::new(heads.iter().map(|(head, side)| ((*head).to_owned(), *side)).collect())
    }

    /// Adds a row.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// Writes the table. JSON is not a table's work.
    pub fn write(&self, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
        match format {
            Format::Csv => self.csv(out),
            Format::Md => self.drawn(presets::ASCII_MARKDOWN, out),
            Format::Table | Format::Json => self.drawn(UNDERLINED, out),
        }
    }

    fn drawn(&self, style: TableStyle, out: &mut dyn Write) -> Result<(), Failure> {
        let markdown = style == presets::ASCII_MARKDOWN;
        let mut table = comfy_table::Table::new();
        table.load_style(style);
        table.set_content_arrangement(ContentArrangement::Disabled);
        table.set_header(self.heads.iter().map(|(head, _)| head));
        for (index, (_, side)) in self.heads.iter().enumerate() {
            if let (Side::Right, Some(column)) = (side, table.column_mut(index)) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        for row in &self.rows {
            // A bar would end the cell in Markdown.
            table.add_row(row.iter().map(|cell| if markdown { cell.replace('|', "\\|") } else { cell.clone() }));
        }
        writeln!(out, "{}", table.trim_fmt())?;
        Ok(())
    }

    fn csv(&self, out: &mut dyn Write) -> Result<(), Failure> {
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(self.heads.iter().map(|(head, _)| head))?;
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| guarded(cell)))?;
        }
        writer.flush()?;
        Ok(())
    }
}

/// A cell that a spreadsheet will not take for a formula.
fn guarded(cell: &str) -> String {
    let number = cell.parse::<f64>().is_ok();
    if !number && cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}
