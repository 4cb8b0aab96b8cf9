//! Between the run and the writer: a bounded queue, and a thread that empties it. The run only puts a record down; formatting,
//! digests and writing are the thread's. Where the run must be sure (a refusal, the end), it empties the queue itself.

use std::cell::OnceCell;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::chain::Chain;
use super::line::{self, Gap};
use super::AuditRecord;

/// At most so many records wait, ...
const RECORDS_MAX: usize = 16_384;
/// ... and at most so much memory.
const BYTES_MAX: usize = 8 << 20;
/// Records are gathered for so long before they are written: what a kill can lose.
const GATHER: Duration = Duration::from_millis(20);

pub(super) struct Queue {
    shared: Arc<Shared>,
    /// Begun with the first record. Where the system gives no thread, the run empties a full queue itself.
    thread: OnceCell<Option<JoinHandle<()>>>,
}

struct Shared {
    waiting: Mutex<Waiting>,
    wake: Condvar,
    /// Taken before `waiting`, where both are.
    sink: Mutex<Sink>,
}

#[derive(Default)]
struct Waiting {
    entries: Entries,
    bytes: usize,
    closed: bool,
}

/// Records, each after a word on those that are missing before it. Not in boxes: what one thread allocates for another to free is slow.
type Entries = VecDeque<(Option<Gap>, AuditRecord)>;

struct Sink {
    writer: Box<dyn Write + Send>,
    chain: Chain,
    lines: String,
    out: String,
    /// Room that was used before.
    spare: Entries,
    /// Why the writer did not take something, the first time.
    error: Option<io::Error>,
    lost_records: u64,
}

impl Queue {
    pub(super) fn new(writer: Box<dyn Write + Send>) -> Queue {
        let (lines, out, spare) = (String::new(), String::new(), Entries::new());
        let sink = Sink { writer, chain: Chain::new(), lines, out, spare, error: None, lost_records: 0 };
        let shared = Shared { waiting: Mutex::default(), wake: Condvar::new(), sink: Mutex::new(sink) };
        Queue { shared: Arc::new(shared), thread: OnceCell::new() }
    }

    /// Puts a record down, after a word on those that are missing before it; or leaves it there, because the queue is full.
    pub(super) fn push(&self, run: &Arc<str>, gap: &mut Option<Gap>, record: &mut Option<AuditRecord>) {
        let mut waiting = lock(&self.shared.waiting);
        if waiting.entries.len() >= RECORDS_MAX || waiting.bytes >= BYTES_MAX {
            return;
        }
        let Some(record) = record.take() else { return };
        waiting.bytes += record.weight();
        waiting.entries.push_back((gap.take(), record));
        let count = waiting.entries.len();
        drop(waiting);
        if count == 1 || count == RECORDS_MAX / 2 {
            self.thread.get_or_init(|| spawn(&self.shared, run));
            self.shared.wake.notify_one();
        }
    }

    /// Writes all that waits, on this thread. When it returns, what was put down before it was called has been written, by whomever.
    pub(super) fn drain(&self, run: &str) {
        self.shared.drain(run);
    }

    /// Writes what `format` makes, behind all that was drained.
    pub(super) fn write(&self, format: impl FnOnce(&mut String)) {
        let mut sink = lock(&self.shared.sink);
        format(&mut sink.lines);
        sink.write_lines(0);
    }

    /// Ends the thread.
    pub(super) fn close(&mut self) {
        lock(&self.shared.waiting).closed = true;
        self.shared.wake.notify_all();
        if let Some(Some(thread)) = self.thread.take() {
            // It panics nowhere; and if it did, the log is what it is.
            let _ = thread.join();
        }
    }

    pub(super) fn take_error(&self) -> Option<io::Error> {
        lock(&self.shared.sink).error.take()
    }

    pub(super) fn lost_records(&self) -> u64 {
        lock(&self.shared.sink).lost_records
    }

    pub(super) fn head(&self) -> String {
        lock(&self.shared.sink).chain.head().to_owned()
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.close();
    }
}

impl Shared {
    fn drain(&self, run: &str) {
        let mut sink = lock(&self.sink);
        let mut entries = std::mem::take(&mut sink.spare);
        {
            let mut waiting = lock(&self.waiting);
            waiting.bytes = 0;
            std::mem::swap(&mut waiting.entries, &mut entries);
        }
        let records = entries.len() as u64;
        for (gap, record) in entries.drain(..) {
            if let Some(gap) = gap {
                line::dropped(&mut sink.lines, run, gap);
            }
            line::call(&mut sink.lines, run, &record);
        }
        sink.spare = entries;
        sink.write_lines(records);
    }

    /// Waits for records, lets more come, and writes them; until the queue is closed.
    fn serve(&self, run: &str) {
        loop {
            let waiting = lock(&self.waiting);
            let waiting = self.wake.wait_while(waiting, |waiting| waiting.entries.is_empty() && !waiting.closed);
            let waiting = waiting.unwrap_or_else(PoisonError::into_inner);
            let gathering = |waiting: &mut Waiting| waiting.entries.len() < RECORDS_MAX / 2 && !waiting.closed;
            let (waiting, _) = self.wake.wait_timeout_while(waiting, GATHER, gathering).unwrap_or_else(PoisonError::into_inner);
            let closed = waiting.closed;
            drop(waiting);
            if closed {
                return; // who closes has drained
            }
            self.drain(run);
        }
    }
}

impl Sink {
    /// Chains and writes the lines that were made. After a failure the writer is asked again: a disk that was full may have room.
    fn write_lines(&mut self, records: u64) {
        if self.lines.is_empty() {
            return;
        }
        self.chain.append(&self.lines, &mut self.out);
        if let Err(error) = self.writer.write_all(self.out.as_bytes()).and_then(|()| self.writer.flush()) {
            self.error.get_or_insert(error);
            self.lost_records += records;
        }
        self.lines.clear();
        self.out.clear();
    }
}

fn spawn(shared: &Arc<Shared>, run: &Arc<str>) -> Option<JoinHandle<()>> {
    let (shared, run) = (Arc::clone(shared), Arc::clone(run));
    std::thread::Builder::new().name("wicket-audit".into()).spawn(move || shared.serve(&run)).ok()
}

/// Nothing that holds a lock here panics half-way through a change.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
