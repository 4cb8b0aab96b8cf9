//! What the machine knows about the outside: capabilities, pending calls, events; and how it asks the host.

mod ask;
pub(crate) mod decode;
mod encode;
mod errors;
mod later;
mod op;
mod request;
mod site;

pub(crate) use ask::Asked;
pub(crate) use later::Parked;
pub(crate) use request::Request;

/// The hidden builtins behind everything that asks the host.
pub(super) static HIDDEN: [&[crate::vm::native::Row]; 2] = [op::ROWS, later::ROWS];

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;

use super::imports::Manifest;

/// A capability as the descriptor blob names it.
pub(crate) struct Capability {
    pub name: String,
    pub id: u32,
    pub doc: String,
    pub ops: Vec<CapabilityOp>,
}

/// One of its ops.
pub(crate) struct CapabilityOp {
    pub number: u32,
    pub name: String,
    /// Python's text: `(path: str, encoding: str = 'utf-8') -> str`.
    pub signature: String,
    pub doc: String,
    pub private: bool,
    /// Its encoding, errors and newlines are the engine's work.
    pub text: bool,
    /// A coroutine waits for its answer, and not the run.
    pub asynchronous: bool,
}

/// The state of everything that is not the guest's own.
#[derive(Default)]
pub(crate) struct Outside {
    pub capabilities: Vec<Capability>,
    /// Manifests by directory under the source root; `None`: there is none.
    pub manifests: HashMap<String, Option<Rc<Manifest>>>,
    /// Modules whose code is running, with their keys in `sys.modules`.
    pub loading: Vec<(u64, Rc<str>)>,
    /// Which `sys.modules` key a source was loaded under, and its digest once it was asked for.
    pub loaded: HashMap<String, String>,
    pub digests: HashMap<String, [u8; 32]>,
    /// Modules that were imported by a quoted spec or an alias.
    pub quoted: HashSet<u64>,
    /// The host call that the run waits for.
    pub waiting: Option<u32>,
    /// The calls that coroutines wait for.
    pub awaited: BTreeSet<u32>,
    /// What a run waits for that does not wait for one call.
    pub parked: Parked,
    /// The host had its turn just now.
    pub gave_turn: bool,
    /// Answers to calls: id and node.
    pub settled: Vec<(u32, Vec<u8>)>,
    /// What `receive()` has not taken yet: nodes.
    pub events: VecDeque<Vec<u8>>,
    /// Monotonic time at which a sleeping run goes on.
    pub deadline_ns: u64,
    /// `stdin`, `stdout` and `stderr` that a script deleted from `sys`, perhaps to set them later.
    pub deleted_streams: HashSet<String>,
    /// A standard stream could not be flushed at the end.
    pub flush_failed: bool,
    /// The traceback of a run that winds up, until something else is printed.
    pub last_words: Vec<u8>,
    /// The entry script did not compile.
    pub entry_is_malformed: bool,
    /// Loader specs that were not found, so that they are not asked for again.
    pub missing: HashSet<String>,
}

impl Outside {
    /// Reads the descriptor blob; what is malformed is left out.
    pub(crate) fn set_capabilities(&mut self, blob: &[u8]) {
        use wasm_abi::{Budget, Value, decode};
        let Ok(Value::List(list)) = decode(blob, &mut Budget::new(64 << 20)) else { return };
        self.capabilities = list.into_iter().filter_map(capability).collect();
    }
}

fn capability(value: wasm_abi::Value) -> Option<Capability> {
    use wasm_abi::Value;
    let Value::List(fields) = value else { return None };
    let Ok([Value::Str(name), Value::Int(id), Value::Str(doc), Value::List(ops)]) = <[Value; 4]>::try_from(fields) else { return None };
    let ops = ops.into_iter().filter_map(|op| {
        let Value::List(fields) = op else { return None };
        let Ok([Value::Int(number), Value::Str(name), Value::Str(signature), Value::Str(doc), Value::Int(flags)]) = <[Value; 5]>::try_from(fields) else {
            return None;
        };
        Some(CapabilityOp { number: u32::try_from(number).ok()?, name, signature, doc, private: flags & 1 != 0, text: flags & 2 != 0, asynchronous: flags & 4 != 0 })
    });
    Some(Capability { name, id: u32::try_from(id).ok()?, doc, ops: ops.collect() })
}
