//! `round(n, -k)`: to a multiple of ten, halves to even.

use num_bigint::BigInt;
use num_integer::Integer;

use super::{charge, exact, into_big};
use crate::heap::{Heap, Res, Value};

/// `round(n, digits)`.
pub fn round_to_tens<'h>(h: &'h Heap, n: Value<'h>, digits: Value<'h>) -> Res<'h> {
    let Some(digits) = h.as_i128(digits) else { return exact(h, n) };
    if digits >= 0 {
        return exact(h, n);
    }
    let digits = digits.unsigned_abs();
    // 10**digits is beyond twice the number, which is nearer to 0.
    if digits as f64 * 3.3 > h.int_bits(n) as f64 + 8.0 {
        return Ok(Value::small(0));
    }
    charge(h, h.int_bits(n) * 2)?;
    let n = match h.as_int(n) {
        Some(n) => into_big(n),
        None => return exact(h, n),
    };
    let unit = BigInt::from(10).pow(digits as u32);
    let (quotient, rest) = n.div_mod_floor(&unit);
    let doubled: BigInt = &rest << 1;
    let up = doubled > unit || (doubled == unit && quotient.is_odd());
    h.big_int(&((if up { quotient + 1 } else { quotient }) * unit))
}
