//! `float(x)`: numbers, text, and objects that convert themselves.

use super::parse_float;
use crate::heap::{Heap, Kind, Name, Raised, Ty, Value};
use crate::types::bytes::{buffer, buffer_if_any};
use crate::types::number::quoted_value;
use crate::vm::{Args, Cx, Flow, Slot};

/// `float.__new__(type, x=0.0, /)`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = a.slot(1);
    let f = if cx.get(x).is_unbound() { 0.0 } else { text_or_number(cx, x)? };
    let h = cx.heap();
    Flow::value(of_class(h, cx.get(a.slot(0)), f)?)
}

/// A float of `class`.
pub(super) fn of_class<'h>(h: &'h Heap, class: Value<'h>, f: f64) -> Result<Value<'h>, Raised> {
    if class.is(h.class(Ty::Float)) {
        return Ok(Value::float(f));
    }
    h.new_fields_of(Kind::Float, class, &[Value::float(f)])
}

fn text_or_number(cx: &mut Cx, x: Slot) -> Result<f64, Raised> {
    let h = cx.heap();
    let v = cx.get(x);
    if let Some(f) = v.as_float() {
        return Ok(f);
    }
    if h.is_exact(v, Kind::Str) || h.is_exact(v, Kind::Bytes) || h.is_exact(v, Kind::ByteArray) {
        return from_text(h, v);
    }
    if let Some(f) = convert(cx, x)? {
        return Ok(f);
    }
    let h = cx.heap();
    let v = cx.get(x);
    if h.is_str(v) || buffer_if_any(h, v)?.is_some() {
        if let Some(f) = parsed(h, v)? {
            return Ok(f);
        }
        let shown = cx.repr(x)?;
        let (h, shown) = (cx.heap(), cx.get(shown));
        return Err(h.raise_naming(Ty::ValueError, &format!("could not convert string to float: {}", h.str_lossy(shown)), shown));
    }
    Err(h.type_error(&format!("float() argument must be a string or a real number, not '{}'", h.type_name(v))))
}

fn parsed(h: &Heap, v: Value<'_>) -> Result<Option<f64>, Raised> {
    Ok(match h.is_str(v) {
        true => h.as_str(v).and_then(parse_float),
        false => buffer(h, v)?.and_then(|data| parse_float(std::str::from_utf8(&data).ok()?)),
    })
}

/// The float in a str or in what holds bytes.
pub fn from_text(h: &Heap, v: Value<'_>) -> Result<f64, Raised> {
    if let Some(f) = parsed(h, v)? {
        return Ok(f);
    }
    let quoted = quoted_value(h, v, usize::MAX)?;
    let array = if h.is_kind(v, Kind::ByteArray) { ("bytearray(", ")") } else { ("", "") };
    Err(h.value_error(&format!("could not convert string to float: {}{quoted}{}", array.0, array.1)))
}

/// `v` as a float by `__float__` or `__index__`; `None` when it has neither.
fn convert(cx: &mut Cx, x: Slot) -> Result<Option<f64>, Raised> {
    let h = cx.heap();
    let v = cx.get(x);
    if !v.is_ref() || h.flags(v) & crate::heap::FLAG_SUBCLASS == 0 {
        if let Some(f) = h.float_value(v) {
            return Ok(Some(f));
        }
        if let Some(f) = crate::types::int::to_float(h, v) {
            return f.map(Some);
        }
    }
    if let Some(made) = cx.call_special(x, Name::float, &[])? {
        let h = cx.heap();
        let v = cx.get(made);
        return match h.float_value(v) {
            Some(f) => {
                let what = format!("{}.__float__ returned non-float", h.type_name(cx.get(x)));
                cx.warn_of_subclass(made, Ty::Float, &what)?;
                Ok(Some(f))
            }
            None => Err(h.type_error(&format!(
                "{}.__float__ returned non-float (type {})",
                h.type_name(cx.get(x)),
                h.type_name(v)
            ))),
        };
    }
    if cx.heap().lookup_name(cx.heap().class_of(cx.get(x)), Name::index).is_some() {
        let n = cx.index(x)?;
        return crate::types::int::to_float(cx.heap(), cx.get(n)).transpose();
    }
    Ok(None)
}

/// A real number as a float, as C functions take it: "must be real number, not str" otherwise.
pub fn number_to_float(cx: &mut Cx, x: Slot) -> Result<f64, Raised> {
    if let Some(f) = cx.get(x).as_float() {
        return Ok(f);
    }
    match convert(cx, x)? {
        Some(f) => Ok(f),
        None => Err(cx.heap().type_error(&format!("must be real number, not {}", cx.heap().type_name(cx.get(x))))),
    }
}
