//! A map with few entries, in the order of the file.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::read::{Read, or_not};

/// Values by name, in the order of the file. There are few, so that looking through them is quick.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    /// The value with a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names with their values.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, T)> {
        self.0.iter()
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<T: Read> Read for Entries<T> {
    fn read(value: &Value, fits: &mut bool) -> Self {
        let mut entries = Vec::new();
        for (key, value) in or_not(value.as_object(), fits).into_iter().flatten() {
            entries.push((key.clone(), T::read(value, fits)));
        }
        Self(entries)
    }

    fn absent(_: &mut bool) -> Self {
        Self::default()
    }
}

#[cfg(feature = "describe")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        std::collections::BTreeMap::<String, T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<String, T>::json_schema(generator)
    }
}
