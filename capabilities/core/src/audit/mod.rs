//! Who did what: one record for every refused op and every privileged one, once it has settled. Never contents, never secrets.
//!
//! - [`AuditRecord`] is what the door hands over; `queue` keeps it until a thread of the log's own writes it;
//! - `line` is the written form, `chain` binds each line to those before it, [`AuditReader`] reads and verifies them;
//! - `carried` is a record on its way to another process, which writes the log;
//! - `events` hands the same records to `tracing`.
//!
//! `docs/audit.md` has the schema, which a test compares with what is written.

mod carried;
mod chain;
mod events;
mod json;
mod line;
mod queue;
mod read;
mod record;
mod time;

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::Arc;

pub use carried::CarriedRecord;
pub use events::TARGET as AUDIT_TARGET;
pub use json::is_invisible;
pub use line::SCHEMA as AUDIT_SCHEMA;
pub use read::{LINE_BYTES_MAX as AUDIT_LINE_BYTES_MAX, AuditError, AuditLine, AuditReader, AuditTotals, CallLine, SubjectLine};
pub use record::{AuditRecord, Verdict};

use crate::Policy;
use line::Gap;
use queue::Queue;

/// Takes each record as it settles, on the run's own thread.
pub type AuditTaker = Box<dyn FnMut(&AuditRecord) + Send>;

/// The log of one session. With a writer, a thread formats and writes records; a refusal is written before it is answered. Without
/// one, the newest records stay in a ring.
pub struct Audit {
    run: Arc<str>,
    script: Arc<str>,
    ring: VecDeque<AuditRecord>,
    capacity: usize,
    queue: Option<Queue>,
    taker: Option<AuditTaker>,
    lossless: bool,
    counts: Counts,
    /// Records that the full queue did not take, until a line can say so.
    gap: Option<Gap>,
    ended: bool,
}

/// What was recorded.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct AuditSummary {
    /// The run's id, which every line bears.
    pub run: String,
    pub records: u64,
    pub refused: u64,
    /// What an audit-only run permitted though nothing granted it.
    pub would_refuse: u64,
    pub dropped: u64,
    /// The digest of the last line; who keeps it elsewhere sees a log that was written anew.
    pub head: String,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) seq: u64,
    pub(crate) refused: u64,
    pub(crate) would_refuse: u64,
    pub(crate) dropped: u64,
}

impl Audit {
    /// Keeps nothing; refusals are still counted.
    pub fn off() -> Audit {
        Audit::with(0, None)
    }

    /// Keeps the newest `capacity` records.
    pub fn ring(capacity: usize) -> Audit {
        Audit::with(capacity, None)
    }

    /// Writes JSON Lines from a thread of its own, which begins with the first record.
    pub fn to_writer(writer: Box<dyn Write + Send>) -> Audit {
        Audit::with(0, Some(Queue::new(writer)))
    }

    /// Hands each record on, before the call that it tells of is answered. Writing is the taker's.
    pub fn to_taker(taker: AuditTaker) -> Audit {
        let mut audit = Audit::off();
        audit.taker = Some(taker);
        audit
    }

    fn with(capacity: usize, queue: Option<Queue>) -> Audit {
        let (counts, ring) = (Counts::default(), VecDeque::new());
        Audit { run: "".into(), script: "".into(), ring, capacity, queue, taker: None, lossless: false, counts, gap: None, ended: false }
    }

    /// Names the run; every line bears the name.
    #[must_use]
    pub fn of_run(mut self, run: &str) -> Audit {
        self.run = run.into();
        self
    }

    /// Names the script, for who reads the lines of its calls.
    #[must_use]
    pub fn of_script(mut self, script: &str) -> Audit {
        self.script = script.into();
        self
    }

    /// Nothing is dropped: the run waits for the writer instead. For runs whose log must be the same every time.
    #[must_use]
    pub fn lossless(mut self) -> Audit {
        self.lossless = true;
        self
    }

    /// Whether making a record is worth the while.
    pub fn is_on(&self) -> bool {
        self.capacity > 0 || self.queue.is_some() || self.taker.is_some() || events::is_wanted()
    }

    /// Whether lines are written.
    pub fn has_writer(&self) -> bool {
        self.queue.is_some()
    }

    /// Writes the first line, which says by which rules the run is judged.
    pub fn begin(&mut self, policy: &Policy, time_ns: i128) {
        if let Some(queue) = &self.queue {
            queue.write(|text| line::begin(text, (&self.run, &self.script), policy, time_ns));
        }
    }

    /// Adds a record; its `seq` is given here. What was refused is written at once.
    pub fn add(&mut self, mut record: AuditRecord) {
        self.counts.seq += 1;
        record.seq = self.counts.seq;
        self.counts.refused += u64::from(record.verdict == Verdict::Refused);
        self.counts.would_refuse += u64::from(record.verdict == Verdict::WouldRefuse);
        events::tell(&self.run, &record);
        if let Some(take) = &mut self.taker {
            take(&record);
        }
        if self.queue.is_some() {
            self.enqueue(record);
        } else if self.capacity > 0 {
            if self.ring.len() >= self.capacity {
                self.ring.pop_front();
                self.counts.dropped += 1;
            }
            self.ring.push_back(record);
        }
    }

    /// Counts a refusal of which no record was made.
    pub(crate) fn count_refusal(&mut self) {
        self.counts.seq += 1;
        self.counts.refused += 1;
    }

    fn enqueue(&mut self, record: AuditRecord) {
        let Some(queue) = &self.queue else { return };
        let (seq, verdict) = (record.seq, record.verdict);
        let mut record = Some(record);
        queue.push(&self.run, &mut self.gap, &mut record);
        if record.is_some() {
            if !self.lossless && verdict.may_be_dropped() {
                self.counts.dropped += 1;
                self.gap.get_or_insert(Gap { first: seq, last: seq }).last = seq;
                return;
            }
            queue.drain(&self.run);
            queue.push(&self.run, &mut self.gap, &mut record);
        }
        if verdict == Verdict::Refused {
            queue.drain(&self.run);
        }
    }

    /// The records in the ring, oldest first.
    pub fn records(&self) -> impl Iterator<Item = &AuditRecord> {
        self.ring.iter()
    }

    /// How many records were lost: pushed out of the ring, not taken by a full queue, or not taken by the writer.
    pub fn dropped(&self) -> u64 {
        self.counts.dropped + self.queue.as_ref().map_or(0, Queue::lost_records)
    }

    /// How many calls were refused.
    pub fn refused(&self) -> u64 {
        self.counts.refused
    }

    /// How many records there were, dropped ones included.
    pub fn summary(&self) -> AuditSummary {
        let head = self.queue.as_ref().map(Queue::head).unwrap_or_default();
        let Counts { seq, refused, would_refuse, .. } = self.counts;
        AuditSummary { run: self.run.to_string(), records: seq, refused, would_refuse, dropped: self.dropped(), head }
    }

    /// Hands everything to the writer.
    pub fn flush(&mut self) {
        if let Some(queue) = &self.queue {
            queue.drain(&self.run);
        }
    }

    /// Flushes, and writes the last line, which says how many records there were, so that a cut-off log can be told from a whole
    /// one. The error is why the log is not whole, whenever that happened.
    pub fn finish(&mut self) -> io::Result<()> {
        let Some(queue) = &mut self.queue else { return Ok(()) };
        if !std::mem::replace(&mut self.ended, true) {
            queue.drain(&self.run);
            let (gap, counts) = (self.gap.take(), Counts { dropped: self.counts.dropped + queue.lost_records(), ..self.counts });
            queue.write(|text| {
                if let Some(gap) = gap {
                    line::dropped(text, &self.run, gap);
                }
            });
            queue.write(|text| line::end(text, &self.run, counts));
            queue.close();
        }
        queue.take_error().map_or(Ok(()), Err)
    }
}

impl Drop for Audit {
    fn drop(&mut self) {
        // Nothing is left to tell about a failure here.
        let _ = self.finish();
    }
}
