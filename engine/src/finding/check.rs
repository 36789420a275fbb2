//! The functions that decide rules, bound to them by code.

use super::look::{Look, Say};
use super::{context, deal, group, inclusion, lasting, link, partner, policy, portfolio, principle};
use super::{shield, standard, thin, upgrading};
use crate::lessons::Scope;
use crate::programme::Intervention;

/// A function that decides a rule.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// The code of the rule.
    pub(crate) id: &'static str,
    /// The names of the numbers that it needs from the rule.
    pub(crate) limits: &'static [&'static str],
    /// The questions of the review that it reads.
    pub(crate) asks: &'static [&'static str],
    pub(super) run: Run,
}

/// What a rule is decided on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Run {
    Programme(fn(&Look<'_>, &mut Say)),
    Intervention(fn(&Look<'_>, &Intervention, &mut Say)),
}

impl Check {
    /// A rule on each intervention.
    pub(super) const fn each(id: &'static str, run: fn(&Look<'_>, &Intervention, &mut Say)) -> Self {
        Self { id, limits: &[], asks: &[], run: Run::Intervention(run) }
    }

    /// A rule on the programme as a whole.
    pub(super) const fn whole(id: &'static str, run: fn(&Look<'_>, &mut Say)) -> Self {
        Self { id, limits: &[], asks: &[], run: Run::Programme(run) }
    }

    /// It needs these numbers from the rule.
    pub(super) const fn limits(self, limits: &'static [&'static str]) -> Self {
        Self { limits, ..self }
    }

    /// It reads the answers to these questions of the review.
    pub(super) const fn asks(self, asks: &'static [&'static str]) -> Self {
        Self { asks, ..self }
    }

    /// What it looks at as a whole.
    pub(crate) fn scope(&self) -> Scope {
        match self.run {
            Run::Programme(_) => Scope::Programme,
            Run::Intervention(_) => Scope::Intervention,
        }
    }
}

/// The functions, family by family.
pub(crate) fn checks() -> impl Iterator<Item = Check> {
    const FAMILIES: [&[Check]; 14] = [
        context::CHECKS,
        deal::CHECKS,
        group::CHECKS,
        inclusion::CHECKS,
        lasting::CHECKS,
        link::CHECKS,
        partner::CHECKS,
        policy::CHECKS,
        portfolio::CHECKS,
        principle::CHECKS,
        shield::CHECKS,
        standard::CHECKS,
        thin::CHECKS,
        upgrading::CHECKS,
    ];
    FAMILIES.into_iter().flatten().copied()
}
