//! Iterators over ranges.

use super::{LENGTH, START, STEP, words};
use crate::heap::{Heap, IterKind, Res, SMALL_MAX, SMALL_MIN, Ty, Value};
use crate::types::int;

/// `iter(range)`.
pub fn iter<'h>(h: &'h Heap, range: Value<'h>) -> Res<'h> {
    walk(h, h.field(range, START), h.field(range, STEP), h.field(range, LENGTH))
}

/// `reversed(range)`.
pub fn reversed<'h>(h: &'h Heap, range: Value<'h>) -> Res<'h> {
    let (start, step, length) = (h.field(range, START), h.field(range, STEP), h.field(range, LENGTH));
    let back = int::neg(h, step).unwrap_or(Ok(step))?;
    let last = match words(h, range) {
        Some((_, _, 0)) => start,
        _ => last_item(h, start, step, length)?,
    };
    walk(h, last, back, length)
}

/// start + (length − 1) × step.
fn last_item<'h>(h: &'h Heap, start: Value<'h>, step: Value<'h>, length: Value<'h>) -> Res<'h> {
    super::slicing::item_at(h, start, step, int::sub(h, length, Value::small(1)).unwrap_or(Ok(length))?)
}

fn walk<'h>(h: &'h Heap, start: Value<'h>, step: Value<'h>, length: Value<'h>) -> Res<'h> {
    // Also the value one past the end must be small, because `next` computes it.
    let end = match (start.as_small(), step.as_small(), length.as_small()) {
        (Some(start), Some(step), Some(length)) => step.checked_mul(length).and_then(|span| span.checked_add(start)),
        _ => None,
    };
    match end {
        Some(SMALL_MIN..=SMALL_MAX) => h.new_iter(IterKind::Range, Ty::RangeIterator, &[start, step, length]),
        _ => h.new_iter(IterKind::LongRange, Ty::LongRangeIterator, &[start, step, length]),
    }
}

/// The next item of a range iterator of either kind; UNBOUND at the end.
pub fn next<'h>(h: &'h Heap, iterator: Value<'h>) -> Res<'h> {
    let (item, step, left) = (h.field(iterator, 0), h.field(iterator, 1), h.field(iterator, 2));
    if left.as_small() == Some(0) {
        return Ok(Value::UNBOUND);
    }
    if let (Some(n), Some(step), Some(left)) = (item.as_small(), step.as_small(), left.as_small()) {
        h.set_field(iterator, 0, h.int64(n + step)?);
        h.set_field(iterator, 2, Value::small(left - 1));
        return Ok(item);
    }
    let after = int::add(h, item, step).unwrap_or(Ok(item))?;
    let left = int::sub(h, left, Value::small(1)).unwrap_or(Ok(left))?;
    h.set_field(iterator, 0, after);
    h.set_field(iterator, 2, left);
    Ok(item)
}
