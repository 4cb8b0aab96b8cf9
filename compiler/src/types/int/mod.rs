//! int: every operator and method, over the three tiers of `heap/ints.rs`.
//!
//! The operators are plain functions too (`add`, `sub`, …): `None` when an operand is no int, so the machine may call them first.

mod arith;
mod bits;
mod bytes;
mod divisor;
mod format;
mod limbs;
mod new;
mod parse;
mod power;
mod radix;
mod root;
mod ratio;
mod round;
mod rows;
mod text;

pub use arith::{abs, add, compare, div_mod, floor_div, modulo, mul, neg, pos, sub};
pub use bits::{bit_and, bit_or, bit_xor, invert, is_negative, shift_left, shift_right};
pub use divisor::greatest_divisor;
pub use format::format_int;
pub(crate) use format::sign as format_sign;
pub(crate) use ratio::{big_to_float, scale};
pub use new::{from_text, number_to_int};
pub use parse::{parse_int, parse_int_bytes};
pub use power::{pow, pow_mod};
pub use ratio::{from_float, to_float, true_div, view_to_float};
pub use root::square_root;
pub use round::round_to_tens;
pub use rows::CLASSES;
pub use text::{decimal, repr, to_radix};

use num_bigint::BigInt;

use crate::heap::{Heap, IntView, Raised, Res, Value};

/// Bits of the largest int that is computed; a bigger result is a MemoryError before any work.
pub const INT_BITS_MAX: u64 = 1 << 29;

/// Both operands as ints, or `None`.
pub(crate) fn pair(h: &Heap, a: Value<'_>, b: Value<'_>) -> Option<(IntView, IntView)> {
    Some((h.as_int(a)?, h.as_int(b)?))
}

/// Charges a result of at most `bits` bits, and the copies made on the way.
pub(crate) fn charge(h: &Heap, bits: u64) -> Result<(), Raised> {
    if bits > INT_BITS_MAX {
        return Err(h.out_of_memory());
    }
    h.reserve(bits / 2)
}

/// The BigInt of a view, without a copy when it is one.
pub(crate) fn into_big(n: IntView) -> BigInt {
    match n {
        IntView::Wide(n) => BigInt::from(n),
        IntView::Big(n) => n,
    }
}

/// The nearest of 64 bits.
pub(crate) fn clamped(n: &IntView) -> i64 {
    let beyond = if is_negative(n) { i64::MIN } else { i64::MAX };
    match n {
        IntView::Wide(n) => i64::try_from(*n).unwrap_or(beyond),
        IntView::Big(_) => beyond,
    }
}

/// An exact int of a view.
pub(crate) fn from_view<'h>(h: &'h Heap, n: &IntView) -> Res<'h> {
    match n {
        IntView::Wide(n) => h.int(*n),
        IntView::Big(n) => h.big_int(n),
    }
}

/// The int itself as an exact int: a bool or an object of a subclass is converted.
pub fn exact<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    if v.is_small() || (h.is_exact(v, crate::heap::Kind::Int)) {
        return Ok(v);
    }
    match h.as_int(v) {
        Some(n) => from_view(h, &n),
        None => Err(h.type_error(&format!("'{}' object cannot be interpreted as an integer", h.type_name(v)))),
    }
}
