//! Two documents side by side, part by part, by the names that parts have.

use serde_json::{Map, Value};

use crate::document::out::Changed;

/// The fields by which an item of a list is known.
const NAMES: [&str; 6] = ["id", "constraint", "approach", "actor", "name", "rule"];

/// Everything that differs, in the order of the first document and then of the second.
pub(crate) fn changes(before: &Value, after: &Value) -> Vec<Changed> {
    let mut out = Vec::new();
    walk(before, after, "", &mut out);
    out
}

fn walk(before: &Value, after: &Value, at: &str, out: &mut Vec<Changed>) {
    match (before, after) {
        (before, after) if same(before, after) => {}
        (Value::Object(old), Value::Object(new)) => objects(old, new, at, out),
        (Value::Array(old), Value::Array(new)) => match (named(old), named(new)) {
            (Some(old), Some(new)) => pairs(&old, &new, at, out),
            _ => out.push(changed(at, Some(before), Some(after))),
        },
        _ => out.push(changed(at, Some(before), Some(after))),
    }
}

fn objects(old: &Map<String, Value>, new: &Map<String, Value>, at: &str, out: &mut Vec<Changed>) {
    let list = |map: &Map<String, Value>| -> Vec<(String, Value)> {
        map.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
    };
    pairs(&list(old), &list(new), at, out);
}

fn pairs(old: &[(String, Value)], new: &[(String, Value)], at: &str, out: &mut Vec<Changed>) {
    let find = |list: &'_ [(String, Value)], key: &str| list.iter().position(|(name, _)| name == key);
    for (key, value) in old {
        let here = if at.is_empty() { key.clone() } else { format!("{at}/{key}") };
        match find(new, key).and_then(|place| new.get(place)) {
            Some((_, now)) => walk(value, now, &here, out),
            None => out.push(changed(&here, Some(value), None)),
        }
    }
    for (key, value) in new.iter().filter(|(key, _)| find(old, key).is_none()) {
        let here = if at.is_empty() { key.clone() } else { format!("{at}/{key}") };
        out.push(changed(&here, None, Some(value)));
    }
}

/// The items of a list by name, if each has a name of its own. An empty list has no item without one.
fn named(items: &[Value]) -> Option<Vec<(String, Value)>> {
    let name = |item: &Value| NAMES.iter().find_map(|field| item.get(*field)?.as_str()).map(str::to_owned);
    let mut named: Vec<(String, Value)> = Vec::new();
    for item in items {
        let name = name(item)?;
        if named.iter().any(|(known, _)| *known == name) {
            return None;
        }
        named.push((name, item.clone()));
    }
    Some(named)
}

/// Whether two values say the same: 1 and 1.0 do.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

fn changed(at: &str, before: Option<&Value>, after: Option<&Value>) -> Changed {
    Changed { at: at.to_owned(), before: before.cloned(), after: after.cloned() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said(before: Value, after: Value) -> Vec<String> {
        let word = |value: &Option<Value>| value.as_ref().map_or("-".to_owned(), Value::to_string);
        changes(&before, &after)
            .iter()
            .map(|it| format!("{}: {} to {}", it.at, word(&it.before), word(&it.after)))
            .collect()
    }

    #[test]
    fn parts_are_told_apart_by_name_and_not_by_place() {
        let before = json!({"interventions": [{"id": "a", "cost": 1}, {"id": "b", "cost": 2}]});
        let after = json!({"interventions": [{"id": "b", "cost": 3}, {"id": "a", "cost": 1.0}]});
        assert_eq!(said(before, after), ["interventions/b/cost: 2 to 3"]);
    }

    #[test]
    fn what_comes_and_goes_is_said() {
        let before = json!({"list": [{"id": "a"}], "old": 1, "plain": [1, 2]});
        let after = json!({"list": [{"id": "a"}, {"id": "b"}], "new": true, "plain": [2, 1]});
        assert_eq!(
            said(before, after),
            ["list/b: - to {\"id\":\"b\"}", "old: 1 to -", "plain: [1,2] to [2,1]", "new: - to true"]
        );
    }
}
