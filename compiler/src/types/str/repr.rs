//! `repr` and `ascii` of text.

use super::unicode;
use crate::heap::{Heap, Raised, Res, StrBuilder, Value, decode_code_point};

pub(super) fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    repr_str(h, a[0])
}

/// `repr(v)` of a str.
pub fn repr_str<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    let mut out = StrBuilder::new(h);
    write_repr(&mut out, h.str_bytes(v))?;
    out.finish()
}

/// The repr of `text`, as Rust text (for messages).
pub fn repr_text(h: &Heap, text: &str) -> Result<String, Raised> {
    let mut out = StrBuilder::new(h);
    write_repr(&mut out, text.as_bytes())?;
    Ok(String::from_utf8_lossy(out.bytes()).into_owned())
}

/// Adds the repr of generalised UTF-8.
pub(super) fn write_repr(out: &mut StrBuilder, text: &[u8]) -> Result<(), Raised> {
    let has = |b| memchr::memchr(b, text).is_some();
    let quote = if has(b'\'') && !has(b'"') { b'"' } else { b'\'' };
    out.reserve(text.len() + 2)?;
    out.push_bytes(&[quote])?;
    let mut from = 0;
    let mut at = 0;
    while at < text.len() {
        let b = text[at];
        let plain = (0x20..0x7F).contains(&b) && b != b'\\' && b != quote;
        if plain {
            at += 1;
            continue;
        }
        let (c, n) = decode_code_point(&text[at..]);
        if b >= 0x80 && unicode::is_printable(c) {
            at += n;
            continue;
        }
        out.push_bytes(&text[from..at])?;
        if b == quote {
            out.push_bytes(&[b'\\', quote])?;
        } else {
            escape_into(out, c)?;
        }
        at += n;
        from = at;
    }
    out.push_bytes(&text[from..])?;
    out.push_bytes(&[quote])
}

/// Adds the escape of one code point.
pub fn escape_into(out: &mut StrBuilder, c: u32) -> Result<(), Raised> {
    match c {
        0x5C => out.push("\\\\"),
        0x0A => out.push("\\n"),
        0x0D => out.push("\\r"),
        0x09 => out.push("\\t"),
        0..0x100 => out.push(&format!("\\x{c:02x}")),
        0x100..0x10000 => out.push(&format!("\\u{c:04x}")),
        _ => out.push(&format!("\\U{c:08x}")),
    }
}

/// `ascii`: a repr (a str) with what is not ASCII escaped.
pub fn ascii_of<'h>(h: &'h Heap, repr: Value<'h>) -> Res<'h> {
    if h.str_is_ascii(repr) {
        return Ok(repr);
    }
    let mut out = StrBuilder::new(h);
    for c in super::classify::code_points(h.str_bytes(repr)) {
        if c < 128 { out.push_char(c)? } else { escape_into(&mut out, c)? }
    }
    out.finish()
}
