//! `format(f, spec)`: digits correctly rounded at any precision.

use super::text::repr_digits;
use crate::heap::{Heap, Raised, Res};
use crate::types::format::{Spec, layout_number, unknown_code};

/// No float has more decimal places or digits than this: beyond are zeros.
const PLACES_MAX: usize = 1100;

/// A float in parts, as `layout_number` wants them.
pub struct FloatText {
    pub negative: bool,
    /// Digits before the point; none for infinities and NaNs, which stand in `tail`.
    pub digits: String,
    pub tail: String,
}

/// A float by a parsed spec (`type_name` is for messages).
pub fn format_float<'h>(h: &'h Heap, f: f64, spec: &Spec, type_name: &str) -> Res<'h> {
    match spec.code() {
        '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%' => {}
        _ => return Err(h.value_error(&unknown_code(spec.code, type_name))),
    }
    let mut buffer = [0; SMALL];
    if spec.code() == 'f'
        && !spec.alternate
        && !spec.no_negative_zero
        && let Some(body) = fixed_small(f, spec.precision.unwrap_or(6), &mut buffer)
    {
        let (whole, tail) = body.split_at(body.find('.').unwrap_or(body.len()));
        return layout_number(h, crate::types::int::format_sign(f.is_sign_negative(), spec), "", whole, tail, spec);
    }
    let text = float_text(h, f, spec, spec.code() == '\0')?;
    let sign = crate::types::int::format_sign(text.negative, spec);
    if !text.digits.is_empty() {
        return layout_number(h, sign, "", &text.digits, &text.tail, spec);
    }
    // No digits to group: zeros fill as any character does.
    let plain = Spec { grouping: None, ..spec.clone() };
    let (word, tail) = text.tail.split_at(text.tail.len().min(3));
    layout_number(h, sign, "", word, tail, &plain)
}

/// Bytes that [`fixed_small`] needs.
pub const SMALL: usize = 64;

/// The digits of a float of ordinary size with a fixed number of decimals, without sign; `None` when it is not such a one.
pub fn fixed_small(f: f64, precision: usize, buffer: &mut [u8; SMALL]) -> Option<&str> {
    if !(f.abs() < 1e15 && precision <= 32) {
        return None;
    }
    let mut rest: &mut [u8] = buffer;
    std::io::Write::write_fmt(&mut rest, format_args!("{:.*}", precision, f.abs())).ok()?;
    let left = rest.len();
    std::str::from_utf8(&buffer[..SMALL - left]).ok()
}

/// The parts of a float by the precision, type code and `#` and `z` of a spec. `point_zero`: whether a whole number gets `.0`.
pub fn float_text(h: &Heap, f: f64, spec: &Spec, point_zero: bool) -> Result<FloatText, Raised> {
    if spec.precision.is_some_and(|p| p > i32::MAX as usize) {
        return Err(h.value_error("precision too big"));
    }
    let code = spec.code();
    let upper = code.is_ascii_uppercase();
    let value = if code == '%' { f * 100.0 } else { f };
    let percent = if code == '%' { "%" } else { "" };
    let mut negative = value.is_sign_negative() && !value.is_nan();
    if !value.is_finite() {
        let word = if value.is_nan() { "nan" } else { "inf" };
        let word = if upper { word.to_ascii_uppercase() } else { word.to_string() };
        return Ok(FloatText { negative, digits: String::new(), tail: format!("{word}{percent}") });
    }
    let precision = spec.precision.unwrap_or(6);
    h.reserve(precision as u64 * 4)?;
    let (digits, mut tail) = match code {
        'e' | 'E' => exponential(value, precision, spec.alternate, if upper { 'E' } else { 'e' }),
        'f' | 'F' | '%' => fixed(value, precision, spec.alternate),
        '\0' if spec.precision.is_none() => {
            let (digits, point) = repr_digits(value);
            lay_out(&digits, point, !(-3..=16).contains(&point), point_zero as usize, 'e', spec.alternate)
        }
        _ => general(value, precision.max(1), point_zero, spec.alternate, if upper { 'E' } else { 'e' }),
    };
    if spec.no_negative_zero && negative && is_zero(&digits, &tail) {
        negative = false;
    }
    tail.push_str(percent);
    Ok(FloatText { negative, digits, tail })
}

/// Whether the shown number is 0.
fn is_zero(digits: &str, tail: &str) -> bool {
    let shown = |text: &str| text.bytes().take_while(|c| !matches!(c, b'e' | b'E')).all(|c| matches!(c, b'0' | b'.'));
    shown(digits) && shown(tail)
}

fn fixed(f: f64, precision: usize, alternate: bool) -> (String, String) {
    let text = format!("{:.*}", precision.min(PLACES_MAX), f.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut tail = String::new();
    if precision > 0 || alternate {
        tail.push('.');
        tail.push_str(fraction);
        tail.extend(std::iter::repeat_n('0', precision.saturating_sub(PLACES_MAX)));
    }
    (whole.into(), tail)
}

/// `count` significant digits, correctly rounded, and the position of the point as in [`repr_digits`].
fn significant(f: f64, count: usize) -> (String, i32) {
    let text = format!("{:.*e}", (count - 1).min(PLACES_MAX), f.abs());
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    digits.extend(std::iter::repeat_n('0', (count - 1).saturating_sub(PLACES_MAX)));
    (digits, exponent.parse::<i32>().unwrap_or(0) + 1)
}

fn exponential(f: f64, precision: usize, alternate: bool, letter: char) -> (String, String) {
    let (digits, point) = significant(f, precision + 1);
    lay_out(&digits, point, true, 0, letter, alternate)
}

fn general(f: f64, precision: usize, point_zero: bool, alternate: bool, letter: char) -> (String, String) {
    let (digits, point) = significant(f, precision);
    let digits = match digits.trim_end_matches('0') {
        _ if alternate => digits.as_str(),
        "" => "0",
        shorter => shorter,
    };
    let exponent = point <= -4 || point as i64 > precision as i64 - point_zero as i64;
    lay_out(digits, point, exponent, (point_zero && !exponent) as usize, letter, alternate)
}

/// Lays digits out around the point: `(digits before it, the rest)`. At least `places` digits follow the point of a number without
/// exponent; the point itself stays when `keep_point`.
pub(super) fn lay_out(digits: &str, point: i32, exponent: bool, places: usize, letter: char, keep_point: bool) -> (String, String) {
    let at = if exponent { 1 } else { point };
    let (whole, mut fraction) = if at <= 0 {
        ("0".to_string(), "0".repeat(at.unsigned_abs() as usize) + digits)
    } else {
        let at = at as usize;
        match digits.split_at_checked(at) {
            Some((whole, fraction)) => (whole.to_string(), fraction.to_string()),
            None => (digits.to_string() + &"0".repeat(at - digits.len()), String::new()),
        }
    };
    if !exponent {
        fraction.extend(std::iter::repeat_n('0', places.saturating_sub(fraction.len())));
    }
    let mut tail = String::new();
    if !fraction.is_empty() || keep_point {
        tail.push('.');
        tail.push_str(&fraction);
    }
    if exponent {
        let power = point - 1;
        let sign = if power < 0 { '-' } else { '+' };
        tail.push_str(&format!("{letter}{sign}{:02}", power.unsigned_abs()));
    }
    (whole, tail)
}
