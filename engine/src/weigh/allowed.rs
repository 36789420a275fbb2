//! From statements to the weights that they allow, or to those that clash.

use super::{Region, Statement};

/// Regions with more corners than this are not followed exactly. Six criteria with every kind of statement about
/// each of them were seen to have some 330.
const MOST_CORNERS: usize = 2_000;

/// What statements allow.
#[derive(Clone, Debug)]
pub enum Allowed {
    /// Some weights.
    Region(Region),
    /// Some weights, or none: there are too many corners to follow.
    Intricate,
    /// No weights: these statements, by their places, cannot hold together, and any of them left out, the
    /// others can.
    Nothing(Vec<usize>),
}

/// The weights that statements allow together.
pub fn allowed(statements: &[Statement], criteria: usize) -> Allowed {
    match region(statements.iter(), criteria) {
        None => Allowed::Intricate,
        Some(region) if !region.is_empty() => Allowed::Region(region),
        Some(_) => Allowed::Nothing(clash(statements, criteria)),
    }
}

fn region<'s>(statements: impl Iterator<Item = &'s Statement>, criteria: usize) -> Option<Region> {
    let mut region = Region::all(criteria);
    for condition in statements.flat_map(|statement| statement.conditions(criteria)) {
        if condition.equal {
            region.slice(&condition.coefficients);
        } else {
            region.cut(&condition.coefficients);
        }
        if region.corners().count() > MOST_CORNERS {
            return None;
        }
    }
    Some(region)
}

/// Each statement is left out in turn, the last first, and stays out if the others still clash.
fn clash(statements: &[Statement], criteria: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..statements.len()).collect();
    for place in (0..statements.len()).rev() {
        let others: Vec<usize> = places.iter().copied().filter(|other| *other != place).collect();
        let said = others.iter().filter_map(|other| statements.get(*other));
        if region(said, criteria).is_some_and(|region| region.is_empty()) {
            places = others;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_that_clash_are_named_and_no_others() {
        let statements = [
            Statement::Range { criterion: 3, low: 0.1, high: 0.9 },
            Statement::Before { one: 0, other: 1 },
            Statement::Before { one: 1, other: 2 },
            Statement::Ratio { one: 2, other: 0, low: 1.5, high: None },
            Statement::Equal { one: 1, other: 2 },
        ];
        let Allowed::Nothing(clash) = allowed(&statements, 4) else {
            panic!("these cannot hold together unless all three weights are 0");
        };
        // With weights of 0 for the first three, only the last is left, which may be 0.9 at most.
        assert_eq!(clash, [0, 1, 2, 3]);
    }

    #[test]
    fn points_allow_what_some_points_within_their_ranges_give() {
        let Allowed::Region(region) = allowed(&Statement::of_spread(&[30.0, 10.0], 0.5), 2) else {
            panic!("points allow weights");
        };
        // From 15 to 45 points against 5 to 15: the first weight is from 15 / 30 to 45 / 50.
        let (low, high) = region.range(&[1.0, 0.0]).expect("not empty");
        assert!((low - 0.5).abs() < 1e-12 && (high - 0.9).abs() < 1e-12, "{low} {high}");
    }

    #[test]
    fn no_points_mean_no_weight() {
        let Allowed::Region(region) = allowed(&Statement::of_spread(&[30.0, 0.0, 30.0], 0.1), 3) else {
            panic!("points allow weights");
        };
        assert_eq!(region.range(&[0.0, 1.0, 0.0]), Some((0.0, 0.0)));
    }
}
