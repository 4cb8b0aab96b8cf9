//! Finding items of a list or tuple.

use crate::heap::{Name, Raised, Value};
use crate::types::compare;
use crate::types::indexed::saturated;
use crate::types::slice::indices;
use crate::vm::{Args, Cx, Flow, Slot};

/// Position of the first item equal to `value` in `start..stop`, of a list or tuple that may change under the comparison.
pub fn index_of(cx: &mut Cx, sequence: Slot, value: Slot, start: i64, stop: i64) -> Result<Option<usize>, Raised> {
    let len = cx.heap().len(cx.get(sequence)) as i64;
    let clip = |i: i64| if i < 0 { i.saturating_add(len).max(0) } else { i };
    let (mut i, stop) = (saturated(clip(start)), saturated(clip(stop)));
    while i < stop && i < cx.heap().len(cx.get(sequence)) {
        if item_equals(cx, sequence, i, value)? {
            return Ok(Some(i));
        }
        i += 1;
    }
    Ok(None)
}

/// Whether item `i`, which is in range, equals `value`.
fn item_equals(cx: &mut Cx, sequence: Slot, i: usize, value: Slot) -> Result<bool, Raised> {
    let h = cx.heap();
    let item = compare::item(h, cx.get(sequence), i);
    if item.is(cx.get(value)) {
        return Ok(true);
    }
    if let Some(known) = h.pure_eq(item, cx.get(value)) {
        return Ok(known);
    }
    let item = cx.push(item);
    let equal = cx.eq(item, value)?;
    cx.pop_to(item);
    Ok(equal)
}

/// `list.index` and `tuple.index`.
pub fn index(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    match bounded_index(cx, a)? {
        Some(at) => Flow::value(cx.heap().int64(at as i64)?),
        None => {
            let shown = cx.repr(a.slot(1))?;
            let text = format!("{} is not in list", cx.heap().str_lossy(cx.get(shown)));
            Err(cx.heap().value_error(&text))
        }
    }
}

/// The search of `index(value, start, stop)`.
pub fn bounded_index(cx: &mut Cx, a: Args) -> Result<Option<usize>, Raised> {
    let start = bound(cx, a.slot(2), 0)?;
    let stop = bound(cx, a.slot(3), i64::MAX)?;
    index_of(cx, a.slot(0), a.slot(1), start, stop)
}

/// A bound of `index(value, start, stop)`; `missing` when it is not given.
pub fn bound(cx: &mut Cx, slot: Slot, missing: i64) -> Result<i64, Raised> {
    if cx.get(slot).is_unbound() {
        return Ok(missing);
    }
    let h = cx.heap();
    if !h.is_int(cx.get(slot)) && h.lookup_name(h.class_of(cx.get(slot)), Name::index).is_none() {
        return Err(cx.heap().type_error("slice indices must be integers or have an __index__ method"));
    }
    indices::resolve_part(cx, slot)?;
    Ok(indices::clamped(cx.heap(), cx.get(slot)).unwrap_or(missing))
}

/// `list.count` and `tuple.count`.
pub fn count(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let mut count = 0;
    let mut i = 0;
    while i < cx.heap().len(cx.get(a.slot(0))) {
        count += item_equals(cx, a.slot(0), i, a.slot(1))? as i64;
        i += 1;
    }
    Flow::value(cx.heap().int64(count)?)
}

/// `value in sequence`.
pub fn contains(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let found = index_of(cx, a.slot(0), a.slot(1), 0, i64::MAX)?.is_some();
    Flow::value(Value::bool(found))
}
