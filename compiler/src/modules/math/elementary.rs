//! Functions of one or two floats.

use super::{domain_error, float_at, range_error};
use crate::heap::{Raised, Value};
use crate::types::float::elementary as m;
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow};

const ONE: &str = "(x, /)";

pub(super) const ROWS: &[Row] = &[
    vm_function("acos", ONE, "Return the arc cosine (measured in radians) of x.", |cx, a| one(cx, a, m::acos, Infinite::IsDomain)),
    vm_function("acosh", ONE, "Return the inverse hyperbolic cosine of x.", |cx, a| one(cx, a, m::acosh, Infinite::IsDomain)),
    vm_function("asin", ONE, "Return the arc sine (measured in radians) of x.", |cx, a| one(cx, a, m::asin, Infinite::IsDomain)),
    vm_function("asinh", ONE, "Return the inverse hyperbolic sine of x.", |cx, a| one(cx, a, m::asinh, Infinite::IsDomain)),
    vm_function("atan", ONE, "Return the arc tangent (measured in radians) of x.", |cx, a| one(cx, a, m::atan, Infinite::IsDomain)),
    vm_function("atanh", ONE, "Return the inverse hyperbolic tangent of x.", |cx, a| one(cx, a, m::atanh, Infinite::IsDomain)),
    vm_function("cbrt", ONE, "Return the cube root of x.", |cx, a| one(cx, a, m::cbrt, Infinite::IsDomain)),
    vm_function("cos", ONE, "Return the cosine of x (measured in radians).", |cx, a| one(cx, a, m::cos, Infinite::IsDomain)),
    vm_function("cosh", ONE, "Return the hyperbolic cosine of x.", |cx, a| one(cx, a, m::cosh, Infinite::IsRange)),
    vm_function("erf", ONE, "Error function at x.", |cx, a| one(cx, a, m::erf, Infinite::IsDomain)),
    vm_function("erfc", ONE, "Complementary error function at x.", |cx, a| one(cx, a, m::erfc, Infinite::IsDomain)),
    vm_function("exp", ONE, "Return e raised to the power of x.", |cx, a| one(cx, a, m::exp, Infinite::IsRange)),
    vm_function("exp2", ONE, "Return 2 raised to the power of x.", |cx, a| one(cx, a, m::exp2, Infinite::IsRange)),
    vm_function("expm1", ONE, "Return exp(x)-1.", |cx, a| one(cx, a, m::expm1, Infinite::IsRange)),
    vm_function("fabs", ONE, "Return the absolute value of the float x.", |cx, a| one(cx, a, f64::abs, Infinite::IsDomain)),
    vm_function("gamma", ONE, "Gamma function at x.", gamma),
    vm_function("lgamma", ONE, "Natural logarithm of absolute value of Gamma function at x.", lgamma),
    vm_function("sin", ONE, "Return the sine of x (measured in radians).", |cx, a| one(cx, a, m::sin, Infinite::IsDomain)),
    vm_function("sinh", ONE, "Return the hyperbolic sine of x.", |cx, a| one(cx, a, m::sinh, Infinite::IsRange)),
    vm_function("sqrt", ONE, "Return the square root of x.", |cx, a| one(cx, a, f64::sqrt, Infinite::IsDomain)),
    vm_function("tan", ONE, "Return the tangent of x (measured in radians).", |cx, a| one(cx, a, m::tan, Infinite::IsDomain)),
    vm_function("tanh", ONE, "Return the hyperbolic tangent of x.", |cx, a| one(cx, a, m::tanh, Infinite::IsDomain)),
    vm_function("degrees", ONE, "Convert angle x from radians to degrees.", |cx, a| plain(cx, a, |x| x * (180.0 / std::f64::consts::PI))),
    vm_function("radians", ONE, "Convert angle x from degrees to radians.", |cx, a| plain(cx, a, |x| x * (std::f64::consts::PI / 180.0))),
    vm_function("atan2", "(y, x, /)", "Return the arc tangent (measured in radians) of y/x.", |cx, a| two(cx, a, |y, x| Some(m::atan2(y, x)))),
    vm_function("copysign", "(x, y, /)", "The magnitude of x with the sign of y.", |cx, a| two(cx, a, |x, y| Some(x.copysign(y)))),
    vm_function("fmod", "(x, y, /)", "Return fmod(x, y), according to platform C.", |cx, a| two(cx, a, |x, y| valid(m::fmod(x, y), x, y))),
    vm_function("remainder", "(x, y, /)", "Difference between x and the closest integer multiple of y.", |cx, a| two(cx, a, |x, y| valid(libm::remainder(x, y), x, y))),
    vm_function("pow", "(x, y, /)", "Return x**y (x to the power of y).", pow),
    vm_function("fma", "(x, y, z, /)", "Return (x * y) + z, rounded once.", fma),
];

/// What an infinite result of finite arguments means.
enum Infinite {
    IsDomain,
    IsRange,
}

fn one(cx: &mut Cx, a: Args, function: fn(f64) -> f64, infinite: Infinite) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let result = function(x);
    if result.is_finite() || x.is_nan() {
        return Flow::value(Value::float(result));
    }
    match infinite {
        _ if result.is_nan() => Err(domain_error(cx.heap())),
        _ if x.is_infinite() => Flow::value(Value::float(result)),
        Infinite::IsRange => Err(range_error(cx.heap())),
        Infinite::IsDomain => Err(domain_error(cx.heap())),
    }
}

fn plain(cx: &mut Cx, a: Args, function: fn(f64) -> f64) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    Flow::value(Value::float(function(x)))
}

fn two(cx: &mut Cx, a: Args, function: fn(f64, f64) -> Option<f64>) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let y = float_at(cx, a, 1)?;
    match function(x, y) {
        Some(result) => Flow::value(Value::float(result)),
        None => Err(domain_error(cx.heap())),
    }
}

/// The result, unless it is a NaN that no argument explains.
fn valid(result: f64, x: f64, y: f64) -> Option<f64> {
    (!result.is_nan() || x.is_nan() || y.is_nan()).then_some(result)
}

fn pow(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let y = float_at(cx, a, 1)?;
    let result = if y == 0.0 || x == 1.0 { 1.0 } else { m::pow(x, y) };
    let h = cx.heap();
    if x.is_finite() && y.is_finite() && !result.is_finite() {
        return Err(if result.is_nan() || x == 0.0 { domain_error(h) } else { range_error(h) });
    }
    Flow::value(Value::float(result))
}

fn fma(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (x, y, z) = (float_at(cx, a, 0)?, float_at(cx, a, 1)?, float_at(cx, a, 2)?);
    let result = m::fma(x, y, z);
    if result.is_nan() && ![x, y, z].iter().any(|f| f.is_nan()) {
        return Err(cx.heap().value_error("invalid operation in fma"));
    }
    if result.is_infinite() && [x, y, z].iter().all(|f| f.is_finite()) {
        return Err(cx.heap().overflow_error("overflow in fma"));
    }
    Flow::value(Value::float(result))
}

/// Factorials up to 22! are floats exactly.
const EXACT_FACTORIALS: f64 = 23.0;

fn gamma(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let h = cx.heap();
    if x == f64::NEG_INFINITY || x == 0.0 || (x < 0.0 && x.floor() == x) {
        return Err(domain_error(h));
    }
    let result = if x.floor() == x && x <= EXACT_FACTORIALS {
        (1..x as u64).map(|n| n as f64).product()
    } else {
        libm::tgamma(x)
    };
    if result.is_infinite() && x.is_finite() {
        return Err(range_error(h));
    }
    Flow::value(Value::float(result))
}

fn lgamma(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let h = cx.heap();
    if x.is_infinite() {
        return Flow::value(Value::float(f64::INFINITY));
    }
    if x <= 0.0 && x.floor() == x {
        return Err(domain_error(h));
    }
    let result = if x == 1.0 || x == 2.0 { 0.0 } else { libm::lgamma(x) };
    if result.is_infinite() && x.is_finite() {
        return Err(range_error(h));
    }
    Flow::value(Value::float(result))
}
