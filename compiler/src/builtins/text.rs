//! chr, ord, ascii.

use crate::heap::{Heap, Kind, Name, Raised, Res, Value, decode_code_point};
use crate::vm::native::{Row, function, vm_function};
use crate::vm::{Args, Cx, Flow};

pub static ROWS: &[Row] = &[
    vm_function("chr", "(i, /)", "The character of a code point.", chr),
    function("ord", "(c, /)", "The code point of a character.", ord),
    vm_function("ascii", "(obj, /)", "repr() with escapes for what is not ASCII.", ascii),
];

fn chr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let int = cx.index(a.slot(0))?;
    let h = cx.heap();
    match h.as_i64(cx.get(int)) {
        Some(c @ 0..=0x10_FFFF) => Flow::value(h.char_str(c as u32)?),
        _ => Err(h.value_error("chr() arg not in range(0x110000)")),
    }
}

fn ord<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let v = a[0];
    match h.kind(v) {
        Some(Kind::Str) if h.len(v) == 1 => h.int64(decode_code_point(h.str_bytes(v)).0 as i64),
        Some(Kind::Bytes) if h.len(v) == 1 => h.int64(h.bytes_data(v).first().copied().unwrap_or(0) as i64),
        Some(Kind::ByteArray) if h.len(v) == 1 => h.int64(h.bytearray_with(v, |b| b.first().copied().unwrap_or(0)) as i64),
        Some(Kind::Str | Kind::Bytes | Kind::ByteArray) => {
            Err(h.type_error(&format!("ord() expected a character, but string of length {} found", h.len(v))))
        }
        _ => Err(h.type_error(&format!("ord() expected string of length 1, but {} found", h.type_name(v)))),
    }
}

fn ascii(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if super::values::is_scripted(cx.heap(), cx.get(a.slot(0)), Name::repr) {
        return cx.tail_prelude("ascii_of", &[a.slot(0)]);
    }
    let text = cx.repr(a.slot(0))?;
    Flow::value(escaped(cx.heap(), cx.get(text))?)
}

/// Hidden: `_ascii(text)`.
pub fn ascii_hidden<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    escaped(h, a[0])
}

/// A str with `\x`, `\u` and `\U` for what is not ASCII.
pub fn escaped<'h>(h: &'h Heap, text: Value<'h>) -> Res<'h> {
    if h.str_is_ascii(text) {
        return Ok(text);
    }
    let bytes = h.str_bytes(text);
    h.reserve(bytes.len() as u64 * 5)?;
    let mut out = String::with_capacity(bytes.len() * 2);
    let mut rest = bytes;
    while !rest.is_empty() {
        let (c, n) = decode_code_point(rest);
        match c {
            0..0x80 => out.push(c as u8 as char),
            0x80..0x100 => out.push_str(&format!("\\x{c:02x}")),
            0x100..0x10000 => out.push_str(&format!("\\u{c:04x}")),
            _ => out.push_str(&format!("\\U{c:08x}")),
        }
        rest = rest.get(n..).unwrap_or_default();
    }
    h.str(&out)
}
