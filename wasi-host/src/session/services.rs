//! Time and chance of a session: the system's, or a seeded imitation for deterministic runs.

use capability::{Clock, Rng, RngError, Sleep};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    #[allow(clippy::disallowed_methods)] // the adapter
    pub fn new() -> SystemClock {
        SystemClock { start: Instant::now() }
    }
}

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)] // the adapter
    fn wall_ns(&self) -> i128 {
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => i128::try_from(since.as_nanos()).unwrap_or(i128::MAX),
            Err(before) => -i128::try_from(before.duration().as_nanos()).unwrap_or(i128::MAX),
        }
    }

    fn monotonic_ns(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}

/// Virtual time: it stands still but for sleeping.
#[derive(Default)]
pub struct VirtualClock {
    now: AtomicU64,
}

/// 2025-01-01T00:00:00Z, when every deterministic run begins.
const VIRTUAL_EPOCH_NS: i128 = 1_735_689_600_000_000_000;

impl Clock for VirtualClock {
    fn wall_ns(&self) -> i128 {
        VIRTUAL_EPOCH_NS + i128::from(self.monotonic_ns())
    }

    fn monotonic_ns(&self) -> u64 {
        self.now.load(Ordering::Relaxed)
    }

    fn sleep(&self, ns: u64) -> Sleep {
        self.now.fetch_add(ns, Ordering::Relaxed);
        Sleep::Over
    }
}

pub struct SystemRng;

impl Rng for SystemRng {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RngError> {
        let mut rest = buffer;
        while !rest.is_empty() {
            let count = rustix::rand::getrandom(&mut *rest, rustix::rand::GetRandomFlags::empty()).map_err(|_| RngError)?;
            rest = rest.get_mut(count..).unwrap_or_default();
        }
        Ok(())
    }
}

/// SHA-256 of a seed and a counter: the same bytes on every machine.
pub struct SeededRng {
    seed: u64,
    counter: u64,
}

impl SeededRng {
    pub fn new(seed: u64) -> SeededRng {
        SeededRng { seed, counter: 0 }
    }
}

impl Rng for SeededRng {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RngError> {
        use sha2::{Digest, Sha256};
        for chunk in buffer.chunks_mut(32) {
            let mut hash = Sha256::new();
            hash.update(self.seed.to_le_bytes());
            hash.update(self.counter.to_le_bytes());
            self.counter += 1;
            for (byte, random) in chunk.iter_mut().zip(hash.finalize()) {
                *byte = random;
            }
        }
        Ok(())
    }
}
