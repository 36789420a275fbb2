//! The review of a design. The lessons are handed over by the page, which fetches them only for this.

use std::cell::RefCell;

use leverpoint::Lessons;
use serde_json::json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::whole::refusal;
use crate::with_knowledge;

thread_local! {
    /// The lessons, once they were taught.
    static LESSONS: RefCell<Option<Lessons>> = const { RefCell::new(None) };
}

/// Takes the lessons, as `lessons.json` holds them. Empty if they are sound, otherwise what is wrong as JSON.
#[wasm_bindgen]
pub fn teach(lessons: &str) -> String {
    with_knowledge(|knowledge| match Lessons::unpack(knowledge, lessons) {
        Ok(lessons) => {
            LESSONS.with_borrow_mut(|held| *held = Some(lessons));
            String::new()
        }
        Err(problems) => refusal(&problems),
    })
}

/// Reviews a programme document: `{"ok": ...}` or `{"problems": [...]}`; `{"untaught": true}` before [`teach`].
#[wasm_bindgen]
pub fn review(programme: &str) -> String {
    with_lessons(|knowledge, lessons| leverpoint::review_json(knowledge, lessons, programme))
}

/// The questions worth answering next, likewise; for the first `planned` the plan is looked for again.
#[wasm_bindgen]
pub fn questions(programme: &str, planned: u32) -> String {
    with_lessons(|knowledge, lessons| {
        leverpoint::questions_json(knowledge, lessons, programme, usize::try_from(planned).unwrap_or_default())
    })
}

/// What lies between two versions of a programme document.
#[wasm_bindgen]
pub fn diff(before: &str, after: &str) -> String {
    with_knowledge(|knowledge| leverpoint::diff_json(knowledge, before, after))
}

fn with_lessons(f: impl FnOnce(&leverpoint::Knowledge, &Lessons) -> String) -> String {
    with_knowledge(|knowledge| {
        LESSONS.with_borrow(|held| match held {
            Some(lessons) => f(knowledge, lessons),
            None => json!({ "untaught": true }).to_string(),
        })
    })
}
