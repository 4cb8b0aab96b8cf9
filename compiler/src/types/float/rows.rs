//! The rows of float.

use num_bigint::BigInt;

use super::*;
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::format::{Align, read_spec};
use crate::types::number::{self, Order};
use crate::vm::native::{ClassRows, Row, class_method, getter, method, vm_class_method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

const BINARY: &str = "($self, value, /)";
const UNARY: &str = "($self, /)";

/// float.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Float, doc: "A real number of double precision.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, x=0, /)", "Make a float of a number or of text.", new::new),
    method("__add__", BINARY, "Return self+value.", |h, a| of_two(h, a[0], a[1], add)),
    method("__radd__", BINARY, "Return value+self.", |h, a| of_two(h, a[1], a[0], add)),
    method("__sub__", BINARY, "Return self-value.", |h, a| of_two(h, a[0], a[1], sub)),
    method("__rsub__", BINARY, "Return value-self.", |h, a| of_two(h, a[1], a[0], sub)),
    method("__mul__", BINARY, "Return self*value.", |h, a| of_two(h, a[0], a[1], mul)),
    method("__rmul__", BINARY, "Return value*self.", |h, a| of_two(h, a[1], a[0], mul)),
    method("__truediv__", BINARY, "Return self/value.", |h, a| of_two(h, a[0], a[1], true_div)),
    method("__rtruediv__", BINARY, "Return value/self.", |h, a| of_two(h, a[1], a[0], true_div)),
    method("__floordiv__", BINARY, "Return self//value.", |h, a| of_two(h, a[0], a[1], floor_div)),
    method("__rfloordiv__", BINARY, "Return value//self.", |h, a| of_two(h, a[1], a[0], floor_div)),
    method("__mod__", BINARY, "Return self%value.", |h, a| of_two(h, a[0], a[1], modulo)),
    method("__rmod__", BINARY, "Return value%self.", |h, a| of_two(h, a[1], a[0], modulo)),
    method("__divmod__", BINARY, "Return divmod(self, value).", |h, a| of_two(h, a[0], a[1], div_mod)),
    method("__rdivmod__", BINARY, "Return divmod(value, self).", |h, a| of_two(h, a[1], a[0], div_mod)),
    method("__pow__", "($self, value, mod=None, /)", "Return pow(self, value, mod).", |h, a| power(h, a[0], a[1], a[2])),
    method("__rpow__", "($self, value, mod=None, /)", "Return pow(value, self, mod).", |h, a| power(h, a[1], a[0], a[2])),
    method("__lt__", BINARY, "Return self<value.", |h, a| order(h, a, Order::lt)),
    method("__le__", BINARY, "Return self<=value.", |h, a| order(h, a, Order::le)),
    method("__eq__", BINARY, "Return self==value.", |h, a| order(h, a, Order::eq)),
    method("__ne__", BINARY, "Return self!=value.", |h, a| order(h, a, |o| !o.eq())),
    method("__gt__", BINARY, "Return self>value.", |h, a| order(h, a, Order::gt)),
    method("__ge__", BINARY, "Return self>=value.", |h, a| order(h, a, Order::ge)),
    method("__neg__", UNARY, "-self", |h, a| Ok(Value::float(-value(h, a)))),
    method("__pos__", UNARY, "+self", |h, a| Ok(Value::float(value(h, a)))),
    method("__abs__", UNARY, "abs(self)", |h, a| Ok(Value::float(value(h, a).abs()))),
    method("__bool__", UNARY, "True if self else False", |h, a| Ok(Value::bool(value(h, a) != 0.0))),
    method("__int__", UNARY, "int(self)", |h, a| crate::types::int::from_float(h, value(h, a))),
    method("__float__", UNARY, "float(self)", |h, a| Ok(Value::float(value(h, a)))),
    method("__trunc__", UNARY, "Return the Integral closest to x between 0 and x.", |h, a| crate::types::int::from_float(h, value(h, a))),
    method("__floor__", UNARY, "Return the floor as an Integral.", |h, a| crate::types::int::from_float(h, value(h, a).floor())),
    method("__ceil__", UNARY, "Return the ceiling as an Integral.", |h, a| crate::types::int::from_float(h, value(h, a).ceil())),
    method("__hash__", UNARY, "Return hash(self).", hash),
    method("__repr__", UNARY, "Return repr(self).", |h, a| h.str(&repr_float(value(h, a)))),
    vm_method("__format__", "($self, format_spec, /)", "Formats the float according to format_spec.", format_row),
    vm_method("__round__", "($self, ndigits=None, /)", "Return the Integral closest to x, rounding half toward even.", round_row),
    method("__getnewargs__", UNARY, "What `__new__` needs to make a copy.", |h, a| h.tuple(&[Value::float(value(h, a))])),
    class_method("__getformat__", "($type, typestr, /)", "How floats are stored, for tests.", format_of_type),
    method("conjugate", UNARY, "Return self, the complex conjugate of any float.", |h, a| Ok(Value::float(value(h, a)))),
    method("is_integer", UNARY, "Return True if the float is an integer.", |h, a| Ok(Value::bool(value(h, a).is_finite() && value(h, a).trunc() == value(h, a)))),
    method("as_integer_ratio", UNARY, "A pair of ints whose ratio is exactly the float.", ratio),
    method("hex", UNARY, "Return a hexadecimal representation of the float.", hex::hex_row),
    vm_class_method("fromhex", "($type, string, /)", "Create a float from a hexadecimal string.", from_hex),
    getter("real", UNARY, "the real part of a complex number", |h, a| Ok(Value::float(value(h, a)))),
    getter("imag", UNARY, "the imaginary part of a complex number", |_, _| Ok(Value::float(0.0))),
];

fn value(h: &Heap, a: &[Value<'_>]) -> f64 {
    h.float_value(a[0]).unwrap_or(0.0)
}

fn of_two<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>, body: fn(&'h Heap, f64, f64) -> Res<'h>) -> Res<'h> {
    match pair(h, a, b) {
        Some(operands) => operands.and_then(|(x, y)| body(h, x, y)),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn power<'h>(h: &'h Heap, base: Value<'h>, exponent: Value<'h>, modulus: Value<'h>) -> Res<'h> {
    if modulus.given_not_none().is_some() {
        return Err(h.type_error("pow() 3rd argument not allowed unless all arguments are integers"));
    }
    of_two(h, base, exponent, pow)
}

fn order<'h>(h: &'h Heap, a: &[Value<'h>], holds: fn(Order) -> bool) -> Res<'h> {
    Ok(number::compare(h, a[0], a[1]).map_or(Value::NOT_IMPLEMENTED, |o| Value::bool(holds(o))))
}

fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.pure_hash(Value::float(value(h, a)))?.unwrap_or(0))
}

fn format_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (v, spec) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_str(spec) {
        return Err(h.type_error(&format!("__format__() argument must be str, not {}", h.argument_type(spec))));
    }
    if h.len(spec) == 0 {
        if h.is_kind(v, Kind::Float) {
            let text = cx.str(a.slot(0))?;
            return Flow::value(cx.get(text));
        }
        return Flow::value(h.str(&repr_float(h.float_value(v).unwrap_or(0.0)))?);
    }
    let spec = read_spec(h, h.str_bytes(spec), h.type_name(v), Align::Right)?;
    Flow::value(format_float(h, h.float_value(v).unwrap_or(0.0), &spec, h.type_name(v))?)
}

fn round_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let f = cx.heap().float_value(cx.get(a.slot(0))).unwrap_or(0.0);
    if cx.get(a.slot(1)).given_not_none().is_none() {
        let whole = if f.is_finite() { f.round_ties_even() } else { f };
        return Flow::value(crate::types::int::from_float(cx.heap(), whole)?);
    }
    let places = cx.index(a.slot(1))?;
    let h = cx.heap();
    // Beyond 64 bits the sign alone matters.
    let places = match h.as_int(cx.get(places)) {
        Some(places) => crate::types::int::clamped(&places),
        None => 0,
    };
    Flow::value(Value::float(round_to(h, f, places)?))
}

fn format_of_type<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error(&format!("__getformat__() argument must be str, not {}", h.argument_type(a[1]))));
    }
    match h.str_bytes(a[1]) {
        b"double" | b"float" => h.str("IEEE, little-endian"),
        _ => Err(h.value_error("__getformat__() argument 1 must be 'double' or 'float'")),
    }
}

fn ratio<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let f = value(h, a);
    if f.is_nan() {
        return Err(h.value_error("cannot convert NaN to integer ratio"));
    }
    if f.is_infinite() {
        return Err(h.overflow_error("cannot convert Infinity to integer ratio"));
    }
    let (numerator, denominator) = integer_ratio(f);
    h.tuple(&[h.big_int(&numerator)?, h.big_int(&denominator)?])
}

/// A finite float as a fraction in lowest terms.
pub fn integer_ratio(f: f64) -> (BigInt, BigInt) {
    let bits = f.to_bits();
    let biased = (bits >> 52 & 0x7FF) as i64;
    let fraction = bits & ((1 << 52) - 1);
    let (mut m, mut exponent) = if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    if m == 0 {
        return (BigInt::from(0), BigInt::from(1));
    }
    exponent += m.trailing_zeros() as i64;
    m >>= m.trailing_zeros();
    let m = if f < 0.0 { -BigInt::from(m) } else { BigInt::from(m) };
    if exponent >= 0 { (m << exponent as u64, BigInt::from(1)) } else { (m, BigInt::from(1) << (-exponent) as u64) }
}

fn from_hex(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let f = Value::float(hex::from_hex(h, hex::check_str(h, cx.get(a.slot(1)))?)?);
    let class = cx.get(a.slot(0));
    if class.is(h.class(Ty::Float)) {
        return Flow::value(f);
    }
    cx.begin_call(class);
    cx.push_arg(f);
    Ok(Flow::TailCall(1))
}
