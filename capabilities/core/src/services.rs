//! Time and chance, by trait, so that an embedder, a test or a simulation can own them.

/// The time of one session.
pub trait Clock: Send + Sync {
    /// Nanoseconds since 1970, negative before.
    fn wall_ns(&self) -> i128;
    /// Nanoseconds since some moment; never decreases.
    fn monotonic_ns(&self) -> u64;
    /// The session's code begins to run on this thread, or stops.
    fn runs(&self, _runs: bool) {}
    /// Nanoseconds of CPU time that the session's code has used; never decreases. A clock that cannot tell shows the time that
    /// has passed.
    fn cpu_ns(&self) -> u64 {
        self.monotonic_ns()
    }
    /// The resolutions of wall and monotonic time, in nanoseconds.
    fn resolution_ns(&self) -> (u64, u64) {
        (1, 1)
    }
    /// Begins to sleep.
    fn sleep(&self, ns: u64) -> Sleep {
        Sleep::Until(self.monotonic_ns().saturating_add(ns))
    }
}

/// How a sleep goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sleep {
    /// Over already: virtual time was advanced.
    Over,
    /// Over when the monotonic clock shows this.
    Until(u64),
}

/// Where random bytes come from.
pub trait Rng: Send {
    /// Fills the buffer with bytes fit for secrets (or, seeded, with reproducible ones).
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RngError>;
}

/// The system gave no randomness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no randomness is available")]
pub struct RngError;
