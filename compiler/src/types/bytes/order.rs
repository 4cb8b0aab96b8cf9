//! Comparing and hashing.

use std::cmp::Ordering;

use super::{buffer, data};
use crate::heap::{Heap, Kind, Name, Raised, Res, Value};

/// How two bytes-like objects are ordered; `None` when `a` cannot be compared with `b`: bytes leaves memoryviews to them.
pub fn compare<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Result<Option<Ordering>, Raised> {
    if h.is_kind(a, Kind::Bytes) && (h.is_kind(b, Kind::MemoryView) || h.lends_buffer(b)) {
        return Ok(None);
    }
    let Some(other) = buffer(h, b)? else { return Ok(None) };
    Ok(Some(data(h, a)?.cmp(&other)))
}

fn compared<'h>(h: &'h Heap, a: &[Value<'h>], test: fn(Ordering) -> bool) -> Res<'h> {
    Ok(compare(h, a[0], a[1])?.map_or(Value::NOT_IMPLEMENTED, |order| Value::bool(test(order))))
}
pub(super) fn eq<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Ordering::is_eq)
}
pub(super) fn ne<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Ordering::is_ne)
}
pub(super) fn lt<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Ordering::is_lt)
}
pub(super) fn le<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Ordering::is_le)
}
pub(super) fn gt<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Ordering::is_gt)
}
pub(super) fn ge<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Ordering::is_ge)
}

pub(super) fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.bytes_hash(a[0]))
}

/// Which comparison a name means, for callers that have it at run time.
pub fn holds(op: Name, order: Ordering) -> bool {
    match op {
        Name::lt => order.is_lt(),
        Name::le => order.is_le(),
        Name::eq => order.is_eq(),
        Name::ne => order.is_ne(),
        Name::gt => order.is_gt(),
        _ => order.is_ge(),
    }
}
