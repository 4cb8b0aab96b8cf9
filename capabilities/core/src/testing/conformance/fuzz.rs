//! Requests of every kind: none may break it, and what is answered has the type that was promised.

use std::time::Instant;

use wasm_abi::{Budget, Status, Value, decode_payload};

use super::rows::admits;
use super::watchdog::Watchdog;
use super::{Conformance, Seen, seen};
use crate::testing::{Harness, Numbers, hostile, request, sample};
use crate::{Call, ParamType, Policy, Quotas, Signature};

/// A session is begun anew after so many rounds.
const ROUNDS_OF_A_SESSION: usize = 50;
/// Longest that a call may go on once it was told to stop.
const STOPPING_MS_MAX: u128 = 5_000;
/// Not so much that a test fills a disk.
const QUOTAS: Quotas = Quotas { host_calls: 10_000_000, write_bytes: 16 << 20, files: 1000, op_bytes: 256 << 20 };
/// Answers that are kept to be arguments.
const KEPT_MAX: usize = 16;

pub fn check(test: &Conformance) {
    let rows = seen(&*(test.open)(&Policy::new()));
    let mut fuzz = Fuzz { numbers: Numbers::seeded(0x2545_f491_4f6c_dd1d), values: hostile(), kept: Vec::new() };
    let mut left = test.rounds;
    while left > 0 {
        let rounds = left.min(ROUNDS_OF_A_SESSION);
        left -= rounds;
        let mut session = test.session(test.all_granted(), QUOTAS, false);
        (test.prepare)(&mut session);
        let watchdog = Watchdog::over(&session.stop);
        for _ in 0..rounds {
            for row in &rows {
                fuzz.call(&mut session, &watchdog, row);
            }
        }
    }
}

struct Fuzz {
    numbers: Numbers,
    values: Vec<Value>,
    /// What was answered lately: numbers of open things among it.
    kept: Vec<Value>,
}

impl Fuzz {
    /// One call with arguments, and one with bytes that were some.
    fn call(&mut self, session: &mut Harness, watchdog: &Watchdog, row: &Seen) {
        let args = self.arguments(&row.signature);
        let shown = format!("{}({args:?})", row.name);
        let node = request(&row.signature, &args);
        let reply = send(session, watchdog, row, &node, &shown);
        self.check_reply(reply, row, &shown);
        let mutated = self.mutated(node);
        let shown = format!("{} with the bytes {mutated:02x?}", row.name);
        send(session, watchdog, row, &mutated, &shown);
    }

    fn arguments(&mut self, signature: &str) -> Vec<Value> {
        let mut args = sample(signature);
        for arg in &mut args {
            *arg = match self.numbers.below(6) {
                0 | 1 => self.pick().unwrap_or(Value::None),
                2 => self.kept.get(self.numbers.below(self.kept.len())).cloned().unwrap_or(Value::None),
                3 => self.alike(arg),
                _ => continue,
            };
        }
        args
    }

    fn pick(&mut self) -> Option<Value> {
        self.values.get(self.numbers.below(self.values.len())).cloned()
    }

    /// Another value of the same type.
    fn alike(&mut self, value: &Value) -> Value {
        let random = self.numbers.next_u64();
        match value {
            Value::Int(_) => Value::int(random >> self.numbers.below(64)),
            Value::Float(_) => Value::Float(f64::from_bits(random)),
            Value::Str(_) => Value::str("abc/.é\n\0=".chars().cycle().skip(self.numbers.below(9)).take(self.numbers.below(300)).collect::<String>()),
            Value::Bytes(_) => Value::Bytes(random.to_le_bytes().repeat(self.numbers.below(40))),
            other => other.clone(),
        }
    }

    fn mutated(&mut self, mut node: Vec<u8>) -> Vec<u8> {
        for _ in 0..=self.numbers.below(4) {
            let at = self.numbers.below(node.len());
            let byte = self.numbers.next_u64().to_le_bytes()[0];
            match (self.numbers.below(4), node.get_mut(at)) {
                (0, Some(_)) => node.truncate(at),
                (1, Some(_)) => node.insert(at, byte),
                (2, Some(old)) => *old ^= 1 << (byte & 7),
                (_, Some(old)) => *old = byte,
                (_, None) => node.push(byte),
            }
        }
        node
    }

    fn check_reply(&mut self, reply: Option<Value>, row: &Seen, shown: &str) {
        let Some(value) = reply else { return };
        if let Value::Error(error) = &value {
            assert!(!error.class.is_empty(), "{shown}: an error without a class");
            return;
        }
        let returns = Signature::parse(&row.signature).map(|signature| signature.returns).unwrap_or_default();
        // Where the guest decodes, what comes is what it decodes.
        let encoded = row.text && matches!(value, Value::Bytes(_));
        let fits = encoded || ParamType::parse(&returns).is_ok_and(|ty| admits(ty, &value));
        assert!(fits, "{shown} gave {value:?}, which is no {returns}");
        if self.kept.len() >= KEPT_MAX {
            self.kept.swap_remove(self.numbers.below(KEPT_MAX));
        }
        self.kept.push(value);
    }
}

/// Sends a request as a guest does, with little room at first; gives what was answered, if it was at once.
fn send(session: &mut Harness, watchdog: &Watchdog, row: &Seen, node: &[u8], shown: &str) -> Option<Value> {
    let began = Instant::now();
    let mut place = vec![0; session.room];
    let call = Call { capability: 0, op: row.number, request: node, module: "__main__", line: 1, take: None };
    let mut reply = watchdog.around(|| session.door.dispatch(call, &mut place));
    for _ in 0..8 {
        if reply.status != Status::More {
            break;
        }
        place = vec![0; reply.len as usize];
        reply = watchdog.around(|| session.door.dispatch(Call { take: Some(reply.call_id), ..call }, &mut place));
    }
    assert!(!session.door.is_poisoned(), "{shown} broke the capability");
    assert!(began.elapsed().as_millis() < STOPPING_MS_MAX, "{shown} did not stop when it was told to");
    session.door.cancel_pending();
    let payload = place.get(..reply.len as usize).unwrap_or_default();
    if !matches!(reply.status, Status::Ok | Status::Error) {
        return None;
    }
    match decode_payload(reply.tag, payload, &mut Budget::new(usize::MAX)) {
        // Where the guest decodes, a str comes as it was found, and it is the guest that complains.
        Err(_) if row.text && reply.status == Status::Ok => None,
        decoded => Some(super::fail_unless(decoded)),
    }
}
