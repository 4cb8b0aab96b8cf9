//! The record of a call while it goes on. It is completed when the call has settled, whichever way that is.

use std::borrow::Cow;
use std::sync::Arc;

use wasm_abi::View;

use crate::{Audit, AuditRecord, Clock, OpError, Subject, Target, Verdict};

/// Longest text of an argument that a record keeps.
const ARGUMENT_CHARS_MAX: usize = 64;
/// Longest name that a record keeps.
const NAME_BYTES_MAX: usize = 16 << 10;

/// Nothing, where nobody wants to know.
pub(crate) struct Draft(Option<Box<Begun>>);

struct Begun {
    record: AuditRecord,
    began_ns: u64,
    privileged: bool,
}

/// What is known of a call before it is judged.
pub(crate) struct Caller {
    pub(crate) module: Arc<str>,
    pub(crate) line: u32,
    pub(crate) op: Arc<str>,
    pub(crate) cost: u32,
    pub(crate) secret: bool,
    pub(crate) request_bytes: u64,
    /// The op needs a right.
    pub(crate) privileged: bool,
    /// What is known of what it touches: nothing yet.
    pub(crate) subjects: Arc<Vec<Subject>>,
}

impl Draft {
    pub(crate) const fn none() -> Draft {
        Draft(None)
    }

    pub(crate) fn begin(caller: Caller, clock: &dyn Clock) -> Draft {
        let Caller { module, line, op, cost, secret, request_bytes, privileged, subjects } = caller;
        let record = AuditRecord {
            seq: 0,
            time_ns: clock.wall_ns(),
            module,
            line,
            op,
            subjects,
            argument: None,
            secret,
            verdict: Verdict::Allowed,
            rule: None,
            error: None,
            cost,
            request_bytes,
            reply_bytes: 0,
            duration_ns: 0,
        };
        Draft(Some(Box::new(Begun { record, began_ns: clock.monotonic_ns(), privileged })))
    }

    /// The argument that the row wants to be seen. A record of secrets shows none.
    pub(crate) fn argument(&mut self, name: &str, value: &View<'_>) {
        if let Some(begun) = self.0.as_mut().filter(|begun| !begun.record.secret) {
            begun.record.argument = shown(value).map(|value| format!("{name}={value}"));
        }
    }

    /// What an op tells of what it did.
    pub(crate) fn note(&mut self, name: &str, number: u64) {
        if let Some(begun) = self.0.as_mut().filter(|begun| !begun.record.secret) {
            begun.record.argument = Some(format!("{name}={number}"));
        }
    }

    /// What it would touch, and what the policy said.
    pub(crate) fn judged(&mut self, subjects: &Arc<Vec<Subject>>, rule: Option<Arc<str>>, assumed: bool) {
        if let Some(begun) = &mut self.0 {
            begun.record.subjects = short(subjects);
            begun.record.rule = rule;
            if assumed {
                begun.record.verdict = Verdict::WouldRefuse;
            }
        }
    }

    /// Hands the record over. Of what went well, pure computation leaves none, nor do ops that cost nothing.
    pub(crate) fn settle(self, outcome: Result<u64, &OpError>, audit: &mut Audit, clock: &dyn Clock) {
        let refused = matches!(outcome, Err(OpError::Refused(_)));
        let Some(begun) = self.0 else {
            if refused {
                audit.count_refusal();
            }
            return;
        };
        let Begun { mut record, began_ns, privileged } = *begun;
        let privileged = record.cost > 0 && (privileged || !record.subjects.is_empty());
        let stopped = matches!(outcome, Err(OpError::Limit(_) | OpError::Stopped(_))) && record.cost > 0;
        if !(privileged || refused || stopped) {
            return;
        }
        match outcome {
            Ok(reply_bytes) => record.reply_bytes = reply_bytes,
            Err(error) => conclude(&mut record, error),
        }
        record.duration_ns = clock.monotonic_ns().saturating_sub(began_ns);
        audit.add(record);
    }

    /// The run ended, or went on, without the answer.
    pub(crate) fn abandon(self, why: &'static str, audit: &mut Audit, clock: &dyn Clock) {
        let Some(begun) = self.0 else { return };
        let Begun { mut record, began_ns, .. } = *begun;
        if record.cost > 0 {
            record.error = Some(why.into());
            record.verdict = Verdict::Stopped;
            record.duration_ns = clock.monotonic_ns().saturating_sub(began_ns);
            audit.add(record);
        }
    }
}

/// A number, a truth or a short text; nothing else is worth a line.
fn shown(value: &View<'_>) -> Option<String> {
    match value {
        View::None => Some("None".to_owned()),
        View::Bool(truth) => Some(if *truth { "True" } else { "False" }.to_owned()),
        View::Int(number) => Some(number.to_string()),
        View::Float(number) => Some(number.to_string()),
        View::Str(text) => Some(text.chars().take(ARGUMENT_CHARS_MAX).collect()),
        _ => None,
    }
}

/// The subjects themselves, except where a name is so long that keeping it would cost memory that nobody charged for.
fn short(subjects: &Arc<Vec<Subject>>) -> Arc<Vec<Subject>> {
    let is_long = |subject: &Subject| matches!(&subject.target, Target::Name(name) if name.len() > NAME_BYTES_MAX);
    if !subjects.iter().any(is_long) {
        return Arc::clone(subjects);
    }
    let cut = |subject: &Subject| match &subject.target {
        Target::Name(name) => Subject { target: Target::Name(name.chars().take(NAME_BYTES_MAX / 2).collect()), ..subject.clone() },
        _ => subject.clone(),
    };
    Arc::new(subjects.iter().map(cut).collect())
}

/// What the run would have been refused stays that, however it went on; its error is told as well.
fn conclude(record: &mut AuditRecord, error: &OpError) {
    let (verdict, name): (Verdict, Cow<'static, str>) = match error {
        OpError::Refused(_) => (Verdict::Refused, "PermissionError".into()),
        OpError::Raised(error) => (Verdict::Failed, error.class.clone().into()),
        OpError::Limit(limit) => (Verdict::Stopped, limit.name().into()),
        OpError::Stopped(reason) => (Verdict::Stopped, format!("{reason:?}").to_lowercase().into()),
    };
    record.error = Some(name);
    if record.verdict != Verdict::WouldRefuse || verdict == Verdict::Refused {
        record.verdict = verdict;
    }
}
