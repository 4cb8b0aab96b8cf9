//! One record: what the door knows of a call that has settled. Making one copies no text.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{Subject, Target};

/// How an op ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Allowed,
    /// Allowed, and then it failed with an exception.
    Failed,
    Refused,
    /// Not granted, and permitted all the same because the run only records.
    WouldRefuse,
    /// A limit or the stop signal ended it, or the run ended before it.
    Stopped,
}

impl Verdict {
    pub const ALL: [Verdict; 5] = [Verdict::Allowed, Verdict::Failed, Verdict::Refused, Verdict::WouldRefuse, Verdict::Stopped];

    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Allowed => "allowed",
            Verdict::Failed => "failed",
            Verdict::Refused => "refused",
            Verdict::WouldRefuse => "would-refuse",
            Verdict::Stopped => "stopped",
        }
    }

    /// Under flood, only what the policy allowed is dropped.
    pub(super) const fn may_be_dropped(self) -> bool {
        matches!(self, Verdict::Allowed | Verdict::Failed)
    }
}

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    /// Counts from 1, dropped records included.
    pub seq: u64,
    /// When the call came: wall time in nanoseconds since 1970.
    pub time_ns: i128,
    /// The acting module and line, as the guest reports them.
    pub module: Arc<str>,
    pub line: u32,
    /// `fs.read_text`
    pub op: Arc<str>,
    /// What it would touch.
    pub subjects: Arc<Vec<Subject>>,
    /// The argument that matters besides: `seconds=0.5`.
    pub argument: Option<String>,
    /// The subjects' targets are not shown.
    pub secret: bool,
    pub verdict: Verdict,
    /// The rule that decided, as the user wrote it: `allow fs.read=data`.
    pub rule: Option<Arc<str>>,
    /// The exception's class, the limit's name, or why it stopped.
    pub error: Option<Cow<'static, str>>,
    /// What it took from the quota of host calls.
    pub cost: u32,
    /// Bytes of the wire.
    pub request_bytes: u64,
    pub reply_bytes: u64,
    /// From the call to its answer, on the session's monotonic clock.
    pub duration_ns: u64,
}

impl AuditRecord {
    /// The record as one line of JSON, without the digest that binds it to others.
    pub fn to_json(&self, run: &str) -> String {
        let mut text = String::new();
        super::line::call(&mut text, run, self);
        text.trim_end().to_owned()
    }

    /// What it holds on to in memory, about.
    pub(super) fn weight(&self) -> usize {
        let targets = self.subjects.iter().map(|subject| match &subject.target {
            Target::Path { path, written } => path.as_bytes().len() + written.len(),
            Target::Name(name) => name.len(),
            Target::Bare | Target::Handle(_) => 0,
        });
        size_of::<AuditRecord>() + self.subjects.len() * size_of::<Subject>() + targets.sum::<usize>()
    }
}
