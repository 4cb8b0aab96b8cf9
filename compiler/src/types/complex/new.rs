//! `complex(real, imag)`.

use super::{Parts, make, misplaced_underscore, parse_complex, value};
use crate::heap::{FLAG_SUBCLASS, Heap, Kind, Name, Raised, Ty, Value};
use crate::types::number::quoted_value;
use crate::vm::{Args, Cx, Flow, Slot};

/// `complex.__new__(type, real=0, imag=0)`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (real, imag) = (a.slot(1), a.slot(2));
    let h = cx.heap();
    if h.is_str(cx.get(real)) {
        if !cx.get(imag).is_unbound() {
            return Err(h.type_error("complex() can't take second arg if first is a string"));
        }
        let text = h.as_str(cx.get(real));
        let parts = match text.and_then(parse_complex) {
            Some(parts) => parts,
            None if text.is_some_and(misplaced_underscore) => {
                return Err(h.value_error(&format!("could not convert string to complex: {}", quoted_value(h, cx.get(real), usize::MAX)?)));
            }
            None => return Err(h.value_error("complex() arg is a malformed string")),
        };
        return of_class(cx, a.slot(0), parts);
    }
    if h.is_str(cx.get(imag)) {
        return Err(h.type_error("complex() second arg can't be a string"));
    }
    if cx.get(imag).is_unbound() && h.is_exact(cx.get(real), Kind::Complex) && cx.get(a.slot(0)).is(h.class(Ty::Complex)) {
        return Flow::value(cx.get(real));
    }
    let first = match cx.get(real).is_unbound() {
        true => (0.0, 0.0),
        false => argument(cx, real, true, "complex() first argument must be a string or a number, not")?,
    };
    if cx.get(imag).is_unbound() {
        return of_class(cx, a.slot(0), first);
    }
    let complex_second = value(cx.heap(), cx.get(imag)).is_some();
    let second = argument(cx, imag, false, "complex() second argument must be a number, not")?;
    // real + imag·j, where either may be complex; parts that are absent do not touch the signs of zeros.
    let re = if complex_second { first.0 - second.1 } else { first.0 };
    let complex_first = cx.heap().is_kind(cx.get(real), Kind::Complex) || first.1 != 0.0;
    let im = if complex_first { first.1 + second.0 } else { second.0 };
    of_class(cx, a.slot(0), (re, im))
}

fn of_class(cx: &mut Cx, class: Slot, (re, im): Parts) -> Result<Flow, Raised> {
    let h = cx.heap();
    let class = cx.get(class);
    if class.is(h.class(Ty::Complex)) {
        return Flow::value(make(h, (re, im))?);
    }
    Flow::value(h.new_fields_of(Kind::Complex, class, &[Value::float(re), Value::float(im)])?)
}

fn argument(cx: &mut Cx, v: Slot, by_method: bool, otherwise: &str) -> Result<Parts, Raised> {
    if !by_method && let Some(parts) = value(cx.heap(), cx.get(v)) {
        return Ok(parts);
    }
    match convert(cx, v, by_method)? {
        Some(parts) => Ok(parts),
        None => Err(cx.heap().type_error(&format!("{otherwise} '{}'", cx.heap().type_name(cx.get(v))))),
    }
}

/// The parts of any number by `__complex__` (if `by_method`), `__float__` or `__index__`; `None` when it has none.
fn convert(cx: &mut Cx, x: Slot, by_method: bool) -> Result<Option<Parts>, Raised> {
    let v = cx.get(x);
    if (!v.is_ref() || cx.heap().flags(v) & FLAG_SUBCLASS == 0)
        && let Some(parts) = super::parts(cx.heap(), v)
    {
        return parts.map(Some);
    }
    if by_method
        && let Some(made) = cx.call_special(x, Name::complex, &[])?
    {
        let h: &Heap = cx.heap();
        let v = cx.get(made);
        return match value(h, v) {
            Some(parts) => {
                cx.warn_of_subclass(made, Ty::Complex, "__complex__ returned non-complex")?;
                Ok(Some(parts))
            }
            None => Err(h.type_error(&format!("__complex__ returned non-complex (type {})", h.type_name(v)))),
        };
    }
    let class = cx.heap().class_of(cx.get(x));
    if cx.heap().lookup_name(class, Name::float).is_none() && cx.heap().lookup_name(class, Name::index).is_none() {
        return Ok(None);
    }
    crate::types::float::number_to_float(cx, x).map(|f| Some((f, 0.0)))
}

/// Any number as complex, as C functions take it.
pub fn number_to_complex(cx: &mut Cx, x: Slot) -> Result<Parts, Raised> {
    match convert(cx, x, true)? {
        Some(parts) => Ok(parts),
        None => Err(cx.heap().type_error(&format!("must be real number, not {}", cx.heap().type_name(cx.get(x))))),
    }
}
