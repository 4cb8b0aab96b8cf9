//! `slice.indices`: the parts clipped to a length of any size.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use crate::heap::{Heap, Raised, Value};

/// `(start, stop, step)` of a slice whose parts are ints or None, for a sequence of `length` items.
pub fn clip(h: &Heap, slice: Value<'_>, length: &BigInt) -> Result<(BigInt, BigInt, BigInt), Raised> {
    let part = |i| {
        let v = h.field(slice, i);
        if v.is_none() { None } else { h.as_big(v) }
    };
    let step = part(2).unwrap_or_else(|| BigInt::from(1));
    if step.is_zero() {
        return Err(h.value_error("slice step cannot be zero"));
    }
    let backwards = step.is_negative();
    let (low, high) = if backwards { (BigInt::from(-1), length - 1) } else { (BigInt::from(0), length.clone()) };
    let clipped = |part: Option<BigInt>, missing: &BigInt| match part {
        None => missing.clone(),
        Some(n) if n.is_negative() => (n + length).max(low.clone()),
        Some(n) => n.min(high.clone()),
    };
    let (first, last) = if backwards { (&high, &low) } else { (&low, &high) };
    Ok((clipped(part(0), first), clipped(part(1), last), step))
}
