//! Every limit that the host enforces, at the bound and past it, against engines that do not cooperate.

use super::Fake;
use std::time::{Duration, Instant};
use wasm_abi::Value;
use wicket::{Bound, Ending, Limit, Limits, RunPlan, Session, Setup, Sink, Stream, Streams};

fn server(limit: Limit, max: u64) -> Limits {
    Limits::server().with(limit, Bound::At(max))
}

fn ended_by(fake: &Fake) -> Limit {
    match fake.run().0.ending {
        Ending::Limit { limit, .. } => limit,
        ending => panic!("{ending:?}"),
    }
}

const LOOP: &str = "(loop $again (br $again)) unreachable";

/// Waits for the interrupt word as a sound engine does, then answers that a limit ended the run.
const POLLING_LOOP: &str = "(loop $again (br_if $again (i32.eqz (i32.load (i32.const 0x100))))) (global.get $error)";

fn limit_report(limit: &str) -> [(&'static str, Value); 4] {
    [("kind", Value::str("limit")), ("limit", Value::str(limit)), ("file", Value::str("fake.py")), ("line", Value::int(3))]
}

#[test]
fn an_engine_that_loops_for_ever_is_stopped_in_time() {
    let started = Instant::now();
    let fake = Fake::new(LOOP).limits(server(Limit::Time, 50));
    assert_eq!(ended_by(&fake), Limit::Time);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[test]
fn an_engine_that_listens_says_where_the_time_went() {
    let fake = Fake::new(POLLING_LOOP).limits(server(Limit::Time, 50)).report(&limit_report("time")).output("Traceback: line 3\n");
    let (outcome, printed) = fake.run();
    assert_eq!(outcome.ending, Ending::Limit { limit: Limit::Time, file: Some("fake.py".into()), line: Some(3) });
    assert_eq!(printed.err(), b"Traceback: line 3\n");
    assert_eq!(outcome.exit_code, 80);
}

#[test]
fn t7_a_run_is_cancelled_from_another_thread() {
    for body in [LOOP, POLLING_LOOP] {
        let fake = Fake::new(body).report(&[("kind", Value::str("limit")), ("limit", Value::str("cancel"))]);
        let (session, _) = fake.start(|plan| plan).unwrap();
        let handle = session.cancel_handle();
        let canceller = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(20));
            handle.cancel();
        });
        assert_eq!(session.run().ending, Ending::Cancelled);
        canceller.join().unwrap();
    }
}

#[test]
fn a_second_interrupt_is_a_kill() {
    let (session, _) = Fake::new(LOOP).start(|plan| plan).unwrap();
    let handle = session.cancel_handle();
    let user = std::thread::spawn(move || {
        handle.interrupt();
        std::thread::sleep(Duration::from_millis(20));
        handle.interrupt();
    });
    let outcome = session.run();
    assert_eq!((outcome.ending, outcome.exit_code), (Ending::Interrupted, 130));
    user.join().unwrap();
}

#[test]
fn r20_memory_grows_to_its_bound_and_no_further() {
    // The exit code is the number of times that 4 MiB more were granted.
    let fake = Fake::new(
        "(loop $again (if (i32.ne (memory.grow (i32.const 64)) (i32.const -1)) (then (local.set $i (i32.add (local.get $i) (i32.const 1))) (br $again))))
         (call $exit (local.get $i))",
    );
    let granted = fake.limits(server(Limit::Memory, 64 << 20)).exit_code();
    assert!((16..=24).contains(&granted), "{granted}");
}

#[test]
fn r22_output_stops_at_its_bound() {
    let flood = "(loop $again (call $print (i32.const 0x5000) (i32.const 1000)) (br $again)) unreachable";
    let (outcome, printed) = Fake::new(flood).limits(server(Limit::Output, 10_500)).run();
    assert_eq!(outcome.exit_code, 82);
    assert_eq!(printed.out().len(), 10_500);
    assert_eq!(outcome.spent.output_bytes, 10_500);
}

#[test]
fn output_up_to_its_bound_is_no_error() {
    let fake = Fake::new("(call $print (i32.const 0x5000) (i32.const 1000)) (call $exit (i32.const 0))").limits(server(Limit::Output, 1_000));
    let (outcome, printed) = fake.run();
    assert_eq!((outcome.exit_code, printed.out().len()), (0, 1_000));
}

#[test]
fn h2_host_calls_stop_at_their_bound() {
    // `stdio.isatty(1)`, again and again.
    let op = (super::capability_number("stdio") << 16) | 3;
    let body = format!("(loop $again (call $block (i32.const DATALEN)) (drop (call $any (i32.const {op}) (i32.const 0x200) (i32.const 64))) (br $again)) unreachable");
    let fake = Fake::new(&body).data(&Value::List(vec![Value::int(1)])).limits(server(Limit::HostCalls, 1_000));
    let (outcome, _) = fake.run();
    assert_eq!((outcome.exit_code, outcome.spent.host_calls), (84, 1_000));
}

#[test]
fn an_engine_that_never_comes_back_from_its_first_call_is_stopped() {
    let fake = Fake::new("(i32.const 0)").replace("(func (export \"set_entry\") (param i32 i32))", "(func (export \"set_entry\") (param i32 i32) (loop $again (br $again)))");
    assert!(fake.limits(server(Limit::Time, 50)).start(|plan| plan).is_err());
}

/// A terminal whose driver never comes back.
struct Hanging(std::sync::mpsc::Receiver<()>);

impl Sink for Hanging {
    fn accept(&mut self, _: Stream, bytes: &[u8]) -> std::io::Result<usize> {
        let _ = self.0.recv();
        Ok(bytes.len())
    }

    fn wait(&mut self, _: Stream, _: Duration) {}

    fn is_terminal(&self, _: Stream) -> bool {
        true
    }
}

#[test]
fn h11_a_run_that_hangs_in_the_operating_system_is_told_from_outside() {
    let fake = Fake::new("(call $print (i32.const 0x2000) (i32.const 6)) (loop $again (br $again)) unreachable").output("ready\n").limits(server(Limit::Time, 50));
    let (hold, held) = std::sync::mpsc::channel();
    let (tell, told) = std::sync::mpsc::channel();
    let streams = Streams { sink: Box::new(Hanging(held)), ..Streams::none() };
    let setup = Setup { abandon: Some(Box::new(move |outcome| drop(tell.send(outcome)))), ..Setup::new(streams) };
    let plan = RunPlan::source("fake.py", "").limits(fake.limits.clone());
    let session = Session::start(&fake.runtime().unwrap(), plan, setup).unwrap();
    let run = std::thread::spawn(|| session.run());
    let outcome = told.recv_timeout(Duration::from_secs(20)).unwrap();
    assert_eq!(outcome.ending, Ending::Limit { limit: Limit::Time, file: None, line: None });
    assert_eq!((outcome.exit_code, outcome.spent.host_calls), (80, 1));
    drop(hold); // the terminal comes back, and nothing more is told
    assert_eq!(run.join().unwrap().exit_code, 80);
    assert!(told.try_recv().is_err());
}
