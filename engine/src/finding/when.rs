//! Rules that are one question: broken by some of the answers to it.

use super::look::{Look, Say};
use crate::lessons::When;
use crate::programme::Intervention;

/// Decides a rule on the programme as a whole.
pub(super) fn whole(look: &Look<'_>, when: &When, say: &mut Say) {
    say.by(look.said(&when.answer), &when.is, look.design("answers").field(&when.answer));
}

/// Decides a rule on an intervention.
pub(super) fn each(look: &Look<'_>, when: &When, it: &Intervention, say: &mut Say) {
    if when.uses.is_empty() || when.uses.iter().any(|approach| look.uses(it, approach)) {
        say.by_read(look.asked(it, &when.answer), &when.is, look.at("answers").field(&when.answer));
    }
}
