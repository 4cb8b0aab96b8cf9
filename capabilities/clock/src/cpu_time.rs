//! The CPU time of one session: that of the threads that run it, while they run it. What other sessions of the process use does
//! not show, nor does the time in which this one waits.

use rustix::time::{ClockId, clock_gettime};

/// Counts while the session runs.
#[derive(Debug, Default)]
pub(crate) struct CpuTime {
    spent_ns: u64,
    /// What the thread's clock showed when the session began to run on it.
    began_ns: Option<u64>,
}

impl CpuTime {
    pub(crate) fn runs(&mut self, runs: bool) {
        self.spent_ns = self.ns();
        self.began_ns = runs.then(thread_ns);
    }

    /// Asked on the thread that runs the session, if one does.
    pub(crate) fn ns(&self) -> u64 {
        let running = self.began_ns.map_or(0, |began| thread_ns().saturating_sub(began));
        self.spent_ns.saturating_add(running)
    }
}

fn thread_ns() -> u64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    let (seconds, ns) = (u64::try_from(time.tv_sec).unwrap_or(0), u64::try_from(time.tv_nsec).unwrap_or(0));
    seconds.saturating_mul(1_000_000_000).saturating_add(ns)
}
