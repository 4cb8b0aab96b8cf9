//! `format(n, spec)`.

use super::bits::is_negative;
use super::{decimal, to_radix, view_to_float};
use crate::heap::{Heap, IntView, Raised, Res, Value};
use crate::types::format::{Spec, layout_number, pad, unknown_code};

/// An int (or a bool: `type_name` is for messages) by a parsed spec.
pub fn format_int<'h>(h: &'h Heap, n: &IntView, spec: &Spec, type_name: &str) -> Res<'h> {
    match spec.code() {
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => return crate::types::float::format_float(h, view_to_float(h, n)?, spec, type_name),
        '\0' | 'b' | 'c' | 'd' | 'n' | 'o' | 'x' | 'X' => {}
        _ => return Err(h.value_error(&unknown_code(spec.code, type_name))),
    }
    if spec.precision.is_some() {
        return Err(h.value_error("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(h.value_error("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    if spec.code() == 'c' {
        return character(h, n, spec);
    }
    let negative = is_negative(n);
    let (prefix, digits) = digits(h, n, spec)?;
    let prefix = if spec.alternate { prefix } else { "" };
    layout_number(h, sign(negative, spec), prefix, digits.trim_start_matches('-'), "", spec)
}

/// What stands before the digits.
pub(crate) fn sign(negative: bool, spec: &Spec) -> &'static str {
    match (negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    }
}

fn digits(h: &Heap, n: &IntView, spec: &Spec) -> Result<(&'static str, String), Raised> {
    if let IntView::Big(big) = n {
        h.reserve(big.bits().saturating_mul(2))?;
    }
    Ok(match spec.code() {
        'b' => ("0b", to_radix(n, 2)),
        'o' => ("0o", to_radix(n, 8)),
        'x' => ("0x", to_radix(n, 16)),
        'X' => ("0X", to_radix(n, 16).to_ascii_uppercase()),
        _ => ("", decimal(h, n)?),
    })
}

fn character<'h>(h: &'h Heap, n: &IntView, spec: &Spec) -> Res<'h> {
    if spec.sign.is_some() {
        return Err(h.value_error("Sign not allowed with integer format specifier 'c'"));
    }
    if spec.alternate {
        return Err(h.value_error("Alternate form (#) not allowed with integer format specifier 'c'"));
    }
    let code = match n {
        IntView::Wide(n @ 0..0x11_0000) => *n as u32,
        IntView::Wide(n) if i64::try_from(*n).is_err() => return Err(h.overflow_error("Python int too large to convert to C long")),
        IntView::Big(_) => return Err(h.overflow_error("Python int too large to convert to C long")),
        _ => return Err(h.overflow_error("%c arg not in range(0x110000)")),
    };
    let text: Value<'h> = h.char_str(code)?;
    pad(h, h.str_bytes(text), 1, spec)
}
