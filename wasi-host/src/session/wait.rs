//! Waiting with a script that waits: for a time, for host calls. Stop signals end every wait at once.

use super::host::tell;
use super::memory::Linear;
use super::{Session, State, Status};
use capability::Sleep;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};
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

impl Session {
    /// Waits until a step can do something: a call is settled, a time has come, or the run is to stop.
    pub fn wait(&mut self) {
        let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
        let mut cx = Context::from_waker(&waker);
        let timer = self.timer_ns();
        let mut asleep = false;
        loop {
            if self.settle_ready(&mut cx) > 0 {
                return;
            }
            let host = self.guest.store.data();
            let now = host.door.clock().monotonic_ns();
            if timer.is_some_and(|due| due <= now) {
                return;
            }
            if self.watch.waits_end() {
                self.tell_engine();
                return;
            }
            let due = host.door.next_wake_ns().into_iter().chain(timer).min();
            let until_due = due.map_or(GLANCE, |due| Duration::from_nanos(due.saturating_sub(now)));
            if let (Some(due), false) = (due, asleep) {
                asleep = true;
                if host.door.clock().sleep(due.saturating_sub(now)) == Sleep::Over {
                    continue; // virtual time has come to that point
                }
            }
            std::thread::park_timeout(until_due.min(GLANCE));
        }
    }

    /// Gives the engine every answer that is there and says how many there were.
    fn settle_ready(&mut self, cx: &mut Context<'_>) -> usize {
        let settled = self.guest.store.data_mut().door.ready(cx);
        for answer in &settled {
            // An engine that does not know the call has forgotten it, for instance a cancelled task.
            let _ = self.guest.settle(answer.call_id, &answer.node);
        }
        settled.len()
    }

    fn timer_ns(&mut self) -> Option<u64> {
        match self.state {
            State::Running(Status::PendingTimer) => self.guest.invoke::<(), u64>("last_yield_deadline_ns", ()).ok(),
            _ => None,
        }
    }

    /// A stop signal that came while the engine waited: it reads the word when it is resumed.
    fn tell_engine(&mut self) {
        let bits = self.watch.take_untold();
        let (Some(memory), Some(word)) = (self.guest.store.data().memory, self.guest.store.data().interrupt_word) else {
            return;
        };
        tell(&mut Linear(memory.data_mut(&mut self.guest.store)), word, bits);
    }
}
