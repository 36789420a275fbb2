//! Where the order of a pair turns: which weights and judgements lie elsewhere in the draws in which it does.

/// Pairs to be watched, and what of each draw may have to do with their order.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    pairs: Vec<Pair>,
    /// Over all draws, the sum and the sum of squares of each weight, and of each leaf.
    weights: Vec<(f64, f64)>,
    leaves: Vec<(f64, f64)>,
    draws: u64,
}

/// A pair that is watched.
#[derive(Clone, Debug)]
struct Pair {
    ahead: usize,
    behind: usize,
    /// The leaves that have to do with one of the two, by place.
    leaves: Vec<usize>,
    turned: u64,
    /// Over the draws in which the order has turned, the sums of weights and of leaves.
    weight_sums: Vec<f64>,
    leaf_sums: Vec<f64>,
}

/// What lies elsewhere where the order of a pair turns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// What it is.
    pub factor: Factor,
    /// Its mean in all draws.
    pub overall: f64,
    /// Its mean in the draws in which the order has turned.
    pub turned: f64,
}

/// A weight or a judgement.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Factor {
    /// The weight of a criterion, by its place.
    Weight(usize),
    /// A leaf of the model, by its place.
    Leaf(usize),
}

impl Watch {
    /// Watches pairs, each the one ahead, the one behind, and the leaves that have to do with either.
    pub fn new(pairs: Vec<(usize, usize, Vec<usize>)>) -> Self {
        let pair = |(ahead, behind, leaves): (usize, usize, Vec<usize>)| Pair {
            ahead,
            behind,
            leaf_sums: vec![0.0; leaves.len()],
            leaves,
            turned: 0,
            weight_sums: Vec::new(),
        };
        Self { pairs: pairs.into_iter().map(pair).collect(), ..Self::default() }
    }

    /// Takes note of a draw.
    pub(super) fn add(&mut self, ranks: &[u16], weights: &[f64], leaves: &[f64]) {
        if self.pairs.is_empty() {
            return;
        }
        self.draws += 1;
        add(&mut self.weights, weights);
        add(&mut self.leaves, leaves);
        for pair in &mut self.pairs {
            let (Some(ahead), Some(behind)) = (ranks.get(pair.ahead), ranks.get(pair.behind)) else { continue };
            if behind < ahead {
                pair.turned += 1;
                pair.weight_sums.resize(weights.len(), 0.0);
                pair.weight_sums.iter_mut().zip(weights).for_each(|(sum, it)| *sum += it);
                for (sum, place) in pair.leaf_sums.iter_mut().zip(&pair.leaves) {
                    *sum += leaves.get(*place).copied().unwrap_or_default();
                }
            }
        }
    }

    /// What has to do most with a pair's order, by its place among the pairs: what lies farthest from where it
    /// lies on the whole, in units of its own spread. None if the order never turns, or always, or nothing
    /// lies farther than chance would put it.
    pub fn turn(&self, pair: usize) -> Option<Turn> {
        let pair = self.pairs.get(pair)?;
        if pair.turned == 0 || pair.turned == self.draws {
            return None;
        }
        let draws = self.draws as f64;
        let turned = pair.turned as f64;
        let weights = pair.weight_sums.iter().enumerate().map(|(place, sum)| (Factor::Weight(place), place, sum));
        let leaves = pair.leaf_sums.iter().zip(&pair.leaves).map(|(sum, place)| (Factor::Leaf(*place), *place, sum));
        let mut best: Option<(f64, Turn)> = None;
        for (factor, place, sum) in weights.chain(leaves) {
            let all = match factor {
                Factor::Weight(_) => self.weights.get(place),
                Factor::Leaf(_) => self.leaves.get(place),
            };
            let Some((total, squares)) = all else { continue };
            let overall = total / draws;
            let spread = (squares / draws - overall * overall).max(0.0).sqrt();
            let here = sum / turned;
            // The mean of so many draws strays by about the spread over the root of their number.
            if spread <= 0.0 || (here - overall).abs() < 4.0 * spread / turned.sqrt() {
                continue;
            }
            let far = (here - overall).abs() / spread;
            if best.is_none_or(|(most, _)| far > most) {
                best = Some((far, Turn { factor, overall, turned: here }));
            }
        }
        best.map(|(_, turn)| turn)
    }
}

/// Adds numbers and their squares to sums.
fn add(sums: &mut Vec<(f64, f64)>, numbers: &[f64]) {
    sums.resize(numbers.len(), (0.0, 0.0));
    sums.iter_mut().zip(numbers).for_each(|(sum, it)| *sum = (sum.0 + it, sum.1 + it * it));
}
