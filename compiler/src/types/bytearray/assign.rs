//! Items and slices: reading, setting, deleting.

use super::splice;
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::bytes::{self, FOR_BYTEARRAY, byte_arg, collect_ints, data, full_buffer, index_or_slice};
use crate::types::indexed::{index_sized, run_pure};
use crate::types::slice::indices::{Indices, slice_indices};
use crate::vm::{Args, Cx, Flow};

pub(super) fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    index_or_slice(cx, a, "bytearray")?;
    run_pure(cx, a, |h, a| {
        if h.is_kind(a[1], Kind::Slice) { bytes::slice(h, a[0], a[1]) } else { bytes::get_item(h, a[0], index_sized(h, a[1], Ty::IndexError)?) }
    })
}

pub(super) fn setitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    index_or_slice(cx, a, "bytearray")?;
    if cx.heap().is_kind(cx.get(a.slot(1)), Kind::Slice) {
        let filling = slice_source(cx, a)?;
        cx.settle_exports(a);
        let (h, this) = (cx.heap(), cx.get(a.slot(0)));
        let selected = slice_indices(h, cx.get(a.slot(1)), h.len(this))?;
        set_slice(h, this, selected, &filling)?;
        return Flow::none();
    }
    index_sized(cx.heap(), cx.get(a.slot(1)), Ty::IndexError)?;
    if !cx.heap().is_int(cx.get(a.slot(2))) {
        let int = cx.index(a.slot(2))?;
        cx.set(a.slot(2), cx.get(int));
    }
    run_pure(cx, a, set_item)
}

fn set_item<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let byte = byte_arg(h, a[2])?;
    let at = position(h, a)?;
    h.bytearray_with(a[0], |data| {
        if let Some(place) = data.get_mut(at) {
            *place = byte;
        }
    });
    Ok(Value::NONE)
}

/// Where index `a[1]` is.
fn position<'h>(h: &'h Heap, a: &[Value<'h>]) -> Result<usize, Raised> {
    let len = h.len(a[0]) as i64;
    let index = index_sized(h, a[1], Ty::IndexError)?;
    let at = if index < 0 { index + len } else { index };
    if (0..len).contains(&at) { Ok(at as usize) } else { Err(h.index_error("bytearray index out of range")) }
}

/// The bytes to be assigned to a slice.
fn slice_source(cx: &mut Cx, a: Args) -> Result<Vec<u8>, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(2));
    if let Some(data) = full_buffer(h, v)? {
        return Ok(data.into_owned());
    }
    if h.is_number(v) || h.is_str(v) {
        return Err(h.type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
    }
    collect_ints(cx, a.slot(2), FOR_BYTEARRAY)
}

fn set_slice(h: &Heap, this: Value<'_>, selected: Indices, filling: &[u8]) -> Result<(), Raised> {
    if selected.step == 1 {
        let (from, to) = selected.range();
        return splice(h, this, from, to, filling);
    }
    if filling.is_empty() {
        return delete(h, this, selected);
    }
    if filling.len() != selected.count {
        return Err(h.value_error(&format!(
            "attempt to assign bytes of size {} to extended slice of size {}",
            filling.len(),
            selected.count
        )));
    }
    h.bytearray_with(this, |data| {
        for (at, &byte) in selected.positions().zip(filling) {
            if let Some(place) = data.get_mut(at) {
                *place = byte;
            }
        }
    });
    Ok(())
}

fn delete(h: &Heap, this: Value<'_>, selected: Indices) -> Result<(), Raised> {
    if selected.step == 1 {
        let (from, to) = selected.range();
        return splice(h, this, from, to, &[]);
    }
    let all = data(h, this)?;
    h.reserve(all.len() as u64 * 2)?;
    let mut gone = vec![false; all.len()];
    for at in selected.positions() {
        if let Some(mark) = gone.get_mut(at) {
            *mark = true;
        }
    }
    let kept: Vec<u8> = all.iter().zip(&gone).filter(|(_, gone)| !**gone).map(|(&b, _)| b).collect();
    splice(h, this, 0, all.len(), &kept)
}

pub(super) fn delitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    index_or_slice(cx, a, "bytearray")?;
    run_pure(cx, a, |h, a| {
        if h.is_kind(a[1], Kind::Slice) {
            delete(h, a[0], slice_indices(h, a[1], h.len(a[0]))?)?;
        } else {
            let at = position(h, a)?;
            splice(h, a[0], at, at + 1, &[])?;
        }
        Ok(Value::NONE)
    })
}
