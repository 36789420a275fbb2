//! The loops of spread over a market map: one run forward, one set backward, and every outcome of a small map.
//!
//! Nodes stand for actors of which there may be many, all alike. A link from one node to another has a chance
//! for each pair of a member here and a member there: once the one has taken the practice up, it is passed on
//! to the other with that chance, once. Members of a node are exchangeable, so that it is enough to know how many
//! of them have taken it up: how many more do in a step is then a binomial number (the chain of Reed and Frost).
//! Draws are by name: each link has a key of its own, so that one more link changes no other's draws.

use crate::binomial::binomial;

/// The step of SplitMix64.
pub(crate) const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;

pub(crate) fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A number from 0 to below 1.
pub(crate) fn unit(bits: u64) -> f64 {
    (bits >> 11) as f64 / 9_007_199_254_740_992.0
}

/// A link between two nodes.
#[derive(Clone, Copy, Debug)]
pub struct Arc {
    /// The node that passes on.
    pub from: u32,
    /// The node that takes up.
    pub to: u32,
    /// The chance for each pair of members, 0 to 1.
    pub chance: f64,
    /// 64 bits of its own, from which its draws come.
    pub key: u64,
}

/// One end of a link, as it is walked.
#[derive(Clone, Copy, Debug)]
struct Step {
    other: u32,
    arc: u32,
    chance: f64,
    /// The logarithm of what the chance leaves.
    leaves: f64,
    key: u64,
}

/// A map laid out for walking: nodes with how many members each stands for, and links both ways.
#[derive(Clone, Debug, Default)]
pub struct Network {
    counts: Vec<u32>,
    forward: Vec<Step>,
    forward_from: Vec<u32>,
    backward: Vec<Step>,
    backward_from: Vec<u32>,
}

/// A number of members of a node.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Members {
    /// The node.
    pub node: u32,
    /// How many of its members.
    pub count: u32,
}

/// The room that a walk needs; kept from one to the next.
#[derive(Clone, Debug, Default)]
pub struct Walker {
    /// Members that have taken it up, by node; 0 outside a walk.
    taken: Vec<u32>,
    /// Of these, those of the coming step.
    fresh: Vec<u32>,
    touched: Vec<u32>,
    now: Vec<Members>,
    next: Vec<u32>,
}

impl Network {
    /// A network of nodes that stand for `counts` members each. Links with an end that is no node are left out.
    pub fn new(counts: Vec<u32>, arcs: &[Arc]) -> Self {
        let nodes = counts.len();
        let (forward_from, forward) = rows(nodes, arcs, |arc| (arc.from, arc.to));
        let (backward_from, backward) = rows(nodes, arcs, |arc| (arc.to, arc.from));
        Self { counts, forward, forward_from, backward, backward_from }
    }

    /// How many members each node stands for.
    pub fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// One run: from these members the practice spreads, step by step, until nobody more takes it up.
    /// `seen` is told, for each step from 0 on, the node, how many of its members took it up then, and the place
    /// of the link by which they did (none for those it starts from).
    pub fn run(&self, walker: &mut Walker, seeds: &[Members], key: u64, seen: impl FnMut(u32, Members, Option<u32>)) {
        self.walk(walker, &self.forward_from, &self.forward, seeds, key, seen);
    }

    /// One set: the members from which the practice would have come to a member of `root`, that member included.
    /// The nodes with how many of their members are in it are added to `set`.
    pub fn back(&self, walker: &mut Walker, root: u32, key: u64, set: &mut Vec<Members>) {
        let from = set.len();
        let seed = [Members { node: root, count: 1 }];
        self.walk(walker, &self.backward_from, &self.backward, &seed, key, |_, more, _| {
            // A node that comes up a second time has its members added.
            match set.get_mut(from..).and_then(|own| own.iter_mut().find(|it| it.node == more.node)) {
                Some(known) if self.is_many(more.node) => known.count += more.count,
                _ => set.push(more),
            }
        });
    }

    fn is_many(&self, node: u32) -> bool {
        self.counts.get(node as usize).is_some_and(|count| *count > 1)
    }

    fn walk(
        &self,
        walker: &mut Walker,
        starts: &[u32],
        steps: &[Step],
        seeds: &[Members],
        key: u64,
        mut seen: impl FnMut(u32, Members, Option<u32>),
    ) {
        walker.taken.resize(self.counts.len(), 0);
        walker.fresh.resize(self.counts.len(), 0);
        walker.now.clear();
        walker.touched.clear();
        for seed in seeds {
            let Some((taken, count)) =
                walker.taken.get_mut(seed.node as usize).zip(self.counts.get(seed.node as usize))
            else {
                continue;
            };
            let members = seed.count.min(count - *taken);
            if members == 0 {
                continue;
            }
            if *taken == 0 {
                walker.touched.push(seed.node);
            }
            *taken += members;
            let some = Members { node: seed.node, count: members };
            walker.now.push(some);
            seen(0, some, None);
        }
        let mut time = 0_u32;
        while !walker.now.is_empty() {
            time += 1;
            self.step(walker, starts, steps, key, time, &mut seen);
        }
        for node in &walker.touched {
            if let Some(taken) = walker.taken.get_mut(*node as usize) {
                *taken = 0;
            }
        }
    }

    fn step(
        &self,
        walker: &mut Walker,
        starts: &[u32],
        steps: &[Step],
        key: u64,
        time: u32,
        seen: &mut impl FnMut(u32, Members, Option<u32>),
    ) {
        let Walker { taken, fresh, touched, now, next } = walker;
        for from in now.iter() {
            let many = self.is_many(from.node);
            let node = from.node as usize;
            let (start, end) = (starts.get(node).copied(), starts.get(node + 1).copied());
            let row = start.zip(end).and_then(|(start, end)| steps.get(start as usize..end as usize));
            for step in row.unwrap_or_default() {
                let place = step.other as usize;
                let Some(((count, taken), fresh)) =
                    self.counts.get(place).zip(taken.get_mut(place)).zip(fresh.get_mut(place))
                else {
                    continue;
                };
                let left = count - *taken;
                if left == 0 {
                    continue;
                }
                // A node of one passes on in one step only: its draw is the same whenever that is.
                let turn = if many { u64::from(time) } else { 0 };
                let draw = unit(mix(key ^ mix(step.key.wrapping_add(turn.wrapping_mul(GAMMA)))));
                let chance =
                    if from.count == 1 { step.chance } else { -libm::expm1(f64::from(from.count) * step.leaves) };
                let members = if left == 1 { u32::from(draw < chance) } else { binomial(left, chance, draw) };
                if members == 0 {
                    continue;
                }
                if *taken == 0 {
                    touched.push(step.other);
                }
                if *fresh == 0 {
                    next.push(step.other);
                }
                *taken += members;
                *fresh += members;
                seen(time, Members { node: step.other, count: members }, Some(step.arc));
            }
        }
        now.clear();
        for node in next.drain(..) {
            if let Some(fresh) = fresh.get_mut(node as usize) {
                now.push(Members { node, count: *fresh });
                *fresh = 0;
            }
        }
    }
}

/// Links in rows, by the node they are walked from; the order within a row is that of the list.
fn rows(nodes: usize, arcs: &[Arc], ends: impl Fn(&Arc) -> (u32, u32)) -> (Vec<u32>, Vec<Step>) {
    let inside = |arc: &Arc| (arc.from as usize) < nodes && (arc.to as usize) < nodes;
    let mut starts = vec![0_u32; nodes + 1];
    for arc in arcs.iter().filter(|arc| inside(arc)) {
        if let Some(slot) = starts.get_mut(ends(arc).0 as usize + 1) {
            *slot += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += *start;
        *start = sum;
    }
    let empty = Step { other: 0, arc: 0, chance: 0.0, leaves: 0.0, key: 0 };
    let mut steps = vec![empty; sum as usize];
    let mut next = starts.clone();
    for (place, arc) in (0_u32..).zip(arcs).filter(|(_, arc)| inside(arc)) {
        let (here, other) = ends(arc);
        let Some(slot) = next.get_mut(here as usize) else { continue };
        if let Some(step) = steps.get_mut(*slot as usize) {
            let leaves = libm::log1p(-arc.chance);
            *step = Step { other, arc: place, chance: arc.chance, leaves, key: arc.key };
        }
        *slot += 1;
    }
    (starts, steps)
}

/// Every outcome of a small map of single members, at most 64: for each member, the chance that it takes the
/// practice up if it starts with the members in `seeds` (a bit for each). Time doubles with each link whose chance
/// is neither 0 nor 1.
pub fn every_outcome(members: usize, arcs: &[Arc], seeds: u64) -> Vec<f64> {
    let open: Vec<&Arc> = arcs.iter().filter(|arc| 0.0 < arc.chance && arc.chance < 1.0).collect();
    let sure: Vec<&Arc> = arcs.iter().filter(|arc| arc.chance >= 1.0).collect();
    let mut chances = vec![0.0; members];
    for outcome in 0_u64..1 << open.len() {
        let mut weight = 1.0;
        let mut live = sure.clone();
        for (place, arc) in open.iter().enumerate() {
            if outcome >> place & 1 == 1 {
                weight *= arc.chance;
                live.push(arc);
            } else {
                weight *= 1.0 - arc.chance;
            }
        }
        let mut taken = seeds;
        loop {
            let before = taken;
            for arc in &live {
                taken |= (taken >> arc.from & 1) << arc.to;
            }
            if taken == before {
                break;
            }
        }
        for (place, chance) in chances.iter_mut().enumerate() {
            if taken >> place & 1 == 1 && seeds >> place & 1 == 0 {
                *chance += weight;
            }
        }
    }
    // Whoever it starts with has it, to the last bit.
    for (place, chance) in chances.iter_mut().enumerate() {
        *chance = if seeds >> place & 1 == 1 { 1.0 } else { chance.min(1.0) };
    }
    chances
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arc(from: u32, to: u32, chance: f64) -> Arc {
        Arc { from, to, chance, key: mix(u64::from(from) << 32 | u64::from(to)) }
    }

    #[test]
    fn a_chain_is_reached_as_often_as_its_chances_say() {
        // 1 to 2 to 3: the second in one half, the third in one quarter of all runs.
        let network = Network::new(vec![1; 3], &[arc(0, 1, 0.5), arc(1, 2, 0.5)]);
        let mut walker = Walker::default();
        let mut reached = [0_u32; 3];
        for run in 0..20_000_u64 {
            network.run(&mut walker, &[Members { node: 0, count: 1 }], mix(run), |_, some, _| {
                reached[some.node as usize] += 1;
            });
        }
        assert_eq!(reached[0], 20_000);
        // Standard deviations 71 and 61.
        assert!(reached[1].abs_diff(10_000) < 290 && reached[2].abs_diff(5_000) < 250, "{reached:?}");
        assert_eq!(every_outcome(3, &[arc(0, 1, 0.5), arc(1, 2, 0.5)], 1), [1.0, 0.5, 0.25]);
    }

    #[test]
    fn a_set_holds_those_from_whom_it_would_have_come() {
        let network = Network::new(vec![1, 4, 1], &[arc(0, 1, 1.0), arc(1, 2, 1.0)]);
        let mut set = Vec::new();
        network.back(&mut Walker::default(), 2, 7, &mut set);
        let nodes: Vec<(u32, u32)> = set.iter().map(|some| (some.node, some.count)).collect();
        assert_eq!(nodes, [(2, 1), (1, 4), (0, 1)]);
    }
}
