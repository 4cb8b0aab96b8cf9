//! Making ranges.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, Zero};

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::int;
use crate::vm::{Args, Cx, Flow};

/// A range of three exact ints; ValueError for a step of 0.
pub fn make<'h>(h: &'h Heap, start: Value<'h>, stop: Value<'h>, step: Value<'h>) -> Res<'h> {
    if step.as_small() == Some(0) {
        return Err(h.value_error("range() arg 3 must not be zero"));
    }
    let count = length(h, start, stop, step)?;
    h.new_fields(Kind::Range, Ty::Range, &[start, stop, step, count])
}

/// How many items a range of these ints has.
pub fn length<'h>(h: &'h Heap, start: Value<'h>, stop: Value<'h>, step: Value<'h>) -> Res<'h> {
    if let (Some(start), Some(stop), Some(step)) = (start.as_small(), stop.as_small(), step.as_small()) {
        let span = if step > 0 { stop - start } else { start - stop };
        return h.int64(if span <= 0 { 0 } else { (span - 1) / step.abs() + 1 });
    }
    let big = |v| h.as_big(v).unwrap_or_default();
    let (start, stop, step) = (big(start), big(stop), big(step));
    let span: BigInt = if step.is_positive() { stop - start } else { start - stop };
    if !span.is_positive() {
        return Ok(Value::small(0));
    }
    let count = (span - BigInt::one()).div_floor(&step.abs()) + BigInt::one();
    debug_assert!(!count.is_zero());
    h.big_int(&count)
}

/// `range.__new__(type, *args)`: one to three ints, or objects with `__index__`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let count = cx.heap().len(cx.get(a.slot(1)));
    if count == 0 {
        return Err(cx.heap().type_error("range expected at least 1 argument, got 0"));
    }
    if count > 3 {
        return Err(cx.heap().type_error(&format!("range expected at most 3 arguments, got {count}")));
    }
    let mut parts = [a.slot(1); 3];
    for (i, part) in parts.iter_mut().enumerate().take(count) {
        let argument = cx.push(cx.heap().field(cx.get(a.slot(1)), i));
        if !cx.get(argument).is_small() {
            let exact = cx.index(argument)?;
            cx.set(argument, int::exact(cx.heap(), cx.get(exact))?);
        }
        *part = argument;
    }
    let h = cx.heap();
    let get = |i: usize| cx.get(parts[i]);
    let (zero, one) = (Value::small(0), Value::small(1));
    Flow::value(match count {
        1 => make(h, zero, get(0), one)?,
        2 => make(h, get(0), get(1), one)?,
        _ => make(h, get(0), get(1), get(2))?,
    })
}
