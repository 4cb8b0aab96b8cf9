//! Prefixes and suffixes.

use super::{buffer, buffer_arg, data, like, same};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::slice::indices::clip_range;

pub(super) fn startswith<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    any_affix(h, a, "startswith", |part, affix| part.starts_with(affix))
}
pub(super) fn endswith<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    any_affix(h, a, "endswith", |part, affix| part.ends_with(affix))
}

fn any_affix<'h>(h: &'h Heap, a: &[Value<'h>], name: &str, has: fn(&[u8], &[u8]) -> bool) -> Result<Value<'h>, Raised> {
    let hay = data(h, a[0])?;
    let (start, end) = clip_range(h, a[2], a[3], hay.len())?;
    let part = hay.get(start..end);
    let test = |affix: &[u8]| part.is_some_and(|part| has(part, affix));
    if h.is_kind(a[1], Kind::Tuple) {
        for &item in h.tuple_items(a[1]) {
            if test(&buffer_arg(h, item)?) {
                return Ok(Value::TRUE);
            }
        }
        return Ok(Value::FALSE);
    }
    match buffer(h, a[1])? {
        Some(affix) => Ok(Value::bool(test(&affix))),
        None => Err(h.type_error(&format!("{name} first arg must be bytes or a tuple of bytes, not {}", h.type_name(a[1])))),
    }
}

pub(super) fn removeprefix<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let affix = buffer_arg(h, a[1])?;
    match data(h, a[0])?.strip_prefix(&*affix) {
        Some(rest) if !affix.is_empty() => like(h, a[0], rest),
        _ => same(h, a[0]),
    }
}
pub(super) fn removesuffix<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let affix = buffer_arg(h, a[1])?;
    match data(h, a[0])?.strip_suffix(&*affix) {
        Some(rest) if !affix.is_empty() => like(h, a[0], rest),
        _ => same(h, a[0]),
    }
}
