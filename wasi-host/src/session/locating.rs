//! How long the engine may look for where it stands. The ticker sees to it: there may be no thread to be had at the end of a run.

use crate::runtime::{OnTick, Stopwatch, Words};
use std::sync::{Arc, Mutex, PoisonError};

/// Finding a line takes a moment; an engine that takes longer was stopped in the middle of its own bookkeeping.
const LOCATING_MAX_MS: u64 = 100;

pub struct Bound {
    words: Arc<Words>,
    since: Stopwatch,
    is_lifted: Mutex<bool>,
}

impl Bound {
    pub fn new(words: Arc<Words>) -> Arc<Bound> {
        Arc::new(Bound { words, since: Stopwatch::start(), is_lifted: Mutex::new(false) })
    }

    /// When this returns, nothing is stopped any more.
    pub fn lift(&self) {
        *self.is_lifted.lock().unwrap_or_else(PoisonError::into_inner) = true;
    }
}

impl OnTick for Bound {
    fn on_tick(&self) {
        if let Ok(false) = self.is_lifted.try_lock().as_deref()
            && self.since.ms() > LOCATING_MAX_MS
        {
            self.words.stop(true);
        }
    }
}
