//! `cmath`: the functions of `math` for complex numbers, on Kahan's branch cuts.

mod functions;

use crate::heap::{Heap, Raised, Value};
use crate::types::complex::{self, Parts, number_to_complex};
use crate::types::float::number_to_float;
use crate::types::float::elementary as m;
use crate::vm::native::{Constant, ModuleRows, Row, vm_function};
use crate::vm::{Args, Cx, Flow};
use functions as f;

/// `cmath`.
pub static MODULE: ModuleRows = ModuleRows {
    name: "cmath",
    doc: "This module provides access to mathematical functions for complex\nnumbers.",
    rows: ROWS,
    constants: &[
        ("pi", Constant::Float(std::f64::consts::PI)),
        ("e", Constant::Float(std::f64::consts::E)),
        ("tau", Constant::Float(std::f64::consts::TAU)),
        ("inf", Constant::Float(f64::INFINITY)),
        ("nan", Constant::Float(f64::NAN)),
        ("infj", Constant::Complex(0.0, f64::INFINITY)),
        ("nanj", Constant::Complex(0.0, f64::NAN)),
    ],
};

const ONE: &str = "(z, /)";

static ROWS: &[Row] = &[
    vm_function("acos", ONE, "Return the arc cosine of z.", |cx, a| one(cx, a, f::acos)),
    vm_function("acosh", ONE, "Return the inverse hyperbolic cosine of z.", |cx, a| one(cx, a, f::acosh)),
    vm_function("asin", ONE, "Return the arc sine of z.", |cx, a| one(cx, a, f::asin)),
    vm_function("asinh", ONE, "Return the inverse hyperbolic sine of z.", |cx, a| one(cx, a, f::asinh)),
    vm_function("atan", ONE, "Return the arc tangent of z.", |cx, a| one(cx, a, f::atan)),
    vm_function("atanh", ONE, "Return the inverse hyperbolic tangent of z.", |cx, a| one(cx, a, f::atanh)),
    vm_function("cos", ONE, "Return the cosine of z.", |cx, a| one(cx, a, f::cos)),
    vm_function("cosh", ONE, "Return the hyperbolic cosine of z.", |cx, a| one(cx, a, f::cosh)),
    vm_function("exp", ONE, "Return the exponential value e**z.", |cx, a| one(cx, a, f::exp)),
    vm_function("log10", ONE, "Return the base-10 logarithm of z.", |cx, a| one(cx, a, f::log10)),
    vm_function("sin", ONE, "Return the sine of z.", |cx, a| one(cx, a, f::sin)),
    vm_function("sinh", ONE, "Return the hyperbolic sine of z.", |cx, a| one(cx, a, f::sinh)),
    vm_function("sqrt", ONE, "Return the square root of z.", |cx, a| one(cx, a, f::sqrt)),
    vm_function("tan", ONE, "Return the tangent of z.", |cx, a| one(cx, a, f::tan)),
    vm_function("tanh", ONE, "Return the hyperbolic tangent of z.", |cx, a| one(cx, a, f::tanh)),
    vm_function("log", "(z, base=<unrepresentable>, /)", "log(z[, base]) -> the logarithm of z to the given base.", log),
    vm_function("phase", ONE, "Return argument, also known as the phase angle, of a complex.", phase),
    vm_function("polar", ONE, "Convert a complex from rectangular coordinates to polar coordinates.", polar),
    vm_function("rect", "(r, phi, /)", "Convert from polar coordinates to rectangular coordinates.", rect),
    vm_function("isfinite", ONE, "Return True if both the real and imaginary parts of z are finite, else False.", |cx, a| test(cx, a, |z| z.0.is_finite() && z.1.is_finite())),
    vm_function("isinf", ONE, "Checks if the real or imaginary part of z is infinite.", |cx, a| test(cx, a, |z| z.0.is_infinite() || z.1.is_infinite())),
    vm_function("isnan", ONE, "Checks if the real or imaginary part of z not a number (NaN).", |cx, a| test(cx, a, |z| z.0.is_nan() || z.1.is_nan())),
    vm_function("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Determine whether two complex numbers are close in value.", isclose),
];

/// Checks a result as `math` does: a NaN or infinity must come from the argument.
fn checked(h: &Heap, z: Parts, result: Parts) -> Result<Parts, Raised> {
    let finite = |p: Parts| p.0.is_finite() && p.1.is_finite();
    let nan = |p: Parts| p.0.is_nan() || p.1.is_nan();
    if nan(result) && !nan(z) && !(result.0.is_infinite() || result.1.is_infinite() || result.0 == 0.0) {
        return Err(h.value_error("math domain error"));
    }
    if !finite(result) && finite(z) {
        return Err(h.overflow_error("math range error"));
    }
    Ok(result)
}

fn one(cx: &mut Cx, a: Args, function: fn(Parts) -> Option<Parts>) -> Result<Flow, Raised> {
    let z = number_to_complex(cx, a.slot(0))?;
    let h = cx.heap();
    let Some(result) = function(z) else { return Err(h.value_error("math domain error")) };
    Flow::value(complex::make(h, checked(h, z, result)?)?)
}

fn log(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let z = number_to_complex(cx, a.slot(0))?;
    let base = if cx.get(a.slot(1)).is_unbound() { None } else { Some(number_to_complex(cx, a.slot(1))?) };
    // CPython forgets that the logarithm of 0 is none when that of a base follows.
    let result = match base {
        None => f::log(z),
        Some(base) => f::log(base).and_then(|base| complex::divide(f::log(z).unwrap_or((f64::NEG_INFINITY, 0.0)), base)),
    };
    let h = cx.heap();
    match result {
        Some(result) => Flow::value(complex::make(h, result)?),
        None => Err(h.value_error("math domain error")),
    }
}

fn phase(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (re, im) = number_to_complex(cx, a.slot(0))?;
    Flow::value(Value::float(m::atan2(im, re)))
}

fn polar(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (re, im) = number_to_complex(cx, a.slot(0))?;
    let h = cx.heap();
    let length = m::hypot(re, im);
    if length.is_infinite() && re.is_finite() && im.is_finite() {
        return Err(h.overflow_error("math range error"));
    }
    Flow::value(h.tuple(&[Value::float(length), Value::float(m::atan2(im, re))])?)
}

fn rect(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let length = number_to_float(cx, a.slot(0))?;
    let angle = number_to_float(cx, a.slot(1))?;
    let h = cx.heap();
    if angle.is_infinite() && length != 0.0 && !length.is_nan() {
        return Err(h.value_error("math domain error"));
    }
    let result = f::from_polar(length, angle);
    Flow::value(complex::make(h, result)?)
}

fn test(cx: &mut Cx, a: Args, holds: fn(Parts) -> bool) -> Result<Flow, Raised> {
    let z = number_to_complex(cx, a.slot(0))?;
    Flow::value(Value::bool(holds(z)))
}

fn isclose(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (x, y) = (number_to_complex(cx, a.slot(0))?, number_to_complex(cx, a.slot(1))?);
    let relative = if cx.get(a.slot(2)).is_unbound() { 1e-9 } else { number_to_float(cx, a.slot(2))? };
    let absolute = if cx.get(a.slot(3)).is_unbound() { 0.0 } else { number_to_float(cx, a.slot(3))? };
    if relative < 0.0 || absolute < 0.0 {
        return Err(cx.heap().value_error("tolerances must be non-negative"));
    }
    let infinite = |z: Parts| z.0.is_infinite() || z.1.is_infinite();
    let distance = m::hypot(x.0 - y.0, x.1 - y.1);
    let near = |z: Parts| distance <= relative * m::hypot(z.0, z.1);
    Flow::value(Value::bool(x == y || (!infinite(x) && !infinite(y) && (near(x) || near(y) || distance <= absolute))))
}

