//! Numbers with the range that our ignorance leaves them, and the arithmetic both kinds share.

use serde::Serialize;

/// A number that is not surely known: the value it is taken for, and the lowest and highest it may be.
///
/// # Invariant
///
/// `low <= value <= high`.
///
/// # Example
///
/// ```
/// use leverpoint::Estimate;
///
/// let reach = Estimate::new(40.0, 10.0, 90.0);
/// assert_eq!(reach.value, 40.0);
/// assert!(!reach.is_sure());
/// assert!(Estimate::sure(7.0).is_sure());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Estimate {
    /// What it is taken for.
    pub value: f64,
    /// The lowest it may be.
    pub low: f64,
    /// The highest it may be.
    pub high: f64,
}

impl Estimate {
    /// A number known for sure.
    pub const fn sure(value: f64) -> Self {
        Self { value, low: value, high: value }
    }

    /// A number between `low` and `high`. A bound on the wrong side of the value gives way to it.
    pub const fn new(value: f64, low: f64, high: f64) -> Self {
        Self { value, low: low.min(value), high: high.max(value) }
    }

    /// Whether the range is a point.
    pub fn is_sure(self) -> bool {
        self.low == self.high
    }

    /// Keeps all three within `low` and `high`.
    pub fn clamp(self, low: f64, high: f64) -> Self {
        // Not `f64::clamp`: what it says of bounds in the wrong order brings the standard library's way of writing
        // numbers into the page's module, a twentieth of it.
        let within = |value: f64| {
            let value = if value < low { low } else { value };
            if value > high { high } else { value }
        };
        Self { value: within(self.value), low: within(self.low), high: within(self.high) }
    }

    /// Applies a function that never falls.
    pub(crate) fn rising(self, f: impl Fn(f64) -> f64) -> Self {
        Self { value: f(self.value), low: f(self.low), high: f(self.high) }
    }
}

/// What a formula of the method needs of a number, so that the same formula runs on plain numbers
/// (one world) and on estimates (all worlds at once, by interval arithmetic).
///
/// All quantities of the method that are multiplied or divided are at least 0.
pub trait Quantity: Copy {
    /// A number known for sure.
    fn of(value: f64) -> Self;
    /// The sum.
    fn plus(self, other: Self) -> Self;
    /// The product of two numbers that are at least 0.
    fn times(self, other: Self) -> Self;
    /// 1 less this.
    fn complement(self) -> Self;
    /// `x / (x + half)`, for `x` at least 0: 0 at 0, one half at `half`, never 1.
    fn saturate(self, half: f64) -> Self;
    /// `self / other`, for `other` above 0 and both at least 0.
    fn over(self, other: Self) -> Self;
}

impl Quantity for f64 {
    fn of(value: f64) -> Self {
        value
    }

    fn plus(self, other: Self) -> Self {
        self + other
    }

    fn times(self, other: Self) -> Self {
        self * other
    }

    fn complement(self) -> Self {
        1.0 - self
    }

    fn saturate(self, half: f64) -> Self {
        if self.is_infinite() { 1.0 } else { self / (self + half) }
    }

    fn over(self, other: Self) -> Self {
        self / other
    }
}

impl Quantity for Estimate {
    fn of(value: f64) -> Self {
        Self::sure(value)
    }

    fn plus(self, other: Self) -> Self {
        Self { value: self.value + other.value, low: self.low + other.low, high: self.high + other.high }
    }

    fn times(self, other: Self) -> Self {
        Self { value: self.value * other.value, low: self.low * other.low, high: self.high * other.high }
    }

    fn complement(self) -> Self {
        Self { value: 1.0 - self.value, low: 1.0 - self.high, high: 1.0 - self.low }
    }

    fn saturate(self, half: f64) -> Self {
        self.rising(|x| x.saturate(half))
    }

    fn over(self, other: Self) -> Self {
        Self { value: self.value / other.value, low: self.low / other.high, high: self.high / other.low }
    }
}

/// `1 - (1 - a)(1 - b)...`: how much remains relieved when several parts each take their share of what is left.
///
/// The order of the parts changes nothing but the last bit; hand them over in a fixed order.
pub fn combined<Q: Quantity>(parts: impl IntoIterator<Item = Q>) -> Q {
    parts.into_iter().fold(Q::of(1.0), |left, part| left.times(part.complement())).complement()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_combine_by_what_they_leave() {
        // 1 - 0.8 * 0.5 = 0.6
        assert!((combined([0.2, 0.5]) - 0.6).abs() < 1e-15);
        assert_eq!(combined(Vec::<f64>::new()), 0.0);
    }

    #[test]
    fn an_estimate_carries_both_ends_through() {
        let half = Estimate::new(0.5, 0.0, 1.0);
        let sum = combined([Estimate::sure(0.2), half]);
        assert!((sum.low - 0.2).abs() < 1e-15);
        assert_eq!(sum.high, 1.0);
        assert!((sum.value - 0.6).abs() < 1e-15);
    }

    #[test]
    fn a_bound_on_the_wrong_side_gives_way() {
        assert_eq!(Estimate::new(3.0, 5.0, 1.0), Estimate::sure(3.0));
    }
}
