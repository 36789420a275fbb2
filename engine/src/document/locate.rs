//! From a place in a document to its line and column in the text.

use crate::problem::Pointer;

/// Line and column, from 1, of a byte of a text. Columns count characters.
pub(crate) fn spot(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Where in a JSON text the value that a pointer names stands; for one that is missing, where its parent does.
/// Of a key that stands twice, the second is meant.
///
/// The text must be JSON; for any other text the answer is only some place in it.
pub(crate) fn locate(text: &str, pointer: &Pointer) -> (usize, usize) {
    let mut scanner = Scanner { bytes: text.as_bytes(), position: 0 };
    scanner.blank();
    for step in pointer.steps() {
        let Some(inside) = scanner.enter(&step) else {
            break;
        };
        scanner.position = inside;
    }
    spot(text, scanner.position)
}

struct Scanner<'a> {
    bytes: &'a [u8],
    position: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.position).copied()
    }

    fn blank(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.position += 1;
        }
    }

    /// From the start of an object or a list: the start of the field or item `step`.
    fn enter(&self, step: &str) -> Option<usize> {
        let mut inner = Scanner { bytes: self.bytes, position: self.position };
        let keyed = match inner.peek()? {
            b'{' => true,
            b'[' => false,
            _ => return None,
        };
        inner.position += 1;
        let mut found = None;
        for index in 0.. {
            inner.blank();
            if matches!(inner.peek()?, b'}' | b']') {
                return found;
            }
            let matches = if keyed {
                let key = inner.skip();
                inner.blank();
                inner.position += 1; // the colon
                inner.blank();
                self.is_text(key, step)
            } else {
                step.parse() == Ok(index)
            };
            if matches {
                found = Some(inner.position);
                if !keyed {
                    return found;
                }
            }
            inner.skip();
            inner.blank();
            if inner.peek()? == b',' {
                inner.position += 1;
            }
        }
        found
    }

    /// Past the value that begins here; the bytes it took.
    fn skip(&mut self) -> std::ops::Range<usize> {
        let start = self.position;
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => self.string(),
                b'{' | b'[' => {
                    depth += 1;
                    self.position += 1;
                }
                b'}' | b']' if depth > 0 => {
                    depth -= 1;
                    self.position += 1;
                }
                b',' | b':' | b'}' | b']' if depth == 0 => break,
                _ => {
                    self.position += 1;
                    continue;
                }
            }
            if depth == 0 {
                break;
            }
        }
        start..self.position
    }

    /// Whether the bytes are a JSON text that says `text`.
    fn is_text(&self, bytes: std::ops::Range<usize>, text: &str) -> bool {
        let json = self.bytes.get(bytes).and_then(|bytes| std::str::from_utf8(bytes).ok());
        json.is_some_and(|json| super::json::parse(json).is_ok_and(|(said, _)| said.as_str() == Some(text)))
    }

    fn string(&mut self) {
        self.position += 1;
        while let Some(byte) = self.peek() {
            self.position += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "a": {"b": [1, "x,]\"", {"c~/": true}]},
  "a": {"d": 2.5 }
}"#;

    fn at(steps: &[&str]) -> (usize, usize) {
        locate(TEXT, &steps.iter().fold(Pointer::root(), |at, step| at.field(step)))
    }

    #[test]
    fn places_are_found() {
        assert_eq!(at(&[]), (1, 1));
        assert_eq!(
            locate(
                &TEXT.replace("\"a\": {\"d", "\"e\": {\"d"),
                &Pointer::root().field("a").field("b").item(2).field("c~/")
            ),
            (2, 35)
        );
        assert_eq!(at(&["a", "d"]), (3, 14));
    }

    #[test]
    fn a_missing_part_is_where_its_parent_is() {
        assert_eq!(at(&["a", "zz", "y"]), (3, 8));
    }

    #[test]
    fn no_text_is_too_broken_to_scan() {
        for end in 0..TEXT.len() {
            locate(&TEXT[..end], &Pointer::root().field("a").field("b").item(2));
        }
    }
}
