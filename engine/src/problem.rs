//! Everything that can be wrong with what somebody wrote, with its place and the way to mend it.

use std::fmt;

use serde::Serialize;
use thiserror::Error;

use crate::order;

/// Where in a document: a JSON pointer (RFC 6901), empty for the whole document.
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// A field of the object that this points to.
    #[must_use]
    pub fn field(&self, key: &str) -> Self {
        Self(format!("{}/{}", self.0, key.replace('~', "~0").replace('/', "~1")))
    }

    /// An item of the array that this points to.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The steps from the whole document to here, unescaped.
    pub fn steps(&self) -> impl Iterator<Item = String> {
        self.0.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One thing that is wrong, where it is and how to mend it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// Where it is.
    pub at: Pointer,
    /// What it is.
    pub kind: ProblemKind,
    /// The file it is in, where there is more than one.
    pub file: Option<String>,
    /// The line and column in the text, from 1, once the text is at hand.
    pub spot: Option<(usize, usize)>,
}

impl Problem {
    pub(crate) fn new(at: Pointer, kind: ProblemKind) -> Self {
        Self { at, kind, file: None, spot: None }
    }

    /// A word for programs to switch on.
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }

    /// How to mend it.
    pub fn help(&self) -> String {
        self.kind.help()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

/// All that is wrong with a document at once; never empty.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("{}", list(.0))]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// `Ok` if the list is empty, else the problems.
    pub(crate) fn none_or(problems: Vec<Problem>) -> Result<(), Self> {
        if problems.is_empty() { Ok(()) } else { Err(Self::of(problems)) }
    }

    /// Problems in the order of their places, each once. There must be at least one.
    pub fn of(mut problems: Vec<Problem>) -> Self {
        order::sort_by(&mut problems, |a, b| (&a.file, a.spot, &a.at).cmp(&(&b.file, b.spot, &b.at)));
        problems.dedup();
        Self(problems)
    }

    /// The problems, in the order of their places.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn list(problems: &[Problem]) -> String {
    let lines: Vec<String> = problems.iter().map(|p| format!("{}: {p}", p.at)).collect();
    lines.join("\n")
}

/// What can be wrong.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum ProblemKind {
    /// The text is no JSON or TOML.
    #[error("{detail} at line {line}, column {column}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser says.
        detail: String,
    },
    /// An object has the same key twice.
    #[error("`{key}` stands twice")]
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A field that the format does not have.
    #[error("there is no field `{field}` here{}", suggestion(.nearest.as_deref()))]
    UnknownField {
        /// The field.
        field: String,
        /// The fields there are.
        expected: Vec<String>,
        /// The one most like it.
        nearest: Option<String>,
    },
    /// A field that must be there and is not.
    #[error("the field `{field}` is missing")]
    MissingField {
        /// The field.
        field: String,
        /// What it should hold.
        expected: String,
    },
    /// A value of the wrong kind.
    #[error("{found} where {expected} is expected")]
    WrongKind {
        /// What is there.
        found: String,
        /// What should be.
        expected: String,
    },
    /// A number outside its range.
    #[error("{found} is not {expected}")]
    OutOfRange {
        /// The number.
        found: String,
        /// The range.
        expected: String,
    },
    /// A word that is not among those known here.
    #[error("`{word}` is not {what}{}", suggestion(.nearest.as_deref()))]
    UnknownWord {
        /// The word.
        word: String,
        /// What it should name.
        what: String,
        /// The words there are.
        expected: Vec<String>,
        /// The one most like it.
        nearest: Option<String>,
    },
    /// A text that is empty, too long or of the wrong form.
    #[error("`{found}` is not {expected}")]
    BadText {
        /// The text.
        found: String,
        /// The form.
        expected: String,
    },
    /// A list with too few or too many items.
    #[error("this list has {found} items and must have {expected}")]
    BadLength {
        /// How many there are.
        found: usize,
        /// How many there may be.
        expected: String,
    },
    /// A list says something twice of the same thing.
    #[error("`{id}` stands twice: it is already at {first}")]
    NamedTwice {
        /// The name.
        id: String,
        /// Where it stands first.
        first: Pointer,
    },
    /// Two things carry the same name.
    #[error("`{id}` is already the name of {first}")]
    DuplicateId {
        /// The name.
        id: String,
        /// Where it stands first.
        first: Pointer,
    },
    /// Low, value and high are out of order.
    #[error("low {low}, value {value} and high {high} are out of order")]
    RangeOrder {
        /// The lowest it may be.
        low: String,
        /// What it is taken for.
        value: String,
        /// The highest it may be.
        high: String,
    },
    /// The low end of a range lies above the high one.
    #[error("low {low} lies above high {high}")]
    EndsSwapped {
        /// The low end.
        low: String,
        /// The high end.
        high: String,
    },
    /// Neither a value nor both ends of a range.
    #[error("there is neither a `value` nor both `low` and `high`")]
    NoNumber,
    /// A number that nobody gives, without a range.
    #[error("an assumed number needs a range")]
    AssumedWithoutRange,
    /// The emphases of one intervention exceed its whole effort.
    #[error("the emphases sum to {sum}, which is more than the whole effort")]
    EmphasisSum {
        /// Their sum.
        sum: String,
    },
    /// An emphasis of zero.
    #[error("an emphasis of 0 says that the approach is not used")]
    EmphasisZero,
    /// An intervention that requires or excludes itself.
    #[error("`{id}` names itself")]
    NamesItself {
        /// The intervention.
        id: String,
    },
    /// A single actor that is linked to itself.
    #[error("`{id}` is linked to itself, and stands for one actor only")]
    LinksItself {
        /// The actor.
        id: String,
    },
    /// A chance back on a link that runs one way.
    #[error("this link runs one way, so that nothing spreads back along it")]
    OneWay,
    /// An intervention that both requires and excludes another, or must and must not be funded.
    #[error("`{id}` is both asked for and ruled out")]
    BothWays {
        /// The other.
        id: String,
    },
    /// A start that would leave costs outside the periods.
    #[error("starting in `{start}`, its {periods} periods would go on after `{last}`, the last one there is")]
    StartsTooLate {
        /// The period in which it would start.
        start: String,
        /// From its first period with a cost to its last, both counted.
        periods: usize,
        /// The last period of the programme.
        last: String,
    },
    /// Weights that are all zero.
    #[error("every weight is 0, so that nothing counts")]
    NoWeight,
    /// Statements about weights that cannot all be true.
    #[error("no weights keep all of this: {}", .statements.join("; "))]
    WeightsClash {
        /// The statements, none of which can be left out without the others becoming possible.
        statements: Vec<String>,
    },
    /// A value that passed every check and still cannot be read: a mistake of ours, not of the writer.
    #[error("this cannot be read: {detail}")]
    Unreadable {
        /// What the reader says.
        detail: String,
    },
    /// A number in the knowledge without a source or the word judgement.
    #[error("this number has neither a source nor a judgement")]
    Uncited,
    /// A statement of the knowledge that does not fit the others.
    #[error("{0}")]
    Inconsistent(String),
}

/// A number in a message, written as JSON writes it but without a needless `.0`.
///
/// The standard library's own way of writing numbers would be a second one in the page's module.
pub(crate) fn number(value: f64) -> String {
    let mut text = serde_json::to_string(&value).unwrap_or_default();
    if text.ends_with(".0") {
        text.truncate(text.len() - 2);
    }
    text
}

fn suggestion(nearest: Option<&str>) -> String {
    nearest.map(|word| format!("; did you mean `{word}`?")).unwrap_or_default()
}

fn words(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

impl ProblemKind {
    /// A word for programs to switch on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::UnknownField { .. } => "unknown-field",
            Self::MissingField { .. } => "missing-field",
            Self::WrongKind { .. } => "wrong-kind",
            Self::OutOfRange { .. } => "out-of-range",
            Self::UnknownWord { .. } => "unknown-word",
            Self::BadText { .. } => "bad-text",
            Self::BadLength { .. } => "bad-length",
            Self::NamedTwice { .. } => "named-twice",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::RangeOrder { .. } => "range-order",
            Self::EndsSwapped { .. } => "ends-swapped",
            Self::WeightsClash { .. } => "weights-clash",
            Self::NoNumber => "no-number",
            Self::AssumedWithoutRange => "assumed-without-range",
            Self::EmphasisSum { .. } => "emphasis-sum",
            Self::EmphasisZero => "emphasis-zero",
            Self::NamesItself { .. } => "names-itself",
            Self::LinksItself { .. } => "links-itself",
            Self::OneWay => "one-way",
            Self::BothWays { .. } => "both-ways",
            Self::StartsTooLate { .. } => "starts-too-late",
            Self::NoWeight => "no-weight",
            Self::Unreadable { .. } => "unreadable",
            Self::Uncited => "uncited",
            Self::Inconsistent(_) => "inconsistent",
        }
    }

    fn help(&self) -> String {
        match self {
            Self::Syntax { .. } => "mend the text at that place: the rest cannot be read before".to_owned(),
            Self::DuplicateKey { .. } | Self::NamedTwice { .. } => "keep one of the two".to_owned(),
            Self::UnknownField { expected, .. } => {
                format!("the fields here are {}", words(expected))
            }
            Self::MissingField { field, expected } => format!("add `{field}`: {expected}"),
            Self::WrongKind { expected, .. } => format!("write {expected}"),
            Self::OutOfRange { expected, .. } | Self::BadText { expected, .. } => {
                format!("write {expected}")
            }
            Self::UnknownWord { expected, .. } if expected.is_empty() => "there are none to name yet".to_owned(),
            Self::UnknownWord { expected, .. } => format!("write one of {}", words(expected)),
            Self::BadLength { expected, .. } => format!("write {expected}"),
            Self::DuplicateId { .. } => "give one of the two another name".to_owned(),
            Self::RangeOrder { .. } => "write them so that low <= value <= high".to_owned(),
            Self::EndsSwapped { .. } => "swap the two, or mend the one that is wrong".to_owned(),
            Self::NoNumber => "write `value`, or both `low` and `high`, or leave the whole number out".to_owned(),
            Self::AssumedWithoutRange => "add `low` and `high`: how far off could it be?".to_owned(),
            Self::EmphasisSum { .. } => "make the emphases sum to 1 or less".to_owned(),
            Self::EmphasisZero => "leave the approach out, or give it a share of the effort".to_owned(),
            Self::NamesItself { .. } => "take it out of its own list".to_owned(),
            Self::LinksItself { .. } => "say `count` if there are many of them, or join it with another".to_owned(),
            Self::OneWay => "add `direction`: `both-ways`, or leave `chance_back` out".to_owned(),
            Self::BothWays { .. } => "take it out of one of the two lists".to_owned(),
            Self::WeightsClash { .. } => "take one of these statements back, or widen its range".to_owned(),
            Self::StartsTooLate { .. } => "take the start out, or add periods".to_owned(),
            Self::NoWeight => "give at least one criterion points".to_owned(),
            Self::Unreadable { .. } => "this is a mistake in Leverpoint: please report it with this file".to_owned(),
            Self::Uncited => "add `source` and `section`, or `judgement` with the reason".to_owned(),
            Self::Inconsistent(_) => "make the two agree".to_owned(),
        }
    }
}
