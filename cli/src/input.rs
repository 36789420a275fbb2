//! The programme document that a command is to work on.

use std::path::Path;

use leverpoint::document::out::{MapAnswer, PoolAnswer};
use leverpoint::document::wire::MapWant;
use leverpoint::document::{Opened, open};
use leverpoint::{Knowledge, Lessons, PlanRequest, Request, Response, answer, answer_pool, ask_map};

use crate::Streams;
use crate::exit::Failure;

/// The text of a programme document, and what to call it.
pub struct Document {
    /// The file's name, or what stands for it.
    pub name: String,
    /// What it says.
    pub text: String,
}

impl Document {
    /// Reads a file, standard input for `-`, or a built-in example.
    pub fn read(file: Option<&Path>, example: Option<&str>, streams: &mut Streams<'_>) -> Result<Self, Failure> {
        match file {
            Some(path) if path == Path::new("-") => {
                let mut bytes = Vec::new();
                let read = streams.input.read_to_end(&mut bytes);
                read.map_err(|error| Failure::Files { what: "read standard input".to_owned(), error })?;
                text("standard input", bytes)
            }
            Some(path) => from_file(path),
            None => built_in(example),
        }
    }

    /// Opens the document.
    pub fn open(&self, knowledge: &Knowledge) -> Result<Opened, Failure> {
        open(knowledge, &self.text).map_err(|problems| self.failure(problems))
    }

    /// A request for the ranking of this document, to which more can be added.
    pub fn request(&self) -> Request<'_> {
        Request::new(&self.text)
    }

    /// Answers a request that was made of this document.
    pub fn answer(&self, knowledge: &Knowledge, request: &Request<'_>) -> Result<Response, Failure> {
        answer(knowledge, request).map_err(|problems| self.failure(problems))
    }

    /// What the map of this document says.
    pub fn map(&self, knowledge: &Knowledge, want: &MapWant) -> Result<MapAnswer, Failure> {
        ask_map(knowledge, &self.text, want).map_err(|problems| self.failure(problems))
    }

    /// Answers for this document as a plain pool of projects.
    pub fn answer_pool(&self, knowledge: &Knowledge, request: &PlanRequest<'_>) -> Result<PoolAnswer, Failure> {
        answer_pool(knowledge, &self.text, request).map_err(|problems| self.failure(problems))
    }

    /// What is wrong with this document, as the end of a run.
    pub fn failure(&self, problems: leverpoint::Problems) -> Failure {
        Failure::Document { name: self.name.clone(), text: self.text.clone(), problems }
    }
}

/// The text of a file.
pub fn from_file(path: &Path) -> Result<Document, Failure> {
    let name = path.display().to_string();
    let bytes = std::fs::read(path).map_err(|error| Failure::Files { what: format!("read {name}"), error })?;
    text(&name, bytes)
}

fn text(name: &str, bytes: Vec<u8>) -> Result<Document, Failure> {
    // A byte order mark is what some editors put before the text, and not a part of it.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(bytes);
    let text = String::from_utf8(bytes).map_err(|_| {
        let error = std::io::Error::new(std::io::ErrorKind::InvalidData, "it is not text in UTF-8");
        Failure::Files { what: format!("read {name}"), error }
    })?;
    Ok(Document { name: name.to_owned(), text })
}

fn built_in(name: Option<&str>) -> Result<Document, Failure> {
    let example = match name {
        None => leverpoint_data::EXAMPLES.first(),
        Some(name) => leverpoint_data::example(name),
    };
    let example = example.ok_or_else(|| {
        let names: Vec<&str> = leverpoint_data::EXAMPLES.iter().map(|example| example.name).collect();
        let asked = name.unwrap_or_default();
        Failure::Usage(format!("there is no example `{asked}`; there are {}", names.join(", ")))
    })?;
    Ok(Document { name: format!("{}.json (built in)", example.name), text: example.text.to_owned() })
}

/// The built-in knowledge.
pub fn knowledge() -> Result<Knowledge, Failure> {
    leverpoint_data::knowledge()
        .map_err(|problems| Failure::Ours(format!("the built-in knowledge is broken:\n{problems}")))
}

/// The built-in lessons.
pub fn lessons(knowledge: &Knowledge) -> Result<Lessons, Failure> {
    leverpoint_data::lessons(knowledge)
        .map_err(|problems| Failure::Ours(format!("the built-in lessons are broken:\n{problems}")))
}
