//! Powers of a base for conversion from and to text by halves: each is the square of the one before.

use num_bigint::BigUint;

/// Digits of the shortest half; fewer are converted in one go.
pub(super) const CHUNK_DIGITS: usize = 1 << 11;

/// `base ** (CHUNK_DIGITS << k)`, for every `k` that is needed.
pub(super) struct Powers(Vec<BigUint>);

impl Powers {
    /// For numbers below `base ** digits`.
    pub fn for_digits(base: u32, digits: usize) -> Powers {
        let mut powers = Vec::new();
        while CHUNK_DIGITS << powers.len() < digits {
            let next = match powers.last() {
                Some(power) => power * power,
                None => BigUint::from(base).pow(CHUNK_DIGITS as u32),
            };
            powers.push(next);
        }
        Powers(powers)
    }

    /// The power that splits numbers of at most `CHUNK_DIGITS << level` digits in halves; `None` when they are not split.
    pub fn halving(&self, level: usize) -> Option<&BigUint> {
        self.0.get(level.checked_sub(1)?)
    }

    /// How many halvings there are.
    pub fn levels(&self) -> usize {
        self.0.len()
    }
}
