//! The choice as a linear programme of named columns and rows, so that it can be printed and explained.

use super::instance::{Instance, Row, Sense};
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

/// The first points: evenly spaced in the height that all items together reach.
pub(super) fn first_tangents(instance: &Instance) -> Tangents {
    let all = vec![true; instance.items.len()];
    let pieces = instance.pieces.max(2);
    let points = |most: f64| {
        let height = -crate::math::exp_m1(-most);
        (0..pieces).map(|piece| -crate::math::ln_1p(-height * piece as f64 / (pieces - 1) as f64)).collect()
    };
    super::check::gains(instance, &all).into_iter().map(points).collect()
}

/// The linear programme of an instance, with its curves under the given tangents.
///
/// `scale` multiplies the objective, so that the solver's own tolerances are small beside ours.
pub(super) fn formulate(instance: &Instance, tangents: &Tangents, scale: f64) -> Model {
    let mut model = Model::default();
    let columns = Columns::of(instance);
    for item in &instance.items {
        let objective = scale * (item.plain - instance.thrift() * item.total_cost());
        model.columns.push(Column::choice(format!("fund/{}", item.name), objective));
    }
    model.rows.extend(instance.rows.iter().map(requirement));
    for (place, (curve, touched)) in instance.curves.iter().zip(tangents).enumerate() {
        let (gain, height) = (columns.gain(place), columns.height(place));
        let most: f64 = instance.items.iter().filter_map(|item| item.gains.get(place)).sum();
        model.columns.push(Column::between(format!("gain/{}", curve.name), 0.0, most, 0.0));
        model.columns.push(Column::between(format!("height/{}", curve.name), 0.0, 1.0, scale * curve.weight));

        let gains = instance.items.iter().enumerate().filter_map(|(item, it)| Some((item, *it.gains.get(place)?)));
        let mut terms: Vec<(usize, f64)> = gains.filter(|(_, gain)| *gain != 0.0).collect();
        terms.push((gain, -1.0));
        let name = format!("gains/{}", curve.name);
        model.rows.push(ModelRow { name, terms, relation: Relation::Equal, bound: 0.0 });
        for (line, &point) in touched.iter().enumerate() {
            // height <= 1 - e^-p + e^-p (gain - p)
            let fall = 1.0 + crate::math::exp_m1(-point);
            let terms = vec![(height, 1.0), (gain, -fall)];
            let bound = -crate::math::exp_m1(-point) - fall * point;
            let name = format!("line/{}/{line}", curve.name);
            model.rows.push(ModelRow { name, terms, relation: Relation::AtMost, bound });
        }
    }
    model
}

fn requirement(row: &Row) -> ModelRow {
    // Money in millions would drown the rest: each row is divided by its largest number.
    let size = row.terms.iter().map(|(_, part)| part.abs()).fold(row.bound.abs(), f64::max);
    let size = if size > 0.0 { size } else { 1.0 };
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
