//! Ints as text: decimal with its limit, and other radices.

use num_bigint::{BigInt, BigUint, Sign};

use crate::heap::{Heap, IntView, Raised, Res, Value};

/// Below this many bits a number is converted in one go.
const SPLIT_BITS: u64 = 1 << 14;
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
    h.reserve(n.bits() / 2 + n.bits())?;
    let mut text = String::new();
    if n.sign() == Sign::Minus {
        text.push('-');
    }
    push_decimal(n.magnitude(), 0, &mut text);
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

/// Adds the digits of `n`, padded with zeros to `width`: halves by a power of ten, so the work is in few large divisions.
fn push_decimal(n: &BigUint, width: usize, out: &mut String) {
    if n.bits() <= SPLIT_BITS {
        let text = n.to_string();
        let digits = if text == "0" && width == 0 && !out.is_empty() && !out.ends_with('-') { "" } else { text.as_str() };
        out.extend(std::iter::repeat_n('0', width.saturating_sub(digits.len())));
        out.push_str(digits);
        return;
    }
    let low_digits = (n.bits() as f64 / BITS_PER_DIGIT / 2.0) as usize;
    let power = BigUint::from(10u32).pow(low_digits as u32);
    let (high, low) = num_integer::Integer::div_rem(n, &power);
    push_decimal(&high, width.saturating_sub(low_digits), out);
    push_decimal(&low, low_digits, out);
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
