//! Comparing and hashing. The order of generalised UTF-8 bytes is the order of code points.

use std::cmp::Ordering;

use crate::heap::{Heap, Name, Res, Value};

/// How two strs are ordered.
#[inline]
pub fn ordering(h: &Heap, a: Value<'_>, b: Value<'_>) -> Ordering {
    h.str_bytes(a).cmp(h.str_bytes(b))
}

/// A rich comparison of two strs (`Name::lt`, `le`, `eq`, `ne`, `gt`, `ge`).
#[inline]
pub fn compare(h: &Heap, op: Name, a: Value<'_>, b: Value<'_>) -> bool {
    match op {
        Name::eq => h.str_eq(a, b),
        Name::ne => !h.str_eq(a, b),
        Name::lt => ordering(h, a, b).is_lt(),
        Name::le => ordering(h, a, b).is_le(),
        Name::gt => ordering(h, a, b).is_gt(),
        _ => ordering(h, a, b).is_ge(),
    }
}

fn compared<'h>(h: &'h Heap, a: &[Value<'h>], op: Name) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(Value::bool(compare(h, op, a[0], a[1])))
}
pub(super) fn eq<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Name::eq)
}
pub(super) fn ne<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Name::ne)
}
pub(super) fn lt<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Name::lt)
}
pub(super) fn le<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Name::le)
}
pub(super) fn gt<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Name::gt)
}
pub(super) fn ge<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    compared(h, a, Name::ge)
}

pub(super) fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.str_hash(a[0]))
}
