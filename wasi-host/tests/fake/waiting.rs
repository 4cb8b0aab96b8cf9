//! Engines that wait: for a time, for calls, for nothing.

use super::Fake;
use std::time::{Duration, Instant};
use wasm_abi::Value;
use wicket::{Bound, Ending, Limit, Limits, Step};

#[test]
fn a_timer_is_waited_for() {
    let started = Instant::now();
    let (outcome, _) = Fake::new("(global.get $timer)").deadline_ns(60_000_000).run();
    assert_eq!(outcome.ending, Ending::Exit { code: 99 });
    assert!(started.elapsed() >= Duration::from_millis(30), "{:?}", started.elapsed());
}

#[test]
fn a_deterministic_run_does_not_really_wait() {
    let started = Instant::now();
    let fake = Fake::new("(global.get $timer)").deadline_ns(3_600_000_000_000);
    let (session, _) = fake.start(|plan| wicket::RunPlan { deterministic: Some(1), ..plan }).unwrap();
    assert_eq!(session.run().ending, Ending::Exit { code: 99 });
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn time_that_is_waited_counts() {
    let told = "(if (result i32) (i32.eq (i32.load (i32.const 0x100)) (i32.const 2)) (then (global.get $error)) (else (call $exit (i32.const 98))))";
    let fake = Fake::new("(global.get $timer)").resume(told).deadline_ns(3_600_000_000_000);
    let fake = fake.report(&[("kind", Value::str("limit")), ("limit", Value::str("time"))]);
    assert_eq!(fake.limits(Limits::server().with(Limit::Time, Bound::At(50))).run().0.exit_code, 80);
}

#[test]
fn an_engine_that_goes_on_waiting_is_stopped() {
    let fake = Fake::new("(global.get $host_call)").resume("(global.get $host_call)");
    assert_eq!(fake.limits(Limits::server().with(Limit::Time, Bound::At(50))).run().0.exit_code, 80);
}

#[test]
fn steps_are_the_embedders_to_make() {
    let (mut session, _) = Fake::new("(i32.const 0xe0000000)").start(|plan| plan).unwrap();
    assert!(matches!(session.step(Duration::ZERO), Step::Preempted));
    let Step::Done(outcome) = session.step(Duration::ZERO) else { panic!() };
    assert_eq!(outcome.ending, Ending::Exit { code: 99 });
    assert!(matches!(session.step(Duration::ZERO), Step::Done(_)));
}

#[test]
fn many_sessions_share_a_runtime() {
    let fake = Fake::new("(call $print (i32.const 0x2000) (i32.const 3)) (call $exit (i32.const 0))").output("abc");
    let runtime = fake.runtime().unwrap();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let runtime = runtime.clone();
            std::thread::spawn(move || {
                for _ in 0..50 {
                    let (streams, printed) = wicket::Streams::captured();
                    let session = wicket::Session::start(&runtime, wicket::RunPlan::source("a.py", ""), wicket::Setup::new(streams)).unwrap();
                    assert_eq!(session.run().exit_code, 0);
                    assert_eq!(printed.out(), b"abc");
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}
