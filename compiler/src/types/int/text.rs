//! Ints as text: decimal with its limit, and other radices.

use num_bigint::{BigInt, BigUint, Sign};

use super::radix::{CHUNK_DIGITS, Powers};
use crate::heap::{Heap, IntView, Raised, Res, Value};

const BITS_PER_DIGIT: f64 = 3.321_928_094_887_362;

/// The decimal text of an int; ValueError beyond `sys.set_int_max_str_digits`.
pub fn decimal(h: &Heap, n: &IntView) -> Result<String, Raised> {
    match n {
        IntView::Wide(n) => Ok(n.to_string()),
        IntView::Big(n) => big_decimal(h, n),
    }
}

fn big_decimal(h: &Heap, n: &BigInt) -> Result<String, Raised> {
    let limit = h.int_max_str_digits.get() as usize;
    // A number of this many bits has more digits than the limit, so it need not be converted to know.
    if limit != 0 && (n.bits() - 1) as f64 > (limit as f64 + 1.0) * BITS_PER_DIGIT {
        return Err(limit_error(h));
    }
    h.reserve(n.bits() * 2)?;
    let mut text = String::new();
    if n.sign() == Sign::Minus {
        text.push('-');
    }
    let powers = Powers::for_digits(10, (n.bits() as f64 / BITS_PER_DIGIT) as usize + 2);
    push_decimal(n.magnitude(), &powers, powers.levels(), true, &mut text);
    if limit != 0 && text.len() - (n.sign() == Sign::Minus) as usize > limit {
        return Err(limit_error(h));
    }
    Ok(text)
}

fn limit_error(h: &Heap) -> Raised {
    h.value_error(&format!(
        "Exceeds the limit ({} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit",
        h.int_max_str_digits.get()
    ))
}

/// Adds the digits of `n`, which has at most `CHUNK_DIGITS << level`; with zeros in front unless they are the first.
fn push_decimal(n: &BigUint, powers: &Powers, level: usize, first: bool, out: &mut String) {
    let Some(power) = powers.halving(level) else {
        let digits = n.to_string();
        let width = if first { 0 } else { CHUNK_DIGITS };
        out.extend(std::iter::repeat_n('0', width.saturating_sub(digits.len())));
        out.push_str(&digits);
        return;
    };
    if first && n < power {
        return push_decimal(n, powers, level - 1, true, out);
    }
    let (high, low) = num_integer::Integer::div_rem(n, power);
    push_decimal(&high, powers, level - 1, first, out);
    push_decimal(&low, powers, level - 1, false, out);
}

/// Digits of the magnitude in `radix`, without sign or prefix; radices other than 10 have no limit.
pub fn to_radix(n: &IntView, radix: u32) -> String {
    match (n, radix) {
        (IntView::Wide(n), 2) => format!("{:b}", n.unsigned_abs()),
        (IntView::Wide(n), 8) => format!("{:o}", n.unsigned_abs()),
        (IntView::Wide(n), 16) => format!("{:x}", n.unsigned_abs()),
        (IntView::Wide(n), _) => BigUint::from(n.unsigned_abs()).to_str_radix(radix),
        (IntView::Big(n), _) => n.magnitude().to_str_radix(radix),
    }
}

/// `repr(v)` of an int.
pub fn repr<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    match h.as_int(v) {
        Some(n) => h.str(&decimal(h, &n)?),
        None => Err(h.type_error(&format!("'{}' object cannot be interpreted as an integer", h.type_name(v)))),
    }
}
