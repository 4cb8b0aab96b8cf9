//! How fast a run may call the host: a bucket that fills as time passes. Who has emptied it waits a little, and is not refused.

use crate::limits::{Bound, Limit, Limits};
use crate::runtime::Stopwatch;
use capability::Stop;
use std::time::Duration;

/// A run may be so long ahead of its pace before it is held up.
const AHEAD_MS: u64 = 1_000;

/// Time is looked at once in so many milliseconds' worth of calls.
const LOOK_MS: u64 = 2;

#[derive(Debug)]
pub struct Pace {
    clock: Stopwatch,
    /// Calls until time is looked at again.
    until_look: u64,
    batch: u64,
    /// What they take at the full pace.
    batch_us: u64,
    /// Where the calls made so far would be at the full pace, in microseconds of the clock.
    worth_us: u64,
}

impl Pace {
    pub fn of(limits: &Limits) -> Pace {
        let (batch, batch_us) = match limits.get(Limit::CallsPerSecond) {
            Bound::At(calls) => {
                let batch = (calls / 1_000).saturating_mul(LOOK_MS).max(1);
                (batch, batch.saturating_mul(1_000_000) / calls.max(1))
            }
            Bound::Unlimited => (u64::MAX, 0),
        };
        Pace { clock: Stopwatch::start(), until_look: batch, batch, batch_us, worth_us: 0 }
    }

    /// One more call. It returns when the call may be made, or the run is to stop.
    #[inline]
    pub fn call(&mut self, stop: &Stop) {
        self.until_look -= 1;
        if self.until_look == 0 {
            self.look(stop);
        }
    }

    #[cold]
    fn look(&mut self, stop: &Stop) {
        self.until_look = self.batch;
        // Pace that was not used is not saved up beyond what a run may be ahead.
        self.worth_us = self.worth_us.max(self.clock.ms().saturating_mul(1_000)).saturating_add(self.batch_us);
        while stop.reason().is_none() {
            let ahead = (self.worth_us / 1_000).saturating_sub(self.clock.ms());
            if ahead <= AHEAD_MS {
                return;
            }
            capability::rest(Duration::from_millis(ahead - AHEAD_MS));
        }
    }
}
