//! The rows of int.

use super::*;
use crate::heap::{FLAG_SUBCLASS, IntView, Ty};
use crate::types::format::{Align, read_spec};
use crate::types::indexed::{run_pure, with_ints};
use crate::vm::native::{ClassRows, Row, getter, method, vm_class_method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

const BINARY: &str = "($self, value, /)";
const UNARY: &str = "($self, /)";

/// int.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Int, doc: "A whole number of any size.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, x=0, /, base=10)", "Make an int of a number or of text.", new::new),
    method("__add__", BINARY, "Return self+value.", |h, a| or_not(add(h, a[0], a[1]))),
    method("__radd__", BINARY, "Return value+self.", |h, a| or_not(add(h, a[1], a[0]))),
    method("__sub__", BINARY, "Return self-value.", |h, a| or_not(sub(h, a[0], a[1]))),
    method("__rsub__", BINARY, "Return value-self.", |h, a| or_not(sub(h, a[1], a[0]))),
    method("__mul__", BINARY, "Return self*value.", |h, a| or_not(mul(h, a[0], a[1]))),
    method("__rmul__", BINARY, "Return value*self.", |h, a| or_not(mul(h, a[1], a[0]))),
    method("__truediv__", BINARY, "Return self/value.", |h, a| or_not(true_div(h, a[0], a[1]))),
    method("__rtruediv__", BINARY, "Return value/self.", |h, a| or_not(true_div(h, a[1], a[0]))),
    method("__floordiv__", BINARY, "Return self//value.", |h, a| or_not(floor_div(h, a[0], a[1]))),
    method("__rfloordiv__", BINARY, "Return value//self.", |h, a| or_not(floor_div(h, a[1], a[0]))),
    method("__mod__", BINARY, "Return self%value.", |h, a| or_not(modulo(h, a[0], a[1]))),
    method("__rmod__", BINARY, "Return value%self.", |h, a| or_not(modulo(h, a[1], a[0]))),
    method("__divmod__", BINARY, "Return divmod(self, value).", |h, a| or_not(div_mod(h, a[0], a[1]))),
    method("__rdivmod__", BINARY, "Return divmod(value, self).", |h, a| or_not(div_mod(h, a[1], a[0]))),
    method("__pow__", "($self, value, mod=None, /)", "Return pow(self, value, mod).", |h, a| power(h, a[0], a[1], a[2])),
    method("__rpow__", "($self, value, mod=None, /)", "Return pow(value, self, mod).", |h, a| power(h, a[1], a[0], a[2])),
    method("__lshift__", BINARY, "Return self<<value.", |h, a| or_not(shift_left(h, a[0], a[1]))),
    method("__rlshift__", BINARY, "Return value<<self.", |h, a| or_not(shift_left(h, a[1], a[0]))),
    method("__rshift__", BINARY, "Return self>>value.", |h, a| or_not(shift_right(h, a[0], a[1]))),
    method("__rrshift__", BINARY, "Return value>>self.", |h, a| or_not(shift_right(h, a[1], a[0]))),
    method("__and__", BINARY, "Return self&value.", |h, a| or_not(as_int(h, bit_and(h, a[0], a[1])))),
    method("__rand__", BINARY, "Return value&self.", |h, a| or_not(as_int(h, bit_and(h, a[1], a[0])))),
    method("__or__", BINARY, "Return self|value.", |h, a| or_not(as_int(h, bit_or(h, a[0], a[1])))),
    method("__ror__", BINARY, "Return value|self.", |h, a| or_not(as_int(h, bit_or(h, a[1], a[0])))),
    method("__xor__", BINARY, "Return self^value.", |h, a| or_not(as_int(h, bit_xor(h, a[0], a[1])))),
    method("__rxor__", BINARY, "Return value^self.", |h, a| or_not(as_int(h, bit_xor(h, a[1], a[0])))),
    method("__lt__", BINARY, "Return self<value.", |h, a| order(h, a, |o| o.is_lt())),
    method("__le__", BINARY, "Return self<=value.", |h, a| order(h, a, |o| o.is_le())),
    method("__eq__", BINARY, "Return self==value.", |h, a| order(h, a, |o| o.is_eq())),
    method("__ne__", BINARY, "Return self!=value.", |h, a| order(h, a, |o| o.is_ne())),
    method("__gt__", BINARY, "Return self>value.", |h, a| order(h, a, |o| o.is_gt())),
    method("__ge__", BINARY, "Return self>=value.", |h, a| order(h, a, |o| o.is_ge())),
    method("__neg__", UNARY, "-self", |h, a| or_not(neg(h, a[0]))),
    method("__pos__", UNARY, "+self", |h, a| exact(h, a[0])),
    method("__abs__", UNARY, "abs(self)", |h, a| or_not(abs(h, a[0]))),
    method("__invert__", UNARY, "~self", |h, a| or_not(invert(h, a[0]))),
    method("__bool__", UNARY, "True if self else False", |h, a| Ok(Value::bool(h.as_i128(a[0]) != Some(0)))),
    method("__int__", UNARY, "int(self)", |h, a| exact(h, a[0])),
    method("__index__", UNARY, "Return self as an exact int.", |h, a| exact(h, a[0])),
    method("__trunc__", UNARY, "Truncating an Integral returns itself.", |h, a| exact(h, a[0])),
    method("__floor__", UNARY, "Flooring an Integral returns itself.", |h, a| exact(h, a[0])),
    method("__ceil__", UNARY, "Ceiling of an Integral returns itself.", |h, a| exact(h, a[0])),
    method("__float__", UNARY, "float(self)", |h, a| Ok(Value::float(to_float(h, a[0]).unwrap_or(Ok(0.0))?))),
    method("__hash__", UNARY, "Return hash(self).", hash),
    method("__repr__", UNARY, "Return repr(self).", |h, a| repr(h, a[0])),
    vm_method("__format__", "($self, format_spec, /)", "Convert to a string according to format_spec.", format_row),
    vm_method("__round__", "($self, ndigits=None, /)", "Round to a multiple of a power of ten, halves to even.", round_row),
    method("__getnewargs__", UNARY, "What `__new__` needs to make a copy.", |h, a| h.tuple(&[exact(h, a[0])?])),
    method("__sizeof__", UNARY, "Bytes in memory.", |h, a| h.int64(24 + (h.int_bits(a[0]).div_ceil(30).max(1) * 4) as i64)),
    method("conjugate", UNARY, "Returns self, the complex conjugate of any int.", |h, a| exact(h, a[0])),
    method("bit_length", UNARY, "Number of bits necessary to represent self in binary.", |h, a| bits_row(h, a[0], bits::bit_length)),
    method("bit_count", UNARY, "Number of ones in the binary representation of the absolute value of self.", |h, a| bits_row(h, a[0], bits::bit_count)),
    method("as_integer_ratio", UNARY, "A pair of ints whose ratio is the int.", |h, a| h.tuple(&[exact(h, a[0])?, Value::small(1)])),
    method("is_integer", UNARY, "Returns True.", |_, _| Ok(Value::TRUE)),
    vm_method("to_bytes", "($self, /, length=1, byteorder='big', *, signed=False)", "The int as an array of bytes.", bytes::to_bytes),
    vm_class_method("from_bytes", "($type, /, bytes, byteorder='big', *, signed=False)", "The int represented by bytes.", bytes::from_bytes),
    getter("real", UNARY, "the real part of a complex number", |h, a| exact(h, a[0])),
    getter("imag", UNARY, "the imaginary part of a complex number", |_, _| Ok(Value::small(0))),
    getter("numerator", UNARY, "the numerator of a rational number in lowest terms", |h, a| exact(h, a[0])),
    getter("denominator", UNARY, "the denominator of a rational number in lowest terms", |_, _| Ok(Value::small(1))),
];

/// NotImplemented where the operator does not know the operand.
fn or_not<'h>(result: Option<Res<'h>>) -> Res<'h> {
    result.unwrap_or(Ok(Value::NOT_IMPLEMENTED))
}

/// int's own bitwise methods give ints, also of two bools.
fn as_int<'h>(h: &'h Heap, result: Option<Res<'h>>) -> Option<Res<'h>> {
    result.map(|r| r.and_then(|v| exact(h, v)))
}

fn order<'h>(h: &'h Heap, a: &[Value<'h>], holds: fn(std::cmp::Ordering) -> bool) -> Res<'h> {
    Ok(compare(h, a[0], a[1]).map_or(Value::NOT_IMPLEMENTED, |o| Value::bool(holds(o))))
}

fn power<'h>(h: &'h Heap, base: Value<'h>, exponent: Value<'h>, modulus: Value<'h>) -> Res<'h> {
    match modulus.given_not_none() {
        None => or_not(pow(h, base, exponent)),
        Some(modulus) => or_not(pow_mod(h, base, exponent, modulus)),
    }
}

fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    // Of the exact int, so that a subclass's `__hash__` that asks int's does not ask itself.
    h.int64(h.pure_hash(exact(h, a[0])?)?.unwrap_or(0))
}

fn format_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (v, spec) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_str(spec) {
        return Err(h.type_error(&format!("__format__() argument must be str, not {}", h.argument_type(spec))));
    }
    let n = h.as_int(v).unwrap_or(IntView::Wide(0));
    if h.len(spec) == 0 {
        // A subclass may have a `__str__` of its own.
        if v.is_ref() && h.flags(v) & FLAG_SUBCLASS != 0 {
            let text = cx.str(a.slot(0))?;
            return Flow::value(cx.get(text));
        }
        return Flow::value(match v.as_bool() {
            Some(true) => h.str("True")?,
            Some(false) => h.str("False")?,
            None => h.str(&decimal(h, &n)?)?,
        });
    }
    let name = h.type_name(v);
    let spec = read_spec(h, h.str_bytes(spec), name, Align::Right)?;
    Flow::value(format_int(h, &n, &spec, name)?)
}

fn round_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(1)).is_unbound() {
        return run_pure(cx, a, |h, a| exact(h, a[0]));
    }
    with_ints(cx, a, &[1], |h, a| round_to_tens(h, a[0], a[1]))
}

fn bits_row<'h>(h: &'h Heap, v: Value<'h>, count: fn(&IntView) -> u64) -> Res<'h> {
    h.int64(count(&h.as_int(v).unwrap_or(IntView::Wide(0))) as i64)
}
