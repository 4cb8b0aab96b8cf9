//! Tells a call that lasts to stop, as a run's deadline would.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use crate::{Stop, StopReason};

const LOOK: Duration = Duration::from_millis(20);

pub struct Watchdog {
    stop: Stop,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    /// Odd while a call goes on.
    calls: AtomicU64,
    over: AtomicBool,
}

impl Watchdog {
    pub fn over(stop: &Stop) -> Watchdog {
        let (shared, told) = (Arc::new(Shared::default()), stop.clone());
        let seen = Arc::clone(&shared);
        std::thread::spawn(move || {
            let mut last = 0;
            while !seen.over.load(Ordering::Relaxed) {
                std::thread::sleep(LOOK);
                let calls = seen.calls.load(Ordering::Relaxed);
                if calls == last && calls % 2 == 1 {
                    told.raise(StopReason::Time);
                }
                last = calls;
            }
        });
        Watchdog { stop: stop.clone(), shared }
    }

    pub fn around<T>(&self, call: impl FnOnce() -> T) -> T {
        self.stop.clear(StopReason::Time);
        self.shared.calls.fetch_add(1, Ordering::Relaxed);
        let result = call();
        self.shared.calls.fetch_add(1, Ordering::Relaxed);
        result
    }
}

impl Drop for Watchdog {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::Relaxed);
    }
}
