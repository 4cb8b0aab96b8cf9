//! What a field of an f-string or of `str.format` does with its value.

use super::{Align, format_str, read_spec};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::{float, int};
use crate::vm::{Cx, Slot};

/// `format(value, spec)` of an exact str, int, bool or float: no Python code can be involved. `None` for anything else.
pub fn format_fast<'h>(h: &'h Heap, value: Value<'h>, spec: &[u8]) -> Option<Res<'h>> {
    if h.is_exact(value, Kind::Str) {
        return Some(format_str(h, value, spec));
    }
    if let Some(n) = value.as_small()
        && spec.is_empty()
    {
        return Some(h.str_from(itoa_small(n, &mut [0; 20])));
    }
    if let Some(n) = value.as_small()
        && let Some((width, zero)) = plain_width(spec)
    {
        return Some(padded(h, n, width, zero));
    }
    if value.is_small() || h.is_exact(value, Kind::Int) {
        return Some(format_number(h, value, spec));
    }
    if let Some(f) = value.as_float() {
        if spec.is_empty() {
            return Some(h.str(&float::repr_float(f)));
        }
        let spec = read_spec(h, spec, "float", Align::Right);
        return Some(spec.and_then(|spec| float::format_float(h, f, &spec, "float")));
    }
    value.as_bool().map(|b| if spec.is_empty() { h.str(if b { "True" } else { "False" }) } else { format_number(h, value, spec) })
}

fn format_number<'h>(h: &'h Heap, value: Value<'h>, spec: &[u8]) -> Res<'h> {
    if spec.is_empty() {
        return int::repr(h, value);
    }
    let name = h.type_name(value);
    let spec = read_spec(h, spec, name, Align::Right)?;
    match h.as_int(value) {
        Some(n) => int::format_int(h, &n, &spec, name),
        None => Err(h.type_error("an integer is required")),
    }
}

/// Width, and whether zeros fill it, of a format specification that says no more: at most two digits and a `d`.
fn plain_width(spec: &[u8]) -> Option<(usize, bool)> {
    let spec = spec.strip_suffix(b"d").unwrap_or(spec);
    let (zero, digits) = spec.strip_prefix(b"0").map_or((false, spec), |rest| (true, rest));
    let digit = |b: u8| b.is_ascii_digit().then(|| (b - b'0') as usize);
    match *digits {
        [] if !zero => Some((0, false)),
        [one] => Some((digit(one)?, zero)),
        [tens, ones] => Some((digit(tens)? * 10 + digit(ones)?, zero)),
        _ => None,
    }
}

fn padded<'h>(h: &'h Heap, n: i64, width: usize, zero: bool) -> Res<'h> {
    let mut buffer = [0; 20];
    let digits = itoa_small(n, &mut buffer);
    let mut out = [if zero { b'0' } else { b' ' }; 99];
    let width = width.max(digits.len()).min(out.len());
    // The sign stands before the zeros.
    let (sign, digits) = if zero && n < 0 { (&digits[..1], &digits[1..]) } else { (&digits[..0], digits) };
    for (place, &byte) in out[..width].iter_mut().zip(sign) {
        *place = byte;
    }
    for (place, &byte) in out[..width].iter_mut().rev().zip(digits.iter().rev()) {
        *place = byte;
    }
    h.str_from(&out[..width])
}

/// Decimal digits of a small int.
pub fn itoa_small(n: i64, buffer: &mut [u8; 20]) -> &[u8] {
    let mut left = n.unsigned_abs();
    let mut at = buffer.len();
    loop {
        at -= 1;
        buffer[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if n < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    &buffer[at..]
}

/// `format(value, spec)`: a str in the new slot.
pub fn format_value(cx: &mut Cx, value: Slot, spec: Slot) -> Result<Slot, Raised> {
    let h = cx.heap();
    let spec_value = cx.get(spec);
    if h.is_str(spec_value)
        && let Some(done) = format_fast(h, cx.get(value), h.str_bytes(spec_value))
    {
        let text = done?;
        return Ok(cx.push(text));
    }
    cx.format(value, spec)
}
