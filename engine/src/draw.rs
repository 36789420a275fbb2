//! Random numbers by name: the same seed, name and draw give the same number on every machine.
//!
//! Every uncertain thing has a stream of its own, named after it, so that adding an intervention changes
//! no other's draws. A stream can be asked for any draw at once: the number is the generator SplitMix64
//! (Steele, Lea and Flood, 2014) at that place of its sequence.

/// The step of SplitMix64.
const GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;

/// One stream of random numbers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Stream(u64);

impl Stream {
    /// The stream of a name under a seed.
    pub fn new(seed: u64, name: &str) -> Self {
        let named = name
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        Self(mix(mix(seed.wrapping_add(GAMMA)) ^ named))
    }

    /// The number of a draw: 64 random bits.
    pub fn bits(self, draw: u64) -> u64 {
        mix(self.0.wrapping_add(draw.wrapping_add(1).wrapping_mul(GAMMA)))
    }

    /// The number of a draw, from 0 to below 1.
    pub fn unit(self, draw: u64) -> f64 {
        unit(self.bits(draw))
    }

    /// A stream within a draw of this one, for draws that need many numbers.
    pub fn within(self, draw: u64) -> Self {
        Self(self.bits(draw) ^ GAMMA)
    }
}

/// 64 random bits as a number from 0 to below 1.
fn unit(bits: u64) -> f64 {
    (bits >> 11) as f64 / 9_007_199_254_740_992.0
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_of_different_names_have_little_to_do_with_each_other() {
        let pairs = |a: &str, b: &str| {
            let (a, b) = (Stream::new(1, a), Stream::new(1, b));
            let n = 20_000;
            (0..n).map(|draw| (a.unit(draw) - 0.5) * (b.unit(draw) - 0.5)).sum::<f64>() / n as f64
        };
        // The standard error of this mean is 1/12 / sqrt(20000), about 0.0006.
        for (a, b) in [("a", "b"), ("cell/1,1", "cell/1,2"), ("x", "x ")] {
            assert!(pairs(a, b).abs() < 0.0024, "{a} {b}");
        }
        assert!((pairs("a", "a") - 1.0 / 12.0).abs() < 0.003);
    }

    #[test]
    fn numbers_fill_the_unit_evenly() {
        let stream = Stream::new(7, "even");
        let mut tenths = [0_u32; 10];
        for draw in 0..100_000 {
            tenths[(stream.unit(draw) * 10.0) as usize] += 1;
        }
        // 10,000 each, standard deviation 95.
        assert!(tenths.iter().all(|count| count.abs_diff(10_000) < 480), "{tenths:?}");
    }

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        // From the reference implementation with seed 1234567: its first two outputs.
        let stream = Stream(1_234_567);
        assert_eq!([stream.bits(0), stream.bits(1)], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }
}
