//! The session's clock on the clocks of wasmtime-wasi.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::cpu_time::CpuTime;
use capability::Clock;
use wasmtime_wasi::{HostMonotonicClock, HostWallClock};

/// Two host clocks as one session clock. The traits ask for no `Sync`, so each reading takes a lock that nobody holds for long.
pub struct HostClock {
    clocks: Mutex<Clocks>,
}

struct Clocks {
    wall: Box<dyn HostWallClock + Send>,
    monotonic: Box<dyn HostMonotonicClock + Send>,
    latest_ns: u64,
    cpu: CpuTime,
}

impl HostClock {
    /// The system's clocks.
    pub fn system() -> HostClock {
        HostClock::new(wasmtime_wasi::clocks::wall_clock(), wasmtime_wasi::clocks::monotonic_clock())
    }

    /// An embedder's clocks.
    pub fn new(wall: Box<dyn HostWallClock + Send>, monotonic: Box<dyn HostMonotonicClock + Send>) -> HostClock {
        HostClock { clocks: Mutex::new(Clocks { wall, monotonic, latest_ns: 0, cpu: CpuTime::default() }) }
    }

    fn clocks(&self) -> MutexGuard<'_, Clocks> {
        // A clock that panicked once must not stop every later reading.
        self.clocks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for HostClock {
    fn wall_ns(&self) -> i128 {
        i128::try_from(self.clocks().wall.now().as_nanos()).unwrap_or(i128::MAX)
    }

    /// Whatever the host's clock does, this never decreases.
    fn monotonic_ns(&self) -> u64 {
        let mut clocks = self.clocks();
        clocks.latest_ns = clocks.latest_ns.max(clocks.monotonic.now());
        clocks.latest_ns
    }

    fn runs(&self, runs: bool) {
        self.clocks().cpu.runs(runs);
    }

    fn cpu_ns(&self) -> u64 {
        self.clocks().cpu.ns()
    }

    fn resolution_ns(&self) -> (u64, u64) {
        let clocks = self.clocks();
        let wall = u64::try_from(clocks.wall.resolution().as_nanos()).unwrap_or(u64::MAX);
        (wall, clocks.monotonic.resolution())
    }
}
