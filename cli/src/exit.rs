//! How a run ends, and what is said when it ends badly.

use std::io::Write;
use std::process::ExitCode;

use leverpoint::Problems;
use thiserror::Error;

use crate::report;

/// How a run ended. The numbers are part of what the program promises.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Exit {
    /// All went well.
    Success = 0,
    /// The programme document has problems.
    Document = 1,
    /// The command line was not understood.
    Usage = 2,
    /// A file could not be read or written, or an address not be listened on.
    Files = 3,
    /// No plan can keep every requirement.
    Impossible = 4,
    /// No answer could be given within the limit, or a part of Leverpoint failed.
    NoAnswer = 5,
    /// The review of the design has findings of the severity error that are not set aside.
    Findings = 6,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a run ended badly.
#[derive(Debug, Error)]
pub enum Failure {
    /// The programme document has problems.
    #[error("{problems}")]
    Document {
        /// What to call the document.
        name: String,
        /// Its text.
        text: String,
        /// What is wrong with it.
        problems: Problems,
    },
    /// Several files have problems.
    #[error("{} files have problems", .0.len())]
    Documents(Vec<Failure>),
    /// A file could not be read or written.
    #[error("cannot {what}: {error}")]
    Files {
        /// What was tried.
        what: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// The command line asks for something that is not there.
    #[error("{0}")]
    Usage(String),
    /// What was said of the weights cannot hold together.
    #[error("{name}: no weights keep all of this: {statements}; take one of these statements back, or widen its range")]
    Clash {
        /// What to call the document.
        name: String,
        /// What was said.
        statements: String,
    },
    /// A part of Leverpoint failed.
    #[error("{0}")]
    Ours(String),
    /// Whoever reads the output has closed it.
    #[error("the output was closed")]
    Closed,
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            Self::Closed
        } else {
            Self::Files { what: "write".to_owned(), error }
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        if error.is_io() { std::io::Error::from(error).into() } else { Self::Ours(error.to_string()) }
    }
}

impl From<csv::Error> for Failure {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => error.into(),
            other => Self::Ours(format!("{other:?}")),
        }
    }
}

impl Failure {
    /// Says what went wrong; how the run ends.
    pub(crate) fn tell(&self, errors: &mut dyn Write) -> Exit {
        let (said, exit) = match self {
            Self::Document { name, text, problems } => (report::problems(errors, name, text, problems), Exit::Document),
            Self::Documents(all) => {
                all.iter().for_each(|one| {
                    one.tell(errors);
                });
                (Ok(()), Exit::Document)
            }
            Self::Files { .. } => (writeln!(errors, "error: {self}"), Exit::Files),
            Self::Clash { .. } => (writeln!(errors, "error: {self}"), Exit::Document),
            Self::Usage(_) => (writeln!(errors, "error: {self}"), Exit::Usage),
            Self::Ours(_) => (writeln!(errors, "error: {self}"), Exit::NoAnswer),
            Self::Closed => (Ok(()), Exit::Success),
        };
        // Nobody is left to tell if the stream of errors is closed.
        let _ = said;
        exit
    }
}
