//! What comes of working with some of the actors: exactly where the map is small, by runs where it is not.

use leverpoint_kernel::spread::{Arc, Members, Walker, every_outcome};
use serde::Serialize;

use super::lay::Laid;
use super::{ActorId, Partner};
use crate::draw::Stream;
use crate::knowledge::SpreadLength;

/// Most members of a map of which every outcome is gone through.
const MOST_MEMBERS: u32 = 64;

/// A mean and how far off it may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Measured {
    /// The mean.
    pub mean: f64,
    /// Its standard error; 0 if it is exact.
    pub standard_error: f64,
}

/// What comes of working with some of the actors.
#[derive(Clone, Debug, PartialEq)]
pub struct Reached {
    /// Enterprises reached beyond those one works with.
    pub beyond: Measured,
    /// Of these, those in the places where one works, and those in no place.
    pub breadth: f64,
    /// Actors of supporting functions reached beyond those one works with.
    pub depth: f64,
    /// Of the enterprises, those in other places.
    pub reach: f64,
    /// For each actor, how many of its members take the practice up, those one works with included.
    pub by_actor: Vec<f64>,
    /// For each arc, how many members take the practice up through it; empty where all outcomes were gone through.
    pub(super) carried: Vec<f64>,
    /// How many runs; `None` if every outcome was gone through.
    pub runs: Option<u64>,
}

/// What comes of working with `partners`.
pub fn spread(laid: &Laid<'_>, length: &SpreadLength, partners: &[Partner]) -> Reached {
    exact(laid, length, partners).unwrap_or_else(|| sampled(laid, length, partners))
}

/// Every outcome, if the map is small enough for it.
fn exact(laid: &Laid<'_>, length: &SpreadLength, partners: &[Partner]) -> Option<Reached> {
    let (starts, arcs) = single_members(laid, length.open_links.value())?;
    let mut seeds = 0_u64;
    for partner in partners {
        let start = starts.get(partner.actor.0)?;
        for member in 0..partner.members {
            seeds |= 1 << (start + member);
        }
    }
    let all: u32 = laid.network.counts().iter().sum();
    let chances = every_outcome(all as usize, &arcs, seeds);
    let counts = laid.network.counts().iter().zip(&starts);
    let by_actor: Vec<f64> =
        counts.map(|(count, start)| chances.iter().skip(*start as usize).take(*count as usize).sum()).collect();
    let mut reached = Reached {
        beyond: Measured::default(),
        breadth: 0.0,
        depth: 0.0,
        reach: 0.0,
        by_actor,
        carried: Vec::new(),
        runs: None,
    };
    apart(laid, partners, &mut reached);
    reached.beyond.mean = reached.breadth + reached.reach;
    Some(reached)
}

/// The map with a node for each member: where each actor's begin, and the arcs between members. None if it is too
/// large to go through every outcome.
fn single_members(laid: &Laid<'_>, most_open: f64) -> Option<(Vec<u32>, Vec<Arc>)> {
    let counts = laid.network.counts();
    let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    if all > u64::from(MOST_MEMBERS) {
        return None;
    }
    let mut starts = Vec::new();
    let mut sum = 0;
    for count in counts {
        starts.push(sum);
        sum += count;
    }
    let mut arcs = Vec::new();
    let mut open = 0.0;
    for arc in &laid.arcs {
        let ends = (arc.from as usize, arc.to as usize);
        let (from, to) = (starts.get(ends.0)?, starts.get(ends.1)?);
        for one in 0..*counts.get(ends.0)? {
            for other in 0..*counts.get(ends.1)? {
                if from + one != to + other {
                    arcs.push(Arc { from: from + one, to: to + other, ..*arc });
                    open += f64::from(u8::from(arc.chance < 1.0));
                }
            }
        }
        if open > most_open {
            return None;
        }
    }
    Some((starts, arcs))
}

/// Breadth, depth and reach from the means by actor.
fn apart(laid: &Laid<'_>, partners: &[Partner], reached: &mut Reached) {
    let places = Places::of(laid, partners);
    for (id, actor) in laid.market.actors() {
        let own = partners.iter().find(|partner| partner.actor == id).map_or(0.0, |it| f64::from(it.members));
        let more = reached.by_actor.get(id.0).map_or(0.0, |all| (all - own).max(0.0));
        if !actor.enterprise {
            reached.depth += more;
        } else if places.elsewhere(id) {
            reached.reach += more;
        } else {
            reached.breadth += more;
        }
    }
}

/// Which actors are in other places than those one works in.
struct Places(Vec<bool>);

impl Places {
    fn of(laid: &Laid<'_>, partners: &[Partner]) -> Self {
        let here: Vec<&str> =
            partners.iter().filter_map(|partner| laid.market.actor(partner.actor).place.as_deref()).collect();
        let elsewhere = |place: &Option<String>| {
            !here.is_empty() && place.as_ref().is_some_and(|place| !here.contains(&place.as_str()))
        };
        Self(laid.market.actors.iter().map(|actor| elsewhere(&actor.place)).collect())
    }

    fn elsewhere(&self, actor: ActorId) -> bool {
        self.0.get(actor.0).copied().unwrap_or_default()
    }
}

/// Runs until the mean is known well enough.
fn sampled(laid: &Laid<'_>, length: &SpreadLength, partners: &[Partner]) -> Reached {
    let seeds = laid.seeds(partners);
    let counted: Vec<bool> = laid.market.actors.iter().map(|actor| actor.enterprise).collect();
    let stream = Stream::new(0, "map/runs");
    let mut walker = Walker::default();
    let mut taken = vec![0_u64; counted.len()];
    let mut carried = vec![0_u64; laid.arcs.len()];
    let (mut sum, mut squares, mut runs) = (0.0, 0.0, 0_u64);
    let (least, most) = (length.least_runs.value() as u64, length.most_runs.value() as u64);
    loop {
        let mut beyond = 0_u64;
        laid.network.run(&mut walker, &seeds, stream.bits(runs), |_, more: Members, through| {
            if let Some(slot) = taken.get_mut(more.node as usize) {
                *slot += u64::from(more.count);
            }
            if let Some(slot) = through.and_then(|arc| carried.get_mut(arc as usize)) {
                *slot += u64::from(more.count);
                if counted.get(more.node as usize) == Some(&true) {
                    beyond += u64::from(more.count);
                }
            }
        });
        runs += 1;
        let beyond = beyond as f64;
        sum += beyond;
        squares += beyond * beyond;
        // Looked at in rounds, so that no lucky run ends it.
        if runs >= most || (runs >= least && runs % least == 0 && known(sum, squares, runs, length)) {
            break;
        }
    }
    let n = runs as f64;
    let mean = |all: Vec<u64>| all.into_iter().map(|sum| sum as f64 / n).collect();
    let mut reached = Reached {
        beyond: measured(sum, squares, n),
        breadth: 0.0,
        depth: 0.0,
        reach: 0.0,
        by_actor: mean(taken),
        carried: mean(carried),
        runs: Some(runs),
    };
    apart(laid, partners, &mut reached);
    reached
}

fn known(sum: f64, squares: f64, runs: u64, length: &SpreadLength) -> bool {
    let so_far = measured(sum, squares, runs as f64);
    so_far.standard_error <= so_far.mean * length.standard_error.value()
}

/// The mean of `n` numbers with this sum and sum of squares.
pub(super) fn measured(sum: f64, squares: f64, n: f64) -> Measured {
    let mean = sum / n;
    let variance = (squares / n - mean * mean).max(0.0) * n / (n - 1.0).max(1.0);
    Measured { mean, standard_error: (variance / n).sqrt() }
}

/// How spread goes on in time: a scenario, and no forecast.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Curve {
    /// For each step from 0 on, enterprises reached so far beyond those one works with, on average.
    pub mean: Vec<f64>,
    /// The same in a bad run with every chance at its lowest.
    pub low: Vec<f64>,
    /// The same in a good run with every chance at its highest.
    pub high: Vec<f64>,
}

/// How spread goes on from `partners`, on the map as it is taken for and at its lowest and highest.
pub fn curve(worlds: [&Laid<'_>; 3], length: &SpreadLength, partners: &[Partner]) -> Curve {
    let [likely, low, high] = worlds;
    let tail = length.tail.value();
    let steps = length.steps.value() as usize + 1;
    let by_step = |laid: &Laid<'_>| runs_by_step(laid, length, partners, steps);
    let end = |laid: &Laid<'_>, share: f64| {
        let quantile = |mut runs: Vec<f64>| leverpoint_kernel::quantiles(&mut runs, [share]).into_iter().sum();
        by_step(laid).into_iter().map(quantile).collect()
    };
    let mean = |runs: Vec<f64>| runs.iter().sum::<f64>() / runs.len().max(1) as f64;
    Curve { mean: by_step(likely).into_iter().map(mean).collect(), low: end(low, tail), high: end(high, 1.0 - tail) }
}

/// For each step, enterprises reached so far, run by run.
fn runs_by_step(laid: &Laid<'_>, length: &SpreadLength, partners: &[Partner], steps: usize) -> Vec<Vec<f64>> {
    let seeds = laid.seeds(partners);
    let counted: Vec<bool> = laid.market.actors.iter().map(|actor| actor.enterprise).collect();
    let stream = Stream::new(0, "map/runs");
    let mut walker = Walker::default();
    let mut all = vec![Vec::new(); steps];
    for run in 0..length.least_runs.value() as u64 {
        let mut new = vec![0.0; steps];
        laid.network.run(&mut walker, &seeds, stream.bits(run), |time, more, through| {
            if through.is_some()
                && counted.get(more.node as usize) == Some(&true)
                && let Some(slot) = new.get_mut(time as usize)
            {
                *slot += f64::from(more.count);
            }
        });
        let mut so_far = 0.0;
        for (all, new) in all.iter_mut().zip(new) {
            so_far += new;
            all.push(so_far);
        }
    }
    all
}
