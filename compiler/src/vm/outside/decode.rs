//! Values from the wire as objects.

use crate::heap::{Heap, Raised, Res, Ty, Value};
use crate::vm::types::new_handle;
use num_bigint::{BigInt, Sign};
use wasm_abi::{Budget, View};

/// The object that a view stands for. Memory is charged by the heap as it is taken.
pub(crate) fn build<'h>(h: &'h Heap, view: &View<'_>) -> Res<'h> {
    let mut budget = Budget::new(usize::MAX);
    Ok(match view {
        View::None => Value::NONE,
        View::Bool(truth) => Value::bool(*truth),
        View::Int(number) => h.int(*number)?,
        View::Float(number) => Value::float(*number),
        View::Str(text) => h.str(text)?,
        View::Bytes(data) => h.bytes(data)?,
        View::List(items) => h.list(&elements(h, items.clone())?)?,
        View::Tuple(items) => h.tuple(&elements(h, items.clone())?)?,
        View::Dict(pairs) => {
            let dict = h.dict()?;
            let mut pairs = pairs.clone();
            while let Some(pair) = pairs.next(&mut budget) {
                let (key, value) = pair.map_err(|_| malformed(h))?;
                h.dict_set_str(dict, h.str(key)?, build(h, &value)?)?;
            }
            dict
        }
        View::BigInt { negative, magnitude } => {
            let sign = if *negative { Sign::Minus } else { Sign::Plus };
            h.big_int(&BigInt::from_bytes_le(sign, magnitude))?
        }
        View::Handle { id, kind } => new_handle(h, *id, *kind)?,
        View::OsStr(bytes) => h.str_from(&escape_surrogates(bytes))?,
        View::Error(items) => {
            let error = items.clone().to_error(&mut budget).map_err(|_| malformed(h))?;
            h.str(&format!("{}: {}", error.class, error.message))?
        }
    })
}

fn elements<'h>(h: &'h Heap, mut items: wasm_abi::Items<'_>) -> Result<Vec<Value<'h>>, Raised> {
    let mut budget = Budget::new(usize::MAX);
    h.reserve(items.len() as u64 * 8)?;
    let mut values = Vec::with_capacity(items.len());
    while let Some(item) = items.next(&mut budget) {
        values.push(build(h, &item.map_err(|_| malformed(h))?)?);
    }
    Ok(values)
}

fn malformed(h: &Heap) -> Raised {
    h.raise(Ty::RuntimeError, "the host gave a malformed answer")
}

/// Bytes that are not UTF-8 become the surrogates U+DC80–U+DCFF, as CPython's `surrogateescape` has them.
pub(crate) fn escape_surrogates(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.extend_from_slice(chunk.valid().as_bytes());
        for &byte in chunk.invalid() {
            let point = 0xDC00 + u32::from(byte);
            out.extend_from_slice(&[0xE0 | (point >> 12) as u8, 0x80 | (point >> 6 & 0x3F) as u8, 0x80 | (point & 0x3F) as u8]);
        }
    }
    out
}

/// The reverse, piece by piece; `None` when a surrogate stands for no byte.
pub(crate) fn unescape_to(text: &[u8], mut put: impl FnMut(&[u8])) -> Option<()> {
    let mut plain_from = 0;
    // A byte 0xED always leads three, and surrogates are what follows it from 0xA0 on.
    for at in memchr::memchr_iter(0xED, text) {
        let Some(&[_, second, third]) = text.get(at..at + 3).filter(|bytes| bytes[1] >= 0xA0) else { continue };
        let point = 0xD000 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F);
        let byte = u8::try_from(point.checked_sub(0xDC00)?).ok().filter(|&byte| byte >= 0x80)?;
        put(text.get(plain_from..at)?);
        put(&[byte]);
        plain_from = at + 3;
    }
    put(text.get(plain_from..)?);
    Some(())
}

/// How many bytes [`unescape_to`] makes.
pub(crate) fn unescaped_len(text: &[u8]) -> Option<usize> {
    let mut len = 0;
    unescape_to(text, |piece| len += piece.len())?;
    Some(len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undecodable_names_survive() {
        let name = b"caf\xe9 \xff.txt";
        let escaped = escape_surrogates(name);
        let mut back = Vec::new();
        assert_eq!(unescape_to(&escaped, |piece| back.extend_from_slice(piece)), Some(()));
        assert_eq!((back.as_slice(), unescaped_len(&escaped)), (&name[..], Some(name.len())));
        assert_eq!(unescaped_len(b"\xed\xa0\x80"), None);
        assert_eq!(unescaped_len("a\u{d7ff}b".as_bytes()), Some(5));
    }
}
