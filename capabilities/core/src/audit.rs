//! Who did what: one record for every refused op and every privileged one. Never contents, never secrets.

use std::collections::VecDeque;
use std::io::{self, Write};

/// How an op ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Allowed,
    /// Allowed, and then it failed with an exception.
    Failed,
    Refused,
    /// A limit or the stop signal ended it.
    Stopped,
}

impl Verdict {
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Allowed => "allowed",
            Verdict::Failed => "failed",
            Verdict::Refused => "refused",
            Verdict::Stopped => "stopped",
        }
    }
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    /// Counts from 1, dropped records included.
    pub seq: u64,
    /// Wall time in nanoseconds since 1970.
    pub time_ns: i128,
    /// The acting module and line, as the guest reports them.
    pub module: String,
    pub line: u32,
    /// `fs.read_text`
    pub op: String,
    /// Right and virtual path of each subject.
    pub subjects: Vec<(String, String)>,
    pub verdict: Verdict,
    /// The rule that decided, as the user wrote it.
    pub rule: Option<String>,
    /// The exception's class, for what failed.
    pub error: Option<String>,
    pub cost: u32,
}

impl AuditRecord {
    /// The record as one line of JSON; every control character is escaped.
    pub fn to_json(&self) -> String {
        let subjects: Vec<_> =
            self.subjects.iter().map(|(right, target)| serde_json::json!({ "right": right, "target": visible(target) })).collect();
        let line = serde_json::json!({
            "seq": self.seq,
            "time_ns": self.time_ns.to_string(),
            "module": visible(&self.module),
            "line": self.line,
            "op": self.op,
            "subjects": subjects,
            "verdict": self.verdict.name(),
            "rule": self.rule,
            "error": self.error,
            "cost": self.cost,
        });
        line.to_string()
    }
}

/// A bounded log. With a writer, records are written out when the ring is full, before a refusal is answered, and at the end.
/// Without one, the newest records stay in the ring.
pub struct Audit {
    ring: VecDeque<AuditRecord>,
    capacity: usize,
    writer: Option<Box<dyn Write + Send>>,
    seq: u64,
    dropped: u64,
    refused: u64,
    /// Why the writer did not take something, the first time.
    lost: Option<io::Error>,
    ended: bool,
}

/// Longest target or module name in a record, in characters.
const TARGET_CHARS_MAX: usize = 512;

impl Audit {
    /// Keeps nothing; refusals are still counted.
    pub fn off() -> Audit {
        Audit::with(0, None)
    }

    /// Keeps the newest `capacity` records.
    pub fn ring(capacity: usize) -> Audit {
        Audit::with(capacity, None)
    }

    /// Writes JSON Lines.
    pub fn to_writer(writer: Box<dyn Write + Send>) -> Audit {
        Audit::with(1024, Some(writer))
    }

    fn with(capacity: usize, writer: Option<Box<dyn Write + Send>>) -> Audit {
        Audit { ring: VecDeque::new(), capacity, writer, seq: 0, dropped: 0, refused: 0, lost: None, ended: false }
    }

    /// Whether making a record is worth the while.
    pub fn is_on(&self) -> bool {
        self.capacity > 0
    }

    /// Adds a record; its `seq` is given here. A refusal is flushed at once.
    pub fn add(&mut self, mut record: AuditRecord) {
        self.seq += 1;
        record.seq = self.seq;
        let refusal = record.verdict == Verdict::Refused;
        self.refused += u64::from(refusal);
        if self.capacity == 0 {
            return;
        }
        if self.ring.len() >= self.capacity {
            self.make_room();
        }
        self.ring.push_back(record);
        if refusal {
            self.flush();
        }
    }

    /// The records in the ring, oldest first.
    pub fn records(&self) -> impl Iterator<Item = &AuditRecord> {
        self.ring.iter()
    }

    /// How many records were lost: pushed out of the ring, or not taken by the writer.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// How many calls were refused.
    pub fn refused(&self) -> u64 {
        self.refused
    }

    /// Hands everything to the writer.
    pub fn flush(&mut self) {
        if self.writer.is_none() {
            return;
        }
        let mut lines = String::new();
        let count = self.ring.len() as u64;
        for record in self.ring.drain(..) {
            lines.push_str(&record.to_json());
            lines.push('\n');
        }
        if !self.write(&lines) {
            self.dropped += count;
        }
    }

    /// Flushes, and writes the last line, which says how many records there were, so that a cut-off log can be told from a whole
    /// one. The error is why the log is not whole, whenever that happened.
    pub fn finish(&mut self) -> io::Result<()> {
        if !std::mem::replace(&mut self.ended, true) {
            self.flush();
            let end = serde_json::json!({ "end": true, "records": self.seq, "refused": self.refused, "dropped": self.dropped });
            self.write(&format!("{end}\n"));
        }
        self.lost.take().map_or(Ok(()), Err)
    }

    /// Whether the writer took it. After a failure it is asked again: a disk that was full may have room.
    fn write(&mut self, lines: &str) -> bool {
        let Some(writer) = &mut self.writer else { return true };
        match writer.write_all(lines.as_bytes()).and_then(|()| writer.flush()) {
            Ok(()) => true,
            Err(error) => {
                self.lost.get_or_insert(error);
                false
            }
        }
    }

    fn make_room(&mut self) {
        if self.writer.is_some() {
            self.flush();
        } else {
            self.ring.pop_front();
            self.dropped += 1;
        }
    }
}

impl Drop for Audit {
    fn drop(&mut self) {
        // Nothing is left to tell about a failure here.
        let _ = self.finish();
    }
}

/// Bounded, and with the characters escaped that could change how a terminal or a reader shows the line.
fn visible(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(TARGET_CHARS_MAX) {
        match c {
            c if c.is_control() || is_invisible(c) => shown.push_str(&format!("\\u{{{:x}}}", c as u32)),
            c => shown.push(c),
        }
    }
    if text.chars().nth(TARGET_CHARS_MAX).is_some() {
        shown.push('…');
    }
    shown
}

/// Marks that reorder or hide text.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
