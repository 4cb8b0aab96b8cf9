//! The one door: order of checks, replies that fit and do not, panics, limits, pending calls.

use std::sync::atomic::Ordering;
use std::task::{Context, Waker};

use capability::testing::{Harness, request};
use capability::{Call, Grant, Limit, Policy, Quota, Quotas, Registry, RegistryError, Status, StopReason, Tag, Value, View};

use crate::toy::Toy;

fn granted() -> Policy {
    let mut policy = Policy::new();
    policy.allow(Grant::whole("toy", "use")).unwrap();
    policy
}

fn harness() -> Harness {
    Harness::new(Box::new(Toy::new()), granted()).unwrap()
}

#[test]
fn a_reply_that_fits_is_written_at_once() {
    let mut toy = harness();
    assert_eq!(toy.call("echo", &[Value::str("hi")]).unwrap(), Value::str("hi"));
    assert_eq!(toy.call("stream", &[Value::Int(3)]).unwrap(), Value::str("rrr"));
}

#[test]
fn a_reply_that_does_not_fit_waits_until_it_is_fetched() {
    let mut toy = harness();
    toy.room = 0;
    let long = Value::Bytes(vec![1; 1000]);
    assert_eq!(toy.call("echo", &[long.clone()]).unwrap(), long);
    assert_eq!(toy.call("stream", &[Value::Int(100_000)]).unwrap(), Value::str("r".repeat(100_000)));
    assert_eq!(toy.door.budget().spent(Quota::OpBytes), 0, "what waited is given back");
    assert_eq!(toy.call("echo", &[Value::Int(1)]).unwrap(), Value::Int(1));
}

#[test]
fn requests_and_replies_have_their_rows_caps() {
    let mut toy = harness();
    assert_eq!(toy.call("echo", &[Value::Bytes(vec![0; 5000])]).unwrap_err().class, "OverflowError");
    assert_eq!(toy.call("echo", &[Value::Bytes(vec![0; 2001])]).unwrap_err().class, "OverflowError");
    assert!(toy.call("echo", &[Value::Bytes(vec![0; 2000])]).is_ok());
    assert_eq!(toy.call("stream", &[Value::Int((1 << 20) + 1)]).unwrap_err().class, "MemoryError");
    assert_eq!(toy.call("stream", &[Value::Int(i128::from(u64::MAX))]).unwrap_err().class, "MemoryError");
}

#[test]
fn a2_unknown_ops_and_capabilities_are_refused_and_recorded() {
    let mut toy = harness();
    for (capability, op) in [(0, 999), (7, 1), (u32::MAX, u32::MAX)] {
        let call = Call { capability, op, request: &[], module: "m", line: 1, take: None };
        assert_eq!(toy.door.dispatch(call, &mut [0; 500]).status, Status::Error);
    }
    assert_eq!(toy.door.audit().refused(), 3);
}

#[test]
fn a3_malformed_requests_are_errors_and_are_charged() {
    let mut toy = harness();
    let long_list = Value::List(vec![Value::None; 400]).encode().unwrap();
    for request in [&[][..], &[0; 3], &[6, 0, 0, 0, 255, 255, 255, 255], &Value::None.encode().unwrap(), &long_list] {
        let call = Call { capability: 0, op: 1, request, module: "m", line: 1, take: None };
        assert_eq!(toy.door.dispatch(call, &mut [0; 500]).status, Status::Error);
    }
    assert_eq!(toy.door.budget().spent(Quota::HostCalls), 5);
}

#[test]
fn arguments_are_checked_by_the_signature() {
    let mut toy = harness();
    let call = |toy: &mut Harness, args: &[Value]| toy.call("typed", args).unwrap_err().message;
    assert_eq!(call(&mut toy, &[Value::str("x")]), "toy.typed() argument 'a' must be int, not str");
    assert_eq!(call(&mut toy, &[Value::Int(1), Value::Int(2)]), "toy.typed() argument 'b' must be None or str, not int");
    assert_eq!(call(&mut toy, &[Value::Int(1), Value::None, Value::str("x")]), "toy.typed() argument 'c' must be bytes, not str");
    assert_eq!(call(&mut toy, &[]), "toy.typed() takes 4 arguments, 3 were sent");
    assert_eq!(toy.call("typed", &[Value::Bool(true), Value::OsStr(vec![0xff]), Value::Bytes(vec![]), Value::Int(1)]).unwrap(), Value::Bool(true));
}

#[test]
fn nothing_starts_that_is_not_granted() {
    let toy = Toy::new();
    let started = toy.started.clone();
    let mut toy = Harness::new(Box::new(toy), Policy::new()).unwrap();
    let error = toy.call("echo", &[Value::Int(1)]).unwrap_err();
    assert_eq!(error.message, "toy.echo() is not granted; allow it with --allow toy.use");
    assert!(!started.load(Ordering::Relaxed));
    assert!(toy.call("pure", &[Value::Int(1)]).is_ok(), "pure computation needs no grant");
}

#[test]
fn a12_a_panic_poisons_the_session() {
    for (op, args) in [
        ("fail", vec![]),
        ("stream", vec![Value::Int(1), Value::str("panic")]),
        ("stream", vec![Value::Int(1), Value::str("lie")]),
    ] {
        let mut toy = harness();
        let error = toy.call(op, &args).unwrap_err();
        assert_eq!(error.class, "RuntimeError", "{op}");
        assert!(toy.door.is_poisoned());
        assert_eq!(toy.call("pure", &[Value::Int(1)]).unwrap_err().class, "RuntimeError");
    }
    let mut toy = harness();
    assert_eq!(toy.call("stream", &[Value::Int(1), Value::str("grow")]).unwrap_err().class, "MemoryError");
    assert!(!toy.door.is_poisoned());
}

#[test]
fn h2_the_host_call_limit_at_the_bound_and_one_past_it() {
    let quotas = Quotas { host_calls: 2, ..Quotas::default() };
    let mut toy = Harness::with(Box::new(Toy::new()), granted(), quotas, false).unwrap();
    for _ in 0..2 {
        assert_eq!(toy.raw("echo", &[Value::None]).0.limit, None);
    }
    for _ in 0..2 {
        assert_eq!(toy.raw("echo", &[Value::None]).0.limit, Some(Limit::HostCalls));
    }
}

#[test]
fn a_stopped_run_starts_nothing() {
    let mut toy = harness();
    toy.stop.raise(StopReason::Interrupt);
    assert_eq!(toy.raw("echo", &[Value::None]).0.stopped, Some(StopReason::Interrupt));
    toy.stop.raise(StopReason::Cancelled);
    assert_eq!(toy.raw("echo", &[Value::None]).0.stopped, Some(StopReason::Cancelled));
    toy.stop.clear(StopReason::Interrupt);
    toy.stop.clear(StopReason::Cancelled);
    assert!(toy.call("echo", &[Value::None]).is_ok());
}

#[test]
fn pending_calls_are_answered_when_they_are_due_in_the_order_of_their_ids() {
    let mut toy = harness();
    let mut ids = Vec::new();
    for ns in [20, 0, 10] {
        let (reply, _) = toy.raw("later", &[Value::Int(ns)]);
        assert_eq!(reply.status, Status::Pending);
        ids.push(reply.call_id);
    }
    assert_eq!(toy.door.next_wake_ns(), Some(0));
    let mut cx = Context::from_waker(Waker::noop());
    let ready = toy.door.ready(&mut cx);
    assert_eq!(ready.iter().map(|settled| settled.call_id).collect::<Vec<_>>(), [ids[1]]);
    assert_eq!(ready[0].node, Value::str("later").encode().unwrap());
    assert_eq!(toy.door.next_wake_ns(), Some(10));
    toy.door.cancel_pending();
    assert!(!toy.door.has_pending());
}

#[test]
fn a_future_gives_its_error_and_a_panicking_one_poisons() {
    let mut toy = harness();
    let mut cx = Context::from_waker(Waker::noop());
    toy.raw("future", &[Value::Bool(false)]);
    let ready = toy.door.ready(&mut cx);
    let mut budget = wasm_abi::Budget::new(10_000);
    let View::Error(fields) = wasm_abi::view(&ready[0].node, &mut budget).unwrap() else { panic!() };
    let error = fields.to_error(&mut budget).unwrap();
    assert_eq!((error.class.as_str(), error.errno, error.filename.as_deref()), ("FileNotFoundError", Some(2), Some(b"far".as_slice())));
    toy.raw("future", &[Value::Bool(true)]);
    toy.door.ready(&mut cx);
    assert!(toy.door.is_poisoned());
}

#[test]
fn a_deterministic_run_refuses_what_cannot_be() {
    let mut toy = Harness::with(Box::new(Toy::new()), granted(), Quotas::default(), true).unwrap();
    let error = toy.call("entropy", &[]).unwrap_err();
    assert_eq!(error.class, "PermissionError");
    assert!(harness().call("entropy", &[]).is_ok());
}

#[test]
fn names_and_numbers_are_unique() {
    let mut registry = Registry::new();
    assert_eq!(registry.add(Box::new(Toy::new())), Ok(0));
    assert_eq!(registry.add(Box::new(Toy::new())), Err(RegistryError::NameTaken("toy".into())));
    assert_eq!((registry.id("toy"), registry.id("none")), (Some(0), None));
}

#[test]
fn the_descriptor_lists_every_op() {
    let toy = harness();
    let blob = capability::descriptor_blob(toy.door.registry()).unwrap();
    let Value::List(capabilities) = wasm_abi::decode(&blob, &mut wasm_abi::Budget::new(1 << 20)).unwrap() else { panic!() };
    let Value::List(fields) = &capabilities[0] else { panic!() };
    assert_eq!(fields[..3], [Value::str("toy"), Value::Int(0), Value::str("A toy.")]);
    let Value::List(ops) = &fields[3] else { panic!() };
    assert_eq!(ops.len(), 9);
    let typed = [Value::Int(9), Value::str("typed"), Value::str("(a: int, b: str | None = None, *, c: bytes = b'', d: float = 1.0) -> object"), Value::str("Checks its arguments."), Value::Int(1)];
    assert_eq!(ops[8], Value::List(typed.to_vec()));
}

#[test]
fn a7_nothing_but_the_reply_is_written_to_the_guest() {
    let mut toy = harness();
    for (op, signature, args) in [(1, "(value: object)", vec![Value::str("abc")]), (5, "(size: int, behaviour: str = 'repeat')", vec![Value::Int(7)]), (5, "(size: int, behaviour: str = 'repeat')", vec![Value::Int(1), Value::str("grow")]), (9, "(a: int)", vec![Value::str("x")])] {
        let request = request(signature, &args);
        let call = Call { capability: 0, op, request: &request, module: "m", line: 1, take: None };
        let mut place = [0xa5; 4096];
        let reply = toy.door.dispatch(call, &mut place);
        assert!(place[reply.len as usize..].iter().all(|byte| *byte == 0xa5), "{op} {reply:?}");
        assert_ne!(reply.len, 0);
    }
}

#[test]
fn a_reply_says_its_tag() {
    let mut toy = harness();
    let request = request("(value: object)", &[Value::str("x")]);
    let call = Call { capability: 0, op: 1, request: &request, module: "m", line: 1, take: None };
    let mut place = [0; 8];
    let reply = toy.door.dispatch(call, &mut place);
    assert_eq!((reply.status, reply.tag, reply.len, place[0]), (Status::Ok, Tag::Str as u32, 1, b'x'));
}
