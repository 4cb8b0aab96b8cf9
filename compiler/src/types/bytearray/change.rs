//! Methods that change a bytearray.

use super::splice;
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::bytes::{FOR_EXTENSION, buffer_if_any, byte_arg, collect_ints, data};
use crate::types::indexed::{index_sized, ssize, with_ints};
use crate::types::spans;
use crate::types::str::repetition;
use crate::vm::{Args, Cx, Flow};

pub(super) fn append<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let byte = byte_arg(h, a[1])?;
    let len = h.len(a[0]);
    h.bytearray_resize(a[0], len + 1)?;
    h.bytearray_with(a[0], |data| {
        if let Some(last) = data.last_mut() {
            *last = byte;
        }
    });
    Ok(Value::NONE)
}

pub(super) fn clear(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.heap().bytearray_resize(cx.get(a.slot(0)), 0)?;
    Flow::none()
}

pub(super) fn extend(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let source = cx.get(a.slot(1));
    let added = match buffer_if_any(h, source)? {
        None if h.is_kind(source, Kind::MemoryView) => return Err(h.type_error("can't set bytearray slice from memoryview")),
        Some(data) => data.into_owned(),
        None if h.is_str(source) => return Err(h.type_error("expected iterable of integers; got: 'str'")),
        None => collect_ints(cx, a.slot(1), FOR_EXTENSION)?,
    };
    let (h, this) = (cx.heap(), cx.get(a.slot(0)));
    splice(h, this, h.len(this), h.len(this), &added)?;
    Flow::none()
}

/// `insert(index, item)`: the index is judged before the item is made an int.
pub(super) fn insert(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let index = cx.index(a.slot(1))?;
    cx.set(a.slot(1), cx.get(index));
    ssize(cx.heap(), cx.get(index), 0)?;
    with_ints(cx, a, &[2], pure_insert)
}
fn pure_insert<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (index, byte) = (ssize(h, a[1], 0)?, byte_arg(h, a[2])?);
    let len = h.len(a[0]) as i64;
    let at = if index < 0 { (index + len).max(0) } else { index.min(len) } as usize;
    splice(h, a[0], at, at, &[byte])?;
    Ok(Value::NONE)
}

pub(super) fn pop<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let index = ssize(h, a[1], -1)?;
    let len = h.len(a[0]) as i64;
    if len == 0 {
        return Err(h.index_error("pop from empty bytearray"));
    }
    let at = if index < 0 { index + len } else { index };
    let byte = usize::try_from(at).ok().and_then(|at| h.bytearray_with(a[0], |data| data.get(at).copied()));
    let Some(byte) = byte else { return Err(h.index_error("pop index out of range")) };
    splice(h, a[0], at as usize, at as usize + 1, &[])?;
    Ok(Value::small(byte as i64))
}

pub(super) fn remove<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let byte = byte_arg(h, a[1])?;
    match memchr::memchr(byte, &data(h, a[0])?) {
        Some(at) => splice(h, a[0], at, at + 1, &[])?,
        None => return Err(h.value_error("value not found in bytearray")),
    }
    Ok(Value::NONE)
}

pub(super) fn reverse<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.bytearray_with(a[0], <[u8]>::reverse);
    Ok(Value::NONE)
}

pub(super) fn iadd(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, this, other) = (cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)));
    let Some(added) = buffer_if_any(h, other)? else {
        return Err(h.type_error(&format!("can't concat {} to {}", h.type_name(other), h.type_name(this))));
    };
    if this.is(other) && !added.is_empty() {
        // It is being read, as if by a memoryview.
        return Err(h.raise(Ty::BufferError, "Existing exports of data: object cannot be re-sized"));
    }
    splice(h, this, h.len(this), h.len(this), &added)?;
    Flow::value(this)
}

pub(super) fn imul(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    repetition(cx, a, |h, a| {
        let count = index_sized(h, a[1], Ty::OverflowError)?;
        let unit = data(h, a[0])?;
        let len = spans::repeated_len(h, unit.len(), count)?;
        h.bytearray_resize(a[0], len)?;
        h.bytearray_with(a[0], |data| spans::fill_repeated(data, &unit));
        Ok(a[0])
    })
}
