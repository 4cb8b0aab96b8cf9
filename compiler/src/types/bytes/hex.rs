//! Hexadecimal.

use super::{buffer, data};
use crate::heap::{Heap, Raised, Res, Ty, Value};
use crate::types::format::Output;
use crate::types::indexed::{c_int, run_pure};
use crate::vm::{Args, Cx, Flow};

pub(super) fn hex(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_separator(cx, a)?;
    run_pure(cx, a, |h, a| hex_of(h, &data(h, a[0])?, a[1], a[2]))
}
/// Makes the group size an int; then a separator that is not str or bytes is asked for its length, as CPython does.
pub fn check_separator(cx: &mut Cx, a: Args) -> Result<(), Raised> {
    let group = cx.get(a.slot(2));
    if group.given().is_some() && !cx.heap().is_int(group) {
        let int = cx.index(a.slot(2))?;
        cx.set(a.slot(2), cx.get(int));
    }
    c_int(cx.heap(), cx.get(a.slot(2)), 1)?;
    let separator = cx.get(a.slot(1));
    if separator.given().is_some() && !cx.heap().is_str(separator) && buffer(cx.heap(), separator)?.is_none() {
        if cx.len(a.slot(1))? != 1 {
            return Err(cx.heap().value_error("sep must be length 1."));
        }
        return Err(cx.heap().type_error("sep must be str or bytes."));
    }
    Ok(())
}

/// Hexadecimal digits of `bytes` as a str; groups are counted from the right, or from the left when negative.
pub fn hex_of<'h>(h: &'h Heap, bytes: &[u8], separator: Value<'h>, group: Value<'h>) -> Res<'h> {
    let separator = match separator.given() {
        None => None,
        Some(v) => Some(separator_byte(h, v)?),
    };
    let group = c_int(h, group, 1)?;
    let size = group.unsigned_abs() as usize;
    h.reserve(bytes.len() as u64 * 6)?;
    let mut out = Output::default();
    for (i, &b) in bytes.iter().enumerate() {
        let position = if group < 0 { i } else { bytes.len() - i };
        if let Some(separator) = separator
            && size > 0
            && i > 0
            && position % size == 0
        {
            out.push(h, &[separator])?;
        }
        let digits = b"0123456789abcdef";
        out.push(h, &[digits[b as usize >> 4], digits[b as usize & 15]])?;
    }
    h.str_from(out.bytes())
}
fn separator_byte(h: &Heap, v: Value<'_>) -> Result<u8, Raised> {
    if h.is_str(v) {
        if h.len(v) != 1 {
            return Err(h.value_error("sep must be length 1."));
        }
        let bytes = h.str_bytes(v);
        return if h.str_is_ascii(v) { Ok(bytes.first().copied().unwrap_or_default()) } else { Err(h.value_error("sep must be ASCII.")) };
    }
    let bytes = data(h, v)?;
    match *bytes {
        [b] if b < 128 => Ok(b),
        [_] => Err(h.value_error("sep must be ASCII.")),
        _ => Err(h.value_error("sep must be length 1.")),
    }
}

pub(super) fn fromhex(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, text) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_str(text) {
        return Err(h.type_error(&format!("fromhex() argument must be str, not {}", h.argument_type(text))));
    }
    let bytes = from_hex_text(h, h.str_bytes(text))?;
    let array = h.native_ty(class) == Ty::ByteArray;
    if !h.is_script_class(class) {
        return Flow::value(if array { h.bytearray(class, &bytes)? } else { h.bytes(&bytes)? });
    }
    let made = h.bytes(&bytes)?;
    cx.begin_call(class);
    cx.push_arg(made);
    Ok(Flow::TailCall(1))
}

/// The bytes that hexadecimal text spells; white space may stand between pairs of digits.
pub fn from_hex_text(h: &Heap, text: &[u8]) -> Result<Vec<u8>, Raised> {
    h.reserve(text.len() as u64)?;
    let mut out = Vec::with_capacity(text.len() / 2);
    let digit = |at: usize| text.get(at).and_then(|&b| (b as char).to_digit(16));
    let refusal = |bad: usize| {
        let position = crate::heap::count_code_points(text.get(..bad).unwrap_or(text));
        h.value_error(&format!("non-hexadecimal number found in fromhex() arg at position {position}"))
    };
    // Text that is not all ASCII is refused for that.
    if let Some(bad) = text.iter().position(|byte| !byte.is_ascii()) {
        return Err(refusal(bad));
    }
    let mut at = 0;
    while at < text.len() {
        if matches!(text[at], b' ' | 9..=13) {
            at += 1;
            continue;
        }
        let bad = match (digit(at), digit(at + 1)) {
            (Some(high), Some(low)) => {
                out.push((high << 4 | low) as u8);
                at += 2;
                continue;
            }
            (Some(_), None) => at + 1,
            _ => at,
        };
        return Err(refusal(bad));
    }
    Ok(out)
}
