//! The capability from outside: through its door, with the arguments that a guest would send.

mod digests;
mod exchange;
mod keys;
mod passwords;
mod seal;
mod secrets;
mod signatures;
mod wycheproof;

use std::sync::Arc;

use capability::testing::{Harness, TestClock};
use capability::{Audit, Budget, Door, DoorParts, Grant, Policy, Quotas, RaisedError, Registry, Rng, Stop, Value};
use capability_crypto::{Crypto, Secrets};

/// A session in which these rights of `crypto` are granted.
fn harness(rights: &[&str]) -> Harness {
    with_secrets(rights, Secrets::new())
}

fn with_secrets(rights: &[&str], secrets: Secrets) -> Harness {
    let mut policy = Policy::new();
    rights.iter().for_each(|right| policy.allow(Grant::whole("crypto", right)).unwrap());
    Harness::new(Box::new(Crypto::with_secrets(secrets)), policy).unwrap()
}

/// A session with randomness of the test's choice.
fn with_rng(rng: Box<dyn Rng>) -> Harness {
    let mut policy = Policy::new();
    policy.allow(Grant::whole("crypto", "random")).unwrap();
    let mut registry = Registry::new();
    registry.add(Box::new(Crypto::new())).unwrap();
    let stop = Stop::new();
    let (budget, clock) = (Budget::new(Quotas::default()), Arc::new(TestClock::default()));
    let parts = DoorParts { registry, policy, budget, stop: stop.clone(), clock, rng, audit: Audit::ring(100), deterministic: false };
    Harness { door: Door::new(parts), stop, room: 64, module: "__main__".to_owned() }
}

fn hex(value: &Value) -> String {
    bytes(value).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(value: &Value) -> Vec<u8> {
    let Value::Bytes(bytes) = value else { panic!("{value:?}") };
    bytes.clone()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|c| c.to_digit(16)).map(|digit| digit as u8).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn b(bytes: impl AsRef<[u8]>) -> Value {
    Value::Bytes(bytes.as_ref().to_vec())
}

fn s(text: &str) -> Value {
    Value::str(text)
}

fn n(number: i128) -> Value {
    Value::Int(number)
}

/// A key from outside.
fn import(crypto: &mut Harness, algorithm: &str, material: impl AsRef<[u8]>) -> Result<Value, RaisedError> {
    crypto.call("key_import", &[s(algorithm), b(material)])
}

/// What an error says, with its class.
fn told(result: Result<Value, RaisedError>) -> String {
    let error = result.expect_err("it fails");
    format!("{}: {}", error.class, error.message)
}
