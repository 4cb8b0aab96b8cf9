//! Events for a script's `receive()`, from any thread.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use wasm_abi::{EncodeError, Value};

/// Sends events to a session. Clones send to the same one.
#[derive(Clone, Debug, Default)]
pub struct EventSender(Arc<Mutex<Inbox>>);

#[derive(Debug, Default)]
struct Inbox {
    /// Nodes that the engine does not have yet.
    events: VecDeque<Vec<u8>>,
    waker: Option<Waker>,
}

impl EventSender {
    /// The next `receive()` that nothing came before gets it. How many may wait is for the sender to bound.
    pub fn send(&self, event: &Value) -> Result<(), EncodeError> {
        let node = event.encode()?;
        let waker = {
            let mut inbox = self.lock();
            inbox.events.push_back(node);
            inbox.waker.take()
        };
        waker.into_iter().for_each(Waker::wake);
        Ok(())
    }

    /// What came since; the next event wakes whoever asks.
    pub(super) fn take(&self, waker: &Waker) -> VecDeque<Vec<u8>> {
        let mut inbox = self.lock();
        inbox.waker = Some(waker.clone());
        std::mem::take(&mut inbox.events)
    }

    fn lock(&self) -> MutexGuard<'_, Inbox> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
