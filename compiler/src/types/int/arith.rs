//! Sums, products, floor division, comparison.

use std::cmp::Ordering;

use num_integer::Integer;
use num_traits::Zero;

use super::{charge, into_big, limbs, pair};
use crate::heap::{Heap, IntView, Raised, Res, Ty, Value};

/// `a + b`.
pub fn add<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(h.int64(x + y));
    }
    if let (Some(x), Some(y)) = (h.as_i128(a), h.as_i128(b))
        && let Some(n) = x.checked_add(y)
    {
        return Some(h.int(n));
    }
    limbs::add(h, a, b, false)
}

/// `a - b`.
pub fn sub<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(h.int64(x - y));
    }
    if let (Some(x), Some(y)) = (h.as_i128(a), h.as_i128(b))
        && let Some(n) = x.checked_sub(y)
    {
        return Some(h.int(n));
    }
    limbs::add(h, a, b, true)
}

/// `a * b`.
pub fn mul<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(match x.checked_mul(y) {
            Some(n) => h.int64(n),
            None => h.int(x as i128 * y as i128),
        });
    }
    if let (Some(x), Some(y)) = (h.as_i128(a), h.as_i128(b))
        && let Some(n) = x.checked_mul(y)
    {
        return Some(h.int(n));
    }
    if let Some(product) = limbs::mul(h, a, b) {
        return Some(product);
    }
    let (x, y) = pair(h, a, b)?;
    Some(charge(h, h.int_bits(a) + h.int_bits(b)).and_then(|_| h.big_int(&(into_big(x) * into_big(y)))))
}

/// `a // b`.
pub fn floor_div<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (h.as_i128(a), h.as_i128(b))
        && (y != -1 || x != i128::MIN)
    {
        return Some(if y == 0 { Err(by_zero(h)) } else { h.int(Integer::div_floor(&x, &y)) });
    }
    if let Some(divided) = by_limb(h, a, b) {
        return Some(divided.and_then(|divided| quotient(h, &divided)));
    }
    let (x, y) = pair(h, a, b)?;
    Some(match y {
        IntView::Wide(0) => Err(by_zero(h)),
        y => charge(h, h.int_bits(a) + 1).and_then(|_| h.big_int(&into_big(x).div_floor(&into_big(y)))),
    })
}

/// `a % b`.
pub fn modulo<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (h.as_i128(a), h.as_i128(b)) {
        return Some(match y {
            0 => Err(h.raise(Ty::ZeroDivisionError, "integer modulo by zero")),
            -1 => Ok(Value::small(0)),
            y => h.int(x.mod_floor(&y)),
        });
    }
    if let Some(divided) = by_limb(h, a, b) {
        return Some(divided.and_then(|divided| remainder(h, b, &divided)));
    }
    let (x, y) = pair(h, a, b)?;
    Some(match y {
        IntView::Wide(0) => Err(h.raise(Ty::ZeroDivisionError, "integer modulo by zero")),
        y => charge(h, h.int_bits(b)).and_then(|_| h.big_int(&into_big(x).mod_floor(&into_big(y)))),
    })
}

/// `divmod(a, b)`.
pub fn div_mod<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (h.as_i128(a), h.as_i128(b))
        && (y != -1 || x != i128::MIN)
    {
        if y == 0 {
            return Some(Err(by_zero(h)));
        }
        let (q, r) = x.div_mod_floor(&y);
        return Some(two(h, h.int(q), h.int(r)));
    }
    if let Some(divided) = by_limb(h, a, b) {
        return Some(divided.and_then(|divided| two(h, quotient(h, &divided), remainder(h, b, &divided))));
    }
    let (x, y) = pair(h, a, b)?;
    Some(match y {
        IntView::Wide(0) => Err(by_zero(h)),
        y => charge(h, h.int_bits(a) * 2).and_then(|_| {
            let (q, r) = into_big(x).div_mod_floor(&into_big(y));
            two(h, h.big_int(&q), h.big_int(&r))
        }),
    })
}

fn by_zero(h: &Heap) -> Raised {
    h.raise(Ty::ZeroDivisionError, "integer division or modulo by zero")
}

/// A long division by a number of one limb.
fn by_limb(h: &Heap, a: Value<'_>, b: Value<'_>) -> Option<Result<limbs::Divided, Raised>> {
    if !h.is_int(a) || !h.is_int(b) || h.as_i128(b).is_none_or(|b| b == 0 || b.unsigned_abs() > u32::MAX as u128) {
        return None;
    }
    match charge(h, h.int_bits(a) * 2) {
        Ok(()) => limbs::div(h, a, b).map(Ok),
        Err(raised) => Some(Err(raised)),
    }
}

/// Rounded down: one more below 0 when there is a remainder.
fn quotient<'h>(h: &'h Heap, divided: &limbs::Divided) -> Res<'h> {
    let negative = divided.negative.0 != divided.negative.1;
    let q = h.int_of_limbs(negative, &divided.quotient)?;
    if !negative || divided.remainder == 0 {
        return Ok(q);
    }
    sub(h, q, Value::small(1)).unwrap_or(Ok(q))
}

/// With the sign of the divisor `b`.
fn remainder<'h>(h: &'h Heap, b: Value<'h>, divided: &limbs::Divided) -> Res<'h> {
    let rest = divided.remainder as i64;
    let (a_negative, b_negative) = divided.negative;
    if rest == 0 {
        return Ok(Value::small(0));
    }
    let signed = if a_negative { -rest } else { rest };
    let divisor = h.as_i64(b).unwrap_or(1);
    h.int64(if a_negative == b_negative { signed } else { signed + divisor })
}

fn two<'h>(h: &'h Heap, a: Res<'h>, b: Res<'h>) -> Res<'h> {
    h.tuple(&[a?, b?])
}

/// The order of two ints.
#[inline]
pub fn compare(h: &Heap, a: Value<'_>, b: Value<'_>) -> Option<Ordering> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(x.cmp(&y));
    }
    Some(match pair(h, a, b)? {
        (IntView::Wide(x), IntView::Wide(y)) => x.cmp(&y),
        (x, y) => into_big(x).cmp(&into_big(y)),
    })
}

/// `-a`.
pub fn neg<'h>(h: &'h Heap, a: Value<'h>) -> Option<Res<'h>> {
    Some(match h.as_int(a)? {
        IntView::Wide(n) if n != i128::MIN => h.int(-n),
        n => h.big_int(&-into_big(n)),
    })
}

/// `+a`.
pub fn pos<'h>(h: &'h Heap, a: Value<'h>) -> Option<Res<'h>> {
    h.is_int(a).then(|| super::exact(h, a))
}

/// `abs(a)`.
pub fn abs<'h>(h: &'h Heap, a: Value<'h>) -> Option<Res<'h>> {
    let negative = match h.as_int(a)? {
        IntView::Wide(n) => n < 0,
        IntView::Big(n) => !n.is_zero() && n.sign() == num_bigint::Sign::Minus,
    };
    if negative { neg(h, a) } else { pos(h, a) }
}
