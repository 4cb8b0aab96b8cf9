//! Waiting on a thread of one's own: until it is woken, but never long without a look at the stop signals.

use std::sync::Arc;
use std::task::{Wake, Waker};
use std::thread::Thread;
use std::time::Duration;

/// How long a wait lasts before the stop signals are looked at again.
const GLANCE: Duration = Duration::from_millis(20);

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Wakes this thread from [`rest`].
pub fn waker_of_this_thread() -> Waker {
    Waker::from(Arc::new(Unpark(std::thread::current())))
}

/// Until this thread is woken, until then, or until it is time to look at the stop signals.
pub fn rest(at_most: Duration) {
    std::thread::park_timeout(at_most.min(GLANCE));
}
