//! Draws from weights that are too intricate to cut up: hit-and-run (Smith, 1984).
//!
//! From a point inside, a direction is taken at random and a point on the line in that direction, as far as
//! the conditions allow. After enough such steps the point has forgotten where it came from.

use super::region::dot;
use super::{Condition, Statement};
use crate::draw::Stream;
use crate::linear::{Column, Model, Relation, Relaxed, Row, SolverBroke, relax};
use crate::math;

/// Slack below this is none: the condition then holds with equality everywhere.
const NO_SLACK: f64 = 1e-9;

/// Steps between draws are so many times the square of the number of directions.
const STEPS: u64 = 4;

/// A walk through the weights that statements allow.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The conditions of which each has some slack somewhere.
    conditions: Vec<Vec<f64>>,
    /// Directions of length 1, at right angles, in which weights can vary.
    directions: Vec<Vec<f64>>,
    at: Vec<f64>,
    stream: Stream,
    draws: u64,
}

impl Walk {
    /// A walk through what statements allow; none if they allow nothing.
    ///
    /// # Errors
    ///
    /// If the solver that looks for the start breaks off.
    pub fn new(statements: &[Statement], criteria: usize, stream: Stream) -> Result<Option<Self>, SolverBroke> {
        let mut open: Vec<Vec<f64>> = (0..criteria).map(|place| unit(criteria, place)).collect();
        let mut equal: Vec<Vec<f64>> = Vec::new();
        for Condition { coefficients, equal: is_equal } in statements.iter().flat_map(|it| it.conditions(criteria)) {
            if is_equal { equal.push(coefficients) } else { open.push(coefficients) }
        }
        // What has no slack anywhere is an equality that nobody has called one.
        let at = loop {
            let Some((slack, at)) = inside(&open, &equal, criteria)? else {
                return Ok(None);
            };
            if slack > NO_SLACK || open.is_empty() {
                break at;
            }
            let mut tight = None;
            for (place, condition) in open.iter().enumerate() {
                let others = &open;
                if most(condition, others, &equal, criteria)? <= NO_SLACK {
                    tight = Some(place);
                    break;
                }
            }
            let Some(place) = tight else { break at };
            equal.push(open.remove(place));
        };
        let directions = directions(&equal, criteria);
        Ok(Some(Self { conditions: open, directions, at, stream, draws: 0 }))
    }

    /// Goes on, and writes the weights it comes to.
    pub fn draw(&mut self, weights: &mut [f64]) {
        let count = self.directions.len() as u64;
        let mut numbers = Numbers { stream: self.stream.within(self.draws), next: 0 };
        self.draws += 1;
        // The first draw comes from a point that knows where it began: ten times the way makes it forget.
        let steps = STEPS * count * count * if self.draws == 1 { 10 } else { 1 };
        for _ in 0..steps {
            self.step(&mut numbers);
        }
        weights.copy_from_slice(&self.at);
    }

    fn step(&mut self, numbers: &mut Numbers) {
        let mut way = vec![0.0; self.at.len()];
        for direction in &self.directions {
            let part = numbers.normal();
            way.iter_mut().zip(direction).for_each(|(sum, it)| *sum += part * it);
        }
        let (mut back, mut ahead) = (f64::NEG_INFINITY, f64::INFINITY);
        for condition in &self.conditions {
            let (height, rise) = (dot(&self.at, condition).max(0.0), dot(&way, condition));
            if rise > 0.0 {
                back = back.max(-height / rise);
            } else if rise < 0.0 {
                ahead = ahead.min(-height / rise);
            }
        }
        if back.is_finite() && ahead.is_finite() && back <= ahead {
            let length = back + numbers.unit() * (ahead - back);
            self.at.iter_mut().zip(&way).for_each(|(weight, it)| *weight = (*weight + length * it).max(0.0));
            let sum: f64 = self.at.iter().sum();
            self.at.iter_mut().for_each(|weight| *weight /= sum);
        }
    }
}

/// The random numbers of one draw.
struct Numbers {
    stream: Stream,
    next: u64,
}

impl Numbers {
    fn unit(&mut self) -> f64 {
        self.next += 1;
        self.stream.unit(self.next)
    }

    /// A number of the normal distribution (the polar method of Marsaglia, 1964; its second number is left).
    fn normal(&mut self) -> f64 {
        loop {
            let (x, y) = (2.0 * self.unit() - 1.0, 2.0 * self.unit() - 1.0);
            let square = x * x + y * y;
            if 0.0 < square && square < 1.0 {
                return x * (-2.0 * math::ln(square) / square).sqrt();
            }
        }
    }
}

fn unit(criteria: usize, place: usize) -> Vec<f64> {
    (0..criteria).map(|other| if other == place { 1.0 } else { 0.0 }).collect()
}

/// The weights at which the least slack of all conditions is the most; none if no weights keep them.
fn inside(open: &[Vec<f64>], equal: &[Vec<f64>], criteria: usize) -> Result<Option<(f64, Vec<f64>)>, SolverBroke> {
    let mut model = weights(equal, criteria);
    model.columns.push(Column::between("slack".to_owned(), 0.0, 1.0, 1.0));
    for condition in open {
        let size = dot(condition, condition).sqrt();
        let mut terms: Vec<(usize, f64)> = condition.iter().copied().enumerate().collect();
        terms.push((criteria, -size));
        model.rows.push(Row { name: String::new(), terms, relation: Relation::AtLeast, bound: 0.0 });
    }
    Ok(match relax(&model)? {
        Relaxed::Best(mut values) => {
            let slack = values.pop().unwrap_or_default();
            Some((slack, values))
        }
        Relaxed::Impossible => None,
    })
}

/// The most that the sum of coefficient times weight can be.
fn most(condition: &[f64], open: &[Vec<f64>], equal: &[Vec<f64>], criteria: usize) -> Result<f64, SolverBroke> {
    let mut model = weights(equal, criteria);
    model.columns.iter_mut().zip(condition).for_each(|(column, part)| column.objective = *part);
    for other in open {
        let terms = other.iter().copied().enumerate().collect();
        model.rows.push(Row { name: String::new(), terms, relation: Relation::AtLeast, bound: 0.0 });
    }
    Ok(match relax(&model)? {
        Relaxed::Best(values) => dot(&values, condition),
        Relaxed::Impossible => 0.0,
    })
}

/// A model of weights that sum to 1 and keep some equalities.
fn weights(equal: &[Vec<f64>], criteria: usize) -> Model {
    let mut model = Model::default();
    let column = |place: usize| Column::between(format!("weight/{place}"), 0.0, 1.0, 0.0);
    model.columns.extend((0..criteria).map(column));
    let ones = vec![1.0; criteria];
    for (place, row) in equal.iter().chain([&ones]).enumerate() {
        let bound = if place == equal.len() { 1.0 } else { 0.0 };
        let terms = row.iter().copied().enumerate().collect();
        model.rows.push(Row { name: String::new(), terms, relation: Relation::Equal, bound });
    }
    model
}

/// Directions at right angles to each other, to all equalities, and to leaving the sum of 1.
fn directions(equal: &[Vec<f64>], criteria: usize) -> Vec<Vec<f64>> {
    let mut fixed: Vec<Vec<f64>> = Vec::new();
    let mut free: Vec<Vec<f64>> = Vec::new();
    let ones = vec![1.0; criteria];
    for row in equal.iter().chain([&ones]) {
        fixed.extend(beside(row, &fixed));
    }
    for place in 0..criteria {
        let taken: Vec<Vec<f64>> = fixed.iter().chain(&free).cloned().collect();
        free.extend(beside(&unit(criteria, place), &taken));
    }
    free
}

/// What a vector has beside others, with length 1; none if it lies among them.
fn beside(vector: &[f64], others: &[Vec<f64>]) -> Option<Vec<f64>> {
    let size = dot(vector, vector).sqrt();
    let mut rest = vector.to_vec();
    // Twice: rounding leaves a little of the others at first.
    for other in others.iter().chain(others) {
        let along = dot(&rest, other);
        rest.iter_mut().zip(other).for_each(|(part, it)| *part -= along * it);
    }
    let length = dot(&rest, &rest).sqrt();
    (length > NO_SLACK * size.max(1e-300)).then(|| rest.into_iter().map(|part| part / length).collect())
}
