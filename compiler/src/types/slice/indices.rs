//! Which items a slice selects. The parts may be ints of any size, None, or (through [`resolve`]) objects with `__index__`.

use crate::heap::{Heap, IntView, Kind, Name, Raised, Value};
use crate::types::indexed::saturated;
use crate::vm::{Cx, Slot};

/// What a slice selects from a sequence of known length: `count` items from `start` on, `step` apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Indices {
    /// Within the sequence when `count` > 0.
    pub start: i64,
    /// Clipped as `slice.indices` does it: may be −1 for a negative step.
    pub stop: i64,
    /// Not 0.
    pub step: i64,
    pub count: usize,
}

impl Indices {
    /// The selected positions, in order.
    pub fn positions(self) -> impl ExactSizeIterator<Item = usize> {
        (0..self.count).map(move |i| (self.start + i as i64 * self.step) as usize)
    }
    /// For assignment and deletion of a plain slice: the range `start..stop`, never backwards.
    pub fn range(self) -> (usize, usize) {
        (self.start as usize, self.stop.max(self.start) as usize)
    }
}

/// Clips `slice` to a sequence of `len` items. Its parts must be ints or None; [`resolve`] makes them so.
pub fn slice_indices(h: &Heap, slice: Value<'_>, len: usize) -> Result<Indices, Raised> {
    let step = match part(h, h.field(slice, 2))? {
        None => 1,
        Some(0) => return Err(zero_step(h)),
        Some(step) => step.max(-i64::MAX),
    };
    let len = len as i64;
    let (low, high) = if step < 0 { (-1, len - 1) } else { (0, len) };
    let clip = |part: Option<i64>, missing: i64| match part {
        None => missing,
        Some(n) if n < 0 => n.saturating_add(len).max(low),
        Some(n) => n.min(high),
    };
    let (first, last) = if step < 0 { (high, low) } else { (low, high) };
    let start = clip(part(h, h.field(slice, 0))?, first);
    let stop = clip(part(h, h.field(slice, 1))?, last);
    let span = if step < 0 { start - stop } else { stop - start };
    let count = if span <= 0 { 0 } else { (span - 1) as u64 / step.unsigned_abs() + 1 };
    Ok(Indices { start, stop, step, count: count as usize })
}

/// A part of a slice, clamped to 64 bits; `None` for None.
fn part(h: &Heap, v: Value<'_>) -> Result<Option<i64>, Raised> {
    if v.is_none() {
        return Ok(None);
    }
    clamped(h, v).map(Some).ok_or_else(|| bad_part(h))
}

/// The int clamped to 64 bits, if it is an int.
pub fn clamped(h: &Heap, v: Value<'_>) -> Option<i64> {
    if let Some(n) = v.as_small() {
        return Some(n);
    }
    Some(match h.as_int(v)? {
        IntView::Wide(n) => n.clamp(i64::MIN as i128, i64::MAX as i128) as i64,
        IntView::Big(n) if n.sign() == num_bigint::Sign::Minus => i64::MIN,
        IntView::Big(_) => i64::MAX,
    })
}

fn zero_step(h: &Heap) -> Raised {
    h.value_error("slice step cannot be zero")
}

fn bad_part(h: &Heap) -> Raised {
    h.type_error("slice indices must be integers or None or have an __index__ method")
}

/// Clips optional `start` and `end` arguments (ints, None, or not given) to `0..=len`; `start` may come out beyond `end`.
pub fn clip_range(h: &Heap, start: Value<'_>, end: Value<'_>, len: usize) -> Result<(usize, usize), Raised> {
    let len = len as i64;
    let clip = |v: Value<'_>, missing: i64| -> Result<i64, Raised> {
        let Some(v) = v.given_not_none() else { return Ok(missing) };
        let n = clamped(h, v).ok_or_else(|| bad_part(h))?;
        Ok(if n < 0 { n.saturating_add(len).max(0) } else { n })
    };
    Ok((saturated(clip(start, 0)?), saturated(clip(end, len)?.min(len))))
}

/// Makes the slice in `slot` one whose parts are ints or None, by `__index__` of those that are neither.
pub fn resolve(cx: &mut Cx, slot: Slot) -> Result<(), Raised> {
    if is_plain(cx.heap(), cx.get(slot)) {
        return Ok(());
    }
    let mut parts = [slot; 3];
    for i in [2, 0, 1] {
        let part = cx.push(cx.heap().field(cx.get(slot), i));
        resolve_part(cx, part)?;
        if i == 2 && clamped(cx.heap(), cx.get(part)) == Some(0) {
            return Err(zero_step(cx.heap()));
        }
        parts[i] = part;
    }
    let fields = parts.map(|p| cx.get(p));
    let plain = cx.heap().new_fields(Kind::Slice, crate::heap::Ty::Slice, &fields)?;
    cx.set(slot, plain);
    Ok(())
}

/// Makes the value in `slot` an int by `__index__`, unless it is an int, None or not given.
pub fn resolve_part(cx: &mut Cx, slot: Slot) -> Result<(), Raised> {
    let v = cx.get(slot);
    if v.given_not_none().is_none() || cx.heap().is_int(v) {
        return Ok(());
    }
    if cx.heap().lookup_name(cx.heap().class_of(v), Name::index).is_none() {
        return Err(bad_part(cx.heap()));
    }
    let int = cx.index(slot)?;
    cx.set(slot, cx.get(int));
    Ok(())
}

/// Whether every part is an int or None already.
pub fn is_plain(h: &Heap, slice: Value<'_>) -> bool {
    (0..3).all(|i| {
        let part = h.field(slice, i);
        part.is_none() || h.is_int(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::Ty;

    fn check(parts: [Option<i64>; 3], len: usize, expected: (i64, i64, i64, usize)) {
        let h = Heap::new();
        let fields = parts.map(|p| p.map_or(Value::NONE, Value::small));
        let slice = h.new_fields(Kind::Slice, Ty::Slice, &fields).unwrap();
        let i = slice_indices(&h, slice, len).unwrap();
        assert_eq!((i.start, i.stop, i.step, i.count), expected);
    }

    #[test]
    fn clips_like_cpython() {
        check([None, None, None], 5, (0, 5, 1, 5));
        check([None, None, Some(-1)], 5, (4, -1, -1, 5));
        check([Some(-100), Some(100), Some(2)], 5, (0, 5, 2, 3));
        check([Some(100), Some(-100), Some(-2)], 5, (4, -1, -2, 3));
        check([Some(3), Some(1), None], 5, (3, 1, 1, 0));
        check([None, None, Some(-1)], 0, (-1, -1, -1, 0));
        check([Some(1), Some(4), Some(1 << 40)], 5, (1, 4, 1 << 40, 1));
    }
}
