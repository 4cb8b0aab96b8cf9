//! Sums, products, floor division, comparison.

use std::cmp::Ordering;

use num_integer::Integer;
use num_traits::Zero;

use super::{charge, into_big, pair};
use crate::heap::{Heap, IntView, Res, Ty, Value};

/// `a + b`.
pub fn add<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(h.int64(x + y));
    }
    let (x, y) = pair(h, a, b)?;
    if let (IntView::Wide(x), IntView::Wide(y)) = (&x, &y)
        && let Some(n) = x.checked_add(*y)
    {
        return Some(h.int(n));
    }
    Some(charge(h, sum_bits(h, a, b)).and_then(|_| h.big_int(&(into_big(x) + into_big(y)))))
}

/// `a - b`.
pub fn sub<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(h.int64(x - y));
    }
    let (x, y) = pair(h, a, b)?;
    if let (IntView::Wide(x), IntView::Wide(y)) = (&x, &y)
        && let Some(n) = x.checked_sub(*y)
    {
        return Some(h.int(n));
    }
    Some(charge(h, sum_bits(h, a, b)).and_then(|_| h.big_int(&(into_big(x) - into_big(y)))))
}

fn sum_bits(h: &Heap, a: Value<'_>, b: Value<'_>) -> u64 {
    h.int_bits(a).max(h.int_bits(b)) + 1
}

/// `a * b`.
pub fn mul<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Some(match x.checked_mul(y) {
            Some(n) => h.int64(n),
            None => h.int(x as i128 * y as i128),
        });
    }
    let (x, y) = pair(h, a, b)?;
    if let (IntView::Wide(x), IntView::Wide(y)) = (&x, &y)
        && let Some(n) = x.checked_mul(*y)
    {
        return Some(h.int(n));
    }
    Some(charge(h, h.int_bits(a) + h.int_bits(b)).and_then(|_| h.big_int(&(into_big(x) * into_big(y)))))
}

/// `a // b`.
pub fn floor_div<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (x, y) = pair(h, a, b)?;
    Some(match (&x, &y) {
        (_, IntView::Wide(0)) => Err(h.raise(Ty::ZeroDivisionError, "integer division or modulo by zero")),
        (IntView::Wide(x), IntView::Wide(y)) if *y != -1 => h.int(x.div_floor(y)),
        _ => charge(h, h.int_bits(a) + 1).and_then(|_| h.big_int(&into_big(x).div_floor(&into_big(y)))),
    })
}

/// `a % b`.
pub fn modulo<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (x, y) = pair(h, a, b)?;
    Some(match (&x, &y) {
        (_, IntView::Wide(0)) => Err(h.raise(Ty::ZeroDivisionError, "integer modulo by zero")),
        (_, IntView::Wide(-1)) => Ok(Value::small(0)),
        (IntView::Wide(x), IntView::Wide(y)) => h.int(x.mod_floor(y)),
        _ => charge(h, h.int_bits(b)).and_then(|_| h.big_int(&into_big(x).mod_floor(&into_big(y)))),
    })
}

/// `divmod(a, b)`.
pub fn div_mod<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (x, y) = pair(h, a, b)?;
    Some(match (&x, &y) {
        (_, IntView::Wide(0)) => Err(h.raise(Ty::ZeroDivisionError, "integer division or modulo by zero")),
        (IntView::Wide(x), IntView::Wide(y)) if *y != -1 => {
            let (q, r) = x.div_mod_floor(y);
            two(h, h.int(q), h.int(r))
        }
        _ => charge(h, h.int_bits(a) * 2).and_then(|_| {
            let (q, r) = into_big(x).div_mod_floor(&into_big(y));
            two(h, h.big_int(&q), h.big_int(&r))
        }),
    })
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
