//! Sampled sets of those from whom a practice would have come to some enterprise: whoever works with many of
//! these sets reaches many enterprises (Borgs and others, 2014).

use leverpoint_kernel::spread::{Members, Walker};

use super::Partner;
use super::lay::Laid;
use crate::draw::Stream;

/// Sets, each for an enterprise drawn evenly from all.
pub(super) struct Sets<'a> {
    laid: &'a Laid<'a>,
    stream: Stream,
    /// The nodes of enterprises with how many come before and with them.
    roots: Vec<(u32, u64)>,
    /// For each set the node of its enterprise.
    root_of: Vec<u32>,
    entries: Vec<Members>,
    /// Where each set begins, and the end of the last.
    starts: Vec<usize>,
    /// For each node the sets in which it is, with how many of its members.
    by_node: Vec<Members>,
    node_starts: Vec<usize>,
}

impl<'a> Sets<'a> {
    /// No sets yet, of a stream of their own.
    pub(super) fn new(laid: &'a Laid<'a>, name: &str) -> Self {
        let mut roots = Vec::new();
        let mut sum = 0;
        for (id, actor) in laid.market.actors() {
            if actor.enterprise {
                sum += u64::from(laid.members(id));
                roots.push((id.0 as u32, sum));
            }
        }
        Self {
            laid,
            stream: Stream::new(0, name),
            roots,
            root_of: Vec::new(),
            entries: Vec::new(),
            starts: vec![0],
            by_node: Vec::new(),
            node_starts: Vec::new(),
        }
    }

    /// The map they were drawn on.
    pub(super) fn laid(&self) -> &'a Laid<'a> {
        self.laid
    }

    /// How many enterprises there are.
    pub(super) fn enterprises(&self) -> f64 {
        self.roots.last().map_or(0.0, |(_, sum)| *sum as f64)
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The chance that the enterprise of a set is itself among some partners.
    pub(super) fn root_among(&self, set: usize, partners: &[Partner]) -> f64 {
        let Some(node) = self.root_of.get(set).map(|node| *node as usize) else { return 0.0 };
        let all = self.laid.network.counts().get(node).copied().unwrap_or_default();
        let own = partners.iter().find(|partner| partner.actor.0 == node).map_or(0, |partner| partner.members);
        f64::from(own.min(all)) / f64::from(all.max(1))
    }

    /// Draws until there are `count` sets.
    pub(super) fn draw(&mut self, count: usize) {
        let mut walker = Walker::default();
        let all = self.roots.last().map_or(0, |(_, sum)| *sum);
        if all == 0 {
            return;
        }
        for place in self.len()..count {
            let turn = self.stream.within(place as u64);
            // Far fewer enterprises than bits, so that the remainder is as good as even.
            let drawn = turn.bits(0) % all;
            let root = self.roots.partition_point(|(_, sum)| *sum <= drawn);
            if let Some((node, _)) = self.roots.get(root) {
                self.root_of.push(*node);
                self.laid.network.back(&mut walker, *node, turn.bits(1), &mut self.entries);
            }
            self.starts.push(self.entries.len());
        }
        self.index();
    }

    fn index(&mut self) {
        let nodes = self.laid.market.actors.len();
        let mut starts = vec![0_usize; nodes + 1];
        for entry in &self.entries {
            if let Some(slot) = starts.get_mut(entry.node as usize + 1) {
                *slot += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        self.by_node = vec![Members { node: 0, count: 0 }; sum];
        for set in 0..self.len() {
            let own = self.starts.get(set).zip(self.starts.get(set + 1)).map(|(start, end)| *start..*end);
            for entry in own.and_then(|own| self.entries.get(own)).unwrap_or_default() {
                let Some(slot) = next.get_mut(entry.node as usize) else { continue };
                if let Some(there) = self.by_node.get_mut(*slot) {
                    *there = Members { node: set as u32, count: entry.count };
                }
                *slot += 1;
            }
        }
        self.node_starts = starts;
    }

    /// The sets in which an actor is, each with how many of its members: `node` is the set's place.
    pub(super) fn with(&self, node: usize) -> &[Members] {
        let own = self.node_starts.get(node).zip(self.node_starts.get(node + 1)).map(|(start, end)| *start..*end);
        own.and_then(|own| self.by_node.get(own)).unwrap_or_default()
    }
}

/// For each set, the chance that none of those chosen so far is in it; and how many members of each actor are chosen.
pub(super) struct Covering<'a> {
    sets: &'a Sets<'a>,
    pub(super) missed: Vec<f64>,
    chosen: Vec<u32>,
}

impl<'a> Covering<'a> {
    /// Nobody chosen yet.
    pub(super) fn new(sets: &'a Sets<'a>) -> Self {
        let actors = sets.laid.market.actors.len();
        Self { sets, missed: vec![1.0; sets.len()], chosen: vec![0; actors] }
    }

    /// How many more members of an actor there are to choose.
    pub(super) fn left(&self, node: usize) -> u32 {
        let all = self.sets.laid.network.counts().get(node).copied().unwrap_or_default();
        all - self.chosen.get(node).copied().unwrap_or_default().min(all)
    }

    /// How many more sets one would expect to meet with so many more members of an actor, and the sum of squares.
    pub(super) fn gain(&self, node: usize, members: u32) -> (f64, f64) {
        let left = self.left(node);
        let (mut sum, mut squares) = (0.0, 0.0);
        for entry in self.sets.with(node) {
            let missed = self.missed.get(entry.node as usize).copied().unwrap_or_default();
            let more = missed * (1.0 - missing(left, entry.count, members));
            sum += more;
            squares += more * more;
        }
        (sum, squares)
    }

    /// Chooses so many more members of an actor.
    pub(super) fn choose(&mut self, partner: Partner) {
        let node = partner.actor.0;
        let left = self.left(node);
        for entry in self.sets.with(node) {
            if let Some(missed) = self.missed.get_mut(entry.node as usize) {
                *missed *= missing(left, entry.count, partner.members);
            }
        }
        if let Some(chosen) = self.chosen.get_mut(node) {
            *chosen += partner.members;
        }
    }

    /// How many sets one expects to meet, and the sum of squares.
    pub(super) fn met(&self) -> (f64, f64) {
        self.missed.iter().fold((0.0, 0.0), |(sum, squares), missed| {
            let met = 1.0 - missed;
            (sum + met, squares + met * met)
        })
    }
}

/// The chance that `chosen` members of `all`, drawn evenly, miss `inside` of them.
fn missing(all: u32, inside: u32, chosen: u32) -> f64 {
    if chosen == 0 || inside == 0 {
        return 1.0;
    }
    if u64::from(inside) + u64::from(chosen) > u64::from(all) {
        return 0.0;
    }
    let (few, many) = (inside.min(chosen), inside.max(chosen));
    let mut chance = 1.0;
    for turn in 0..few {
        chance *= f64::from(all - many - turn) / f64::from(all - turn);
        if chance < 1e-18 {
            return 0.0;
        }
    }
    chance
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_counts_the_ways() {
        // Of 5, 2 inside, 2 chosen: 3 of 10 pairs lie outside.
        assert!((missing(5, 2, 2) - 0.3).abs() < 1e-15);
        assert_eq!(missing(5, 2, 4), 0.0);
        assert_eq!(missing(1, 1, 1), 0.0);
        assert_eq!(missing(9, 0, 3), 1.0);
    }
}
