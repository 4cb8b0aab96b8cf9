//! Reads a log again, and verifies its chain.

use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde_json::error::Category;

use super::chain::{Chain, HEX, MEMBER, TAIL};
use super::line::SCHEMA;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AuditLine {
    Begin {
        run: String,
        schema: u64,
        time: String,
        /// Older logs do not name it.
        #[serde(default)]
        script: String,
        allow: Vec<String>,
        deny: Vec<String>,
        audit_only: bool,
        hash: String,
    },
    Call(CallLine),
    Dropped { run: String, count: u64, first: u64, last: u64, hash: String },
    End { run: String, records: u64, refused: u64, would_refuse: u64, dropped: u64, hash: String },
}

/// One call; the members are described in `docs/audit.md`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CallLine {
    pub run: String,
    pub seq: u64,
    pub time: String,
    pub module: String,
    pub line: u32,
    pub op: String,
    pub subjects: Vec<SubjectLine>,
    pub argument: Option<String>,
    pub verdict: String,
    pub rule: Option<String>,
    pub error: Option<String>,
    pub cost: u32,
    pub request_bytes: u64,
    pub reply_bytes: u64,
    pub duration_ns: u64,
    pub hash: String,
}

/// What a call touches: a right, and the target of it, which is empty where the right is all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct SubjectLine {
    pub right: String,
    pub target: String,
}

/// What is wrong with a log, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditError {
    /// Counted from 1.
    pub line: u64,
    pub column: u64,
    pub message: String,
}

/// What was read of one run, or of several behind one another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditTotals {
    pub runs: u64,
    pub lines: u64,
    pub calls: u64,
    pub refused: u64,
    pub would_refuse: u64,
    pub dropped: u64,
    /// The last line is the end of its run.
    pub ended: bool,
    /// The last digest.
    pub head: String,
}

/// Reads line after line. What it has given is what the chain vouches for.
pub struct AuditReader {
    chain: Chain,
    totals: AuditTotals,
    run: String,
    /// Runs that were read.
    runs: HashSet<String>,
    next_seq: u64,
    of_run: AuditTotals,
}

/// No line that is written is as long.
pub const LINE_BYTES_MAX: usize = 4 << 20;

impl Default for AuditReader {
    fn default() -> AuditReader {
        AuditReader::new()
    }
}

impl AuditReader {
    pub fn new() -> AuditReader {
        let totals = AuditTotals::default();
        AuditReader { chain: Chain::new(), totals: AuditTotals { ended: true, ..totals.clone() }, run: String::new(), runs: HashSet::new(), next_seq: 1, of_run: totals }
    }

    /// The next line, without its newline.
    pub fn line(&mut self, line: &[u8]) -> Result<AuditLine, AuditError> {
        self.totals.lines += 1;
        let read: AuditLine = serde_json::from_slice(line).map_err(|error| self.error(error.column() as u64, malformed(&error)))?;
        self.check_run(&read)?;
        self.check_chain(line)?;
        self.check_order(&read)?;
        Ok(read)
    }

    /// After the last line: what was there, or why it cannot be all.
    pub fn finish(self) -> Result<AuditTotals, AuditError> {
        let AuditReader { mut totals, chain, .. } = self;
        totals.head = chain.head().to_owned();
        if totals.ended && totals.runs > 0 {
            return Ok(totals);
        }
        let message = if totals.runs == 0 { "the log is empty: its first line is missing" } else { "the log ends here without an end line: what came after is missing" };
        Err(AuditError { line: totals.lines.max(1), column: 1, message: message.to_owned() })
    }

    /// The digest of the last line.
    pub fn head(&self) -> &str {
        self.chain.head()
    }

    fn error(&self, column: u64, message: impl Into<String>) -> AuditError {
        AuditError { line: self.totals.lines, column: column.max(1), message: message.into() }
    }

    /// A run's lines stand together, from its begin to its end.
    fn check_run(&mut self, read: &AuditLine) -> Result<(), AuditError> {
        let (run, begins) = match read {
            AuditLine::Begin { run, schema, .. } => {
                if *schema != SCHEMA {
                    return Err(self.error(1, format!("the log has schema {schema}; this program reads schema {SCHEMA}")));
                }
                (run, true)
            }
            AuditLine::Call(CallLine { run, .. }) | AuditLine::Dropped { run, .. } | AuditLine::End { run, .. } => (run, false),
        };
        match (self.totals.ended, begins) {
            (true, true) if !self.runs.insert(run.clone()) => {
                Err(self.error(1, format!("run '{run}' stands here a second time: its lines were added again, or two runs had one seed")))
            }
            (true, true) => {
                self.chain = Chain::new();
                (self.run, self.next_seq, self.of_run) = (run.clone(), 1, AuditTotals::default());
                self.totals.runs += 1;
                self.totals.ended = false;
                Ok(())
            }
            (false, true) => Err(self.error(1, "another run begins here, and the one before it has no end line: lines are missing")),
            (true, false) => Err(self.error(1, "a begin line was expected: the first lines are missing")),
            (false, false) if *run == self.run => Ok(()),
            (false, false) => Err(self.error(1, format!("this line is of run '{run}', and the lines before it are of run '{}'", self.run))),
        }
    }

    fn check_chain(&mut self, line: &[u8]) -> Result<(), AuditError> {
        let cut = line.len().checked_sub(MEMBER.len() + HEX + TAIL.len());
        let parts = cut.and_then(|cut| line.split_at_checked(cut));
        let parts = parts.and_then(|(body, rest)| Some((body, rest.strip_prefix(MEMBER.as_bytes())?.strip_suffix(TAIL.as_bytes())?)));
        let Some((body, digest)) = parts else {
            return Err(self.error(line.len() as u64, "the line does not end with a member \"hash\" of 64 digits"));
        };
        if self.chain.link(body).as_bytes() == digest {
            return Ok(());
        }
        let column = (body.len() + MEMBER.len() + 1) as u64;
        Err(self.error(column, "the chain breaks here: this line was changed, or lines before it were removed, added or moved"))
    }

    /// No number is missing that no line accounts for; and the end says how many there were.
    fn check_order(&mut self, read: &AuditLine) -> Result<(), AuditError> {
        let expected = self.next_seq;
        let (first, last) = match read {
            AuditLine::Begin { .. } => return Ok(()),
            AuditLine::Call(call) => (call.seq, call.seq),
            AuditLine::Dropped { first, last, .. } => (*first, *last),
            AuditLine::End { records, refused, would_refuse, dropped, .. } => {
                self.totals.ended = true;
                self.totals.dropped += dropped;
                let of_run = &self.of_run;
                let agrees = (expected - 1, of_run.refused, of_run.would_refuse, of_run.dropped) == (*records, *refused, *would_refuse, *dropped);
                return if agrees { Ok(()) } else { Err(self.error(1, "the end line counts other records than there are")) };
            }
        };
        if first != expected || last < first {
            return Err(self.error(1, format!("record {first} stands here, and record {expected} was expected")));
        }
        self.next_seq = last.saturating_add(1);
        match read {
            AuditLine::Dropped { .. } => self.of_run.dropped += last - first + 1,
            AuditLine::Call(call) => self.count(call),
            _ => {}
        }
        Ok(())
    }

    fn count(&mut self, call: &CallLine) {
        self.totals.calls += 1;
        for totals in [&mut self.totals, &mut self.of_run] {
            totals.refused += u64::from(call.verdict == "refused");
            totals.would_refuse += u64::from(call.verdict == "would-refuse");
        }
    }
}

impl fmt::Display for AuditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for AuditError {}

/// The reason without serde's own words on the place.
fn malformed(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let reason = match error.classify() {
        Category::Syntax | Category::Eof => "one object in JSON was expected",
        Category::Data | Category::Io => text.split(" at line ").next().unwrap_or(&text),
    };
    format!("this is not a line of an audit log: {reason}")
}
