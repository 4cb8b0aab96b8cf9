//! Logarithms, also of ints beyond the floats.

use num_bigint::BigInt;

use super::domain_error;
use crate::heap::{Heap, IntView, Raised, Ty, Value};
use crate::types::float::{elementary as m, number_to_float};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow, Slot};

const ONE: &str = "(x, /)";

pub(super) const ROWS: &[Row] = &[
    vm_function("log", "(x, base=<math.e>, /)", "Logarithm of x to the given base, or the natural one.", log),
    vm_function("log2", ONE, "Return the base 2 logarithm of x.", |cx, a| one(cx, a, m::log2)),
    vm_function("log10", ONE, "Return the base 10 logarithm of x.", |cx, a| one(cx, a, m::log10)),
    vm_function("log1p", ONE, "Return the natural logarithm of 1+x (base e).", log1p),
];

/// The logarithm of any number: that of an int too large for a float is the sum of two.
fn logarithm(cx: &mut Cx, x: Slot, function: fn(f64) -> f64) -> Result<f64, Raised> {
    let h = cx.heap();
    if let Some(IntView::Big(n)) = h.as_int(cx.get(x)) {
        if n.sign() == num_bigint::Sign::Minus {
            return Err(domain_error(h));
        }
        return Ok(of_big(&n, function));
    }
    let x = number_to_float(cx, x)?;
    if x <= 0.0 {
        return Err(domain_error(cx.heap()));
    }
    Ok(function(x))
}

/// As CPython sums it: of a fraction between a half and 1, and of the power of two beside it.
fn of_big(n: &BigInt, function: fn(f64) -> f64) -> f64 {
    match crate::types::int::big_to_float(n) {
        Some(f) => function(f),
        None => {
            let shift = n.bits();
            let fraction = crate::types::int::scale(n.magnitude(), false, -(shift as i64)).unwrap_or(1.0);
            function(fraction) + function(2.0) * shift as f64
        }
    }
}

fn one(cx: &mut Cx, a: Args, function: fn(f64) -> f64) -> Result<Flow, Raised> {
    let result = logarithm(cx, a.slot(0), function)?;
    Flow::value(Value::float(result))
}

fn log(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let number = logarithm(cx, a.slot(0), m::log)?;
    if cx.get(a.slot(1)).is_unbound() {
        return Flow::value(Value::float(number));
    }
    let base = logarithm(cx, a.slot(1), m::log)?;
    let h: &Heap = cx.heap();
    if base == 0.0 {
        return Err(h.raise(Ty::ZeroDivisionError, "float division by zero"));
    }
    Flow::value(Value::float(number / base))
}

fn log1p(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = number_to_float(cx, a.slot(0))?;
    if x <= -1.0 {
        return Err(domain_error(cx.heap()));
    }
    Flow::value(Value::float(m::log1p(x)))
}
