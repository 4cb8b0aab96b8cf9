//! Items and slices of ranges.

use num_bigint::BigInt;
use num_traits::{One, Signed, Zero};

use super::{LENGTH, START, STEP, STOP, make, words};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::{int, slice};
use crate::vm::{Args, Cx, Flow};

/// Item `index` (an int; negative from the end), or IndexError.
pub fn get_item<'h>(h: &'h Heap, range: Value<'h>, index: Value<'h>) -> Res<'h> {
    if let (Some((start, step, length)), Some(index)) = (words(h, range), h.as_i64(index)) {
        let at = if index < 0 { index.saturating_add(length) } else { index };
        if !(0..length).contains(&at) {
            return Err(beyond(h));
        }
        return h.int(start as i128 + at as i128 * step as i128);
    }
    let (length, mut at) = (h.as_big(h.field(range, LENGTH)).unwrap_or_default(), h.as_big(index).unwrap_or_default());
    if at.is_negative() {
        at += &length;
    }
    if at.is_negative() || at >= length {
        return Err(beyond(h));
    }
    item_at(h, h.field(range, START), h.field(range, STEP), h.big_int(&at)?)
}

/// start + at × step.
pub(super) fn item_at<'h>(h: &'h Heap, start: Value<'h>, step: Value<'h>, at: Value<'h>) -> Res<'h> {
    let offset = int::mul(h, at, step).unwrap_or(Ok(at))?;
    int::add(h, start, offset).unwrap_or(Ok(start))
}

fn beyond(h: &Heap) -> Raised {
    h.index_error("range object index out of range")
}

/// `range[key]`.
pub fn get(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (this, key) = (a.slot(0), a.slot(1));
    let h = cx.heap();
    if h.is_int(cx.get(key)) {
        return Flow::value(get_item(h, cx.get(this), cx.get(key))?);
    }
    if h.is_kind(cx.get(key), Kind::Slice) {
        slice::indices::resolve(cx, key)?;
        let h = cx.heap();
        return Flow::value(get_slice(h, cx.get(this), cx.get(key))?);
    }
    if h.lookup_name(h.class_of(cx.get(key)), crate::heap::Name::index).is_none() {
        return Err(h.type_error(&format!("range indices must be integers or slices, not {}", h.type_name(cx.get(key)))));
    }
    let key = cx.index(key)?;
    Flow::value(get_item(cx.heap(), cx.get(this), cx.get(key))?)
}

/// The range that a slice with int or None parts selects.
pub fn get_slice<'h>(h: &'h Heap, range: Value<'h>, key: Value<'h>) -> Res<'h> {
    let length = h.as_big(h.field(range, LENGTH)).unwrap_or_default();
    let (start, stop, step) = slice::clip(h, key, &length)?;
    let (first, stride) = (h.as_big(h.field(range, START)).unwrap_or_default(), h.as_big(h.field(range, STEP)).unwrap_or_default());
    let at = |i: BigInt| h.big_int(&(&first + i * &stride));
    make(h, at(start)?, at(stop)?, h.big_int(&(&stride * step))?)
}

/// `(start, step)` that decide equality and hash: None where the length makes them irrelevant.
pub(super) fn identity<'h>(h: &'h Heap, range: Value<'h>) -> [Value<'h>; 3] {
    let length = h.field(range, LENGTH);
    match length.as_small() {
        Some(0) => [length, Value::NONE, Value::NONE],
        Some(1) => [length, h.field(range, START), Value::NONE],
        _ => [length, h.field(range, START), h.field(range, STEP)],
    }
}

/// `repr(range)`.
pub(super) fn repr<'h>(h: &'h Heap, range: Value<'h>) -> Res<'h> {
    let text = |i| h.as_int(h.field(range, i)).map_or(Ok(String::new()), |n| int::decimal(h, &n));
    let (start, stop, step) = (text(START)?, text(STOP)?, text(STEP)?);
    if step == "1" { h.str(&format!("range({start}, {stop})")) } else { h.str(&format!("range({start}, {stop}, {step})")) }
}

/// `len(range)` when it fits into a `Py_ssize_t`.
pub(super) fn len<'h>(h: &'h Heap, range: Value<'h>) -> Res<'h> {
    match h.as_i64(h.field(range, LENGTH)) {
        Some(n) => h.int64(n),
        None => Err(h.raise(Ty::OverflowError, "Python int too large to convert to C ssize_t")),
    }
}

/// Whether the range is not empty.
pub(super) fn is_true(h: &Heap, range: Value<'_>) -> bool {
    h.as_big(h.field(range, LENGTH)).is_some_and(|n| !n.is_zero() && n >= BigInt::one())
}
