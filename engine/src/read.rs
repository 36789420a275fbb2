//! From JSON values that were checked against their schema to types.
//!
//! serde's derived reading refuses unknown fields, doubled fields and wrong kinds one by one, for each
//! type anew; that was a third of the page's module. The checker has refused all of it before, in one
//! piece of code, so that what is left to do is to pick the fields out.

//! Reading goes on where a value has another form, with something in its place, and says so once at the end:
//! a way out at every field, with all that was read before it to be dropped, was a sixth of that module.

use serde_json::Value;

/// A type that can be read from a value.
pub(crate) trait Read: Sized {
    /// The value as this type. Where it has another form, `fits` becomes false, and what is given means nothing.
    fn read(value: &Value, fits: &mut bool) -> Self;

    /// What is meant by a field that is not there; it does not fit if it must be.
    fn absent(fits: &mut bool) -> Self {
        *fits = false;
        Self::read(&Value::Null, fits)
    }
}

/// The field of an object, or what is meant if it is not there.
pub(crate) fn field<T: Read>(value: &Value, name: &str, fits: &mut bool) -> T {
    match find(value, name, fits) {
        Some(value) => T::read(value, fits),
        None => T::absent(fits),
    }
}

fn find<'a>(value: &'a Value, name: &str, fits: &mut bool) -> Option<&'a Value> {
    // The one name that Rust does not allow.
    let key = if name == "comment" { "$comment" } else { name };
    or_not(value.as_object(), fits)?.get(key)
}

/// What was looked for, and that it does not fit if it is not there.
pub(crate) fn or_not<T>(found: Option<T>, fits: &mut bool) -> Option<T> {
    *fits &= found.is_some();
    found
}

/// Reads a struct field by field; the compiler sees to it that none is forgotten.
macro_rules! read_fields {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl $crate::read::Read for $type {
            fn read(value: &serde_json::Value, fits: &mut bool) -> Self {
                Self { $($field: $crate::read::field(value, stringify!($field), fits)),* }
            }
        }
    };
}

/// As [`read_fields`], for a struct that stands for all its defaults where it is not there.
macro_rules! read_fields_or_default {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl $crate::read::Read for $type {
            fn read(value: &serde_json::Value, fits: &mut bool) -> Self {
                Self { $($field: $crate::read::field(value, stringify!($field), fits)),* }
            }

            fn absent(_: &mut bool) -> Self {
                Self::default()
            }
        }
    };
}

/// Reads an enum whose variants are words; the same words by which serde writes them.
macro_rules! read_words {
    ($type:ty { $first:ident = $word:literal $(, $other:ident = $other_word:literal)* $(,)? }) => {
        impl $crate::read::Read for $type {
            fn read(value: &serde_json::Value, fits: &mut bool) -> Self {
                match value.as_str() {
                    Some($word) => Self::$first,
                    $(Some($other_word) => Self::$other,)*
                    _ => {
                        *fits = false;
                        Self::$first
                    }
                }
            }
        }
    };
}

pub(crate) use {read_fields, read_fields_or_default, read_words};

impl Read for String {
    fn read(value: &Value, fits: &mut bool) -> Self {
        or_not(value.as_str(), fits).unwrap_or_default().to_owned()
    }
}

impl Read for bool {
    fn read(value: &Value, fits: &mut bool) -> Self {
        or_not(value.as_bool(), fits).unwrap_or_default()
    }

    fn absent(_: &mut bool) -> Self {
        false
    }
}

impl Read for f64 {
    fn read(value: &Value, fits: &mut bool) -> Self {
        or_not(value.as_f64(), fits).unwrap_or_default()
    }
}

impl Read for u8 {
    fn read(value: &Value, fits: &mut bool) -> Self {
        or_not(value.as_u64().and_then(|number| number.try_into().ok()), fits).unwrap_or_default()
    }
}

impl Read for u16 {
    fn read(value: &Value, fits: &mut bool) -> Self {
        or_not(value.as_u64().and_then(|number| number.try_into().ok()), fits).unwrap_or_default()
    }
}

impl Read for u64 {
    fn read(value: &Value, fits: &mut bool) -> Self {
        or_not(value.as_u64(), fits).unwrap_or_default()
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, fits: &mut bool) -> Self {
        Some(T::read(value, fits))
    }

    fn absent(_: &mut bool) -> Self {
        None
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, fits: &mut bool) -> Self {
        let items = or_not(value.as_array(), fits).map_or(&[][..], Vec::as_slice);
        let mut all = Self::with_capacity(items.len());
        for item in items {
            all.push(T::read(item, fits));
        }
        all
    }

    fn absent(_: &mut bool) -> Self {
        Self::new()
    }
}
