//! Maps out of GraphML.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};
use serde_json::Value;

use crate::flat::{self, ACTOR_COLUMNS, LINK_COLUMNS};
use crate::{Part, Unreadable};

/// The map of a GraphML file. What its keys do not name as our columns do is left out; `label` is the title where
/// there is none.
///
/// # Errors
///
/// A file that is no GraphML; every node without an `id`, every edge without its ends, every
/// text where a number must be.
pub fn from_graphml(text: &str) -> Result<Value, Vec<Unreadable>> {
    let at = |line: u64, message: String| Unreadable::at(Part::Graph, line, message);
    let document = Document::parse(text).map_err(|error| vec![at(error.pos().row.into(), error.to_string())])?;
    let line = |node: Node<'_, '_>| u64::from(document.text_pos_at(node.range().start).row);
    let root = document.root_element();
    if root.tag_name().name() != "graphml" {
        let message = format!("this is `{}` where `graphml` is expected", root.tag_name().name());
        return Err(vec![at(line(root), message)]);
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
    let (mut actors, mut links, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for node in root.descendants().filter(Node::is_element) {
        let need = |attribute: &'static str, column: &str| {
            let message = || format!("this {} has no `{attribute}`", node.tag_name().name());
            let text = node.attribute(attribute).ok_or_else(|| at(line(node), message()))?;
            Ok::<_, Unreadable>((column.to_owned(), text.to_owned()))
        };
        let object = |ends: Result<Vec<(String, String)>, Unreadable>, known: &[&str]| {
            let mut columns = ends?;
            columns.extend(data(node, known));
            let pairs = columns.iter().map(|(name, text)| (name.as_str(), text.as_str()));
            flat::object(pairs, (Part::Graph, line(node)))
        };
        let (read, all) = match node.tag_name().name() {
            "node" => (object(need("id", "id").map(|id| vec![id]), &ACTOR_COLUMNS), &mut actors),
            "edge" => {
                let ends = [need("source", "source"), need("target", "target")].into_iter().collect();
                (object(ends, &LINK_COLUMNS), &mut links)
            }
            _ => continue,
        };
        match read {
            Ok(read) => all.push(read),
            Err(error) => wrong.push(error),
        }
    }
    if wrong.is_empty() { Ok(flat::map(actors, links, false)) } else { Err(wrong) }
}
