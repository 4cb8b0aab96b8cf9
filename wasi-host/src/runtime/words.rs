//! One of the three places of the host with `unsafe`: the words that the engine's code looks at (see [`super::looks`]), as the host's threads write them.

use super::looks::{NEWS_AT, STOP_AT};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasmtime::{AsContext, Memory};

/// Written by any thread while the store lives, and by none after [`Words::disarm`].
pub struct Words(Mutex<Option<Base>>);

/// Where the words' memory begins.
struct Base(NonNull<u8>);

// SAFETY: the address is used only under the mutex, for atomic stores.
#[allow(unsafe_code)]
unsafe impl Send for Base {}

impl Words {
    /// The words in `memory`; `None` when it is too small. Whoever owns the store disarms them before it drops the store.
    pub fn in_memory(store: impl AsContext, memory: &Memory) -> Option<Words> {
        let base = NonNull::new(memory.data_ptr(&store)).filter(|_| memory.data_size(&store) >= NEWS_AT + 4)?;
        Some(Words(Mutex::new(Some(Base(base)))))
    }

    /// From now on (or no longer) the engine's code traps at its next look.
    pub fn stop(&self, on: bool) {
        Words::store(&self.lock(), STOP_AT, on);
    }

    /// Stops it where it still runs. Whoever has left it and then calls `stop(false)` can enter it again: no stop comes later.
    pub fn stop_while(&self, is_running: impl FnOnce() -> bool) {
        let base = self.lock();
        if is_running() {
            Words::store(&base, STOP_AT, true);
        }
    }

    /// At its next safepoint (or not) the engine asks the host for news.
    pub fn news(&self, on: bool) {
        Words::store(&self.lock(), NEWS_AT, on);
    }

    /// The store goes: the words are not written again.
    pub fn disarm(&self) {
        *self.lock() = None;
    }

    fn store(base: &Option<Base>, at: usize, on: bool) {
        if let Some(Base(base)) = base {
            // SAFETY: the memory has a page that never moves or shrinks (its minimum is its maximum), both words are aligned in
            // it, and it lives as long as the store, which `disarm` outlives under this lock. Nobody borrows it: it is exported
            // under a name that only `in_memory` is called with, and the engine's code was compiled for another memory.
            #[allow(unsafe_code)]
            let word = unsafe { AtomicU32::from_ptr(base.as_ptr().add(at).cast()) };
            word.store(u32::from(on), Ordering::Relaxed);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Base>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
