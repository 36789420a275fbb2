//! From JSON values that were checked against their schema to types.
//!
//! serde's derived reading refuses unknown fields, doubled fields and wrong kinds one by one, for each
//! type anew; that was a third of the page's module. The checker has refused all of it before, in one
//! piece of code, so that what is left to do is to pick the fields out.

use serde_json::{Map, Value};

/// A type that can be read from a value.
pub(crate) trait Read: Sized {
    /// The value as this type; none if it has another form.
    fn read(value: &Value) -> Option<Self>;

    /// What is meant by a field that is not there; none if it must be.
    fn absent() -> Option<Self> {
        None
    }
}

/// The field of an object, or what is meant if it is not there.
pub(crate) fn field<T: Read>(object: &Map<String, Value>, name: &str) -> Option<T> {
    // The one name that Rust does not allow.
    let key = if name == "comment" { "$comment" } else { name };
    object.get(key).map_or_else(T::absent, T::read)
}

/// Reads a struct field by field; the compiler sees to it that none is forgotten.
macro_rules! read_fields {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl $crate::read::Read for $type {
            fn read(value: &serde_json::Value) -> Option<Self> {
                let object = value.as_object()?;
                Some(Self { $($field: $crate::read::field(object, stringify!($field))?),* })
            }
        }
    };
}

/// As [`read_fields`], for a struct that stands for all its defaults where it is not there.
macro_rules! read_fields_or_default {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl $crate::read::Read for $type {
            fn read(value: &serde_json::Value) -> Option<Self> {
                let object = value.as_object()?;
                Some(Self { $($field: $crate::read::field(object, stringify!($field))?),* })
            }

            fn absent() -> Option<Self> {
                Some(Self::default())
            }
        }
    };
}

/// Reads an enum whose variants are words; the same words by which serde writes them.
macro_rules! read_words {
    ($type:ty { $($variant:ident = $word:literal),* $(,)? }) => {
        impl $crate::read::Read for $type {
            fn read(value: &serde_json::Value) -> Option<Self> {
                match value.as_str()? {
                    $($word => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {read_fields, read_fields_or_default, read_words};

impl Read for String {
    fn read(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Read for bool {
    fn read(value: &Value) -> Option<Self> {
        value.as_bool()
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl Read for f64 {
    fn read(value: &Value) -> Option<Self> {
        value.as_f64()
    }
}

impl Read for u8 {
    fn read(value: &Value) -> Option<Self> {
        value.as_u64()?.try_into().ok()
    }
}

impl Read for u16 {
    fn read(value: &Value) -> Option<Self> {
        value.as_u64()?.try_into().ok()
    }
}

impl Read for u64 {
    fn read(value: &Value) -> Option<Self> {
        value.as_u64()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value) -> Option<Self> {
        T::read(value).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value) -> Option<Self> {
        value.as_array()?.iter().map(T::read).collect()
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}
