//! The integer square root.

use num_bigint::BigUint;

/// The largest int whose square is not above `n`, which is not 0.
///
/// Newton's steps on ever more of the leading bits: each doubles how many of the root are right, so all cost about as much as the last.
pub fn square_root(n: &BigUint) -> BigUint {
    let bits = (n.bits() - 1) / 2;
    let mut root = BigUint::from(1u32);
    let mut known = 0;
    for shift in (0..64 - bits.leading_zeros()).rev() {
        let before = known;
        known = bits >> shift;
        root = (&root << (known - before - 1)) + (n >> (2 * bits - before - known + 1)) / &root;
    }
    if &root * &root > *n { root - 1u32 } else { root }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_that_of_the_crate() {
        let mut n = BigUint::from(1u32);
        for i in 0..400u32 {
            assert_eq!(square_root(&n), n.sqrt(), "{n}");
            n = n * (7 * i + 3) + i;
        }
        for bits in [2u32, 63, 64, 127, 500] {
            let square = BigUint::from(1u32) << (2 * bits);
            assert_eq!(square_root(&square), BigUint::from(1u32) << bits);
            assert_eq!(square_root(&(square - 1u32)), (BigUint::from(1u32) << bits) - 1u32);
        }
    }
}
