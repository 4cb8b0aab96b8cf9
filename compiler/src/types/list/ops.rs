//! `+`, `*` and their in-place forms.

use super::make;
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::indexed::{index_sized, saturated};
use crate::vm::{Args, Cx, Flow, Slot};

pub fn add<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::List) {
        return Err(h.type_error(&format!("can only concatenate list (not \"{}\") to list", h.type_name(a[1]))));
    }
    concat(h, a[0], a[1])
}

/// `a + b` of two lists.
pub fn concat<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Res<'h> {
    let result = h.list_with_capacity(h.len(a) + h.len(b))?;
    for part in [a, b] {
        for i in 0..h.len(part) {
            h.list_push(result, h.list_get(part, i))?;
        }
    }
    Ok(result)
}

pub fn iadd(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if make::extend_natively(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)))? {
        return Flow::value(cx.get(a.slot(0)));
    }
    cx.tail_prelude("list_iadd", &[a.slot(0), a.slot(1)])
}

/// The count of a repetition. The operators do not ask for one with a count that is no int.
pub fn repeat_count(cx: &mut Cx, slot: Slot) -> Result<usize, Raised> {
    let int = if cx.heap().is_int(cx.get(slot)) { slot } else { cx.index(slot)? };
    Ok(saturated(index_sized(cx.heap(), cx.get(int), Ty::OverflowError)?))
}

pub fn mul(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let count = repeat_count(cx, a.slot(1))?;
    Flow::value(repeat(cx.heap(), cx.get(a.slot(0)), count)?)
}

/// `list * count`.
pub fn repeat<'h>(h: &'h Heap, list: Value<'h>, count: usize) -> Res<'h> {
    let len = h.len(list);
    let total = repeated_len(h, len, count)?;
    let result = h.list_with_capacity(total)?;
    for _ in 0..if len == 0 { 0 } else { count } {
        for i in 0..len {
            h.list_push(result, h.list_get(list, i))?;
        }
    }
    Ok(result)
}

/// `len * count`, charged as items before anything is made.
pub fn repeated_len(h: &Heap, len: usize, count: usize) -> Result<usize, Raised> {
    let total = (len as u64).checked_mul(count as u64).filter(|&n| n < 1 << 28).ok_or_else(|| h.out_of_memory())?;
    h.reserve(total * 8)?;
    Ok(total as usize)
}

pub fn imul(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let count = repeat_count(cx, a.slot(1))?;
    let h = cx.heap();
    let list = cx.get(a.slot(0));
    let len = h.len(list);
    if count == 0 {
        h.list_truncate(list, 0);
    } else {
        let total = repeated_len(h, len, count)?;
        h.list_reserve(list, total)?;
        for i in 0..total - len {
            h.list_push(list, h.list_get(list, i))?;
        }
    }
    Flow::value(cx.get(a.slot(0)))
}
