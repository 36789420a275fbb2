//! Enterprises that several interventions reach through others on the map: each counts once.
//!
//! Leverage makes relief better (it is part of its quality), so that it adds to the gains of an intervention. That
//! part is spread evenly over the enterprises that the intervention reaches beyond those it works with, as sampled
//! sets tell. Of an enterprise that several reach no more than the whole counts, the part of those first who gain most
//! by it: what is beyond is lost. The loss is a sum over sets of convex functions of the choice, so that lines below
//! it hold for every choice and can be handed to the linear programme as they are needed.

use super::facts::Facts;
use super::instance::{Curve, Item};
use crate::knowledge::Knowledge;
use crate::math;
use crate::order;
use crate::programme::Programme;

/// What interventions reach in common.
#[derive(Clone, Debug, Default)]
pub struct Overlap {
    /// For each item, how many enterprises it reaches through others, as the sets tell; empty where nothing overlaps.
    pub reach: Vec<f64>,
    /// How many enterprises one set stands for.
    pub worth: f64,
    /// For each item, what leverage adds on each curve for one set.
    credit: Vec<Vec<f64>>,
    /// Sets that several interventions reach, those reached alike together.
    patterns: Vec<Pattern>,
}

/// Sets that the same items reach with the same chances.
#[derive(Clone, Debug)]
struct Pattern {
    /// How many.
    count: f64,
    /// The items, by place, with their chances.
    of: Vec<(usize, f64)>,
    /// For each curve, those that gain on it, the most first.
    ranked: Vec<Vec<Gainer>>,
}

/// An item that reaches a set.
#[derive(Clone, Copy, Debug)]
struct Gainer {
    item: usize,
    chance: f64,
    /// What it gains by the set.
    credit: f64,
}

/// What a curve's sum of gains cannot exceed: a constant and so much for each item.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) constant: f64,
    pub(super) slopes: Vec<f64>,
}

impl Line {
    /// How high it is where of each item that share is taken.
    pub(super) fn at(&self, share: &dyn Fn(usize) -> f64) -> f64 {
        self.constant + self.slopes.iter().enumerate().map(|(item, slope)| slope * share(item)).sum::<f64>()
    }
}

/// What a choice reaches through others on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// Enterprises, each intervention counted by itself.
    pub apart: f64,
    /// Enterprises, each counted once.
    pub together: f64,
    /// What the choice would be worth more if they counted for each.
    pub value: f64,
}

impl Overlap {
    /// What the interventions of a programme reach in common, on its curves.
    pub(super) fn of(
        knowledge: &Knowledge,
        programme: &Programme,
        facts: &Facts,
        curves: &[Curve],
        items: &[Item],
    ) -> Self {
        let Some(cover) = programme.cover(knowledge) else { return Self::default() };
        let ways = |place: usize| items.iter().enumerate().filter(move |(_, item)| item.id.0 == place);
        let mut reach = vec![0.0; items.len()];
        let mut patterns = Vec::new();
        for (row, count) in &cover.beyond {
            let count = *count as f64;
            let of: Vec<(usize, f64)> = row
                .iter()
                .flat_map(|(place, chance)| ways(*place).map(move |(item, it)| (item, chance * it.scale)))
                .collect();
            for (item, chance) in &of {
                reach.iter_mut().skip(*item).take(1).for_each(|sum| *sum += count * chance);
            }
            // Where all of them together fill no set nothing is lost.
            if row.iter().map(|(_, chance)| chance).sum::<f64>() > 1.0 + SAME {
                patterns.push(Pattern { count, of, ranked: Vec::new() });
            }
        }
        if patterns.is_empty() {
            return Self::default();
        }
        let credit = |(item, sets): (&Item, &f64)| -> Vec<f64> {
            let fact = facts.intervention(item.id).scaled(item.scale);
            let added = |(curve, gain): (&Curve, &f64)| {
                let relief = if curve.unlock { &fact.opening } else { &fact.relief };
                let relief = relief.get(curve.constraint.0).copied().unwrap_or_default();
                let without = -math::ln_1p(-fact.lone_quality * relief);
                if *sets > 0.0 { (gain - without).max(0.0) / sets } else { 0.0 }
            };
            curves.iter().zip(&item.gains).map(added).collect()
        };
        let credit: Vec<Vec<f64>> = items.iter().zip(&reach).map(credit).collect();
        for pattern in &mut patterns {
            pattern.ranked = (0..curves.len()).map(|curve| ranked(&pattern.of, &credit, curve)).collect();
        }
        let reach = reach.into_iter().map(|sets| sets * cover.worth).collect();
        Self { reach, worth: cover.worth, credit, patterns }
    }

    /// Whether nothing overlaps.
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    fn credit(&self, item: usize, curve: usize) -> f64 {
        self.credit.get(item).and_then(|credit| credit.get(curve)).copied().unwrap_or_default()
    }

    /// What is lost on each curve by a choice.
    pub(super) fn lost(&self, curves: usize, chosen: &[bool]) -> Vec<f64> {
        let mut lost = vec![0.0; curves];
        let is = |item: usize| chosen.get(item) == Some(&true);
        for pattern in &self.patterns {
            // Most sets have room for all that are chosen.
            let picked = pattern.of.iter().filter(|(item, _)| is(*item));
            if picked.map(|(_, chance)| chance).sum::<f64>() <= 1.0 {
                continue;
            }
            for (ranked, lost) in pattern.ranked.iter().zip(&mut lost) {
                let mut left = 1.0;
                for gainer in ranked.iter().filter(|gainer| is(gainer.item)) {
                    let counts = gainer.chance.min(left);
                    left -= counts;
                    *lost += pattern.count * gainer.credit * (gainer.chance - counts);
                }
            }
        }
        lost
    }

    /// How many part choices it takes as long to try as to tell what a choice loses.
    pub(super) fn effort(&self) -> u64 {
        (self.patterns.len() as u64).div_ceil(PATTERNS_A_STEP)
    }

    /// The line above a curve's sum of gains that touches it where of each item that share is taken.
    pub(super) fn line(&self, curve: usize, items: &[Item], share: &dyn Fn(usize) -> f64) -> Line {
        let mut line = Self::straight(curve, items);
        for pattern in &self.patterns {
            // What the last to find room gains is the price of room.
            let mut used = 0.0;
            let last = pattern.ranked.get(curve).into_iter().flatten().find(|gainer| {
                used += (gainer.chance * share(gainer.item)).max(0.0);
                used > 1.0 + SAME
            });
            let Some(price) = last.map(|gainer| gainer.credit) else { continue };
            line.constant += pattern.count * price;
            for (item, chance) in &pattern.of {
                let loss = pattern.count * chance * self.credit(*item, curve).min(price);
                line.slopes.iter_mut().skip(*item).take(1).for_each(|slope| *slope -= loss);
            }
        }
        line
    }

    /// The line on which nothing is lost.
    pub(super) fn straight(curve: usize, items: &[Item]) -> Line {
        let slopes = items.iter().map(|item| item.gains.get(curve).copied().unwrap_or_default()).collect();
        Line { constant: 0.0, slopes }
    }

    /// How many enterprises a choice reaches, each intervention by itself and each enterprise once; none where nothing
    /// overlaps.
    pub(super) fn reached(&self, chosen: &[bool]) -> Option<(f64, f64)> {
        if self.is_empty() {
            return None;
        }
        let picked = |item: usize| chosen.get(item) == Some(&true);
        let apart: f64 = self.reach.iter().zip(chosen).filter(|(_, is)| **is).map(|(reach, _)| reach).sum();
        let twice = |pattern: &Pattern| {
            let all: f64 = pattern.of.iter().filter(|(item, _)| picked(*item)).map(|(_, chance)| chance).sum();
            pattern.count * (all - 1.0).max(0.0)
        };
        let twice: f64 = self.patterns.iter().map(twice).sum();
        Some((apart, apart - self.worth * twice))
    }

    /// The sets that several reach, as the linear programme is written out: how many, and who with which chance and
    /// how much it gains on a curve by one of them.
    pub(super) fn written(&self, curve: usize) -> impl Iterator<Item = (f64, Vec<(usize, f64, f64)>)> {
        self.patterns.iter().map(move |pattern| {
            let of = pattern.of.iter().map(|(item, chance)| (*item, *chance, self.credit(*item, curve)));
            (pattern.count, of.filter(|(.., credit)| *credit > 0.0).collect())
        })
    }
}

/// Those of a pattern that gain on a curve, the most first.
fn ranked(of: &[(usize, f64)], credit: &[Vec<f64>], curve: usize) -> Vec<Gainer> {
    let gainer = |&(item, chance): &(usize, f64)| {
        let credit = credit.get(item).and_then(|credit| credit.get(curve)).copied().unwrap_or_default();
        (credit > 0.0).then_some(Gainer { item, chance, credit })
    };
    let mut ranked: Vec<Gainer> = of.iter().filter_map(gainer).collect();
    order::sort_by(&mut ranked, |a, b| b.credit.total_cmp(&a.credit));
    ranked
}

/// So many sets are looked at in about the time of one part choice.
const PATTERNS_A_STEP: u64 = 8;

/// Chances that differ by less are the same.
const SAME: f64 = 1e-9;
