//! A host for native tests and tools: what is printed is kept, modules come from two directories, nothing else is granted.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::{Answer, Call, Door, Host};
use wasm_abi::{Budget, RaisedError, Status, Tag, Value, decode};

/// The capability that every host of this kind has.
pub const STDIO: u32 = 0;

/// The descriptor blob of a [`Directory`] host: `stdio` and no more.
pub fn descriptors() -> Vec<u8> {
    let op = |number: i128, name: &str, signature: &str| {
        Value::List(vec![Value::Int(number), Value::str(name), Value::str(signature), Value::str(""), Value::Int(1)])
    };
    let ops = vec![
        op(0, "write", "(fd: int, data: bytes) -> int"),
        op(1, "read", "(fd: int, size: int) -> bytes"),
        op(2, "readline", "(fd: int, limit: int) -> bytes"),
        op(3, "isatty", "(fd: int) -> bool"),
        op(4, "flush", "(fd: int) -> None"),
    ];
    let stdio = Value::List(vec![Value::str("stdio"), Value::Int(i128::from(STDIO)), Value::str("The standard streams."), Value::List(ops)]);
    Value::List(vec![stdio]).encode().unwrap_or_default()
}

/// What a run printed, shared with whoever looks at it afterwards.
#[derive(Clone, Default)]
pub struct Printed {
    pub stdout: Rc<RefCell<Vec<u8>>>,
    pub stderr: Rc<RefCell<Vec<u8>>>,
}

/// The host.
pub struct Directory {
    /// Where `root:` modules are; `None`: nowhere.
    pub root: Option<PathBuf>,
    /// Where `std:` modules are.
    pub stdlib: PathBuf,
    pub stdin: Vec<u8>,
    pub printed: Printed,
    /// Whether printing goes to the process's own streams at once.
    pub echo: bool,
    waiting: Vec<u8>,
    waiting_tag: u32,
}

impl Directory {
    pub fn new(root: Option<PathBuf>, stdlib: PathBuf) -> Directory {
        Directory { root, stdlib, stdin: Vec::new(), printed: Printed::default(), echo: false, waiting: Vec::new(), waiting_tag: 0 }
    }

    fn fetch(&self, spec: &str) -> Result<Vec<u8>, RaisedError> {
        let (dir, path) = match spec.split_once(':') {
            Some(("std", path)) => (Some(&self.stdlib), path),
            Some(("root", path)) => (self.root.as_ref(), path),
            _ => return Err(RaisedError::new("PermissionError", format!("importing {spec} is not granted"))),
        };
        let found = dir.filter(|_| !path.split('/').any(|part| part == "..")).and_then(|dir| read(&dir.join(path)));
        found.ok_or_else(|| RaisedError { errno: Some(2), filename: Some(path.into()), ..RaisedError::new("FileNotFoundError", "No such file or directory") })
    }

    fn stdio(&mut self, op: u32, request: &[u8]) -> Result<Value, RaisedError> {
        let Ok(Value::List(args)) = decode(request, &mut Budget::new(usize::MAX)) else { return Err(RaisedError::new("ValueError", "malformed request")) };
        match (op, args.as_slice()) {
            (0, [Value::Int(fd), Value::Bytes(data)]) => {
                if *fd == 2 { self.write_stderr(data) } else { self.write_stdout(data) }
                Ok(Value::Int(data.len() as i128))
            }
            (1, [_, Value::Int(size)]) => Ok(Value::Bytes(self.input(usize::try_from(*size).unwrap_or(usize::MAX)))),
            (2, [_, Value::Int(limit)]) => {
                let line = self.stdin.iter().position(|&b| b == b'\n').map_or(self.stdin.len(), |at| at + 1);
                Ok(Value::Bytes(self.input(line.min(usize::try_from(*limit).unwrap_or(usize::MAX)))))
            }
            (3, _) => Ok(Value::Bool(false)),
            (4, _) => Ok(Value::None),
            _ => Err(RaisedError::new("ValueError", "malformed request")),
        }
    }

    fn input(&mut self, most: usize) -> Vec<u8> {
        self.stdin.drain(..most.min(self.stdin.len())).collect()
    }

    fn reply(&mut self, status: Status, value: &Value, into: &mut [u8]) -> Answer {
        let payload = value.encode_payload().unwrap_or_default();
        let tag = value.tag() as u32;
        match into.get_mut(..payload.len()) {
            Some(room) => {
                room.copy_from_slice(&payload);
                Answer { status, tag, ascii: false, len: payload.len(), call_id: 0 }
            }
            None => {
                let len = payload.len();
                (self.waiting, self.waiting_tag) = (payload, tag);
                Answer { status: Status::More, tag, ascii: false, len, call_id: 1 }
            }
        }
    }
}

fn read(path: &Path) -> Option<Vec<u8>> {
    path.is_file().then(|| std::fs::read(path).ok()).flatten()
}

impl Host for Directory {
    fn write_stdout(&mut self, bytes: &[u8]) {
        if self.echo {
            // Nobody is left to tell when the terminal is gone.
            let _ = std::io::Write::write_all(&mut std::io::stdout(), bytes);
        } else {
            self.printed.stdout.borrow_mut().extend_from_slice(bytes);
        }
    }
    fn write_stderr(&mut self, bytes: &[u8]) {
        if self.echo {
            let _ = std::io::Write::write_all(&mut std::io::stderr(), bytes);
        } else {
            self.printed.stderr.borrow_mut().extend_from_slice(bytes);
        }
    }
    fn call(&mut self, call: Call<'_>, into: &mut [u8]) -> Answer {
        let answer = match call.door {
            Door::Op { capability: "stdio", op, .. } => self.stdio(op, call.request),
            Door::Op { capability, .. } => Err(RaisedError::new("PermissionError", format!("{capability} is not granted"))),
            Door::Fetch => match decode(call.request, &mut Budget::new(1 << 20)) {
                Ok(Value::Str(spec)) => self.fetch(&spec).map(Value::Bytes),
                _ => Err(RaisedError::new("ValueError", "malformed loader spec")),
            },
            Door::Native => Err(RaisedError::new("ImportError", "this host runs no plugins")),
        };
        match answer {
            Ok(value) => self.reply(Status::Ok, &value, into),
            Err(error) => self.reply(Status::Error, &Value::from(error), into),
        }
    }
    fn forget(&mut self, _: u32) {}
    fn take(&mut self, _: Call<'_>, _: u32, into: &mut [u8]) -> Answer {
        let payload = std::mem::take(&mut self.waiting);
        match into.get_mut(..payload.len()) {
            Some(room) => {
                room.copy_from_slice(&payload);
                let status = if self.waiting_tag == Tag::Error as u32 { Status::Error } else { Status::Ok };
                Answer { status, tag: self.waiting_tag, ascii: false, len: payload.len(), call_id: 0 }
            }
            None => Answer::REFUSED,
        }
    }
}
