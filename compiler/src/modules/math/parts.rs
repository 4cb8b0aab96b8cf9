//! Rounding to ints, taking floats apart, neighbours, and tests.

use super::{float_at, range_error};
use crate::heap::{IntView, Name, Raised, Value};
use crate::types::float::elementary as m;
use crate::types::int;
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow};

const ONE: &str = "(x, /)";

pub(super) const ROWS: &[Row] = &[
    vm_function("ceil", ONE, "Return the ceiling of x as an Integral.", |cx, a| whole(cx, a, Name::ceil, f64::ceil)),
    vm_function("floor", ONE, "Return the floor of x as an Integral.", |cx, a| whole(cx, a, Name::floor, f64::floor)),
    vm_function("trunc", ONE, "Truncates the Real x to the nearest Integral toward 0.", trunc),
    vm_function("isfinite", ONE, "Return True if x is neither an infinity nor a NaN.", |cx, a| test(cx, a, f64::is_finite)),
    vm_function("isinf", ONE, "Return True if x is a positive or negative infinity.", |cx, a| test(cx, a, f64::is_infinite)),
    vm_function("isnan", ONE, "Return True if x is a NaN (not a number).", |cx, a| test(cx, a, f64::is_nan)),
    vm_function("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Determine whether two floats are close in value.", isclose),
    vm_function("frexp", ONE, "Return the mantissa and exponent of x, as pair (m, e).", frexp),
    vm_function("ldexp", "(x, i, /)", "Return x * (2**i).", ldexp),
    vm_function("modf", ONE, "Return the fractional and integer parts of x.", modf),
    vm_function("nextafter", "(x, y, /, *, steps=None)", "The float that many steps after x towards y.", nextafter),
    vm_function("ulp", ONE, "Return the value of the least significant bit of the float x.", ulp),
];

/// `floor` and `ceil`: the object's own method first.
fn whole(cx: &mut Cx, a: Args, name: Name, round: fn(f64) -> f64) -> Result<Flow, Raised> {
    let x = a.slot(0);
    let h = cx.heap();
    if let Some(f) = cx.get(x).as_float() {
        return Flow::value(int::from_float(h, round(f))?);
    }
    if cx.get(x).is_small() {
        return Flow::value(cx.get(x));
    }
    if let Some(result) = cx.call_special(x, name, &[])? {
        return Flow::value(cx.get(result));
    }
    let f = float_at(cx, a, 0)?;
    Flow::value(int::from_float(cx.heap(), round(f))?)
}

fn trunc(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(f) = cx.get(a.slot(0)).as_float() {
        return Flow::value(int::from_float(cx.heap(), f)?);
    }
    match cx.call_special(a.slot(0), Name::trunc, &[])? {
        Some(result) => Flow::value(cx.get(result)),
        None => {
            let h = cx.heap();
            Err(h.type_error(&format!("type {} doesn't define __trunc__ method", h.type_name(cx.get(a.slot(0))))))
        }
    }
}

fn test(cx: &mut Cx, a: Args, holds: fn(f64) -> bool) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    Flow::value(Value::bool(holds(x)))
}

fn isclose(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (x, y) = (float_at(cx, a, 0)?, float_at(cx, a, 1)?);
    let relative = if cx.get(a.slot(2)).is_unbound() { 1e-9 } else { float_at(cx, a, 2)? };
    let absolute = if cx.get(a.slot(3)).is_unbound() { 0.0 } else { float_at(cx, a, 3)? };
    if relative < 0.0 || absolute < 0.0 {
        return Err(cx.heap().value_error("tolerances must be non-negative"));
    }
    let distance = (x - y).abs();
    let close = x == y || (x.is_finite() && y.is_finite() && (distance <= (relative * y).abs() || distance <= (relative * x).abs() || distance <= absolute));
    Flow::value(Value::bool(close))
}

fn frexp(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let (mantissa, exponent) = if x.is_finite() && x != 0.0 { m::frexp(x) } else { (x, 0) };
    Flow::value(cx.heap().tuple(&[Value::float(mantissa), Value::small(exponent as i64)])?)
}

fn ldexp(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let h = cx.heap();
    let exponent = match h.as_int(cx.get(a.slot(1))) {
        Some(IntView::Wide(n)) => n.clamp(-100_000, 100_000) as i32,
        Some(IntView::Big(n)) if n.sign() == num_bigint::Sign::Minus => -100_000,
        Some(IntView::Big(_)) => 100_000,
        None => return Err(h.type_error("Expected an int as second argument to ldexp.")),
    };
    if x == 0.0 || !x.is_finite() {
        return Flow::value(Value::float(x));
    }
    let result = m::ldexp(x, exponent);
    if result.is_infinite() {
        return Err(range_error(h));
    }
    Flow::value(Value::float(result))
}

fn modf(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?;
    let (fraction, whole) = if x.is_infinite() { (0f64.copysign(x), x) } else { ((x - x.trunc()).copysign(x), x.trunc()) };
    Flow::value(cx.heap().tuple(&[Value::float(fraction), Value::float(whole)])?)
}

/// The bits of a float as an int in the order of the floats.
fn rank(x: f64) -> i128 {
    let magnitude = (x.to_bits() & (u64::MAX >> 1)) as i128;
    if x.is_sign_negative() { -magnitude } else { magnitude }
}

fn nextafter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (x, y) = (float_at(cx, a, 0)?, float_at(cx, a, 1)?);
    if cx.get(a.slot(2)).given_not_none().is_none() {
        return Flow::value(Value::float(m::nextafter(x, y)));
    }
    let steps = cx.index(a.slot(2))?;
    let h = cx.heap();
    let steps = match h.as_int(cx.get(steps)) {
        Some(IntView::Wide(n)) if n >= 0 => n.min(1 << 70),
        Some(IntView::Big(n)) if n.sign() == num_bigint::Sign::Plus => 1 << 70,
        _ => return Err(h.value_error("steps must be a non-negative integer")),
    };
    Flow::value(Value::float(steps_towards(x, y, steps)))
}

fn steps_towards(x: f64, y: f64, steps: i128) -> f64 {
    if steps == 0 || x.is_nan() {
        return x;
    }
    if y.is_nan() || x == y {
        return y;
    }
    let (from, to) = (rank(x), rank(y));
    let at = if to > from { (from + steps).min(to) } else { (from - steps).max(to) };
    if at == to {
        return y;
    }
    let magnitude = f64::from_bits(at.unsigned_abs() as u64);
    if at < 0 || (at == 0 && x.is_sign_negative()) { -magnitude } else { magnitude }
}

fn ulp(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let x = float_at(cx, a, 0)?.abs();
    if !x.is_finite() {
        return Flow::value(Value::float(x));
    }
    let above = f64::from_bits(x.to_bits() + 1);
    let gap = if above.is_infinite() { x - f64::from_bits(x.to_bits() - 1) } else { above - x };
    Flow::value(Value::float(gap))
}

