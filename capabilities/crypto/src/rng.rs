//! Where random bytes come from: the system, or a seed.

use capability::{Rng, RngError};
use ring::rand::{SecureRandom, SystemRandom};
use sha2::{Digest, Sha256};

/// The system's randomness.
#[derive(Debug)]
pub struct SystemRng(SystemRandom);

impl SystemRng {
    pub fn new() -> SystemRng {
        SystemRng(SystemRandom::new())
    }
}

impl Default for SystemRng {
    fn default() -> SystemRng {
        SystemRng::new()
    }
}

impl Rng for SystemRng {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RngError> {
        self.0.fill(buffer).map_err(|_| RngError)
    }
}

/// Reproducible bytes: SHA-256 of the seed and a counter.
#[derive(Debug)]
pub struct SeededRng {
    seed: [u8; 32],
    block: u64,
}

impl SeededRng {
    /// Equal seeds give equal bytes, and the same bytes however they are asked for in whole blocks of 32.
    ///
    /// ```
    /// use capability::Rng;
    /// let (mut a, mut b) = ([0; 40], [0; 40]);
    /// capability_crypto::SeededRng::new(7).fill(&mut a)?;
    /// capability_crypto::SeededRng::new(7).fill(&mut b)?;
    /// assert_eq!(a, b);
    /// # Ok::<(), capability::RngError>(())
    /// ```
    pub fn new(seed: u64) -> SeededRng {
        SeededRng { seed: Sha256::digest(seed.to_le_bytes()).into(), block: 0 }
    }
}

impl Rng for SeededRng {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RngError> {
        for chunk in buffer.chunks_mut(32) {
            let block: [u8; 32] = Sha256::new().chain_update(self.seed).chain_update(self.block.to_le_bytes()).finalize().into();
            self.block = self.block.checked_add(1).ok_or(RngError)?;
            for (to, from) in chunk.iter_mut().zip(block) {
                *to = from;
            }
        }
        Ok(())
    }
}
