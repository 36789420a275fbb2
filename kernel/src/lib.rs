//! The few loops in which the time of a simulation goes: totals, ranks, and counting them.
//!
//! They stand in a crate of their own, which knows nothing of programmes or criteria (see
//! `docs/decisions/0005-kernel.md`). The loops of spread over a map stand in [`spread`].

mod binomial;
pub mod spread;

/// Totals of many alternatives by a few criteria.
///
/// `values` holds, criterion by criterion, the value of every alternative; `totals` gets, for every
/// alternative, the sum of weight times value, added in the order of the criteria.
pub fn totals(weights: &[f64], values: &[f64], totals: &mut [f64]) {
    totals.fill(0.0);
    if totals.is_empty() {
        return;
    }
    for (weight, column) in weights.iter().zip(values.chunks_exact(totals.len())) {
        for (total, value) in totals.iter_mut().zip(column) {
            *total += weight * value;
        }
    }
}

/// Puts alternatives in order, draw by draw, without taking new memory.
#[derive(Clone, Debug)]
pub struct Ranker {
    keys: Vec<u64>,
    /// How many low bits of a key hold the turn of its alternative.
    bits: u32,
    /// The alternatives in the order in which equals rank, and the turn of each.
    turns: Vec<u16>,
    turn_of: Vec<u64>,
}

impl Ranker {
    /// A ranker of alternatives given in the order in which equals are to rank: the places from 0 on, each
    /// once, at most 65,536.
    pub fn new(turns: Vec<u16>) -> Self {
        let bits = usize::BITS - turns.len().saturating_sub(1).leading_zeros();
        let mut turn_of = vec![0; turns.len()];
        for (turn, place) in (0_u64..).zip(&turns) {
            if let Some(slot) = turn_of.get_mut(usize::from(*place)) {
                *slot = turn;
            }
        }
        Self { keys: Vec::with_capacity(turns.len()), bits, turns, turn_of }
    }

    /// Writes each alternative's rank, from 0 for the highest total. Totals that agree in all but their last
    /// bits (as many as the turns need: 8 for 256 alternatives) are equals.
    pub fn rank(&mut self, totals: &[f64], ranks: &mut [u16]) {
        let mask = (1_u64 << self.bits) - 1;
        self.keys.clear();
        self.keys.extend(self.turn_of.iter().zip(totals).map(|(turn, total)| (falling(*total) & !mask) | turn));
        self.keys.sort_unstable();
        for (rank, key) in (0_u16..).zip(&self.keys) {
            let place = self.turns.get((key & mask) as usize);
            if let Some(slot) = place.and_then(|place| ranks.get_mut(usize::from(*place))) {
                *slot = rank;
            }
        }
    }
}

/// Bits that sort from the highest number to the lowest.
fn falling(number: f64) -> u64 {
    // Adding 0 makes -0 the same as 0.
    let bits = (number + 0.0).to_bits();
    let rising = if bits >> 63 == 1 { !bits } else { bits | 1 << 63 };
    !rising
}

/// How often each alternative took each rank, and how often each came before each other.
#[derive(Clone, Debug)]
pub struct Counts {
    count: usize,
    draws: u64,
    ranks: Vec<u32>,
    /// For each alternative, how often it came before each later one; the rest follows, since one of two is
    /// always before the other.
    wins: Vec<u32>,
    /// The ranks of recent draws, one byte each: for each alternative those of `BATCH` draws.
    recent: Vec<u8>,
    pending: usize,
    /// All wins, as they were asked for last.
    all: Vec<u32>,
}

/// Wins of so many draws are counted at once, in blocks of so many bytes.
const BATCH: usize = 256;
const BLOCK: usize = 16;

impl Counts {
    /// Nothing counted yet, of `count` alternatives.
    pub fn new(count: usize) -> Self {
        Self {
            count,
            draws: 0,
            ranks: vec![0; count * count],
            wins: vec![0; count * count],
            recent: if count <= 256 { vec![0; count * BATCH] } else { Vec::new() },
            pending: 0,
            all: Vec::new(),
        }
    }

    /// Counts the ranks of one draw.
    pub fn add(&mut self, ranks: &[u16]) {
        self.draws += 1;
        if self.count == 0 {
            return;
        }
        for (row, rank) in self.ranks.chunks_exact_mut(self.count).zip(ranks) {
            if let Some(slot) = row.get_mut(usize::from(*rank)) {
                *slot += 1;
            }
        }
        if self.count <= 256 {
            for (row, rank) in self.recent.chunks_exact_mut(BATCH).zip(ranks) {
                if let Some(slot) = row.get_mut(self.pending) {
                    *slot = (*rank & 0xff) as u8;
                }
            }
            self.pending += 1;
            if self.pending == BATCH {
                self.settle();
            }
        } else {
            for (place, (row, mine)) in self.wins.chunks_exact_mut(self.count).zip(ranks).enumerate() {
                let later = row.iter_mut().zip(ranks).skip(place + 1);
                later.for_each(|(slot, other)| *slot += u32::from(mine < other));
            }
        }
    }

    /// Adds the recent wins to the others.
    fn settle(&mut self) {
        let rows: Vec<&[u8]> = self.recent.chunks_exact(BATCH).collect();
        for (one, wins) in self.wins.chunks_exact_mut(self.count.max(1)).enumerate() {
            let Some(mine) = rows.get(one) else { continue };
            let later = wins.iter_mut().zip(&rows).skip(one + 1);
            later.for_each(|(slot, others)| *slot += before(mine, others));
        }
        // In the draws that are yet to come nobody is before anybody.
        self.recent.fill(0);
        self.pending = 0;
    }

    /// How many draws were counted.
    pub fn draws(&self) -> u64 {
        self.draws
    }

    /// How often each alternative took each rank, alternative by alternative.
    pub fn ranks(&self) -> &[u32] {
        &self.ranks
    }

    /// How often each alternative came before each other, alternative by alternative.
    pub fn wins(&mut self) -> &[u32] {
        self.settle();
        let draws = u32::try_from(self.draws).unwrap_or(u32::MAX);
        self.all = vec![0; self.count * self.count];
        for one in 0..self.count {
            for other in one + 1..self.count {
                let wins = self.wins.get(one * self.count + other).copied().unwrap_or_default();
                for (place, wins) in [(one * self.count + other, wins), (other * self.count + one, draws - wins)] {
                    if let Some(slot) = self.all.get_mut(place) {
                        *slot = wins;
                    }
                }
            }
        }
        &self.all
    }
}

/// How often the number of the one is below that of the other, in lists of `BATCH` numbers.
fn before(one: &[u8], other: &[u8]) -> u32 {
    let mut lanes = Lanes::default();
    for (one, other) in one.as_chunks::<BLOCK>().0.iter().zip(other.as_chunks::<BLOCK>().0) {
        lanes.add_before(one, other);
    }
    lanes.sum()
}

/// A count for each byte of a block. Natively the compiler makes vectors of the loop; for WebAssembly it has to be
/// told.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
#[derive(Default)]
struct Lanes([u8; BLOCK]);

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
impl Lanes {
    fn add_before(&mut self, one: &[u8; BLOCK], other: &[u8; BLOCK]) {
        for (lane, (one, other)) in self.0.iter_mut().zip(one.iter().zip(other)) {
            *lane += u8::from(one < other);
        }
    }

    fn sum(&self) -> u32 {
        self.0.iter().map(|lane| u32::from(*lane)).sum()
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use vectors::Lanes;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod vectors {
    use core::arch::wasm32::{
        i8x16_sub, u8x16_lt, u16x8_extadd_pairwise_u8x16, u32x4_extadd_pairwise_u16x8, u32x4_extract_lane, u64x2, v128,
    };

    use super::BLOCK;

    pub struct Lanes(v128);

    impl Default for Lanes {
        fn default() -> Self {
            Self(u64x2(0, 0))
        }
    }

    impl Lanes {
        pub fn add_before(&mut self, one: &[u8; BLOCK], other: &[u8; BLOCK]) {
            // Where it holds a comparison gives -1.
            self.0 = i8x16_sub(self.0, u8x16_lt(vector(one), vector(other)));
        }

        pub fn sum(&self) -> u32 {
            let sums = u32x4_extadd_pairwise_u16x8(u16x8_extadd_pairwise_u8x16(self.0));
            u32x4_extract_lane::<0>(sums)
                + u32x4_extract_lane::<1>(sums)
                + u32x4_extract_lane::<2>(sums)
                + u32x4_extract_lane::<3>(sums)
        }
    }

    fn vector(bytes: &[u8; BLOCK]) -> v128 {
        let both = u128::from_le_bytes(*bytes);
        u64x2(both as u64, (both >> 64) as u64)
    }
}

/// The numbers at some shares of the way from the lowest to the highest, asked for from the lowest share on.
/// The numbers are left in another order; of no numbers it is 0.
pub fn quantiles<const N: usize>(numbers: &mut [f64], shares: [f64; N]) -> [f64; N] {
    let mut from = 0;
    let count = numbers.len();
    shares.map(|share| {
        let place = ((share * count as f64) as usize).min(count.saturating_sub(1));
        let rest = numbers.get_mut(from..).filter(|rest| place >= from && place - from < rest.len());
        let Some(rest) = rest else { return 0.0 };
        let (_, number, _) = rest.select_nth_unstable_by(place - from, f64::total_cmp);
        let number = *number;
        from = place;
        number
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_weighted_sums() {
        let mut sums = [0.0; 2];
        totals(&[0.5, 0.25], &[1.0, 2.0, 4.0, 8.0], &mut sums);
        assert_eq!(sums, [1.5, 3.0]);
    }

    #[test]
    fn quantiles_are_those_of_the_sorted_numbers() {
        let mut numbers: Vec<f64> = (0..1000).map(|nth| f64::from(nth * 7 % 1000)).collect();
        assert_eq!(quantiles(&mut numbers, [0.0, 0.05, 0.5, 0.95, 1.0]), [0.0, 50.0, 500.0, 950.0, 999.0]);
        assert_eq!(quantiles(&mut [3.0], [0.05, 0.5, 0.95]), [3.0; 3]);
        assert_eq!(quantiles(&mut [], [0.5]), [0.0]);
    }

    #[test]
    fn ranks_fall_with_totals_and_equals_take_turns() {
        let mut ranks = [0; 6];
        let totals = [0.1, -3.0, 0.9, 0.1, 0.0, -0.0];
        Ranker::new(vec![0, 1, 2, 3, 4, 5]).rank(&totals, &mut ranks);
        assert_eq!(ranks, [1, 5, 0, 2, 3, 4]);
        Ranker::new(vec![5, 4, 3, 2, 1, 0]).rank(&totals, &mut ranks);
        assert_eq!(ranks, [2, 5, 0, 1, 4, 3]);
    }

    #[test]
    fn counting_by_bytes_counts_the_same() {
        let mut counts = Counts::new(3);
        for draw in 0..1000_u16 {
            counts.add(if draw % 4 == 0 { &[0, 1, 2] } else { &[2, 0, 1] });
        }
        assert_eq!(counts.draws(), 1000);
        assert_eq!(counts.ranks(), [250, 0, 750, 750, 250, 0, 0, 750, 250]);
        assert_eq!(counts.wins(), [0, 250, 250, 750, 0, 1000, 750, 0, 0]);
    }

    #[test]
    fn many_alternatives_are_counted_as_few_are() {
        let count = 300_u16;
        let ranks: Vec<u16> = (0..count).rev().collect();
        let mut counts = Counts::new(300);
        counts.add(&ranks);
        assert_eq!(counts.wins().iter().sum::<u32>(), 300 * 299 / 2);
    }
}
