//! UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError: checked arguments and texts.

use super::payload;
use crate::heap::{ExceptionField, Heap, Kind, Raised, Res, Value, decode_code_point};
use crate::types::indexed::{not_int, ssize};
use crate::vm::{Args, Cx, Flow};

fn check_str(h: &Heap, v: Value<'_>, number: usize) -> Result<(), Raised> {
    if h.is_str(v) {
        return Ok(());
    }
    Err(h.type_error(&format!("argument {number} must be str, not {}", h.argument_type(v))))
}

fn check_position(h: &Heap, v: Value<'_>) -> Result<(), Raised> {
    if !h.is_int(v) {
        return Err(not_int(h, v));
    }
    ssize(h, v, 0).map(|_| ())
}

/// Takes over the arguments, which are checked in order; `object` is the type of what could not be converted.
fn take(cx: &mut Cx, a: Args, count: usize, object: Kind) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (exception, args) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    super::arguments::no_keywords(h, exception, cx.get(a.slot(2)))?;
    h.set_exception_field(exception, ExceptionField::Args, args);
    let items = h.tuple_items(args);
    if items.len() != count {
        return Err(h.type_error(&format!("function takes exactly {count} arguments ({} given)", items.len())));
    }
    let mut parts = items.to_vec();
    // Without the encoding, which a translation lacks.
    let first = count - 4;
    if first == 1 {
        check_str(h, items[0], 1)?;
    }
    if object == Kind::Str {
        check_str(h, items[first], first + 1)?;
    }
    check_position(h, items[first + 1])?;
    check_position(h, items[first + 2])?;
    check_str(h, items[first + 3], first + 4)?;
    if object == Kind::Str {
        // Checked before the others.
    } else if !matches!(h.kind(items[first]), Some(Kind::Bytes)) {
        let Some(bytes) = h.bytes_like(items[first]) else {
            return Err(h.type_error(&format!("a bytes-like object is required, not '{}'", h.type_name(items[first]))));
        };
        parts[first] = h.bytes(&bytes)?;
    }
    payload::set_parts(h, exception, &parts)?;
    Flow::none()
}

pub fn init_decode(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    take(cx, a, 5, Kind::Bytes)
}

pub fn init_encode(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    take(cx, a, 5, Kind::Str)
}

pub fn init_translate(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    take(cx, a, 4, Kind::Str)
}

/// The attributes that every one of these has.
struct Fault<'h> {
    encoding: String,
    object: Value<'h>,
    start: i64,
    end: i64,
    reason: Value<'h>,
}

fn fault<'h>(h: &'h Heap, exception: Value<'h>) -> Option<Fault<'h>> {
    let parts = payload::parts(h, exception);
    let first = parts.len().checked_sub(4)?;
    let text = |v: Value<'h>| h.is_str(v).then_some(v);
    Some(Fault {
        encoding: if first == 1 { h.str_lossy(text(parts[0])?).into_owned() } else { String::new() },
        object: parts[first],
        start: h.as_i64(parts[first + 1])?,
        end: h.as_i64(parts[first + 2])?,
        reason: text(parts[first + 3])?,
    })
}

impl<'h> Fault<'h> {
    /// One item of the object is wrong.
    fn is_one(&self) -> bool {
        self.end == self.start.wrapping_add(1)
    }

    fn last(&self) -> i64 {
        self.end.wrapping_sub(1)
    }

    /// The message with the reason behind it, which may be any text.
    fn with_reason(&self, h: &'h Heap, message: &str) -> Res<'h> {
        h.str_from(&[message.as_bytes(), b": ", h.str_bytes(self.reason)].concat())
    }
}

pub fn str_decode<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(f) = fault(h, a[0]) else { return h.str("") };
    let byte = if h.is_kind(f.object, Kind::Bytes) { usize::try_from(f.start).ok().and_then(|at| h.bytes_data(f.object).get(at).copied()) } else { None };
    let message = match byte {
        Some(byte) if f.is_one() => format!("'{}' codec can't decode byte 0x{byte:02x} in position {}", f.encoding, f.start),
        _ => format!("'{}' codec can't decode bytes in position {}-{}", f.encoding, f.start, f.last()),
    };
    f.with_reason(h, &message)
}

/// `\xe9`, `\u20ac` or `\U0001f600`.
fn shown(c: u32) -> String {
    match c {
        0..0x100 => format!("\\x{c:02x}"),
        0x100..0x10000 => format!("\\u{c:04x}"),
        _ => format!("\\U{c:08x}"),
    }
}

fn one_character(h: &Heap, f: &Fault<'_>) -> Option<String> {
    let start = usize::try_from(f.start).ok()?;
    if !f.is_one() || !h.is_str(f.object) || start >= h.len(f.object) {
        return None;
    }
    let at = h.str_position(f.object, start);
    h.str_bytes(Value::clone(&f.object)).get(at..).map(|bytes| shown(decode_code_point(bytes).0))
}

pub fn str_encode<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(f) = fault(h, a[0]) else { return h.str("") };
    let message = match one_character(h, &f) {
        Some(c) => format!("'{}' codec can't encode character '{c}' in position {}", f.encoding, f.start),
        None => format!("'{}' codec can't encode characters in position {}-{}", f.encoding, f.start, f.last()),
    };
    f.with_reason(h, &message)
}

pub fn str_translate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(f) = fault(h, a[0]) else { return h.str("") };
    let message = match one_character(h, &f) {
        Some(c) => format!("can't translate character '{c}' in position {}", f.start),
        None => format!("can't translate characters in position {}-{}", f.start, f.last()),
    };
    f.with_reason(h, &message)
}
