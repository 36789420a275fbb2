//! The choice as a linear programme of named columns and rows, so that it can be printed and explained.

use super::bound::Decided;
use super::instance::{Instance, Row, Sense};
use super::overlap::Line;
use crate::linear::{Column, Model, Relation, Row as ModelRow};

/// The columns of a model: first every item, then for each curve the sum of its gains and its height.
pub(super) struct Columns {
    items: usize,
}

impl Columns {
    pub(super) fn of(instance: &Instance) -> Self {
        Self { items: instance.items.len() }
    }

    /// Where the sum of gains of a curve stands, by the curve's place.
    pub(super) fn gain(&self, curve: usize) -> usize {
        self.items + 2 * curve
    }

    /// Where the height of a curve stands.
    pub(super) fn height(&self, curve: usize) -> usize {
        self.gain(curve) + 1
    }
}

/// The points at which each curve is touched by a straight line. The lines lie above the curve, so
/// that the programme's best is never below the true one.
pub(super) type Tangents = Vec<Vec<f64>>;

/// The linear programme of an instance as it is written out: its objective is the value, its curves lie under so many
/// lines each that its best is above the true one by far less than anybody can tell apart, and by nothing at `plan`.
pub fn written(instance: &Instance, plan: &[bool]) -> Model {
    let fine = Instance { pieces: WRITTEN_PIECES, ..instance.widened() };
    let mut tangents = first_tangents(&fine);
    for (points, gain) in tangents.iter_mut().zip(super::check::gains(instance, plan)) {
        points.push(gain);
    }
    let mut model = formulate(&fine, &tangents, &Lines::new(), 1.0);
    write_overlap(&mut model, &fine);
    model
}

/// Adds what several interventions reach in common: for each sampled set a column for the part of it that each of
/// them takes up, at most its chance and together at most the whole, in place of what each would gain alone.
fn write_overlap(model: &mut Model, instance: &Instance) {
    if instance.overlap.is_empty() {
        return;
    }
    for (place, curve) in instance.curves.iter().enumerate() {
        let gains = format!("gains/{}", curve.name);
        let mut terms: Vec<(usize, f64)> = Vec::new();
        for (set, (count, of)) in instance.overlap.written(place).enumerate() {
            let mut whole: Vec<(usize, f64)> = Vec::new();
            for (item, chance, credit) in of {
                let name = instance.items.get(item).map_or("", |item| item.name.as_str());
                let name = format!("reach/{}/{set}/{name}", curve.name);
                let column = model.columns.len();
                model.columns.push(Column::between(name.clone(), 0.0, 1.0, 0.0));
                let own = vec![(column, 1.0), (item, -chance)];
                model.rows.push(ModelRow { name, terms: own, relation: Relation::AtMost, bound: 0.0 });
                terms.push((item, -count * credit * chance));
                terms.push((column, count * credit));
                whole.push((column, 1.0));
            }
            let name = format!("once/{}/{set}", curve.name);
            model.rows.push(ModelRow { name, terms: whole, relation: Relation::AtMost, bound: 1.0 });
        }
        if let Some(row) = model.rows.iter_mut().find(|row| row.name == gains) {
            terms.append(&mut row.terms);
            row.terms = summed(terms);
        }
    }
}

/// Terms in order, each column once.
fn summed(mut terms: Vec<(usize, f64)>) -> Vec<(usize, f64)> {
    crate::order::sort_by(&mut terms, |a, b| a.0.cmp(&b.0));
    let mut sums: Vec<(usize, f64)> = Vec::new();
    for (place, part) in terms {
        match sums.last_mut() {
            Some((last, sum)) if *last == place => *sum += part,
            _ => sums.push((place, part)),
        }
    }
    sums
}

/// For each curve the lines that its sum of gains stays below, where something overlaps; where nothing does, there
/// is none, and it is the plain sum.
pub(super) type Lines = Vec<Vec<Line>>;

/// The row of a line: the sum of gains of a curve is at most that.
pub(super) fn line_row(columns: &Columns, curve: usize, nth: usize, line: &Line) -> ModelRow {
    let slopes = line.slopes.iter().enumerate().filter(|(_, slope)| **slope != 0.0);
    let terms = slopes.map(|(item, slope)| (item, -slope)).chain([(columns.gain(curve), 1.0)]).collect();
    ModelRow { name: format!("once/{curve}/{nth}"), terms, relation: Relation::AtMost, bound: line.constant }
}

/// Lines under each curve of a programme that is written out.
const WRITTEN_PIECES: usize = 64;

/// The first points: evenly spaced in the height that all items together reach.
pub(super) fn first_tangents(instance: &Instance) -> Tangents {
    let all = vec![true; instance.items.len()];
    let pieces = instance.pieces.max(2);
    let points = |most: f64| {
        let height = -crate::math::exp_m1(-most);
        (0..pieces).map(|piece| -crate::math::ln_1p(-height * piece as f64 / (pieces - 1) as f64)).collect()
    };
    super::check::straight_gains(instance, &all).into_iter().map(points).collect()
}

/// The linear programme of a widened instance, with its curves under the given tangents.
///
/// `scale` multiplies the objective, so that the solver's own tolerances are small beside ours.
pub(super) fn formulate(instance: &Instance, tangents: &Tangents, lines: &Lines, scale: f64) -> Model {
    let mut model = Model::default();
    let columns = Columns::of(instance);
    for item in &instance.items {
        let objective = scale * (item.plain - instance.thrift() * item.total_cost());
        model.columns.push(Column::choice(item.name.clone(), objective));
    }
    model.rows.extend(instance.rows.iter().map(requirement));
    for (place, (curve, touched)) in instance.curves.iter().zip(tangents).enumerate() {
        let gain = columns.gain(place);
        let most: f64 = instance.items.iter().filter_map(|item| item.gains.get(place)).sum();
        model.columns.push(Column::between(format!("gain/{}", curve.name), 0.0, most, 0.0));
        model.columns.push(Column::between(format!("height/{}", curve.name), 0.0, 1.0, scale * curve.weight));

        if let Some(lines) = lines.get(place) {
            model.rows.extend(lines.iter().enumerate().map(|(nth, line)| line_row(&columns, place, nth, line)));
            let touched = touched.iter().enumerate();
            let line =
                |(line, point): (usize, &f64)| tangent(&columns, place, &format!("{}/{line}", curve.name), *point);
            model.rows.extend(touched.map(line));
            continue;
        }
        let gains = instance.items.iter().enumerate().filter_map(|(item, it)| Some((item, *it.gains.get(place)?)));
        let mut terms: Vec<(usize, f64)> = gains.filter(|(_, gain)| *gain != 0.0).collect();
        terms.push((gain, -1.0));
        let name = format!("gains/{}", curve.name);
        model.rows.push(ModelRow { name, terms, relation: Relation::Equal, bound: 0.0 });
        let lines = touched.iter().enumerate();
        model
            .rows
            .extend(lines.map(|(line, point)| tangent(&columns, place, &format!("{}/{line}", curve.name), *point)));
    }
    model
}

/// The line that touches a curve at a point: height <= 1 - e^-p + e^-p (gain - p).
pub(super) fn tangent(columns: &Columns, curve: usize, name: &str, point: f64) -> ModelRow {
    let fall = 1.0 + crate::math::exp_m1(-point);
    let terms = vec![(columns.height(curve), 1.0), (columns.gain(curve), -fall)];
    let bound = -crate::math::exp_m1(-point) - fall * point;
    ModelRow { name: format!("line/{name}"), terms, relation: Relation::AtMost, bound }
}

/// The objective of a linear programme in units of value: so that the solver's tolerances (about a
/// millionth) lie far below ours.
pub(super) const SCALE: f64 = 10_000.0;

/// Holds a model to what is decided of each group.
pub(super) fn decide(model: &mut Model, instance: &Instance, decided: &[Decided]) {
    for (group, decided) in instance.groups.iter().zip(decided) {
        for &place in group {
            let Some(column) = model.columns.get_mut(place) else { continue };
            column.high = if decided.allows(place) { 1.0 } else { 0.0 };
            column.low = if *decided == Decided::Way(place) { 1.0 } else { 0.0 };
        }
        if *decided == Decided::In {
            let terms = group.iter().map(|place| (*place, 1.0)).collect();
            model.rows.push(ModelRow { name: "decided".to_owned(), terms, relation: Relation::Equal, bound: 1.0 });
        }
    }
}

/// The dual of the linear programme with each item's worth as it is given: its columns are first a price for each
/// row, then what each group is worth beyond its prices. With it, what each price must be multiplied by.
///
/// Where something overlaps, `mixing` gives for each curve its slope at the point and its lines: the columns after
/// those of the prices are how much each line counts, and sum to the slope.
pub(super) fn prices_model(
    instance: &Instance,
    worth: &[f64],
    mixing: &[(f64, &[Line])],
    decided: &[Decided],
    scale: f64,
) -> (Model, Vec<f64>) {
    let mut model = Model::default();
    let mut scales = Vec::new();
    // For each item, what it uses of each row.
    let mut uses: Vec<Vec<(usize, f64)>> = vec![Vec::new(); instance.items.len()];
    for (place, row) in instance.rows.iter().enumerate() {
        let size = size(row);
        let bound = row.sign() * row.bound / size;
        let high = if row.is_once() { 0.0 } else { f64::INFINITY };
        model.columns.push(Column::between(format!("price/{}", row.name), 0.0, high, -bound));
        scales.push(1.0 / (size * scale));
        for (item, part) in row.terms.iter().filter(|_| !row.is_once()) {
            if let Some(uses) = uses.get_mut(*item) {
                uses.push((place, row.sign() * part / size));
            }
        }
    }
    for (curve, (slope, lines)) in mixing.iter().enumerate() {
        let mut sum = Vec::new();
        for (nth, line) in lines.iter().enumerate() {
            let column = model.columns.len();
            model.columns.push(Column::between(format!("counts/{curve}/{nth}"), 0.0, f64::INFINITY, -line.constant));
            for (uses, slope) in uses.iter_mut().zip(&line.slopes).filter(|(_, slope)| **slope != 0.0) {
                uses.push((column, -slope));
            }
            sum.push((column, 1.0));
        }
        let (name, bound) = (format!("counts/{curve}"), scale * slope);
        model.rows.push(ModelRow { name, terms: sum, relation: Relation::Equal, bound });
    }
    for (nth, (group, decided)) in instance.groups.iter().zip(decided).enumerate() {
        let low = if decided.allows_none() { 0.0 } else { f64::NEG_INFINITY };
        let beyond = model.columns.len();
        model.columns.push(Column::between(format!("beyond/{nth}"), low, f64::INFINITY, -1.0));
        for &place in group.iter().filter(|place| decided.allows(**place)) {
            let mut terms = uses.get(place).cloned().unwrap_or_default();
            terms.push((beyond, 1.0));
            let bound = scale * worth.get(place).copied().unwrap_or_default();
            let name = instance.items.get(place).map_or_else(String::new, |item| format!("worth/{}", item.name));
            model.rows.push(ModelRow { name, terms, relation: Relation::AtLeast, bound });
        }
    }
    // Joints stand after the items that can be chosen, in no group.
    let grouped = instance.groups.iter().map(Vec::len).sum();
    for (place, (item, worth)) in instance.items.iter().zip(worth).enumerate().skip(grouped) {
        let beyond = model.columns.len();
        model.columns.push(Column::between(format!("beyond/{}", item.name), 0.0, f64::INFINITY, -1.0));
        let mut terms = uses.get(place).cloned().unwrap_or_default();
        terms.push((beyond, 1.0));
        let name = format!("worth/{}", item.name);
        model.rows.push(ModelRow { name, terms, relation: Relation::AtLeast, bound: scale * worth });
    }
    (model, scales)
}

/// The largest number of a row.
fn size(row: &Row) -> f64 {
    let size = row.terms.iter().map(|(_, part)| part.abs()).fold(row.bound.abs(), f64::max);
    if size > 0.0 { size } else { 1.0 }
}

fn requirement(row: &Row) -> ModelRow {
    // Money in millions would drown the rest: each row is divided by its largest number.
    let size = size(row);
    ModelRow {
        name: row.name.clone(),
        terms: row.terms.iter().map(|(place, part)| (*place, part / size)).collect(),
        relation: match row.sense {
            Sense::AtMost => Relation::AtMost,
            Sense::AtLeast => Relation::AtLeast,
        },
        bound: row.bound / size,
    }
}
