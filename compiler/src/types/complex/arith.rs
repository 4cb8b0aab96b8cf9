//! Arithmetic of complex numbers, as C programs before C99 did it and CPython still does.

use super::{Parts, make, value};
use crate::heap::{Heap, Raised, Res, Ty, Value};
use crate::types::float::elementary as m;

/// The parts of any number; OverflowError for an int that is too large.
pub fn parts(h: &Heap, v: Value<'_>) -> Option<Result<Parts, Raised>> {
    if let Some(parts) = value(h, v) {
        return Some(Ok(parts));
    }
    if let Some(f) = h.float_value(v) {
        return Some(Ok((f, 0.0)));
    }
    crate::types::int::to_float(h, v).map(|f| f.map(|f| (f, 0.0)))
}

fn of_two<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>, body: fn(&'h Heap, Parts, Parts) -> Res<'h>) -> Option<Res<'h>> {
    let (x, y) = (parts(h, a)?, parts(h, b)?);
    Some(x.and_then(|x| body(h, x, y?)))
}

/// `a + b`.
pub fn add<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    of_two(h, a, b, |h, x, y| make(h, (x.0 + y.0, x.1 + y.1)))
}
/// `a - b`.
pub fn sub<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    of_two(h, a, b, |h, x, y| make(h, (x.0 - y.0, x.1 - y.1)))
}
/// `a * b`.
pub fn mul<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    of_two(h, a, b, |h, x, y| make(h, multiply(x, y)))
}
/// `a / b`.
pub fn true_div<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    of_two(h, a, b, |h, x, y| match divide(x, y) {
        Some(quotient) => make(h, quotient),
        None => Err(h.raise(Ty::ZeroDivisionError, "complex division by zero")),
    })
}
/// `a ** b`.
pub fn pow<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    of_two(h, a, b, pow_parts)
}
/// Complex numbers have no `//`.
pub fn floor_div<'h>(_: &'h Heap, _: Value<'h>, _: Value<'h>) -> Option<Res<'h>> {
    None
}
/// Complex numbers have no `%`.
pub fn modulo<'h>(_: &'h Heap, _: Value<'h>, _: Value<'h>) -> Option<Res<'h>> {
    None
}

pub fn multiply(x: Parts, y: Parts) -> Parts {
    (x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0)
}

/// Smith's method, which scales by the larger part of the divisor; `None` for division by zero.
pub fn divide(x: Parts, y: Parts) -> Option<Parts> {
    let (re, im) = (y.0.abs(), y.1.abs());
    if re >= im {
        if re == 0.0 {
            return None;
        }
        let ratio = y.1 / y.0;
        let scale = y.0 + y.1 * ratio;
        return Some(((x.0 + x.1 * ratio) / scale, (x.1 - x.0 * ratio) / scale));
    }
    if im >= re {
        let ratio = y.0 / y.1;
        let scale = y.0 * ratio + y.1;
        return Some(((x.0 * ratio + x.1) / scale, (x.1 * ratio - x.0) / scale));
    }
    Some((f64::NAN, f64::NAN))
}

/// Up to this magnitude a whole exponent is done by products.
const SMALL_EXPONENT: f64 = 100.0;

/// `x ** y`.
pub fn pow_parts<'h>(h: &'h Heap, x: Parts, y: Parts) -> Res<'h> {
    let zero_power = || h.raise(Ty::ZeroDivisionError, "0.0 to a negative or complex power");
    let power = if y.1 == 0.0 && y.0.floor() == y.0 && y.0.abs() <= SMALL_EXPONENT {
        let power = whole_power(x, y.0.abs() as u32);
        if y.0 > 0.0 { power } else { divide((1.0, 0.0), power).ok_or_else(zero_power)? }
    } else {
        polar_power(x, y).ok_or_else(zero_power)?
    };
    if power.0.is_infinite() || power.1.is_infinite() {
        return Err(h.overflow_error("complex exponentiation"));
    }
    make(h, power)
}

fn whole_power(x: Parts, n: u32) -> Parts {
    let (mut result, mut square, mut bit) = ((1.0, 0.0), x, 1u32);
    while bit <= n {
        if n & bit != 0 {
            result = multiply(result, square);
        }
        bit <<= 1;
        square = multiply(square, square);
    }
    result
}

fn polar_power(x: Parts, y: Parts) -> Option<Parts> {
    if y == (0.0, 0.0) {
        return Some((1.0, 0.0));
    }
    if x == (0.0, 0.0) {
        return (y.1 == 0.0 && (y.0 >= 0.0 || y.0.is_nan())).then_some((0.0, 0.0));
    }
    let radius = m::hypot(x.0, x.1);
    let angle = m::atan2(x.1, x.0);
    let mut length = m::pow(radius, y.0);
    let mut phase = angle * y.0;
    if y.1 != 0.0 {
        length /= m::exp(angle * y.1);
        phase += y.1 * m::log(radius);
    }
    // The C library calls the cosine of an infinity a domain error, and CPython reports any such as this one.
    if phase.is_infinite() {
        return None;
    }
    Some((length * m::cos(phase), length * m::sin(phase)))
}
