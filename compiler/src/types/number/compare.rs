//! The order of two real numbers, exact between int and float.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::FromPrimitive;

use crate::heap::{Heap, IntView, Value};

/// How two numbers compare.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    Is(Ordering),
    /// One is a NaN: only `!=` holds.
    Unordered,
}

impl Order {
    pub fn lt(self) -> bool {
        self == Order::Is(Ordering::Less)
    }
    pub fn le(self) -> bool {
        matches!(self, Order::Is(Ordering::Less | Ordering::Equal))
    }
    pub fn eq(self) -> bool {
        self == Order::Is(Ordering::Equal)
    }
    pub fn gt(self) -> bool {
        self == Order::Is(Ordering::Greater)
    }
    pub fn ge(self) -> bool {
        matches!(self, Order::Is(Ordering::Greater | Ordering::Equal))
    }
}

/// The order of two ints or floats; `None` when one is neither.
#[inline]
pub fn compare(h: &Heap, a: Value<'_>, b: Value<'_>) -> Option<Order> {
    let order = |o: Option<Ordering>| o.map_or(Order::Unordered, Order::Is);
    match (h.float_value(a), h.float_value(b)) {
        (Some(x), Some(y)) => Some(order(x.partial_cmp(&y))),
        (Some(x), None) => Some(order(int_with_float(&h.as_int(b)?, x).map(Ordering::reverse))),
        (None, Some(y)) => Some(order(int_with_float(&h.as_int(a)?, y))),
        (None, None) => crate::types::int::compare(h, a, b).map(Order::Is),
    }
}

/// The exact order of an int and a float; `None` for a NaN.
pub fn int_with_float(n: &IntView, f: f64) -> Option<Ordering> {
    if f.is_nan() {
        return None;
    }
    if let IntView::Wide(n) = n
        && n.unsigned_abs() <= 1 << 53
    {
        return (*n as f64).partial_cmp(&f);
    }
    let Some(whole) = BigInt::from_f64(f) else {
        return Some(if f > 0.0 { Ordering::Less } else { Ordering::Greater });
    };
    let fraction = f - f.trunc();
    let by_whole = n.to_big().cmp(&whole);
    Some(by_whole.then(0.0f64.partial_cmp(&fraction).unwrap_or(Ordering::Equal)))
}
