//! Maps for programs that draw graphs: GraphML, GEXF and dot.

use std::fmt::Write;

use crate::flat::{ACTOR_COLUMNS, LINK_COLUMNS, Row};

/// A number for each actor beside what the map says, such as its leverage; with its name.
type Extra<'a> = [(&'a str, Vec<f64>)];

fn cell<'r>(row: &'r Row, column: &str) -> &'r str {
    row.iter().find(|(name, _)| *name == column).map_or("", |(_, text)| text.as_str())
}

fn title(row: &Row) -> &str {
    match cell(row, "title") {
        "" => cell(row, "id"),
        title => title,
    }
}

/// A text within XML.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML has no way to write other control characters.
            control if control.is_control() && !matches!(control, '\n' | '\t') => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

fn is_number(column: &str) -> bool {
    matches!(column, "at_once")
        || ["count", "cost_to_win", "contacts", "chance"].iter().any(|start| column.starts_with(start))
}

/// The map as GraphML, with numbers for each actor under their names.
pub fn graphml(actors: &[Row], links: &[Row], extra: &Extra<'_>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n",
    );
    let kind = |column: &str| if is_number(column) { "double" } else { "string" };
    let mut key = |name: &str, of: &str, kind: &str| {
        // Writing into a text does not fail.
        let _ = writeln!(out, "  <key id=\"{of}-{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>");
    };
    key("label", "node", "string");
    ACTOR_COLUMNS.iter().filter(|column| **column != "id").for_each(|column| key(column, "node", kind(column)));
    extra.iter().for_each(|(name, _)| key(name, "node", "double"));
    LINK_COLUMNS
        .iter()
        .filter(|column| !matches!(**column, "source" | "target"))
        .for_each(|column| key(column, "edge", kind(column)));
    out.push_str("  <graph id=\"map\" edgedefault=\"directed\">\n");
    for (place, row) in actors.iter().enumerate() {
        let _ = writeln!(out, "    <node id=\"{}\">", escaped(cell(row, "id")));
        let _ = writeln!(out, "      <data key=\"node-label\">{}</data>", escaped(title(row)));
        for (column, text) in row.iter().filter(|(column, _)| *column != "id") {
            let _ = writeln!(out, "      <data key=\"node-{column}\">{}</data>", escaped(text));
        }
        for (name, numbers) in extra {
            if let Some(number) = numbers.get(place) {
                let _ = writeln!(out, "      <data key=\"node-{name}\">{number}</data>");
            }
        }
        out.push_str("    </node>\n");
    }
    for (place, row) in links.iter().enumerate() {
        let (source, target) = (escaped(cell(row, "source")), escaped(cell(row, "target")));
        let _ = writeln!(out, "    <edge id=\"e{place}\" source=\"{source}\" target=\"{target}\">");
        for (column, text) in row.iter().filter(|(column, _)| !matches!(*column, "source" | "target")) {
            let _ = writeln!(out, "      <data key=\"edge-{column}\">{}</data>", escaped(text));
        }
        out.push_str("    </edge>\n");
    }
    out.push_str("  </graph>\n</graphml>\n");
    out
}

/// The map as GEXF 1.3, with numbers for each actor under their names.
pub fn gexf(actors: &[Row], links: &[Row], extra: &Extra<'_>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n  <graph defaultedgetype=\"directed\">\n",
    );
    let node_columns: Vec<&str> =
        ACTOR_COLUMNS.iter().copied().filter(|column| !matches!(*column, "id" | "title")).collect();
    let edge_columns: Vec<&str> =
        LINK_COLUMNS.iter().copied().filter(|column| !matches!(*column, "source" | "target")).collect();
    let extras: Vec<&str> = extra.iter().map(|(name, _)| *name).collect();
    for (class, columns, more) in [("node", &node_columns, &extras[..]), ("edge", &edge_columns, &[][..])] {
        let _ = writeln!(out, "    <attributes class=\"{class}\">");
        for column in columns.iter().chain(more) {
            let kind = if is_number(column) || more.contains(column) { "double" } else { "string" };
            let _ = writeln!(out, "      <attribute id=\"{column}\" title=\"{column}\" type=\"{kind}\"/>");
        }
        out.push_str("    </attributes>\n");
    }
    out.push_str("    <nodes>\n");
    for (place, row) in actors.iter().enumerate() {
        let _ = writeln!(
            out,
            "      <node id=\"{}\" label=\"{}\">\n        <attvalues>",
            escaped(cell(row, "id")),
            escaped(title(row))
        );
        for (column, text) in row.iter().filter(|(column, _)| node_columns.contains(column)) {
            let _ = writeln!(out, "          <attvalue for=\"{column}\" value=\"{}\"/>", escaped(text));
        }
        for (name, numbers) in extra {
            if let Some(number) = numbers.get(place) {
                let _ = writeln!(out, "          <attvalue for=\"{name}\" value=\"{number}\"/>");
            }
        }
        out.push_str("        </attvalues>\n      </node>\n");
    }
    out.push_str("    </nodes>\n    <edges>\n");
    for (place, row) in links.iter().enumerate() {
        let (source, target) = (escaped(cell(row, "source")), escaped(cell(row, "target")));
        let label = escaped(cell(row, "kind"));
        let _ = writeln!(
            out,
            "      <edge id=\"{place}\" source=\"{source}\" target=\"{target}\" label=\"{label}\">\n        <attvalues>"
        );
        for (column, text) in row.iter().filter(|(column, _)| edge_columns.contains(column)) {
            let _ = writeln!(out, "          <attvalue for=\"{column}\" value=\"{}\"/>", escaped(text));
        }
        out.push_str("        </attvalues>\n      </edge>\n");
    }
    out.push_str("    </edges>\n  </graph>\n</gexf>\n");
    out
}

/// The map as dot, for Graphviz: larger where the first of the numbers is.
pub fn dot(actors: &[Row], links: &[Row], extra: &Extra<'_>) -> String {
    let mut out =
        String::from("digraph map {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "));
    let sizes = extra.first().map_or(&[][..], |(_, numbers)| numbers.as_slice());
    let most = sizes.iter().copied().fold(0.0, f64::max);
    for (place, row) in actors.iter().enumerate() {
        let count = cell(row, "count");
        let label = if count.is_empty() { title(row).to_owned() } else { format!("{} ({count})", title(row)) };
        let share = sizes.get(place).filter(|_| most > 0.0).map_or(0.0, |size| (size / most).sqrt());
        let _ = writeln!(
            out,
            "  {} [label={}, fontsize={:.0}, tooltip={}];",
            quoted(cell(row, "id")),
            quoted(&label),
            10.0 + 14.0 * share,
            quoted(cell(row, "kind"))
        );
    }
    for row in links {
        let both = if cell(row, "direction") == "both-ways" { ", dir=both" } else { "" };
        let _ = writeln!(
            out,
            "  {} -> {} [label={}{both}];",
            quoted(cell(row, "source")),
            quoted(cell(row, "target")),
            quoted(cell(row, "kind"))
        );
    }
    out.push_str("}\n");
    out
}
