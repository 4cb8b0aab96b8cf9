//! Complex numbers as text.

use super::Parts;
use crate::heap::{Heap, Raised, Res};
use crate::types::float::{float_text, repr_float};
use crate::types::format::{Align, Spec, pad, unknown_code};
use crate::types::int::format_sign;

/// A part as repr shows it: a whole number has no `.0`.
fn short(f: f64) -> String {
    let text = repr_float(f);
    text.strip_suffix(".0").map(str::to_string).unwrap_or(text)
}

/// `repr`.
pub fn repr_parts((re, im): Parts) -> String {
    if re == 0.0 && re.is_sign_positive() {
        return format!("{}j", short(im));
    }
    let sign = if im.is_sign_negative() && !im.is_nan() { "" } else { "+" };
    format!("({}{sign}{}j)", short(re), short(im))
}

/// `format(z, spec)` (`type_name` is for messages).
pub fn format_complex<'h>(h: &'h Heap, (re, im): Parts, spec: &Spec, type_name: &str) -> Res<'h> {
    match spec.code() {
        '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' => {}
        _ => return Err(h.value_error(&unknown_code(spec.code, type_name))),
    }
    if spec.fill == '0' as u32 {
        return Err(h.value_error("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == Align::AfterSign {
        return Err(h.value_error("'=' alignment flag is not allowed in complex format specifier"));
    }
    let plain = spec.code() == '\0';
    let alone = plain && re == 0.0 && re.is_sign_positive();
    let mut text = String::new();
    if !alone {
        push_part(h, re, spec, &mut text)?;
    }
    let signed = Spec { sign: if alone { spec.sign } else { Some('+') }, ..spec.clone() };
    push_part(h, im, &signed, &mut text)?;
    text.push('j');
    if plain && !alone {
        text = format!("({text})");
    }
    pad(h, text.as_bytes(), text.len(), spec)
}

fn push_part(h: &Heap, f: f64, spec: &Spec, out: &mut String) -> Result<(), Raised> {
    let part = float_text(h, f, spec, false)?;
    let plain = Spec { width: 0, grouping: if f.is_finite() { spec.grouping } else { None }, ..spec.clone() };
    let laid = crate::types::format::layout_number(h, format_sign(part.negative, spec), "", &part.digits, &part.tail, &plain)?;
    out.push_str(&h.str_lossy(laid));
    Ok(())
}
