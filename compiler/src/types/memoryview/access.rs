//! Items, slices, conversion of views.

use super::key::{self, Key};
use super::{View, build};
use crate::heap::{Heap, IterKind, Kind, Name, Raised, Res, Ty, Value};
use crate::types::bytes::{check_separator, full_buffer_arg, hex_of};
use crate::types::indexed::run_pure;
use crate::types::slice::indices::slice_indices;
use crate::vm::{Args, Cx, Flow};

/// Item `index` of the only dimension, negative from the end; `None` out of range.
pub(super) fn item_at<'h>(h: &'h Heap, view: &View<'h>, index: i64) -> Result<Option<Value<'h>>, Raised> {
    match view.dimensions(h) {
        0 => return Err(h.type_error("invalid indexing of 0-dim memory")),
        1 => {}
        _ => return Err(h.raise(Ty::NotImplementedError, "multi-dimensional sub-views are not implemented")),
    }
    let i = if index < 0 { index + view.count } else { index };
    if !(0..view.count).contains(&i) {
        return Ok(None);
    }
    numbered(h, view, i).map(Some)
}

/// The item of this number, counted as if all dimensions were one.
pub(super) fn numbered<'h>(h: &'h Heap, view: &View<'h>, number: i64) -> Res<'h> {
    let (at, size) = (view.at(h, number), view.format.size);
    let mut raw = [0u8; 8];
    view.with_base(h, |data| {
        for (to, from) in raw.iter_mut().zip(data.get(at..at + size).unwrap_or_default()) {
            *to = *from;
        }
    });
    view.format.read(h, &raw[..size])
}

/// Above what any memory holds, and still a small int.
const STRIDE_MAX: i64 = 1 << 40;

fn sliced<'h>(h: &'h Heap, view: View<'h>, slice: Value<'h>) -> Result<View<'h>, Raised> {
    let i = slice_indices(h, slice, view.count.max(0) as usize)?;
    let start = if i.count == 0 { view.start } else { view.start + i.start * view.stride };
    // A step far beyond the whole view selects one item at most, which no stride leads from.
    let stride = view.stride.checked_mul(i.step).filter(|bytes| bytes.abs() < STRIDE_MAX).unwrap_or(STRIDE_MAX);
    Ok(View { start, count: i.count as i64, stride, ..view })
}

pub(super) fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = key::read(cx, a)?;
    let h = cx.heap();
    let this = cx.get(a.slot(0));
    let view = View::of(h, this)?;
    Flow::value(match key {
        Key::Index(index) => item_at(h, &view, index)?.ok_or_else(|| h.index_error("index out of bounds on dimension 1"))?,
        Key::Slice => sliced(h, view, cx.get(a.slot(1)))?.make(h)?,
        Key::Only => numbered(h, &view, 0)?,
        Key::All => this,
        Key::Places(places) => numbered(h, &view, view.number_of(h, &places))?,
        Key::Slices => return Err(h.raise(Ty::NotImplementedError, "multi-dimensional slicing is not implemented")),
    })
}

pub(super) fn setitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if View::of(cx.heap(), cx.get(a.slot(0)))?.read_only {
        return Err(cx.heap().type_error("cannot modify read-only memory"));
    }
    let key = key::read(cx, a)?;
    let number = {
        let h = cx.heap();
        let view = View::of(h, cx.get(a.slot(0)))?;
        match key {
            Key::Slice if view.dimensions(h) == 1 => return run_pure(cx, a, set_slice),
            Key::Slice | Key::Slices => {
                return Err(h.raise(Ty::NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1"));
            }
            Key::Index(_) if view.dimensions(h) > 1 => return Err(h.raise(Ty::NotImplementedError, "sub-views are not implemented")),
            Key::Index(index) => key::within(h, index, view.count, 0)?,
            Key::Places(places) => view.number_of(h, &places),
            Key::Only | Key::All => 0,
        }
    };
    plain_item(cx, a)?;
    let h = cx.heap();
    let view = View::of(h, cx.get(a.slot(0)))?;
    let raw = view.format.write(h, cx.get(a.slot(2)))?;
    write_at(h, &view, number, &raw[..view.format.size]);
    Flow::none()
}

/// Makes the value in slot 2 what the format takes, by the value's own methods.
fn plain_item(cx: &mut Cx, a: Args) -> Result<(), Raised> {
    let (h, value) = (cx.heap(), a.slot(2));
    let format = View::of(h, cx.get(a.slot(0)))?.format;
    let has = |name| h.lookup_name(h.class_of(cx.get(value)), name).is_some();
    let is_number = h.is_int(cx.get(value)) || h.float_value(cx.get(value)).is_some();
    if format.code == b'?' {
        let truth = cx.truth(value)?;
        cx.set(value, Value::bool(truth));
    } else if !is_number && format.is_float() && has(Name::float) {
        if let Some(made) = cx.call_special(value, Name::float, &[])? {
            cx.set(value, cx.get(made));
        }
    } else if !is_number && format.code != b'c' && has(Name::index) {
        let int = cx.index(value)?;
        cx.set(value, cx.get(int));
    }
    Ok(())
}

fn set_slice<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let target = sliced(h, View::of(h, a[0])?, a[1])?;
    let source = full_buffer_arg(h, a[2])?;
    let same_format = match h.kind(a[2]) {
        Some(Kind::MemoryView) => {
            let from = View::of(h, a[2])?;
            from.format == target.format && from.dimensions(h) == 1
        }
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
fn write_at(h: &Heap, view: &View<'_>, number: i64, item: &[u8]) {
    let at = view.at(h, number);
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
    item_at(h, &View::of(h, a[0])?, 0)?;
    h.new_iter(IterKind::Bytes, Ty::MemoryIterator, &[a[0], Value::small(0)])
}

pub(super) fn tolist<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    nested(h, &view, &view.shape(h), 0)
}
/// Lists in lists of the items from `number` on.
fn nested<'h>(h: &'h Heap, view: &View<'h>, shape: &[i64], number: i64) -> Res<'h> {
    let Some((&length, inner)) = shape.split_first() else { return numbered(h, view, number) };
    let (list, block) = (h.list(&[])?, inner.iter().product::<i64>());
    for i in 0..length {
        h.list_push(list, nested(h, view, inner, number + i * block)?)?;
    }
    Ok(list)
}

pub(super) fn tobytes<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    let contents = view.contents(h)?;
    let size = view.format.size;
    match order(h, a[1])? {
        b'F' if !view.is_dense_by_columns(h) => h.bytes_written(contents.len(), |out| {
            for (to, number) in out.chunks_mut(size).zip(view.by_columns(h)) {
                to.copy_from_slice(contents.get(number as usize * size..(number as usize + 1) * size).unwrap_or(&[0; 8][..size]));
            }
            Ok(())
        }),
        _ => h.bytes(&contents),
    }
}
fn order<'h>(h: &'h Heap, v: Value<'h>) -> Result<u8, Raised> {
    let Some(v) = v.given_not_none() else { return Ok(b'C') };
    if !h.is_str(v) {
        return Err(h.type_error(&format!("tobytes() argument 'order' must be str or None, not {}", h.argument_type(v))));
    }
    match h.str_bytes(v) {
        [order @ (b'C' | b'F' | b'A')] => Ok(*order),
        _ => Err(h.value_error("order must be 'C', 'F' or 'A'")),
    }
}

pub(super) fn hex(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_separator(cx, a)?;
    run_pure(cx, a, |h, a| hex_of(h, &super::contents(h, a[0])?, a[1], a[2]))
}

/// `__buffer__`: a view of a bytes, bytearray or view.
pub fn show(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let flags = cx.index(a.slot(1))?;
    let h = cx.heap();
    let Some(flags) = h.as_i64(cx.get(flags)) else { return Err(h.overflow_error("cannot fit 'int' into an index-sized integer")) };
    Flow::value(build::shown(h, cx.get(a.slot(0)), flags & 1 != 0)?)
}

/// Views are equal or not, and have no order.
pub fn unordered<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::NOT_IMPLEMENTED)
}
