//! Whether views are equal, and their hash.

use super::View;
use super::access::numbered;
use crate::heap::{Heap, Kind, Raised, Value};
use crate::types::indexed::run_pure;
use crate::vm::{Args, Cx, Flow};

pub(super) fn eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.heap().lends_buffer(cx.get(a.slot(1))) {
        return cx.tail_prelude("memoryview_eq", &[a.slot(0), a.slot(1)]);
    }
    run_pure(cx, a, |h, a| Ok(equal(h, a)?.map_or(Value::NOT_IMPLEMENTED, Value::bool)))
}
pub(super) fn ne(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.heap().lends_buffer(cx.get(a.slot(1))) {
        return cx.tail_prelude("memoryview_ne", &[a.slot(0), a.slot(1)]);
    }
    run_pure(cx, a, |h, a| Ok(equal(h, a)?.map_or(Value::NOT_IMPLEMENTED, |same| Value::bool(!same))))
}
/// Items are compared by value, so formats may differ.
fn equal<'h>(h: &'h Heap, a: &[Value<'h>]) -> Result<Option<bool>, Raised> {
    if a[0].is(a[1]) {
        return Ok(Some(true));
    }
    let Ok(view) = View::of(h, a[0]) else {
        h.take_pending();
        return Ok(Some(false));
    };
    let other = match h.kind(a[1]) {
        Some(Kind::MemoryView) => View::of(h, a[1]),
        Some(Kind::Bytes | Kind::ByteArray) => View::whole(h, a[1]),
        _ => return Ok(None),
    };
    let Ok(other) = other else {
        h.take_pending();
        return Ok(Some(false));
    };
    if view.shape(h) != other.shape(h) {
        return Ok(Some(false));
    }
    if view.format.code == b'B' && other.format.code == b'B' {
        return Ok(Some(view.contents(h)? == other.contents(h)?));
    }
    for i in 0..view.items(h) {
        if h.pure_eq(numbered(h, &view, i)?, numbered(h, &other, i)?) != Some(true) {
            return Ok(Some(false));
        }
    }
    Ok(Some(true))
}

pub(super) fn hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let view = View::of(h, cx.get(a.slot(0)))?;
    if !view.read_only {
        return Err(h.value_error("cannot hash writable memoryview object"));
    }
    if !view.format.is_byte() {
        return Err(h.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    if view.owner.is_none() {
        // What is shown must have a hash, whatever it is.
        let base = cx.push(view.base);
        cx.hash(base)?;
    }
    run_pure(cx, a, |h, a| h.int64(h.hash_bytes(&super::contents(h, a[0])?)))
}
