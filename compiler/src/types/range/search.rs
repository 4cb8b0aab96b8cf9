//! Whether and where a value is in a range: arithmetic for ints, a walk with `==` for the rest.

use num_integer::Integer;
use num_traits::{Signed, Zero};

use super::{LENGTH, START, STEP, words};
use crate::heap::{FLAG_SUBCLASS, Heap, Raised, Res, Value};
use crate::types::int;
use crate::vm::{Args, Cx, Flow};

/// Position of an int in a range.
fn position<'h>(h: &'h Heap, range: Value<'h>, n: Value<'h>) -> Option<Res<'h>> {
    if let (Some((start, step, length)), Some(n)) = (words(h, range), h.as_i64(n)) {
        let distance = n as i128 - start as i128;
        let at = distance / step as i128;
        return (distance % step as i128 == 0 && (0..length as i128).contains(&at)).then(|| h.int(at));
    }
    let big = |v| h.as_big(v).unwrap_or_default();
    let (at, rest) = (big(n) - big(h.field(range, START))).div_rem(&big(h.field(range, STEP)));
    (rest.is_zero() && !at.is_negative() && at < big(h.field(range, LENGTH))).then(|| h.big_int(&at))
}

/// Whether an int is in a range.
pub fn contains_int(h: &Heap, range: Value<'_>, n: Value<'_>) -> bool {
    if let (Some((start, step, length)), Some(n)) = (words(h, range), h.as_i64(n)) {
        let distance = n as i128 - start as i128;
        return distance % step as i128 == 0 && (0..length as i128).contains(&(distance / step as i128));
    }
    position(h, range, n).is_some()
}

/// An int that no script's `__eq__` speaks for.
fn is_plain_int(h: &Heap, v: Value<'_>) -> bool {
    h.is_int(v) && (!v.is_ref() || h.flags(v) & FLAG_SUBCLASS == 0)
}

/// A float that may be in a range as an int; `None` when it is no float.
fn whole_float<'h>(h: &'h Heap, v: Value<'h>) -> Option<Option<Res<'h>>> {
    let f = v.as_float()?;
    Some((f.is_finite() && f.trunc() == f).then(|| int::from_float(h, f)))
}

/// `value in range`.
pub fn contains(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (range, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if is_plain_int(h, v) {
        return Flow::value(Value::bool(contains_int(h, range, v)));
    }
    match whole_float(h, v) {
        Some(None) => Flow::value(Value::FALSE),
        Some(Some(n)) => Flow::value(Value::bool(contains_int(h, range, n?))),
        None if h.is_str(v) || v.is_none() => Flow::value(Value::FALSE),
        None => cx.tail_prelude("contains", &[a.slot(0), a.slot(1)]),
    }
}

/// `range.count(value)`.
pub fn count(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (range, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if is_plain_int(h, v) {
        return Flow::value(Value::small(contains_int(h, range, v) as i64));
    }
    match whole_float(h, v) {
        Some(None) => Flow::value(Value::small(0)),
        Some(Some(n)) => Flow::value(Value::small(contains_int(h, range, n?) as i64)),
        None => cx.tail_prelude("count", &[a.slot(0), a.slot(1)]),
    }
}

/// `range.index(value)`.
pub fn index(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (range, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !is_plain_int(h, v) {
        return cx.tail_prelude("range_index", &[a.slot(0), a.slot(1)]);
    }
    match position(h, range, v) {
        Some(at) => Flow::value(at?),
        None => {
            let shown = cx.repr(a.slot(1))?;
            let (h, shown) = (cx.heap(), cx.get(shown));
            Err(h.value_error(&format!("{} is not in range", h.str_lossy(shown))))
        }
    }
}
