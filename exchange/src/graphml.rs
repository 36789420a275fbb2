//! Maps out of GraphML.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};
use serde_json::Value;

use crate::Unreadable;
use crate::flat::{self, ACTOR_COLUMNS, LINK_COLUMNS};

/// The map of a GraphML file. What its keys do not name as our columns do is left out; `label` is the title where
/// there is none.
///
/// # Errors
///
/// A file that is no GraphML, a node without an `id`, an edge without its ends, a text where a number must be.
pub fn from_graphml(text: &str) -> Result<Value, Unreadable> {
    let document = Document::parse(text).map_err(|error| Unreadable::at(error.pos().row.into(), error.to_string()))?;
    let line = |node: Node<'_, '_>| u64::from(document.text_pos_at(node.range().start).row);
    let root = document.root_element();
    if root.tag_name().name() != "graphml" {
        let message = format!("this is `{}` where `graphml` is expected", root.tag_name().name());
        return Err(Unreadable::at(line(root), message));
    }
    let named = |node: &Node<'_, '_>, name: &str| node.is_element() && node.tag_name().name() == name;
    let keys: BTreeMap<&str, &str> = root
        .children()
        .filter(|node| named(node, "key"))
        .filter_map(|key| Some((key.attribute("id")?, key.attribute("attr.name").or(key.attribute("id"))?)))
        .collect();
    let data = |node: Node<'_, '_>, known: &[&str]| -> Vec<(String, String)> {
        let data = node.children().filter(|child| named(child, "data"));
        let all: Vec<(String, String)> = data
            .filter_map(|data| {
                let key = data.attribute("key")?;
                let name = keys.get(key).copied().unwrap_or(key).to_ascii_lowercase();
                Some((name, data.text().unwrap_or_default().to_owned()))
            })
            .collect();
        let has_title = all.iter().any(|(name, _)| name == "title");
        let renamed = all.into_iter().map(|(name, text)| {
            let label = name == "label" && !has_title && known.contains(&"title");
            (if label { "title".to_owned() } else { name }, text)
        });
        renamed.filter(|(name, _)| known.contains(&name.as_str())).collect()
    };
    let (mut actors, mut links) = (Vec::new(), Vec::new());
    for node in root.descendants().filter(Node::is_element) {
        let need = |attribute: &str| {
            let message = format!("this {} has no `{attribute}`", node.tag_name().name());
            node.attribute(attribute).ok_or_else(|| Unreadable::at(line(node), message))
        };
        let mut columns: Vec<(String, String)> = Vec::new();
        match node.tag_name().name() {
            "node" => {
                columns.push(("id".to_owned(), need("id")?.to_owned()));
                columns.extend(data(node, &ACTOR_COLUMNS));
            }
            "edge" => {
                columns.push(("source".to_owned(), need("source")?.to_owned()));
                columns.push(("target".to_owned(), need("target")?.to_owned()));
                columns.extend(data(node, &LINK_COLUMNS));
            }
            _ => continue,
        }
        let pairs = columns.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let object = flat::object(pairs, line(node))?;
        if node.tag_name().name() == "node" { actors.push(object) } else { links.push(object) }
    }
    Ok(flat::map(actors, links, false))
}
