//! The functions themselves; `None` is a domain error.

use crate::types::complex::Parts;
use crate::types::float::elementary as m;

/// Beyond this, squares and sums of parts might overflow.
const LARGE: f64 = f64::MAX / 4.0;
const LN_2: f64 = std::f64::consts::LN_2;

/// i·z and −i·z.
fn turn_left((re, im): Parts) -> Parts {
    (-im, re)
}
fn turn_right((re, im): Parts) -> Parts {
    (im, -re)
}

pub fn sqrt((re, im): Parts) -> Option<Parts> {
    if im.is_infinite() {
        return Some((f64::INFINITY, im));
    }
    if re.is_nan() || (im.is_nan() && re.is_finite()) {
        return Some((f64::NAN, f64::NAN));
    }
    if re == f64::NEG_INFINITY {
        return Some(if im.is_nan() { (f64::NAN, f64::INFINITY) } else { (0.0, f64::INFINITY.copysign(im)) });
    }
    if re == f64::INFINITY {
        return Some((re, if im.is_nan() { im } else { 0f64.copysign(im) }));
    }
    if re == 0.0 && im == 0.0 {
        return Some((0.0, im));
    }
    let (a, b) = (re.abs(), im.abs());
    // Scaled by eighths, or up from the subnormals, so that the sum neither overflows nor loses digits.
    let s = if a < f64::MIN_POSITIVE && b < f64::MIN_POSITIVE && (a > 0.0 || b > 0.0) {
        let a = m::ldexp(a, 53);
        m::ldexp((a + m::hypot(a, m::ldexp(b, 53))).sqrt(), -27)
    } else {
        let eighth = a / 8.0;
        2.0 * (eighth + m::hypot(eighth, b / 8.0)).sqrt()
    };
    let d = b / (2.0 * s);
    Some(if re >= 0.0 { (s, d.copysign(im)) } else { (d, s.copysign(im)) })
}

pub fn log((re, im): Parts) -> Option<Parts> {
    let (a, b) = (re.abs(), im.abs());
    let angle = m::atan2(im, re);
    if a.is_infinite() || b.is_infinite() {
        return Some((f64::INFINITY, angle));
    }
    if a.is_nan() || b.is_nan() {
        return Some((f64::NAN, f64::NAN));
    }
    if a > LARGE || b > LARGE {
        return Some((m::log(m::hypot(a / 2.0, b / 2.0)) + LN_2, angle));
    }
    if a < f64::MIN_POSITIVE && b < f64::MIN_POSITIVE {
        if a == 0.0 && b == 0.0 {
            return None;
        }
        return Some((m::log(m::hypot(m::ldexp(a, 53), m::ldexp(b, 53))) - 53.0 * LN_2, angle));
    }
    let length = m::hypot(a, b);
    if (0.71..=1.73).contains(&length) {
        // Near 1 the logarithm comes from what the square differs from 1 by.
        let (large, small) = (a.max(b), a.min(b));
        return Some((m::log1p((large - 1.0) * (large + 1.0) + small * small) / 2.0, angle));
    }
    Some((m::log(length), angle))
}

pub fn log10(z: Parts) -> Option<Parts> {
    let (re, im) = log(z)?;
    Some((re / std::f64::consts::LN_10, im / std::f64::consts::LN_10))
}

/// `factor`·(cos angle + i sin angle) where a zero angle gives an exact zero.
fn cis(factor: f64, angle: f64) -> Parts {
    if angle == 0.0 { (factor, angle) } else { (factor * m::cos(angle), factor * m::sin(angle)) }
}

/// The number of a length and an angle that are not a domain error together.
pub fn from_polar(length: f64, angle: f64) -> Parts {
    if length.is_finite() && angle.is_finite() {
        return if angle == 0.0 { (length, length * angle) } else { cis(length, angle) };
    }
    if length == 0.0 {
        return (0.0, 0.0);
    }
    if length.is_infinite() {
        if angle.is_nan() {
            return (f64::INFINITY, f64::NAN);
        }
        if angle == 0.0 {
            return (length, angle.copysign(angle.signum() * length.signum()));
        }
        let sign = length.signum();
        return (f64::INFINITY.copysign(m::cos(angle) * sign), f64::INFINITY.copysign(m::sin(angle) * sign));
    }
    (f64::NAN, if angle == 0.0 { 0.0 } else { f64::NAN })
}

pub fn exp((re, im): Parts) -> Option<Parts> {
    if re == f64::NEG_INFINITY && !im.is_finite() {
        return Some((0.0, 0.0));
    }
    if im.is_infinite() {
        return if re.is_nan() { Some((f64::NAN, f64::NAN)) } else { None };
    }
    if re == f64::INFINITY && im.is_nan() {
        return Some((re, im));
    }
    if re.is_nan() {
        return Some((re, if im == 0.0 { im } else { f64::NAN }));
    }
    if im == 0.0 {
        return Some((m::exp(re), im));
    }
    if re.is_finite() && re > 708.0 {
        let (c, s) = cis(m::exp(re - 1.0), im);
        return Some((c * std::f64::consts::E, s * std::f64::consts::E));
    }
    Some(cis(m::exp(re), im))
}

pub fn cosh((re, im): Parts) -> Option<Parts> {
    if re == 0.0 && im.is_nan() {
        return Some((im, 0.0));
    }
    if re.is_nan() && im == 0.0 {
        return Some((re, 0.0));
    }
    if im.is_infinite() && !re.is_nan() {
        return if re.is_infinite() || re.is_finite() { None } else { Some((f64::NAN, f64::NAN)) };
    }
    if re.is_infinite() {
        if im == 0.0 {
            return Some((f64::INFINITY, if re > 0.0 { im } else { -im }));
        }
        if im.is_nan() {
            return Some((f64::INFINITY, im));
        }
        return Some((f64::INFINITY.copysign(m::cos(im)), f64::INFINITY.copysign(m::sin(im) * re.signum())));
    }
    if re.is_finite() && re.abs() > 708.0 {
        let nearer = re - 1f64.copysign(re);
        let e = std::f64::consts::E;
        return Some((m::cos(im) * m::cosh(nearer) * e, m::sin(im) * m::sinh(nearer) * e));
    }
    Some((m::cos(im) * m::cosh(re), m::sin(im) * m::sinh(re)))
}

pub fn sinh((re, im): Parts) -> Option<Parts> {
    if im.is_infinite() && !re.is_nan() {
        return None;
    }
    if re.is_infinite() {
        if im.is_nan() {
            return Some((f64::INFINITY, im));
        }
        if im == 0.0 {
            return Some((re, im));
        }
        return Some((re.copysign(m::cos(im) * re.signum()), f64::INFINITY.copysign(m::sin(im))));
    }
    if re.is_nan() && im == 0.0 {
        return Some((re, im));
    }
    if re == 0.0 && im.is_nan() {
        return Some((0.0, im));
    }
    if re.is_finite() && re.abs() > 708.0 {
        let nearer = re - 1f64.copysign(re);
        let e = std::f64::consts::E;
        return Some((m::cos(im) * m::sinh(nearer) * e, m::sin(im) * m::cosh(nearer) * e));
    }
    Some((m::cos(im) * m::sinh(re), m::sin(im) * m::cosh(re)))
}

pub fn cos(z: Parts) -> Option<Parts> {
    cosh(turn_left(z))
}
pub fn sin(z: Parts) -> Option<Parts> {
    sinh(turn_left(z)).map(turn_right)
}

pub fn tanh((re, im): Parts) -> Option<Parts> {
    if re.is_infinite() {
        let sign = if im.is_finite() { 2.0 * m::sin(im) * m::cos(im) } else { 0.0 };
        return Some((1f64.copysign(re), 0f64.copysign(sign)));
    }
    if im.is_infinite() && re.is_finite() {
        return None;
    }
    if re.is_nan() && im == 0.0 {
        return Some((re, im));
    }
    if re != 0.0 && im.is_nan() {
        return Some((f64::NAN, f64::NAN));
    }
    if re.abs() > 350.0 {
        return Some((1f64.copysign(re), 4.0 * m::sin(im) * m::cos(im) * m::exp(-2.0 * re.abs())));
    }
    let tx = m::tanh(re);
    let ty = m::tan(im);
    let cx = 1.0 / m::cosh(re);
    let txty = tx * ty;
    let denominator = 1.0 + txty * txty;
    Some((tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx))
}
pub fn tan(z: Parts) -> Option<Parts> {
    tanh(turn_left(z)).map(turn_right)
}

pub fn acos(z: Parts) -> Option<Parts> {
    let (re, im) = z;
    if re.is_nan() || im.is_nan() {
        return Some(nan_inverse(re, im, f64::NAN));
    }
    if re.abs() > LARGE || im.abs() > LARGE {
        let angle = m::atan2(im.abs(), re);
        let length = m::log(m::hypot(re / 2.0, im / 2.0)) + 2.0 * LN_2;
        return Some((angle, if im.is_sign_negative() { length } else { -length }));
    }
    let (s1, s2) = (sqrt((1.0 - re, -im))?, sqrt((1.0 + re, im))?);
    Some((2.0 * m::atan2(s1.0, s2.0), m::asinh(s2.0 * s1.1 - s2.1 * s1.0)))
}

pub fn acosh(z: Parts) -> Option<Parts> {
    let (re, im) = z;
    if re.is_nan() || im.is_nan() {
        return Some(if re.is_infinite() || im.is_infinite() { (f64::INFINITY, f64::NAN) } else { (f64::NAN, f64::NAN) });
    }
    if re.abs() > LARGE || im.abs() > LARGE {
        return Some((m::log(m::hypot(re / 2.0, im / 2.0)) + 2.0 * LN_2, m::atan2(im, re)));
    }
    let (s1, s2) = (sqrt((re - 1.0, im))?, sqrt((re + 1.0, im))?);
    Some((m::asinh(s1.0 * s2.0 + s1.1 * s2.1), 2.0 * m::atan2(s1.1, s2.0)))
}

/// Results for NaN arguments: an infinite part stays infinite.
fn nan_inverse(re: f64, im: f64, otherwise: f64) -> Parts {
    if im.is_infinite() {
        return (f64::NAN, -im);
    }
    if re.is_infinite() {
        return (f64::NAN, f64::INFINITY);
    }
    if re == 0.0 {
        return (std::f64::consts::FRAC_PI_2, otherwise);
    }
    (f64::NAN, f64::NAN)
}

pub fn asinh(z: Parts) -> Option<Parts> {
    let (re, im) = z;
    if re.is_nan() || im.is_nan() {
        let infinite = re.is_infinite() || im.is_infinite();
        return Some(if infinite { (if re.is_nan() { f64::INFINITY } else { re }, f64::NAN) } else if im == 0.0 { (re, im) } else { (f64::NAN, f64::NAN) });
    }
    if re.abs() > LARGE || im.abs() > LARGE {
        let length = m::log(m::hypot(re / 2.0, im / 2.0)) + 2.0 * LN_2;
        return Some((length.copysign(re), m::atan2(im, re.abs())));
    }
    let (s1, s2) = (sqrt((1.0 + im, -re))?, sqrt((1.0 - im, re))?);
    Some((m::asinh(s1.0 * s2.1 - s2.0 * s1.1), m::atan2(im, s1.0 * s2.0 - s1.1 * s2.1)))
}
pub fn asin(z: Parts) -> Option<Parts> {
    asinh(turn_left(z)).map(turn_right)
}

pub fn atanh(z: Parts) -> Option<Parts> {
    let (re, im) = z;
    if re.is_sign_negative() && !re.is_nan() {
        let (x, y) = atanh((-re, -im))?;
        return Some((-x, -y));
    }
    if im.is_infinite() || (re.is_infinite() && !im.is_nan()) {
        return Some((0.0, std::f64::consts::FRAC_PI_2.copysign(im)));
    }
    if re.is_nan() || im.is_nan() {
        let real = if re == 0.0 || re.is_infinite() { 0f64.copysign(re) } else { f64::NAN };
        return Some((real, f64::NAN));
    }
    let b = im.abs();
    // The root of the largest quarter: beyond it squares overflow.
    let root = LARGE.sqrt();
    if re > root || b > root {
        let length = m::hypot(re / 2.0, im / 2.0);
        return Some((re / 4.0 / length / length, std::f64::consts::FRAC_PI_2.copysign(im)));
    }
    if re == 1.0 && b < f64::MIN_POSITIVE.sqrt() {
        if b == 0.0 {
            return None;
        }
        return Some((-m::log(b.sqrt() / m::hypot(b, 2.0).sqrt()), (m::atan2(2.0, -b) / 2.0).copysign(im)));
    }
    let gap = 1.0 - re;
    Some((m::log1p(4.0 * re / (gap * gap + b * b)) / 4.0, -m::atan2(-2.0 * im, gap * (1.0 + re) - b * b) / 2.0))
}
pub fn atan(z: Parts) -> Option<Parts> {
    atanh(turn_left(z)).map(turn_right)
}
