//! Time through the door: real clocks, an embedder's, and virtual time.

use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Duration;

use capability::testing::{CountingRng, conformance};
use capability::{Audit, Budget, Call, Clock, Door, DoorParts, Grant, Policy, Quotas, Registry, Reply, Status, Stop, Value};
use capability_clock::{ClockCapability, HostClock, RESOLUTION_NS, VirtualClock};

fn door(clock: Arc<dyn Clock>, rights: &[&str]) -> Door {
    let mut policy = Policy::new();
    rights.iter().for_each(|right| policy.allow(Grant::whole("clock", right)).unwrap());
    let mut registry = Registry::new();
    registry.add(Box::new(ClockCapability::new(RESOLUTION_NS))).unwrap();
    Door::new(DoorParts {
        registry,
        policy,
        budget: Budget::new(Quotas::default()),
        stop: Stop::new(),
        clock,
        rng: Box::new(CountingRng(0)),
        audit: Audit::ring(100),
        deterministic: false,
    })
}

fn call(door: &mut Door, op: u32, args: Vec<Value>) -> (Reply, Value) {
    let request = Value::List(args).encode().unwrap();
    let mut place = [0; 1000];
    let reply = door.dispatch(Call { capability: 0, op, request: &request, module: "m", line: 1, take: None }, &mut place);
    let value = wasm_abi::decode_payload(reply.tag, &place[..reply.len as usize], &mut wasm_abi::Budget::new(10_000)).unwrap();
    (reply, value)
}

const ALL: [&str; 3] = ["wall", "monotonic", "sleep"];

/// An embedder's clocks that jump about.
struct Jumpy(std::sync::atomic::AtomicU64);

impl wasmtime_wasi::HostMonotonicClock for Jumpy {
    fn resolution(&self) -> u64 {
        1
    }

    fn now(&self) -> u64 {
        let step = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if step % 2 == 0 { 10_000_000u64.saturating_sub(step * 1_000_000) } else { step }
    }
}

impl wasmtime_wasi::HostWallClock for Jumpy {
    fn resolution(&self) -> Duration {
        Duration::from_nanos(1)
    }

    fn now(&self) -> Duration {
        Duration::from_nanos(1_234_567_890_123_456_789)
    }
}

#[test]
fn c9_times_are_coarse_and_monotonic_time_never_goes_back() {
    let jumpy = || Jumpy(0.into());
    let mut door = door(Arc::new(HostClock::new(Box::new(jumpy()), Box::new(jumpy()))), &ALL);
    assert_eq!(call(&mut door, 1, vec![]).1, Value::Int(1_234_567_890_123_000_000));
    assert_eq!(call(&mut door, 0, vec![]).1, Value::Float(1_234_567_890.123));
    let mut last = 0;
    for _ in 0..20 {
        let Value::Int(now) = call(&mut door, 3, vec![]).1 else { panic!() };
        assert!(now >= last && now % 1_000_000 == 0);
        last = now;
    }
}

#[test]
fn real_clocks_tell_the_time() {
    let mut door = door(Arc::new(HostClock::system()), &ALL);
    let Value::Float(now) = call(&mut door, 0, vec![]).1 else { panic!() };
    let real = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs_f64();
    assert!((real - now).abs() < 1.0);
    assert!(matches!(call(&mut door, 7, vec![]).1, Value::Tuple(pair) if pair.len() == 2));
}

#[test]
fn sleep_is_pending_until_its_time() {
    let mut door = door(Arc::new(HostClock::system()), &ALL);
    let (reply, _) = call(&mut door, 6, vec![Value::Float(0.02)]);
    assert_eq!(reply.status, Status::Pending);
    let mut cx = Context::from_waker(Waker::noop());
    assert!(door.ready(&mut cx).is_empty());
    std::thread::sleep(Duration::from_millis(25));
    assert_eq!(door.ready(&mut cx)[0].node, Value::None.encode().unwrap());
}

#[test]
fn h1_a_sleep_of_any_length_is_only_a_number_and_can_be_dropped() {
    let mut door = door(Arc::new(HostClock::system()), &ALL);
    for seconds in [1e9, 9e9] {
        assert_eq!(call(&mut door, 6, vec![Value::Float(seconds)]).0.status, Status::Pending);
    }
    assert!(door.has_pending());
    door.cancel_pending();
    assert!(!door.has_pending());
}

#[test]
fn lengths_that_are_none_are_told_in_cpythons_words() {
    let mut door = door(Arc::new(HostClock::system()), &ALL);
    for (seconds, class, message) in [
        (Value::Int(-1), "ValueError", "sleep length must be non-negative"),
        (Value::Float(f64::NAN), "ValueError", "Invalid value NaN (not a number)"),
        (Value::Float(1e300), "OverflowError", "timestamp out of range for platform time_t"),
        (Value::Float(f64::INFINITY), "OverflowError", "timestamp out of range for platform time_t"),
    ] {
        let Value::Error(error) = call(&mut door, 6, vec![seconds]).1 else { panic!() };
        assert_eq!((error.class.as_str(), error.message.as_str()), (class, message));
    }
}

#[test]
fn virtual_time_moves_only_by_sleeping_and_at_once() {
    let mut door = door(Arc::new(VirtualClock::new(1_000_000_000)), &ALL);
    assert_eq!(call(&mut door, 3, vec![]).1, Value::Int(0));
    assert_eq!(call(&mut door, 6, vec![Value::Int(3600)]).0.status, Status::Ok);
    assert_eq!(call(&mut door, 3, vec![]).1, Value::Int(3_600_000_000_000));
    assert_eq!(call(&mut door, 1, vec![]).1, Value::Int(3_601_000_000_000));
    assert_eq!(call(&mut door, 0, vec![]).1, Value::Float(3601.0));
}

#[test]
fn c3_it_is_as_every_capability() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/capabilities.md");
    conformance(|_| ClockCapability::new(RESOLUTION_NS)).page(page).run();
}
