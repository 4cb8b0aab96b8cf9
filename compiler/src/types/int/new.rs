//! `int(x, base)`: numbers, text, and objects that convert themselves.

use super::parse::ParseFault;
use super::{exact, from_float, from_view, parse_int, parse_int_bytes};
use crate::heap::{Heap, IntView, Kind, Name, Raised, Res, Ty, Value};
use crate::types::bytes::{buffer, buffer_if_any};
use crate::types::number::quoted_value;
use crate::vm::{Args, Cx, Flow, Slot};

/// `int.__new__(type, x=0, /, base=10)`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (class, x, base) = (a.slot(0), a.slot(1), a.slot(2));
    let h = cx.heap();
    if cx.get(x).is_unbound() {
        if !cx.get(base).is_unbound() {
            return Err(h.type_error("int() missing string argument"));
        }
        return finish(cx, class, Value::small(0).bits());
    }
    if !cx.get(base).is_unbound() {
        let base = explicit_base(cx, base)?;
        let h = cx.heap();
        let v = cx.get(x);
        if !(h.is_str(v) || matches!(h.kind(v), Some(Kind::Bytes | Kind::ByteArray))) {
            return Err(h.type_error("int() can't convert non-string with explicit base"));
        }
        let n = from_text(h, v, base)?.bits();
        return finish(cx, class, n);
    }
    if let Some(n) = builtin_to_int(cx.heap(), cx.get(x)) {
        let n = n?.bits();
        return finish(cx, class, n);
    }
    let n = number_to_int(cx, x)?;
    let n = cx.get(n).bits();
    finish(cx, class, n)
}

/// The int whose bits are given (just made, nothing ran since) as an object of `class`.
fn finish(cx: &mut Cx, class: Slot, n: u64) -> Result<Flow, Raised> {
    let h = cx.heap();
    let class = cx.get(class);
    if class.is(h.class(Ty::Int)) {
        return Ok(Flow::Return(n));
    }
    let n = Value::from_bits(n);
    let view = h.as_int(n).unwrap_or(IntView::Wide(0));
    Flow::value(h.int_of_class(class, &view)?)
}

fn explicit_base(cx: &mut Cx, base: Slot) -> Result<u32, Raised> {
    let base = cx.index(base)?;
    let h = cx.heap();
    match h.as_i64(cx.get(base)) {
        Some(n @ (0 | 2..=36)) => Ok(n as u32),
        _ => Err(h.value_error("int() base must be >= 2 and <= 36, or 0")),
    }
}

/// `int(v)` of an exact builtin that no Python code can interfere with.
fn builtin_to_int<'h>(h: &'h Heap, v: Value<'h>) -> Option<Res<'h>> {
    if let Some(f) = v.as_float() {
        return Some(from_float(h, f));
    }
    if v.is_small() || v.is_bool() || h.is_exact(v, Kind::Int) {
        return Some(exact(h, v));
    }
    if h.is_exact(v, Kind::Str) || h.is_exact(v, Kind::Bytes) || h.is_exact(v, Kind::ByteArray) {
        return Some(from_text(h, v, 10));
    }
    None
}

/// The int in a str, bytes or bytearray.
pub fn from_text<'h>(h: &'h Heap, v: Value<'h>, base: u32) -> Res<'h> {
    let parsed = match (h.is_str(v), h.as_str(v)) {
        (true, Some(text)) => parse_int(h, text, base),
        (true, None) => Err(ParseFault::Invalid),
        (false, _) => parse_int_bytes(h, &buffer(h, v)?.unwrap_or_default(), base),
    };
    match parsed {
        Ok(n) => from_view(h, &n),
        Err(ParseFault::Memory) => Err(h.out_of_memory()),
        Err(ParseFault::Invalid) => {
            // A bytearray is shown as the bytes it holds.
            Err(h.value_error(&format!("invalid literal for int() with base {base}: {}", quoted_value(h, v, 200)?)))
        }
        Err(ParseFault::TooLong(digits)) => Err(h.value_error(&format!(
            "Exceeds the limit ({} digits) for integer string conversion: value has {digits} digits; use sys.set_int_max_str_digits() to increase the limit",
            h.int_max_str_digits.get()
        ))),
    }
}

/// `int(x)` of any object: `__int__`, `__index__`, `__trunc__`, text. The int is exact.
pub fn number_to_int(cx: &mut Cx, x: Slot) -> Result<Slot, Raised> {
    if let Some(n) = cx.call_special(x, Name::int, &[])? {
        return check_int(cx, n, "__int__");
    }
    if cx.heap().lookup_name(cx.heap().class_of(cx.get(x)), Name::index).is_some() {
        return cx.index(x);
    }
    if let Some(n) = cx.call_special(x, Name::trunc, &[])? {
        cx.warn_deprecated("The delegation of int() to __trunc__ is deprecated.")?;
        return truncated(cx, n);
    }
    let h = cx.heap();
    let v = cx.get(x);
    if h.is_str(v) || buffer_if_any(h, v)?.is_some() {
        let n = from_text(h, v, 10)?;
        return Ok(cx.push(n));
    }
    Err(h.type_error(&format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{}'",
        h.type_name(v)
    )))
}

fn check_int(cx: &mut Cx, n: Slot, method: &str) -> Result<Slot, Raised> {
    let h = cx.heap();
    let v = cx.get(n);
    if !h.is_int(v) {
        return Err(h.type_error(&format!("{method} returned non-int (type {})", h.type_name(v))));
    }
    cx.warn_of_subclass(n, Ty::Int, "__int__ returned non-int")?;
    let n = exact(cx.heap(), cx.get(n))?;
    Ok(cx.push(n))
}

fn truncated(cx: &mut Cx, n: Slot) -> Result<Slot, Raised> {
    let h = cx.heap();
    let v = cx.get(n);
    if h.is_int(v) {
        let n = exact(h, v)?;
        return Ok(cx.push(n));
    }
    if h.lookup_name(h.class_of(v), Name::index).is_some() {
        return cx.index(n);
    }
    Err(h.type_error(&format!("__trunc__ returned non-Integral (type {})", h.type_name(v))))
}
