//! The same records for `tracing`, and through it for OpenTelemetry: one event each, told on the run's own thread, so that it lies
//! in the embedder's span.

use tracing::Level;

use super::{AuditRecord, Verdict};
use crate::Target;

/// The target of every event.
pub const TARGET: &str = "wicket::audit";

/// Whether anybody listens. Without a subscriber this is one load.
pub(super) fn is_wanted() -> bool {
    tracing::enabled!(target: TARGET, Level::WARN)
}

pub(super) fn tell(run: &str, record: &AuditRecord) {
    if !is_wanted() {
        return;
    }
    macro_rules! tell {
        ($level:expr) => {
            tracing::event!(
                target: TARGET,
                $level,
                run,
                seq = record.seq,
                module = &*record.module,
                line = record.line,
                op = &*record.op,
                rights = rights(record),
                targets = targets(record),
                argument = record.argument.as_deref(),
                verdict = record.verdict.name(),
                rule = record.rule.as_deref(),
                error = record.error.as_deref(),
                cost = record.cost,
                request_bytes = record.request_bytes,
                reply_bytes = record.reply_bytes,
                duration_ns = record.duration_ns,
            )
        };
    }
    match record.verdict {
        Verdict::Refused | Verdict::WouldRefuse => tell!(Level::WARN),
        Verdict::Allowed | Verdict::Failed | Verdict::Stopped => tell!(Level::INFO),
    }
}

fn rights(record: &AuditRecord) -> String {
    let rights: Vec<&str> = record.subjects.iter().map(|subject| &*subject.right).collect();
    rights.join(" ")
}

fn targets(record: &AuditRecord) -> String {
    let shown = |target: &Target| if record.secret && *target != Target::Bare { "(secret)".to_owned() } else { target.to_string() };
    let targets: Vec<String> = record.subjects.iter().map(|subject| shown(&subject.target)).collect();
    targets.join(" ")
}
