//! Which interventions meet which sampled sets: what a plan needs to count overlapping reach once.
//!
//! Each set stands for `worth` enterprises. It is reached if any of the interventions that meet it is funded. With a
//! column `y` from 0 to 1 for each set, `y <= sum of meets(i) x(i)`, and the sum of `worth y` in the objective, a
//! linear programme counts every set once, however many of its interventions are funded; where interventions meet a
//! set with a chance (some members of a group), the sum is an upper bound of it.

use super::Partner;
use super::lay::Laid;
use super::sets::{Covering, Sets};

/// Which of several pushes meet which sampled sets.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// How many enterprises a set stands for.
    pub worth: f64,
    /// How many sets were drawn.
    pub sets: usize,
    /// For each set that any of them meets, the places of those that do, each with its chance above 0, at most 1.
    /// Sets met alike stand once, with how many there are.
    pub met: Vec<(Vec<(usize, f64)>, usize)>,
    /// The same without those whose enterprise is itself among the partners: what is reached beyond them.
    pub beyond: Vec<(Vec<(usize, f64)>, usize)>,
}

/// For each set who meets it with which chance.
type Rows = Vec<Vec<(usize, f64)>>;

/// Which of several pushes meet which of `sets` sampled sets.
pub fn cover(laid: &Laid<'_>, sets: usize, pushes: &[Vec<Partner>]) -> Cover {
    let mut drawn = Sets::new(laid, "map/cover");
    drawn.draw(sets);
    let mut met: Rows = vec![Vec::new(); drawn.len()];
    let mut beyond: Rows = vec![Vec::new(); drawn.len()];
    for (place, push) in pushes.iter().enumerate() {
        let mut covering = Covering::new(&drawn);
        for partner in push {
            covering.choose(*partner);
        }
        let rows = met.iter_mut().zip(&mut beyond);
        for (set, ((met, beyond), missed)) in rows.zip(&covering.missed).enumerate() {
            if *missed < 1.0 {
                met.push((place, 1.0 - missed));
            }
            // Who is worked with meets its own set.
            let further = 1.0 - missed - drawn.root_among(set, push);
            if further > ROUNDING {
                beyond.push((place, further));
            }
        }
    }
    Cover {
        worth: drawn.enterprises() / drawn.len().max(1) as f64,
        sets: drawn.len(),
        met: alike(met),
        beyond: alike(beyond),
    }
}

/// Chances below this are rounding.
const ROUNDING: f64 = 1e-12;

/// Rows that say the same put together, with how many there are; none that says nothing.
fn alike(mut rows: Rows) -> Vec<(Vec<(usize, f64)>, usize)> {
    rows.retain(|row| !row.is_empty());
    crate::order::sort_by(&mut rows, |a, b| {
        let keys =
            |row: &[(usize, f64)]| row.iter().map(|(place, chance)| (*place, chance.to_bits())).collect::<Vec<_>>();
        keys(a).cmp(&keys(b))
    });
    let mut met: Vec<(Vec<(usize, f64)>, usize)> = Vec::new();
    for row in rows {
        match met.last_mut() {
            Some((last, count)) if *last == row => *count += 1,
            _ => met.push((row, 1)),
        }
    }
    met
}

impl Cover {
    /// How many enterprises the pushes at these places reach together, those among themselves included.
    pub fn together(&self, places: &[usize]) -> f64 {
        let missed = |row: &[(usize, f64)]| -> f64 {
            row.iter().filter(|(place, _)| places.contains(place)).map(|(_, chance)| 1.0 - chance).product()
        };
        self.worth * self.met.iter().map(|(row, count)| *count as f64 * (1.0 - missed(row))).sum::<f64>()
    }
}
