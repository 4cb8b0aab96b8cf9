//! Floats as hexadecimal text, exactly.

use num_bigint::BigUint;
use num_traits::Num;

use crate::heap::{Heap, Raised, Res};
use crate::types::codecs;

/// `f.hex()`.
pub fn to_hex(f: f64) -> String {
    let sign = if f.is_sign_negative() && !f.is_nan() { "-" } else { "" };
    if !f.is_finite() {
        return super::repr_float(f);
    }
    if f == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = f.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let biased = (bits >> 52 & 0x7FF) as i32;
    let (lead, exponent) = if biased == 0 { (0, -1022) } else { (1, biased - 1023) };
    format!("{sign}0x{lead}.{fraction:013x}p{exponent:+}")
}

/// `float.fromhex(text)`.
pub fn from_hex<'h>(h: &'h Heap, text: &str) -> Result<f64, Raised> {
    let invalid = || h.value_error("invalid hexadecimal floating-point string");
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace() || c == '\u{b}');
    let (negative, body) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let magnitude = match body.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => f64::INFINITY,
        "nan" => f64::NAN,
        lower => {
            h.reserve(lower.len() as u64)?;
            let (n, exponent) = hex_parts(lower).ok_or_else(invalid)?;
            crate::types::int::scale(&n, false, exponent)
                .ok_or_else(|| h.overflow_error("hexadecimal value too large to represent as a float"))?
        }
    };
    Ok(if negative { -magnitude } else { magnitude })
}

/// `[0x]HEX[.HEX][p[sign]DIGITS]` as an int and a binary exponent.
fn hex_parts(text: &str) -> Option<(BigUint, i64)> {
    let text = text.strip_prefix("0x").unwrap_or(text);
    let (mantissa, exponent) = match text.split_once('p') {
        Some((mantissa, exponent)) => (mantissa, exponent_value(exponent)?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    if digits.is_empty() || !digits.bytes().all(|c| c.is_ascii_hexdigit()) {
        return None;
    }
    Some((BigUint::from_str_radix(&digits, 16).ok()?, exponent.saturating_sub(fraction.len() as i64 * 4)))
}

/// A decimal exponent; far beyond any float it is clamped.
fn exponent_value(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let n = digits.parse::<i64>().unwrap_or(i64::MAX / 4).min(i64::MAX / 4);
    Some(if text.starts_with('-') { -n } else { n })
}

/// The row of `fromhex` for an exact float class.
pub fn check_str<'h>(h: &'h Heap, v: crate::heap::Value<'h>) -> Result<&'h str, Raised> {
    if !h.is_str(v) {
        return Err(h.type_error("bad argument type for built-in operation"));
    }
    codecs::check_encodable(h, v)?;
    h.as_str(v).ok_or_else(|| h.value_error("invalid hexadecimal floating-point string"))
}

/// `hex` as a row.
pub fn hex_row<'h>(h: &'h Heap, a: &[crate::heap::Value<'h>]) -> Res<'h> {
    h.str(&to_hex(h.float_value(a[0]).unwrap_or(0.0)))
}
