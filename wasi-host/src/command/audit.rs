//! `wicket audit verify`: whether a log is whole and unchanged.

use super::message::{Failure, exit, print_out};
use super::options::AuditAction;
use super::source::words;
use capability::{AUDIT_LINE_BYTES_MAX, AuditError, AuditLine, AuditReader, AuditTotals};
use serde_json::json;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// SHA-256.
const DIGEST_CHARS: usize = 64;

pub fn act(action: &AuditAction) -> Result<u8, Failure> {
    let AuditAction::Verify { file, head, json } = action;
    if let Some(head) = head.as_deref().filter(|head| head.len() != DIGEST_CHARS || !head.chars().all(|c| c.is_ascii_hexdigit())) {
        return Err(Failure::usage(format!("the head '{head}' is no digest: it has {DIGEST_CHARS} hexadecimal digits")).hint("'wicket audit verify FILE' shows the head of a log, and a run's report has it under audit"));
    }
    let read = read(file, |_| {})?.and_then(|totals| compare(totals, head.as_deref()));
    let name = file.display();
    let text = match (&read, json) {
        (Ok(totals), true) => json!({ "whole": true, "runs": totals.runs, "calls": totals.calls, "refused": totals.refused, "would_refuse": totals.would_refuse, "dropped": totals.dropped, "head": totals.head }).to_string(),
        (Err(error), true) => json!({ "whole": false, "line": error.line, "column": error.column, "why": error.message }).to_string(),
        (Ok(totals), false) => format!(
            "{name}: whole: runs {}, calls {}, refused {}, would refuse {}, dropped {}\nhead {}",
            totals.runs, totals.calls, totals.refused, totals.would_refuse, totals.dropped, totals.head
        ),
        (Err(error), false) => return Err(broken(file, error)),
    };
    print_out(format!("{text}\n").as_bytes(), if read.is_ok() { 0 } else { exit::EXCEPTION })
}

/// Reads a log line by line, verifying it; the outer error is the system's.
pub fn read(file: &Path, mut each: impl FnMut(AuditLine)) -> Result<Result<AuditTotals, AuditError>, Failure> {
    let fail = |error: io::Error| Failure::usage(format!("cannot read the audit log '{}': {}", file.display(), words(&error)));
    let mut lines = BufReader::new(File::open(file).map_err(fail)?);
    let (mut reader, mut line) = (AuditReader::new(), Vec::new());
    let mut number = 0;
    loop {
        line.clear();
        number += 1;
        let bytes = lines.by_ref().take(AUDIT_LINE_BYTES_MAX as u64).read_until(b'\n', &mut line).map_err(fail)?;
        if bytes == 0 {
            return Ok(reader.finish());
        }
        let Some(text) = line.strip_suffix(b"\n") else {
            let message = if bytes == AUDIT_LINE_BYTES_MAX { "the line is longer than any that is written" } else { "the log ends in the middle of this line: what came after is missing" };
            return Ok(Err(AuditError { line: number, column: bytes as u64, message: message.to_owned() }));
        };
        match reader.line(text) {
            Ok(read) => each(read),
            Err(error) => return Ok(Err(error)),
        }
    }
}

fn compare(totals: AuditTotals, head: Option<&str>) -> Result<AuditTotals, AuditError> {
    match head {
        Some(head) if !head.eq_ignore_ascii_case(&totals.head) => {
            let message = format!("the log is whole in itself, and its head is {}, not the one that was given: it was written anew", totals.head);
            Err(AuditError { line: totals.lines.max(1), column: 1, message })
        }
        _ => Ok(totals),
    }
}

pub fn broken(file: &Path, error: &AuditError) -> Failure {
    Failure::usage(format!("{}:{error}", file.display())).code(exit::EXCEPTION)
}
