//! Time through the door: real clocks, an embedder's, and virtual time.

use std::sync::Arc;
use std::task::{Context, Waker};
use std::time::Duration;

use capability::testing::{CountingRng, Harness, conformance};
use capability::{Audit, Budget, Call, Capability, Clock, Door, DoorParts, Grant, GrantError, Policy, Quotas, Registry, Reply, Status, Stop, Value, Vocabulary};
use capability_clock::{ClockCapability, HostClock, RESOLUTION_NS, VirtualClock, zone_data, zone_names, zone_release};

fn door(clock: Arc<dyn Clock>, rights: &[&str]) -> Door {
    door_of(ClockCapability::new(RESOLUTION_NS), clock, rights)
}

fn door_of(capability: ClockCapability, clock: Arc<dyn Clock>, rights: &[&str]) -> Door {
    let mut policy = Policy::new();
    rights.iter().for_each(|right| policy.allow(Grant::whole("clock", right)).unwrap());
    let mut registry = Registry::new();
    registry.add(Box::new(capability)).unwrap();
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

#[test]
fn c9_what_needs_no_grant_is_constant_in_a_run() {
    let free: Vec<&str> = ClockCapability::OPS.iter().filter(|op| op.row.right.is_empty()).map(|op| op.row.name).collect();
    assert_eq!(free, ["resolution", "zone_data", "zone_names", "local_zone"]);
}

fn opened(allow: &[&str], deny: &[&str]) -> Result<ClockCapability, GrantError> {
    let vocabulary = Vocabulary::new().with("clock", capability_clock::RIGHTS);
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    ClockCapability::open(&Policy::parse(&texts(allow), &texts(deny), &vocabulary)?)
}

#[test]
fn c9_another_resolution_is_granted_and_the_finest_counts() {
    let wall = |allow: &[&str], deny: &[&str]| {
        let clock = Arc::new(VirtualClock::new(1_234_567_890_123_456_789));
        let mut door = door_of(opened(allow, deny).unwrap(), clock, &ALL);
        let Value::Int(ns) = call(&mut door, 1, vec![]).1 else { panic!() };
        (ns - 1_234_567_890_000_000_000, call(&mut door, 7, vec![]).1)
    };
    let resolutions = |seconds: f64| Value::Tuple(vec![Value::Float(seconds), Value::Float(seconds)]);
    for (allow, deny, ns, seconds) in [
        (&[][..], &[][..], 123_000_000, 1e-3),
        (&["clock.resolution=1us"], &[], 123_456_000, 1e-6),
        (&["clock.resolution=1ns"], &[], 123_456_789, 1e-9),
        (&["clock.resolution=100ns,10ms"], &[], 123_456_700, 1e-7),
        (&["clock.resolution=1s"], &[], 0, 1.0),
        (&["clock.resolution=1us"], &["clock.resolution"], 123_000_000, 1e-3),
        (&["clock.resolution=1us"], &["clock"], 123_000_000, 1e-3),
        (&["clock.resolution=1us,50us"], &["clock.resolution=1us"], 123_450_000, 5e-5),
    ] {
        assert_eq!(wall(allow, deny), (ns, resolutions(seconds)), "{allow:?} without {deny:?}");
    }
}

#[test]
fn c9_a_resolution_that_is_none_is_told() {
    for text in ["1parsec", "0us", "1", "us", "-1us", "1.5us", "2h", "3601s", "99999999999999999999ns", "1us "] {
        let error = opened(&[&format!("clock.resolution={text}")], &[]).expect_err(text);
        assert!(error.why.contains("write 1us, 50us, 10ms or 1s"), "{error}");
    }
    assert!(opened(&["clock.resolution"], &[]).unwrap_err().why.contains("clock.resolution=NAME"));
    assert!(opened(&["clock.resolution=1us for m"], &[]).unwrap_err().why.contains("the whole run"));
}

#[test]
fn c9_cpu_time_is_coarse_never_decreases_and_waiting_does_not_count() {
    let clock = Arc::new(HostClock::system());
    let mut door = door(clock.clone(), &ALL);
    let mut cpu = || match call(&mut door, 9, vec![]).1 {
        Value::Int(ns) => ns,
        other => panic!("{other:?}"),
    };
    assert_eq!(cpu(), 0, "nothing has run yet");
    let work = || (0..3_000_000u64).fold(0, |sum, n| std::hint::black_box(sum ^ n));
    clock.runs(true);
    let mut last = 0;
    while last < 5_000_000 {
        work();
        let now = cpu();
        assert!(now >= last && now % 1_000_000 == 0);
        last = now;
    }
    clock.runs(false);
    let stopped = cpu();
    work();
    std::thread::sleep(Duration::from_millis(20));
    assert_eq!(cpu(), stopped, "others' work and waiting do not count");
    clock.runs(true);
    clock.runs(false);
    assert!(cpu() - stopped <= 1_000_000);
}

#[test]
fn cpu_time_is_that_of_whichever_thread_runs_the_session() {
    let clock = Arc::new(HostClock::system());
    for _ in 0..2 {
        let clock = clock.clone();
        std::thread::spawn(move || {
            clock.runs(true);
            let before = clock.cpu_ns();
            while clock.cpu_ns() < before + 3_000_000 {}
            clock.runs(false);
        })
        .join()
        .unwrap();
    }
    assert!((6_000_000..1_000_000_000).contains(&clock.cpu_ns()));
}

#[test]
fn c10_cpu_time_is_fixed_where_time_is_virtual() {
    let mut door = door(Arc::new(VirtualClock::new(0)), &ALL);
    call(&mut door, 6, vec![Value::Int(10)]);
    assert_eq!(call(&mut door, 8, vec![]).1, Value::Float(0.0));
}

#[test]
fn sleeps_pass_in_order_where_time_is_virtual() {
    let clock = Arc::new(VirtualClock::new(0));
    let mut door = door(clock.clone(), &ALL);
    for (seconds, after_ns) in [(0.25, 250_000_000), (0.0, 250_000_000), (1e-9, 250_000_001), (3600.0, 3_600_250_000_001)] {
        assert_eq!(call(&mut door, 6, vec![Value::Float(seconds)]).0.status, Status::Ok);
        assert_eq!(clock.monotonic_ns(), after_ns);
    }
}

#[test]
fn time_zones_are_data_that_needs_no_grant() {
    let mut door = door_of(ClockCapability::new(RESOLUTION_NS).in_zone("Asia/Tokyo"), Arc::new(HostClock::system()), &[]);
    assert_eq!(call(&mut door, 12, vec![]).1, Value::str("Asia/Tokyo"));
    let mut harness = Harness::new(Box::new(ClockCapability::new(RESOLUTION_NS)), Policy::new()).unwrap();
    let names = harness.call("zone_names", &[]).unwrap();
    let Value::List(names) = names else { panic!() };
    assert!(names.len() > 590 && names.len() == zone_names().count());
    for name in &names {
        let Value::Bytes(data) = harness.call("zone_data", std::slice::from_ref(name)).unwrap() else { panic!("{name:?}") };
        assert!(data.starts_with(b"TZif") && data.len() < 16_384, "{name:?}");
    }
    assert_eq!(zone_release().len(), 5, "{}", zone_release());
}

#[test]
fn names_of_zones_are_never_paths() {
    let mut harness = Harness::new(Box::new(ClockCapability::new(RESOLUTION_NS)), Policy::new()).unwrap();
    for name in ["", "europe/berlin", "Europe", "Europe/", "/Europe/Berlin", "../etc/passwd", "Europe/../UTC", "Europe/Berlin\0", "Europe//Berlin", "UTC ", &"x".repeat(100_000)] {
        assert_eq!(harness.call("zone_data", &[Value::str(name)]).unwrap(), Value::None, "{name:?}");
        assert_eq!(zone_data(name), None);
    }
    assert_eq!(harness.call("zone_data", &[Value::OsStr(vec![0xff])]).unwrap_err().class, "ValueError");
}
