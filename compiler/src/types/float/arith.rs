//! Arithmetic of floats as Python defines it.

use super::elementary;
use crate::heap::{Heap, Raised, Res, Ty, Value};

/// Both operands as floats: one is a float, the other a float or an int (OverflowError when it is too large).
pub fn pair(h: &Heap, a: Value<'_>, b: Value<'_>) -> Option<Result<(f64, f64), Raised>> {
    let one = |v: Value<'_>| match h.float_value(v) {
        Some(f) => Some(Ok(f)),
        None => crate::types::int::to_float(h, v),
    };
    let (x, y) = (one(a)?, one(b)?);
    Some(x.and_then(|x| Ok((x, y?))))
}

pub fn add<'h>(_: &'h Heap, x: f64, y: f64) -> Res<'h> {
    Ok(Value::float(x + y))
}
pub fn sub<'h>(_: &'h Heap, x: f64, y: f64) -> Res<'h> {
    Ok(Value::float(x - y))
}
pub fn mul<'h>(_: &'h Heap, x: f64, y: f64) -> Res<'h> {
    Ok(Value::float(x * y))
}
pub fn true_div<'h>(h: &'h Heap, x: f64, y: f64) -> Res<'h> {
    if y == 0.0 {
        return Err(h.raise(Ty::ZeroDivisionError, "float division by zero"));
    }
    Ok(Value::float(x / y))
}
pub fn floor_div<'h>(h: &'h Heap, x: f64, y: f64) -> Res<'h> {
    if y == 0.0 {
        return Err(h.raise(Ty::ZeroDivisionError, "float floor division by zero"));
    }
    Ok(Value::float(quotient_and_rest(x, y).0))
}
pub fn modulo<'h>(h: &'h Heap, x: f64, y: f64) -> Res<'h> {
    if y == 0.0 {
        return Err(h.raise(Ty::ZeroDivisionError, "float modulo by zero"));
    }
    Ok(Value::float(remainder(x, y)))
}
/// `divmod(x, y)`.
pub fn div_mod<'h>(h: &'h Heap, x: f64, y: f64) -> Res<'h> {
    if y == 0.0 {
        return Err(h.raise(Ty::ZeroDivisionError, "float divmod()"));
    }
    let (quotient, rest) = quotient_and_rest(x, y);
    h.tuple(&[Value::float(quotient), Value::float(rest)])
}

/// `x % y` for `y` other than 0: the sign is that of `y`.
pub fn remainder(x: f64, y: f64) -> f64 {
    let rest = elementary::fmod(x, y);
    if rest == 0.0 {
        return 0f64.copysign(y);
    }
    if (y < 0.0) != (rest < 0.0) { rest + y } else { rest }
}

fn quotient_and_rest(x: f64, y: f64) -> (f64, f64) {
    let mut rest = elementary::fmod(x, y);
    let mut quotient = (x - rest) / y;
    if rest == 0.0 {
        rest = 0f64.copysign(y);
    } else if (y < 0.0) != (rest < 0.0) {
        rest += y;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (0f64.copysign(x / y), rest);
    }
    // The quotient is nearly whole: snap it.
    let floor = quotient.floor();
    (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, rest)
}

/// `x ** y`; a complex number for a fractional power of a negative one.
pub fn pow<'h>(h: &'h Heap, x: f64, y: f64) -> Res<'h> {
    if y == 0.0 || x == 1.0 {
        return Ok(Value::float(1.0));
    }
    if x == 0.0 && y < 0.0 && y.is_finite() {
        return Err(h.raise(Ty::ZeroDivisionError, "0.0 cannot be raised to a negative power"));
    }
    if x < 0.0 && x.is_finite() && y.is_finite() && y.floor() != y {
        return crate::types::complex::pow_parts(h, (x, 0.0), (y, 0.0));
    }
    let power = elementary::pow(x, y);
    if power.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(out_of_range(h));
    }
    Ok(Value::float(power))
}

/// `OverflowError(34, 'Numerical result out of range')`, as the C library words it.
fn out_of_range(h: &Heap) -> Raised {
    match h.str("Numerical result out of range") {
        Ok(text) => h.raise_with(Ty::OverflowError, &[Value::small(34), text]),
        Err(raised) => raised,
    }
}
