//! Workers that somebody else has taken over: whatever they send, the parent says so, kills them and goes on.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use wicket::{Ending, Isolation, IsolationError, Limit, Limits, Outcome, RunPlan, Setup, Streams, run_isolated};

/// Its wire is its standard input, which a socket is in both directions.
fn worker(dir: &tempfile::TempDir, says: &str) -> PathBuf {
    let program = dir.path().join("worker");
    std::fs::write(&program, format!("#!/bin/sh\n{says}\n")).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
    program
}

fn run_with(says: &str) -> Result<Outcome, IsolationError> {
    let dir = tempfile::tempdir().unwrap();
    let isolation = Isolation { program: Some(worker(&dir, says)), ..Isolation::default() };
    let mut limits = Limits::server();
    limits.set(Limit::Time, wicket::Bound::At(2_000));
    let plan = RunPlan::source("main.py", "print(1)").limits(limits);
    run_isolated(plan, Setup::new(Streams::inherit()), &isolation)
}

fn lost(says: &str) -> String {
    match run_with(says).unwrap().ending {
        Ending::WorkerLost { reason } => reason,
        other => panic!("{says}: {other:?}"),
    }
}

/// Confined, lacking nothing: the frame that has to come first.
const CONFINED: &str = r"printf '\001\002\000\000\000[]' >&0";

#[test]
fn a13_a_worker_that_says_nonsense_is_killed() {
    let cases = [
        (r"printf '\377\000\000\000\000' >&0; exec sleep 60".to_owned(), "unknown kind 255"),
        (r"printf '\001\377\377\377\377' >&0; exec sleep 60".to_owned(), "4294967295 bytes"),
        (r"printf '\004\001\000\000\000x' >&0; exec sleep 60".to_owned(), "not due"),
        (format!(r"{CONFINED}; {CONFINED}; exec sleep 60"), "not due"),
        (format!(r"{CONFINED}; printf '\007\001\000\000\000x' >&0; exec sleep 60"), "not due"),
        (format!(r"{CONFINED}; printf '\006\001\000\000\000x' >&0; exec sleep 60"), "1 bytes, which is more"),
        (format!(r"{CONFINED}; printf '\005\002\000\000\000{{}}' >&0; exec sleep 60"), "cannot be read"),
        (format!(r"{CONFINED}; printf '\004\002\000\000\000\377\376' >&0; exec sleep 60"), "cannot be read"),
    ];
    for (says, expected) in cases {
        let reason = lost(&says);
        assert!(reason.contains(expected), "{says}: {reason}");
    }
}

#[test]
fn a13_a_worker_that_ends_without_a_word_is_told() {
    assert!(lost("exit 3").contains("it ended with code 3"));
    assert!(lost(&format!("{CONFINED}; kill -SEGV $$")).contains("SIGSEGV"));
}

#[test]
fn a13_a_worker_that_says_nothing_is_ended_by_the_deadline() {
    let started = Instant::now();
    let outcome = run_with("exec sleep 60").unwrap();
    assert!(matches!(outcome.ending, Ending::Limit { limit: Limit::Time, .. }), "{outcome:?}");
    assert!(started.elapsed() < Duration::from_secs(30));
}

/// Each question has an answer of its own, which nobody takes: the parent keeps one, and not all.
#[test]
fn a13_a_worker_that_asks_and_does_not_listen_is_not_kept_answers_for() {
    let asks = r"while :; do printf '\004\010\000\000\000root:x.p' || exit; done >&0";
    let outcome = run_with(&format!("{CONFINED}; {asks}")).unwrap();
    assert!(matches!(outcome.ending, Ending::Limit { limit: Limit::Time, .. } | Ending::WorkerLost { .. }), "{outcome:?}");
}

#[test]
fn a13_an_end_that_a_worker_makes_up_has_the_code_that_goes_with_it() {
    let body = r#"{"ending":{"kind":"exit","code":7},"traceback":"","spent":{"wall_ms":1,"steps":1,"heap_bytes_peak":1,"memory_bytes":1,"collections":0,"output_bytes":0,"host_calls":0,"read_bytes":0,"write_bytes":0,"files_created":0,"refusals":0},"declared":[["\u001b[31m",["\u001b]0;x"]]],"unrepeatable":null,"record":null,"record_lost":null}"#;
    let says = format!(r"{CONFINED}; printf '\005\{:03o}\{:03o}\000\000' >&0; printf '%s' '{body}' >&0", body.len() % 256, body.len() / 256);
    let outcome = run_with(&says).unwrap();
    assert_eq!((outcome.ending, outcome.exit_code), (Ending::Exit { code: 7 }, 7));
    assert!(!format!("{:?}", outcome.declared).contains("\\u{1b}"), "escaped: {:?}", outcome.declared);
}

#[test]
fn a_program_that_is_none_is_told() {
    let isolation = Isolation { program: Some("/nowhere".into()), ..Isolation::default() };
    let error = run_isolated(RunPlan::source("main.py", ""), Setup::new(Streams::inherit()), &isolation).unwrap_err();
    assert!(matches!(error, IsolationError::Spawn(_)), "{error}");
}
