//! What Leverpoint knows, built in: the cited knowledge and the example programmes.
//!
//! The files are the product; this crate only carries them. Whoever has another matrix loads it with
//! [`leverpoint::Knowledge::load`] and does without this crate.

#[cfg(not(target_arch = "wasm32"))]
mod generate;

#[cfg(not(target_arch = "wasm32"))]
use leverpoint::Lessons;
use leverpoint::{Knowledge, Problems, Text};

#[cfg(not(target_arch = "wasm32"))]
pub use generate::generate;

macro_rules! text {
    ($path:literal) => {
        Text { name: concat!("data/", $path), text: include_str!(concat!("../", $path)) }
    };
}

/// The files of the knowledge.
pub const KNOWLEDGE: &[Text<'static>] = &[
    text!("knowledge/approaches.toml"),
    text!("knowledge/conditions.toml"),
    text!("knowledge/constraints.toml"),
    text!("knowledge/criteria.toml"),
    text!("knowledge/doubt.toml"),
    text!("knowledge/intensity.toml"),
    text!("knowledge/leverage.toml"),
    text!("knowledge/map.toml"),
    text!("knowledge/plan.toml"),
    text!("knowledge/review.toml"),
    text!("knowledge/scales.toml"),
    text!("knowledge/sources.toml"),
    text!("knowledge/sustainability.toml"),
    text!("knowledge/unlocks.toml"),
    text!("knowledge/matrix/01-horizontal-relationships.toml"),
    text!("knowledge/matrix/02-support-markets.toml"),
    text!("knowledge/matrix/03-competitive-strategies.toml"),
    text!("knowledge/matrix/04-backward-linkages.toml"),
    text!("knowledge/matrix/05-governance-shift.toml"),
    text!("knowledge/matrix/06-local-enforcement.toml"),
    text!("knowledge/matrix/07-national-policy.toml"),
    text!("knowledge/matrix/08-market-standards.toml"),
    text!("knowledge/matrix/09-private-delivery.toml"),
    text!("knowledge/matrix/10-public-private-alliances.toml"),
    text!("knowledge/matrix/11-social-marketing.toml"),
];

/// The files of the lessons: rules, cases, words, tables, and where each element of the sources lives.
#[cfg(not(target_arch = "wasm32"))]
pub const LESSONS: &[Text<'static>] = &[
    text!("lessons/cases/amap.toml"),
    text!("lessons/cases/cambodia.toml"),
    text!("lessons/cases/discussion.toml"),
    text!("lessons/cases/guide.toml"),
    text!("lessons/elements/amap.toml"),
    text!("lessons/elements/cambodia.toml"),
    text!("lessons/elements/discussion.toml"),
    text!("lessons/elements/guide.toml"),
    text!("lessons/elements/peers.toml"),
    text!("lessons/rules/deals.toml"),
    text!("lessons/rules/groups.toml"),
    text!("lessons/rules/inclusion.toml"),
    text!("lessons/rules/lasting.toml"),
    text!("lessons/rules/links.toml"),
    text!("lessons/rules/partners.toml"),
    text!("lessons/rules/policy.toml"),
    text!("lessons/rules/portfolio.toml"),
    text!("lessons/rules/principles.toml"),
    text!("lessons/rules/support.toml"),
    text!("lessons/tables.toml"),
    text!("lessons/terms.toml"),
    text!("lessons/works.toml"),
];

/// The same files as one JSON object, which a test keeps fresh. The page reads this one: a reader of TOML
/// would add a tenth to its module.
pub const PACKED: &str = include_str!("../knowledge.json");

/// A programme that shows what Leverpoint does.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Its short name.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// The programme document.
    pub text: &'static str,
}

/// The example programmes; the first is the one that is shown when nobody asks for another.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "cambodia-msme",
        about: "MSME Cambodia, 2008 to 2012: thirteen activities in swine, fish, tile and other chains",
        text: include_str!("../examples/cambodia-msme.json"),
    },
    Example {
        name: "backus-peru",
        about: "Backus and small retailers in Peru: skills, loans, mini-banks and rules for e-money",
        text: include_str!("../examples/backus-peru.json"),
    },
    Example {
        name: "brac-care-dairy",
        about: "BRAC Dairy and CARE in Bangladesh: groups, training, fat testing, input shops",
        text: include_str!("../examples/brac-care-dairy.json"),
    },
];

/// A programme to start from, with remarks that say what to write where.
pub const STARTER: &str = include_str!("../examples/starter.json");

/// The built-in knowledge.
///
/// # Errors
///
/// None for the files as they are released, which a test loads; whoever changes them is told every
/// problem at once.
///
/// # Example
///
/// ```
/// let knowledge = leverpoint_data::knowledge()?;
/// assert_eq!(knowledge.cells().len(), 75);
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn knowledge() -> Result<Knowledge, Problems> {
    #[cfg(target_arch = "wasm32")]
    return Knowledge::unpack(PACKED);
    #[cfg(not(target_arch = "wasm32"))]
    Knowledge::load(KNOWLEDGE)
}

/// The built-in lessons. They are only needed to review a design.
///
/// # Errors
///
/// None for the files as they are released, which a test loads; whoever changes them is told every
/// problem at once.
///
/// # Example
///
/// ```
/// let knowledge = leverpoint_data::knowledge()?;
/// let lessons = leverpoint_data::lessons(&knowledge)?;
/// assert!(lessons.rule("no-exit").is_some());
/// # Ok::<(), leverpoint::Problems>(())
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn lessons(knowledge: &Knowledge) -> Result<Lessons, Problems> {
    Lessons::load(knowledge, LESSONS)
}

/// The example with a short name.
pub fn example(name: &str) -> Option<&'static Example> {
    EXAMPLES.iter().find(|example| example.name == name)
}
