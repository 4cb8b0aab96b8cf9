//! The rows of complex.

use super::format::{format_complex, repr_parts};
use super::*;
use crate::types::format::{Align, read_spec};
use crate::vm::native::{ClassRows, Row, getter, method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};
use crate::heap::Raised;

const BINARY: &str = "($self, value, /)";
const UNARY: &str = "($self, /)";

/// complex.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Complex, doc: "A complex number of two floats.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, real=0, imag=0)", "Make a complex number of two numbers or of text.", new::new),
    method("__add__", BINARY, "Return self+value.", |h, a| or_not(add(h, a[0], a[1]))),
    method("__radd__", BINARY, "Return value+self.", |h, a| or_not(add(h, a[1], a[0]))),
    method("__sub__", BINARY, "Return self-value.", |h, a| or_not(sub(h, a[0], a[1]))),
    method("__rsub__", BINARY, "Return value-self.", |h, a| or_not(sub(h, a[1], a[0]))),
    method("__mul__", BINARY, "Return self*value.", |h, a| or_not(mul(h, a[0], a[1]))),
    method("__rmul__", BINARY, "Return value*self.", |h, a| or_not(mul(h, a[1], a[0]))),
    method("__truediv__", BINARY, "Return self/value.", |h, a| or_not(true_div(h, a[0], a[1]))),
    method("__rtruediv__", BINARY, "Return value/self.", |h, a| or_not(true_div(h, a[1], a[0]))),
    method("__pow__", "($self, value, mod=None, /)", "Return pow(self, value, mod).", |h, a| power(h, a[0], a[1], a[2])),
    method("__rpow__", "($self, value, mod=None, /)", "Return pow(value, self, mod).", |h, a| power(h, a[1], a[0], a[2])),
    method("__lt__", BINARY, "Return self<value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    method("__le__", BINARY, "Return self<=value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    method("__eq__", BINARY, "Return self==value.", |h, a| equal(h, a, true)),
    method("__ne__", BINARY, "Return self!=value.", |h, a| equal(h, a, false)),
    method("__gt__", BINARY, "Return self>value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    method("__ge__", BINARY, "Return self>=value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    method("__neg__", UNARY, "-self", |h, a| { let (re, im) = own(h, a); make(h, (-re, -im)) }),
    method("__pos__", UNARY, "+self", |h, a| make(h, own(h, a))),
    method("__abs__", UNARY, "abs(self)", absolute),
    method("__bool__", UNARY, "True if self else False", |h, a| Ok(Value::bool(own(h, a) != (0.0, 0.0)))),
    method("__complex__", UNARY, "Convert this value to exact type complex.", |h, a| make(h, own(h, a))),
    method("__hash__", UNARY, "Return hash(self).", |h, a| h.int64(h.pure_hash(make(h, own(h, a))?)?.unwrap_or(0))),
    method("__repr__", UNARY, "Return repr(self).", |h, a| h.str(&repr_parts(own(h, a)))),
    vm_method("__format__", "($self, format_spec, /)", "Convert to a string according to format_spec.", format_row),
    method("__getnewargs__", UNARY, "What `__new__` needs to make a copy.", |h, a| { let (re, im) = own(h, a); h.tuple(&[Value::float(re), Value::float(im)]) }),
    method("conjugate", UNARY, "Return the complex conjugate of its argument.", |h, a| { let (re, im) = own(h, a); make(h, (re, -im)) }),
    getter("real", UNARY, "the real part of a complex number", |h, a| Ok(Value::float(own(h, a).0))),
    getter("imag", UNARY, "the imaginary part of a complex number", |h, a| Ok(Value::float(own(h, a).1))),
];

fn own(h: &Heap, a: &[Value<'_>]) -> Parts {
    value(h, a[0]).unwrap_or((0.0, 0.0))
}

fn or_not<'h>(result: Option<Res<'h>>) -> Res<'h> {
    result.unwrap_or(Ok(Value::NOT_IMPLEMENTED))
}

fn power<'h>(h: &'h Heap, base: Value<'h>, exponent: Value<'h>, modulus: Value<'h>) -> Res<'h> {
    let are_numbers = [base, exponent].iter().all(|&v| h.is_int(v) || h.float_value(v).is_some() || h.is_kind(v, Kind::Complex));
    match modulus.given_not_none() {
        None => or_not(pow(h, base, exponent)),
        Some(_) if are_numbers => Err(h.value_error("complex modulo")),
        Some(_) => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn equal<'h>(h: &'h Heap, a: &[Value<'h>], wanted: bool) -> Res<'h> {
    let number = h.is_int(a[1]) || h.float_value(a[1]).is_some() || h.is_kind(a[1], Kind::Complex);
    Ok(if number { Value::bool(h.numbers_eq(a[0], a[1]) == wanted) } else { Value::NOT_IMPLEMENTED })
}

fn absolute<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (re, im) = own(h, a);
    let length = crate::types::float::elementary::hypot(re, im);
    if length.is_infinite() && re.is_finite() && im.is_finite() {
        return Err(h.overflow_error("absolute value too large"));
    }
    Ok(Value::float(length))
}

fn format_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (v, spec) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_str(spec) {
        return Err(h.type_error(&format!("__format__() argument must be str, not {}", h.argument_type(spec))));
    }
    if h.len(spec) == 0 {
        let text = cx.str(a.slot(0))?;
        return Flow::value(cx.get(text));
    }
    let spec = read_spec(h, h.str_bytes(spec), h.type_name(v), Align::Right)?;
    Flow::value(format_complex(h, value(h, v).unwrap_or((0.0, 0.0)), &spec, h.type_name(v))?)
}
