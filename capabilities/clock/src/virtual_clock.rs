//! Time for deterministic runs: it stands still, and sleeping moves it at once.

use std::sync::atomic::{AtomicU64, Ordering};

use capability::{Clock, Sleep};

/// A clock that starts where it is told to.
#[derive(Debug)]
pub struct VirtualClock {
    wall_at_start_ns: i128,
    elapsed_ns: AtomicU64,
}

impl VirtualClock {
    /// A clock whose wall time begins at this many nanoseconds since 1970.
    ///
    /// ```
    /// use capability::{Clock, Sleep};
    /// let clock = capability_clock::VirtualClock::new(0);
    /// assert_eq!(clock.sleep(5), Sleep::Over);
    /// assert_eq!((clock.wall_ns(), clock.monotonic_ns()), (5, 5));
    /// ```
    pub fn new(wall_at_start_ns: i128) -> VirtualClock {
        VirtualClock { wall_at_start_ns, elapsed_ns: AtomicU64::new(0) }
    }
}

impl Clock for VirtualClock {
    fn wall_ns(&self) -> i128 {
        self.wall_at_start_ns.saturating_add(i128::from(self.monotonic_ns()))
    }

    fn monotonic_ns(&self) -> u64 {
        self.elapsed_ns.load(Ordering::Relaxed)
    }

    /// Computing takes no time here.
    fn cpu_ns(&self) -> u64 {
        0
    }

    fn sleep(&self, ns: u64) -> Sleep {
        let later = |elapsed: u64| Some(elapsed.saturating_add(ns));
        // The closure always gives a value, so the update cannot fail.
        let _ = self.elapsed_ns.fetch_update(Ordering::Relaxed, Ordering::Relaxed, later);
        Sleep::Over
    }
}
