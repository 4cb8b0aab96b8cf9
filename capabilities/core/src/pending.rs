//! Calls that are answered later: timers, and futures that are polled when they were woken, and only then.

use std::collections::BTreeMap;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use crate::draft::Draft;
use crate::frozen::Due;
use crate::run::broken;
use crate::{OpError, Pending, Reservation, Value};

/// What a call that waits takes of the host's memory, about: charged, because the guest decides how many wait.
pub(crate) const BYTES_A_CALL: u64 = 1 << 10;

/// A call that is answered through `settle`.
struct PendingCall {
    wait: Wait,
    draft: Draft,
    _held: Reservation,
}

enum Wait {
    Until(u64, Value),
    Future(Pin<Box<dyn Future<Output = Result<Value, OpError>> + Send>>),
}

/// A call that has its answer.
pub(crate) struct Answered {
    pub(crate) id: u32,
    pub(crate) draft: Draft,
    pub(crate) result: Result<Value, OpError>,
    pub(crate) panicked: bool,
}

/// The calls of one session that wait, by their ids.
#[derive(Default)]
pub(crate) struct PendingCalls {
    calls: BTreeMap<u32, PendingCall>,
    woken: Arc<Woken>,
}

/// Which futures have something to say, and who wants to know.
#[derive(Default)]
struct Woken {
    ids: Mutex<Vec<u32>>,
    session: Mutex<Option<Waker>>,
}

struct Bell {
    id: u32,
    woken: Arc<Woken>,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        lock(&self.woken.ids).push(self.id);
        let session = lock(&self.woken.session).take();
        if let Some(waker) = session {
            waker.wake();
        }
    }
}

impl PendingCalls {
    pub(crate) fn add(&mut self, id: u32, pending: Pending, draft: Draft, held: Reservation) {
        let wait = match pending {
            Pending::Until(ns, value) => Wait::Until(ns, value),
            Pending::Future(future) => {
                lock(&self.woken.ids).push(id); // it is polled once to begin
                Wait::Future(future)
            }
        };
        self.calls.insert(id, PendingCall { wait, draft, _held: held });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.calls.len()
    }

    /// Those that wait for a time; `None` for others.
    pub(crate) fn timers(&self) -> impl Iterator<Item = Due<'_>> {
        self.calls.iter().map(|(id, call)| match &call.wait {
            Wait::Until(ns, value) => Some((*id, *ns, value)),
            Wait::Future(_) => None,
        })
    }

    /// When the first timer is due.
    pub(crate) fn next_wake_ns(&self) -> Option<u64> {
        let timers = self.calls.values().filter_map(|call| match call.wait {
            Wait::Until(ns, _) => Some(ns),
            Wait::Future(_) => None,
        });
        timers.min()
    }

    /// Takes those that have their answer, in the order of their ids; `cx` is woken when there are more. `in_order`: none is taken
    /// before the futures of all earlier ones are done.
    pub(crate) fn ready(&mut self, now_ns: u64, cx: &mut Context<'_>, in_order: bool) -> Vec<Answered> {
        *lock(&self.woken.session) = Some(cx.waker().clone());
        let mut woken = std::mem::take(&mut *lock(&self.woken.ids));
        // What was woken and then given up holds up nobody.
        woken.retain(|id| self.calls.contains_key(id));
        let mut due: Vec<u32> = self.calls.iter().filter(|(_, call)| matches!(call.wait, Wait::Until(ns, _) if ns <= now_ns)).map(|(id, _)| *id).collect();
        due.extend_from_slice(&woken);
        due.sort_unstable();
        due.dedup();
        let mut answered = Vec::new();
        for (at, id) in due.iter().enumerate() {
            if in_order && self.calls.first_key_value().is_some_and(|(first, _)| first != id) {
                // Those that were woken are polled when it is their turn.
                lock(&self.woken.ids).extend(due.get(at..).unwrap_or_default());
                break;
            }
            answered.extend(self.poll(*id));
        }
        answered
    }

    fn poll(&mut self, id: u32) -> Option<Answered> {
        let call = self.calls.get_mut(&id)?;
        let (result, panicked) = match &mut call.wait {
            Wait::Until(_, value) => (Ok(std::mem::replace(value, Value::None)), false),
            Wait::Future(future) => {
                let waker = Waker::from(Arc::new(Bell { id, woken: Arc::clone(&self.woken) }));
                match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut Context::from_waker(&waker)))) {
                    Ok(Poll::Pending) => return None,
                    Ok(Poll::Ready(result)) => (result, false),
                    Err(_) => (Err(broken("a pending call")), true),
                }
            }
        };
        self.calls.remove(&id).map(|call| Answered { id, draft: call.draft, result, panicked })
    }

    /// Gives one up; its future is dropped.
    pub(crate) fn forget(&mut self, id: u32) -> Option<Draft> {
        self.calls.remove(&id).map(|call| call.draft)
    }

    /// Gives all up.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = Draft> {
        std::mem::take(&mut self.calls).into_values().map(|call| call.draft)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
