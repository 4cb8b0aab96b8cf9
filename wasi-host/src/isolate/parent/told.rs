//! What became of a worker that did not say it itself.

use crate::session::{Ending, Outcome, Spent, Watch};
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;

/// A signal's name, and what it mostly means here.
const SIGNALS: [(i32, &str); 6] = [
    (4, "SIGILL, an instruction that the processor does not have"),
    (6, "SIGABRT, which it gave itself"),
    (7, "SIGBUS, memory that is not there"),
    (9, "SIGKILL, by somebody or for lack of memory"),
    (11, "SIGSEGV, memory that is not its own"),
    (31, "SIGSYS, a system call that it may not make"),
];

/// Where the run was to end anyway, that is how it ended.
pub fn lost(watch: &Watch, status: Option<ExitStatus>, why: Option<String>) -> Outcome {
    let ending = match (watch.ending(), why) {
        (Some(killed), None) => killed.into(),
        (_, Some(reason)) => Ending::WorkerLost { reason },
        (None, None) => Ending::WorkerLost { reason: reason(status) },
    };
    Outcome::new(ending, String::new(), Spent { wall_ms: watch.elapsed_ms(), ..Spent::default() })
}

fn reason(status: Option<ExitStatus>) -> String {
    let Some(status) = status else { return "it is gone".to_owned() };
    match (status.signal(), status.code()) {
        (Some(signal), _) => match SIGNALS.iter().find(|(number, _)| *number == signal) {
            Some((_, name)) => format!("it was ended by {name}"),
            None => format!("it was ended by signal {signal}"),
        },
        (None, code) => format!("it ended with code {} and without a word", code.unwrap_or_default()),
    }
}
