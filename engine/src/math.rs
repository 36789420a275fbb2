//! The only door to functions whose bits would differ between native and wasm.
//!
//! Basic arithmetic and square roots agree everywhere; logarithms and exponentials of the standard
//! library do not, so those of `libm` are used on every platform.

/// The natural logarithm of `1 + x`, for `x` above -1.
pub(crate) fn ln_1p(x: f64) -> f64 {
    libm::log1p(x)
}

/// `e` to the power of `x`, less 1.
pub(crate) fn exp_m1(x: f64) -> f64 {
    libm::expm1(x)
}

/// The natural logarithm of `x`, for `x` above 0.
pub(crate) fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// The cosine of `x`.
pub(crate) fn cos(x: f64) -> f64 {
    libm::cos(x)
}
