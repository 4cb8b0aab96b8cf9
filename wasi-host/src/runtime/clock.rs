//! The host's own clock for deadlines. Scripts never see it: theirs is the `clock` capability.

use std::time::Instant;

/// Milliseconds since it was started.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    #[allow(clippy::disallowed_methods)] // the adapter
    pub fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    pub fn ms(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}
