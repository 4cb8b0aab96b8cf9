//! Ints from text: bases, prefixes, underscores, and the limit on decimal digits.

use num_bigint::{BigInt, BigUint};
use num_traits::Num;

use super::radix::{CHUNK_DIGITS, Powers};
use crate::heap::{Heap, IntView, Raised};
use crate::types::number::{ascii_number_text, strip_space};

/// Why a text is no int.
#[derive(Debug, PartialEq, Eq)]
pub enum ParseFault {
    /// `invalid literal for int()`.
    Invalid,
    /// More decimal digits than allowed; this many.
    TooLong(usize),
    /// No memory.
    Memory,
}

/// The int in a str, as `int(text, base)` reads it: white space and digits of any script, `base` 0 or 2..=36.
pub fn parse_int(h: &Heap, text: &str, base: u32) -> Result<IntView, ParseFault> {
    match plain_decimal(text.as_bytes(), base) {
        Some(n) => Ok(IntView::Wide(n)),
        None => parse_int_bytes(h, ascii_number_text(text).as_bytes(), base),
    }
}

/// Most texts are a few ASCII digits.
fn plain_decimal(text: &[u8], base: u32) -> Option<i128> {
    if base != 10 || text.is_empty() || text.len() > 18 || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(text.iter().fold(0i64, |n, &c| n * 10 + (c - b'0') as i64) as i128)
}

/// As [`parse_int`], of ASCII.
pub fn parse_int_bytes(h: &Heap, text: &[u8], base: u32) -> Result<IntView, ParseFault> {
    let text = strip_space(text);
    let (negative, text) = match text.split_first() {
        Some((b'-', rest)) => (true, rest),
        Some((b'+', rest)) => (false, rest),
        _ => (false, text),
    };
    let (base, digits) = split_prefix(text, base)?;
    let digits = without_underscores(digits, base)?;
    let limit = h.int_max_str_digits.get() as usize;
    if !base.is_power_of_two() && limit != 0 && digits.len() > limit {
        return Err(ParseFault::TooLong(digits.len()));
    }
    magnitude(h, &digits, base, negative)
}

/// The base that a prefix names, and the digits after it (which may start with one underscore).
fn split_prefix(text: &[u8], base: u32) -> Result<(u32, &[u8]), ParseFault> {
    let named = match text {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    if named != 0 && (base == 0 || base == named) {
        let digits = text.get(2..).unwrap_or_default();
        return Ok((named, digits.strip_prefix(b"_").unwrap_or(digits)));
    }
    if base != 0 {
        return Ok((base, text));
    }
    // Without a prefix a leading zero is an old octal literal, unless all is zero.
    if text.starts_with(b"0") && text.iter().any(|&c| c != b'0' && c != b'_') {
        return Err(ParseFault::Invalid);
    }
    Ok((10, text))
}

/// The digits alone; underscores may stand singly between them.
fn without_underscores(text: &[u8], base: u32) -> Result<Vec<u8>, ParseFault> {
    let mut digits = Vec::new();
    digits.try_reserve(text.len()).map_err(|_| ParseFault::Memory)?;
    let mut after_digit = false;
    for &c in text {
        if c == b'_' && after_digit {
            after_digit = false;
            continue;
        }
        if (c as char).to_digit(base).is_none() {
            return Err(ParseFault::Invalid);
        }
        digits.push(c);
        after_digit = true;
    }
    if after_digit { Ok(digits) } else { Err(ParseFault::Invalid) }
}

fn magnitude(h: &Heap, digits: &[u8], base: u32, negative: bool) -> Result<IntView, ParseFault> {
    let text = std::str::from_utf8(digits).map_err(|_| ParseFault::Invalid)?;
    if let Ok(n) = i128::from_str_radix(text, base) {
        return Ok(IntView::Wide(if negative { -n } else { n }));
    }
    h.reserve(digits.len() as u64 * 4).map_err(|Raised| ParseFault::Memory)?;
    let n = BigInt::from(from_digits(text, base)?);
    let n = if negative { -n } else { n };
    Ok(match i128::try_from(&n) {
        Ok(n) => IntView::Wide(n),
        Err(_) => IntView::Big(n),
    })
}

/// Halves by a power of the base, so the work is in few large products.
fn from_digits(text: &str, base: u32) -> Result<BigUint, ParseFault> {
    if base.is_power_of_two() {
        return whole(text, base);
    }
    let powers = Powers::for_digits(base, text.len());
    from_halves(text, base, &powers, powers.levels())
}

fn from_halves(text: &str, base: u32, powers: &Powers, level: usize) -> Result<BigUint, ParseFault> {
    let Some(power) = powers.halving(level) else { return whole(text, base) };
    let low_digits = CHUNK_DIGITS << (level - 1);
    match text.len().checked_sub(low_digits) {
        None | Some(0) => from_halves(text, base, powers, level - 1),
        Some(at) => {
            let (high, low) = text.split_at(at);
            Ok(from_halves(high, base, powers, level - 1)? * power + from_halves(low, base, powers, level - 1)?)
        }
    }
}

fn whole(text: &str, base: u32) -> Result<BigUint, ParseFault> {
    BigUint::from_str_radix(text, base).map_err(|_| ParseFault::Invalid)
}
