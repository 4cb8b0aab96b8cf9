//! bytes and bytearray as sequences: length, items, slices, `+`, `*`, `in`, iteration.

use super::search::needle;
use super::{buffer, buffer_if_any, data, like, same, written};
use crate::heap::{Heap, IterKind, Kind, Name, Raised, Res, Ty, Value};
use crate::types::indexed::{index_sized, run_pure};
use crate::types::slice::indices;
use crate::types::spans;
use crate::types::str::{may_add_from_the_right, repetition};
use crate::vm::{Args, Cx, Flow};

pub(super) fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(h.len(a[0]) as i64))
}
pub(super) fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let ty = if h.is_kind(a[0], Kind::ByteArray) { Ty::ByteArrayIterator } else { Ty::BytesIterator };
    h.new_iter(IterKind::Bytes, ty, &[a[0], Value::small(0)])
}

/// `v[index]` of a bytes or bytearray.
#[inline]
pub fn get_item<'h>(h: &'h Heap, v: Value<'h>, index: i64) -> Res<'h> {
    let array = h.is_kind(v, Kind::ByteArray);
    let at = usize::try_from(if index < 0 { index + h.len(v) as i64 } else { index }).ok();
    let byte = at.and_then(|at| if array { h.bytearray_with(v, |data| data.get(at).copied()) } else { h.bytes_data(v).get(at).copied() });
    match byte {
        Some(b) => Ok(Value::small(b as i64)),
        None => Err(h.index_error(if array { "bytearray index out of range" } else { "index out of range" })),
    }
}

/// `v[slice]`; the slice's parts are ints or None.
pub fn slice<'h>(h: &'h Heap, v: Value<'h>, slice: Value<'h>) -> Res<'h> {
    let i = indices::slice_indices(h, slice, h.len(v))?;
    if i.count == h.len(v) && i.step == 1 {
        return same(h, v);
    }
    let all = data(h, v)?;
    if i.step == 1 {
        let start = i.start.max(0) as usize;
        return like(h, v, all.get(start..start + i.count).unwrap_or_default());
    }
    written(h, v, i.count, |out| {
        for (to, from) in out.iter_mut().zip(i.positions()) {
            *to = all.get(from).copied().unwrap_or_default();
        }
    })
}

pub(super) fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let array = cx.heap().is_kind(cx.get(a.slot(0)), Kind::ByteArray);
    index_or_slice(cx, a, if array { "bytearray" } else { "byte" })?;
    run_pure(cx, a, |h, a| if h.is_kind(a[1], Kind::Slice) { slice(h, a[0], a[1]) } else { get_item(h, a[0], index_sized(h, a[1], Ty::IndexError)?) })
}

/// Makes the key at 1 an int, or a slice of ints; TypeError for other keys.
pub fn index_or_slice(cx: &mut Cx, a: Args, what: &str) -> Result<(), Raised> {
    let h = cx.heap();
    let key = cx.get(a.slot(1));
    if h.is_kind(key, Kind::Slice) {
        return indices::resolve(cx, a.slot(1));
    }
    if h.is_int(key) {
        return Ok(());
    }
    if h.lookup_name(h.class_of(key), Name::index).is_none() {
        return Err(h.type_error(&format!("{what} indices must be integers or slices, not {}", h.type_name(key))));
    }
    let int = cx.index(a.slot(1))?;
    cx.set(a.slot(1), cx.get(int));
    Ok(())
}

/// `a + b`, of the type of `a`; `None` when `b` is not bytes-like.
pub fn concat<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let joined = |right: &[u8]| {
        let left = data(h, a)?;
        let total = left.len() as u64 + right.len() as u64;
        h.reserve(total)?;
        written(h, a, total as usize, |out| {
            let mut writer = spans::Writer { out, at: 0 };
            writer.put(&left);
            writer.put(right);
        })
    };
    match buffer_if_any(h, b) {
        Ok(Some(right)) => Some(joined(&right)),
        Ok(None) => None,
        Err(raised) => Some(Err(raised)),
    }
}
pub(super) fn add<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    concat(h, a[0], a[1]).unwrap_or_else(|| {
        if may_add_from_the_right(h, a[1]) {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        Err(h.type_error(&format!("can't concat {} to {}", h.type_name(a[1]), h.type_name(a[0]))))
    })
}

pub(super) fn mul(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    repetition(cx, a, |h, a| {
        let count = index_sized(h, a[1], Ty::OverflowError)?;
        let unit = data(h, a[0])?;
        let len = spans::repeated_len(h, unit.len(), count)?;
        written(h, a[0], len, |out| spans::fill_repeated(out, &unit))
    })
}

pub(super) fn contains(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let key = cx.get(a.slot(1));
    if !h.is_int(key) && buffer(h, key)?.is_none() {
        if h.lookup_name(h.class_of(key), Name::index).is_none() {
            return Err(h.type_error(&format!("a bytes-like object is required, not '{}'", h.type_name(key))));
        }
        let int = cx.index(a.slot(1))?;
        cx.set(a.slot(1), cx.get(int));
    }
    run_pure(cx, a, |h, a| Ok(Value::bool(spans::find(&data(h, a[0])?, &needle(h, a[1])?).is_some())))
}
