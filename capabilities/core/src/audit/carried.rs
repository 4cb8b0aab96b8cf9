//! A record as it travels between two processes: what its line will show, and nothing else. The reader is the side that trusts least,
//! so that everything in it is a plain value; the line that is written of it bounds and escapes each.

use serde::{Deserialize, Serialize};

use super::{AuditRecord, Verdict};
use crate::{Subject, Target};

/// See [`AuditRecord`], whose members these are. It has no number: who takes it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarriedRecord {
    time_ns: i128,
    module: String,
    line: u32,
    op: String,
    subjects: Vec<(String, CarriedTarget)>,
    argument: Option<String>,
    secret: bool,
    verdict: Verdict,
    rule: Option<String>,
    error: Option<String>,
    cost: u32,
    request_bytes: u64,
    reply_bytes: u64,
    duration_ns: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum CarriedTarget {
    Bare,
    /// A path or name as it is shown.
    Shown(String),
    /// Of something that was opened without a name.
    Handle,
}

impl From<&AuditRecord> for CarriedRecord {
    fn from(record: &AuditRecord) -> CarriedRecord {
        let shown = |subject: &Subject| (subject.right.to_string(), carried(&subject.target, record.secret));
        CarriedRecord {
            time_ns: record.time_ns,
            module: record.module.to_string(),
            line: record.line,
            op: record.op.to_string(),
            subjects: record.subjects.iter().map(shown).collect(),
            argument: record.argument.clone(),
            secret: record.secret,
            verdict: record.verdict,
            rule: record.rule.as_deref().map(str::to_owned),
            error: record.error.as_deref().map(str::to_owned),
            cost: record.cost,
            request_bytes: record.request_bytes,
            reply_bytes: record.reply_bytes,
            duration_ns: record.duration_ns,
        }
    }
}

/// What is secret does not travel.
fn carried(target: &Target, secret: bool) -> CarriedTarget {
    match target {
        Target::Bare => CarriedTarget::Bare,
        _ if secret => CarriedTarget::Handle,
        Target::Path { path, .. } => CarriedTarget::Shown(String::from_utf8_lossy(path.as_bytes()).into_owned()),
        Target::Name(name) => CarriedTarget::Shown(name.clone()),
        Target::Handle(Some(opened)) if !matches!(**opened, Target::Handle(_)) => carried(opened, secret),
        Target::Handle(_) => CarriedTarget::Handle,
    }
}

impl From<CarriedRecord> for AuditRecord {
    fn from(record: CarriedRecord) -> AuditRecord {
        let target = |target| match target {
            CarriedTarget::Bare => Target::Bare,
            CarriedTarget::Shown(text) => Target::Name(text),
            CarriedTarget::Handle => Target::Handle(None),
        };
        let subjects = record.subjects.into_iter().map(|(right, shown)| Subject::new(right, target(shown))).collect::<Vec<_>>();
        AuditRecord {
            seq: 0,
            time_ns: record.time_ns,
            module: record.module.into(),
            line: record.line,
            op: record.op.into(),
            subjects: subjects.into(),
            argument: record.argument,
            secret: record.secret,
            verdict: record.verdict,
            rule: record.rule.map(Into::into),
            error: record.error.map(Into::into),
            cost: record.cost,
            request_bytes: record.request_bytes,
            reply_bytes: record.reply_bytes,
            duration_ns: record.duration_ns,
        }
    }
}
