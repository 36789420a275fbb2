//! A short name for a content, so that an answer can say which input it belongs to.

/// Gathers texts into a name: equal texts in equal order give equal names.
///
/// It tells contents apart by accident, not against an adversary (FNV-1a, 64 bits).
pub(crate) struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    /// Adds a text and its end.
    pub(crate) fn add(&mut self, text: &str) -> &mut Self {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        self
    }

    /// The name: sixteen hexadecimal digits.
    pub(crate) fn name(&self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_border_between_two_texts_counts() {
        let name = |a: &str, b: &str| Fingerprint::default().add(a).add(b).name();
        assert_ne!(name("ab", "c"), name("a", "bc"));
        assert_eq!(name("ab", "c"), name("ab", "c"));
    }
}
