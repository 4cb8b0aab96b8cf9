//! Shifts and bitwise operators, in two's complement of endless width.

use num_bigint::{BigInt, Sign};

use super::{charge, into_big, pair};
use crate::heap::{Heap, IntView, Res, Value};

macro_rules! bitwise {
    ($($name:ident $op:tt $text:literal;)*) => {$(
        #[doc = $text]
        pub fn $name<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
            Some(match pair(h, a, b)? {
                (IntView::Wide(x), IntView::Wide(y)) => match (a.as_bool(), b.as_bool()) {
                    (Some(p), Some(q)) => Ok(Value::bool(p $op q)),
                    _ => h.int(x $op y),
                },
                (x, y) => charge(h, h.int_bits(a).max(h.int_bits(b)) + 1).and_then(|_| h.big_int(&(into_big(x) $op into_big(y)))),
            })
        }
    )*};
}

bitwise! {
    bit_and & "`a & b`; of two bools, a bool.";
    bit_or | "`a | b`; of two bools, a bool.";
    bit_xor ^ "`a ^ b`; of two bools, a bool.";
}

/// `~a`.
pub fn invert<'h>(h: &'h Heap, a: Value<'h>) -> Option<Res<'h>> {
    Some(match h.as_int(a)? {
        IntView::Wide(n) => h.int(!n),
        IntView::Big(n) => h.big_int(&!n),
    })
}

/// CPython counts digits of 30 bits in a word; beyond, it does not even ask for the memory.
const SHIFT_MAX: i128 = 30 * ((1 << 61) - 8);

/// `a << b`.
pub fn shift_left<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (x, by) = pair(h, a, b)?;
    if is_negative(&by) {
        return Some(Err(h.value_error("negative shift count")));
    }
    if x == IntView::Wide(0) {
        return Some(Ok(Value::small(0)));
    }
    let by = match by {
        IntView::Wide(by) if by <= SHIFT_MAX => by,
        _ => return Some(Err(h.overflow_error("too many digits in integer"))),
    };
    let bits = h.int_bits(a);
    if let IntView::Wide(n) = x
        && bits as i128 + by < 127
    {
        return Some(h.int(n << by));
    }
    let total = u64::try_from(by).ok().and_then(|by| by.checked_add(bits)).unwrap_or(u64::MAX);
    Some(charge(h, total).and_then(|_| h.big_int(&(into_big(x) << by as u64))))
}

/// `a >> b`, rounding down.
pub fn shift_right<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (x, by) = pair(h, a, b)?;
    if is_negative(&by) {
        return Some(Err(h.value_error("negative shift count")));
    }
    let gone = match by {
        IntView::Wide(by) => by >= h.int_bits(a) as i128,
        IntView::Big(_) => true,
    };
    if gone {
        return Some(Ok(Value::small(if is_negative(&x) { -1 } else { 0 })));
    }
    let by = if let IntView::Wide(by) = by { by as u64 } else { 0 };
    Some(match x {
        IntView::Wide(n) => h.int(n >> by.min(127)),
        IntView::Big(n) => h.big_int(&(n >> by)),
    })
}

/// Whether the int is below 0.
pub fn is_negative(n: &IntView) -> bool {
    match n {
        IntView::Wide(n) => *n < 0,
        IntView::Big(n) => n.sign() == Sign::Minus,
    }
}

/// Bits of the magnitude, exactly.
pub(super) fn bit_length(n: &IntView) -> u64 {
    match n {
        IntView::Wide(n) => 128 - n.unsigned_abs().leading_zeros() as u64,
        IntView::Big(n) => n.bits(),
    }
}

/// Ones in the magnitude.
pub(super) fn bit_count(n: &IntView) -> u64 {
    match n {
        IntView::Wide(n) => n.unsigned_abs().count_ones() as u64,
        IntView::Big(n) => n.iter_u64_digits().map(|digit| digit.count_ones() as u64).sum(),
    }
}

/// Whether the magnitude is a power of two, and of which exponent.
pub(super) fn exponent_of_two(n: &BigInt) -> Option<u64> {
    let zeros = n.trailing_zeros()?;
    (n.bits() == zeros + 1).then_some(zeros)
}
