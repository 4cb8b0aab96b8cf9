//! What the guest is told of the capabilities: module, op number, signature, doc; never functions.

use wasm_abi::{EncodeError, Value};

use crate::{Registry, Row};

/// The op is not an attribute of the guest's module.
const FLAG_PRIVATE: u32 = 1;
/// The guest decodes and encodes.
const FLAG_TEXT: u32 = 2;
/// The op is a coroutine function.
const FLAG_ASYNC: u32 = 4;

/// The blob for `set_capabilities`: every capability, granted or not, so that a denial can teach.
pub fn descriptor_blob(registry: &Registry) -> Result<Vec<u8>, EncodeError> {
    let capabilities = registry.iter().map(|(id, capability)| {
        let ops = registry.rows(id).map(describe).collect();
        // A wrapper is imported under the capability's name, and finds the ops under another.
        let module = if capability.wrapper().is_some() { format!("_{}", capability.name()) } else { capability.name().to_owned() };
        Value::List(vec![Value::Str(module), Value::int(id), Value::str(capability.doc()), Value::List(ops)])
    });
    Value::List(capabilities.collect()).encode()
}

fn describe(row: Row<'_>) -> Value {
    let flags = [(row.private, FLAG_PRIVATE), (row.text, FLAG_TEXT), (row.asynchronous, FLAG_ASYNC)];
    let flags = flags.iter().filter(|(holds, _)| *holds).fold(0, |sum, (_, flag)| sum | flag);
    Value::List(vec![
        Value::int(row.number),
        Value::str(row.name),
        Value::str(row.signature),
        Value::str(row.doc),
        Value::int(flags),
    ])
}
