//! MT19937 (Matsumoto and Nishimura) over the bytes of its state: 624 words and the index of the next, little-endian.

pub const WORDS: usize = 624;
pub const STATE_BYTES: usize = (WORDS + 1) * 4;
const MIDDLE: usize = 397;
const TWIST: u32 = 0x9908_B0DF;
const UPPER: u32 = 0x8000_0000;

/// A generator in borrowed bytes.
pub struct Twister<'a> {
    bytes: &'a mut [u8],
}

impl<'a> Twister<'a> {
    /// Over `STATE_BYTES` bytes.
    pub fn over(bytes: &'a mut [u8]) -> Self {
        Twister { bytes }
    }
    fn get(&self, i: usize) -> u32 {
        self.bytes.get(i * 4..i * 4 + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
    }
    fn set(&mut self, i: usize, word: u32) {
        if let Some(place) = self.bytes.get_mut(i * 4..i * 4 + 4) {
            place.copy_from_slice(&word.to_le_bytes());
        }
    }

    fn seed_word(&mut self, seed: u32) {
        self.set(0, seed);
        for i in 1..WORDS {
            let before = self.get(i - 1);
            self.set(i, 1_812_433_253u32.wrapping_mul(before ^ before >> 30).wrapping_add(i as u32));
        }
        self.set(WORDS, WORDS as u32);
    }

    /// Seeds by a key of at least one word.
    pub fn seed(&mut self, key: &[u32]) {
        self.seed_word(19_650_218);
        let mut i = 1;
        for k in 0..WORDS.max(key.len()) {
            let j = k % key.len();
            let before = self.get(i - 1);
            let mixed = (self.get(i) ^ (before ^ before >> 30).wrapping_mul(1_664_525)).wrapping_add(key[j]).wrapping_add(j as u32);
            self.set(i, mixed);
            i = self.advance(i);
        }
        for _ in 0..WORDS - 1 {
            let before = self.get(i - 1);
            let mixed = (self.get(i) ^ (before ^ before >> 30).wrapping_mul(1_566_083_941)).wrapping_sub(i as u32);
            self.set(i, mixed);
            i = self.advance(i);
        }
        self.set(0, UPPER);
    }
    /// The next place of the seeding, which wraps around.
    fn advance(&mut self, i: usize) -> usize {
        if i + 1 < WORDS {
            return i + 1;
        }
        let last = self.get(WORDS - 1);
        self.set(0, last);
        1
    }

    fn refill(&mut self) {
        for i in 0..WORDS {
            let y = (self.get(i) & UPPER) | (self.get((i + 1) % WORDS) & !UPPER);
            let twist = if y & 1 == 1 { TWIST } else { 0 };
            self.set(i, self.get((i + MIDDLE) % WORDS) ^ (y >> 1) ^ twist);
        }
        self.set(WORDS, 0);
    }

    /// The next 32 bits.
    pub fn word(&mut self) -> u32 {
        if self.get(WORDS) as usize >= WORDS {
            self.refill();
        }
        let index = self.get(WORDS);
        self.set(WORDS, index + 1);
        let mut y = self.get(index as usize);
        y ^= y >> 11;
        y ^= (y << 7) & 0x9D2C_5680;
        y ^= (y << 15) & 0xEFC6_0000;
        y ^ y >> 18
    }
    /// The next float of 53 bits.
    pub fn float(&mut self) -> f64 {
        let (high, low) = (self.word() >> 5, self.word() >> 6);
        (high as f64 * 67_108_864.0 + low as f64) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// All words and the index.
    pub fn state(&self) -> Vec<u32> {
        (0..=WORDS).map(|i| self.get(i)).collect()
    }
    /// Goes back to a state.
    pub fn restore(&mut self, words: &[u32]) {
        for (i, &word) in words.iter().enumerate() {
            self.set(i, word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_cpythons_numbers() {
        let mut bytes = [0; STATE_BYTES];
        let mut twister = Twister::over(&mut bytes);
        twister.seed(&[42]);
        assert_eq!(twister.float(), 0.639_426_798_457_883_7);
        assert_eq!(twister.float(), 0.025_010_755_222_666_936);
        assert_eq!((0..1000).map(|_| twister.word()).last(), Some(EXPECTED_LATER));
    }
    const EXPECTED_LATER: u32 = 3895229819;
}
