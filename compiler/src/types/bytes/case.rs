//! ASCII case, and what kind of bytes there are.

use super::{data, written};
use crate::heap::{Heap, Res, Value};
use crate::types::str::{capitalize_ascii, swap_ascii, title_ascii};

fn changed<'h>(h: &'h Heap, v: Value<'h>, change: impl FnOnce(&mut [u8])) -> Res<'h> {
    let source = data(h, v)?;
    written(h, v, source.len(), |out| {
        out.copy_from_slice(&source);
        change(out);
    })
}
pub(super) fn upper<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    changed(h, a[0], |out| out.make_ascii_uppercase())
}
pub(super) fn lower<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    changed(h, a[0], |out| out.make_ascii_lowercase())
}
pub(super) fn swapcase<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    changed(h, a[0], swap_ascii)
}
pub(super) fn capitalize<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    changed(h, a[0], capitalize_ascii)
}
pub(super) fn title<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    changed(h, a[0], title_ascii)
}

fn all<'h>(h: &'h Heap, v: Value<'h>, test: fn(&u8) -> bool) -> Res<'h> {
    let data = data(h, v)?;
    Ok(Value::bool(!data.is_empty() && data.iter().all(test)))
}
pub(super) fn isalnum<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_alphanumeric)
}
pub(super) fn isalpha<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_alphabetic)
}
pub(super) fn isdigit<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], u8::is_ascii_digit)
}
pub(super) fn isspace<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    all(h, a[0], is_space)
}
pub(super) fn isascii<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(data(h, a[0])?.is_ascii()))
}
/// Space, tab, newline, carriage return, vertical tab, form feed.
pub(super) fn is_space(b: &u8) -> bool {
    matches!(b, b' ' | 9..=13)
}
pub(super) fn islower<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let data = data(h, a[0])?;
    Ok(Value::bool(data.iter().any(u8::is_ascii_lowercase) && !data.iter().any(u8::is_ascii_uppercase)))
}
pub(super) fn isupper<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let data = data(h, a[0])?;
    Ok(Value::bool(data.iter().any(u8::is_ascii_uppercase) && !data.iter().any(u8::is_ascii_lowercase)))
}
pub(super) fn istitle<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (mut some, mut inside) = (false, false);
    for b in data(h, a[0])?.iter() {
        if b.is_ascii_uppercase() && inside || b.is_ascii_lowercase() && !inside {
            return Ok(Value::FALSE);
        }
        inside = b.is_ascii_alphabetic();
        some |= inside;
    }
    Ok(Value::bool(some))
}
