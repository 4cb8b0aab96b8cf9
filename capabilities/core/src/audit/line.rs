//! The written form: JSON Lines of four kinds. `docs/audit.md` describes every member.

use super::json::{begin as begin_object, key, number, string};
use super::time::push_time;
use super::{AuditRecord, Counts};
use crate::{Policy, Subject, Target};

/// The number of this form. It grows when a member changes its meaning; new members alone do not change it.
pub const SCHEMA: u64 = 1;

/// Longest target in a line, in characters; no path is longer.
const TARGET_CHARS_MAX: usize = 4096;
/// Longest name of a module, an exception or a rule.
const NAME_CHARS_MAX: usize = 512;
const RULE_CHARS_MAX: usize = 8192;

/// Records that are missing: these and what is between them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gap {
    pub(super) first: u64,
    pub(super) last: u64,
}

fn open(text: &mut String, kind: &str, run: &str) {
    begin_object(text);
    key(text, "kind");
    string(text, kind, NAME_CHARS_MAX);
    key(text, "run");
    string(text, run, NAME_CHARS_MAX);
}

/// The line's end without its digest, which the chain adds.
fn close(text: &mut String) {
    text.push_str("}\n");
}

pub(super) fn begin(text: &mut String, (run, script): (&str, &str), policy: &Policy, time_ns: i128) {
    open(text, "begin", run);
    key(text, "schema");
    number(text, SCHEMA);
    key(text, "time");
    quoted_time(text, time_ns);
    key(text, "script");
    string(text, script, NAME_CHARS_MAX);
    for (name, rules) in [("allow", policy.allows()), ("deny", policy.denies())] {
        key(text, name);
        text.push('[');
        for (at, rule) in rules.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            string(text, &rule.to_string(), RULE_CHARS_MAX);
        }
        text.push(']');
    }
    key(text, "audit_only");
    text.push_str(if policy.assumes() { "true" } else { "false" });
    close(text);
}

pub(super) fn call(text: &mut String, run: &str, record: &AuditRecord) {
    open(text, "call", run);
    key(text, "seq");
    number(text, record.seq);
    key(text, "time");
    quoted_time(text, record.time_ns);
    key(text, "module");
    string(text, &record.module, NAME_CHARS_MAX);
    key(text, "line");
    number(text, u64::from(record.line));
    key(text, "op");
    string(text, &record.op, NAME_CHARS_MAX);
    key(text, "subjects");
    text.push('[');
    for (at, subject) in record.subjects.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        push_subject(text, subject, record.secret);
    }
    text.push(']');
    optional(text, "argument", record.argument.as_deref());
    key(text, "verdict");
    string(text, record.verdict.name(), NAME_CHARS_MAX);
    for (name, value) in [("rule", record.rule.as_deref()), ("error", record.error.as_deref())] {
        optional(text, name, value);
    }
    let numbers = [("cost", u64::from(record.cost)), ("request_bytes", record.request_bytes), ("reply_bytes", record.reply_bytes), ("duration_ns", record.duration_ns)];
    for (name, value) in numbers {
        key(text, name);
        number(text, value);
    }
    close(text);
}

pub(super) fn dropped(text: &mut String, run: &str, gap: Gap) {
    open(text, "dropped", run);
    for (name, value) in [("count", gap.last.saturating_sub(gap.first).saturating_add(1)), ("first", gap.first), ("last", gap.last)] {
        key(text, name);
        number(text, value);
    }
    close(text);
}

pub(super) fn end(text: &mut String, run: &str, counts: Counts) {
    open(text, "end", run);
    let Counts { seq, refused, would_refuse, dropped } = counts;
    for (name, value) in [("records", seq), ("refused", refused), ("would_refuse", would_refuse), ("dropped", dropped)] {
        key(text, name);
        number(text, value);
    }
    close(text);
}

fn optional(text: &mut String, name: &str, value: Option<&str>) {
    key(text, name);
    match value {
        Some(value) => string(text, value, RULE_CHARS_MAX),
        None => text.push_str("null"),
    }
}

fn push_subject(text: &mut String, subject: &Subject, secret: bool) {
    begin_object(text);
    key(text, "right");
    string(text, &subject.right, NAME_CHARS_MAX);
    key(text, "target");
    match &subject.target {
        Target::Bare => text.push_str("\"\""),
        _ if secret => text.push_str("\"(secret)\""),
        target => push_target(text, target),
    }
    text.push('}');
}

fn push_target(text: &mut String, target: &Target) {
    match target {
        Target::Bare => text.push_str("\"\""),
        Target::Path { path, .. } => string(text, &String::from_utf8_lossy(path.as_bytes()), TARGET_CHARS_MAX),
        Target::Name(name) => string(text, name, TARGET_CHARS_MAX),
        // A handle is of what it was opened as; what was opened is no handle.
        Target::Handle(Some(opened)) if !matches!(**opened, Target::Handle(_)) => push_target(text, opened),
        Target::Handle(_) => text.push_str("\"(handle)\""),
    }
}

fn quoted_time(text: &mut String, time_ns: i128) {
    text.push('"');
    push_time(text, time_ns);
    text.push('"');
}
