//! A host whose answers a test decides.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use wasm_abi::{Budget, RaisedError, Status, Value, decode};
use wicket_engine::host::{Answer, Call, Door, Host};
use wicket_engine::vm::driver::{Config, Engine};

/// What happened, for the test to look at.
#[derive(Default)]
pub struct Seen {
    pub printed: String,
    pub errors: String,
    /// Ops with their arguments and the acting module and line.
    pub ops: Vec<(String, u32, Value, u32, u32)>,
    /// Pending calls that the engine gave up.
    pub forgotten: Vec<u32>,
}

/// Files by loader spec; ops by capability and number.
#[derive(Default)]
pub struct Puppet {
    pub seen: Rc<RefCell<Seen>>,
    pub files: HashMap<String, Vec<u8>>,
    pub answers: HashMap<(String, u32), Reply>,
    kept: Vec<u8>,
}

/// How an op is answered.
#[derive(Clone)]
pub enum Reply {
    Value(Value),
    Error(RaisedError),
    Pending(u32),
    /// Pending under the number that the first argument is.
    PendingAs,
}

impl Puppet {
    pub fn file(mut self, spec: &str, text: &str) -> Puppet {
        self.files.insert(spec.into(), text.into());
        self
    }
    pub fn op(mut self, capability: &str, op: u32, reply: Reply) -> Puppet {
        self.answers.insert((capability.into(), op), reply);
        self
    }

    /// An engine on this host, with one capability `toy`, and what it will have seen.
    pub fn engine(self, change: impl FnOnce(&mut Config)) -> (Engine, Rc<RefCell<Seen>>) {
        let seen = self.seen.clone();
        let mut config = Config { entry: "main.py".into(), capabilities: toy(), ..Config::default() };
        change(&mut config);
        (Engine::new(config, Box::new(self)), seen)
    }

    fn reply(&mut self, status: Status, value: &Value, into: &mut [u8]) -> Answer {
        let payload = value.encode_payload().unwrap();
        let tag = value.tag() as u32;
        if payload.len() > into.len() {
            let len = payload.len();
            self.kept = payload;
            return Answer { status: Status::More, tag, ascii: false, len, call_id: 9 };
        }
        into[..payload.len()].copy_from_slice(&payload);
        Answer { status, tag, ascii: false, len: payload.len(), call_id: 0 }
    }
}

fn toy() -> Vec<u8> {
    let op = |number: i128, name: &str, signature: &str, flags: i128| {
        Value::List(vec![Value::Int(number), Value::str(name), Value::str(signature), Value::str(format!("Do {name}.")), Value::Int(flags)])
    };
    let ops = vec![
        op(0, "echo", "(text: str, times: int = 2, *, sep: str = ', ') -> str", 0),
        op(1, "wait", "() -> int", 0),
        op(2, "hidden", "() -> int", 1),
        op(3, "later", "(n: int) -> int", 4),
    ];
    let toy = Value::List(vec![Value::str("toy"), Value::Int(5), Value::str("A toy."), Value::List(ops)]);
    Value::List(vec![toy]).encode().unwrap()
}

impl Host for Puppet {
    fn write_stdout(&mut self, bytes: &[u8]) {
        self.seen.borrow_mut().printed += std::str::from_utf8(bytes).unwrap();
    }
    fn write_stderr(&mut self, bytes: &[u8]) {
        self.seen.borrow_mut().errors += std::str::from_utf8(bytes).unwrap();
    }
    fn call(&mut self, call: Call<'_>, into: &mut [u8]) -> Answer {
        let request = decode(call.request, &mut Budget::new(1 << 20)).unwrap();
        let first = if let Value::List(items) = &request { items.first().cloned() } else { None };
        let reply = match call.door {
            Door::Fetch => match &request {
                Value::Str(spec) => match self.files.get(spec) {
                    Some(bytes) => Reply::Value(Value::Bytes(bytes.clone())),
                    None => Reply::Error(RaisedError { errno: Some(2), ..RaisedError::new("FileNotFoundError", "No such file or directory") }),
                },
                _ => panic!("a spec is a str"),
            },
            Door::Op { capability, op, .. } => {
                self.seen.borrow_mut().ops.push((capability.into(), op, request, call.site.module, call.site.line));
                self.answers.get(&(capability.to_string(), op)).cloned().unwrap_or(Reply::Value(Value::None))
            }
            Door::Native => Reply::Error(RaisedError::new("ImportError", "no plugins")),
        };
        match reply {
            Reply::Value(value) => self.reply(Status::Ok, &value, into),
            Reply::Error(error) => self.reply(Status::Error, &Value::from(error), into),
            Reply::PendingAs => match first {
                Some(Value::Int(n)) => Answer { status: Status::Pending, tag: 0, ascii: false, len: 0, call_id: n as u32 },
                other => panic!("{other:?} is no number"),
            },
            Reply::Pending(call_id) => Answer { status: Status::Pending, tag: 0, ascii: false, len: 0, call_id },
        }
    }
    fn forget(&mut self, call_id: u32) {
        self.seen.borrow_mut().forgotten.push(call_id);
    }
    fn take(&mut self, call: Call<'_>, call_id: u32, into: &mut [u8]) -> Answer {
        assert_eq!(call_id, 9);
        let tag = if matches!(call.door, Door::Fetch) { 5 } else { 4 };
        into[..self.kept.len()].copy_from_slice(&self.kept);
        Answer { status: Status::Ok, tag, ascii: false, len: self.kept.len(), call_id: 0 }
    }
}
