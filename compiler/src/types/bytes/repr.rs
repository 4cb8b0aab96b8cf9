//! `repr` of bytes and bytearray.

use super::data;
use crate::heap::{ClassField, Heap, Kind, Raised, Res, Value};
use crate::types::format::Output;

pub(super) fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    repr_bytes(h, a[0])
}

/// `repr(v)` of a bytes or bytearray (of a subclass too).
pub fn repr_bytes<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    let mut out = Output::default();
    if h.is_kind(v, Kind::ByteArray) {
        let name = h.class_field(h.class_of(v), ClassField::Name);
        out.push(h, h.str_bytes(name))?;
        out.push(h, b"(")?;
    }
    let changeable = h.is_kind(v, Kind::ByteArray);
    let data = data(h, v)?;
    // CPython escapes the single quotes of a bytearray also between double ones.
    quote(h, &data, if changeable { b"'" } else { b"" }, &mut out)?;
    if changeable {
        out.push(h, b")")?;
    }
    h.str_from(out.bytes())
}

/// Adds `b'...'`.
pub fn quote_bytes(h: &Heap, data: &[u8], out: &mut Output) -> Result<(), Raised> {
    quote(h, data, b"", out)
}

/// The same; bytes of `escaped` get a backslash like the quote.
fn quote(h: &Heap, data: &[u8], escaped: &[u8], out: &mut Output) -> Result<(), Raised> {
    let has = |b| memchr::memchr(b, data).is_some();
    let mark = if has(b'\'') && !has(b'"') { b'"' } else { b'\'' };
    out.push(h, &[b'b', mark])?;
    let quoted = |b| b == mark || escaped.contains(&b);
    let mut from = 0;
    for (at, &b) in data.iter().enumerate() {
        if (0x20..0x7F).contains(&b) && b != b'\\' && !quoted(b) {
            continue;
        }
        out.push(h, data.get(from..at).unwrap_or_default())?;
        from = at + 1;
        match b {
            b'\t' => out.push(h, b"\\t")?,
            b'\n' => out.push(h, b"\\n")?,
            b'\r' => out.push(h, b"\\r")?,
            b'\\' => out.push(h, b"\\\\")?,
            _ if quoted(b) => out.push(h, &[b'\\', b])?,
            _ => out.push(h, format!("\\x{b:02x}").as_bytes())?,
        }
    }
    out.push(h, data.get(from..).unwrap_or_default())?;
    out.push(h, &[mark])
}
