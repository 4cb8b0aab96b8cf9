//! Ints and floats: conversion and true division, rounded once and to even.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::FromPrimitive;

use super::bits::is_negative;
use super::{into_big, pair};
use crate::heap::{Heap, IntView, Raised, Res, Ty, Value};

/// Every int up to this magnitude is a float exactly.
const EXACT: u128 = 1 << 53;

/// `a / b`.
pub fn true_div<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (x, y) = pair(h, a, b)?;
    if y == IntView::Wide(0) {
        return Some(Err(h.raise(Ty::ZeroDivisionError, "division by zero")));
    }
    if let (IntView::Wide(x), IntView::Wide(y)) = (&x, &y)
        && x.unsigned_abs() <= EXACT
        && y.unsigned_abs() <= EXACT
    {
        return Some(Ok(Value::float(*x as f64 / *y as f64)));
    }
    let negative = is_negative(&x) != is_negative(&y);
    let quotient = divide(into_big(x).magnitude(), into_big(y).magnitude());
    Some(match quotient {
        Some(f) => Ok(Value::float(if negative { -f } else { f })),
        None => Err(h.overflow_error("integer division result too large for a float")),
    })
}

/// The quotient correctly rounded, or `None` when it is too large.
pub(crate) fn divide(x: &BigUint, y: &BigUint) -> Option<f64> {
    let difference = x.bits() as i64 - y.bits() as i64;
    // 66 bits or more of quotient, and a sticky one for the rest.
    let shift = 66 - difference;
    let (q, r) = if shift >= 0 {
        if difference < -1200 {
            return Some(0.0);
        }
        num_integer::Integer::div_rem(&(x << shift as u64), y)
    } else {
        num_integer::Integer::div_rem(x, &(y << (-shift) as u64))
    };
    let sticky = r != BigUint::ZERO;
    scale(&q, sticky, -shift)
}

/// `n * 2**exponent` correctly rounded, where `sticky` says that the true value is a little more; `None` when too large.
pub(crate) fn scale(n: &BigUint, sticky: bool, exponent: i64) -> Option<f64> {
    let bits = n.bits() as i64;
    if bits == 0 {
        return Some(0.0);
    }
    let top = bits + exponent;
    if top > 1024 {
        return None;
    }
    // The float's last place: 53 bits below the top, or the smallest subnormal.
    let last = (top - 53).max(-1074);
    let cut = last - exponent;
    if cut <= 0 {
        let m = u64::try_from(n).ok()?;
        return finite(ldexp(m as f64, exponent));
    }
    if cut > bits + 1 {
        return Some(0.0);
    }
    let kept = u64::try_from(n >> cut as u64).ok()?;
    let half = n.bit(cut as u64 - 1);
    let below = sticky || n.trailing_zeros().is_some_and(|zeros| (zeros as i64) < cut - 1);
    let m = if half && (below || kept & 1 == 1) { kept + 1 } else { kept };
    finite(ldexp(m as f64, last))
}

fn ldexp(m: f64, exponent: i64) -> f64 {
    libm::ldexp(m, exponent.clamp(-5000, 5000) as i32)
}

fn finite(f: f64) -> Option<f64> {
    f.is_finite().then_some(f)
}

/// An int as the nearest float; OverflowError beyond the largest.
pub fn view_to_float(h: &Heap, n: &IntView) -> Result<f64, Raised> {
    match n {
        IntView::Wide(n) => Ok(*n as f64),
        IntView::Big(n) => big_to_float(n).ok_or_else(|| h.overflow_error("int too large to convert to float")),
    }
}

/// The nearest float, or `None` beyond the largest.
pub(crate) fn big_to_float(n: &BigInt) -> Option<f64> {
    let f = scale(n.magnitude(), false, 0)?;
    Some(if n.sign() == Sign::Minus { -f } else { f })
}

/// `float(v)` of an int; `None` when it is none.
pub fn to_float(h: &Heap, v: Value<'_>) -> Option<Result<f64, Raised>> {
    if let Some(n) = v.as_small() {
        return Some(Ok(n as f64));
    }
    Some(view_to_float(h, &h.as_int(v)?))
}

/// `int(f)`: towards zero; ValueError or OverflowError for what is not finite.
pub fn from_float<'h>(h: &'h Heap, f: f64) -> Res<'h> {
    if f.abs() < 1e18 {
        return h.int64(f as i64);
    }
    if f.is_nan() {
        return Err(h.value_error("cannot convert float NaN to integer"));
    }
    match BigInt::from_f64(f) {
        Some(n) => h.big_int(&n),
        None => Err(h.overflow_error("cannot convert float infinity to integer")),
    }
}
