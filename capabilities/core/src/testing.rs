//! A door for tests of capability crates: calls by name, defaults filled in as the guest would, replies fetched as it would.

mod conformance;
mod mock;

pub use conformance::{Conformance, conformance};
pub use mock::Mock;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use wasm_abi::{Budget as DecodeBudget, RaisedError, Status, Value, decode_payload};

use crate::{
    Audit, Budget, Call, Clock, Door, DoorParts, ErasedCapability, Policy, Quotas, Registry, RegistryError, Reply, Rng, RngError, Signature, Sleep,
    Stop,
};

/// A session with one capability, number 0.
pub struct Harness {
    pub door: Door,
    pub stop: Stop,
    /// Room that the guest offers for a reply at first.
    pub room: usize,
    /// The module that calls.
    pub module: String,
}

impl Harness {
    pub fn new(capability: Box<dyn ErasedCapability>, policy: Policy) -> Result<Harness, RegistryError> {
        Harness::with(capability, policy, Quotas::default(), false)
    }

    pub fn with(capability: Box<dyn ErasedCapability>, policy: Policy, quotas: Quotas, deterministic: bool) -> Result<Harness, RegistryError> {
        Harness::of(capability, (policy, quotas), deterministic, Audit::ring(10_000), Arc::default())
    }

    /// With a log of one's own.
    pub fn with_audit(capability: Box<dyn ErasedCapability>, policy: Policy, quotas: Quotas, audit: Audit) -> Result<Harness, RegistryError> {
        Harness::of(capability, (policy, quotas), false, audit, Arc::default())
    }

    /// With time that the test moves.
    pub fn with_clock(capability: Box<dyn ErasedCapability>, policy: Policy, clock: Arc<TestClock>) -> Result<Harness, RegistryError> {
        Harness::of(capability, (policy, Quotas::default()), false, Audit::ring(10_000), clock)
    }

    fn of(
        capability: Box<dyn ErasedCapability>,
        (policy, quotas): (Policy, Quotas),
        deterministic: bool,
        audit: Audit,
        clock: Arc<TestClock>,
    ) -> Result<Harness, RegistryError> {
        let mut registry = Registry::new();
        registry.add(capability)?;
        let stop = Stop::new();
        let (budget, rng) = (Budget::new(quotas), Box::new(CountingRng(0)));
        let parts = DoorParts { registry, policy, budget, stop: stop.clone(), clock, rng, audit, deterministic };
        Ok(Harness { door: Door::new(parts), stop, room: 64, module: "__main__".to_owned() })
    }

    /// Calls an op by name; parameters that are not given take their defaults.
    #[allow(clippy::result_large_err)]
    pub fn call(&mut self, op: &str, args: &[Value]) -> Result<Value, RaisedError> {
        let (reply, place) = self.raw(op, args);
        let payload = place.get(..reply.len as usize).unwrap_or_default();
        let value = decode_payload(reply.tag, payload, &mut DecodeBudget::new(usize::MAX));
        match (reply.status, value) {
            (Status::Ok, Ok(value)) => Ok(value),
            (Status::Error, Ok(Value::Error(error))) => Err(*error),
            (status, value) => Err(RaisedError::new("Harness", format!("{status:?} {value:?}"))),
        }
    }

    /// Calls an op and fetches its reply, with the reply's fields.
    pub fn raw(&mut self, op: &str, args: &[Value]) -> (Reply, Vec<u8>) {
        let row = self.door.registry().rows(0).find(|row| row.name == op).map(|row| (row.number, row.signature.to_owned()));
        let (number, signature) = row.unwrap_or((u32::MAX, "()".to_owned()));
        let request = request(&signature, args);
        let call = Call { capability: 0, op: number, request: &request, module: &self.module, line: 1, take: None };
        let mut place = vec![0; self.room];
        let mut reply = self.door.dispatch(call, &mut place);
        while reply.status == Status::More {
            place = vec![0; reply.len as usize];
            reply = self.door.dispatch(Call { take: Some(reply.call_id), ..call }, &mut place);
        }
        (reply, place)
    }
}

/// The request that a guest would send.
pub fn request(signature: &str, args: &[Value]) -> Vec<u8> {
    let params = Signature::parse(signature).map(|signature| signature.params).unwrap_or_default();
    let mut args = args.to_vec();
    args.extend(params.iter().skip(args.len()).filter_map(|param| Some(literal(param.default.as_deref()?))));
    Value::List(args).encode().unwrap_or_default()
}

/// The text that stands for any.
pub const SAMPLE: &str = "sample";

/// An argument of a parameter's type, for sweeps over every op.
pub fn sample(signature: &str) -> Vec<Value> {
    let params = Signature::parse(signature).map(|signature| signature.params).unwrap_or_default();
    let value = |param: &crate::Param| match (&param.default, param.ty.first()) {
        (Some(default), _) => literal(default),
        (None, "bool") => Value::Bool(false),
        (None, "int") => Value::Int(1),
        (None, "float") => Value::Float(1.0),
        (None, "str") => Value::str(SAMPLE),
        (None, "bytes") => Value::Bytes(b"sample".to_vec()),
        (None, "list") => Value::List(Vec::new()),
        (None, "tuple") => Value::Tuple(Vec::new()),
        (None, "dict") => Value::Dict(Vec::new()),
        (None, "handle") => Value::Handle { id: 1 << 16, kind: wasm_abi::HANDLE_KEY },
        (None, _) => Value::None,
    };
    params.iter().map(value).collect()
}

/// Calls every op with arguments that are hostile each in its own way, `rounds` times; the capability must survive them all.
///
/// # Panics
/// When it does not; this is a test.
#[allow(clippy::panic)]
pub fn check_survives(harness: &mut Harness, rounds: usize) {
    let rows: Vec<(String, String)> = harness.door.registry().rows(0).map(|row| (row.name.to_owned(), row.signature.to_owned())).collect();
    let values = hostile();
    let mut numbers = Numbers::seeded(0x2545_f491_4f6c_dd1d);
    let mut pick = |count: usize| numbers.below(count);
    for _ in 0..rounds {
        for (name, signature) in &rows {
            let mut args = sample(signature);
            for arg in &mut args {
                if let (Some(value), true) = (values.get(pick(values.len())), pick(3) > 0) {
                    *arg = value.clone();
                }
            }
            harness.raw(name, &args);
            if harness.door.is_poisoned() {
                panic!("{name}({args:?}) broke the capability");
            }
            harness.door.cancel_pending();
        }
    }
}

/// Values that found bugs somewhere, once.
pub fn hostile() -> Vec<Value> {
    let ints = [0, 1, -1, 2, 3, 255, 65_536, 65_537, 1 << 31, (1 << 32) - 1, 1 << 32, 1 << 60, i128::from(i64::MAX), i128::from(i64::MIN), 1 << 63, 1 << 64];
    let texts = ["", ".", "..", "/", "//", "../..", "a/../..", "sample", "sample/", "a\0b", "*", "**", "**/*", "[", "[!", "[]]", "[a-", "?", "r", "w", "r+", "wb", "\r\n", "utf-8", "replace", "sha256", "\u{202e}", "🎉"];
    let mut values: Vec<Value> = ints.into_iter().chain([i128::MIN, i128::MAX]).map(Value::Int).collect();
    values.extend(texts.iter().map(|text| Value::str(*text)));
    values.extend(["x", "a/", "*", "../"].iter().map(|text| Value::Str(text.repeat(3000))));
    values.extend([f64::NAN, f64::INFINITY, -0.0, -1.0, 1e300, 5e-324].map(Value::Float));
    values.extend([Value::None, Value::Bool(true), Value::Bool(false), Value::OsStr(vec![0xff, b'/', 0x80]), Value::Bytes(vec![0xff; 300])]);
    values.extend([Value::List(vec![Value::None; 100]), Value::Handle { id: u32::MAX, kind: 0 }, Value::Handle { id: u32::MAX, kind: 1 }, Value::Handle { id: 1 << 16, kind: 1 }, Value::BigInt { negative: true, magnitude: vec![0xff; 1000] }]);
    values
}

fn literal(text: &str) -> Value {
    let quoted = |text: &str| text.trim_matches(['\'', '"']).to_owned();
    match text {
        "None" => Value::None,
        "True" => Value::Bool(true),
        "False" => Value::Bool(false),
        text if text.starts_with('b') => Value::Bytes(quoted(text.trim_start_matches('b')).into_bytes()),
        text if text.starts_with(['\'', '"']) => Value::Str(quoted(text)),
        text => text.parse().map(Value::Int).or_else(|_| text.parse().map(Value::Float)).unwrap_or(Value::None),
    }
}

/// Numbers that look random and are the same in every run: Marsaglia's xorshift.
#[derive(Clone, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// Each seed has its own; 0 has the same as 1.
    pub fn seeded(seed: u64) -> Numbers {
        Numbers(seed.max(1))
    }

    pub fn next_u64(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number from 0 to `count - 1`; 0 where there is none.
    pub fn below(&mut self, count: usize) -> usize {
        (self.next_u64() % count.max(1) as u64) as usize
    }
}

/// Time that the test moves.
#[derive(Debug, Default)]
pub struct TestClock(pub AtomicU64);

impl Clock for TestClock {
    fn wall_ns(&self) -> i128 {
        1_700_000_000_000_000_000 + i128::from(self.monotonic_ns())
    }

    fn monotonic_ns(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn sleep(&self, ns: u64) -> Sleep {
        Sleep::Until(self.monotonic_ns().saturating_add(ns))
    }
}

/// Bytes that count up.
#[derive(Debug, Default)]
pub struct CountingRng(pub u8);

impl Rng for CountingRng {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<(), RngError> {
        for byte in buffer {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

/// Compares the reference page's section with the rows. With `BLESS` in the environment it is written instead.
///
/// # Panics
/// When they differ; this is a test.
#[allow(clippy::panic)]
pub fn check_reference(page: &std::path::Path, capability: &dyn ErasedCapability) {
    let text = std::fs::read_to_string(page).unwrap_or_default();
    let wanted = crate::reference::reference(capability);
    if std::env::var_os("BLESS").is_some() {
        let text = crate::reference::with_section(&text, capability.name(), &wanted);
        let _ = std::fs::write(page, text);
    } else if crate::reference::section(&text, capability.name()) != Some(&wanted) {
        panic!("{} does not show the rows of {}; run this test with BLESS=1", page.display(), capability.name());
    }
}
