//! Isolated runs of a Rust program.

use super::is_possible;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use wicket::{Bound, Ending, Feed, Isolation, IsolationError, Limit, Outcome, RunPlan, Setup, Sink, Stream, Streams, run_isolated};

/// The command is a worker for whoever names it.
fn isolation() -> Isolation {
    Isolation { program: Some(env!("CARGO_BIN_EXE_wicket").into()), ..Isolation::default() }
}

/// Nothing where the system cannot isolate, which is then seen to be told.
fn run(plan: RunPlan, setup: Setup) -> Option<Outcome> {
    match run_isolated(plan, setup, &isolation()) {
        Ok(outcome) => Some(outcome),
        Err(error) => {
            assert!(matches!(error, IsolationError::Lacking(_)) && !is_possible(), "{error}");
            None
        }
    }
}

#[test]
fn an_embedder_gets_what_was_printed_and_the_outcome() {
    let (streams, printed) = Streams::captured();
    let plan = RunPlan::source("main.py", "import sys\nprint('x' * 100_000)\nprint('err', file=sys.stderr)\nprint(repr(sys.stdin.read()))\n1/0");
    let Some(outcome) = run(plan, Setup::new(streams)) else { return };
    assert!(matches!(&outcome.ending, Ending::Exception(uncaught) if uncaught.class == "ZeroDivisionError" && uncaught.line == Some(5)), "{outcome:?}");
    assert_eq!(String::from_utf8(printed.out()).unwrap(), format!("{}\n''\n", "x".repeat(100_000)));
    let err = String::from_utf8(printed.err()).unwrap();
    assert!(err.starts_with("err\nTraceback") && err.ends_with("ZeroDivisionError: division by zero\n"), "{err}");
    assert_eq!(outcome.isolation.unwrap().lacking, []);
}

/// Feeds this, in pieces.
struct Pieces(Vec<u8>);

impl Feed for Pieces {
    fn read(&mut self, into: &mut [u8], _: Duration) -> io::Result<Option<usize>> {
        let count = self.0.len().min(into.len()).min(1000);
        into[..count].copy_from_slice(&self.0[..count]);
        self.0.drain(..count);
        Ok(Some(count))
    }

    fn is_terminal(&self) -> bool {
        false
    }
}

#[test]
fn an_embedder_feeds_standard_input() {
    let (streams, printed) = Streams::captured();
    let streams = Streams { feed: Box::new(Pieces(vec![b'a'; 50_000])), ..streams };
    let Some(outcome) = run(RunPlan::source("main.py", "import sys\nprint(len(sys.stdin.read()))"), Setup::new(streams)) else { return };
    assert_eq!((outcome.ending, printed.out()), (Ending::Finished, b"50000\n".to_vec()));
}

/// Takes nothing.
struct Full;

impl Sink for Full {
    fn accept(&mut self, _: Stream, _: &[u8]) -> io::Result<usize> {
        Ok(0)
    }

    fn wait(&mut self, _: Stream, at_most: Duration) {
        std::thread::sleep(at_most);
    }

    fn is_terminal(&self, _: Stream) -> bool {
        false
    }
}

#[test]
fn a_sink_that_takes_nothing_does_not_hold_up_the_deadline() {
    let streams = Streams { sink: Box::new(Full), ..Streams::none() };
    let mut plan = RunPlan::source("main.py", "while True: print('x' * 1000)");
    plan.limits.set(Limit::Time, Bound::At(500));
    let started = Instant::now();
    let Some(outcome) = run(plan, Setup::new(streams)) else { return };
    assert!(matches!(outcome.ending, Ending::Limit { limit: Limit::Time, .. }), "{outcome:?}");
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn an_embedder_takes_the_records_of_the_audit() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let taken = Arc::clone(&seen);
    let setup = Setup { audit_records: Some(Box::new(move |record| taken.lock().unwrap().push((record.op.to_string(), record.line)))), ..Setup::new(Streams::none()) };
    let code = "import fs\ntry: fs.read_text('x')\nexcept PermissionError: pass";
    if run(RunPlan::source("main.py", code), setup).is_some() {
        assert_eq!(*seen.lock().unwrap(), [("fs.read_text".to_owned(), 2)]);
    }
}

#[test]
fn what_a_worker_cannot_have_is_refused() {
    let mut plan = RunPlan::source("main.py", "");
    plan.audit_only = true;
    let error = run_isolated(plan, Setup::new(Streams::none()), &isolation()).unwrap_err();
    assert!(matches!(error, IsolationError::Unsupported(_)) && error.to_string().contains("cannot be used in an isolated run"), "{error}");
}
