//! Items, slices, comparison, conversion of views.

use super::View;
use crate::heap::{Heap, IterKind, Kind, Name, Raised, Res, Ty, Value};
use crate::types::bytes::{buffer_arg, check_separator, hex_of};
use crate::types::indexed::{index_sized, run_pure};
use crate::types::slice::indices::{resolve, slice_indices};
use crate::vm::{Args, Cx, Flow};

/// Item `index`, negative from the end; `None` out of range.
pub(super) fn item_at<'h>(h: &'h Heap, view: &View<'h>, index: i64) -> Result<Option<Value<'h>>, Raised> {
    let i = if index < 0 { index + view.count } else { index };
    if !(0..view.count).contains(&i) {
        return Ok(None);
    }
    let (at, size) = (view.at(i), view.format.size);
    let mut raw = [0u8; 8];
    let copy = |data: &[u8]| {
        for (to, from) in raw.iter_mut().zip(data.get(at..at + size).unwrap_or_default()) {
            *to = *from;
        }
    };
    if h.is_kind(view.base, Kind::ByteArray) { h.bytearray_with(view.base, |data| { let mut copy = copy; copy(data) }) } else { let mut copy = copy; copy(h.bytes_data(view.base)) }
    view.format.read(h, &raw[..size]).map(Some)
}

/// Makes the key at 1 an int or a slice of ints.
fn key(cx: &mut Cx, a: Args) -> Result<(), Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(1));
    if h.is_kind(v, Kind::Slice) {
        return resolve(cx, a.slot(1));
    }
    if h.is_int(v) {
        return Ok(());
    }
    if h.is_kind(v, Kind::Tuple) && h.len(v) == 0 {
        return Err(h.raise(Ty::NotImplementedError, "sub-views are not implemented"));
    }
    if h.lookup_name(h.class_of(v), Name::index).is_none() {
        return Err(h.type_error("memoryview: invalid slice key"));
    }
    let int = cx.index(a.slot(1))?;
    cx.set(a.slot(1), cx.get(int));
    Ok(())
}

fn sliced<'h>(h: &'h Heap, view: View<'h>, slice: Value<'h>) -> Result<View<'h>, Raised> {
    let i = slice_indices(h, slice, view.count.max(0) as usize)?;
    let start = if i.count == 0 { view.start } else { view.start + i.start * view.stride };
    // A step beyond the whole view selects one item at most.
    let stride = if i.count <= 1 { view.stride } else { view.stride * i.step };
    Ok(View { start, count: i.count as i64, stride, ..view })
}

pub(super) fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    key(cx, a)?;
    run_pure(cx, a, |h, a| {
        let view = View::of(h, a[0])?;
        if h.is_kind(a[1], Kind::Slice) {
            return sliced(h, view, a[1])?.make(h);
        }
        item_at(h, &view, index_sized(h, a[1], Ty::IndexError)?)?.ok_or_else(|| h.index_error("index out of bounds on dimension 1"))
    })
}

pub(super) fn setitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if View::of(cx.heap(), cx.get(a.slot(0)))?.read_only {
        return Err(cx.heap().type_error("cannot modify read-only memory"));
    }
    key(cx, a)?;
    run_pure(cx, a, set)
}
fn set<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    if !h.is_kind(a[1], Kind::Slice) {
        let index = index_sized(h, a[1], Ty::IndexError)?;
        let i = if index < 0 { index + view.count } else { index };
        if !(0..view.count).contains(&i) {
            return Err(h.index_error("index out of bounds on dimension 1"));
        }
        let raw = view.format.write(h, a[2])?;
        write_at(h, &view, i, &raw[..view.format.size]);
        return Ok(Value::NONE);
    }
    let target = sliced(h, view, a[1])?;
    let source = buffer_arg(h, a[2])?;
    let same_format = match h.kind(a[2]) {
        Some(Kind::MemoryView) => View::of(h, a[2])?.format == target.format,
        _ => target.format.code == b'B',
    };
    let size = target.format.size;
    if !same_format || source.len() != target.count as usize * size {
        return Err(h.value_error("memoryview assignment: lvalue and rvalue have different structures"));
    }
    for (i, item) in source.chunks(size).enumerate() {
        write_at(h, &target, i as i64, item);
    }
    Ok(Value::NONE)
}
fn write_at(h: &Heap, view: &View<'_>, i: i64, item: &[u8]) {
    let at = view.at(i);
    h.bytearray_with(view.base, |data| {
        if let Some(room) = data.get_mut(at..at + item.len()) {
            room.copy_from_slice(item);
        }
    });
}
pub(super) fn delitem<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let read_only = View::of(h, a[0])?.read_only;
    Err(h.type_error(if read_only { "cannot modify read-only memory" } else { "cannot delete memory" }))
}

pub(super) fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View::of(h, a[0])?;
    h.new_iter(IterKind::Bytes, Ty::MemoryIterator, &[a[0], Value::small(0)])
}
pub(super) fn tolist<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    let list = h.list(&[])?;
    for i in 0..view.count {
        if let Some(item) = item_at(h, &view, i)? {
            h.list_push(list, item)?;
        }
    }
    Ok(list)
}
pub(super) fn tobytes<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.bytes(&super::contents(h, a[0])?)
}
pub(super) fn hex(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_separator(cx, a)?;
    run_pure(cx, a, |h, a| hex_of(h, &super::contents(h, a[0])?, a[1], a[2]))
}

pub(super) fn eq<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(equal(h, a)?.map_or(Value::NOT_IMPLEMENTED, Value::bool))
}
pub(super) fn ne<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(equal(h, a)?.map_or(Value::NOT_IMPLEMENTED, |same| Value::bool(!same)))
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
        Some(Kind::Bytes | Kind::ByteArray) => {
            let (count, format_text) = (h.len(a[1]) as i64, h.str("B")?);
            Ok(View { base: a[1], start: 0, count, stride: 1, format_text, format: super::Format::BYTE, read_only: true })
        }
        _ => return Ok(None),
    };
    let Ok(other) = other else {
        h.take_pending();
        return Ok(Some(false));
    };
    if view.count != other.count {
        return Ok(Some(false));
    }
    if view.format.code == b'B' && other.format.code == b'B' {
        return Ok(Some(view.contents(h)? == other.contents(h)?));
    }
    for i in 0..view.count {
        let (Some(x), Some(y)) = (item_at(h, &view, i)?, item_at(h, &other, i)?) else { return Ok(Some(false)) };
        if h.pure_eq(x, y) != Some(true) {
            return Ok(Some(false));
        }
    }
    Ok(Some(true))
}
