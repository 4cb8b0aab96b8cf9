//! How a run ended, for a program (an enum), for a shell (an exit code) and for a file (JSON).

use super::watch::{Killed, Signal};
use crate::command::exit;
use crate::isolate::Isolated;
use crate::limits::{LIMITS, Limit, Unit};
use super::tape;
use capability::{AuditSummary, Halt, RecordSummary};
use serde::{Deserialize, Serialize};
use wasm_abi::{Budget, Value, decode};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Ending {
    /// The script ran to its end.
    Finished,
    /// `sys.exit(code)`.
    Exit { code: u8 },
    /// An exception that nobody caught; a syntax error is one.
    Exception(Uncaught),
    /// A capability's refusal that nobody caught.
    Refused(Uncaught),
    /// A limit ended it.
    Limit { limit: Limit, file: Option<String>, line: Option<u32> },
    /// It used what the locked policy lacks.
    PolicyLock { lock: String, file: String, line: u32, op: String, needs: Vec<String> },
    /// The embedder cancelled it.
    Cancelled,
    /// Ctrl-C, uncaught or insisted on.
    Interrupted,
    /// SIGTERM or SIGHUP.
    Terminated { signal: Signal },
    /// Whoever read its output has gone away.
    ReaderGone,
    /// It ran to its end, but what it printed could not be written.
    OutputLost { reason: String },
    /// A replay that stopped before the recorded run did.
    Replay { halt: Halt },
    /// It did not begin; the command's reports only.
    NotStarted { reason: String },
    /// The process that an isolated run had to itself is gone, or was ended for what it said.
    WorkerLost { reason: String },
    /// The engine failed; the message is for its authors.
    EngineBug { message: String },
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uncaught {
    #[serde(rename = "type")]
    pub class: String,
    pub message: String,
    pub file: Option<String>,
    pub line: Option<u32>,
}

/// What a run used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spent {
    pub wall_ms: u64,
    pub steps: u64,
    pub heap_bytes_peak: u64,
    pub memory_bytes: u64,
    pub collections: u64,
    pub output_bytes: u64,
    pub host_calls: u64,
    /// What the host answered, file contents among it.
    pub read_bytes: u64,
    pub write_bytes: u64,
    pub files_created: u64,
    pub refusals: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    pub ending: Ending,
    pub exit_code: u8,
    /// What goes to standard error: a traceback, as CPython prints it, or nothing.
    pub traceback: String,
    pub spent: Spent,
    /// What the audit log holds, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit: Option<AuditSummary>,
    /// What manifests declared and nobody granted: path and grants.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declared: Vec<(String, Vec<String>)>,
    /// Why the audit log is not whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_lost: Option<String>,
    /// Why a deterministic run may end somewhere else the next time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unrepeatable: Option<String>,
    /// What the record holds, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordSummary>,
    /// Why the record is not whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_lost: Option<String>,
    /// How the run was isolated, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolation: Option<Isolated>,
}

impl Outcome {
    pub fn new(ending: Ending, traceback: String, spent: Spent) -> Outcome {
        Outcome { exit_code: ending.exit_code(), ending, traceback, spent, audit: None, declared: Vec::new(), audit_lost: None, unrepeatable: None, record: None, record_lost: None, isolation: None }
    }

    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Ending {
    pub fn exit_code(&self) -> u8 {
        match self {
            Ending::Finished => 0,
            Ending::Exit { code } => *code,
            Ending::Exception(_) => exit::EXCEPTION,
            Ending::Refused(_) | Ending::PolicyLock { .. } => exit::REFUSED,
            Ending::Limit { limit, .. } => limit.exit_code(),
            Ending::Cancelled => exit::CANCELLED,
            Ending::Interrupted => exit::INTERRUPTED,
            Ending::Terminated { signal } => exit::SIGNALLED + signal.number(),
            Ending::ReaderGone => exit::READER_GONE,
            Ending::OutputLost { .. } => exit::OUTPUT_LOST,
            Ending::Replay { halt } => if tape::is_asked_for(halt) { 0 } else { exit::RECORD },
            Ending::NotStarted { .. } => exit::USAGE,
            Ending::WorkerLost { .. } => exit::WORKER_LOST,
            Ending::EngineBug { .. } => exit::ENGINE_BUG,
        }
    }
}

impl Ending {
    /// Whether the script came to its end by itself, so that nothing hurries.
    pub(super) fn is_the_scripts(&self) -> bool {
        matches!(self, Ending::Finished | Ending::Exit { .. } | Ending::Exception(_) | Ending::Refused(_))
    }
}

impl Ending {
    /// As reports name it.
    pub(crate) fn kind(&self) -> String {
        serde_json::to_value(self).ok().and_then(|told| Some(told.get("kind")?.as_str()?.to_owned())).unwrap_or_default()
    }

    /// Whether it was ended at a moment that no other run has.
    pub(crate) fn is_of_a_moment(&self) -> bool {
        matches!(self, Ending::Limit { limit: Limit::Time, .. } | Ending::Cancelled | Ending::Interrupted | Ending::Terminated { .. })
    }

    /// Whether the world ended it, and not the script.
    pub(crate) fn is_from_outside(&self) -> bool {
        self.is_of_a_moment() || matches!(self, Ending::ReaderGone | Ending::OutputLost { .. })
    }
}

impl Ending {
    /// Why a deterministic run that ended like this may end somewhere else the next time. A script may also interrupt itself, which is no
    /// reason; and who pressed Ctrl-C knows it.
    pub(super) fn unrepeatable(&self) -> Option<String> {
        (self.is_of_a_moment() && *self != Ending::Interrupted).then(|| "this end is not deterministic: another run may get further before it is ended from outside".to_owned())
    }
}

impl From<Killed> for Ending {
    fn from(killed: Killed) -> Ending {
        match killed {
            Killed::Limit(limit) => Ending::Limit { limit, file: None, line: None },
            Killed::Cancelled => Ending::Cancelled,
            Killed::Interrupted => Ending::Interrupted,
            Killed::Terminated(signal) => Ending::Terminated { signal },
        }
    }
}

/// The engine's report after ERROR or EXIT.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    kind: String,
    uncaught: Uncaught,
    limit: Option<String>,
    refused: bool,
}

/// A report is small; one that is not is cut off by this.
const REPORT_BUDGET: usize = 4 << 20;

impl Report {
    /// Reads the dict node; what is missing or odd is left empty.
    pub fn read(node: &[u8]) -> Report {
        let mut report = Report::default();
        let Ok(Value::Dict(fields)) = decode(node, &mut Budget::new(REPORT_BUDGET)) else {
            return report;
        };
        for (name, value) in fields {
            match (name.as_str(), value) {
                ("kind", Value::Str(text)) => report.kind = text,
                ("type", Value::Str(text)) => report.uncaught.class = text,
                ("message", Value::Str(text)) => report.uncaught.message = text,
                ("file", Value::Str(text)) => report.uncaught.file = Some(text),
                ("line", Value::Int(line)) => report.uncaught.line = u32::try_from(line).ok(),
                ("limit", Value::Str(text)) => report.limit = Some(text),
                ("refused", Value::Bool(refused)) => report.refused = refused,
                _ => {}
            }
        }
        report
    }

    /// File and line.
    pub fn place(self) -> (Option<String>, Option<u32>) {
        (self.uncaught.file, self.uncaught.line)
    }

    /// What an ERROR status means. The host knows best what it stopped; the engine knows where.
    pub fn ending(self, stopped: Option<Killed>) -> Ending {
        let Uncaught { file, line, .. } = self.uncaught.clone();
        if self.kind == "limit" {
            let named = self.limit.as_deref().and_then(Limit::named);
            return match (stopped, named) {
                (Some(Killed::Limit(limit)), _) | (None, Some(limit)) => Ending::Limit { limit, file, line },
                (Some(killed), _) => killed.into(),
                (None, None) => Ending::EngineBug { message: format!("an unknown limit: {:?}", self.limit) },
            };
        }
        match (self.uncaught.class.as_str(), self.refused) {
            ("KeyboardInterrupt", _) => Ending::Interrupted,
            (_, true) => Ending::Refused(self.uncaught),
            _ => Ending::Exception(self.uncaught),
        }
    }

    pub fn is_broken_pipe(&self) -> bool {
        self.uncaught.class == "BrokenPipeError"
    }
}

/// What is said on standard error when a limit ended the run: which, how much, and how to raise it.
pub fn limit_sentence(limit: Limit, limits: &crate::Limits) -> String {
    let row = LIMITS.iter().find(|row| row.limit == limit).unwrap_or(limit.row());
    let amount = crate::units::show_amount(limits.get(limit), row.unit);
    // `5 bytes printed`, `1MB printed`, `3 files`, but `10s of wall-clock time`.
    let what = match row.unit {
        Unit::Count => format!("{amount} {}", row.doc),
        Unit::Bytes if row.doc.starts_with("bytes ") => format!("{amount} {}", row.doc.trim_start_matches("bytes ")),
        _ => format!("{amount} of {}", row.doc),
    };
    format!("stopped by the limit {}: {what}; raise it with --{} AMOUNT", row.name, row.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(fields: &[(&str, Value)]) -> Report {
        let dict = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Report::read(&Value::Dict(dict).encode().unwrap())
    }

    #[test]
    fn endings_are_told_apart() {
        let exception = report(&[("kind", Value::str("exception")), ("type", Value::str("ValueError")), ("line", Value::int(3))]);
        assert!(matches!(exception.ending(None), Ending::Exception(Uncaught { line: Some(3), .. })));
        let refused = report(&[("kind", Value::str("exception")), ("type", Value::str("PermissionError")), ("refused", Value::Bool(true))]);
        assert_eq!(refused.ending(None).exit_code(), 77);
        let interrupt = report(&[("kind", Value::str("exception")), ("type", Value::str("KeyboardInterrupt"))]);
        assert_eq!(interrupt.ending(None), Ending::Interrupted);
        let limit = |name: &str| report(&[("kind", Value::str("limit")), ("limit", Value::str(name))]);
        assert_eq!(limit("memory").ending(None).exit_code(), 81);
        assert_eq!(limit("host_calls").ending(None).exit_code(), 84);
        assert_eq!(limit("time").ending(Some(Killed::Limit(Limit::Output))).exit_code(), 82);
        assert_eq!(limit("cancel").ending(Some(Killed::Cancelled)).exit_code(), 89);
        assert_eq!(limit("moonlight").ending(None).exit_code(), 70);
    }

    #[test]
    fn a_report_that_is_nonsense_is_an_exception_without_a_name() {
        assert_eq!(Report::read(b"nonsense"), Report::default());
    }
}
