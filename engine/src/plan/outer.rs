//! Straight lines in place of the curves: those that touch them from above, as many as have been needed.

use super::bound::Decided;
use super::formulate::{Columns, Lines, SCALE, Tangents, decide, first_tangents, formulate, line_row, tangent};
use super::instance::Instance;
use super::overlap::Overlap;
use crate::linear::{Relaxation, Row};
use crate::math;

/// Rounds of adding lines for one case. Without an end, a solver that returns the same values again and again
/// would keep it going; more than a few have never been needed.
const ROUNDS: usize = 60;

/// Lines are added where they lie above a curve, whose height is at most 1, by more than this.
const TOUCH: f64 = 1e-5;

/// The lines so far.
#[derive(Clone, Debug)]
pub(super) struct Outer {
    tangents: Tangents,
    /// Lines that the sum of gains on each curve stays below, where something overlaps.
    pub(super) lines: Lines,
}

/// The share of each item in a relaxed programme, and the sum of gains on each curve.
pub(super) type Shares = (Vec<f64>, Vec<f64>);

impl Outer {
    /// Those that every search begins with.
    pub(super) fn of(instance: &Instance, wide: &Instance) -> Self {
        let straight = |curve| vec![Overlap::straight(curve, &wide.items)];
        let lines =
            if instance.overlap.is_empty() { Vec::new() } else { (0..instance.curves.len()).map(straight).collect() };
        Self { tangents: first_tangents(instance), lines }
    }

    /// Where the relaxed programme wants to be, once no line that is missing would keep it from there: the share of
    /// each item and the sum of gains on each curve. None if no values keep to the rows.
    ///
    /// This only shows where to look: bounds hold wherever they are taken. So where the solver breaks off, what it
    /// came to before is good enough.
    pub(super) fn relaxed(&mut self, instance: &Instance, wide: &Instance, decided: &[Decided]) -> Option<Shares> {
        let columns = Columns::of(wide);
        let mut model = formulate(wide, &self.tangents, &self.lines, SCALE / instance.size);
        decide(&mut model, wide, decided);
        let mut relaxation = match Relaxation::of(&model) {
            Ok(relaxation) => relaxation?,
            Err(_) => return Some(even(wide, decided)),
        };
        let mut values = relaxation.values();
        'rounds: for _ in 0..ROUNDS {
            let rows = self.missing(instance, wide, &columns, &values);
            if rows.is_empty() {
                break;
            }
            for row in rows {
                relaxation = match relaxation.with(&row) {
                    Ok(tighter) => tighter?,
                    Err(_) => break 'rounds,
                };
            }
            values = relaxation.values();
        }
        let gain = |curve| values.get(columns.gain(curve)).copied().unwrap_or_default();
        let gains = (0..instance.curves.len()).map(gain).collect();
        values.truncate(instance.items.len());
        Some((values, gains))
    }

    /// Adds the lines that values lie above, each of which touches where they are.
    fn missing(&mut self, instance: &Instance, wide: &Instance, columns: &Columns, values: &[f64]) -> Vec<Row> {
        let gain = |curve| values.get(columns.gain(curve)).copied().unwrap_or_default();
        let mut rows = Vec::new();
        for (curve, points) in self.tangents.iter_mut().enumerate() {
            let gain = gain(curve);
            if height(points, gain) + math::exp_m1(-gain) > TOUCH {
                rows.push(tangent(columns, curve, &format!("{curve}/{}", points.len()), gain));
                points.push(gain);
            }
        }
        for (curve, lines) in self.lines.iter_mut().enumerate() {
            let share = |item: usize| values.get(item).copied().unwrap_or_default();
            let line = instance.overlap.line(curve, &wide.items, &share);
            if gain(curve) > line.at(&share) + TOUCH {
                rows.push(line_row(columns, curve, lines.len(), &line));
                lines.push(line);
            }
        }
        rows
    }
}

/// Every way that is still open to the same share of its group, and what that gains.
fn even(wide: &Instance, decided: &[Decided]) -> Shares {
    let mut shares = vec![0.0; wide.items.len()];
    for (group, decided) in wide.groups.iter().zip(decided) {
        let open = group.iter().filter(|place| decided.allows(**place));
        let ways = open.clone().count() + usize::from(decided.allows_none());
        for place in open {
            shares.iter_mut().skip(*place).take(1).for_each(|share| *share = 1.0 / ways as f64);
        }
    }
    let gained = |curve: usize| {
        let parts = wide.items.iter().zip(&shares);
        parts.map(|(item, share)| share * item.gains.get(curve).copied().unwrap_or_default()).sum()
    };
    let gains = (0..wide.curves.len()).map(gained).collect();
    (shares, gains)
}

/// The lowest of the lines that touch a curve at `points`.
fn height(points: &[f64], gain: f64) -> f64 {
    let line = |point: &f64| {
        let fall = 1.0 + math::exp_m1(-point);
        fall * (gain - point) - math::exp_m1(-point)
    };
    points.iter().map(line).fold(1.0, f64::min)
}
