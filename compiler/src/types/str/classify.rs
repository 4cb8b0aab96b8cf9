//! What kind of characters a str has.

use super::unicode;
use crate::heap::{Heap, Res, Value, decode_code_point};

/// The code points of generalised UTF-8.
pub fn code_points(mut bytes: &[u8]) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        let (c, n) = decode_code_point(bytes);
        bytes = bytes.get(n..).unwrap_or_default();
        Some(c)
    })
}

/// Whether there are characters and all of them are as told.
fn all<'h>(h: &'h Heap, v: Value<'h>, ascii: fn(&u8) -> bool, any: fn(u32) -> bool) -> Res<'h> {
    let bytes = h.str_bytes(v);
    let answer = if h.str_is_ascii(v) { bytes.iter().all(ascii) } else { code_points(bytes).all(any) };
    Ok(Value::bool(answer && !bytes.is_empty()))
}

pub(super) fn isalnum<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_alphanumeric, unicode::is_alnum)
}
pub(super) fn isalpha<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_alphabetic, unicode::is_alpha)
}
pub(super) fn isascii<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.str_is_ascii(a[0])))
}
pub(super) fn isdecimal<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_digit, unicode::is_decimal)
}
pub(super) fn isdigit<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_digit, unicode::is_digit)
}
pub(super) fn isnumeric<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_digit, unicode::is_numeric)
}
pub(super) fn isspace<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], |&b| unicode::is_space(b as u32), unicode::is_space)
}
pub(super) fn isprintable<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(code_points(h.str_bytes(a[0])).all(unicode::is_printable)))
}
pub(super) fn isidentifier<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let mut points = code_points(h.str_bytes(a[0]));
    Ok(Value::bool(points.next().is_some_and(unicode::is_xid_start) && points.all(unicode::is_xid_continue)))
}
pub(super) fn islower<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    only_case(h, a[0], unicode::is_lower, |c| unicode::is_upper(c) || unicode::is_title(c))
}
pub(super) fn isupper<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    only_case(h, a[0], unicode::is_upper, |c| unicode::is_lower(c) || unicode::is_title(c))
}
fn only_case<'h>(h: &'h Heap, v: Value<'h>, wanted: fn(u32) -> bool, other: fn(u32) -> bool) -> Res<'h> {
    let mut some = false;
    for c in code_points(h.str_bytes(v)) {
        if other(c) {
            return Ok(Value::FALSE);
        }
        some |= wanted(c);
    }
    Ok(Value::bool(some))
}
pub(super) fn istitle<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (mut some, mut after_cased) = (false, false);
    for c in code_points(h.str_bytes(a[0])) {
        let starts = unicode::is_upper(c) || unicode::is_title(c);
        let goes_on = !starts && unicode::is_lower(c);
        if starts && after_cased || goes_on && !after_cased {
            return Ok(Value::FALSE);
        }
        after_cased = starts || goes_on;
        some |= after_cased;
    }
    Ok(Value::bool(some))
}
