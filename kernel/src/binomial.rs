//! Binomial numbers, each from one draw, the same natively and in the browser.

/// How many of `count` things happen, each with `chance`, for a number `draw` from 0 to below 1: by inversion.
pub fn binomial(count: u32, chance: f64, draw: f64) -> u32 {
    if chance <= 0.0 || count == 0 {
        return 0;
    }
    if chance >= 1.0 {
        return count;
    }
    if chance > 0.5 {
        return count - binomial(count, 1.0 - chance, draw);
    }
    let n = f64::from(count);
    let odds = chance / (1.0 - chance);
    if n * chance < 24.0 {
        // From none upwards.
        let mut mass = libm::exp(n * libm::log1p(-chance));
        let mut left = draw - mass;
        let mut found = 0_u32;
        while left >= 0.0 && found < count {
            found += 1;
            mass *= odds * (n - f64::from(found) + 1.0) / f64::from(found);
            if mass == 0.0 {
                break;
            }
            left -= mass;
        }
        return found;
    }
    // From the likeliest outwards, up and down in turn.
    let middle = ((n + 1.0) * chance) as u32;
    let m = f64::from(middle);
    let ways = libm::lgamma(n + 1.0) - libm::lgamma(m + 1.0) - libm::lgamma(n - m + 1.0);
    let most = libm::exp(ways + m * libm::log(chance) + (n - m) * libm::log1p(-chance));
    let mut left = draw - most;
    let (mut low, mut high) = (middle, middle);
    let (mut low_mass, mut high_mass) = (most, most);
    while left >= 0.0 {
        if high < count {
            high += 1;
            high_mass *= odds * (n - f64::from(high) + 1.0) / f64::from(high);
            left -= high_mass;
            if left < 0.0 {
                return high;
            }
        }
        if low > 0 {
            low_mass *= f64::from(low) / (odds * (n - f64::from(low) + 1.0));
            low -= 1;
            left -= low_mass;
            if left < 0.0 {
                return low;
            }
        }
        if (low == 0 && high == count) || (low_mass == 0.0 && high_mass == 0.0) {
            return middle;
        }
    }
    middle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spread::{GAMMA, mix, unit};

    #[test]
    fn binomial_numbers_have_their_mean_and_spread() {
        for (count, chance) in [(3, 0.2), (40, 0.9), (500, 0.3), (780_000, 0.0001), (780_000, 0.37), (1000, 0.024)] {
            let draws = 4000_u64;
            let numbers: Vec<f64> = (0..draws)
                .map(|draw| f64::from(binomial(count, chance, unit(mix(draw.wrapping_mul(GAMMA))))))
                .collect();
            let mean = numbers.iter().sum::<f64>() / draws as f64;
            let spread = numbers.iter().map(|it| (it - mean) * (it - mean)).sum::<f64>() / draws as f64;
            let (due, variance) = (f64::from(count) * chance, f64::from(count) * chance * (1.0 - chance));
            assert!((mean - due).abs() < 4.0 * (variance / draws as f64).sqrt(), "{count} {chance}: {mean} {due}");
            assert!((spread / variance - 1.0).abs() < 0.12, "{count} {chance}: {spread} {variance}");
        }
        assert_eq!(binomial(5, 0.0, 0.3), 0);
        assert_eq!(binomial(5, 1.0, 0.3), 5);
    }
}
