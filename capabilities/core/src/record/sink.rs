//! Between the run and the writer: bytes of events, and a thread that compresses and writes them. What waits is bounded; where it is
//! full, and where the run must be sure, the run writes itself.

use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::RecordSeal;
use super::block::{self, BLOCK_BYTES_MAX, Chain};

/// Events are gathered for so long before they are written: what a kill can lose.
const GATHER: Duration = Duration::from_millis(20);
/// So many bytes may wait.
const WAITING_BYTES_MAX: usize = 4 * BLOCK_BYTES_MAX;

pub(super) struct Sink {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

struct Shared {
    waiting: Mutex<Waiting>,
    wake: Condvar,
    /// Taken before `waiting`, where both are.
    file: Mutex<File>,
}

#[derive(Default)]
struct Waiting {
    bytes: Vec<u8>,
    closed: bool,
}

struct File {
    to: Box<dyn Write + Send>,
    chain: Chain,
    written: u64,
    seal: Option<Box<dyn RecordSeal>>,
    out: Vec<u8>,
    /// Why something was not written, the first time; from then on nothing is, for a block that is missing cannot be got over.
    error: Option<io::Error>,
    broken: bool,
}

impl Sink {
    /// Writes the file's header. The thread begins with the first event; where the system gives none, the run writes what fills up.
    pub(super) fn new(to: Box<dyn Write + Send>) -> Sink {
        let mut file = File { to, chain: Chain::new(), written: 0, seal: None, out: block::header().to_vec(), error: None, broken: false };
        file.hand_on();
        let shared = Arc::new(Shared { waiting: Mutex::default(), wake: Condvar::new(), file: Mutex::new(file) });
        let served = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("wicket-record".into()).spawn(move || served.serve()).ok();
        Sink { shared, thread }
    }

    /// Puts bytes behind those that wait.
    pub(super) fn put(&self, bytes: &[u8]) {
        for piece in bytes.chunks(BLOCK_BYTES_MAX) {
            let mut waiting = lock(&self.shared.waiting);
            let was_empty = waiting.bytes.is_empty();
            waiting.bytes.extend_from_slice(piece);
            let full = waiting.bytes.len() >= WAITING_BYTES_MAX;
            drop(waiting);
            if full {
                self.drain();
            } else if was_empty {
                self.shared.wake.notify_one();
            }
        }
    }

    /// Writes all that waits, on this thread.
    pub(super) fn drain(&self) {
        self.shared.drain();
    }

    /// What comes from now on is sealed.
    pub(super) fn seal(&self, seal: Box<dyn RecordSeal>) {
        self.drain();
        lock(&self.shared.file).seal = Some(seal);
    }

    /// Writes all and ends the thread: bytes written, and the last digest.
    pub(super) fn close(&mut self) -> (u64, String) {
        self.drain();
        lock(&self.shared.waiting).closed = true;
        self.shared.wake.notify_all();
        if let Some(thread) = self.thread.take() {
            // It panics nowhere; and if it did, the record is what it is.
            let _ = thread.join();
        }
        let file = lock(&self.shared.file);
        (file.written, file.chain.head())
    }

    pub(super) fn take_error(&self) -> Option<io::Error> {
        lock(&self.shared.file).error.take()
    }
}

impl Shared {
    fn drain(&self) {
        let mut file = lock(&self.file);
        let bytes = std::mem::take(&mut lock(&self.waiting).bytes);
        bytes.chunks(BLOCK_BYTES_MAX).for_each(|piece| file.write(piece));
    }

    fn serve(&self) {
        loop {
            let waiting = lock(&self.waiting);
            let waiting = self.wake.wait_while(waiting, |waiting| waiting.bytes.is_empty() && !waiting.closed);
            let waiting = waiting.unwrap_or_else(PoisonError::into_inner);
            let gathering = |waiting: &mut Waiting| waiting.bytes.len() < BLOCK_BYTES_MAX && !waiting.closed;
            let (waiting, _) = self.wake.wait_timeout_while(waiting, GATHER, gathering).unwrap_or_else(PoisonError::into_inner);
            let closed = waiting.closed;
            drop(waiting);
            if closed {
                return; // who closes has drained
            }
            self.drain();
        }
    }
}

impl File {
    fn write(&mut self, raw: &[u8]) {
        if self.broken {
            return;
        }
        let written = block::write(raw, &mut self.chain, self.seal.as_deref(), &mut self.out);
        match written {
            Ok(()) => self.hand_on(),
            Err(error) => self.fail(error),
        }
    }

    fn hand_on(&mut self) {
        let written = self.to.write_all(&self.out).and_then(|()| self.to.flush());
        self.written += self.out.len() as u64;
        self.out.clear();
        if let Err(error) = written {
            self.fail(error);
        }
    }

    fn fail(&mut self, error: io::Error) {
        self.broken = true;
        self.error.get_or_insert(error);
    }
}

/// Nothing that holds a lock here panics half-way through a change.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
