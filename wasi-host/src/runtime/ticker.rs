//! One thread that looks at every run now and then while any is under way.
//! It never blocks on anything but its own clock, so that a deadline cannot be held up.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often a run is looked at. Deadlines are late by at most this.
pub const TICK: Duration = Duration::from_millis(5);

/// What wants a look at every tick. It must neither block nor panic.
pub trait OnTick: Send + Sync {
    fn on_tick(&self);
}

pub struct Ticker {
    shared: Arc<Shared>,
    thread: JoinHandle<()>,
}

struct Shared {
    state: Mutex<State>,
    woken: Condvar,
}

#[derive(Default)]
struct State {
    watched: Vec<Weak<dyn OnTick>>,
    stop: bool,
}

impl Ticker {
    pub fn start() -> std::io::Result<Ticker> {
        let shared = Arc::new(Shared { state: Mutex::default(), woken: Condvar::new() });
        let for_thread = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("wicket-ticker".into()).stack_size(128 << 10).spawn(move || run(&for_thread))?;
        Ok(Ticker { shared, thread })
    }

    /// Looks at `watched` at every tick until its last owner drops it.
    pub fn watch(&self, watched: Weak<dyn OnTick>) {
        lock(&self.shared.state).watched.push(watched);
        self.shared.woken.notify_one();
    }

    pub fn alive(&self) -> bool {
        !self.thread.is_finished()
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        lock(&self.shared.state).stop = true;
        self.shared.woken.notify_one();
    }
}

fn run(shared: &Shared) {
    let mut state = lock(&shared.state);
    while !state.stop {
        state.watched.retain(|watched| watched.strong_count() > 0);
        let runs = !state.watched.is_empty();
        state = if runs { wait_for_tick(shared, state) } else { shared.woken.wait(state).unwrap_or_else(PoisonError::into_inner) };
        if runs {
            for watched in state.watched.iter().filter_map(Weak::upgrade) {
                watched.on_tick();
            }
        }
    }
}

/// Sleeps without the lock; a new run that is added meanwhile does not have to wait.
fn wait_for_tick<'a>(shared: &'a Shared, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
    drop(state);
    std::thread::sleep(TICK);
    lock(&shared.state)
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
