//! Values as the store has them: a byte that says str or bytes, and the bytes.

use capability::Value;

const BYTES: u8 = 0;
const STR: u8 = 1;

/// What stands in the store for a str or bytes; `None` for anything else.
pub fn stored(value: &Value) -> Option<Vec<u8>> {
    let (tag, bytes): (u8, &[u8]) = match value {
        Value::Str(text) => (STR, text.as_bytes()),
        Value::Bytes(bytes) => (BYTES, bytes),
        _ => return None,
    };
    Some([&[tag], bytes].concat())
}

/// The value that stands in the store. A file that something else wrote into may hold anything.
pub fn read(stored: &[u8]) -> Option<Value> {
    match stored.split_first()? {
        (&STR, text) => String::from_utf8(text.to_vec()).ok().map(Value::Str),
        (&BYTES, bytes) => Some(Value::Bytes(bytes.to_vec())),
        _ => None,
    }
}
